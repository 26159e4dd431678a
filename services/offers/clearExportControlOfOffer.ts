import { z } from 'zod'
import { OfferId } from '../../schema/events/ids.ts'
import { OfferExportControlCleared } from '../../schema/events/offers.ts'
import { text } from '../../schema/events/values.ts'
import { change } from '../commands/command.ts'
import { asHost } from '../identity/rights.ts'
import { offer } from './offer.ts'

/** A park found, for a reason that it gives, that export control keeps nothing of it from going abroad. Whatever is declared later counts anew, and of what is revised later nobody has found out. */
export const clearExportControlOfOffer = change({
  name: 'ClearExportControlOfOffer',
  aggregate: offer,
  input: z.object({ offerId: OfferId, reason: text(2_000) }),
  needsRevision: true,
  idOf: ({ offerId }) => offerId,
  permits: (actor, { organizationId }, _, facts) => asHost(actor, facts.organization(organizationId)?.parkId),
  know: () => undefined,
  decide: ({ exportControl }, cleared) => (exportControl === 'NO' || exportControl === 'CLEARED' ? [] : [OfferExportControlCleared(cleared)]),
})
