import type { DatabaseSync } from 'node:sqlite'
import { Basis } from '../schema/events/event.ts'
import { optionalWord, text } from './columns.ts'

/** An answer whose interest was not written: whoever gave it was interrupted in between. */
export interface UnfinishedAnswer {
  readonly needId: string
  readonly offerId: string
  /** On what ground a park gave it; none where the organisation did so itself. */
  readonly basis: Basis | undefined
}
export interface AnswerRows {
  /** The offers of an organisation that stand open as its answers to a need. */
  openOf(needId: string, organizationId: string): readonly string[]
  /** Whether it is an answer that its owner has not declared for more than its counterpart. */
  undeclared(offerId: string): boolean
  /** At most so many, of what is still open on both sides. */
  unfinished(most: number): readonly UnfinishedAnswer[]
}

export function answerRowsOf(database: DatabaseSync): AnswerRows {
  const open = database.prepare(`
    SELECT answer.offerId AS id FROM answer JOIN thing ON thing.id = answer.offerId
    WHERE answer.needId = ? AND answer.organizationId = ? AND thing.stage = 'PUBLISHED' ORDER BY answer.offerId`)
  const undeclared = database.prepare('SELECT 1 FROM answer WHERE offerId = ? AND declared = 0')
  const unfinished = database.prepare(`
    SELECT answer.needId, answer.offerId, answer.basis FROM answer INDEXED BY answerUnfinished
    JOIN thing AS need ON need.id = answer.needId JOIN thing AS offer ON offer.id = answer.offerId
    WHERE answer.interested = 0 AND need.stage = 'PUBLISHED' AND offer.stage = 'PUBLISHED'
      AND NOT EXISTS (SELECT 1 FROM parked WHERE parked.id IN (answer.needId, answer.offerId)) ORDER BY answer.offerId LIMIT ?`)
  return {
    openOf: (needId, organizationId) => open.all(needId, organizationId).map((row) => text(row, 'id')),
    undeclared: (offerId) => undeclared.get(offerId) !== undefined,
    unfinished: (most) => unfinished.all(most).map((row) => ({ needId: text(row, 'needId'), offerId: text(row, 'offerId'), basis: optionalWord(row, 'basis', Basis) })),
  }
}
