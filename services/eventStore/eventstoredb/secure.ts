import { ANY, ErrorType, jsonEvent } from '@eventstore/db-client'
import { LogRefused } from '../eventStore.ts'
import { connect } from './connect.ts'
import type { Account, Connection } from './connectionString.ts'
import { isOfType, portError } from './errors.ts'

/** Streams that people make are the hub's alone; of the system's it reads what it follows. All else stays with the administrators. */
const accessFor = (name: string) => ({
  $userStreamAcl: { $r: name, $w: name, $d: '$admins', $mr: name, $mw: '$admins' },
  $systemStreamAcl: { $r: ['$admins', name], $w: '$admins', $d: '$admins', $mr: '$admins', $mw: '$admins' },
})

/**
 * Makes the account that a connection names, or gives it the password that stands there, and lets it alone read and write what is no system's own.
 * An administrator does it. Doing it again changes nothing.
 * @throws {LogRefused} DENIED: that is no administrator, or the password is wrong.
 * @throws {EventStoreUnavailable}
 */
export async function secureServer(connection: Connection, hub: Account, administrator: Account): Promise<'CREATED' | 'STOOD'> {
  const { client, credentials } = connect({ ...connection, account: administrator })
  try {
    const made = await client.createAccount(hub, credentials).then(() => 'CREATED' as const, async (error: unknown) => {
      if (!isOfType(error, ErrorType.USER_CONFLICT)) throw error
      await client.setPassword(hub, credentials)
      return 'STOOD' as const
    })
    await client.appendToStream('$settings', jsonEvent({ type: 'update-default-acl', data: accessFor(hub.username) }), { expectedRevision: ANY, credentials, requiresLeader: true })
    return made
  } catch (error) {
    if (isOfType(error, ErrorType.ACCESS_DENIED)) throw new LogRefused('DENIED', 'Only an administrator of the server may do this, under the right password')
    throw portError(error)
  } finally {
    await client.dispose()
  }
}
