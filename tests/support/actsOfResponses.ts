import { expressInterest } from '../../services/matches/expressInterest.ts'
import { publishNeed } from '../../services/needs/publishNeed.ts'
import { reviewNeed } from '../../services/needs/reviewNeed.ts'
import { reviseNeed } from '../../services/needs/reviseNeed.ts'
import { submitNeed } from '../../services/needs/submitNeed.ts'
import { answerNeed } from '../../services/responses/answerNeed.ts'
import { enquireAboutOffer } from '../../services/responses/enquireAboutOffer.ts'
import { act, type Listed } from './finding.ts'
import { declarations, needContent } from './needs.ts'

/** Answers and enquiries, what becomes of enquiries, and the other side's yes, in random lives. */
export const actsOfResponses: Listed = [
  [3, 'answer a need', act(async (world, find) => {
    const organizationId = find.organization()
    return world.ask(answerNeed, { needId: find.need(), organizationId, language: 'en', how: `By laser ${find.chance.below(9)}.`, proven: 'A report.', who: 'The welding group.' }, find.for(organizationId))
  })],
  [3, 'enquire about an offer', act(async (world, find) => {
    const organizationId = find.organization()
    return world.ask(enquireAboutOffer, { offerId: find.offer(), organizationId, language: 'en', problem: `Plates warp by ${find.chance.below(9)} mm.` }, find.for(organizationId))
  })],
  [8, 'say yes to an interest', act(async (world, find) => {
    const match = world.rows.matches.match(find.id(`SELECT id FROM match WHERE reached = 'INTERESTED' AND ended IS NULL ORDER BY rowid`))?.facts
    if (match === undefined) return undefined
    const { needId, offerId } = match
    return match.interests.has('NEED')
      ? world.ask(expressInterest, { needId, offerId, side: 'OFFER' }, find.for(match.offerOrganizationId))
      : world.ask(expressInterest, { needId, offerId, side: 'NEED' }, find.for(match.needOrganizationId))
  })],
  [6, 'bring an enquiry on its way', act(async (world, find) => {
    const needId = find.id('SELECT id FROM thing WHERE reviewStage IS NOT NULL ORDER BY draftedAt, id')
    const by = find.ofThing(needId)
    switch (find.chance.below(5)) {
      case 0: return world.ask(reviseNeed, { needId, content: { ...needContent, ...find.content() } }, by)
      case 1: return world.ask(submitNeed, { needId, declarations }, by)
      case 2: return world.ask(publishNeed, { needId }, by)
      default: {
        const review = { verdict: find.chance.of(['READY', 'READY', 'REFINE', 'REJECTED'] as const) ?? 'READY', advice: 'Say how thick.', reason: 'A purchase.' }
        return world.ask(reviewNeed, { needId, ...review }, find.hostOfPark(world.rows.things.need(needId)?.facts.reviewingParkId))
      }
    }
  })],
]
