import { NeedId, OfferId } from '../../schema/events/ids.ts'
import { removeNeedRendering } from '../../services/needs/removeNeedRendering.ts'
import { renderNeed } from '../../services/needs/renderNeed.ts'
import { removeOfferRendering } from '../../services/offers/removeOfferRendering.ts'
import { renderOffer } from '../../services/offers/renderOffer.ts'
import { act, type Finding, type Listed } from './finding.ts'

const open = `'DRAFT', 'READY', 'PUBLISHED'`
const inLanguage = (find: Finding) => ({ language: find.chance.of(['zh-CN', 'fr'] as const) ?? 'fr' })
const rendering = (find: Finding) => ({ ...inLanguage(find), texts: { title: `Numéro ${find.chance.below(1_000)}` }, byMachine: find.chance.below(3) === 0 })

/** What needs and offers say in other languages. */
export const actsOfRenderings: Listed = [
  [3, 'render a need', act(async (world, find) => {
    const needId = NeedId.parse(find.need(open))
    return world.ask(renderNeed, { needId, ...rendering(find) }, find.ofThing(needId))
  })],
  [2, 'render an offer', act(async (world, find) => {
    const offerId = OfferId.parse(find.offer(open))
    return world.ask(renderOffer, { offerId, ...rendering(find) }, find.ofThing(offerId))
  })],
  [1, 'remove a rendering of a need', act(async (world, find) => {
    const needId = NeedId.parse(find.id(`SELECT thingId AS id FROM rendering JOIN thing ON thing.id = thingId WHERE side = 'NEED' ORDER BY thingId, language`))
    return world.ask(removeNeedRendering, { needId, ...inLanguage(find) }, find.ofThing(needId))
  })],
  [1, 'remove a rendering of an offer', act(async (world, find) => {
    const offerId = OfferId.parse(find.id(`SELECT thingId AS id FROM rendering JOIN thing ON thing.id = thingId WHERE side = 'OFFER' ORDER BY thingId, language`))
    return world.ask(removeOfferRendering, { offerId, ...inLanguage(find) }, find.ofThing(offerId))
  })],
]
