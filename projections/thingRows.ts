import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import { NeedContent } from '../schema/events/needs.ts'
import { OfferContent } from '../schema/events/offers.ts'
import { Source } from '../schema/events/values.ts'
import { Origin, ReviewVerdict, Side } from '../schema/events/vocabulary.ts'
import { z } from 'zod'
import type { ThingFacts } from '../services/facts.ts'
import { optionalText, text, word, type Row } from './columns.ts'
import { thingFacts } from './facts.ts'

export interface ReviewRow {
  readonly verdict: ReviewVerdict
  readonly advice?: string | undefined
  readonly reason?: string | undefined
  readonly reviewOn?: string | undefined
  readonly duplicateOf?: string | undefined
}
interface Common {
  readonly source: Source | undefined
  readonly origin: Origin
  readonly draftedAt: string
}
export type NeedRow = Common & { readonly facts: ThingFacts; readonly content: NeedContent; readonly review: ReviewRow | undefined }
export type OfferRow = Common & { readonly facts: ThingFacts; readonly content: OfferContent }

export interface ThingFilter {
  readonly side: Side
  readonly kinds?: readonly string[] | undefined
  readonly fields?: readonly string[] | undefined
  readonly stages?: readonly string[] | undefined
  readonly organizationIds?: readonly string[] | undefined
  readonly reviewingParkId?: string | undefined
  readonly conferenceId?: string | undefined
  readonly unitId?: string | undefined
}
export interface ThingOrder {
  readonly by: 'draftedAt' | 'openUntil'
  readonly direction: 'ASC' | 'DESC'
}
/** Where a thing stands in an order: what it is ordered by, then its id. */
export interface ThingKey {
  readonly value: string
  readonly id: string
}

export interface ThingRows {
  need(id: string): NeedRow | undefined
  offer(id: string): OfferRow | undefined
  /** What sight reads of the things that a filter finds, in order, after a key; at most so many. */
  list(filter: ThingFilter, order: ThingOrder, after: ThingKey | undefined, most: number): readonly { readonly facts: ThingFacts; readonly key: ThingKey }[]
  /** What is published and whose last day lies before this one, the earliest first; at most so many. */
  closing(day: string, most: number): readonly { readonly id: string; readonly side: Side; readonly openUntil: string }[]
  /** Which of these a filter finds. */
  among(filter: ThingFilter, ids: readonly string[]): ReadonlySet<string>
}

const StoredReview = z.object({ verdict: ReviewVerdict, advice: z.string().optional(), reason: z.string().optional(), reviewOn: z.string().optional(), duplicateOf: z.string().optional() })
const factColumns = 'id, side, kind, organizationId, stage, reviewStage, visibility, anonymous, hiddenFrom, wasPublished, reviewingParkId, leftToOperator, enteringParkId, exportControl, duplicateOf'

export function thingRowsOf(database: DatabaseSync): ThingRows {
  const byId = database.prepare(`SELECT ${factColumns}, content, source, origin, review, draftedAt FROM thing WHERE id = ? AND side = ?`)
  const closing = database.prepare(`
    SELECT id, side, openUntil FROM thing INDEXED BY thingByLastDay
    WHERE stage = 'PUBLISHED' AND openUntil < ? AND NOT EXISTS (SELECT 1 FROM parked WHERE parked.id = thing.id) ORDER BY openUntil, id LIMIT ?`)
  const statements = new Map<string, StatementSync>()
  /** A filter has few shapes; each is prepared once. */
  const prepared = (sql: string): StatementSync => {
    const known = statements.get(sql)
    if (known !== undefined) return known
    const statement = database.prepare(sql)
    statements.set(sql, statement)
    return statement
  }
  const common = (row: Row): Common & { facts: ThingFacts } => {
    const source = optionalText(row, 'source')
    return { facts: thingFacts(row), source: source === undefined ? undefined : Source.parse(JSON.parse(source)), origin: word(row, 'origin', Origin), draftedAt: text(row, 'draftedAt') }
  }
  return {
    need(id) {
      const row = byId.get(id, 'NEED')
      if (row === undefined) return undefined
      const review = optionalText(row, 'review')
      return { ...common(row), content: NeedContent.parse(JSON.parse(text(row, 'content'))), review: review === undefined ? undefined : StoredReview.parse(JSON.parse(review)) }
    },
    offer(id) {
      const row = byId.get(id, 'OFFER')
      return row === undefined ? undefined : { ...common(row), content: OfferContent.parse(JSON.parse(text(row, 'content'))) }
    },
    list(filter, { by, direction }, after, most) {
      const { sql, values } = conditionOf(filter)
      // What names no last day comes last, whichever way one looks.
      const ordered = by === 'draftedAt' ? 'thing.draftedAt' : `coalesce(thing.openUntil, '${direction === 'ASC' ? '9999-12-31' : ''}')`
      const beyond = after === undefined ? '' : ` AND (${ordered}, thing.id) ${direction === 'ASC' ? '>' : '<'} (?, ?)`
      const rows = prepared(`
        SELECT ${factColumns}, ${ordered} AS ordered FROM thing WHERE ${sql}${beyond}
        ORDER BY ${ordered} ${direction}, thing.id ${direction} LIMIT ?`).all(...values, ...(after === undefined ? [] : [after.value, after.id]), most)
      return rows.map((row) => ({ facts: thingFacts(row), key: { value: text(row, 'ordered'), id: text(row, 'id') } }))
    },
    closing: (day, most) => closing.all(day, most).map((row) => ({ id: text(row, 'id'), side: word(row, 'side', Side), openUntil: text(row, 'openUntil') })),
    among(filter, ids) {
      const { sql, values } = conditionOf(filter)
      const rows = prepared(`SELECT id FROM thing WHERE ${sql} AND id IN (SELECT value FROM json_each(?)) ORDER BY id`).all(...values, JSON.stringify(ids))
      return new Set(rows.map((row) => text(row, 'id')))
    },
  }
}

function conditionOf({ side, kinds, fields, stages, organizationIds, reviewingParkId, conferenceId, unitId }: ThingFilter): { sql: string; values: SQLInputValue[] } {
  const oneOf = (expression: string, list: readonly string[] | undefined): Condition[] =>
    list === undefined ? [] : [[`${expression} IN (SELECT value FROM json_each(?))`, JSON.stringify(list)]]
  const conditions: Condition[] = [
    ['thing.side = ?', side],
    ...oneOf('thing.kind', kinds),
    ...oneOf('thing.stage', stages),
    ...oneOf('thing.organizationId', organizationIds),
    ...(fields === undefined ? [] : [['EXISTS (SELECT 1 FROM json_each(thing.content, \'$.fields\') AS field WHERE field.value IN (SELECT value FROM json_each(?)))', JSON.stringify(fields)] as const]),
    ...(reviewingParkId === undefined ? [] : [['thing.reviewingParkId = ?', reviewingParkId] as const]),
    ...(unitId === undefined ? [] : [['thing.id IN (SELECT thingId FROM unitOfThing WHERE unitId = ?)', unitId] as const]),
    ...(conferenceId === undefined ? [] : [['EXISTS (SELECT 1 FROM entry WHERE entry.thingId = thing.id AND entry.conferenceId = ? AND entry.stands = 1)', conferenceId] as const]),
  ]
  return { sql: conditions.map(([sql]) => sql).join(' AND '), values: conditions.map(([, value]) => value) }
}
type Condition = readonly [sql: string, value: string]
