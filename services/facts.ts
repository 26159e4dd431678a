import type { FacetVerdicts } from '../schema/events/facetVerdicts.ts'
import type { ConferenceId, NeedId, OfferId } from '../schema/events/ids.ts'
import type { ActedOnSuggestion } from '../schema/events/matches.ts'
import type { Survivors } from '../schema/events/merging.ts'
import type { RegisterCode } from '../schema/events/organizations.ts'
import type { ExportControlStanding, NeedKind, OfferKind, OrganizationKind, ReviewStage, ShowOnBoard, ThingStage, Visibility } from '../schema/events/vocabulary.ts'
import type { OrganizationStatus } from './identity/actor.ts'

/** What sight may ask about things. Answered from this node's read models, at once: may be a moment old. */
export interface SightFacts {
  organization(id: string): OrganizationFacts | undefined
  /** A need or an offer. */
  thing(id: string): ThingFacts | undefined
  conference(id: string): ConferenceFacts | undefined
  registered(conferenceId: string, organizationId: string): boolean
  /** Whether a person has any role in an organisation. */
  belongs(personId: string, organizationId: string): boolean
  /** Where a need or offer is entered and not withdrawn. */
  entriesOf(thingId: string): readonly EntryFacts[]
  /** Who gave interest in the matches between a thing and the things of an organisation. */
  dealing(thingId: string, organizationId: string): Dealing | undefined
  /** The organisations of a park that have a match with a thing, whatever was said in it. */
  counterpartsOf(thingId: string, parkId: string): readonly string[]
  /** Whether a thing may not be disclosed to an organisation, because it may be abroad and export control neither was declared not to apply nor was cleared. */
  exportBarred(thingId: string, organizationId: string): boolean
  /** Disclosures of a thing that this person accepted and that were not revoked. */
  disclosuresTo(personId: string, thingId: string): readonly DisclosureFacts[]
  /** Which organisations survive those that were merged into them: the same map for as long as no other was. */
  survivors(): Survivors
  /** Whether the stream of this thing could not be read to its end; then what it describes is hidden. */
  parked(id: string): boolean
}

/** What a decision may ask beside that: the matcher answers from a thread of its own. */
export interface Facts extends SightFacts {
  /** Whether this very need and offer are mutual, or came further, however it went on. */
  becameMutual(needId: string, offerId: string): boolean
  parting(personId: string): Parting
  /** The best suggestions for an entry within its board, by the matcher. */
  picksFor(entryId: string): Promise<Picks | undefined>
  /** Whether a park publishes what is submitted to it without a review. */
  waivesReview(parkId: string): boolean
  /** The organisation that was verified with a code. */
  holderOf(code: RegisterCode): string | undefined
  /**
   * To whom one turns about a need or offer, by person id: its contact first, then the deputy; where none is named, the organisation's;
   * where none is left, its owners. Members alone; none where nothing is known of it.
   */
  contactsOf(thingId: string): readonly string[]
  /** What its park did on an organisation's behalf with a thing: how many acts, and whether the organisation contests any of them. */
  onBehalf(thingId: string, organizationId: string): { readonly acts: number; readonly contested: boolean }
  /** The open offers that an organisation made to answer a need, or the open needs that it made to enquire about an offer. */
  responsesTo(thingId: string, organizationId: string): readonly string[]
  /** Whether it is an answer or an enquiry, and was not published for more than its counterpart. */
  undeclared(thingId: string): boolean
  /** With which code an organisation registered, or was verified. */
  codeOf(organizationId: string): RegisterCode | undefined
  /** Why the matcher would suggest this pair; `undefined` where it would not. */
  suggestion(needId: string, offerId: string): Promise<ActedOnSuggestion | undefined>
}

/** What somebody would leave behind who goes. */
export interface Parting {
  /** The only owner of an organisation that has other members. */
  readonly soleOwner: boolean
  /** Who would still be an operator. */
  readonly otherOperators: readonly string[]
}

export interface OrganizationFacts {
  readonly kind: OrganizationKind
  readonly status: OrganizationStatus
  readonly parkId: string | undefined
  /** Its people have not come yet. */
  readonly unclaimed: boolean
  /** It was unclaimed, and its people came since: the park that entered it vouches on, until the operator has looked. */
  readonly adopted: boolean
}

interface CommonThingFacts {
  readonly id: string
  readonly organizationId: string
  readonly stage: ThingStage
  /** How far an enquiry is on its way to more than its counterpart, for whom it stands meanwhile; none of anything else. */
  readonly reviewStage: ReviewStage | undefined
  /** To whom it stands open now: an enquiry to its counterpart, whatever its owner wants it to become. */
  readonly visibility: Visibility
  readonly anonymous: boolean
  /** Organisations that shall not know of it. */
  readonly hiddenFrom: readonly string[]
  /** What never was published stays its owner's own, also when it is withdrawn. */
  readonly wasPublished: boolean
  /** The park to which it was submitted. */
  readonly reviewingParkId: string | undefined
  /** It was submitted to no park, and the operator says which reviews it. */
  readonly leftToOperator: boolean
  /** The park that entered it on behalf of its owner. */
  readonly enteringParkId: string | undefined
  /** What was declared of export control last, until a park clears it; unknown before anything was declared. */
  readonly exportControl: ExportControlStanding
}
export type ThingFacts = CommonThingFacts & (
  | {
    readonly side: 'NEED'
    readonly kind: NeedKind | undefined
    /** The need of which it was found a duplicate after it had been published. */
    readonly duplicateOf?: string | undefined
  }
  | { readonly side: 'OFFER'; readonly kind: OfferKind | undefined }
)

export interface ConferenceFacts {
  readonly parkId: string
  readonly stage: 'DRAFT' | 'ANNOUNCED' | 'ARCHIVED'
  readonly boardOpen: boolean
}
export interface EntryFacts {
  readonly entryId: string
  readonly conferenceId: ConferenceId
  /** The conference's park, whose hosts see what is entered. */
  readonly parkId: string
  readonly boardOpen: boolean
  readonly showOnBoard: ShowOnBoard
}
export interface DisclosureFacts {
  readonly disclosureId: string
  /** To whom it was disclosed. */
  readonly organizationId: string
  /** The last day on which it may be read. */
  readonly expiresOn: string
}
export type Dealing = 'ONE_SIDED' | 'MUTUAL'

export interface Picks {
  readonly picks: readonly { readonly needId: NeedId; readonly offerId: OfferId; readonly score: number; readonly facets?: FacetVerdicts | undefined }[]
  readonly matcherVersion: string
}

/** How far something is on its way through a review, whether or not it stands for a counterpart meanwhile. */
export const stageInReview = ({ stage, reviewStage }: Pick<CommonThingFacts, 'stage' | 'reviewStage'>): ThingStage =>
  stage === 'PUBLISHED' ? (reviewStage ?? stage) : stage

/** Whether the hub stands behind an organisation: verified, or entered by a park that vouches for it. */
export const isVouchedFor = (organization: OrganizationFacts | undefined): boolean =>
  organization !== undefined
  && (organization.status === 'VERIFIED'
    || (organization.status === 'REGISTERED' && (organization.unclaimed || organization.adopted) && organization.parkId !== undefined))

/** Only a verified park reviews, hosts and acts for others. */
export const isVerifiedPark = (organization: OrganizationFacts | undefined): boolean => organization?.kind === 'PARK' && organization.status === 'VERIFIED'
