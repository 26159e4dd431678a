import type { DatabaseSync } from 'node:sqlite'
import { ConferenceContent } from '../schema/events/conferences.ts'
import { FacetWeights } from '../schema/events/facetWeights.ts'
import { ShowOnBoard, Side } from '../schema/events/vocabulary.ts'
import type { ConferenceFacts } from '../services/facts.ts'
import { flag, optionalNumber, text, word, type Row } from './columns.ts'
import { conferenceFacts } from './facts.ts'

export interface ConferenceRow {
  readonly id: string
  readonly facts: ConferenceFacts
  readonly content: ConferenceContent
  readonly draftedAt: string
  /** Weights of facets that differ from the published ones. */
  readonly weights: FacetWeights
}
export interface ConferenceOrder {
  readonly by: 'begins' | 'draftedAt'
  readonly direction: 'ASC' | 'DESC'
}
export interface RegistrationRow {
  readonly id: string
  readonly conferenceId: string
  readonly organizationId: string
  readonly stands: boolean
}
export interface EntryRow {
  readonly id: string
  readonly conferenceId: string
  readonly thingId: string
  readonly side: Side
  readonly organizationId: string
  readonly showOnBoard: ShowOnBoard
  readonly stands: boolean
  readonly number: number | undefined
}
export interface ConferenceFilter {
  readonly formats?: readonly string[] | undefined
  readonly stages?: readonly string[] | undefined
  readonly parkId?: string | undefined
}
export interface ConferenceRows {
  conference(id: string): ConferenceRow | undefined
  /** Where its days are counted. */
  timeZoneOf(conferenceId: string | undefined): string | undefined
  /** In order, after what it is ordered by and an id; at most so many. */
  list(filter: ConferenceFilter, order: ConferenceOrder, after: { readonly value: string; readonly id: string } | undefined, most: number): readonly ConferenceRow[]
  registration(id: string): RegistrationRow | undefined
  /** Those that stand, by id. */
  registrations(conferenceId: string, after: string | undefined, most: number): readonly RegistrationRow[]
  entry(id: string): EntryRow | undefined
  entriesOf(thingId: string): readonly EntryRow[]
  picks(conferenceId: string, needId: string): readonly { readonly offerId: string; readonly score: number }[]
  /** Entries on open boards that were never given their suggestions. */
  withoutSuggestions(most: number): readonly string[]
  /** Entries of needs that were found duplicates, in conferences that are not over; at most so many. */
  entriesOfDuplicates(most: number): readonly EntryOfDuplicate[]
  numberOf(conferenceId: string, thingId: string): number | undefined
}
export interface EntryOfDuplicate {
  readonly entryId: string
  readonly conferenceId: string
  readonly needId: string
  /** When it was found one. */
  readonly foundAt: string
}

export function conferenceRowsOf(database: DatabaseSync): ConferenceRows {
  const byId = database.prepare('SELECT * FROM conference WHERE id = ?')
  const listing = (by: ConferenceOrder['by'], direction: ConferenceOrder['direction']) => database.prepare(`
    SELECT * FROM conference
    WHERE (?1 IS NULL OR content ->> '$.format' IN (SELECT value FROM json_each(?1))) AND (?2 IS NULL OR stage IN (SELECT value FROM json_each(?2)))
      AND (?3 IS NULL OR parkId = ?3) AND (?4 IS NULL OR (${by}, id) ${direction === 'ASC' ? '>' : '<'} (?4, ?5))
    ORDER BY ${by} ${direction}, id ${direction} LIMIT ?6`)
  const lists = {
    begins: { ASC: listing('begins', 'ASC'), DESC: listing('begins', 'DESC') },
    draftedAt: { ASC: listing('draftedAt', 'ASC'), DESC: listing('draftedAt', 'DESC') },
  }
  const registration = database.prepare('SELECT * FROM registration WHERE id = ?')
  const registrations = database.prepare('SELECT * FROM registration WHERE conferenceId = ?1 AND stands = 1 AND (?2 IS NULL OR id > ?2) ORDER BY id LIMIT ?3')
  const entryColumns = `SELECT entry.*, number.number FROM entry LEFT JOIN number ON number.conferenceId = entry.conferenceId AND number.thingId = entry.thingId`
  const entry = database.prepare(`${entryColumns} WHERE entry.id = ?`)
  const entries = database.prepare(`${entryColumns} WHERE entry.thingId = ? AND entry.stands = 1 ORDER BY entry.conferenceId`)
  const picks = database.prepare('SELECT offerId, score FROM pick WHERE conferenceId = ? AND needId = ? ORDER BY score DESC, offerId')
  const due = database.prepare(`
    SELECT entry.id FROM entry INDEXED BY entryWithoutSuggestions JOIN conference ON conference.id = entry.conferenceId
    WHERE entry.due = 1 AND entry.suggested = 0 AND entry.stands = 1 AND conference.boardOpen = 1 ORDER BY entry.id LIMIT ?`)
  const ofDuplicates = database.prepare(`
    SELECT entry.id, entry.conferenceId, entry.thingId, json_extract(thing.review, '$.at') AS foundAt FROM entry INDEXED BY entryOfDuplicate JOIN thing ON thing.id = entry.thingId
    WHERE entry.moves = 1 AND entry.stands = 1 AND NOT EXISTS (SELECT 1 FROM parked WHERE parked.id IN (entry.id, entry.thingId)) ORDER BY entry.id LIMIT ?`)
  const numberOf = database.prepare('SELECT number FROM number WHERE conferenceId = ? AND thingId = ?')
  const json = (list: readonly string[] | undefined) => (list === undefined ? null : JSON.stringify(list))
  return {
    conference: (id) => one(byId.get(id), conferenceRow),
    timeZoneOf: (conferenceId) => (conferenceId === undefined ? undefined : one(byId.get(conferenceId), conferenceRow)?.content.timeZone),
    list: ({ formats, stages, parkId }, { by, direction }, after, most) =>
      lists[by][direction].all(json(formats), json(stages), parkId ?? null, after?.value ?? null, after?.id ?? null, most).map(conferenceRow),
    registration: (id) => one(registration.get(id), registrationRow),
    registrations: (conferenceId, after, most) => registrations.all(conferenceId, after ?? null, most).map(registrationRow),
    entry: (id) => one(entry.get(id), entryRow),
    entriesOf: (thingId) => entries.all(thingId).map(entryRow),
    picks: (conferenceId, needId) => picks.all(conferenceId, needId).map((row) => ({ offerId: text(row, 'offerId'), score: Number(row['score']) })),
    withoutSuggestions: (most) => due.all(most).map((row) => text(row, 'id')),
    entriesOfDuplicates: (most) => ofDuplicates.all(most).map((row) =>
      ({ entryId: text(row, 'id'), conferenceId: text(row, 'conferenceId'), needId: text(row, 'thingId'), foundAt: text(row, 'foundAt') })),
    numberOf(conferenceId, thingId) {
      const row = numberOf.get(conferenceId, thingId)
      return row === undefined ? undefined : optionalNumber(row, 'number')
    },
  }
}

const one = <Result>(row: Row | undefined, read: (row: Row) => Result): Result | undefined => (row === undefined ? undefined : read(row))
const conferenceRow = (row: Row): ConferenceRow => ({
  id: text(row, 'id'), facts: conferenceFacts(row), content: ConferenceContent.parse(JSON.parse(text(row, 'content'))),
  draftedAt: text(row, 'draftedAt'), weights: FacetWeights.parse(JSON.parse(text(row, 'weights'))),
})
const registrationRow = (row: Row): RegistrationRow => ({
  id: text(row, 'id'), conferenceId: text(row, 'conferenceId'), organizationId: text(row, 'organizationId'), stands: flag(row, 'stands'),
})
const entryRow = (row: Row): EntryRow => ({
  id: text(row, 'id'), conferenceId: text(row, 'conferenceId'), thingId: text(row, 'thingId'), side: word(row, 'side', Side),
  organizationId: text(row, 'organizationId'), showOnBoard: word(row, 'showOnBoard', ShowOnBoard), stands: flag(row, 'stands'), number: optionalNumber(row, 'number'),
})
