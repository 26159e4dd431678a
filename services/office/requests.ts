import type { Kysely } from 'kysely'
import type { OfficeTables } from './tables.ts'

/** One request of a person that changes something in the office. */
export interface OfficeRequest {
  /** The same for the same person, mutation and commandId. */
  readonly key: string
  readonly personId: string
  /** The mutation's name. */
  readonly name: string
  /** A digest of the input, to tell a repetition from another request under the same id. */
  readonly fingerprint: string
  /** How many of its name one person may make in an hour. */
  readonly perHour: number
}
/** How a request went: as it was decided now, or as one that is known. */
export type OnceOutcome<Decided> =
  | { readonly kind: 'DECIDED'; readonly decided: Decided; readonly done: boolean }
  | { readonly kind: 'REPLAYED'; readonly subject: string }
  | { readonly kind: 'REUSED' | 'TOO_MANY' }

const hour = 3_600_000
/** Days for which a repetition is known. */
export const requestDays = 30

/**
 * Does the work of a request in the transaction that records it, so that neither stands without the other; `subjectOf` is the id of what was
 * changed, with which a repetition is answered, or nothing where it was refused: that leaves nothing, and is decided anew when it is sent again.
 */
export async function onceIn<Decided>(
  transaction: Kysely<OfficeTables>, { perHour, ...request }: OfficeRequest, clock: () => Date,
  work: () => Promise<Decided>, subjectOf: (decided: Decided) => string | undefined,
): Promise<OnceOutcome<Decided>> {
  const now = clock()
  // The first statement writes, so that of two processes one waits for the other.
  const begun = await transaction.insertInto('request').values({ ...request, subject: '', createdAt: now.toISOString() })
    .onConflict((conflict) => conflict.column('key').doNothing()).returning('key').executeTakeFirst()
  if (begun === undefined) {
    const { fingerprint, subject } = await transaction.selectFrom('request').select(['fingerprint', 'subject']).where('key', '=', request.key).executeTakeFirstOrThrow()
    return fingerprint === request.fingerprint ? { kind: 'REPLAYED', subject } : { kind: 'REUSED' }
  }
  const { count } = await transaction.selectFrom('request').select(({ fn }) => fn.countAll<number>().as('count'))
    .where('personId', '=', request.personId).where('name', '=', request.name)
    .where('createdAt', '>', new Date(now.getTime() - hour).toISOString()).executeTakeFirstOrThrow()
  if (count > perHour) return { kind: 'TOO_MANY' }
  const decided = await work()
  const subject = subjectOf(decided)
  if (subject !== undefined) await transaction.updateTable('request').set({ subject }).where('key', '=', request.key).execute()
  return { kind: 'DECIDED', decided, done: subject !== undefined }
}
