import type { DatabaseSync } from 'node:sqlite'
import { boardVersionsOf, type BoardVersions } from './boardVersions.ts'
import { number, position, text } from './columns.ts'
import { conferenceRowsOf, type ConferenceRows } from './conferenceRows.ts'
import { disclosureRowsOf, type DisclosureRows } from './disclosureRows.ts'
import { dossierRowsOf, type DossierRows } from './dossierRows.ts'
import { engagementRowsOf, type EngagementRows } from './engagementRows.ts'
import { contactRowsOf, type ContactRows } from './contactRows.ts'
import { historyRowsOf, type HistoryRows } from './historyRows.ts'
import { matchRowsOf, type MatchRows } from './matchRows.ts'
import { onBehalfRowsOf, type OnBehalfRows } from './onBehalfRows.ts'
import { organizationRowsOf, type OrganizationRows } from './organizationRows.ts'
import { reminderRowsOf, type ReminderRows } from './reminderRows.ts'
import { renderingRowsOf, type RenderingRows } from './renderingRows.ts'
import { reviewRowsOf, type ReviewRows } from './reviewRows.ts'
import { responseRowsOf, type ResponseRows } from './responseRows.ts'
import { taskRowsOf, type TaskRows } from './taskRows.ts'
import { personRowsOf, type PersonRows } from './personRows.ts'
import { unitRowsOf, type UnitRows } from './unitRows.ts'
import { thingRowsOf, type ThingRows } from './thingRows.ts'

/** A stream that could not be read to its end, and the event that stopped it. What the event says is no part of it. */
export interface ParkedStream {
  readonly stream: string
  readonly position: bigint
  readonly eventId: string
  readonly type: string
  /** The kind of error. */
  readonly error: string
}

/** All that is read of the read models, on one connection. Whoever tells anything of it asks `identity/visibility.ts` first. */
export interface Rows {
  readonly things: ThingRows
  readonly renderings: RenderingRows
  readonly dossiers: DossierRows
  readonly reviews: ReviewRows
  readonly reminders: ReminderRows
  readonly tasks: TaskRows
  readonly engagements: EngagementRows
  readonly disclosures: DisclosureRows
  readonly organizations: OrganizationRows
  readonly people: PersonRows
  readonly conferences: ConferenceRows
  readonly contacts: ContactRows
  readonly responses: ResponseRows
  readonly matches: MatchRows
  readonly onBehalf: OnBehalfRows
  readonly units: UnitRows
  readonly board: BoardVersions
  readonly history: HistoryRows
  /** What an id names. */
  categoryOf(id: string): string | undefined
  revisionOf(category: string, id: string): number | undefined
  /** Streams that could not be read to their end. */
  parked(): readonly ParkedStream[]
  /** Runs a reading in one transaction, so that all of it speaks of one position. */
  atOnce<Result>(read: () => Result): Result
}

const categories = JSON.stringify(['organization', 'person', 'need', 'offer', 'expert', 'delegation', 'conference', 'registration', 'entry', 'match'])

export function rowsOf(database: DatabaseSync): Rows {
  const category = database.prepare('SELECT category FROM stream WHERE id = ? AND category IN (SELECT value FROM json_each(?)) ORDER BY category')
  const revision = database.prepare('SELECT revision FROM stream WHERE id = ? AND category = ?')
  return {
    things: thingRowsOf(database),
    renderings: renderingRowsOf(database),
    responses: responseRowsOf(database),
    dossiers: dossierRowsOf(database),
    reviews: reviewRowsOf(database),
    reminders: reminderRowsOf(database),
    tasks: taskRowsOf(database),
    engagements: engagementRowsOf(database),
    disclosures: disclosureRowsOf(database),
    organizations: organizationRowsOf(database),
    people: personRowsOf(database),
    conferences: conferenceRowsOf(database),
    contacts: contactRowsOf(database),
    matches: matchRowsOf(database),
    onBehalf: onBehalfRowsOf(database),
    units: unitRowsOf(database),
    board: boardVersionsOf(database),
    history: historyRowsOf(database),
    categoryOf(id) {
      const row = category.get(id, categories)
      return row === undefined ? undefined : text(row, 'category')
    },
    revisionOf(name, id) {
      const row = revision.get(id, name)
      return row === undefined ? undefined : number(row, 'revision')
    },
    parked: parkedIn(database),
    atOnce(read) {
      if (database.isTransaction) return read()
      database.exec('BEGIN')
      try {
        return read()
      } finally {
        database.exec('COMMIT')
      }
    },
  }
}

/** Reads which streams are parked in a file of read models. */
export function parkedIn(database: DatabaseSync): () => readonly ParkedStream[] {
  const parked = database.prepare('SELECT stream, position, eventId, type, error FROM parked ORDER BY stream')
  parked.setReadBigInts(true)
  return () => parked.all().map((row) => ({
    stream: text(row, 'stream'), position: position(row, 'position'), eventId: text(row, 'eventId'), type: text(row, 'type'), error: text(row, 'error'),
  }))
}
