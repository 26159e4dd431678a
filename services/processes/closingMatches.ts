import { MatchId } from '../../schema/events/ids.ts'
import { naturalId } from '../commands/keys.ts'
import type { Core } from '../core.ts'
import { processActor } from '../identity/actor.ts'
import { closeMatch } from '../matches/closeMatch.ts'
import type { Process } from './process.ts'
import { settled } from './settled.ts'

type Parts = Pick<Core, 'rows' | 'handle'> & { readonly projections: Pick<Core['projections'], 'reached'> }
const mostAtOnce = 20

/** Ends the matches of needs and offers that closed. */
export const closingMatches: Process<Parts> = {
  name: 'closing-matches',
  async run({ rows, handle, projections }) {
    const actor = processActor('closing-matches')
    const due = rows.matches.awaitingClose(mostAtOnce)
    const outcomes = await Promise.all(due.map(({ matchId, since }) =>
      handle(closeMatch, { matchId: MatchId.parse(matchId), waitingSince: since }, { actor, commandId: naturalId('close', matchId, since) })))
    const wrote = await settled(outcomes, projections)
    if (wrote && due.length === mostAtOnce) return 'AT_ONCE'
    return 'WHEN_MOVED'
  },
}
