import { z } from 'zod'
import { MatchId } from '../../schema/events/ids.ts'
import { MatchClosed } from '../../schema/events/matches.ts'
import { Instant } from '../../schema/events/values.ts'
import { act } from '../commands/command.ts'
import { asProcess } from '../identity/rights.ts'
import { originalFor, takenAlong } from './goingOn.ts'
import { match } from './match.ts'

/** A match in which an interest waits ends with its need or offer. It names since when it waits. What a need was found a duplicate of may go on in its place. */
export const closeMatch = act({
  name: 'CloseMatch',
  aggregate: match,
  input: z.object({ matchId: MatchId, waitingSince: Instant }),
  idOf: ({ matchId }) => matchId,
  sees: ({ kind }) => kind === 'PROCESS',
  permits: (actor) => asProcess(actor),
  know: (facts, match) => ({ // a moment old will do: what is open again meanwhile is answered by interest anew
    original: match === undefined ? undefined : originalFor(match, facts),
    open: match !== undefined && [match.needId, match.offerId].every((id) => facts.thing(id)?.stage === 'PUBLISHED'),
  }),
  decide: (match, { matchId, waitingSince }, { open, original }) =>
    (match?.waitingSince === waitingSince && !open ? [MatchClosed({ matchId, ...takenAlong(match, original) })] : []),
})
