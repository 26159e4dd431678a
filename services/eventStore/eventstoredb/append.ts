import { ErrorType, NO_STREAM } from '@eventstore/db-client'
import type { Append } from '../encode.ts'
import { noEvents, type Appended, type AppendResult, type NewEvent } from '../eventStore.ts'
import type { Connected } from './connect.ts'
import { isOfType } from './errors.ts'
import { within } from './patience.ts'
import { readStream } from './read.ts'
import { recordOf, type Names } from './records.ts'

/** An append that may be made again and again: at an exact revision the server keeps for ever which ids were written there. */
export async function appendOnce(append: Append, events: readonly NewEvent[], { client, credentials }: Connected, names: Names, milliseconds: number): Promise<AppendResult> {
  const { stream, expectedRevision } = append
  const records = events.flatMap((event, index) => {
    const encoded = append.events[index]
    return encoded === undefined ? [] : recordOf(event, encoded, expectedRevision)
  })
  try {
    // The client's own deadline begins only when it has found a node.
    const { nextExpectedRevision, position } = await within(milliseconds, client.appendToStream(names.prefix + stream, records, {
      expectedRevision: expectedRevision === noEvents ? NO_STREAM : expectedRevision, credentials, requiresLeader: true, deadline: milliseconds,
    }))
    if (position === undefined) throw new Error('The server is too old: it does not say where it wrote')
    return { revision: nextExpectedRevision, position: position.commit }
  } catch (error) {
    if (isOfType(error, ErrorType.WRONG_EXPECTED_VERSION)) return 'CONFLICT'
    throw error
  }
}

/** Whether what stands there is this very append, no less and no more of it: a server passes the first part of one, or the end of it, for a repetition. */
export async function isRepetition({ stream, expectedRevision, events }: Append, connected: Connected, names: Names, milliseconds: number): Promise<boolean> {
  const standing = await readStream(connected, names, stream, expectedRevision + 1n, milliseconds, events.length + 1)
  const same = standing.filter(({ appendedAt }) => appendedAt === Number(expectedRevision))
  return same.length === events.length && same.every(({ event }, index) => event.id === events[index]?.id)
}

/** Whether an append was written before: what is new stands after everything that was known of when it was sent. */
export const stoodBefore = ({ position }: Appended, known: bigint): boolean => position <= known
