import { NeedId, OfferId } from '../../schema/events/ids.ts'
import { naturalId } from '../commands/keys.ts'
import type { Core } from '../core.ts'
import { processActor } from '../identity/actor.ts'
import { finishResponse } from '../responses/finishResponse.ts'
import type { Process } from './process.ts'
import { settled } from './settled.ts'

type Parts = Pick<Core, 'rows' | 'handle'> & { readonly projections: Pick<Core['projections'], 'reached'> }
const mostAtOnce = 20

/** Writes the interest that goes with answers and enquiries which were interrupted. */
export const finishingResponses: Process<Parts> = {
  name: 'finishing-responses',
  async run({ rows, handle, projections }) {
    const actor = processActor('finishing-responses')
    const due = rows.responses.unfinished(mostAtOnce)
    const outcomes = await Promise.all(due.map(({ needId, offerId, side, basis }) => handle(
      finishResponse, { needId: NeedId.parse(needId), offerId: OfferId.parse(offerId), side },
      { actor, commandId: naturalId('response', needId, offerId), ...(basis === undefined ? {} : { onBehalf: { basis } }) },
    )))
    const wrote = await settled(outcomes, projections)
    return wrote && due.length === mostAtOnce ? 'AT_ONCE' : 'WHEN_MOVED'
  },
}
