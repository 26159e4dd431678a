import { convertToCommandError, EventStoreDBClient } from '@eventstore/db-client'
import usersGrpc from '@eventstore/db-client/generated/users_grpc_pb.js'
import users from '@eventstore/db-client/generated/users_pb.js'
import type { Account } from './connectionString.ts'

/** The client with what it knows of accounts and shows nobody. */
export class ClientWithAccounts extends EventStoreDBClient {
  async createAccount({ username, password }: Account, credentials: Account): Promise<void> {
    const options = new users.CreateReq.Options().setLoginName(username).setPassword(password).setFullName('The hub').setGroupsList([])
    await this.#call(credentials, (client, metadata, answer) => client.create(new users.CreateReq().setOptions(options), ...metadata, answer))
  }

  async setPassword({ username, password }: Account, credentials: Account): Promise<void> {
    const options = new users.ResetPasswordReq.Options().setLoginName(username).setNewPassword(password)
    await this.#call(credentials, (client, metadata, answer) => client.resetPassword(new users.ResetPasswordReq().setOptions(options), ...metadata, answer))
  }

  #call(credentials: Account, send: (client: Users, metadata: ReturnType<typeof this.callArguments>, answer: (error: Error | null) => void) => void): Promise<void> {
    return this.execute(usersGrpc.UsersClient, 'accounts', (client) => new Promise<void>((resolve, reject) => {
      send(client, this.callArguments({ credentials }), (error) => (error === null ? resolve() : reject(convertToCommandError(error))))
    }))
  }
}
type Users = InstanceType<typeof usersGrpc.UsersClient>
