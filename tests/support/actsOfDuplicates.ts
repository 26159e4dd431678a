import { NeedId } from '../../schema/events/ids.ts'
import { reviewNeed } from '../../services/needs/reviewNeed.ts'
import { act, type Listed } from './finding.ts'

/** How what is published is found a duplicate, and what the hub does after it. */
export const actsOfDuplicates: Listed = [
  [2, 'find a published need a duplicate', act(async (world, find) => {
    const needId = NeedId.parse(find.need())
    const need = world.rows.things.need(needId)?.facts
    const siblings = world.ids(`SELECT id FROM thing WHERE side = 'NEED' AND stage = 'PUBLISHED' AND id <> ? AND organizationId = ? ORDER BY id`, needId, need?.organizationId ?? '')
    const duplicateOf = NeedId.parse(find.chance.of(siblings) ?? find.need())
    return world.ask(reviewNeed, { needId, verdict: 'DUPLICATE', duplicateOf }, find.hostOfPark(need?.reviewingParkId))
  })],
]
