import {
  DeclineTakenBack, InterestExpressed, InterestTakenBack, MatchBecameMutual, MatchClosed, MatchDeclined, MatchLapsed, MatchReopened, MatchResumed,
} from '../schema/events/matches.ts'
import {
  ContractCorrected, ContractRecorded, ContractRegistered, DeliveryRecorded, FailureRecorded, IntentCorrected, IntentRecorded, OutcomeAttested,
} from '../schema/events/outcomes.ts'
import { OrganizationMerged } from '../schema/events/organizations.ts'
import type { Outcome, Side } from '../schema/events/vocabulary.ts'
import { on, type Place, type ReadModel } from './readModel.ts'

/** An act of one side, or what follows from both. */
interface Placed {
  readonly matchId: string
  readonly side?: Side
  readonly conferenceId?: string | undefined
}
interface Report {
  readonly matchId: string
  readonly side: Side
  readonly conferenceId?: string | undefined
}

/** A list of positions with these two behind it. */
const joined = (list: string, first: string, second: string): string =>
  `json_insert(${list}, '$[#]', CAST(${first} AS TEXT), '$[#]', CAST(${second} AS TEXT))`

/** Matches as they are now, the conferences that their acts named, and where interest was ever shown. */
export const matches: ReadModel = {
  name: 'matches',
  version: 7,
  tables: `
    CREATE TABLE match (
      id TEXT PRIMARY KEY, needId TEXT NOT NULL, offerId TEXT NOT NULL, needOrganizationId TEXT NOT NULL, offerOrganizationId TEXT NOT NULL,
      reached TEXT NOT NULL, needInterest INTEGER NOT NULL DEFAULT 0, offerInterest INTEGER NOT NULL DEFAULT 0,
      needDeclined INTEGER NOT NULL DEFAULT 0, offerDeclined INTEGER NOT NULL DEFAULT 0,
      needActs INTEGER NOT NULL DEFAULT 0, offerActs INTEGER NOT NULL DEFAULT 0, needQuiet INTEGER NOT NULL DEFAULT 0, offerQuiet INTEGER NOT NULL DEFAULT 0,
      needTakenBack TEXT NOT NULL DEFAULT '[]', offerTakenBack TEXT NOT NULL DEFAULT '[]',
      needInterestPosition INTEGER, offerInterestPosition INTEGER, needDeclinePosition INTEGER, offerDeclinePosition INTEGER, ended TEXT, endedByItself INTEGER NOT NULL DEFAULT 0, anewBy TEXT, needBefore INTEGER NOT NULL DEFAULT 0, offerBefore INTEGER NOT NULL DEFAULT 0, registration TEXT, goesOn TEXT, moves INTEGER NOT NULL DEFAULT 0, changedAt TEXT NOT NULL
    ) STRICT;
    CREATE INDEX matchToMove ON match (id) WHERE moves = 1;
    CREATE INDEX matchWithoutNews ON match (changedAt) WHERE reached = 'MUTUAL' AND ended IS NULL;
    CREATE INDEX matchByNeed ON match (needId, offerOrganizationId);
    CREATE INDEX matchByOffer ON match (offerId, needOrganizationId);
    CREATE INDEX matchByNeedOwner ON match (needOrganizationId);
    CREATE INDEX matchByOfferOwner ON match (offerOrganizationId);
    CREATE TABLE matchConference (matchId TEXT NOT NULL, conferenceId TEXT NOT NULL, acts INTEGER NOT NULL DEFAULT 0, mutual INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (matchId, conferenceId)) STRICT;
    CREATE TABLE spokenIn (matchId TEXT NOT NULL, conferenceId TEXT NOT NULL, side TEXT NOT NULL, quiet INTEGER NOT NULL, acts INTEGER NOT NULL, PRIMARY KEY (matchId, conferenceId, side, quiet)) STRICT;
    CREATE TABLE outcome (matchId TEXT NOT NULL, outcome TEXT NOT NULL, report TEXT NOT NULL, attested INTEGER NOT NULL, PRIMARY KEY (matchId, outcome)) STRICT;
    CREATE TABLE interest (conferenceId TEXT NOT NULL, needId TEXT NOT NULL, matchId TEXT NOT NULL, side TEXT NOT NULL, position INTEGER NOT NULL, PRIMARY KEY (conferenceId, needId, matchId, side)) STRICT`,
  handlers(database) {
    const begin = database.prepare(`
      INSERT INTO match (id, needId, offerId, needOrganizationId, offerOrganizationId, reached, changedAt) VALUES (?, ?, ?, ?, ?, 'SUGGESTED', ?)
      ON CONFLICT (id) DO UPDATE SET changedAt = excluded.changedAt`)
    const of = (side: Side, sql: string) => database.prepare(sql.replaceAll('$side', side.toLowerCase()))
    const bySide = (sql: string): Record<Side, ReturnType<typeof of>> => ({ NEED: of('NEED', sql), OFFER: of('OFFER', sql) })
    const interested = bySide(`
      UPDATE match SET $sideInterest = 1, $sideInterestPosition = ?2, $sideActs = $sideActs + 1, reached = iif(reached = 'SUGGESTED', 'INTERESTED', reached) WHERE id = ?1`)
    const interestTakenBack = bySide(`
      UPDATE match SET $sideInterest = 0, $sideActs = $sideActs + 1, $sideTakenBack = ${joined('$sideTakenBack', '$sideInterestPosition', '?2')},
        reached = iif(needInterest + offerInterest = 1, 'SUGGESTED', reached)
      WHERE id = ?1`)
    const declined = bySide('UPDATE match SET $sideDeclined = 1, $sideDeclinePosition = ?2, $sideActs = $sideActs + 1, $sideQuiet = $sideQuiet + 1 WHERE id = ?1')
    const declineTakenBack = bySide(`
      UPDATE match SET $sideDeclined = 0, $sideActs = $sideActs + 1, $sideQuiet = $sideQuiet - 1, $sideTakenBack = ${joined('$sideTakenBack', '$sideDeclinePosition', '?2')}
      WHERE id = ?1`)
    const reopened = bySide('UPDATE match SET $sideDeclined = 0, $sideActs = $sideActs + 1, $sideQuiet = $sideQuiet + 1 WHERE id = ?')
    const reported = bySide('UPDATE match SET $sideActs = $sideActs + 1 WHERE id = ?')
    const reach = database.prepare('UPDATE match SET reached = ?, changedAt = ? WHERE id = ?')
    const beginAnew = database.prepare(`
      UPDATE match SET needBefore = needInterest, offerBefore = offerInterest, needInterest = 0, offerInterest = 0, anewBy = ?, ended = NULL, moves = 0 WHERE id = ? AND ended = 'CLOSED'`)
    const beforeAnew = database.prepare(`
      UPDATE match SET needInterest = max(needInterest, needBefore), offerInterest = max(offerInterest, offerBefore), reached = 'INTERESTED', anewBy = NULL, ended = 'CLOSED'
      WHERE id = ? AND anewBy = ?`)
    const endByItself = database.prepare('UPDATE match SET ended = ?, endedByItself = endedByItself + 1, changedAt = ? WHERE id = ?')
    // Where something stands between the original and the offer already, that goes on as it is.
    const goOn = database.prepare(`
      UPDATE match SET goesOn = ?2, moves = ?2 IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM match AS other WHERE other.needId = ?2 ->> '$.needId' AND other.offerId = match.offerId
          AND other.ended IS NOT 'CLOSED' AND (other.needInterest OR other.offerInterest OR other.needDeclined OR other.offerDeclined))
      WHERE id = ?1`)
    const spoken = database.prepare(`UPDATE match SET moves = 0 WHERE offerId = ? AND goesOn ->> '$.needId' = ?`)
    const end = database.prepare('UPDATE match SET ended = ?, changedAt = ? WHERE id = ?')
    const resume = database.prepare('UPDATE match SET ended = NULL, changedAt = ? WHERE id = ?')
    const report = database.prepare(`
      INSERT INTO outcome (matchId, outcome, report, attested) VALUES (?, ?, ?, 0) ON CONFLICT (matchId, outcome) DO UPDATE SET report = excluded.report, attested = 0`)
    const attest = database.prepare('UPDATE outcome SET attested = 1 WHERE matchId = ? AND outcome = ?')
    const forgetFailure = database.prepare(`DELETE FROM outcome WHERE matchId = ? AND outcome = 'FAILURE'`)
    const register = database.prepare('UPDATE match SET registration = ? WHERE id = ?')
    const happensAt = database.prepare('INSERT INTO matchConference (matchId, conferenceId, acts) VALUES (?, ?, 1) ON CONFLICT (matchId, conferenceId) DO UPDATE SET acts = acts + 1')
    const undone = database.prepare('UPDATE matchConference SET acts = acts - 1 WHERE matchId = ? AND conferenceId = ?')
    const mutualAt = database.prepare('UPDATE matchConference SET mutual = 1 WHERE matchId = ? AND conferenceId = ?')
    const showInterest = database.prepare('INSERT OR IGNORE INTO interest (conferenceId, needId, matchId, side, position) VALUES (?, ?, ?, ?, ?)')
    const hideInterest = database.prepare(`
      DELETE FROM interest WHERE conferenceId = ?1 AND matchId = ?2 AND side = ?3 AND needId = (SELECT needId FROM match WHERE id = ?2)
        AND position = (SELECT iif(?3 = 'NEED', needInterestPosition, offerInterestPosition) FROM match WHERE id = ?2)`)
    const speak = database.prepare(`
      INSERT INTO spokenIn (matchId, conferenceId, side, quiet, acts) VALUES (?, ?, ?, ?, ?) ON CONFLICT (matchId, conferenceId, side, quiet) DO UPDATE SET acts = acts + excluded.acts`)
    const place = ({ matchId, side, conferenceId }: Placed, kind: 'QUIET' | 'TOLD' = 'TOLD') => {
      if (conferenceId === undefined) return
      happensAt.run(matchId, conferenceId)
      speak.run(matchId, conferenceId, side ?? '', kind === 'QUIET' ? 1 : 0, 1)
    }
    const takeBack = ({ matchId, side, conferenceId }: Report, kind: 'QUIET' | 'TOLD' = 'TOLD') => {
      if (conferenceId === undefined) return
      undone.run(matchId, conferenceId)
      speak.run(matchId, conferenceId, side, kind === 'QUIET' ? 1 : 0, -1)
    }
    const corrected = (outcome: Outcome) => ({ matchId, conferenceId: _, corrects: __, ...said }: Report & { readonly corrects?: number }) => {
      reported[said.side].run(matchId)
      report.run(matchId, outcome, JSON.stringify(said))
    }
    const recorded = (outcome: Outcome, stage: string) => (data: Report, { metadata }: Place) => {
      corrected(outcome)(data)
      reach.run(stage, metadata.at, data.matchId)
      place(data)
    }
    const moves = ['needOrganizationId', 'offerOrganizationId'].map((side) => database.prepare(`UPDATE match SET ${side} = ?2 WHERE ${side} = ?1`))
    return [
      on(OrganizationMerged, ({ organizationId, intoOrganizationId }) => {
        for (const move of moves) move.run(organizationId, intoOrganizationId)
      }),
      on(InterestExpressed, ({ matchId, needId, offerId, side, needOrganizationId, offerOrganizationId, conferenceId }, { metadata, position }) => {
        begin.run(matchId, needId, offerId, needOrganizationId, offerOrganizationId, metadata.at)
        beginAnew.run(side, matchId)
        spoken.run(offerId, needId)
        interested[side].run(matchId, position)
        place({ matchId, side, conferenceId })
        if (conferenceId !== undefined) showInterest.run(conferenceId, needId, matchId, side, position)
      }),
      on(InterestTakenBack, ({ matchId, side, conferenceId }, { position }) => {
        interestTakenBack[side].run(matchId, position)
        beforeAnew.run(matchId, side)
        takeBack({ matchId, side, conferenceId })
        if (conferenceId !== undefined) hideInterest.run(conferenceId, matchId, side)
      }),
      on(MatchBecameMutual, ({ matchId, conferenceId }, { metadata }) => {
        reach.run('MUTUAL', metadata.at, matchId)
        place({ matchId, conferenceId })
        if (conferenceId !== undefined) mutualAt.run(matchId, conferenceId)
      }),
      on(MatchDeclined, ({ matchId, needId, offerId, side, needOrganizationId, offerOrganizationId, conferenceId }, { metadata, position }) => {
        begin.run(matchId, needId, offerId, needOrganizationId, offerOrganizationId, metadata.at)
        declined[side].run(matchId, position)
        spoken.run(offerId, needId)
        place({ matchId, side, conferenceId }, 'QUIET')
      }),
      on(DeclineTakenBack, ({ matchId, side, conferenceId }, { position }) => {
        declineTakenBack[side].run(matchId, position)
        takeBack({ matchId, side, conferenceId }, 'QUIET')
      }),
      on(MatchReopened, ({ matchId, side, conferenceId }) => {
        reopened[side].run(matchId)
        place({ matchId, side, conferenceId }, 'QUIET')
      }),
      on(MatchLapsed, ({ matchId }, { metadata }) => endByItself.run('LAPSED', metadata.at, matchId)),
      on(MatchClosed, ({ matchId, goesOn }, { metadata }) => {
        endByItself.run('CLOSED', metadata.at, matchId)
        goOn.run(matchId, goesOn === undefined ? null : JSON.stringify(goesOn))
      }),
      on(MatchResumed, ({ matchId, side, conferenceId }, { metadata }) => {
        reported[side].run(matchId)
        resume.run(metadata.at, matchId)
        forgetFailure.run(matchId)
        place({ matchId, side, conferenceId })
      }),
      on(IntentRecorded, recorded('INTENT', 'INTENT')), on(IntentCorrected, corrected('INTENT')),
      on(ContractRecorded, recorded('CONTRACT', 'CONTRACTED')), on(ContractCorrected, corrected('CONTRACT')),
      on(DeliveryRecorded, recorded('DELIVERY', 'DELIVERED')),
      on(FailureRecorded, (data, { metadata }) => {
        corrected('FAILURE')(data)
        end.run('FAILED', metadata.at, data.matchId)
        place(data)
      }),
      on(ContractRegistered, ({ matchId, ...registration }) => {
        reported[registration.side].run(matchId)
        register.run(JSON.stringify(registration), matchId)
      }),
      on(OutcomeAttested, ({ matchId, side, outcome }) => {
        reported[side].run(matchId)
        attest.run(matchId, outcome)
      }),
    ]
  },
}
