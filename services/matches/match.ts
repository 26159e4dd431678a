import type { Basis, Metadata } from '../../schema/events/event.ts'
import type { ConferenceId } from '../../schema/events/ids.ts'
import type { MatchEvent } from '../../schema/events/matches.ts'
import type { Outcome, Side } from '../../schema/events/vocabulary.ts'
import { BrokenHistory, impossible, type Aggregate } from '../commands/aggregate.ts'
import { refuse } from '../commands/refusal.ts'
import { matchSightOf, saidNothing, type MatchFacts, type Spoken } from '../identity/matchSight.ts'
import { reporting, type Reported } from './reporting.ts'

/** What the two sides of a pair said and agreed. */
export interface Match extends MatchFacts {
  /** The interest and the no of each side that stand, by side. */
  readonly interestOf: Words
  readonly declineOf: Words
  /** How many acts that stand name each conference. */
  readonly named: ReadonlyMap<string, number>
  /** Sides whose interest was given by their park; at most one. */
  readonly onBehalf: ReadonlySet<Side>
  /** What was reported and stands. */
  readonly outcomes: ReadonlyMap<Outcome, Reported>
  readonly registration: { readonly side: Side; readonly digest: string } | undefined
  /** Since when an interest stands unanswered. */
  readonly waitingSince: string | undefined
  /** How many events there are; the next one has this revision. */
  readonly length: number
}
/** A yes or a no, as much of it as its taking back needs. */
export interface Word {
  readonly at: string
  readonly conferenceId?: ConferenceId
  /** Where a park said it on the side's behalf. */
  readonly basis?: Basis
  /** The interest that had ended when the match closed, and that this one came after. */
  readonly after?: Words
}
type Words = ReadonlyMap<Side, Word>

export const match: Aggregate<Match, MatchEvent> = {
  category: 'match',
  evolve(before, event, metadata) {
    const next = after(before, event, metadata)
    return { ...next, waitingSince: waits(next) ? (before?.waitingSince ?? metadata.at) : undefined }
  },
  knownTo: (actor, match, id, facts) => !facts.parked(id) && matchSightOf(actor, match, facts) !== undefined,
  // Its two sides became one organisation.
  ended: ({ needOrganizationId, offerOrganizationId }) => (needOrganizationId === offerOrganizationId ? refuse('SAME_ORGANIZATION') : undefined),
  hiddenFrom: (actor, match, facts) => matchSightOf(actor, match, facts)?.hidden ?? 0,
}

/** Whether an interest stands that the other side has not answered. */
const waits = ({ reached, declinedBy, ended }: Match): boolean => reached === 'INTERESTED' && declinedBy.size === 0 && ended === undefined

function after(before: Match | undefined, event: MatchEvent, { at, onBehalf }: Metadata): Match {
  const { length, ...begun } = before ?? begunBy(event)
  const conferenceId = 'conferenceId' in event.data ? event.data.conferenceId : undefined
  const match = naming({ ...begun, length: length + 1 }, conferenceId, isTakingBack(event) ? -1 : 1)
  const word = { at, ...(conferenceId === undefined ? {} : { conferenceId }), ...(onBehalf === undefined ? {} : { basis: onBehalf.basis }) }
  switch (event.type) {
    case 'InterestExpressed': {
      // What closed with its need or offer begins anew.
      const anew = match.ended === 'CLOSED'
      const { interestOf, onBehalf: byParks } = anew ? nothingSaid : match
      return standing({
        ...said(match, event.data.side, { acts: 1 }),
        ended: undefined,
        interestOf: new Map([...interestOf, [event.data.side, anew ? { ...word, after: match.interestOf } : word]]),
        onBehalf: onBehalf === undefined ? byParks : new Set([...byParks, event.data.side]),
      })
    }
    case 'InterestTakenBack': return standing({
      ...said(match, event.data.side, { acts: 1, takenBack: 2 }),
      ...beforeInterest(match, event.data.side),
      onBehalf: new Set([...match.onBehalf].filter((side) => side !== event.data.side)),
    })
    case 'MatchDeclined': return standing({ ...said(match, event.data.side, { acts: 1, quiet: 1 }), declineOf: new Map([...match.declineOf, [event.data.side, word]]) })
    case 'DeclineTakenBack': return standing({ ...said(match, event.data.side, { acts: 1, quiet: -1, takenBack: 2 }), declineOf: without(match.declineOf, event.data.side) })
    case 'MatchReopened': return standing({ ...said(match, event.data.side, { acts: 1, quiet: 1 }), declineOf: without(match.declineOf, event.data.side) })
    case 'MatchBecameMutual': return { ...match, reached: 'MUTUAL' }
    case 'MatchLapsed': return { ...match, ended: 'LAPSED', endedByItself: match.endedByItself + 1 }
    case 'MatchClosed': return { ...match, ended: 'CLOSED', endedByItself: match.endedByItself + 1 }
    case 'MatchResumed': return { ...said(match, event.data.side, { acts: 1 }), ended: undefined, outcomes: new Map([...match.outcomes].filter(([outcome]) => outcome !== 'FAILURE')) }
    case 'IntentRecorded':
    case 'IntentCorrected':
    case 'ContractRecorded':
    case 'ContractCorrected':
    case 'ContractRegistered':
    case 'DeliveryRecorded':
    case 'FailureRecorded':
    case 'OutcomeAttested': return { ...said(match, event.data.side, { acts: 1 }), ...reporting(match, event, { revision: length, onBehalf: onBehalf !== undefined }) }
    default: return impossible(event)
  }
}

const isTakingBack = ({ type }: MatchEvent): boolean => type === 'InterestTakenBack' || type === 'DeclineTakenBack'

/** A conference is named by the acts in it that were not taken back. */
function naming(match: Match, conferenceId: string | undefined, times: 1 | -1): Match {
  if (conferenceId === undefined) return match
  const named = new Map([...match.named, [conferenceId, (match.named.get(conferenceId) ?? 0) + times]])
  return { ...match, named, conferenceIds: new Set([...named].filter(([, acts]) => acts > 0).map(([id]) => id)) }
}

function said(match: Match, side: Side, more: Partial<Spoken>): Match {
  const { acts, quiet, takenBack } = match.spoken[side]
  const spoken = { acts: acts + (more.acts ?? 0), quiet: quiet + (more.quiet ?? 0), takenBack: takenBack + (more.takenBack ?? 0) }
  return { ...match, spoken: { ...match.spoken, [side]: spoken } }
}

/** How far the words that stand bring a match that was never mutual. */
function standing(match: Match): Match {
  const interests = new Set(match.interestOf.keys())
  const declinedBy = new Set(match.declineOf.keys())
  return { ...match, interests, declinedBy, reached: isMutual(match) ? match.reached : interests.size > 0 ? 'INTERESTED' : 'SUGGESTED' }
}
const without = (words: Words, side: Side): Words => new Map([...words].filter(([speaker]) => speaker !== side))

const nothingSaid: Pick<Match, 'interestOf' | 'onBehalf'> = { interestOf: new Map(), onBehalf: new Set() }

/** What stood before a side's interest. */
function beforeInterest({ interestOf, ended }: Match, side: Side): Pick<Match, 'interestOf' | 'ended'> {
  const closed = interestOf.get(side)?.after
  const others = without(interestOf, side)
  return closed === undefined ? { interestOf: others, ended } : { interestOf: new Map([...others, ...closed]), ended: 'CLOSED' }
}

function begunBy(event: MatchEvent): Match {
  if (event.type !== 'InterestExpressed' && event.type !== 'MatchDeclined') throw new BrokenHistory(event)
  const { needId, offerId, needOrganizationId, offerOrganizationId } = event.data
  return {
    needId, offerId, needOrganizationId, offerOrganizationId,
    reached: 'SUGGESTED', interests: new Set(), declinedBy: new Set(), ...nothingSaid, declineOf: new Map(),
    spoken: { NEED: saidNothing, OFFER: saidNothing }, named: new Map(), conferenceIds: new Set(), ended: undefined, endedByItself: 0, waitingSince: undefined, outcomes: new Map(), registration: undefined, length: 0,
  }
}

export const organizationOn = (side: Side, match: Pick<Match, 'needOrganizationId' | 'offerOrganizationId'>): string =>
  side === 'NEED' ? match.needOrganizationId : match.offerOrganizationId

/** Whether both sides are interested once this side's no is gone. */
export const becomesMutualWithout = (match: Match, side: Side): boolean =>
  !isMutual(match) && match.ended === undefined && match.interests.size === 2 && [...match.declinedBy].every((declining) => declining === side)

export const isMutual = ({ reached }: Pick<Match, 'reached'>): boolean => reached !== 'SUGGESTED' && reached !== 'INTERESTED'
