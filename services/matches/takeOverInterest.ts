import { z } from 'zod'
import { ConferenceId, MatchId, NeedId, OfferId, OrganizationId } from '../../schema/events/ids.ts'
import { InterestExpressed } from '../../schema/events/matches.ts'
import { Side } from '../../schema/events/vocabulary.ts'
import { act } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { match, type Match } from './match.ts'
import { idOfMatch } from './pair.ts'

/**
 * What a side said of a need that was found a duplicate, it has said of the original. Where something stands between the original and the offer already,
 * that goes on as it is: nobody becomes mutual by a word that was said of something else.
 */
export const takeOverInterest = act({
  name: 'TakeOverInterest',
  aggregate: match,
  input: z.object({ needId: NeedId, offerId: OfferId, side: Side, movedFrom: MatchId, conferenceId: ConferenceId.optional() }),
  idOf: idOfMatch,
  sees: ({ kind }) => kind === 'PROCESS',
  permits({ kind }, _, { needId, offerId, side }, facts) {
    const thing = facts.thing(side === 'NEED' ? needId : offerId)
    return kind === 'PROCESS' && thing !== undefined ? [{ as: 'PROCESS', actingFor: thing.organizationId }] : []
  },
  know: (facts, _, { needId, offerId, conferenceId }) => ({ // a moment old will do: interest in what was just withdrawn ends with it
    needOrganizationId: facts.thing(needId)?.organizationId,
    offerOrganizationId: facts.thing(offerId)?.organizationId,
    bothEntered: [needId, offerId].every((id) => facts.entriesOf(id).some((entry) => entry.conferenceId === conferenceId)),
  }),
  decide(match, { conferenceId, ...interest }, known, { id }) {
    if (match !== undefined && hasWordThatStands(match)) return []
    if (known.needOrganizationId === undefined || known.offerOrganizationId === undefined) return refuse('NOT_FOUND')
    if (known.needOrganizationId === known.offerOrganizationId) return refuse('SAME_ORGANIZATION')
    const owners = { needOrganizationId: OrganizationId.parse(known.needOrganizationId), offerOrganizationId: OrganizationId.parse(known.offerOrganizationId) }
    const where = conferenceId === undefined || !known.bothEntered ? {} : { conferenceId }
    return [InterestExpressed({ matchId: MatchId.parse(id), ...interest, ...owners, ...where })]
  },
})

/** What closed with its need or offer begins anew. */
const hasWordThatStands = ({ interests, declinedBy, ended }: Match): boolean => ended !== 'CLOSED' && (interests.size > 0 || declinedBy.size > 0)
