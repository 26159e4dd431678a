import type { ConferenceId } from '../../schema/events/ids.ts'
import type { MatchEvent } from '../../schema/events/matches.ts'
import type { Side } from '../../schema/events/vocabulary.ts'
import { BrokenHistory, impossible, type Aggregate } from '../commands/aggregate.ts'
import { digestOf } from '../commands/keys.ts'
import { matchSightOf, saidNothing, type MatchFacts, type Spoken } from '../identity/matchSight.ts'

/** What the two sides of a pair said and agreed. */
export interface Match extends MatchFacts {
  /** The interest and the no of each side that stand, by side. */
  readonly interestOf: Words
  readonly declineOf: Words
  /** How many acts that stand name each conference. */
  readonly named: ReadonlyMap<string, number>
  /** Sides whose interest was given by their park; at most one. */
  readonly onBehalf: ReadonlySet<Side>
  /** Digest of what was reported last, to tell the same report from another one. */
  readonly reported: string | undefined
}
/** A yes or a no, as much of it as its taking back needs. */
export interface Word {
  readonly at: string
  readonly conferenceId?: ConferenceId
}
type Words = ReadonlyMap<Side, Word>

export const match: Aggregate<Match, MatchEvent> = {
  category: 'match',
  evolve(before, event, { at, onBehalf }) {
    const match = naming(before ?? begunBy(event), event.data.conferenceId, isTakingBack(event) ? -1 : 1)
    const { conferenceId } = event.data
    const word = { at, ...(conferenceId === undefined ? {} : { conferenceId }) }
    switch (event.type) {
      case 'InterestExpressed': return standing({
        ...said(match, event.data.side, { acts: 1 }),
        interestOf: new Map([...match.interestOf, [event.data.side, word]]),
        onBehalf: onBehalf === undefined ? match.onBehalf : new Set([...match.onBehalf, event.data.side]),
      })
      case 'InterestTakenBack': return standing({
        ...said(match, event.data.side, { acts: 1, takenBack: 2 }),
        interestOf: without(match.interestOf, event.data.side),
        onBehalf: new Set([...match.onBehalf].filter((side) => side !== event.data.side)),
      })
      case 'MatchDeclined': return standing({ ...said(match, event.data.side, { acts: 1, quiet: 1 }), declineOf: new Map([...match.declineOf, [event.data.side, word]]) })
      case 'DeclineTakenBack': return standing({ ...said(match, event.data.side, { acts: 1, quiet: -1, takenBack: 2 }), declineOf: without(match.declineOf, event.data.side) })
      case 'MatchReopened': return standing({ ...said(match, event.data.side, { acts: 1, quiet: 1 }), declineOf: without(match.declineOf, event.data.side) })
      case 'MatchBecameMutual': return { ...match, reached: 'MUTUAL' }
      case 'IntentRecorded': return { ...said(match, event.data.side, { acts: 1 }), reached: 'INTENT', reported: reportOf(event.data) }
      case 'ContractRecorded': return { ...said(match, event.data.side, { acts: 1 }), reached: 'CONTRACTED', reported: reportOf(event.data) }
      default: return impossible(event)
    }
  },
  knownTo: (actor, match, id, facts) => !facts.parked(id) && matchSightOf(actor, match, facts) !== undefined,
  hiddenFrom: (actor, match, facts) => matchSightOf(actor, match, facts)?.hidden ?? 0,
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

function begunBy(event: MatchEvent): Match {
  if (event.type !== 'InterestExpressed' && event.type !== 'MatchDeclined') throw new BrokenHistory(event)
  const { needId, offerId, needOrganizationId, offerOrganizationId } = event.data
  return {
    needId, offerId, needOrganizationId, offerOrganizationId,
    reached: 'SUGGESTED', interests: new Set(), declinedBy: new Set(), interestOf: new Map(), declineOf: new Map(),
    spoken: { NEED: saidNothing, OFFER: saidNothing }, named: new Map(), conferenceIds: new Set(), onBehalf: new Set(), reported: undefined,
  }
}

/** What a side reported, apart from the conference that the report is told in. */
export const reportOf = (report: object): string => digestOf({ ...report, conferenceId: undefined })

export const organizationOn = (side: Side, match: Pick<Match, 'needOrganizationId' | 'offerOrganizationId'>): string =>
  side === 'NEED' ? match.needOrganizationId : match.offerOrganizationId

/** Whether both sides are interested once this side's no is gone. */
export const becomesMutualWithout = (match: Match, side: Side): boolean =>
  !isMutual(match) && match.interests.size === 2 && [...match.declinedBy].every((declining) => declining === side)

export const isMutual = ({ reached }: Pick<Match, 'reached'>): boolean => reached !== 'SUGGESTED' && reached !== 'INTERESTED'
