import { z } from 'zod'
import { MatchId } from '../../schema/events/ids.ts'
import { OutcomeAttested } from '../../schema/events/outcomes.ts'
import { Outcome, Side } from '../../schema/events/vocabulary.ts'
import { change } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { asEditorOrPark } from '../identity/rights.ts'
import { match, organizationOn } from './match.ts'

/** The other side confirms an outcome as it was read; no park vouches for both sides of it. */
export const attestOutcome = change({
  name: 'AttestOutcome',
  aggregate: match,
  input: z.object({ matchId: MatchId, side: Side, outcome: Outcome }),
  needsRevision: true,
  idOf: ({ matchId }) => matchId,
  permits: (actor, match, { side }, facts) => asEditorOrPark(actor, organizationOn(side, match), facts),
  know: () => undefined,
  decide(match, { matchId, side, outcome }, _, { onBehalf }) {
    const reported = match.outcomes.get(outcome)
    if (reported === undefined) return refuse('NOTHING_REPORTED', 'outcome')
    if (reported.side === side) return refuse('NOT_YOURS_TO_ATTEST', 'side')
    if (reported.attested) return []
    if (onBehalf !== undefined && reported.onBehalf) return refuse('ONE_SIDE_ON_BEHALF', 'onBehalf')
    return [OutcomeAttested({ matchId, side, outcome, attests: reported.revision })]
  },
})
