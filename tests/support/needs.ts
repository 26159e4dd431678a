import {
  NeedContent, NeedDrafted, NeedExpired, NeedFulfilled, NeedPublished, NeedReopened, NeedReviewed, NeedRevised, NeedSubmitted, NeedWithdrawn, ReviewerAssigned,
} from '../../schema/events/needs.ts'
import type { Declarations } from '../../schema/events/values.ts'
import { farPark, haiyun, park } from './cast.ts'
import type { NeedId } from '../../schema/events/ids.ts'
import { needId as idOf, offerId, personId } from './people.ts'

/** One need and its life, as tests speak of it. */
export const needId = idOf('Welding of thin aluminium')
/** All that publishing asks for, and little else. */
export const needContent: NeedContent = {
  language: 'en',
  title: 'Welding of thin aluminium',
  kind: 'TECHNOLOGY',
  problem: 'Seams of 0.8 mm plates warp by 3 mm.',
  target: 'Warping below 0.5 mm at 2 m/min.',
  fields: ['MACHINE_TOOLS'],
  openUntil: '2026-09-30',
  visibility: 'PUBLIC',
  anonymous: false,
}
/** The same need, of which its owner has not said everything yet. */
export const needWithout = (...fields: readonly string[]): NeedContent =>
  NeedContent.parse(Object.fromEntries(Object.entries(needContent).filter(([field]) => !fields.includes(field))))

export const declarations: Declarations = {
  textVersion: '2026-01', trueAndAuthorized: true, noStateSecrets: true, mayBePublished: true, exportControl: 'NO',
}

export const drafted = (content = needContent) => NeedDrafted({ needId, organizationId: haiyun, content })
export const draftedByPark = (content = needContent) => NeedDrafted({ needId, organizationId: haiyun, enteringParkId: park, content })
export const revised = (content: NeedContent) => NeedRevised({ needId, content })
export const submitted = (parkId = park) => NeedSubmitted({ needId, parkId, declarations })
/** Its owner has no park, and named none. */
export const submittedToNone = NeedSubmitted({ needId, declarations })
export const assigned = (parkId = farPark) => ReviewerAssigned({ needId, parkId })
export const foundReady = NeedReviewed({ needId, verdict: 'READY' })
export const toRefine = NeedReviewed({ needId, verdict: 'REFINE', advice: 'Say how thick the plates are.' })
export const rejected = NeedReviewed({ needId, verdict: 'REJECTED', reason: 'This is a purchase.' })
export const tracked = NeedReviewed({ needId, verdict: 'TRACK', steward: personId('Wang Wei'), reviewOn: '2026-06-15' })
export const foundDuplicate = (of: NeedId) => NeedReviewed({ needId, verdict: 'DUPLICATE', duplicateOf: of })
export const published = NeedPublished({ needId })
/** An enquiry about an offer, in few lines: it stands for its counterpart. */
export const enquiryContent: NeedContent =
  { language: 'en', title: 'Can it weld 0.8 mm?', kind: 'TECHNOLOGY', problem: 'Seams of 0.8 mm plates warp by 3 mm.', visibility: 'COUNTERPART', anonymous: false }
export const enquired = [NeedDrafted({ needId, organizationId: haiyun, content: enquiryContent, enquiresAbout: offerId('Laser welding') }), NeedPublished({ needId, forCounterpart: true })] as const
export const withdrawn = NeedWithdrawn({ needId })
export const expired = NeedExpired({ needId })
export const fulfilled = NeedFulfilled({ needId, otherwise: 'Our own people found it.' })
export const reopened = (openUntil: string) => NeedReopened({ needId, openUntil })

/** How a need comes to each stage. */
export const becoming = {
  ready: [drafted(), submitted(), foundReady],
  rejected: [drafted(), submitted(), rejected],
  published: [drafted(), submitted(), foundReady, published],
  withdrawn: [drafted(), submitted(), foundReady, published, withdrawn],
} as const
