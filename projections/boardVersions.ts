import type { DatabaseSync } from 'node:sqlite'
import { survivorIn, type Survivors } from '../schema/events/merging.ts'
import { NeedKind, OfferKind, ShowOnBoard, Side, ThingStage, Visibility } from '../schema/events/vocabulary.ts'
import { flag, number, optionalNumber, optionalText, optionalWord, position, text, texts, word, type Row } from './columns.ts'
import { renderedTitles, type RenderedTitles } from './renderingRows.ts'
import { survivorsOf } from './survivors.ts'

/** A need or offer on a board, as it was from one position on. */
export interface RowVersion {
  readonly thingId: string
  readonly entryId: string
  readonly side: Side
  readonly number: number | undefined
  readonly organizationId: string
  readonly kind: NeedKind | OfferKind | undefined
  readonly language: string
  readonly title: string
  readonly renderedTitles: RenderedTitles
  readonly stage: ThingStage
  readonly visibility: Visibility
  readonly anonymous: boolean
  readonly hiddenFrom: readonly string[]
  readonly showOnBoard: ShowOnBoard
  readonly picks: number
  readonly interests: number
  readonly mutual: number
}
/** One side of a card. */
export interface CardSide {
  readonly thingId: string
  readonly number: number | undefined
  readonly language: string
  readonly title: string
  readonly renderedTitles: RenderedTitles
  readonly organizationId: string
  readonly stage: ThingStage
  readonly visibility: Visibility
  readonly anonymous: boolean
  readonly hiddenFrom: readonly string[]
  readonly showOnBoard: ShowOnBoard | undefined
}
export const reachedStages = { options: ['SUGGESTED', 'INTERESTED', 'MUTUAL', 'INTENT', 'CONTRACTED', 'DELIVERED'] } as const
export const endings = { options: ['LAPSED', 'CLOSED', 'FAILED'] } as const
/** A match on a board, as it was from one position on. */
export interface CardVersion {
  readonly matchId: string
  readonly reached: (typeof reachedStages.options)[number]
  readonly ended: (typeof endings.options)[number] | undefined
  readonly interests: ReadonlySet<Side>
  readonly declinedBy: ReadonlySet<Side>
  readonly need: CardSide
  readonly offer: CardSide
  /** Whether it became mutual in this conference, for which its outcome counts. */
  readonly mutualHere: boolean
  readonly contract: string | undefined
}

/** The board's versions as this connection sees them now. `undefined` as a position is the present. */
export interface BoardVersions {
  rows(conferenceId: string, at: bigint | undefined): readonly RowVersion[]
  cards(conferenceId: string, at: bigint | undefined): readonly CardVersion[]
  row(conferenceId: string, thingId: string, at: bigint): RowVersion | undefined
  card(conferenceId: string, matchId: string, at: bigint): CardVersion | undefined
  /** What has a version that began or ended after a position. */
  changedAfter(conferenceId: string, after: bigint): { readonly things: readonly string[]; readonly matches: readonly string[] }
  /** Where the last event stood that had happened by the end of a second (Unix time). */
  positionOf(second: number): bigint
  /** When what may be seen of the board last changed apart from its versions. */
  sightChangedAt(conferenceId: string): bigint
}

export function boardVersionsOf(database: DatabaseSync): BoardVersions {
  const select = (sql: string) => {
    const statement = database.prepare(sql)
    statement.setReadBigInts(true)
    return statement
  }
  const openRows = select('SELECT * FROM row INDEXED BY rowOpen WHERE conferenceId = ? AND toPosition IS NULL ORDER BY number, thingId')
  const rowsAt = select('SELECT * FROM row WHERE conferenceId = ?1 AND fromPosition <= ?2 AND (toPosition IS NULL OR toPosition > ?2) ORDER BY number, thingId')
  const rowAt = select(`
    SELECT * FROM row WHERE conferenceId = ?1 AND thingId = ?2 AND fromPosition <= ?3 AND (toPosition IS NULL OR toPosition > ?3) ORDER BY fromPosition DESC LIMIT 1`)
  const openCards = select('SELECT * FROM card INDEXED BY cardOpen WHERE conferenceId = ? AND toPosition IS NULL ORDER BY needNumber, offerNumber, matchId')
  const cardsAt = select('SELECT * FROM card WHERE conferenceId = ?1 AND fromPosition <= ?2 AND (toPosition IS NULL OR toPosition > ?2) ORDER BY needNumber, offerNumber, matchId')
  const cardAt = select(`
    SELECT * FROM card WHERE conferenceId = ?1 AND matchId = ?2 AND fromPosition <= ?3 AND (toPosition IS NULL OR toPosition > ?3) ORDER BY fromPosition DESC LIMIT 1`)
  const changedThings = select(`
    SELECT thingId AS id FROM row INDEXED BY rowBegun WHERE conferenceId = ?1 AND fromPosition > ?2
    UNION SELECT thingId FROM row INDEXED BY rowEnded WHERE conferenceId = ?1 AND toPosition > ?2 ORDER BY id`)
  const changedMatches = select(`
    SELECT matchId AS id FROM card INDEXED BY cardBegun WHERE conferenceId = ?1 AND fromPosition > ?2
    UNION SELECT matchId FROM card INDEXED BY cardEnded WHERE conferenceId = ?1 AND toPosition > ?2 ORDER BY id`)
  const moment = select('SELECT position FROM moment WHERE second <= ? ORDER BY second DESC LIMIT 1')
  const sight = select('SELECT position FROM boardSight WHERE conferenceId = ?')
  // Versions from before a merge hold the id of then.
  const survivors = survivorsOf(database)
  const rowVersionNow = (row: Row) => rowVersion(row, survivors())
  const cardVersionNow = (row: Row) => cardVersion(row, survivors())
  const positionIn = (row: Row | undefined) => (row === undefined ? 0n : position(row, 'position'))
  const one = <Version>(row: Row | undefined, read: (row: Row) => Version) => (row === undefined ? undefined : read(row))
  return {
    rows: (conferenceId, at) => (at === undefined ? openRows.all(conferenceId) : rowsAt.all(conferenceId, at)).map(rowVersionNow),
    cards: (conferenceId, at) => (at === undefined ? openCards.all(conferenceId) : cardsAt.all(conferenceId, at)).map(cardVersionNow),
    row: (conferenceId, thingId, at) => one(rowAt.get(conferenceId, thingId, at), rowVersionNow),
    card: (conferenceId, matchId, at) => one(cardAt.get(conferenceId, matchId, at), cardVersionNow),
    changedAfter: (conferenceId, after) => ({
      things: changedThings.all(conferenceId, after).map((row) => text(row, 'id')),
      matches: changedMatches.all(conferenceId, after).map((row) => text(row, 'id')),
    }),
    positionOf: (second) => positionIn(moment.get(second)),
    sightChangedAt: (conferenceId) => positionIn(sight.get(conferenceId)),
  }
}

const rowVersion = (row: Row, survivors: Survivors): RowVersion => ({
  thingId: text(row, 'thingId'),
  entryId: text(row, 'entryId'),
  side: word(row, 'side', Side),
  number: optionalNumber(row, 'number'),
  organizationId: survivorIn(text(row, 'organizationId'), survivors),
  kind: optionalWord<NeedKind | OfferKind>(row, 'kind', kinds),
  language: text(row, 'language'),
  title: text(row, 'title'),
  renderedTitles: renderedTitles(row, 'renderedTitles'),
  stage: word(row, 'stage', ThingStage),
  visibility: word(row, 'visibility', Visibility),
  anonymous: flag(row, 'anonymous'),
  hiddenFrom: texts(row, 'hiddenFrom').map((id) => survivorIn(id, survivors)),
  showOnBoard: word(row, 'showOnBoard', ShowOnBoard),
  picks: number(row, 'picks'),
  interests: number(row, 'interests'),
  mutual: number(row, 'mutual'),
})
const kinds = { options: [...NeedKind.options, ...OfferKind.options] }

const cardVersion = (row: Row, survivors: Survivors): CardVersion => ({
  matchId: text(row, 'matchId'),
  reached: word(row, 'reached', reachedStages),
  ended: optionalWord(row, 'ended', endings),
  interests: sides(row, 'needInterest', 'offerInterest'),
  declinedBy: sides(row, 'needDeclined', 'offerDeclined'),
  need: cardSide(row, 'need', survivors),
  offer: cardSide(row, 'offer', survivors),
  mutualHere: flag(row, 'mutualHere'),
  contract: optionalText(row, 'contract'),
})

export const sides = (row: Row, need: string, offer: string): ReadonlySet<Side> =>
  new Set<Side>([...(flag(row, need) ? (['NEED'] as const) : []), ...(flag(row, offer) ? (['OFFER'] as const) : [])])

const cardSide = (row: Row, side: 'need' | 'offer', survivors: Survivors): CardSide => ({
  thingId: text(row, `${side}Id`),
  number: optionalNumber(row, `${side}Number`),
  language: text(row, `${side}Language`),
  title: text(row, `${side}Title`),
  renderedTitles: renderedTitles(row, `${side}RenderedTitles`),
  organizationId: survivorIn(text(row, `${side}OrganizationId`), survivors),
  stage: word(row, `${side}Stage`, ThingStage),
  visibility: word(row, `${side}Visibility`, Visibility),
  anonymous: flag(row, `${side}Anonymous`),
  hiddenFrom: texts(row, `${side}HiddenFrom`).map((id) => survivorIn(id, survivors)),
  showOnBoard: optionalWord(row, `${side}ShowOnBoard`, ShowOnBoard),
})
