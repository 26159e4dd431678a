import { z } from 'zod'
import { MatchId } from '../../schema/events/ids.ts'
import { InterestTakenBack } from '../../schema/events/matches.ts'
import { Side } from '../../schema/events/vocabulary.ts'
import { change } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { asEditorOrPark } from '../identity/rights.ts'
import { isMutual, match, organizationOn } from './match.ts'
import { takesBack } from './takingBack.ts'

/**
 * A side takes its interest back 撤回 within ten minutes, while the match is not mutual: what stood before stands again.
 * What its park gave on its behalf and it contests, it takes back itself at any time until then.
 */
export const takeBackInterest = change({
  name: 'TakeBackInterest',
  aggregate: match,
  input: z.object({ matchId: MatchId, side: Side }),
  idOf: ({ matchId }) => matchId,
  permits: (actor, match, { side }, facts) => asEditorOrPark(actor, organizationOn(side, match), facts),
  know: (facts, match, { matchId, side }) => facts.onBehalf(matchId, organizationOn(side, match)), // a moment old will do: who contested just now asks again
  decide(match, { matchId, side }, { contested }, { now, onBehalf }) {
    const interest = match.interestOf.get(side)
    if (interest === undefined) return []
    if (isMutual(match)) return refuse('ALREADY_MUTUAL')
    if (match.declinedBy.has(side) || match.ended !== undefined) return refuse('MATCH_CLOSED')
    const { conferenceId } = interest
    const late = contested && match.onBehalf.has(side) && onBehalf === undefined ? undefined : takesBack(interest, now)
    return late ?? [InterestTakenBack({ matchId, side, ...(conferenceId === undefined ? {} : { conferenceId }) })]
  },
})
