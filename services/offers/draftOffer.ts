import { z } from 'zod'
import { OfferId, OrganizationId } from '../../schema/events/ids.ts'
import { OfferDrafted, WrittenOfferContent } from '../../schema/events/offers.ts'
import { Source } from '../../schema/events/values.ts'
import { creation } from '../commands/command.ts'
import { asEditorOrPark } from '../identity/rights.ts'
import { knowsOrganization } from '../identity/visibility.ts'
import { enteringParkOf } from '../things/enteringPark.ts'
import { offer } from './offer.ts'

export const draftOffer = creation({
  name: 'DraftOffer',
  aggregate: offer,
  input: z.object({ organizationId: OrganizationId, content: WrittenOfferContent, source: Source.optional() }),
  sees: (actor, { organizationId }, facts) => knowsOrganization(actor, organizationId, facts),
  permits: (actor, { organizationId }, facts) => asEditorOrPark(actor, organizationId, facts),
  know: (facts, { organizationId }) => ({ owner: facts.organization(organizationId) }), // a moment old will do: the right was asked of the same answer
  decide: (input, { owner }, { id, onBehalf }) => [OfferDrafted({ offerId: OfferId.parse(id), ...input, ...enteringParkOf(owner, onBehalf) })],
})
