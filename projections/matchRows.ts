import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { Outcome, Side } from '../schema/events/vocabulary.ts'
import type { MatchFacts, Spoken } from '../services/identity/matchSight.ts'
import { endings, reachedStages, sides } from './boardVersions.ts'
import { flag, number, optionalText, optionalWord, text, word, type Row } from './columns.ts'
import { dueMatchesOf, type DueMatches } from './dueMatches.ts'

export interface MatchRow {
  readonly id: string
  /** Grows with each match that begins. */
  readonly sequence: number
  readonly needId: string
  readonly offerId: string
  readonly facts: MatchFacts
  /** Who spoke in which conferences, but for what was taken back. */
  readonly spokenIn: readonly SpokenIn[]
  /** Positions of the words that were taken back, and of their taking back. */
  readonly takenBack: ReadonlySet<bigint>
  /** What was reported and stands. */
  readonly outcomes: ReadonlyMap<Outcome, ReportRow>
  /** How the contract was registered, as JSON. */
  readonly registration: string | undefined
  /** The need with which it goes on, its own having been found a duplicate of that one. */
  readonly goesOnWith: string | undefined
}
export interface SpokenIn {
  readonly conferenceId: string
  /** None where it follows from what both said. */
  readonly side: Side | undefined
  readonly quiet: boolean
}
export interface ReportRow {
  /** What was reported, as JSON. */
  readonly report: string
  /** Whether the other side confirmed it. */
  readonly attested: boolean
}
export interface MatchFilter {
  readonly needId?: string | undefined
  readonly offerId?: string | undefined
  readonly organizationIds?: readonly string[] | undefined
}
export interface MatchRows extends DueMatches {
  match(id: string): MatchRow | undefined
  /** The one that began last first, before a sequence; at most so many. */
  list(filter: MatchFilter, before: number | undefined, most: number): readonly MatchRow[]
}

export function matchRowsOf(database: DatabaseSync): MatchRows {
  const byId = database.prepare(`SELECT rowid AS sequence, *, goesOn ->> '$.needId' AS originalId FROM match WHERE id = ?`)
  const conferences = database.prepare('SELECT conferenceId FROM matchConference WHERE matchId = ? AND acts > 0 ORDER BY conferenceId')
  const spokenIn = database.prepare('SELECT conferenceId, side, quiet FROM spokenIn WHERE matchId = ? AND acts > 0 ORDER BY conferenceId, side, quiet')
  const outcomes = database.prepare('SELECT outcome, report, attested FROM outcome WHERE matchId = ? ORDER BY outcome')
  const list = database.prepare(`
    SELECT rowid AS sequence, *, goesOn ->> '$.needId' AS originalId FROM match
    WHERE (?1 IS NULL OR needId = ?1) AND (?2 IS NULL OR offerId = ?2)
      AND (?3 IS NULL OR needOrganizationId IN (SELECT value FROM json_each(?3)) OR offerOrganizationId IN (SELECT value FROM json_each(?3)))
      AND (?4 IS NULL OR rowid < ?4)
    ORDER BY rowid DESC LIMIT ?5`)
  const read = (row: Row): MatchRow => ({
    id: text(row, 'id'),
    sequence: number(row, 'sequence'),
    needId: text(row, 'needId'),
    offerId: text(row, 'offerId'),
    facts: {
      needId: text(row, 'needId'),
      offerId: text(row, 'offerId'),
      needOrganizationId: text(row, 'needOrganizationId'),
      offerOrganizationId: text(row, 'offerOrganizationId'),
      reached: word(row, 'reached', reachedStages),
      ended: optionalWord(row, 'ended', endings),
      interests: sides(row, 'needInterest', 'offerInterest'),
      declinedBy: sides(row, 'needDeclined', 'offerDeclined'),
      spoken: { NEED: spoken(row, 'need'), OFFER: spoken(row, 'offer') },
      endedByItself: number(row, 'endedByItself'),
      conferenceIds: new Set(conferences.all(text(row, 'id')).map((conference) => text(conference, 'conferenceId'))),
    },
    spokenIn: spokenIn.all(text(row, 'id')).map((found) =>
      ({ conferenceId: text(found, 'conferenceId'), side: Side.options.find((side) => side === text(found, 'side')), quiet: flag(found, 'quiet') })),
    takenBack: new Set([...positions(row, 'needTakenBack'), ...positions(row, 'offerTakenBack')]),
    outcomes: new Map(outcomes.all(text(row, 'id')).map((found) => [word(found, 'outcome', Outcome), { report: text(found, 'report'), attested: flag(found, 'attested') }])),
    registration: optionalText(row, 'registration'),
    goesOnWith: optionalText(row, 'ended') === 'CLOSED' ? optionalText(row, 'originalId') : undefined,
  })
  return {
    ...dueMatchesOf(database),
    match(id) {
      const row = byId.get(id)
      return row === undefined ? undefined : read(row)
    },
    list: ({ needId, offerId, organizationIds }, before, most) =>
      list.all(needId ?? null, offerId ?? null, organizationIds === undefined ? null : JSON.stringify(organizationIds), before ?? null, most).map(read),
  }
}

const spoken = (row: Row, side: 'need' | 'offer'): Spoken =>
  ({ acts: number(row, `${side}Acts`), quiet: number(row, `${side}Quiet`), takenBack: positions(row, `${side}TakenBack`).length })
const Positions = z.array(z.string())
const positions = (row: Row, column: string): readonly bigint[] => Positions.parse(JSON.parse(text(row, column))).map(BigInt)
