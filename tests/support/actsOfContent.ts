import { NeedId, OfferId } from '../../schema/events/ids.ts'
import { clearExportControlOfNeed } from '../../services/needs/clearExportControlOfNeed.ts'
import { clearExportControlOfOffer } from '../../services/offers/clearExportControlOfOffer.ts'
import { act, type Listed } from './finding.ts'

const reason = 'In no list of what may not be exported.'

/** What parks find out about needs and offers. */
export const actsOfContent: Listed = [
  [3, 'clear a need of export control', act(async (world, find) => {
    const needId = NeedId.parse(find.id(`SELECT id FROM thing WHERE side = 'NEED' AND exportControl IN ('YES', 'UNKNOWN') AND reviewingParkId IS NOT NULL ORDER BY id`))
    return world.ask(clearExportControlOfNeed, { needId, reason }, find.hostOfPark(world.rows.things.need(needId)?.facts.reviewingParkId))
  })],
  [2, 'clear an offer of export control', act(async (world, find) => {
    const offerId = OfferId.parse(find.id(`SELECT id FROM thing WHERE side = 'OFFER' AND exportControl IN ('YES', 'UNKNOWN') AND stage <> 'DRAFT' ORDER BY id`))
    const owner = world.rows.organizations.organization(world.rows.things.offer(offerId)?.facts.organizationId ?? offerId)
    return world.ask(clearExportControlOfOffer, { offerId, reason }, find.hostOfPark(owner?.facts.parkId))
  })],
]
