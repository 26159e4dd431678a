import { NeedId, OfferId } from '../../schema/events/ids.ts'
import { naturalId } from '../commands/keys.ts'
import type { Core } from '../core.ts'
import { processActor } from '../identity/actor.ts'
import { finishAnswer } from '../answers/finishAnswer.ts'
import type { Process } from './process.ts'
import { settled } from './settled.ts'

type Parts = Pick<Core, 'rows' | 'handle'> & { readonly projections: Pick<Core['projections'], 'reached'> }
const mostAtOnce = 20

/** Writes the interest that goes with answers which were interrupted. */
export const finishingAnswers: Process<Parts> = {
  name: 'finishing-answers',
  async run({ rows, handle, projections }) {
    const actor = processActor('finishing-answers')
    const due = rows.answers.unfinished(mostAtOnce)
    const outcomes = await Promise.all(due.map(({ needId, offerId, basis }) => handle(
      finishAnswer, { needId: NeedId.parse(needId), offerId: OfferId.parse(offerId) },
      { actor, commandId: naturalId('answer', offerId), ...(basis === undefined ? {} : { onBehalf: { basis } }) },
    )))
    const wrote = await settled(outcomes, projections)
    return wrote && due.length === mostAtOnce ? 'AT_ONCE' : 'WHEN_MOVED'
  },
}
