import { z } from 'zod'
import { MatchId } from '../../schema/events/ids.ts'
import { MatchLapsed } from '../../schema/events/matches.ts'
import { Instant } from '../../schema/events/values.ts'
import { act } from '../commands/command.ts'
import { asProcess } from '../identity/rights.ts'
import { match } from './match.ts'

/** An interest that waited too long lapses 逾期未复. It names since when it waits, so that one that was answered, or given anew, meanwhile does not. */
export const lapseMatch = act({
  name: 'LapseMatch',
  aggregate: match,
  input: z.object({ matchId: MatchId, waitingSince: Instant }),
  idOf: ({ matchId }) => matchId,
  sees: ({ kind }) => kind === 'PROCESS',
  permits: (actor) => asProcess(actor),
  know: () => undefined,
  decide: (match, { matchId, waitingSince }) => (match?.waitingSince === waitingSince ? [MatchLapsed({ matchId })] : []),
})
