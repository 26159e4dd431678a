import type { DatabaseSync } from 'node:sqlite'
import { Basis } from '../schema/events/event.ts'
import { Side } from '../schema/events/vocabulary.ts'
import { optionalWord, text, word } from './columns.ts'

/** An answer or an enquiry whose interest was not written: whoever gave it was interrupted in between. */
export interface UnfinishedResponse {
  readonly needId: string
  readonly offerId: string
  /** The side that responds. */
  readonly side: Side
  /** On what ground a park gave it; none where the organisation did so itself. */
  readonly basis: Basis | undefined
}
export interface ResponseRows {
  /** What of an organisation stands open as its answer to a need, or its enquiry about an offer. */
  openTo(thingId: string, organizationId: string): readonly string[]
  /** Whether it is an answer or an enquiry that its owner has not published for more than its counterpart. */
  undeclared(thingId: string): boolean
  /** At most so many, of what is still open on both sides. */
  unfinished(most: number): readonly UnfinishedResponse[]
}

export function responseRowsOf(database: DatabaseSync): ResponseRows {
  const open = database.prepare(`
    SELECT response.thingId AS id FROM response JOIN thing ON thing.id = response.thingId
    WHERE response.toThingId = ? AND response.organizationId = ? AND thing.stage = 'PUBLISHED' ORDER BY response.thingId`)
  const undeclared = database.prepare('SELECT 1 FROM response WHERE thingId = ? AND declared = 0')
  const unfinished = database.prepare(`
    SELECT iif(response.side = 'NEED', response.thingId, response.toThingId) AS needId, iif(response.side = 'NEED', response.toThingId, response.thingId) AS offerId,
      response.side, response.basis FROM response INDEXED BY responseUnfinished
    JOIN thing AS made ON made.id = response.thingId JOIN thing AS other ON other.id = response.toThingId
    WHERE response.interested = 0 AND made.stage = 'PUBLISHED' AND other.stage = 'PUBLISHED'
      AND NOT EXISTS (SELECT 1 FROM parked WHERE parked.id IN (response.thingId, response.toThingId)) ORDER BY response.thingId LIMIT ?`)
  return {
    openTo: (thingId, organizationId) => open.all(thingId, organizationId).map((row) => text(row, 'id')),
    undeclared: (thingId) => undeclared.get(thingId) !== undefined,
    unfinished: (most) => unfinished.all(most).map((row) => ({
      needId: text(row, 'needId'), offerId: text(row, 'offerId'), side: word(row, 'side', Side), basis: optionalWord(row, 'basis', Basis),
    })),
  }
}
