import { MatchId } from '../../schema/events/ids.ts'
import { naturalId } from '../commands/keys.ts'
import type { Core } from '../core.ts'
import { processActor } from '../identity/actor.ts'
import { lapseMatch } from '../matches/lapseMatch.ts'
import type { Process } from './process.ts'
import { settled } from './settled.ts'

type Parts = Pick<Core, 'clock' | 'rows' | 'handle'> & { readonly projections: Pick<Core['projections'], 'reached'> }
const mostAtOnce = 20

/** Lets interest lapse that waited too long, by this node's clock. */
export const lapsing: Process<Parts> = {
  name: 'lapsing',
  async run({ clock, rows, handle, projections }) {
    const actor = processActor('lapsing')
    const now = clock()
    const due = rows.matches.awaitingLapse(now, mostAtOnce)
    const outcomes = await Promise.all(due.map(({ matchId, since }) =>
      handle(lapseMatch, { matchId: MatchId.parse(matchId), waitingSince: since }, { actor, commandId: naturalId('lapse', matchId, since) })))
    const wrote = await settled(outcomes, projections)
    if (wrote && due.length === mostAtOnce) return 'AT_ONCE'
    return rows.matches.nextLapse(now) ?? 'WHEN_MOVED'
  },
}
