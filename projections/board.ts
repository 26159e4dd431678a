import type { DatabaseSync } from 'node:sqlite'
import { EntryWithdrawn, NeedEntered, NumberGiven, OfferEntered, ShowOnBoardChanged, SuggestionsPosted } from '../schema/events/entries.ts'
import { DeclineTakenBack, InterestExpressed, InterestTakenBack, MatchBecameMutual, MatchClosed, MatchDeclined, MatchLapsed, MatchReopened, MatchResumed } from '../schema/events/matches.ts'
import { NeedExpired, NeedFulfilled, NeedPublished, NeedRendered, NeedRenderingRemoved, NeedReopened, NeedReviewed, NeedRevised, NeedWithdrawn } from '../schema/events/needs.ts'
import { OfferExpired, OfferPublished, OfferRendered, OfferRenderingRemoved, OfferReopened, OfferRevised, OfferWithdrawn } from '../schema/events/offers.ts'
import { ContractCorrected, ContractRecorded, DeliveryRecorded, FailureRecorded, IntentRecorded } from '../schema/events/outcomes.ts'
import { OrganizationMerged } from '../schema/events/organizations.ts'
import { text } from './columns.ts'
import { on, type Place, type ReadModel } from './readModel.ts'
import { renderedTitlesOf } from './renderingRows.ts'
import { versionedTable, versionWriter, type VersionedTable } from './versions.ts'

/** What is entered in a conference: its needs are the rows of the board, its offers are counted. */
export const row: VersionedTable = {
  name: 'row',
  subject: 'thingId',
  columns: {
    entryId: 'TEXT NOT NULL', side: 'TEXT NOT NULL', number: 'INTEGER', organizationId: 'TEXT NOT NULL', kind: 'TEXT', language: 'TEXT NOT NULL', title: 'TEXT NOT NULL', renderedTitles: 'TEXT', target: 'TEXT', fields: 'TEXT',
    stage: 'TEXT NOT NULL', visibility: 'TEXT NOT NULL', anonymous: 'INTEGER NOT NULL', hiddenFrom: 'TEXT', showOnBoard: 'TEXT NOT NULL',
    picks: 'INTEGER NOT NULL', interests: 'INTEGER NOT NULL', mutual: 'INTEGER NOT NULL',
  },
}
/** A match that somebody showed interest in, on each board that its acts named. */
export const card: VersionedTable = {
  name: 'card',
  subject: 'matchId',
  columns: {
    needId: 'TEXT NOT NULL', offerId: 'TEXT NOT NULL', reached: 'TEXT NOT NULL',
    needInterest: 'INTEGER NOT NULL', offerInterest: 'INTEGER NOT NULL', needDeclined: 'INTEGER NOT NULL', offerDeclined: 'INTEGER NOT NULL',
    needNumber: 'INTEGER', needLanguage: 'TEXT NOT NULL', needTitle: 'TEXT NOT NULL', needRenderedTitles: 'TEXT', needOrganizationId: 'TEXT NOT NULL', needStage: 'TEXT NOT NULL', needVisibility: 'TEXT NOT NULL',
    needAnonymous: 'INTEGER NOT NULL', needHiddenFrom: 'TEXT', needShowOnBoard: 'TEXT',
    offerNumber: 'INTEGER', offerLanguage: 'TEXT NOT NULL', offerTitle: 'TEXT NOT NULL', offerRenderedTitles: 'TEXT', offerOrganizationId: 'TEXT NOT NULL', offerStage: 'TEXT NOT NULL', offerVisibility: 'TEXT NOT NULL',
    offerAnonymous: 'INTEGER NOT NULL', offerHiddenFrom: 'TEXT', offerShowOnBoard: 'TEXT',
    ended: 'TEXT', mutualHere: 'INTEGER NOT NULL', contract: 'TEXT',
  },
}

/** The match board 对接看板: rows and cards as of every position. A change of any of their columns begins a version in each that holds it. */
export const board: ReadModel = {
  name: 'board',
  version: 4,
  tables: `${versionedTable(row)};${versionedTable(card)}`,
  handlers(database) {
    const refresh = refreshing(database)
    const need = ({ needId }: { readonly needId: string }, { position }: Place) => refresh.thing(needId, position)
    const offer = ({ offerId }: { readonly offerId: string }, { position }: Place) => refresh.thing(offerId, position)
    const match = ({ matchId }: { readonly matchId: string }, { position }: Place) => refresh.match(matchId, position)
    return [
      on(OrganizationMerged, ({ intoOrganizationId }, { position }) => refresh.organization(intoOrganizationId, position)),
      on(NumberGiven, ({ conferenceId, thingId }, { position }) => refresh.entered(conferenceId, thingId, position)),
      on(NeedEntered, ({ conferenceId, needId }, { position }) => refresh.entered(conferenceId, needId, position)),
      on(OfferEntered, ({ conferenceId, offerId }, { position }) => refresh.entered(conferenceId, offerId, position)),
      on(ShowOnBoardChanged, ({ entryId }, { position }) => refresh.entry(entryId, position)),
      on(EntryWithdrawn, ({ entryId }, { position }) => refresh.entry(entryId, position)),
      on(SuggestionsPosted, ({ conferenceId, picks }, { position }) => {
        for (const needId of new Set(picks.map((pick) => pick.needId))) refresh.row(conferenceId, needId, position)
      }),
      on(NeedRevised, need), on(NeedRendered, need), on(NeedRenderingRemoved, need), on(NeedPublished, need), on(NeedReviewed, need), on(NeedWithdrawn, need), on(NeedExpired, need), on(NeedFulfilled, need), on(NeedReopened, need),
      on(OfferRevised, offer), on(OfferRendered, offer), on(OfferRenderingRemoved, offer), on(OfferPublished, offer), on(OfferWithdrawn, offer), on(OfferExpired, offer), on(OfferReopened, offer),
      on(InterestExpressed, match), on(InterestTakenBack, match), on(MatchBecameMutual, match), on(MatchDeclined, match), on(DeclineTakenBack, match), on(MatchReopened, match), on(MatchResumed, match), on(MatchLapsed, match), on(MatchClosed, match),
      on(IntentRecorded, match), on(ContractRecorded, match), on(ContractCorrected, match), on(DeliveryRecorded, match), on(FailureRecorded, match),
    ]
  },
}

/** What went on with another need stands there. A match whose sides became one organisation stands on no board. */
const ofTwo = 'match.needOrganizationId <> match.offerOrganizationId'

function refreshing(database: DatabaseSync) {
  const writeRow = versionWriter(database, row)
  const writeCard = versionWriter(database, card)
  const rowNow = database.prepare(`
    SELECT entry.id AS entryId, entry.side, number.number, thing.organizationId, thing.kind, thing.content ->> '$.language' AS language, thing.title, ${renderedTitlesOf('thing')} AS renderedTitles,
      thing.content ->> '$.target' AS target, thing.content -> '$.fields' AS fields,
      thing.stage, thing.visibility, thing.anonymous, thing.hiddenFrom, entry.showOnBoard,
      (SELECT count(*) FROM pick WHERE pick.conferenceId = entry.conferenceId AND pick.needId = entry.thingId) AS picks,
      (SELECT count(*) FROM interest JOIN match ON match.id = interest.matchId
        WHERE interest.conferenceId = entry.conferenceId AND interest.needId = entry.thingId AND ${ofTwo}) AS interests,
      (SELECT count(*) FROM match JOIN matchConference ON matchConference.matchId = match.id AND matchConference.conferenceId = entry.conferenceId
        WHERE match.needId = entry.thingId AND matchConference.mutual = 1 AND ${ofTwo}) AS mutual
    FROM entry JOIN thing ON thing.id = entry.thingId
      LEFT JOIN number ON number.conferenceId = entry.conferenceId AND number.thingId = entry.thingId
    WHERE entry.conferenceId = ? AND entry.thingId = ? AND entry.stands = 1`)
  const cardNow = database.prepare(`
    SELECT match.needId, match.offerId, match.reached, match.needInterest, match.offerInterest, match.needDeclined, match.offerDeclined,
      needNumber.number AS needNumber, need.content ->> '$.language' AS needLanguage, need.title AS needTitle, ${renderedTitlesOf('need')} AS needRenderedTitles, need.organizationId AS needOrganizationId, need.stage AS needStage,
      need.visibility AS needVisibility, need.anonymous AS needAnonymous, need.hiddenFrom AS needHiddenFrom, needEntry.showOnBoard AS needShowOnBoard,
      offerNumber.number AS offerNumber, offer.content ->> '$.language' AS offerLanguage, offer.title AS offerTitle, ${renderedTitlesOf('offer')} AS offerRenderedTitles, offer.organizationId AS offerOrganizationId, offer.stage AS offerStage,
      offer.visibility AS offerVisibility, offer.anonymous AS offerAnonymous, offer.hiddenFrom AS offerHiddenFrom, offerEntry.showOnBoard AS offerShowOnBoard,
      match.ended,
      EXISTS (SELECT 1 FROM matchConference WHERE matchConference.matchId = match.id AND matchConference.conferenceId = ?1 AND matchConference.mutual = 1) AS mutualHere,
      (SELECT report FROM outcome WHERE outcome.matchId = match.id AND outcome.outcome = 'CONTRACT') AS contract
    FROM match JOIN thing AS need ON need.id = match.needId JOIN thing AS offer ON offer.id = match.offerId
      LEFT JOIN number AS needNumber ON needNumber.conferenceId = ?1 AND needNumber.thingId = match.needId
      LEFT JOIN number AS offerNumber ON offerNumber.conferenceId = ?1 AND offerNumber.thingId = match.offerId
      LEFT JOIN entry AS needEntry ON needEntry.conferenceId = ?1 AND needEntry.thingId = match.needId AND needEntry.stands = 1
      LEFT JOIN entry AS offerEntry ON offerEntry.conferenceId = ?1 AND offerEntry.thingId = match.offerId AND offerEntry.stands = 1
    WHERE match.id = ?2 AND match.reached <> 'SUGGESTED' AND ${ofTwo} AND NOT (match.ended IS 'CLOSED' AND match.goesOn IS NOT NULL)
      AND EXISTS (SELECT 1 FROM matchConference WHERE matchConference.matchId = ?2 AND matchConference.conferenceId = ?1 AND matchConference.acts > 0)`)
  const entriesOf = database.prepare('SELECT conferenceId, thingId FROM entry WHERE thingId = ? ORDER BY conferenceId')
  const entryById = database.prepare('SELECT conferenceId, thingId FROM entry WHERE id = ?')
  const concerning = database.prepare(`SELECT id FROM thing WHERE organizationId = ?1 OR instr(hiddenFrom, ?1) > 0 ORDER BY id`)
  const boardsOf = database.prepare('SELECT conferenceId FROM matchConference WHERE matchId = ? ORDER BY conferenceId')
  const matchesOf = database.prepare('SELECT id FROM match WHERE needOrganizationId = ?1 OR offerOrganizationId = ?1 ORDER BY id')
  const matchById = database.prepare('SELECT needId FROM match WHERE id = ?')
  const cardsOf = database.prepare(`
    SELECT matchId FROM (SELECT id AS matchId FROM match WHERE needId = ?2 UNION SELECT id FROM match WHERE offerId = ?2) AS found
    WHERE EXISTS (SELECT 1 FROM matchConference WHERE matchConference.matchId = found.matchId AND matchConference.conferenceId = ?1) ORDER BY matchId`)

  const refreshRow = (conferenceId: string, thingId: string, position: bigint) => writeRow(conferenceId, thingId, rowNow.get(conferenceId, thingId), position)
  const refreshCard = (conferenceId: string, matchId: string, position: bigint) => writeCard(conferenceId, matchId, cardNow.get(conferenceId, matchId), position)
  const entered = (conferenceId: string, thingId: string, position: bigint) => {
    refreshRow(conferenceId, thingId, position)
    for (const found of cardsOf.all(conferenceId, thingId)) refreshCard(conferenceId, text(found, 'matchId'), position)
  }
  const refreshThing = (thingId: string, position: bigint) => {
    for (const found of entriesOf.all(thingId)) entered(text(found, 'conferenceId'), thingId, position)
  }
  const refreshMatch = (matchId: string, position: bigint) => {
    const match = matchById.get(matchId)
    if (match === undefined) return
    for (const found of boardsOf.all(matchId)) {
      refreshCard(text(found, 'conferenceId'), matchId, position)
      refreshRow(text(found, 'conferenceId'), text(match, 'needId'), position)
    }
  }
  return {
    row: refreshRow,
    entered,
    thing: refreshThing,
    match: refreshMatch,
    /** All that it owns, deals with, or may not know of. */
    organization(id: string, position: bigint) {
      for (const found of concerning.all(id)) refreshThing(text(found, 'id'), position)
      for (const found of matchesOf.all(id)) refreshMatch(text(found, 'id'), position)
    },
    entry(entryId: string, position: bigint) {
      const found = entryById.get(entryId)
      if (found !== undefined) entered(text(found, 'conferenceId'), text(found, 'thingId'), position)
    },
  }
}
