import { z } from 'zod'
import { OfferId } from '../../schema/events/ids.ts'
import { OfferReopened } from '../../schema/events/offers.ts'
import { PlainDate } from '../../schema/events/values.ts'
import { isClosed } from '../../schema/events/vocabulary.ts'
import { change } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { isVouchedFor } from '../facts.ts'
import { asEditorOrPark } from '../identity/rights.ts'
import { hasPassed } from '../things/completeness.ts'
import { offer } from './offer.ts'

/** What was withdrawn or has expired is open again until the day given: public if it had been, else a draft. */
export const reopenOffer = change({
  name: 'ReopenOffer',
  aggregate: offer,
  input: z.object({ offerId: OfferId, openUntil: PlainDate }),
  needsRevision: true,
  idOf: ({ offerId }) => offerId,
  permits: (actor, { organizationId }, _, facts) => asEditorOrPark(actor, organizationId, facts),
  know: (facts, { organizationId }) => ({ owner: facts.organization(organizationId) }), // a moment old will do: verification is seldom withdrawn
  decide({ stage, content }, { offerId, openUntil }, { owner }, { now }) {
    if (!isClosed(stage)) return content.openUntil === openUntil ? [] : refuse('WRONG_STAGE', 'offerId')
    if (!isVouchedFor(owner)) return refuse('ORGANIZATION_NOT_VERIFIED')
    return hasPassed(openUntil, now) ? refuse('DATE_PASSED', 'openUntil') : [OfferReopened({ offerId, openUntil })]
  },
})
