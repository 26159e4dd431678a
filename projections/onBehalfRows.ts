import type { DatabaseSync } from 'node:sqlite'
import { Basis } from '../schema/events/event.ts'
import { flag, number, optionalText, text, word, type Row } from './columns.ts'

export const wordsOnBehalf = { options: ['UNCONFIRMED', 'CONFIRMED', 'CONTESTED'] as const }
export type WordOnBehalf = (typeof wordsOnBehalf.options)[number]

/** What was done on behalf of an organisation with one thing, all of it together. */
export interface OnBehalfRow {
  readonly organizationId: string
  readonly thingId: string
  /** How many acts. */
  readonly acts: number
  /** Contested as soon as one act is; confirmed once all are. */
  readonly state: WordOnBehalf
  /** Why the last one that is contested is. */
  readonly reason: string | undefined
  /** On what ground the last one was done, and when. */
  readonly basis: Basis
  readonly at: string
}
export interface OnBehalfRows {
  ofThing(thingId: string, organizationId: string): OnBehalfRow | undefined
  /** What of it waits for the organisation's word, in the order of the first act that does, after a place in the log; at most so many. */
  waiting(organizationId: string, after: number, most: number): readonly { readonly thingId: string; readonly first: number }[]
  /** The organisation's word on the act at this place; none where it was not done on behalf. */
  wordOn(position: bigint): WordOnBehalf | undefined
}

export function onBehalfRowsOf(database: DatabaseSync): OnBehalfRows {
  const ofThing = database.prepare(`
    SELECT organizationId, thingId, number AS acts, basis, at,
      EXISTS (SELECT 1 FROM actOnBehalf AS act WHERE act.thingId = last.thingId AND act.organizationId = last.organizationId AND act.state = 'CONTESTED') AS contested,
      EXISTS (SELECT 1 FROM actOnBehalf AS act WHERE act.thingId = last.thingId AND act.organizationId = last.organizationId AND act.state = 'UNCONFIRMED') AS open,
      (SELECT reason FROM actOnBehalf AS act WHERE act.thingId = last.thingId AND act.organizationId = last.organizationId AND act.state = 'CONTESTED' ORDER BY number DESC LIMIT 1) AS reason
    FROM actOnBehalf AS last WHERE thingId = ? AND organizationId = ? ORDER BY number DESC LIMIT 1`)
  const waiting = database.prepare(`
    SELECT thingId, min(position) AS first FROM actOnBehalf WHERE organizationId = ? AND state = 'UNCONFIRMED' GROUP BY thingId HAVING first > ? ORDER BY first LIMIT ?`)
  const wordOn = database.prepare('SELECT state FROM actOnBehalf WHERE position = ?')
  return {
    ofThing(thingId, organizationId) {
      const row = ofThing.get(thingId, organizationId)
      return row === undefined ? undefined : onBehalfRow(row)
    },
    waiting: (organizationId, after, most) => waiting.all(organizationId, after, most).map((row) => ({ thingId: text(row, 'thingId'), first: number(row, 'first') })),
    wordOn(position) {
      const row = wordOn.get(position)
      return row === undefined ? undefined : word(row, 'state', wordsOnBehalf)
    },
  }
}

const onBehalfRow = (row: Row): OnBehalfRow => ({
  organizationId: text(row, 'organizationId'), thingId: text(row, 'thingId'), acts: number(row, 'acts'),
  state: flag(row, 'contested') ? 'CONTESTED' : flag(row, 'open') ? 'UNCONFIRMED' : 'CONFIRMED',
  reason: optionalText(row, 'reason'), basis: word(row, 'basis', Basis), at: text(row, 'at'),
})
