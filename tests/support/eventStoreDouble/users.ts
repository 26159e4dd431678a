import type { sendUnaryData, ServerUnaryCall } from '@grpc/grpc-js'
import type { Accounts } from './accounts.ts'
import { failures } from './failures.ts'
import { users, type Failure } from './wire.ts'

type CreateRequest = InstanceType<typeof users.CreateReq>
type ResetRequest = InstanceType<typeof users.ResetPasswordReq>

/** What an administrator does with accounts: as much of it as a hub asks for. */
export const usersHandlers = (accounts: Accounts, knowsAccounts: boolean) => {
  const refused = (call: ServerUnaryCall<unknown, unknown>): Failure | undefined => (knowsAccounts ? accounts.refusal(call.metadata, '$users', '$w') : undefined)
  return {
    create(call: ServerUnaryCall<CreateRequest, unknown>, answer: sendUnaryData<unknown>) {
      const options = call.request.getOptions()
      const name = options?.getLoginName() ?? ''
      const failure = refused(call) ?? (accounts.has(name) ? failures.userConflict(name) : undefined)
      if (failure !== undefined) return answer(failure)
      accounts.add(name, { password: options?.getPassword() ?? '', groups: options?.getGroupsList() ?? [] })
      answer(null, new users.CreateResp())
    },
    resetPassword(call: ServerUnaryCall<ResetRequest, unknown>, answer: sendUnaryData<unknown>) {
      const options = call.request.getOptions()
      const failure = refused(call)
      if (failure !== undefined) return answer(failure)
      accounts.add(options?.getLoginName() ?? '', { password: options?.getNewPassword() ?? '', groups: [] })
      answer(null, new users.ResetPasswordResp())
    },
  }
}
