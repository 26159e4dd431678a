import { array, assert, asyncProperty, constantFrom, integer, oneof, record, type Arbitrary } from 'fast-check'
import { expect, test } from 'vitest'
import type { Basis } from '../../../schema/events/event.ts'
import type { MatchEvent } from '../../../schema/events/matches.ts'
import { Side } from '../../../schema/events/vocabulary.ts'
import { impossible } from '../../../services/commands/aggregate.ts'
import { outcomeOf, type Outcome } from '../../../services/commands/command.ts'
import { Refusal } from '../../../services/commands/refusal.ts'
import { processActor, visitor, type Actor, type Viewer } from '../../../services/identity/actor.ts'
import { isTold, matchSightOf } from '../../../services/identity/matchSight.ts'
import { attestOutcome } from '../../../services/matches/attestOutcome.ts'
import { closeMatch } from '../../../services/matches/closeMatch.ts'
import { correctContract } from '../../../services/matches/correctContract.ts'
import { declineMatch } from '../../../services/matches/declineMatch.ts'
import { expressInterest } from '../../../services/matches/expressInterest.ts'
import { lapseMatch } from '../../../services/matches/lapseMatch.ts'
import { match, type Match } from '../../../services/matches/match.ts'
import { recordContract } from '../../../services/matches/recordContract.ts'
import { recordDelivery } from '../../../services/matches/recordDelivery.ts'
import { recordFailure } from '../../../services/matches/recordFailure.ts'
import { recordIntent } from '../../../services/matches/recordIntent.ts'
import { registerContract } from '../../../services/matches/registerContract.ts'
import { reopenMatch } from '../../../services/matches/reopenMatch.ts'
import { takeBackDecline } from '../../../services/matches/takeBackDecline.ts'
import { takeBackInterest } from '../../../services/matches/takeBackInterest.ts'
import { newId, recorded, theId, theTime } from '../../support/behaviour.ts'
import {
  haiyunEditor, haiyunViewer, outsiders, parkHost, parkViewer, scienceParkHost, universityEditor, universityViewer,
} from '../../support/cast.ts'
import { ordinaryFacts } from '../../support/facts.ts'
import { bothEnteredIn, conferenceHost, matchId, pair, pairWhere, published, spring } from '../../support/matches.ts'

/** Whatever two sides, their parks and outsiders try in whatever order: what every history keeps. */

const strangers = outsiders.map(([, actor]) => actor)
const actors: readonly Actor[] = [haiyunEditor, universityEditor, parkHost, scienceParkHost, haiyunViewer, conferenceHost, ...strangers]
const acts = ['INTEREST', 'DECLINE', 'REOPEN', 'TAKE_BACK_INTEREST', 'TAKE_BACK_DECLINE', 'LAPSE', 'CLOSE', 'INTENT', 'CONTRACT', 'DELIVERY', 'FAILURE', 'CORRECT', 'REGISTER', 'ATTEST'] as const
interface Try {
  readonly act: (typeof acts)[number]
  readonly actor: Actor
  readonly side: Side
  readonly onBehalf: Basis | undefined
  readonly conferenceId: typeof spring | undefined
}
const oftenBySides = oneof(
  { weight: 6, arbitrary: constantFrom(haiyunEditor, universityEditor, parkHost, scienceParkHost) },
  { weight: 1, arbitrary: constantFrom(...actors) },
)
const oftenEarly = oneof({ weight: 6, arbitrary: constantFrom(...acts.slice(0, 5)) }, { weight: 2, arbitrary: constantFrom('LAPSE' as const, 'CLOSE' as const, 'FAILURE' as const) }, { weight: 2, arbitrary: constantFrom(...acts) })
const ownSide = (actor: Actor): Side => (actor === universityEditor || actor === scienceParkHost ? 'OFFER' : 'NEED')
const ofPark = (actor: Actor) => actor === parkHost || actor === scienceParkHost
const tries: Arbitrary<readonly Try[]> = array(
  record({
    act: oftenEarly, actor: oftenBySides, asOneself: integer({ min: 0, max: 9 }), conferenceId: constantFrom(undefined, spring),
  }).map(({ act, actor, asOneself, conferenceId }) => ({
    act, actor, conferenceId,
    side: asOneself === 0 ? (ownSide(actor) === 'NEED' ? 'OFFER' as const : 'NEED' as const) : ownSide(actor),
    onBehalf: (asOneself === 1) === ofPark(actor) ? undefined : 'PHONE' as const,
  })),
  { maxLength: 16 },
)

const facts = { ...ordinaryFacts, ...published, ...bothEnteredIn(spring) }
const contract = { kind: 'OTHER', signedOn: '2026-05-12' } as const
const elsewhere = { ...facts, entriesOf: () => [] }
function outcomeOfTry(state: Match | undefined, { act, actor, side, onBehalf, conferenceId }: Try): Promise<Outcome<MatchEvent>> {
  const circumstances = { now: theTime, actor, id: theId, newId, ...(onBehalf === undefined ? {} : { onBehalf: { basis: onBehalf } }) }
  const byItself = { now: theTime, actor: processActor('due'), id: theId, newId }
  const [where, known] = conferenceId === undefined ? [{}, elsewhere] : [{ conferenceId }, facts]
  switch (act) {
    case 'INTEREST': return outcomeOf(expressInterest, state, { ...pair, side, ...where }, known, circumstances)
    case 'DECLINE': return outcomeOf(declineMatch, state, { ...pair, side, ...where }, known, circumstances)
    case 'REOPEN': return outcomeOf(reopenMatch, state, { matchId, side, ...where }, known, circumstances)
    case 'TAKE_BACK_INTEREST': return outcomeOf(takeBackInterest, state, { matchId, side }, known, circumstances)
    case 'TAKE_BACK_DECLINE': return outcomeOf(takeBackDecline, state, { matchId, side }, known, circumstances)
    case 'LAPSE': return outcomeOf(lapseMatch, state, { matchId, waitingSince: theTime.toISOString() }, known, byItself)
    case 'CLOSE': return outcomeOf(closeMatch, state, { matchId, waitingSince: theTime.toISOString() }, { ...known, ...pairWhere({ stage: 'WITHDRAWN' }) }, byItself)
    case 'INTENT': return outcomeOf(recordIntent, state, { matchId, side, form: 'ORAL', ...where }, known, circumstances)
    case 'CONTRACT': return outcomeOf(recordContract, state, { matchId, side, ...contract, ...where }, known, circumstances)
    case 'DELIVERY': return outcomeOf(recordDelivery, state, { matchId, side, deliveredOn: '2026-05-16', ...where }, known, circumstances)
    case 'FAILURE': return outcomeOf(recordFailure, state, { matchId, side, reason: 'The budget was cut.', ...where }, known, circumstances)
    case 'CORRECT': return outcomeOf(correctContract, state, { matchId, side, ...contract, signedOn: '2026-05-11' }, known, circumstances)
    case 'REGISTER': return outcomeOf(registerContract, state, { matchId, side, registrationNumber: '1', registeredOn: '2026-05-14' }, known, circumstances)
    case 'ATTEST': return outcomeOf(attestOutcome, state, { matchId, side, outcome: state?.outcomes.has('FAILURE') === true ? 'FAILURE' : 'CONTRACT' }, known, circumstances)
    default: return impossible(act)
  }
}

/** What both sides said, told by the events alone and not by the aggregate. */
class Said {
  readonly interest = new Set<Side>()
  readonly no = new Set<Side>()
  readonly byPark = new Set<Side>()
  mutual = 0
  ended: 'LAPSED' | 'CLOSED' | 'FAILED' | undefined
  /** Whose interest was given after the match had closed, and what had been said before. */
  #anew: { readonly side: Side; readonly before: ReadonlySet<Side> } | undefined
  /** Everything that happened; what was taken back stays, and says so. */
  readonly acts: { readonly type: MatchEvent['type']; readonly side: Side | undefined; readonly conferenceId: string | undefined; takenBack: boolean }[] = []
  hear({ type, data }: MatchEvent, onBehalf: boolean): void {
    const side = 'side' in data ? data.side : undefined
    this.acts.push({ type, side, conferenceId: 'conferenceId' in data ? data.conferenceId : undefined, takenBack: type === 'InterestTakenBack' || type === 'DeclineTakenBack' })
    switch (type) {
      case 'InterestExpressed':
        if (this.ended === 'CLOSED') {
          this.#anew = { side: data.side, before: new Set(this.interest) }
          this.interest.clear()
          this.byPark.clear()
        }
        this.ended = undefined
        this.interest.add(data.side)
        if (onBehalf) this.byPark.add(data.side)
        break
      case 'InterestTakenBack':
        this.interest.delete(data.side)
        this.byPark.delete(data.side)
        this.#undo('InterestExpressed', data.side)
        if (this.#anew?.side === data.side) {
          for (const side of this.#anew.before) this.interest.add(side)
          this.ended = 'CLOSED'
          this.#anew = undefined
        }
        break
      case 'MatchDeclined': this.no.add(data.side); break
      case 'DeclineTakenBack':
        this.no.delete(data.side)
        this.#undo('MatchDeclined', data.side)
        break
      case 'MatchReopened': this.no.delete(data.side); break
      case 'MatchBecameMutual': this.mutual++; break
      case 'MatchLapsed': this.ended = 'LAPSED'; break
      case 'MatchClosed': this.ended = 'CLOSED'; break
      case 'FailureRecorded': this.ended = 'FAILED'; break
      case 'MatchResumed': this.ended = undefined; break
      case 'OutcomeAttested': expect(this.acts[data.attests]?.side).not.toBe(data.side); break
      case 'ContractCorrected': expect(this.acts[data.corrects]).toMatchObject({ side: data.side }); break
      default: expect(this.mutual).toBe(1)
    }
  }
  #undo(type: MatchEvent['type'], side: Side): void {
    const word = this.acts.findLast((act) => act.type === type && act.side === side)
    if (word !== undefined) word.takenBack = true
  }
  get inConference() {
    return this.acts.some(({ conferenceId, takenBack }) => conferenceId !== undefined && !takenBack)
  }
  get wordStands() {
    return this.interest.size + this.no.size > 0
  }
  spoke(side: Side): boolean {
    return this.acts.some((act) => act.side === side)
  }
  get bothStand() {
    return this.interest.size === 2 && this.no.size === 0
  }
}

const bySide: Readonly<Record<Side, readonly Viewer[]>> = {
  NEED: [haiyunEditor, haiyunViewer, parkHost, parkViewer],
  OFFER: [universityEditor, universityViewer, scienceParkHost],
}

/** Runs a sequence and looks at what stands after each act that was accepted. */
async function after(sequence: readonly Try[], look: (said: Said, match: Match, by: Try, written: readonly MatchEvent[]) => void): Promise<void> {
  const said = new Said()
  let state: Match | undefined
  for (const by of sequence) {
    const outcome = await outcomeOfTry(state, by)
    if (outcome instanceof Refusal) continue
    for (const event of outcome) {
      state = match.evolve(state, event, recorded(event, by.onBehalf === undefined ? {} : { onBehalf: { basis: by.onBehalf } }).metadata)
      said.hear(event, by.onBehalf !== undefined)
    }
    if (state !== undefined) look(said, state, by, outcome)
  }
}

test('a match becomes mutual once, and exactly when the interest of both sides stands', async () => {
  let mutual = 0
  await assert(asyncProperty(tries, (sequence) => after(sequence, (said, _, __, written) => {
    expect(said.mutual).toBe(said.bothStand ? 1 : 0)
    if (written.some(({ type }) => type === 'MatchBecameMutual')) mutual++
  })), { numRuns: 250 })
  expect(mutual).toBeGreaterThan(0)
})

/** Both sides said yes, and then whatever they like. */
const fromMutual = tries.map((sequence): readonly Try[] => [
  { act: 'INTEREST', actor: haiyunEditor, side: 'NEED', onBehalf: undefined, conferenceId: undefined },
  { act: 'INTEREST', actor: universityEditor, side: 'OFFER', onBehalf: undefined, conferenceId: undefined }, ...sequence,
])
test('both sides are told how it ended', async () => {
  const ends = new Set<string>()
  await assert(asyncProperty(oneof(tries, fromMutual), (sequence) => after(sequence, (said, match) => {
    if (said.ended === undefined || said.no.size > 0) return
    ends.add(said.ended)
    for (const viewer of [...bySide.NEED, ...bySide.OFFER]) expect(matchSightOf(viewer, match, facts)?.stage).toBe(said.ended)
  })), { numRuns: 500 })
  expect([...ends].sort()).toEqual(['CLOSED', 'FAILED', 'LAPSED'])
})

test('at most one side’s interest comes from its park', () =>
  assert(asyncProperty(tries, (sequence) => after(sequence, (said) => expect(said.byPark.size).toBeLessThan(2))), { numRuns: 250 }))

test('only who may act for a side writes anything', () =>
  assert(asyncProperty(tries, (sequence) => after(sequence, (_, __, { actor, side }, written) => {
    if (written.length === 0 || written.some(({ type }) => type === 'MatchLapsed' || type === 'MatchClosed')) return
    expect([haiyunEditor, universityEditor, parkHost, scienceParkHost]).toContain(actor)
    expect(side).toBe(ownSide(actor))
  })), { numRuns: 250 }))

test('a match is shown to nobody but its two sides, their parks and the hosts of its conferences', () =>
  assert(asyncProperty(tries, (sequence) => after(sequence, (said, match) => {
    for (const viewer of [visitor, ...strangers]) expect(matchSightOf(viewer, match, facts)).toBeUndefined()
    expect(matchSightOf(conferenceHost, match, facts)?.relation).toBe(said.inConference && said.wordStands ? 'HOST' : undefined)
  })), { numRuns: 250 }))

test('a no is never told to the other side before that has shown interest', async () => {
  let kept = 0
  await assert(asyncProperty(tries, (sequence) => after(sequence, (said, match) => {
    for (const side of Side.options) {
      if (said.interest.has(side) || said.no.has(side) || said.no.size === 0) continue
      kept++
      for (const viewer of bySide[side]) {
        const view = matchSightOf(viewer, match, facts)
        expect(view && [view.stage, ...view.interests]).toEqual(said.spoke(side) ? ['RETRACTED'] : undefined)
      }
    }
  })), { numRuns: 250 })
  expect(kept).toBeGreaterThan(0)
})

test('a side that was told a no had shown interest, or said it itself', () =>
  assert(asyncProperty(tries, (sequence) => after(sequence, (said, match) => {
    for (const side of Side.options) {
      for (const viewer of bySide[side]) {
        if (matchSightOf(viewer, match, facts)?.stage === 'DECLINED') expect(said.interest.has(side) || said.no.has(side)).toBe(true)
      }
    }
  })), { numRuns: 250 }))

test('a match in which no word stands is known to nobody but as their own history', async () => {
  let found = 0
  await assert(asyncProperty(tries, (sequence) => after(sequence, (said, match) => {
    if (said.wordStands) return
    found++
    expect(matchSightOf(conferenceHost, match, facts)).toBeUndefined()
    for (const side of Side.options) {
      for (const viewer of bySide[side]) expect(matchSightOf(viewer, match, facts)?.stage).toBe(said.spoke(side) ? 'RETRACTED' : undefined)
    }
  })), { numRuns: 250 })
  expect(found).toBeGreaterThan(0)
})

test('whoever sees a match is told as many acts as its revision counts, and none that the other side took back', () =>
  assert(asyncProperty(tries, (sequence) => after(sequence, (said, match) => {
    for (const viewer of [conferenceHost, ...bySide.NEED, ...bySide.OFFER]) {
      const view = matchSightOf(viewer, match, facts)
      if (view === undefined) continue
      const told = said.acts.filter(({ type, side, takenBack }) => isTold(view, { side, takenBack, quiet: type === 'MatchDeclined' || type === 'MatchReopened' }))
      expect(told).toHaveLength(said.acts.length - view.hidden)
      if (view.relation === 'HOST') continue
      const own = view.relation === 'NEED_SIDE' ? 'NEED' : 'OFFER'
      expect(told.filter(({ side, takenBack }) => takenBack && side !== own)).toEqual([])
      expect(told.filter(({ side }) => side === own)).toEqual(said.acts.filter(({ side }) => side === own))
    }
  })), { numRuns: 250 }))
