import { z } from 'zod'
import { MatchId } from '../../schema/events/ids.ts'
import { InterestTakenBack } from '../../schema/events/matches.ts'
import { Side } from '../../schema/events/vocabulary.ts'
import { change } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { asEditorOrPark } from '../identity/rights.ts'
import { isMutual, match, organizationOn } from './match.ts'
import { takesBack } from './takingBack.ts'

/** A side takes its interest back 撤回 within ten minutes, while the match is not mutual: what stood before stands again. */
export const takeBackInterest = change({
  name: 'TakeBackInterest',
  aggregate: match,
  input: z.object({ matchId: MatchId, side: Side }),
  idOf: ({ matchId }) => matchId,
  permits: (actor, match, { side }, facts) => asEditorOrPark(actor, organizationOn(side, match), facts),
  know: () => undefined,
  decide(match, { matchId, side }, _, { now }) {
    const interest = match.interestOf.get(side)
    if (interest === undefined) return []
    if (isMutual(match)) return refuse('ALREADY_MUTUAL')
    if (match.declinedBy.has(side) || match.ended !== undefined) return refuse('MATCH_CLOSED')
    const { conferenceId } = interest
    return takesBack(interest, now) ?? [InterestTakenBack({ matchId, side, ...(conferenceId === undefined ? {} : { conferenceId }) })]
  },
})
