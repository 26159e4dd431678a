import { z } from 'zod'
import { MatchId } from '../../schema/events/ids.ts'
import { DeclineTakenBack, MatchBecameMutual } from '../../schema/events/matches.ts'
import { Side } from '../../schema/events/vocabulary.ts'
import { change } from '../commands/command.ts'
import { Refusal } from '../commands/refusal.ts'
import { asEditorOrPark } from '../identity/rights.ts'
import { becomesMutualWithout, match, organizationOn } from './match.ts'
import { knownPair, ownersOf } from './pair.ts'
import { takesBack } from './takingBack.ts'

/** A side takes its no back 撤回 within ten minutes: what stood before stands again, and is mutual if both had shown interest. */
export const takeBackDecline = change({
  name: 'TakeBackDecline',
  aggregate: match,
  input: z.object({ matchId: MatchId, side: Side }),
  needsRevision: true,
  idOf: ({ matchId }) => matchId,
  permits: (actor, match, { side }, facts) => asEditorOrPark(actor, organizationOn(side, match), facts),
  know: (facts, match) => knownPair(facts, match), // a moment old will do: a yes to what was just withdrawn ends with it
  decide(match, { matchId, side }, known, { now }) {
    const decline = match.declineOf.get(side)
    if (decline === undefined) return []
    const tooLate = takesBack(decline, now)
    if (tooLate !== undefined) return tooLate
    const { conferenceId } = decline
    const where = conferenceId === undefined ? {} : { conferenceId }
    const takenBack = DeclineTakenBack({ matchId, side, ...where })
    if (!becomesMutualWithout(match, side)) return [takenBack]
    const owners = ownersOf(known)
    return owners instanceof Refusal ? owners : [takenBack, MatchBecameMutual({ matchId, ...where })]
  },
})
