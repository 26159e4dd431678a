import { NeedId, OfferId, OrganizationId } from '../../schema/events/ids.ts'
import { Refusal } from '../../services/commands/refusal.ts'
import { assignReviewer } from '../../services/needs/assignReviewer.ts'
import { clearExportControlOfNeed } from '../../services/needs/clearExportControlOfNeed.ts'
import { clearExportControlOfOffer } from '../../services/offers/clearExportControlOfOffer.ts'
import { draftNeed } from '../../services/needs/draftNeed.ts'
import { draftNeedOfIntake } from '../../services/needs/draftNeedOfIntake.ts'
import { submitNeed } from '../../services/needs/submitNeed.ts'
import { registerOrganization } from '../../services/organizations/registerOrganization.ts'
import { act, type Listed } from './finding.ts'
import { declarations, needContent } from './needs.ts'

const reason = 'In no list of what may not be exported.'

/** What parks find out about needs and offers, and how they come by needs that name no park. */
export const actsOfContent: Listed = [
  [1, 'draft what a park was told', act((world, find) => {
    const organizationId = find.organization()
    return world.ask(draftNeedOfIntake, { organizationId: OrganizationId.parse(organizationId), content: { ...needContent, ...find.content() } }, find.for(organizationId))
  })],
  [2, 'submit a need to no park', act(async (world, find) => {
    const name = `person ${find.chance.below(5)}`
    const organization = await world.ask(registerOrganization, { name: `No. ${find.chance.below(100)}`, kind: 'ENTERPRISE' }, world.person(name))
    if (organization instanceof Refusal) return organization
    const need = await world.ask(draftNeed, { organizationId: organization.id, content: { ...needContent, ...find.content() } }, world.person(name))
    return need instanceof Refusal ? need : world.ask(submitNeed, { needId: need.id, declarations }, world.person(name))
  })],
  [2, 'assign a reviewer', act(async (world, find) => {
    const needId = find.id('SELECT needId AS id FROM review WHERE parkId IS NULL ORDER BY needId')
    return world.ask(assignReviewer, { needId, parkId: find.id(`SELECT id FROM organization WHERE kind = 'PARK' ORDER BY id`) }, find.operator())
  })],
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
