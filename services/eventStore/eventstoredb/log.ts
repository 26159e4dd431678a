import { randomUUID } from 'node:crypto'
import { ErrorType, jsonEvent, NO_STREAM } from '@eventstore/db-client'
import { z } from 'zod'
import { LogRefused } from '../eventStore.ts'
import type { Connected } from './connect.ts'
import { isOfType } from './errors.ts'
import { within } from './patience.ts'
import { readLast } from './read.ts'
import type { Names } from './records.ts'

const schemaVersion = 1
/** What the record of a log says; its last event counts. `copying`: another log is being copied into this one, and no hub opens it. */
const LogBegun = z.object({ epoch: z.uuid(), schemaVersion: z.number(), copying: z.literal(true).optional() })
type LogBegun = z.infer<typeof LogBegun>

/** The record as it stands, and the revision of its stream. */
interface Recorded extends LogBegun {
  readonly revision: bigint
}

/**
 * Which log this is. One that begins says so first; of many who begin it at once, one does.
 * @throws {LogRefused} NEWER | CORRUPT | UNFINISHED | MISSING (where none is to begin)
 */
export async function epochOf(connected: Connected, names: Names, milliseconds: number, { begin }: { readonly begin: boolean }): Promise<string> {
  const found = await recordedIn(connected, names, milliseconds)
  if (found?.copying === true) throw new LogRefused('UNFINISHED', 'A log is being copied to this server and is not whole. Do `hub log copy` again: it goes on where it stood')
  if (found !== undefined) return found.epoch
  if (!begin) throw new LogRefused('MISSING', 'There is no log of a hub on this server. Starting the hub makes one')
  const begun = { epoch: randomUUID(), schemaVersion }
  return (await record(connected, names, milliseconds, begun, NO_STREAM)) ? begun.epoch : epochOf(connected, names, milliseconds, { begin: false })
}

/**
 * Says that a log is being copied here, unless that stands there from an attempt before.
 * @throws {LogRefused} NEWER | CORRUPT | OCCUPIED
 */
export async function beginCopy(connected: Connected, names: Names, milliseconds: number): Promise<void> {
  const found = await recordedIn(connected, names, milliseconds)
  if (found?.copying === true) return
  const begun = found === undefined && await record(connected, names, milliseconds, { epoch: randomUUID(), schemaVersion, copying: true }, NO_STREAM)
  if (!begun) throw new LogRefused('OCCUPIED', 'There is a log of a hub on this server already, and it was left as it is. Copy to a server that holds none, or to another `namespace` of it')
}

/** Makes a log of what was copied, under an epoch of its own. */
export async function finishCopy(connected: Connected, names: Names, milliseconds: number): Promise<string> {
  const found = await recordedIn(connected, names, milliseconds)
  if (found === undefined) throw new LogRefused('CORRUPT', 'The record of the copy is gone from the server. Begin again with an empty one')
  if (found.copying !== true) return found.epoch
  const begun = { epoch: randomUUID(), schemaVersion }
  return (await record(connected, names, milliseconds, begun, found.revision)) ? begun.epoch : finishCopy(connected, names, milliseconds)
}

async function recordedIn(connected: Connected, names: Names, milliseconds: number): Promise<Recorded | undefined> {
  const event = (await readLast(connected, names.log, milliseconds))?.event
  if (event === undefined) return undefined
  const begun = LogBegun.safeParse(event.data)
  if (!begun.success) throw new LogRefused('CORRUPT', 'The server does not say which log it holds: the record of it is not as a hub writes it. Restore it from a backup')
  if (begun.data.schemaVersion > schemaVersion) {
    throw new LogRefused('NEWER', `The log was written by a newer build (schema ${begun.data.schemaVersion}; this build knows ${schemaVersion}). Start that build or a later one`)
  }
  return { ...begun.data, revision: event.revision }
}

/** Whether it was written; not where somebody else was first. */
async function record({ client, credentials }: Connected, names: Names, milliseconds: number, data: LogBegun, expectedRevision: bigint | typeof NO_STREAM): Promise<boolean> {
  const event = jsonEvent({ id: randomUUID(), type: 'LogBegun', data: { ...data } })
  try {
    await within(milliseconds, client.appendToStream(names.log, event, { expectedRevision, credentials, requiresLeader: true, deadline: milliseconds }))
    return true
  } catch (error) {
    if (!isOfType(error, ErrorType.WRONG_EXPECTED_VERSION)) throw error
    return false
  }
}
