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
/** What the record of a log says; its last event counts, and a log that was restored or copied gets another. */
const LogBegun = z.object({ epoch: z.uuid(), schemaVersion: z.number() })

/**
 * Which log this is. One that begins says so first; of many who begin it at once, one does.
 * @throws {LogRefused} NEWER | MISSING (where none is to begin) | CORRUPT
 */
export async function epochOf(connected: Connected, names: Names, milliseconds: number, { begin }: { readonly begin: boolean }): Promise<string> {
  const found = await readLast(connected, names.log, milliseconds)
  if (found?.event !== undefined) return epochIn(found.event.data)
  if (!begin) throw new LogRefused('MISSING', 'There is no log of a hub on this server. Starting the hub makes one')
  const event = jsonEvent({ id: randomUUID(), type: 'LogBegun', data: { epoch: randomUUID(), schemaVersion } })
  const { client, credentials } = connected
  try {
    await within(milliseconds, client.appendToStream(names.log, event, { expectedRevision: NO_STREAM, credentials, requiresLeader: true, deadline: milliseconds }))
    return event.data.epoch
  } catch (error) {
    if (!isOfType(error, ErrorType.WRONG_EXPECTED_VERSION)) throw error
    return epochOf(connected, names, milliseconds, { begin: false })
  }
}

function epochIn(data: unknown): string {
  const begun = LogBegun.safeParse(data)
  if (!begun.success) throw new LogRefused('CORRUPT', 'The server does not say which log it holds: the record of it is not as a hub writes it. Restore it from a backup')
  if (begun.data.schemaVersion > schemaVersion) {
    throw new LogRefused('NEWER', `The log was written by a newer build (schema ${begun.data.schemaVersion}; this build knows ${schemaVersion}). Start that build or a later one`)
  }
  return begun.data.epoch
}
