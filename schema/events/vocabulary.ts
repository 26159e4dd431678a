import { z } from 'zod'

/** The closed lists of the domain (design: domain words), each a zod enum from which types, API and texts follow. */
const words = <const Words extends readonly [string, ...string[]]>(...list: Words) => z.enum(list)

export const OrganizationKind = words(
  'ENTERPRISE', 'UNIVERSITY', 'RESEARCH_INSTITUTE', 'NEW_RESEARCH_INSTITUTION', 'FINANCE_PROVIDER', 'SERVICE_PROVIDER', 'INCUBATOR', 'PARK', 'GOVERNMENT',
)
export type OrganizationKind = z.infer<typeof OrganizationKind>

/** By the statistical classes of enterprises 统计上大中小微型企业划分办法; of another organisation, what is nearest. */
export const OrganizationSize = words('MICRO', 'SMALL', 'MEDIUM', 'LARGE')
export type OrganizationSize = z.infer<typeof OrganizationSize>

export const Role = words('OWNER', 'EDITOR', 'VIEWER')
export type Role = z.infer<typeof Role>

export const Side = words('NEED', 'OFFER')
export type Side = z.infer<typeof Side>

export const NeedKind = words('TECHNOLOGY', 'PRODUCT', 'FINANCE', 'TALENT', 'SERVICE', 'SPACE')
export type NeedKind = z.infer<typeof NeedKind>
export const OfferKind = words('RESEARCH_RESULT', 'RND_CAPACITY', 'PRODUCT', 'LOAN', 'EQUITY_FUND', 'TALENT_TEAM', 'SERVICE', 'EQUIPMENT', 'SPACE')
export type OfferKind = z.infer<typeof OfferKind>

const answeredBy: Readonly<Record<NeedKind, readonly [OfferKind, ...OfferKind[]]>> = {
  TECHNOLOGY: ['RESEARCH_RESULT', 'RND_CAPACITY'],
  PRODUCT: ['PRODUCT'],
  FINANCE: ['LOAN', 'EQUITY_FUND'],
  TALENT: ['TALENT_TEAM'],
  SERVICE: ['SERVICE', 'EQUIPMENT'],
  SPACE: ['SPACE'],
}
/** Whether an offer of this kind is an answer to a need of that kind. */
export const answers = (offer: OfferKind, need: NeedKind): boolean => answeredBy[need].includes(offer)

/** What an offer made to answer a need of that kind is. */
export const kindOfAnswer = (need: NeedKind): OfferKind => firstOf(answeredBy[need])
const firstOf = <Member>([first]: readonly [Member, ...Member[]]): Member => first

/** Whose a rendering 译文 is. */
export const RenderedBy = words('OWNER', 'HOST', 'MACHINE')
export type RenderedBy = z.infer<typeof RenderedBy>

/** What a need is that enquires about an offer of that kind. */
export const kindOfEnquiry = (offer: OfferKind): NeedKind | undefined => NeedKind.options.find((need) => answers(offer, need))

/** How a need or offer came about: written by its people, read from a list, made to answer a need or to enquire about an offer, or told to a park through an intake link. */
export const Origin = words('FORM', 'IMPORT', 'ANSWER', 'ENQUIRY', 'INTAKE')
export type Origin = z.infer<typeof Origin>

export const Visibility = words('PUBLIC', 'MEMBERS', 'CONFERENCE', 'COUNTERPART')
export type Visibility = z.infer<typeof Visibility>

export const CooperationMode = words('TRANSFER', 'LICENSE', 'COMMISSIONED', 'JOINT', 'EQUITY', 'CONSULTING', 'SERVICE', 'NEGOTIABLE')
export type CooperationMode = z.infer<typeof CooperationMode>

export const IpTerms = words('OWNER', 'PROVIDER', 'SHARED', 'NEGOTIABLE')
export type IpTerms = z.infer<typeof IpTerms>

/** What an owner declares of export control 出口管制; anything but no keeps details from going abroad until a park clears it. */
export const ExportControl = z.enum(['NO', 'YES', 'UNKNOWN'])
/** The same as it stands, once somebody may have cleared it. */
export const ExportControlStanding = z.enum([...ExportControl.options, 'CLEARED'])
export type ExportControlStanding = z.infer<typeof ExportControlStanding>
/** A park clears what it reads: of what says something else after that, nobody has found out. */
export const standingAfterRevision = (standing: ExportControlStanding, saysTheSame: boolean): ExportControlStanding => (standing === 'CLEARED' && !saysTheSame ? 'UNKNOWN' : standing)

export const Protection = words('NOT_STATED', 'NOT_FILED', 'FILED', 'GRANTED', 'KNOW_HOW', 'OPEN')
export type Protection = z.infer<typeof Protection>

export const ReviewVerdict = words('READY', 'REFINE', 'TRACK', 'REJECTED', 'DUPLICATE')
export type ReviewVerdict = z.infer<typeof ReviewVerdict>

/** What may stand between an expert and a fair opinion. */
export const ConflictOfInterest = words('SAME_ORGANIZATION', 'FUNDING', 'COMPETITOR', 'FAMILY_OR_FRIEND', 'OTHER')
export type ConflictOfInterest = z.infer<typeof ConflictOfInterest>

/** The stages of needs; offers know DRAFT, PUBLISHED, WITHDRAWN and EXPIRED. */
export const ThingStage = words('DRAFT', 'SUBMITTED', 'READY', 'PUBLISHED', 'REJECTED', 'WITHDRAWN', 'EXPIRED', 'FULFILLED')
export type ThingStage = z.infer<typeof ThingStage>
/** What is over, and can be reopened; what was published before stays known to whoever dealt with it. */
export const isClosed = (stage: ThingStage): boolean => stage === 'WITHDRAWN' || stage === 'EXPIRED' || stage === 'FULFILLED'
/** How far something is on its way through a review. */
export const ReviewStage = ThingStage.extract(['DRAFT', 'SUBMITTED', 'READY', 'REJECTED'])
export type ReviewStage = z.infer<typeof ReviewStage>
/** Where a verdict leads what is under review; what is published can only be found a duplicate, and is withdrawn. */
export const stageAfterReview: Readonly<Record<ReviewVerdict, ReviewStage>> = {
  READY: 'READY', REFINE: 'DRAFT', TRACK: 'SUBMITTED', REJECTED: 'REJECTED', DUPLICATE: 'REJECTED',
}

export const ConferenceFormat = words('INDUSTRY_ACADEMIA', 'ROADSHOW', 'BANK_ENTERPRISE', 'CHALLENGE', 'TALENT', 'SALON')
export type ConferenceFormat = z.infer<typeof ConferenceFormat>

export const ShowOnBoard = words('NAMES', 'MASKED', 'NEVER')
export type ShowOnBoard = z.infer<typeof ShowOnBoard>

/** What the sides of a match report. */
export const Outcome = words('INTENT', 'CONTRACT', 'DELIVERY', 'FAILURE')
export type Outcome = z.infer<typeof Outcome>
export const IntentForm = words('ORAL', 'AGREEMENT')
export type IntentForm = z.infer<typeof IntentForm>
export const ContractKind = words('FRAMEWORK', 'TECHNOLOGY', 'OTHER')
export type ContractKind = z.infer<typeof ContractKind>
export const TechnologyContractType = words('DEVELOPMENT', 'TRANSFER', 'LICENSE', 'CONSULTING', 'SERVICE')
export type TechnologyContractType = z.infer<typeof TechnologyContractType>

/** Technology fields 技术领域: the 35 fields of WIPO's technology concordance (IPC-Technology Concordance Table, 2008 and later), in its order. */
export const TechnologyField = words(
  'ELECTRICAL_MACHINERY_ENERGY', 'AUDIOVISUAL_TECHNOLOGY', 'TELECOMMUNICATIONS', 'DIGITAL_COMMUNICATION', 'BASIC_COMMUNICATION_PROCESSES',
  'COMPUTER_TECHNOLOGY', 'IT_METHODS_FOR_MANAGEMENT', 'SEMICONDUCTORS', 'OPTICS', 'MEASUREMENT', 'ANALYSIS_OF_BIOLOGICAL_MATERIALS', 'CONTROL',
  'MEDICAL_TECHNOLOGY', 'ORGANIC_FINE_CHEMISTRY', 'BIOTECHNOLOGY', 'PHARMACEUTICALS', 'MACROMOLECULAR_CHEMISTRY_POLYMERS', 'FOOD_CHEMISTRY',
  'BASIC_MATERIALS_CHEMISTRY', 'MATERIALS_METALLURGY', 'SURFACE_TECHNOLOGY_COATING', 'MICROSTRUCTURE_NANOTECHNOLOGY', 'CHEMICAL_ENGINEERING',
  'ENVIRONMENTAL_TECHNOLOGY', 'HANDLING', 'MACHINE_TOOLS', 'ENGINES_PUMPS_TURBINES', 'TEXTILE_AND_PAPER_MACHINES', 'OTHER_SPECIAL_MACHINES',
  'THERMAL_PROCESSES', 'MECHANICAL_ELEMENTS', 'TRANSPORT', 'FURNITURE_GAMES', 'OTHER_CONSUMER_GOODS', 'CIVIL_ENGINEERING',
)
export type TechnologyField = z.infer<typeof TechnologyField>
