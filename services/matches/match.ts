import type { MatchEvent } from '../../schema/events/matches.ts'
import type { Side } from '../../schema/events/vocabulary.ts'
import { BrokenHistory, impossible, type Aggregate } from '../commands/aggregate.ts'
import { digestOf } from '../commands/keys.ts'
import { matchSightOf, type MatchFacts } from '../identity/visibility.ts'

/** What the two sides of a pair said and agreed. */
export interface Match extends MatchFacts {
  readonly needId: string
  readonly offerId: string
  /** Sides whose interest was given by their park; at most one. */
  readonly onBehalf: ReadonlySet<Side>
  /** Digest of what was reported last, to tell the same report from another one. */
  readonly reported: string | undefined
}

export const match: Aggregate<Match, MatchEvent> = {
  category: 'match',
  evolve(before, event, { onBehalf }) {
    const match = before ?? begunBy(event)
    const conferenceIds = event.data.conferenceId === undefined ? match.conferenceIds : new Set([...match.conferenceIds, event.data.conferenceId])
    const next = { ...match, conferenceIds }
    switch (event.type) {
      case 'InterestExpressed': return {
        ...next,
        interests: new Set([...match.interests, event.data.side]),
        onBehalf: onBehalf === undefined ? match.onBehalf : new Set([...match.onBehalf, event.data.side]),
        reached: match.reached === 'SUGGESTED' ? 'INTERESTED' : match.reached,
      }
      case 'MatchBecameMutual': return { ...next, reached: 'MUTUAL' }
      case 'MatchDeclined': return { ...next, declinedBy: new Set([...match.declinedBy, event.data.side]), unheard: unheardAfter(match, event.data.side) }
      case 'MatchReopened': return {
        ...next,
        declinedBy: new Set([...match.declinedBy].filter((side) => side !== event.data.side)),
        unheard: unheardAfter(match, event.data.side),
      }
      case 'IntentRecorded': return { ...next, reached: 'INTENT', reported: reportOf(event.data) }
      case 'ContractRecorded': return { ...next, reached: 'CONTRACTED', reported: reportOf(event.data) }
      default: return impossible(event)
    }
  },
  knownTo: (actor, match, id, facts) => !facts.parked(id) && matchSightOf(actor, match, facts) !== undefined,
  hiddenFrom: (actor, match, facts) => matchSightOf(actor, match, facts)?.hidden ?? 0,
}

/** A side that showed no interest does not hear what the other says to itself. */
function unheardAfter({ interests, unheard }: Match, side: Side): Match['unheard'] {
  const other = side === 'NEED' ? 'OFFER' : 'NEED'
  return interests.has(other) ? unheard : { ...unheard, [other]: unheard[other] + 1 }
}

function begunBy(event: MatchEvent): Match {
  if (event.type !== 'InterestExpressed' && event.type !== 'MatchDeclined') throw new BrokenHistory(event)
  const { needId, offerId, needOrganizationId, offerOrganizationId } = event.data
  return {
    needId, offerId, needOrganizationId, offerOrganizationId,
    reached: 'SUGGESTED', interests: new Set(), declinedBy: new Set(), unheard: { NEED: 0, OFFER: 0 }, conferenceIds: new Set(), onBehalf: new Set(), reported: undefined,
  }
}

/** What a side reported, apart from the conference that the report is told in. */
export const reportOf = (report: object): string => digestOf({ ...report, conferenceId: undefined })

export const organizationOn = (side: Side, match: Pick<Match, 'needOrganizationId' | 'offerOrganizationId'>): string =>
  side === 'NEED' ? match.needOrganizationId : match.offerOrganizationId

export const isMutual = ({ reached }: Match): boolean => reached !== 'SUGGESTED' && reached !== 'INTERESTED'
