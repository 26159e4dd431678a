import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { MatchRow } from '../../projections/matchRows.ts'
import { survivorsOf } from '../../projections/survivors.ts'
import { readAfterMerges, readEvent } from '../../schema/events/events.ts'
import { InterestExpressed } from '../../schema/events/matches.ts'
import type { Survivors } from '../../schema/events/merging.ts'
import { Side } from '../../schema/events/vocabulary.ts'
import type { StoredEvent } from '../../services/eventStore/eventStore.ts'
import type { Match } from '../../services/matches/match.ts'
import { haiyun, university } from '../support/cast.ts'
import { given, type Past } from '../support/given.ts'
import { attestedBy, autumn, becameMutual, contractBy, contractCorrectedBy, declinedBy, declineTakenBackBy, deliveredBy, failedBy, foldOf, intentBy, interestOf, interestTakenBackBy, matchId, mutual, registeredBy, reopenedBy, resumedBy, spring } from '../support/matches.ts'
import { anyLife, worldAfter } from '../support/logs.ts'
import { needId } from '../support/needs.ts'
import { offerId } from '../support/offers.ts'
import { matchId as idOf, offerId as idOfOffer, organizationId } from '../support/people.ts'

const Placed = z.object({ conferenceId: z.string().optional(), side: Side.optional() })

/** Each match of a log as commands see it: an organisation that was merged is the one that survives it. */
const foldedMatches = (events: readonly StoredEvent[], survivors: Survivors): ReadonlyMap<string, Match> => {
  const streams = Map.groupBy(events.filter(({ stream }) => stream.startsWith('match-')), ({ stream }) => stream.slice('match-'.length))
  return new Map([...streams].map(([id, stored]) => [id, foldOf(stored.map((each) => readAfterMerges(each, survivors)))]))
}

const after = (...events: readonly Past[]) => given(...events).rows.matches
const facts = (...events: readonly Past[]) => {
  const found = after(...events).match(matchId)?.facts
  return found && { reached: found.reached, interests: [...found.interests], declinedBy: [...found.declinedBy], conferences: [...found.conferenceIds] }
}
const outcomesIn = (row: MatchRow | undefined) => Object.fromEntries([...row?.outcomes ?? []].map(([outcome, { report, attested }]): [string, [unknown, boolean]] => [outcome, [JSON.parse(report), attested]]))
const said = (reached: string, interests: readonly string[] = [], no: readonly string[] = [], conferences: readonly string[] = []) => ({ reached, interests, declinedBy: no, conferences })

describe('a match', () => {
  test('begins with an interest', () => {
    expect(after(interestOf('NEED')).match(matchId)).toMatchObject({
      id: matchId, needId, offerId, facts: { needOrganizationId: haiyun, offerOrganizationId: university }, outcomes: new Map(), registration: undefined,
    })
    expect(facts(interestOf('NEED'))).toEqual(said('INTERESTED', ['NEED']))
    expect(facts(interestOf('OFFER'))).toEqual(said('INTERESTED', ['OFFER']))
  })
  test('begins with a no', () => expect(facts(declinedBy('OFFER'))).toEqual(said('SUGGESTED', [], ['OFFER'])))
  test('becomes mutual, and does not fall behind by an interest that is said again', () => {
    expect(facts(...mutual)).toEqual(said('MUTUAL', ['NEED', 'OFFER']))
    for (const side of ['NEED', 'OFFER'] as const) expect(facts(...mutual, interestOf(side))?.reached).toBe('MUTUAL')
  })
  test('keeps how far it came when somebody says no, and goes on when that is taken back', () => {
    expect(facts(interestOf('NEED'), declinedBy('OFFER'))).toEqual(said('INTERESTED', ['NEED'], ['OFFER']))
    expect(facts(interestOf('NEED'), declinedBy('OFFER'), declinedBy('NEED'))).toEqual(said('INTERESTED', ['NEED'], ['NEED', 'OFFER']))
    expect(facts(interestOf('NEED'), declinedBy('OFFER'), declinedBy('NEED'), reopenedBy('OFFER'))).toEqual(said('INTERESTED', ['NEED'], ['NEED']))
    expect(facts(declinedBy('NEED'), reopenedBy('NEED'))).toEqual(said('SUGGESTED'))
  })
  test('is what it was before when a word is taken back', () => {
    const atSpring = { conferenceId: spring }
    expect(facts(interestOf('NEED', atSpring), interestTakenBackBy('NEED', atSpring))).toEqual(said('SUGGESTED'))
    expect(facts(interestOf('NEED'), interestOf('OFFER', atSpring), interestTakenBackBy('OFFER', atSpring))).toEqual(said('INTERESTED', ['NEED']))
    expect(facts(interestOf('NEED', atSpring), declinedBy('OFFER', atSpring), declineTakenBackBy('OFFER', atSpring))).toEqual(said('INTERESTED', ['NEED'], [], [spring]))
  })
  test('knows which words were taken back', () => {
    const row = after(declinedBy('OFFER'), interestOf('NEED'), declineTakenBackBy('OFFER'), interestTakenBackBy('NEED')).match(matchId)
    expect(row?.takenBack).toEqual(new Set([10n, 20n, 30n, 40n]))
    expect(row?.facts.spoken).toEqual({ NEED: { acts: 2, quiet: 0, takenBack: 2 }, OFFER: { acts: 2, quiet: 0, takenBack: 2 } })
  })
  test('whatever happened, rows say of it what commands decide on', () => fc.assert(fc.asyncProperty(anyLife(60), async (life) => {
    const { events, rows, database } = await worldAfter(life)
    for (const [id, folded] of foldedMatches(events, survivorsOf(database)())) {
      expect(folded).toMatchObject(rows.matches.match(id)?.facts ?? { reached: 'in rows' })
    }
  }), { numRuns: 12 }))
  test('whatever happened, rows say who spoke in which conference, but for what was taken back', () => fc.assert(fc.asyncProperty(anyLife(60), async (life) => {
    const { events, rows } = await worldAfter(life)
    for (const [id, stored] of Map.groupBy(events.filter(({ stream }) => stream.startsWith('match-')), ({ stream }) => stream.slice('match-'.length))) {
      const row = rows.matches.match(id)
      const spoken = stored.filter(({ position, type }) => row?.takenBack.has(position) === false && type !== 'MatchLapsed' && type !== 'MatchClosed').map((line) => {
        const { conferenceId = '', side } = Placed.parse(readEvent(line).event.data)
        return JSON.stringify([conferenceId, side ?? null, line.type === 'MatchDeclined' || line.type === 'MatchReopened'])
      }).filter((line) => !line.startsWith('["",'))
      expect(new Set(row?.spokenIn.map(({ conferenceId, side, quiet }) => JSON.stringify([conferenceId, side ?? null, quiet])))).toEqual(new Set(spoken))
      expect(new Set(row?.spokenIn.map(({ conferenceId }) => conferenceId))).toEqual(row?.facts.conferenceIds)
    }
  }), { numRuns: 12 }))
  test('comes to an intent and a contract, and keeps what was reported', () => {
    expect(facts(...mutual, intentBy('NEED'))).toEqual(said('INTENT', ['NEED', 'OFFER']))
    expect(facts(...mutual, contractBy('OFFER'))).toEqual(said('CONTRACTED', ['NEED', 'OFFER']))
    const whole = after(...mutual, intentBy('NEED'), contractBy('OFFER')).match(matchId)
    expect(outcomesIn(whole)).toEqual({ INTENT: [{ side: 'NEED', form: 'ORAL' }, false], CONTRACT: [{ side: 'OFFER', kind: 'OTHER', signedOn: '2026-05-12' }, false] })
  })
  test('says what was reported last, and whether the other side confirmed that', () => {
    const attested = [...mutual, contractBy('NEED'), attestedBy('OFFER', 'CONTRACT', 3)]
    expect(outcomesIn(after(...attested).match(matchId))['CONTRACT']?.[1]).toBe(true)
    expect(outcomesIn(after(...attested, contractCorrectedBy('NEED', 3)).match(matchId))).toEqual({ CONTRACT: [{ side: 'NEED', kind: 'OTHER', signedOn: '2026-05-11' }, false] })
    expect(JSON.parse(after(...attested, registeredBy('OFFER')).match(matchId)?.registration ?? '')).toEqual({ side: 'OFFER', registrationNumber: '2026320000001', registeredOn: '2026-05-14' })
  })
  test('ends by a failure, and goes on where it stood', () => {
    const failed = after(...mutual, intentBy('NEED'), failedBy('OFFER'))
    expect(failed.match(matchId)?.facts).toMatchObject({ reached: 'INTENT', ended: 'FAILED' })
    expect(Object.keys(outcomesIn(failed.match(matchId)))).toEqual(['FAILURE', 'INTENT'])
    const resumed = after(...mutual, intentBy('NEED'), failedBy('OFFER'), resumedBy('NEED')).match(matchId)
    expect(resumed?.facts).toMatchObject({ reached: 'INTENT', ended: undefined })
    expect(Object.keys(outcomesIn(resumed))).toEqual(['INTENT'])
    expect(facts(...mutual, deliveredBy('NEED'))?.reached).toBe('DELIVERED')
  })
  test.each([
    ['interest', [interestOf('NEED', { conferenceId: spring })]], ['no', [declinedBy('NEED', { conferenceId: spring })]],
    ['taking a no back', [declinedBy('NEED'), reopenedBy('NEED', { conferenceId: spring })]], ['becoming mutual', [...mutual.slice(0, 2), becameMutual({ conferenceId: spring })]],
    ['intent', [...mutual, intentBy('NEED', { conferenceId: spring })]], ['contract', [...mutual, contractBy('NEED', { conferenceId: spring })]],
  ] as const)('happens in the conferences that its acts name: %s', (_, events) => expect(facts(...events)?.conferences).toEqual([spring]))
  test('happens in several conferences, in each once', () => expect(facts(
    interestOf('NEED', { conferenceId: spring }), interestOf('OFFER', { conferenceId: autumn }), becameMutual({ conferenceId: autumn }))?.conferences.toSorted(),
  ).toEqual([spring, autumn].toSorted()))
})

describe('the list of matches', () => {
  const another = idOf('Another')
  const competitor = organizationId('Competitor')
  const rows = after(interestOf('NEED'), InterestExpressed({
    matchId: another, needId, offerId: idOfOffer('Another'), side: 'OFFER', needOrganizationId: haiyun, offerOrganizationId: competitor,
  }), interestOf('OFFER'), becameMutual())
  const ids = (filter: Parameters<typeof rows.list>[0], before?: number, most = 10) => rows.list(filter, before, most).map(({ id }) => id)

  test('has the one that began last first, whatever happened since', () => expect(ids({})).toEqual([another, matchId]))
  test('knows needs, offers and owners on either side', () => {
    expect(ids({ needId })).toEqual([another, matchId])
    expect(ids({ offerId })).toEqual([matchId])
    expect(ids({ organizationIds: [university] })).toEqual([matchId])
    expect(ids({ organizationIds: [haiyun] })).toEqual([another, matchId])
    expect(ids({ organizationIds: [competitor, university] })).toEqual([another, matchId])
    expect(ids({ organizationIds: [] })).toEqual([])
  })
  test('goes on before a match', () => {
    const [last] = rows.list({}, undefined, 1)
    expect(ids({}, last?.sequence)).toEqual([matchId])
  })
})
