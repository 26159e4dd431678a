import { readFileSync } from 'node:fs'
import { ClientWithAccounts } from './clientWithAccounts.ts'
import { ConnectionStringInvalid, type Account, type Connection } from './connectionString.ts'

/** The client of one connection, and who it calls as. */
export interface Connected {
  readonly connection: Connection
  readonly client: ClientWithAccounts
  /**
   * Goes with each call. Without credentials of its own an append takes the client's batch path, on which an error of one
   * fails all; so somebody is named also where the server asks nobody for a name (decision: eventstoredb).
   */
  readonly credentials: Account
}

const nobody: Account = { username: 'nobody', password: 'none' }
const discovery = { maxDiscoverAttempts: 3, discoveryInterval: 200, gossipTimeout: 2 }

/**
 * Nothing is sent yet: a client connects with its first call.
 * @throws {ConnectionStringInvalid} a certificate file can't be read.
 */
export function connect(connection: Connection): Connected {
  const { hosts, cluster, tls, authorityFile, clientCertificate, account, name, patience, keepAliveInterval, keepAliveTimeout } = connection
  const settings = { defaultDeadline: patience, keepAliveInterval, keepAliveTimeout, ...(name === undefined ? {} : { connectionName: name }) }
  const security = {
    insecure: !tls,
    ...(authorityFile === undefined ? {} : { rootCertificate: fileOf(authorityFile) }),
    ...(clientCertificate === undefined ? {} : { userCertFile: fileOf(clientCertificate.file), userKeyFile: fileOf(clientCertificate.keyFile) }),
  }
  const [endpoint] = hosts
  if (endpoint === undefined) throw new ConnectionStringInvalid('It names no host')
  const client = cluster
    ? new ClientWithAccounts({ endpoints: [...hosts], ...discovery, ...settings }, security, account)
    : new ClientWithAccounts({ endpoint, ...settings }, security, account)
  return { connection, client: steady(client), credentials: account ?? nobody }
}

/**
 * When a call fails, the client sees to its channel beside it and lets nobody wait for that. Where no node of a cluster is found meanwhile,
 * this fails as well, and as nobody waits for it, would end the process: the next call is told of it in any case.
 */
function steady(client: ClientWithAccounts): ClientWithAccounts {
  const seeToChannel: unknown = Reflect.get(client, 'handleError')
  if (typeof seeToChannel !== 'function') throw new TypeError('This is not the client that the hub was made for')
  Reflect.set(client, 'handleError', async (...failed: readonly unknown[]) => {
    try {
      await Reflect.apply(seeToChannel, client, failed)
    } catch {
      // As said above.
    }
  })
  return client
}

function fileOf(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch {
    throw new ConnectionStringInvalid(`The file ${path} can't be read`)
  }
}
