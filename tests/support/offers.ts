import { OfferContent, OfferDrafted, OfferExpired, OfferPublished, OfferReopened, OfferRevised, OfferWithdrawn } from '../../schema/events/offers.ts'
import { sciencePark, university } from './cast.ts'
import { declarations } from './needs.ts'
import { offerId as idOf } from './people.ts'

/** One offer and its life, as tests speak of it. */
export const offerId = idOf('Laser welding with a wobbling beam')
/** All that publishing asks for, and little else. */
export const offerContent: OfferContent = {
  language: 'en',
  title: 'Laser welding with a wobbling beam',
  kind: 'RESEARCH_RESULT',
  summary: 'Joins 0.5 to 2 mm aluminium at 3 m/min with hardly any warping.',
  protection: 'FILED',
  openUntil: '2026-12-31',
  visibility: 'PUBLIC',
  anonymous: false,
}
/** The same offer, of which its owner has not said everything yet. */
export const offerWithout = (...fields: readonly string[]): OfferContent =>
  OfferContent.parse(Object.fromEntries(Object.entries(offerContent).filter(([field]) => !fields.includes(field))))

export const drafted = (content = offerContent) => OfferDrafted({ offerId, organizationId: university, content })
export const draftedByPark = (content = offerContent) =>
  OfferDrafted({ offerId, organizationId: university, enteringParkId: sciencePark, content })
export const revised = (content: OfferContent) => OfferRevised({ offerId, content })
export const published = OfferPublished({ offerId, declarations })
export const withdrawn = OfferWithdrawn({ offerId })
export const expired = OfferExpired({ offerId })
export const reopened = (openUntil: string) => OfferReopened({ offerId, openUntil })
