import { NeedId, OfferId } from '../../schema/events/ids.ts'
import { naturalId } from '../commands/keys.ts'
import { processActor } from '../identity/actor.ts'
import { expireNeed } from '../needs/expireNeed.ts'
import { expireOffer } from '../offers/expireOffer.ts'
import { endOfFirstOpenDay, firstOpenDay } from '../things/completeness.ts'
import type { Process } from './process.ts'
import { settled } from './settled.ts'

const mostAtOnce = 100

/** Ends what is published once its last day has passed everywhere: at the end of each day, and what is found later at once. */
export const expiring: Process = {
  name: 'expiring',
  async run({ rows, handle, projections, clock }) {
    const actor = processActor('expiring')
    const due = rows.things.closing(firstOpenDay(clock()), mostAtOnce)
    const outcomes = await Promise.all(due.map(({ id, side, openUntil }) => {
      const request = { actor, commandId: naturalId('expiry', id, openUntil) }
      return side === 'NEED' ? handle(expireNeed, { needId: NeedId.parse(id) }, request) : handle(expireOffer, { offerId: OfferId.parse(id) }, request)
    }))
    const wrote = await settled(outcomes, projections)
    return wrote && due.length === mostAtOnce ? 'AT_ONCE' : endOfFirstOpenDay(clock())
  },
}
