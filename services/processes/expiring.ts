import { NeedId, OfferId } from '../../schema/events/ids.ts'
import { naturalId } from '../commands/keys.ts'
import { Refusal } from '../commands/refusal.ts'
import { processActor } from '../identity/actor.ts'
import { expireNeed } from '../needs/expireNeed.ts'
import { expireOffer } from '../offers/expireOffer.ts'
import { endOfFirstOpenDay, firstOpenDay } from '../things/completeness.ts'
import type { Process } from './process.ts'

const mostAtOnce = 100
const patience = 5_000

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
    const positions = outcomes.flatMap((outcome) => (outcome instanceof Refusal || outcome.position === undefined ? [] : [outcome.position]))
    // Until the rows hold what was just written, the same would be found due again.
    await projections.reached(positions.reduce((latest, position) => (position > latest ? position : latest), 0n), patience)
    return positions.length > 0 && due.length === mostAtOnce ? 'AT_ONCE' : endOfFirstOpenDay(clock())
  },
}
