import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { OrganizationSource, NeedSource, OfferSource, ExpertSource, DelegationSource, ConferenceSource, RegistrationSource, EntrySource, MatchSource, PersonSource, PartySource, SuggestionSource, DossierSource, OrganizationConnectionSource, NeedConnectionSource, OfferConnectionSource, ExpertConnectionSource, DelegationConnectionSource, ConferenceConnectionSource, RegistrationConnectionSource, MatchConnectionSource } from '../../services/api/sources.ts';
import type { ViewerSource } from '../../services/api/resolvers/viewer.ts';
import type { LikelyDuplicateSource } from '../../services/api/resolvers/likelyDuplicates.ts';
import type { DisclosureSource, ReadingSource, ReadingConnectionSource } from '../../services/api/disclosures.ts';
import type { AttachmentSource } from '../../services/api/attachments.ts';
import type { ReviewRow } from '../../projections/thingRows.ts';
import type { QueuedNeedSource, ReviewQueueConnectionSource } from '../../services/api/resolvers/reviewQueue.ts';
import type { NotificationSource, NotificationConnectionSource } from '../../services/api/notifications/notificationSource.ts';
import type { IntakeSource, IntakeLinkSource } from '../../services/api/resolvers/intake.ts';
import type { UnitRow } from '../../projections/unitRows.ts';
import type { OnBehalfRow } from '../../projections/onBehalfRows.ts';
import type { OnBehalfConnectionSource } from '../../services/api/resolvers/onBehalf.ts';
import type { BoardSource } from '../../services/api/board/boardSource.ts';
import type { Context } from '../../services/api/context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Up to where a live feed was delivered, as `<epoch>.<position>`. It means the same on every node; subscribe with it again to go on without gap or overlap. */
  Cursor: { input: string; output: string; }
  /** A day without time or time zone, as ISO 8601 writes it: `2030-05-17`. It is meant where the thing is that carries it. */
  Date: { input: string; output: string; }
  /** An instant in UTC with milliseconds, as RFC 3339 writes it: `2030-05-17T06:30:00.000Z`. */
  DateTime: { input: string; output: string; }
  /** A decimal number that is not negative, as text with at most two places: `1250000.50`. Nothing is rounded on the way. */
  Decimal: { input: string; output: string; }
  /** A whole number of up to 64 bits with its sign, such as a revision: how many events a thing has had, less one. */
  Long: { input: bigint; output: bigint | number; }
  /**
   * How far into the log an answer reaches, as `<epoch>.<position>`. Send the latest one that you know as the header `X-Hub-Position`, and no answer is older.
   * Compare positions of one epoch only, compute none: they grow and are not dense.
   */
  Position: { input: string; output: string; }
};

/** What `acceptDelegation` asks for. */
export type AcceptDelegationInput = {
  /** The six digits that go with it. After five wrong ones the link ends. */
  readonly code: Scalars['String']['input'];
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** What the link ends with. */
  readonly secret: Scalars['String']['input'];
};

/** What `acceptDelegation` answers. */
export type AcceptDelegationPayload = Payload & {
  readonly __typename?: 'AcceptDelegationPayload';
  /** The delegation, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly delegation?: Maybe<Delegation>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `acceptDisclosure` asks for. */
export type AcceptDisclosureInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The disclosure's id. */
  readonly disclosureId: Scalars['ID']['input'];
  /** The revision that was read: this discloses, so it is done to what was seen; else STALE_REVISION. */
  readonly expectedRevision: Scalars['Long']['input'];
  /** Not for this: nobody discloses or accepts on behalf. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** What was read and is accepted: `hubTerms` or `agreementSha256` of the disclosure. */
  readonly terms: Scalars['String']['input'];
};

/** What `acceptDisclosure` answers. */
export type AcceptDisclosurePayload = Payload & {
  readonly __typename?: 'AcceptDisclosurePayload';
  /** The disclosure, as the viewer may see it now; null where it was refused. */
  readonly disclosure?: Maybe<Disclosure>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The disclosure's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `acceptExpertInvitation` asks for. */
export type AcceptExpertInvitationInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** Every conflict of interest; empty declares that there is none. */
  readonly conflicts: ReadonlyArray<ConflictOfInterest>;
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** What the link of the invitation ends with. */
  readonly secret: Scalars['String']['input'];
};

/** What `acceptExpertInvitation` answers. */
export type AcceptExpertInvitationPayload = Payload & {
  readonly __typename?: 'AcceptExpertInvitationPayload';
  /** The expert, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly expert?: Maybe<Expert>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `acceptInvitation` asks for. */
export type AcceptInvitationInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** What the link of the invitation ends with. */
  readonly secret: Scalars['String']['input'];
};

/** What `acceptInvitation` answers. */
export type AcceptInvitationPayload = Payload & {
  readonly __typename?: 'AcceptInvitationPayload';
  /** The organisation, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly organization?: Maybe<Organization>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `acceptJoinRequest` asks for. */
export type AcceptJoinRequestInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read: this grants rights, so it is done to what was seen; else STALE_REVISION. */
  readonly expectedRevision: Scalars['Long']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** The organisation's id. */
  readonly organizationId: Scalars['ID']['input'];
  /** The person's id. */
  readonly personId: Scalars['ID']['input'];
  /** The role that the person will have. */
  readonly role: Role;
};

/** What `acceptJoinRequest` answers. */
export type AcceptJoinRequestPayload = Payload & {
  readonly __typename?: 'AcceptJoinRequestPayload';
  /** The organisation, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly organization?: Maybe<Organization>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `addChannel` asks for. */
export type AddChannelInput = {
  /** A UUID made by the sender, once for each request; sending it again within 30 days repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** What kind of way it is. */
  readonly kind: ChannelKind;
  /** The number, name or address, at most 254 characters; spaces and dashes in numbers are taken away. */
  readonly value: Scalars['String']['input'];
};

/** What `addChannel` answers. */
export type AddChannelPayload = Payload & {
  readonly __typename?: 'AddChannelPayload';
  /** Who asked; null where it was refused. */
  readonly me?: Maybe<Viewer>;
  /** Null: people's own data is never in the log. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Null: people's own data has no revision. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Always false: the answer was read after the change. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `addUnit` asks for. */
export type AddUnitInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** What it works on; at most 10. */
  readonly fields?: InputMaybe<ReadonlyArray<TechnologyField>>;
  /** Who heads it, a member. */
  readonly headId?: InputMaybe<Scalars['ID']['input']>;
  /** Who keeps in order what it enters, a member. */
  readonly keeperId?: InputMaybe<Scalars['ID']['input']>;
  /** Who is in it, members of the organisation; at most 200. */
  readonly memberIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What it is called, at most 200 characters; no other unit of the organisation is called so. */
  readonly name: Scalars['String']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** The organisation's id. */
  readonly organizationId: Scalars['ID']['input'];
};

/** What `addUnit` answers. */
export type AddUnitPayload = Payload & {
  readonly __typename?: 'AddUnitPayload';
  /** The organisation, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly organization?: Maybe<Organization>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `admitExpert` asks for. */
export type AdmitExpertInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read: this grants rights, so it is done to what was seen; else STALE_REVISION. */
  readonly expectedRevision: Scalars['Long']['input'];
  /** The expert's id. */
  readonly expertId: Scalars['ID']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
};

/** What `admitExpert` answers. */
export type AdmitExpertPayload = Payload & {
  readonly __typename?: 'AdmitExpertPayload';
  /** The expert, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly expert?: Maybe<Expert>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `announceConference` asks for. */
export type AnnounceConferenceInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The conference's id. */
  readonly conferenceId: Scalars['ID']['input'];
  /** The revision that was read: this publishes, so it is done to what was seen; else STALE_REVISION. */
  readonly expectedRevision: Scalars['Long']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
};

/** What `announceConference` answers. */
export type AnnounceConferencePayload = Payload & {
  readonly __typename?: 'AnnounceConferencePayload';
  /** The conference, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly conference?: Maybe<Conference>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `answerNeed` asks for. */
export type AnswerNeedInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. An answer begins a match: -1. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** How one would solve it; at most 10000 characters. */
  readonly how: Scalars['String']['input'];
  /** The language of the texts, by BCP 47, such as `zh-CN`. */
  readonly language: Scalars['String']['input'];
  /** The need's id. */
  readonly needId: Scalars['ID']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** Whose answer it is. */
  readonly organizationId: Scalars['ID']['input'];
  /** What is proven; at most 5000 characters. */
  readonly proven: Scalars['String']['input'];
  /** What the offer is called; absent is the first words of `how`. At most 300 characters. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Who would do it; at most 2000 characters. */
  readonly who: Scalars['String']['input'];
};

/** What `answerNeed` answers. */
export type AnswerNeedPayload = Payload & {
  readonly __typename?: 'AnswerNeedPayload';
  /** The match, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly match?: Maybe<Match>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `appointOperator` asks for. */
export type AppointOperatorInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read: this grants rights, so it is done to what was seen; else STALE_REVISION. -1 where there is nothing yet. */
  readonly expectedRevision: Scalars['Long']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** The person's id. */
  readonly personId: Scalars['ID']['input'];
};

/** What `appointOperator` answers. */
export type AppointOperatorPayload = Payload & {
  readonly __typename?: 'AppointOperatorPayload';
  /** The person, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly person?: Maybe<Person>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `archiveConference` asks for. */
export type ArchiveConferenceInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The conference's id. */
  readonly conferenceId: Scalars['ID']['input'];
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
};

/** What `archiveConference` answers. */
export type ArchiveConferencePayload = Payload & {
  readonly __typename?: 'ArchiveConferencePayload';
  /** The conference, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly conference?: Maybe<Conference>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `assignReviewer` asks for. */
export type AssignReviewerInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read: this discloses the need to the park, so it is done to what was seen; else STALE_REVISION. */
  readonly expectedRevision: Scalars['Long']['input'];
  /** The need's id. */
  readonly needId: Scalars['ID']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** The park that shall review it, a verified one. */
  readonly parkId: Scalars['ID']['input'];
};

/** What `assignReviewer` answers. */
export type AssignReviewerPayload = Payload & {
  readonly __typename?: 'AssignReviewerPayload';
  /** The need, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly need?: Maybe<Need>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `assignUnit` asks for. */
export type AssignUnitInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** The organisation's id. */
  readonly organizationId: Scalars['ID']['input'];
  /** The need or offer. */
  readonly thingId: Scalars['ID']['input'];
  /** The unit; absent is none. */
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** What `assignUnit` answers. */
export type AssignUnitPayload = Payload & {
  readonly __typename?: 'AssignUnitPayload';
  /** The organisation, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly organization?: Maybe<Organization>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `attachFile` asks for. */
export type AttachFileInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** Whether only its own owners and editors see it, and people to whom it is disclosed. */
  readonly confidential: Scalars['Boolean']['input'];
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** What `POST /files` answered. */
  readonly fileId: Scalars['ID']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** The id of the need or offer. */
  readonly thingId: Scalars['ID']['input'];
  /** How to call it; at most 200 characters. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** What `attachFile` answers. */
export type AttachFilePayload = Payload & {
  readonly __typename?: 'AttachFilePayload';
  /** What goes with the need or offer; null where it was refused. */
  readonly dossier?: Maybe<Dossier>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The dossier's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `attachLink` asks for. */
export type AttachLinkInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** The id of the need or offer. */
  readonly thingId: Scalars['ID']['input'];
  /** How to call it; at most 200 characters. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Where it leads; begins with https://, at most 2000 characters. */
  readonly url: Scalars['String']['input'];
};

/** What `attachLink` answers. */
export type AttachLinkPayload = Payload & {
  readonly __typename?: 'AttachLinkPayload';
  /** What goes with the need or offer; null where it was refused. */
  readonly dossier?: Maybe<Dossier>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The dossier's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A file or a link that goes with a need or an offer 附件. */
export type Attachment = {
  readonly __typename?: 'Attachment';
  /** Whether only its own owners and editors see it, and people to whom it was disclosed. */
  readonly confidential: Scalars['Boolean']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The file's name; null for a link. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The file's size in bytes; null for a link. */
  readonly size?: Maybe<Scalars['Int']['output']>;
  /** How its owner calls it. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** What the file is, by its content, as a media type such as `application/pdf`; null for a link. */
  readonly type?: Maybe<Scalars['String']['output']>;
  /** Where it is: of a file an address of this hub, which asks for sight again; of a link what its owner gave, beginning with https://. */
  readonly url: Scalars['String']['output'];
};

/** What `attestOutcome` asks for. */
export type AttestOutcomeInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read: what is confirmed is what was seen; else STALE_REVISION. */
  readonly expectedRevision: Scalars['Long']['input'];
  /** The match's id. */
  readonly matchId: Scalars['ID']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** What is confirmed. */
  readonly outcome: Outcome;
  /** Which side confirms it. */
  readonly side: Side;
};

/** What `attestOutcome` answers. */
export type AttestOutcomePayload = Payload & {
  readonly __typename?: 'AttestOutcomePayload';
  /** The match, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly match?: Maybe<Match>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** On what ground a park acts for one of its organisations. */
export type Basis =
  /** It stands in a list that the park was given. */
  | 'IMPORT'
  /** The organisation asked by mail or message. */
  | 'MESSAGE'
  /** The organisation asked in person. */
  | 'ON_SITE'
  /** The organisation filled in a form on paper. */
  | 'PAPER_FORM'
  /** The organisation asked by telephone. */
  | 'PHONE';

/** A match on a board. */
export type BoardCard = {
  readonly __typename?: 'BoardCard';
  /** The sides that said they are interested; null for who is neither host nor party. */
  readonly interests?: Maybe<ReadonlyArray<Side>>;
  /** The match's id. */
  readonly matchId: Scalars['ID']['output'];
  /** The need's id; the row that the card stands in. */
  readonly needId: Scalars['ID']['output'];
  /** The need's number in this conference. */
  readonly needNumber: Scalars['Int']['output'];
  /** Who needs; null where this viewer may not see it. */
  readonly needParty?: Maybe<BoardParty>;
  /** What the need is called, in the viewer's language where a rendering that holds says so; null where this viewer may not see it. */
  readonly needTitle?: Maybe<Scalars['String']['output']>;
  /** The rendering of that into the viewer's language; null where there is none, or it is written in that. */
  readonly needTitleRendering?: Maybe<TitleRendering>;
  /** The offer's id. */
  readonly offerId: Scalars['ID']['output'];
  /** The offer's number in this conference. */
  readonly offerNumber: Scalars['Int']['output'];
  /** Who offers; null where this viewer may not see it. */
  readonly offerParty?: Maybe<BoardParty>;
  /** What the offer is called, in the viewer's language where a rendering that holds says so; null where this viewer may not see it. */
  readonly offerTitle?: Maybe<Scalars['String']['output']>;
  /** The rendering of that into the viewer's language; null where there is none, or it is written in that. */
  readonly offerTitleRendering?: Maybe<TitleRendering>;
  /** How far the match came, as this viewer may know. */
  readonly stage: MatchStage;
  /** On which side the viewer stands; null for who is on neither. */
  readonly viewerSide?: Maybe<Side>;
};

/** One change of a match board. */
export type BoardChange = CardChanged | CardRemoved | FiguresChanged | RowChanged | RowRemoved;

/** The figures of a board. Each counts what was reached, so none falls by a decline; an outcome counts for the conference where the match became mutual, until it fails. */
export type BoardFigures = {
  readonly __typename?: 'BoardFigures';
  /** What the contracts come to, one sum for each currency; null for all but the host. */
  readonly amounts?: Maybe<ReadonlyArray<Money>>;
  /** Matches that came to a contract. */
  readonly contracts: Scalars['Int']['output'];
  /** Matches that came to an intent. */
  readonly intents: Scalars['Int']['output'];
  /** Interests that were expressed. */
  readonly interests: Scalars['Int']['output'];
  /** Matches that became mutual. */
  readonly mutual: Scalars['Int']['output'];
  /** Needs on the board. */
  readonly needs: Scalars['Int']['output'];
  /** Offers on the board. */
  readonly offers: Scalars['Int']['output'];
  /** Suggestions that the board was given. */
  readonly suggestions: Scalars['Int']['output'];
};

/** An organisation on a board. */
export type BoardParty = {
  readonly __typename?: 'BoardParty';
  /** Whether the name is a mask. */
  readonly masked: Scalars['Boolean']['output'];
  /** Its short name or name, or the mask in the viewer's language. */
  readonly name: Scalars['String']['output'];
};

/** A need on a board, with its number. */
export type BoardRow = {
  readonly __typename?: 'BoardRow';
  /** How many said that they are interested, ever; it falls only by what was taken back within minutes. */
  readonly interests: Scalars['Int']['output'];
  /** What kind of thing is needed; null where nobody said. */
  readonly kind?: Maybe<NeedKind>;
  /** The number as people say it, in the viewer's language: 需037 or N-037. */
  readonly label: Scalars['String']['output'];
  /** How many matches became mutual. */
  readonly mutual: Scalars['Int']['output'];
  /** The need's id. */
  readonly needId: Scalars['ID']['output'];
  /** Its number in this conference. */
  readonly number: Scalars['Int']['output'];
  /** Who needs it. */
  readonly owner: BoardParty;
  /** How far the need came. */
  readonly stage: NeedStage;
  /** How many offers the board was given for it. */
  readonly suggestions: Scalars['Int']['output'];
  /** What it is called: in the viewer's language where a rendering that holds says so, else as it was written. */
  readonly title: Scalars['String']['output'];
  /** The rendering into the viewer's language; null where there is none, or it is written in that. */
  readonly titleRendering?: Maybe<TitleRendering>;
};

/** A page of a board's rows. */
export type BoardRowConnection = {
  readonly __typename?: 'BoardRowConnection';
  /** The things of this page, each with its cursor. */
  readonly edges: ReadonlyArray<BoardRowEdge>;
  /** The things of this page. */
  readonly nodes: ReadonlyArray<BoardRow>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together, of those that the viewer may know of. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One thing of a page of a board's rows. */
export type BoardRowEdge = {
  readonly __typename?: 'BoardRowEdge';
  /** Where it stands, for `after`; it stays good while things are added. */
  readonly cursor: Scalars['String']['output'];
  /** The thing. */
  readonly node: BoardRow;
};

/** An offer that the board was given for a need. */
export type BoardSuggestion = {
  readonly __typename?: 'BoardSuggestion';
  /** The offer's id. */
  readonly offerId: Scalars['ID']['output'];
  /** The offer's number in this conference; null where it is not entered there any more. */
  readonly offerNumber?: Maybe<Scalars['Int']['output']>;
  /** The points it had then; null for all but the host. */
  readonly score?: Maybe<Scalars['Int']['output']>;
  /** What the offer is called: in the viewer's language where a rendering that holds says so, else as it was written. */
  readonly title: Scalars['String']['output'];
  /** The rendering into the viewer's language; null where there is none, or it is written in that. */
  readonly titleRendering?: Maybe<TitleRendering>;
};

/** What one word of the offer adds that stands for a word of the need in another language, as the hub learned from texts that say the same in both. */
export type BridgedLine = {
  readonly __typename?: 'BridgedLine';
  /** The word as the need writes it. */
  readonly from: Scalars['String']['output'];
  /** Points that it adds. */
  readonly points: Scalars['Int']['output'];
  /** How probably the one stands for the other; at most 1. */
  readonly probability: Scalars['Float']['output'];
  /** The word as the offer writes it. */
  readonly to: Scalars['String']['output'];
};

/** What a need may cost. */
export type Budget = {
  readonly __typename?: 'Budget';
  /** ISO 4217, such as `CNY`. */
  readonly currency: Scalars['String']['output'];
  /** The most, in whole units of the currency. */
  readonly max?: Maybe<Scalars['Decimal']['output']>;
  /** The least, in whole units of the currency. */
  readonly min?: Maybe<Scalars['Decimal']['output']>;
  /** Whether it can be talked about 面议. */
  readonly negotiable: Scalars['Boolean']['output'];
};

/** What a need may cost. */
export type BudgetInput = {
  /** ISO 4217, such as `CNY`. */
  readonly currency: Scalars['String']['input'];
  /** The most, in whole units of the currency; INVALID where it is below the least. */
  readonly max?: InputMaybe<Scalars['Decimal']['input']>;
  /** The least, in whole units of the currency. */
  readonly min?: InputMaybe<Scalars['Decimal']['input']>;
  /** Whether it can be talked about 面议; absent is no. */
  readonly negotiable?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A card is new or has changed. */
export type CardChanged = {
  readonly __typename?: 'CardChanged';
  /** The whole card as it is now. */
  readonly card: BoardCard;
};

/** A card that this viewer could see is gone, or is hidden now. */
export type CardRemoved = {
  readonly __typename?: 'CardRemoved';
  /** The match's id. */
  readonly matchId: Scalars['ID']['output'];
};

/** What `changeMatchingWeights` asks for. */
export type ChangeMatchingWeightsInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The conference's id. */
  readonly conferenceId: Scalars['ID']['input'];
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** What facets weigh from now on. */
  readonly weights: FacetWeightsInput;
};

/** What `changeMatchingWeights` answers. */
export type ChangeMatchingWeightsPayload = Payload & {
  readonly __typename?: 'ChangeMatchingWeightsPayload';
  /** The conference, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly conference?: Maybe<Conference>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `changeMemberRole` asks for. */
export type ChangeMemberRoleInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read: this grants rights, so it is done to what was seen; else STALE_REVISION. */
  readonly expectedRevision: Scalars['Long']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** The organisation's id. */
  readonly organizationId: Scalars['ID']['input'];
  /** The member's person id. */
  readonly personId: Scalars['ID']['input'];
  /** The role from now on. */
  readonly role: Role;
};

/** What `changeMemberRole` answers. */
export type ChangeMemberRolePayload = Payload & {
  readonly __typename?: 'ChangeMemberRolePayload';
  /** The organisation, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly organization?: Maybe<Organization>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `changeShowOnBoard` asks for. */
export type ChangeShowOnBoardInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The entry's id. */
  readonly entryId: Scalars['ID']['input'];
  /** The revision that was read: this reveals, so it is done to what was seen; else STALE_REVISION. */
  readonly expectedRevision: Scalars['Long']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** How its owner wants to stand on boards that all see; SHOW_ON_BOARD_TOO_OPEN where an anonymous thing asks for names. */
  readonly showOnBoard: ShowOnBoard;
};

/** What `changeShowOnBoard` answers. */
export type ChangeShowOnBoardPayload = Payload & {
  readonly __typename?: 'ChangeShowOnBoardPayload';
  /** The entry, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly entry?: Maybe<Entry>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A way to reach a person. Others see it only where the person's consent stands. */
export type Channel = {
  readonly __typename?: 'Channel';
  /** For `removeChannel`. */
  readonly id: Scalars['ID']['output'];
  /** What kind of way it is. */
  readonly kind: ChannelKind;
  /** The number, name or address, in one form. */
  readonly value: Scalars['String']['output'];
};

/** How a person can be reached. */
export type ChannelKind =
  /** By another mail address. */
  | 'MAIL'
  /** In some other way, in the person's own words. */
  | 'OTHER'
  /** By telephone: digits, with a + before a country's code. */
  | 'PHONE'
  /** By WeChat 微信: the person's id there. */
  | 'WECHAT';

/** What `clearExportControlOfNeed` asks for. */
export type ClearExportControlOfNeedInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read: this lets details go abroad, so it is done to what was seen; else STALE_REVISION. */
  readonly expectedRevision: Scalars['Long']['input'];
  /** The need's id. */
  readonly needId: Scalars['ID']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** Why it may go abroad; at most 2000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What `clearExportControlOfNeed` answers. */
export type ClearExportControlOfNeedPayload = Payload & {
  readonly __typename?: 'ClearExportControlOfNeedPayload';
  /** The need, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly need?: Maybe<Need>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `clearExportControlOfOffer` asks for. */
export type ClearExportControlOfOfferInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read: this lets details go abroad, so it is done to what was seen; else STALE_REVISION. */
  readonly expectedRevision: Scalars['Long']['input'];
  /** The offer's id. */
  readonly offerId: Scalars['ID']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** Why it may go abroad; at most 2000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What `clearExportControlOfOffer` answers. */
export type ClearExportControlOfOfferPayload = Payload & {
  readonly __typename?: 'ClearExportControlOfOfferPayload';
  /** The offer, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly offer?: Maybe<Offer>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `closeBoard` asks for. */
export type CloseBoardInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The conference's id. */
  readonly conferenceId: Scalars['ID']['input'];
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
};

/** What `closeBoard` answers. */
export type CloseBoardPayload = Payload & {
  readonly __typename?: 'CloseBoardPayload';
  /** The conference, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly conference?: Maybe<Conference>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A conference 大会 where needs and offers meet. It belongs to a park, whose owners and editors are its hosts. */
export type Conference = Node & {
  readonly __typename?: 'Conference';
  /** Its first day, at its place. */
  readonly begins: Scalars['Date']['output'];
  /** Whether its match board 对接看板 is open. */
  readonly boardOpen: Scalars['Boolean']['output'];
  /** What it is about. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its last day, at its place. */
  readonly ends: Scalars['Date']['output'];
  /** What facets weigh in it: what is published, unless its hosts chose otherwise. */
  readonly facetWeights: FacetWeights;
  /** What kind of conference it is. */
  readonly format: ConferenceFormat;
  /** The conference's id. */
  readonly id: Scalars['ID']['output'];
  /** The language of the texts, by BCP 47, such as `zh-CN`. */
  readonly language: Scalars['String']['output'];
  /** The park that holds it. */
  readonly park: Organization;
  /** Who takes part: all for the hosts, for others those of their own organisations. */
  readonly registrations: RegistrationConnection;
  /** For `expectedRevision`; null for who may not act on it. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** How far it came. */
  readonly stage: ConferenceStage;
  /** The time zone of its place, by IANA, such as `Asia/Shanghai`. */
  readonly timeZone: Scalars['String']['output'];
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** Where it takes place. */
  readonly venue?: Maybe<Scalars['String']['output']>;
};


/** A conference 大会 where needs and offers meet. It belongs to a park, whose owners and editors are its hosts. */
export type ConferenceRegistrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of conferences. */
export type ConferenceConnection = {
  readonly __typename?: 'ConferenceConnection';
  /** The things of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ConferenceEdge>;
  /** The things of this page. */
  readonly nodes: ReadonlyArray<Conference>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together, of those that the viewer may know of. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Everything a host says about a conference. */
export type ConferenceContentInput = {
  /** Its first day, at its place. */
  readonly begins: Scalars['Date']['input'];
  /** What it is about; at most 5000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Its last day, at its place; INVALID where it comes before the first. */
  readonly ends: Scalars['Date']['input'];
  /** What kind of conference it is. */
  readonly format: ConferenceFormat;
  /** The language of the texts, by BCP 47, such as `zh-CN`. */
  readonly language: Scalars['String']['input'];
  /** The time zone of its place, by IANA, such as `Asia/Shanghai`. */
  readonly timeZone: Scalars['String']['input'];
  /** What it is called; 1 to 200 characters. */
  readonly title: Scalars['String']['input'];
  /** Where it takes place; at most 300 characters. */
  readonly venue?: InputMaybe<Scalars['String']['input']>;
};

/** One thing of a page of conferences. */
export type ConferenceEdge = {
  readonly __typename?: 'ConferenceEdge';
  /** Where it stands, for `after`; it stays good while things are added. */
  readonly cursor: Scalars['String']['output'];
  /** The thing. */
  readonly node: Conference;
};

/** Which conferences; every field that is given has to be met. */
export type ConferenceFilter = {
  /** Of any of these formats. */
  readonly formats?: InputMaybe<ReadonlyArray<ConferenceFormat>>;
  /** Held by this park. */
  readonly parkId?: InputMaybe<Scalars['ID']['input']>;
  /** In any of these stages. */
  readonly stages?: InputMaybe<ReadonlyArray<ConferenceStage>>;
};

/** What kind of conference it is. */
export type ConferenceFormat =
  /** Banks and enterprises 政银企对接会. */
  | 'BANK_ENTERPRISE'
  /** Innovation challenge 创新挑战赛/揭榜挂帅. */
  | 'CHALLENGE'
  /** Industry and academia 产学研大会. */
  | 'INDUSTRY_ACADEMIA'
  /** Roadshow 路演对接会. */
  | 'ROADSHOW'
  /** Salon 企业家沙龙. */
  | 'SALON'
  /** Talent 人才对接. */
  | 'TALENT';

/** The order of conferences. */
export type ConferenceOrder = {
  /** Which way. */
  readonly direction: OrderDirection;
  /** By what. */
  readonly field: ConferenceOrderField;
};

/** By what conferences are ordered. */
export type ConferenceOrderField =
  /** By their first day. */
  | 'BEGINS'
  /** By when they were first written. */
  | 'CREATED_AT';

/** How far a conference came. */
export type ConferenceStage =
  /** Known to all; organisations register. */
  | 'ANNOUNCED'
  /** Over, and its board closed for good. */
  | 'ARCHIVED'
  /** Being prepared; known to its park. */
  | 'DRAFT';

/** A text that its owner keeps in the vault 保密信息. */
export type ConfidentialDetail = {
  readonly __typename?: 'ConfidentialDetail';
  /** The text. */
  readonly text: Scalars['String']['output'];
  /** When this revision was written. */
  readonly writtenAt: Scalars['DateTime']['output'];
};

/** What `confirmOnBehalf` asks for. */
export type ConfirmOnBehalfInput = {
  /** How many acts were read, in their order: `acts`. What is done on its behalf later waits for another word. */
  readonly acts: Scalars['Int']['input'];
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** The organisation's id. */
  readonly organizationId: Scalars['ID']['input'];
  /** What it was done with: `thing.id`. */
  readonly thingId: Scalars['ID']['input'];
};

/** What `confirmOnBehalf` answers. */
export type ConfirmOnBehalfPayload = Payload & {
  readonly __typename?: 'ConfirmOnBehalfPayload';
  /** The organisation, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly organization?: Maybe<Organization>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What may stand between an expert and a fair opinion 利益冲突. */
export type ConflictOfInterest =
  /** Works for a competitor. */
  | 'COMPETITOR'
  /** Is a relative or a friend of somebody concerned. */
  | 'FAMILY_OR_FRIEND'
  /** Gets money from it, or gives it. */
  | 'FUNDING'
  /** Something else. */
  | 'OTHER'
  /** Works for the organisation whose need it is. */
  | 'SAME_ORGANIZATION';

/** What a person agreed to. */
export type Consent = {
  readonly __typename?: 'Consent';
  /** When it was withdrawn, or replaced by one to a later text; null while it stands. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was given. */
  readonly givenAt: Scalars['DateTime']['output'];
  /** What it is for. */
  readonly purpose: ConsentPurpose;
  /** The version of the text that was agreed to. */
  readonly textVersion: Scalars['String']['output'];
};

/** What a person may agree to, each by itself. */
export type ConsentPurpose =
  /** Name and channels shown outside mainland China 出境. */
  | 'ABROAD'
  /** The name on match boards and hall screens 看板. */
  | 'BOARD'
  /** Being listed in a conference's handbook 会议手册. */
  | 'HANDBOOK'
  /** Being introduced 引荐: the other side of a mutual match sees name and channels. */
  | 'INTRODUCTION';

/** What a person agrees to by `giveConsent`. */
export type ConsentText = {
  readonly __typename?: 'ConsentText';
  /** What it is for. */
  readonly purpose: ConsentPurpose;
  /** The text, in the viewer's language. */
  readonly text: Scalars['String']['output'];
  /** For `giveConsent`. It covers the text in all languages. */
  readonly version: Scalars['String']['output'];
};

/** A member to whom one turns, as the organisation's people see it. */
export type Contact = {
  readonly __typename?: 'Contact';
  /** The person's name; null where none was given, or the person was erased. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The person's id. */
  readonly personId: Scalars['ID']['output'];
};

/** What `contestOnBehalf` asks for. */
export type ContestOnBehalfInput = {
  /** How many acts were read, in their order: `acts`. What is done on its behalf later waits for another word. */
  readonly acts: Scalars['Int']['input'];
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** The organisation's id. */
  readonly organizationId: Scalars['ID']['input'];
  /** Why, for the organisation and its park alone; at most 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** What it was done with: `thing.id`. */
  readonly thingId: Scalars['ID']['input'];
};

/** What `contestOnBehalf` answers. */
export type ContestOnBehalfPayload = Payload & {
  readonly __typename?: 'ContestOnBehalfPayload';
  /** The organisation, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly organization?: Maybe<Organization>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A signed contract 已签约, as one of the sides reported. */
export type Contract = {
  readonly __typename?: 'Contract';
  /** Whether the other side confirmed it; else it is reported by one side. */
  readonly attested: Scalars['Boolean']['output'];
  /** What kind of contract it is. */
  readonly kind: ContractKind;
  /** How long it runs. */
  readonly period?: Maybe<Period>;
  /** How it was registered with the authority 认定登记; null before that. */
  readonly registration?: Maybe<ContractRegistration>;
  /** Who reported it. */
  readonly side: Side;
  /** The day of its signature. */
  readonly signedOn: Scalars['Date']['output'];
  /** The part of the total that pays for technology 技术交易额. */
  readonly technologyAmount?: Maybe<Money>;
  /** The type of a technology contract 技术合同类型; null for other kinds. */
  readonly technologyContractType?: Maybe<TechnologyContractType>;
  /** What it comes to in all. */
  readonly total?: Maybe<Money>;
};

/** What kind of contract it is. */
export type ContractKind =
  /** A framework agreement 框架协议. */
  | 'FRAMEWORK'
  /** Another contract. */
  | 'OTHER'
  /** A technology contract 技术合同. */
  | 'TECHNOLOGY';

/** How a contract was registered with the authority 认定登记. */
export type ContractRegistration = {
  readonly __typename?: 'ContractRegistration';
  /** The day of its registration. */
  readonly registeredOn: Scalars['Date']['output'];
  /** The number under which it stands there. */
  readonly registrationNumber: Scalars['String']['output'];
  /** Who reported it. */
  readonly side: Side;
};

/** How two sides may work together 合作方式. */
export type CooperationMode =
  /** One side develops for the other 委托开发. */
  | 'COMMISSIONED'
  /** Advice 技术咨询. */
  | 'CONSULTING'
  /** Technology is brought in as capital 作价入股. */
  | 'EQUITY'
  /** Both develop together 合作开发. */
  | 'JOINT'
  /** Technology is licensed 技术许可. */
  | 'LICENSE'
  /** Open to talk about 面议. */
  | 'NEGOTIABLE'
  /** Technical services 技术服务. */
  | 'SERVICE'
  /** Technology changes hands 技术转让. */
  | 'TRANSFER';

/** What `correctContract` asks for. */
export type CorrectContractInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** What kind of contract it is. */
  readonly kind: ContractKind;
  /** The match's id. */
  readonly matchId: Scalars['ID']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** How long it runs. */
  readonly period?: InputMaybe<PeriodInput>;
  /** Which side reports it. */
  readonly side: Side;
  /** The day of its signature; not later than today. */
  readonly signedOn: Scalars['Date']['input'];
  /** The part of the total that pays for technology 技术交易额, in its currency. */
  readonly technologyAmount?: InputMaybe<MoneyInput>;
  /** The type of a technology contract 技术合同类型; needed for kind `TECHNOLOGY`, and for it alone. */
  readonly technologyContractType?: InputMaybe<TechnologyContractType>;
  /** What it comes to in all. */
  readonly total?: InputMaybe<MoneyInput>;
};

/** What `correctContract` answers. */
export type CorrectContractPayload = Payload & {
  readonly __typename?: 'CorrectContractPayload';
  /** The match, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly match?: Maybe<Match>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `correctIntent` asks for. */
export type CorrectIntentInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** What it may come to. */
  readonly estimatedAmount?: InputMaybe<MoneyInput>;
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** In what form. */
  readonly form: IntentForm;
  /** The match's id. */
  readonly matchId: Scalars['ID']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** Which side reports it. */
  readonly side: Side;
};

/** What `correctIntent` answers. */
export type CorrectIntentPayload = Payload & {
  readonly __typename?: 'CorrectIntentPayload';
  /** The match, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly match?: Maybe<Match>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A message that could not be sent. It holds ids alone; what it says is made when it is sent. */
export type DeadLetter = {
  readonly __typename?: 'DeadLetter';
  /** How often it was tried. */
  readonly attempts: Scalars['Int']['output'];
  /** Since when it waits to be sent. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** A code of what went wrong last. */
  readonly error?: Maybe<Scalars['String']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What is to be sent: `MAIL`. */
  readonly kind: Scalars['String']['output'];
  /** How it stands. */
  readonly state: DeadLetterState;
};

/** How a message stands. */
export type DeadLetterState =
  /** It is not tried any more. */
  | 'DEAD'
  /** It was given up. */
  | 'DROPPED'
  /** It was sent after all. */
  | 'SENT'
  /** It is tried again. */
  | 'WAITING';

/** What is declared on submitting and publishing. */
export type DeclarationText = {
  readonly __typename?: 'DeclarationText';
  /** The text, in the reader's language. */
  readonly text: Scalars['String']['output'];
  /** For `declarations`. It covers the text in all languages. */
  readonly version: Scalars['String']['output'];
};

/** What an owner declares by submitting a need or publishing an offer. All but `exportControl` must be true, else INVALID. */
export type DeclarationsInput = {
  /** Whether export control applies. */
  readonly exportControl: ExportControl;
  /** It may be published. */
  readonly mayBePublished: Scalars['Boolean']['input'];
  /** It holds no state secrets 不涉密. */
  readonly noStateSecrets: Scalars['Boolean']['input'];
  /** The version of the text that was read, from `declarationText`; at most 40 characters. */
  readonly textVersion: Scalars['String']['input'];
  /** It is true, and the organisation has authorised it 真实并经单位同意. */
  readonly trueAndAuthorized: Scalars['Boolean']['input'];
};

/** What `declineJoinRequest` asks for. */
export type DeclineJoinRequestInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** The organisation's id. */
  readonly organizationId: Scalars['ID']['input'];
  /** The person's id. */
  readonly personId: Scalars['ID']['input'];
};

/** What `declineJoinRequest` answers. */
export type DeclineJoinRequestPayload = Payload & {
  readonly __typename?: 'DeclineJoinRequestPayload';
  /** The organisation, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly organization?: Maybe<Organization>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `declineMatch` asks for. */
export type DeclineMatchInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The conference in which it is said; absent is the only open board on which both stand, if there is one. */
  readonly conferenceId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** The need's id. */
  readonly needId: Scalars['ID']['input'];
  /** The offer's id. */
  readonly offerId: Scalars['ID']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** Why, for the host alone; at most 2000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** For which side it is said. */
  readonly side: Side;
};

/** What `declineMatch` answers. */
export type DeclineMatchPayload = Payload & {
  readonly __typename?: 'DeclineMatchPayload';
  /** The match, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly match?: Maybe<Match>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `delegateThing` asks for. */
export type DelegateThingInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** The id of the need or offer. */
  readonly thingId: Scalars['ID']['input'];
};

/** What `delegateThing` answers. */
export type DelegateThingPayload = Payload & {
  readonly __typename?: 'DelegateThingPayload';
  /** Six digits to tell the researcher by another way than the link, shown this once; null where it was refused, or is a repetition. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The delegation, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly delegation?: Maybe<Delegation>;
  /** The link to hand over, shown this once; null where it was refused, or is a repetition. */
  readonly invitationLink?: Maybe<Scalars['String']['output']>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** One need or offer, entrusted by its organisation to one researcher, who sees and revises it and nothing else of the organisation. Known to the organisation and to the researcher. */
export type Delegation = Node & {
  readonly __typename?: 'Delegation';
  /** When the organisation offered it. */
  readonly delegatedAt: Scalars['DateTime']['output'];
  /** The delegation's id. */
  readonly id: Scalars['ID']['output'];
  /** The researcher's name, where somebody accepted and gave one. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The need, where it is one, and the viewer may see it. */
  readonly need?: Maybe<Need>;
  /** The offer, where it is one, and the viewer may see it. */
  readonly offer?: Maybe<Offer>;
  /** For `expectedRevision`. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** How far it came. */
  readonly status: DelegationStatus;
};

/** A page of delegations. */
export type DelegationConnection = {
  readonly __typename?: 'DelegationConnection';
  /** The things of this page, each with its cursor. */
  readonly edges: ReadonlyArray<DelegationEdge>;
  /** The things of this page. */
  readonly nodes: ReadonlyArray<Delegation>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together, of those that the viewer may know of. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One thing of a page of delegations. */
export type DelegationEdge = {
  readonly __typename?: 'DelegationEdge';
  /** Where it stands, for `after`; it stays good while things are added. */
  readonly cursor: Scalars['String']['output'];
  /** The thing. */
  readonly node: Delegation;
};

/** How far a delegation came. */
export type DelegationStatus =
  /** Somebody took it on. It lasts while whoever delegated is an owner or editor of the organisation. */
  | 'ACCEPTED'
  /** Ended by the organisation or by the researcher. */
  | 'ENDED'
  /** The link was not used yet. */
  | 'OFFERED';

/** That what was agreed was delivered 已履约, as one of the sides reported. */
export type Delivery = {
  readonly __typename?: 'Delivery';
  /** Whether the other side confirmed it; else it is reported by one side. */
  readonly attested: Scalars['Boolean']['output'];
  /** The day on which it was. */
  readonly deliveredOn: Scalars['Date']['output'];
  /** Who reported it. */
  readonly side: Side;
};

/** What `detachAttachment` asks for. */
export type DetachAttachmentInput = {
  /** The id of the file or link. */
  readonly attachmentId: Scalars['ID']['input'];
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** The id of the need or offer. */
  readonly thingId: Scalars['ID']['input'];
};

/** What `detachAttachment` answers. */
export type DetachAttachmentPayload = Payload & {
  readonly __typename?: 'DetachAttachmentPayload';
  /** What goes with the need or offer; null where it was refused. */
  readonly dossier?: Maybe<Dossier>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The dossier's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `discloseDetails` asks for. */
export type DiscloseDetailsInput = {
  /** The SHA-256, in hexadecimal, of an agreement that both sides have; absent is the hub's own terms. */
  readonly agreementSha256?: InputMaybe<Scalars['String']['input']>;
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read: this discloses, so it is done to what was seen; else STALE_REVISION. */
  readonly expectedRevision: Scalars['Long']['input'];
  /** The last day, in UTC, on which it may be read. */
  readonly expiresOn: Scalars['Date']['input'];
  /** Not for this: nobody discloses or accepts on behalf. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** The counterpart: the other side of a match that is mutual. */
  readonly organizationId: Scalars['ID']['input'];
  /** The id of the need or offer. */
  readonly thingId: Scalars['ID']['input'];
};

/** What `discloseDetails` answers. */
export type DiscloseDetailsPayload = Payload & {
  readonly __typename?: 'DiscloseDetailsPayload';
  /** The disclosure, as the viewer may see it now; null where it was refused. */
  readonly disclosure?: Maybe<Disclosure>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The disclosure's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What the owner of a need or offer lets people of one counterpart read of what is confidential 披露. */
export type Disclosure = {
  readonly __typename?: 'Disclosure';
  /** Who accepted the terms; to a counterpart, only the viewer's own. */
  readonly acceptances: ReadonlyArray<DisclosureAcceptance>;
  /** The SHA-256 of the agreement under which it is made; null where it is made under the hub's terms. */
  readonly agreementSha256?: Maybe<Scalars['String']['output']>;
  /** When it was made, on the terms that stand now. */
  readonly disclosedAt: Scalars['DateTime']['output'];
  /** The last day, in UTC, on which it may be read. */
  readonly expiresOn: Scalars['Date']['output'];
  /** The version of the hub's terms under which it is made; null where it is made under an agreement. */
  readonly hubTerms?: Maybe<Scalars['String']['output']>;
  /** The hub's terms, in the viewer's language; null where it is made under an agreement. */
  readonly hubTermsText?: Maybe<Scalars['String']['output']>;
  /** Its id, which follows from the thing and the counterpart. */
  readonly id: Scalars['ID']['output'];
  /** Every reading under it, the last first; null for all but the owner's people. */
  readonly ledger?: Maybe<ReadingConnection>;
  /** The need that it is about; null where it is about an offer. */
  readonly need?: Maybe<Need>;
  /** The offer that it is about; null where it is about a need. */
  readonly offer?: Maybe<Offer>;
  /** To whom it is made; null where they may not be known any longer. */
  readonly organization?: Maybe<Organization>;
  /** For `expectedRevision`. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether its owner revoked it. */
  readonly revoked: Scalars['Boolean']['output'];
};


/** What the owner of a need or offer lets people of one counterpart read of what is confidential 披露. */
export type DisclosureLedgerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** That somebody accepted the terms of a disclosure, for themselves. */
export type DisclosureAcceptance = {
  readonly __typename?: 'DisclosureAcceptance';
  /** When. */
  readonly acceptedAt: Scalars['DateTime']['output'];
  /** Who. */
  readonly personId: Scalars['ID']['output'];
};

/** What `dismissExpert` asks for. */
export type DismissExpertInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** The expert's id. */
  readonly expertId: Scalars['ID']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
};

/** What `dismissExpert` answers. */
export type DismissExpertPayload = Payload & {
  readonly __typename?: 'DismissExpertPayload';
  /** The expert, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly expert?: Maybe<Expert>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `dismissOperator` asks for. */
export type DismissOperatorInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** The person's id. */
  readonly personId: Scalars['ID']['input'];
};

/** What `dismissOperator` answers. */
export type DismissOperatorPayload = Payload & {
  readonly __typename?: 'DismissOperatorPayload';
  /** The person, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly person?: Maybe<Person>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What goes with a need or an offer beside its content. */
export type Dossier = {
  readonly __typename?: 'Dossier';
  /** The id of the need or offer. */
  readonly id: Scalars['ID']['output'];
  /** The need that it goes with; null where it goes with an offer. */
  readonly need?: Maybe<Need>;
  /** The offer that it goes with; null where it goes with a need. */
  readonly offer?: Maybe<Offer>;
  /** For `expectedRevision`; null for who may not act on it. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
};

/** What `draftConference` asks for. */
export type DraftConferenceInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** What it says. */
  readonly content: ConferenceContentInput;
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** The park that holds it. */
  readonly parkId: Scalars['ID']['input'];
};

/** What `draftConference` answers. */
export type DraftConferencePayload = Payload & {
  readonly __typename?: 'DraftConferencePayload';
  /** The conference, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly conference?: Maybe<Conference>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `draftNeed` asks for. */
export type DraftNeedInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** What it says. */
  readonly content: NeedContentInput;
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** The organisation's id. */
  readonly organizationId: Scalars['ID']['input'];
};

/** What `draftNeed` answers. */
export type DraftNeedPayload = Payload & {
  readonly __typename?: 'DraftNeedPayload';
  /** The need, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly need?: Maybe<Need>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `draftOffer` asks for. */
export type DraftOfferInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** What it says. */
  readonly content: OfferContentInput;
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** The organisation's id. */
  readonly organizationId: Scalars['ID']['input'];
};

/** What `draftOffer` answers. */
export type DraftOfferPayload = Payload & {
  readonly __typename?: 'DraftOfferPayload';
  /** The offer, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly offer?: Maybe<Offer>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `dropDeadLetter` asks for. */
export type DropDeadLetterInput = {
  /** A UUID made by the sender, once for each request; sending it again within 30 days repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The dead letter's id. */
  readonly deadLetterId: Scalars['ID']['input'];
};

/** What `dropDeadLetter` answers. */
export type DropDeadLetterPayload = Payload & {
  readonly __typename?: 'DropDeadLetterPayload';
  /** The message as it stands now; null where it was refused. */
  readonly deadLetter?: Maybe<DeadLetter>;
  /** Null: messages are never in the log. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Null: messages have no revision. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Always false: the answer was read after the change. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `dropIntake` asks for. */
export type DropIntakeInput = {
  /** A UUID made by the sender, once for each request; sending it again within 30 days repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** What was told. */
  readonly intakeId: Scalars['ID']['input'];
};

/** What `dropIntake` answers. */
export type DropIntakePayload = Payload & {
  readonly __typename?: 'DropIntakePayload';
  /** Who asked; null where it was refused. */
  readonly me?: Maybe<Viewer>;
  /** Null: nothing of it stands in the log. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Null: it has no revision. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Always false: the answer was read after the change. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `endDelegation` asks for. */
export type EndDelegationInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The delegation's id. */
  readonly delegationId: Scalars['ID']['input'];
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
};

/** What `endDelegation` answers. */
export type EndDelegationPayload = Payload & {
  readonly __typename?: 'EndDelegationPayload';
  /** The delegation, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly delegation?: Maybe<Delegation>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `endOtherSessions` asks for. */
export type EndOtherSessionsInput = {
  /** A UUID made by the sender, once for each request; sending it again within 30 days repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
};

/** What `endOtherSessions` answers. */
export type EndOtherSessionsPayload = Payload & {
  readonly __typename?: 'EndOtherSessionsPayload';
  /** Who asked; null where it was refused. */
  readonly me?: Maybe<Viewer>;
  /** Null: people's own data is never in the log. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Null: people's own data has no revision. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Always false: the answer was read after the change. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `endSession` asks for. */
export type EndSessionInput = {
  /** A UUID made by the sender, once for each request; sending it again within 30 days repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The session's id. */
  readonly sessionId: Scalars['ID']['input'];
};

/** What `endSession` answers. */
export type EndSessionPayload = Payload & {
  readonly __typename?: 'EndSessionPayload';
  /** Who asked; null where it was refused. */
  readonly me?: Maybe<Viewer>;
  /** Null: people's own data is never in the log. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Null: people's own data has no revision. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Always false: the answer was read after the change. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `enquireAboutOffer` asks for. */
export type EnquireAboutOfferInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** Where it has to work; at most 5000 characters. */
  readonly conditions?: InputMaybe<Scalars['String']['input']>;
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. An enquiry begins a match: -1. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** The language of the texts, by BCP 47, such as `zh-CN`. */
  readonly language: Scalars['String']['input'];
  /** The offer's id. */
  readonly offerId: Scalars['ID']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** Whose enquiry it is. */
  readonly organizationId: Scalars['ID']['input'];
  /** What one wants to have solved, or to know; at most 10000 characters. */
  readonly problem: Scalars['String']['input'];
  /** What would be good enough, measurable where it can be; at most 5000 characters. */
  readonly target?: InputMaybe<Scalars['String']['input']>;
  /** What the need is called; absent is the first words of `problem`. At most 300 characters. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** What `enquireAboutOffer` answers. */
export type EnquireAboutOfferPayload = Payload & {
  readonly __typename?: 'EnquireAboutOfferPayload';
  /** The match, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly match?: Maybe<Match>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `enterNeed` asks for. */
export type EnterNeedInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The conference's id. */
  readonly conferenceId: Scalars['ID']['input'];
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** The need's id. */
  readonly needId: Scalars['ID']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** How its owner wants to stand on boards that all see; SHOW_ON_BOARD_TOO_OPEN where an anonymous thing asks for names. */
  readonly showOnBoard: ShowOnBoard;
};

/** What `enterNeed` answers. */
export type EnterNeedPayload = Payload & {
  readonly __typename?: 'EnterNeedPayload';
  /** The entry, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly entry?: Maybe<Entry>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `enterOffer` asks for. */
export type EnterOfferInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The conference's id. */
  readonly conferenceId: Scalars['ID']['input'];
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** The offer's id. */
  readonly offerId: Scalars['ID']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** How its owner wants to stand on boards that all see; SHOW_ON_BOARD_TOO_OPEN where an anonymous thing asks for names. */
  readonly showOnBoard: ShowOnBoard;
};

/** What `enterOffer` answers. */
export type EnterOfferPayload = Payload & {
  readonly __typename?: 'EnterOfferPayload';
  /** The entry, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly entry?: Maybe<Entry>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `enterOrganization` asks for. */
export type EnterOrganizationInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** What it is. */
  readonly kind: EnteredOrganizationKind;
  /** Its full name; at most 200 characters. */
  readonly name: Scalars['String']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** The park's id. */
  readonly parkId: Scalars['ID']['input'];
  /** Which verified organisation recommends it 推荐单位, else RECOMMENDING_BODY_UNKNOWN. */
  readonly recommendingBodyId?: InputMaybe<Scalars['ID']['input']>;
  /** District code by GB/T 2260 (six digits), or a country by ISO 3166-1 (two letters). */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** Its short name 简称; at most 20 characters. */
  readonly shortName?: InputMaybe<Scalars['String']['input']>;
  /** How large it is. */
  readonly size?: InputMaybe<OrganizationSize>;
  /** The list that it stands in; at most 300 characters. */
  readonly source: Scalars['String']['input'];
};

/** What `enterOrganization` answers. */
export type EnterOrganizationPayload = Payload & {
  readonly __typename?: 'EnterOrganizationPayload';
  /** The organisation, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly organization?: Maybe<Organization>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a park can enter for others: every kind but a park. */
export type EnteredOrganizationKind =
  /** An enterprise 企业. */
  | 'ENTERPRISE'
  /** A bank, fund or other investor 金融/投资机构. */
  | 'FINANCE_PROVIDER'
  /** A government department 政府部门. */
  | 'GOVERNMENT'
  /** An incubator 孵化器. */
  | 'INCUBATOR'
  /** A research institution of the new type 新型研发机构. */
  | 'NEW_RESEARCH_INSTITUTION'
  /** A research institute 科研院所. */
  | 'RESEARCH_INSTITUTE'
  /** A provider of services 服务机构: testing, intellectual property, staff. */
  | 'SERVICE_PROVIDER'
  /** A university 高校. */
  | 'UNIVERSITY';

/** That a need or an offer takes part in a conference. */
export type Entry = Node & {
  readonly __typename?: 'Entry';
  /** The conference. */
  readonly conference: Conference;
  /** The entry's id. */
  readonly id: Scalars['ID']['output'];
  /** The number as people say it, in the viewer's language: 需037 or N-037, 供112 or S-112. */
  readonly label: Scalars['String']['output'];
  /** The need; null where an offer was entered. */
  readonly need?: Maybe<Need>;
  /** Its number among the needs, or the offers, of this conference: its own for ever. */
  readonly number: Scalars['Int']['output'];
  /** The offer; null where a need was entered. */
  readonly offer?: Maybe<Offer>;
  /** For `expectedRevision`; null for who may not act on it. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** How its owner wants to stand on boards that all see; null for all but the owner, its park and the host. */
  readonly showOnBoard?: Maybe<ShowOnBoard>;
  /** Whether it stands; false once it was withdrawn. */
  readonly stands: Scalars['Boolean']['output'];
};

/** What `eraseMyself` asks for. */
export type EraseMyselfInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The own address, as a confirmation. May be left out within 15 minutes of signing in. */
  readonly emailAddress?: InputMaybe<Scalars['String']['input']>;
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
};

/** What `eraseMyself` answers. */
export type EraseMyselfPayload = Payload & {
  readonly __typename?: 'EraseMyselfPayload';
  /** The person, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly person?: Maybe<Person>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Somebody whom a park asked about a need that it reviews 专家. Known to that park and to the expert. */
export type Expert = Node & {
  readonly __typename?: 'Expert';
  /** What the expert declared, and what the hub knows itself; empty where there is no conflict of interest 利益冲突. */
  readonly conflicts: ReadonlyArray<ConflictOfInterest>;
  /** The id of this work; it is the invitation's too. */
  readonly id: Scalars['ID']['output'];
  /** When the park invited. */
  readonly invitedAt: Scalars['DateTime']['output'];
  /** The expert's name, where somebody accepted and gave one. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The need; null for the expert before they are admitted and once the review is over. */
  readonly need?: Maybe<Need>;
  /** What the expert thinks; null where nothing was said yet. */
  readonly opinion?: Maybe<Scalars['String']['output']>;
  /** The park that asks; null while it is suspended. */
  readonly park?: Maybe<Organization>;
  /** The verdict that the expert recommends; null where nothing was said yet. */
  readonly recommendation?: Maybe<ReviewVerdict>;
  /** For `expectedRevision`. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** How far it came. */
  readonly status: ExpertStatus;
};

/** A page of experts. */
export type ExpertConnection = {
  readonly __typename?: 'ExpertConnection';
  /** The things of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ExpertEdge>;
  /** The things of this page. */
  readonly nodes: ReadonlyArray<Expert>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together, of those that the viewer may know of. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One thing of a page of experts. */
export type ExpertEdge = {
  readonly __typename?: 'ExpertEdge';
  /** Where it stands, for `after`; it stays good while things are added. */
  readonly cursor: Scalars['String']['output'];
  /** The thing. */
  readonly node: Expert;
};

/** How far the work of an expert came. */
export type ExpertStatus =
  /** Sees the need while the park reviews it. */
  | 'ADMITTED'
  /** The park took the invitation back, or ended the work. */
  | 'DISMISSED'
  /** The link was not used yet. */
  | 'INVITED'
  /** Accepted with a conflict of interest; sees nothing before the park admits them. */
  | 'WAITING';

/** Why a pair has its score. Points are whole numbers; those of all lines add up to the total. */
export type Explanation = {
  readonly __typename?: 'Explanation';
  /** What the offer says in another language than the need, most points first. */
  readonly bridged: ReadonlyArray<BridgedLine>;
  /** What the two sides state beside their texts, where both do. */
  readonly facets: ReadonlyArray<FacetLine>;
  /** Words that the need asks for most and the offer never says, as the need writes them; at most 12. */
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  /** What the texts have in common, most points first. */
  readonly text: ReadonlyArray<TextLine>;
  /** All points. A text that answers everything asked, in full, has 1000; facets add at most 170 by the published weights. */
  readonly total: Scalars['Int']['output'];
};

/** Whether export control applies to what a need or an offer is about. Anything but `NO` keeps details from going abroad until cleared. */
export type ExportControl =
  /** It does not apply. */
  | 'NO'
  /** Nobody has found out yet. */
  | 'UNKNOWN'
  /** It applies. */
  | 'YES';

/** How a need or an offer stands under export control. Anything but `NO` and `CLEARED` keeps details from going abroad. */
export type ExportControlStanding =
  /** A park looked at what was declared last, and cleared it. */
  | 'CLEARED'
  /** Its owner declared that it does not apply. */
  | 'NO'
  /** Nobody has found out yet, or nothing was declared yet, or it was revised since a park cleared it. */
  | 'UNKNOWN'
  /** Its owner declared that it applies. */
  | 'YES';

/** What `expressInterest` asks for. */
export type ExpressInterestInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The conference in which it is said; absent is the only open board on which both stand, if there is one. */
  readonly conferenceId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision that was read: this reveals, so it is done to what was seen; else STALE_REVISION. -1 where there is nothing yet. */
  readonly expectedRevision: Scalars['Long']['input'];
  /** The need's id. */
  readonly needId: Scalars['ID']['input'];
  /** The offer's id. */
  readonly offerId: Scalars['ID']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** For which side it is said. */
  readonly side: Side;
};

/** What `expressInterest` answers. */
export type ExpressInterestPayload = Payload & {
  readonly __typename?: 'ExpressInterestPayload';
  /** The match, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly match?: Maybe<Match>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What one facet adds to the score. */
export type FacetLine = {
  readonly __typename?: 'FacetLine';
  /** What that is called in the viewer's language. */
  readonly label: Scalars['String']['output'];
  /** Which facet. */
  readonly name: FacetName;
  /** What the need says: codes, levels, or amounts with their currency. */
  readonly need: ReadonlyArray<Scalars['String']['output']>;
  /** The same in the viewer's language. */
  readonly needLabels: ReadonlyArray<Scalars['String']['output']>;
  /** What the offer says, in the same form. */
  readonly offer: ReadonlyArray<Scalars['String']['output']>;
  /** The same in the viewer's language. */
  readonly offerLabels: ReadonlyArray<Scalars['String']['output']>;
  /** Points that it adds; none for a mismatch. */
  readonly points: Scalars['Int']['output'];
  /** How the two go together. */
  readonly verdict: FacetVerdict;
};

/** What the matcher compares beside the texts. */
export type FacetName =
  /** Budget and price, in one currency; two currencies are not compared. */
  | 'BUDGET'
  /** Links of the industry chain 产业链环节: one in common. */
  | 'CHAIN_NODES'
  /** Ways of cooperation 合作方式: one in common. */
  | 'COOPERATION_MODES'
  /** Technology fields 技术领域: one in common. */
  | 'FIELDS'
  /** Region: one within the other, in one city, or in one province. */
  | 'REGION'
  /** Technology readiness: at least as ready as wanted, or up to three levels short. */
  | 'TRL';

/** How need and offer go together in one facet. */
export type FacetVerdict =
  /** They nearly fit, or one side is open to talk about it. */
  | 'CLOSE'
  /** They fit. */
  | 'MATCH'
  /** They do not fit; the facet adds nothing. */
  | 'MISMATCH';

/** Points that each facet adds where it fits wholly; whole numbers. */
export type FacetWeights = {
  readonly __typename?: 'FacetWeights';
  /** Budget and price. */
  readonly budget: Scalars['Int']['output'];
  /** Links of the industry chain 产业链环节. */
  readonly chainNodes: Scalars['Int']['output'];
  /** Ways of cooperation 合作方式. */
  readonly cooperationModes: Scalars['Int']['output'];
  /** Technology fields 技术领域. */
  readonly fields: Scalars['Int']['output'];
  /** Region. */
  readonly region: Scalars['Int']['output'];
  /** Technology readiness 技术成熟度. */
  readonly trl: Scalars['Int']['output'];
};

/** Points that each facet adds where it fits wholly, 0 to 200; a facet that is left out weighs what is published. */
export type FacetWeightsInput = {
  /** Budget and price. */
  readonly budget?: InputMaybe<Scalars['Int']['input']>;
  /** Links of the industry chain 产业链环节. */
  readonly chainNodes?: InputMaybe<Scalars['Int']['input']>;
  /** Ways of cooperation 合作方式. */
  readonly cooperationModes?: InputMaybe<Scalars['Int']['input']>;
  /** Technology fields 技术领域. */
  readonly fields?: InputMaybe<Scalars['Int']['input']>;
  /** Region. */
  readonly region?: InputMaybe<Scalars['Int']['input']>;
  /** Technology readiness 技术成熟度. */
  readonly trl?: InputMaybe<Scalars['Int']['input']>;
};

/** That a match came to nothing 未成, as one of the sides reported. */
export type Failure = {
  readonly __typename?: 'Failure';
  /** Whether the other side confirmed it; else it is reported by one side. */
  readonly attested: Scalars['Boolean']['output'];
  /** Why; for the host and the side that reported it, null for others. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Who reported it. */
  readonly side: Side;
};

/** The last message to a reader that was too slow; the feed ends with it. Subscribe again with its cursor. */
export type FeedLagged = {
  readonly __typename?: 'FeedLagged';
  /** Up to where this reader was told. */
  readonly cursor: Scalars['Cursor']['output'];
};

/** The figures have changed. */
export type FiguresChanged = {
  readonly __typename?: 'FiguresChanged';
  /** All figures as they are now. */
  readonly figures: BoardFigures;
};

/** What `fulfillNeed` asks for. */
export type FulfillNeedInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** The need's id. */
  readonly needId: Scalars['ID']['input'];
  /** The offer that solved it; the two have to be mutual. */
  readonly offerId?: InputMaybe<Scalars['ID']['input']>;
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** How it was solved otherwise; at most 2000 characters. One of the two is needed. */
  readonly otherwise?: InputMaybe<Scalars['String']['input']>;
};

/** What `fulfillNeed` answers. */
export type FulfillNeedPayload = Payload & {
  readonly __typename?: 'FulfillNeedPayload';
  /** The need, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly need?: Maybe<Need>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `giveConsent` asks for. */
export type GiveConsentInput = {
  /** A UUID made by the sender, once for each request; sending it again within 30 days repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** What it is for. */
  readonly purpose: ConsentPurpose;
  /** The version of the text that was read, from `consentText`; at most 40 characters. */
  readonly textVersion: Scalars['String']['input'];
};

/** What `giveConsent` answers. */
export type GiveConsentPayload = Payload & {
  readonly __typename?: 'GiveConsentPayload';
  /** Who asked; null where it was refused. */
  readonly me?: Maybe<Viewer>;
  /** Null: people's own data is never in the log. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Null: people's own data has no revision. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Always false: the answer was read after the change. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `giveOpinion` asks for. */
export type GiveOpinionInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** The expert's id. */
  readonly expertId: Scalars['ID']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** What the expert thinks; at most 5000 characters. */
  readonly opinion: Scalars['String']['input'];
  /** The verdict that the expert recommends. */
  readonly recommendation: ReviewVerdict;
};

/** What `giveOpinion` answers. */
export type GiveOpinionPayload = Payload & {
  readonly __typename?: 'GiveOpinionPayload';
  /** The expert, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly expert?: Maybe<Expert>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `handOverContacts` asks for. */
export type HandOverContactsInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** Who hands over. */
  readonly fromId: Scalars['ID']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** The organisation's id. */
  readonly organizationId: Scalars['ID']['input'];
  /** The need or offer; absent is all. */
  readonly thingId?: InputMaybe<Scalars['ID']['input']>;
  /** Who takes over, a member. */
  readonly toId: Scalars['ID']['input'];
};

/** What `handOverContacts` answers. */
export type HandOverContactsPayload = Payload & {
  readonly __typename?: 'HandOverContactsPayload';
  /** The organisation, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly organization?: Maybe<Organization>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What keeps a need and an offer apart, whatever their texts say. */
export type HardFacet =
  /** One of them is hidden from the owner of the other 不对其展示; said to its own owner alone, and to the park that entered it. */
  | 'HIDDEN_FROM'
  /** Offers of this kind do not answer needs of that kind. */
  | 'KIND'
  /** The last day of the need is over. */
  | 'NEED_OPEN_UNTIL'
  /** One of them is a draft, under review, closed, or stands for its counterpart alone. */
  | 'NOT_OPEN'
  /** The last day of the offer is over. */
  | 'OFFER_OPEN_UNTIL'
  /** The need takes answers from its region alone. */
  | 'REGION'
  /** Both are of one organisation; said where the viewer may know the names of both owners. */
  | 'SAME_ORGANIZATION';

/** A page of a history. */
export type HistoryConnection = {
  readonly __typename?: 'HistoryConnection';
  /** The things of this page, each with its cursor. */
  readonly edges: ReadonlyArray<HistoryEdge>;
  /** The things of this page. */
  readonly nodes: ReadonlyArray<HistoryLine>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together, of those that the viewer may know of. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One thing of a page of a history. */
export type HistoryEdge = {
  readonly __typename?: 'HistoryEdge';
  /** Where it stands, for `after`; it stays good while things are added. */
  readonly cursor: Scalars['String']['output'];
  /** The thing. */
  readonly node: HistoryLine;
};

/** One thing that happened. */
export type HistoryLine = {
  readonly __typename?: 'HistoryLine';
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** What happened, for programs: the name of the event, such as `NeedPublished`. */
  readonly event: Scalars['String']['output'];
  /** Where it stands in the log. */
  readonly position: Scalars['Position']['output'];
  /** What happened, as a sentence in the viewer's language; people stand in it by their role. */
  readonly sentence: Scalars['String']['output'];
};

/** Something that the hub does by itself, such as posting suggestions. One that fails is tried again, each time later, and holds up no other. */
export type HubProcess = {
  readonly __typename?: 'HubProcess';
  /** Since when it fails; null where all is well. */
  readonly failingSince?: Maybe<Scalars['DateTime']['output']>;
  /** How often it failed since it last succeeded; 0 where all is well. */
  readonly failures: Scalars['Int']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** The node on which it runs: its machine, and the process there. */
  readonly node: Scalars['String']['output'];
  /** When the node said so; it does about every ten seconds, and long ago it may have died. */
  readonly notedAt: Scalars['DateTime']['output'];
  /** When it is tried again; null where all is well. */
  readonly triedAgainAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What somebody without an account told a park. Kept for 60 days from the day on which it came, or was taken; never in the log. For the park's hosts alone. */
export type Intake = {
  readonly __typename?: 'Intake';
  /** The conference for which it was told; null for the park's office. */
  readonly conference?: Maybe<Conference>;
  /** What kind of way to reach them was given. */
  readonly contactKind: ChannelKind;
  /** Whom to ask. */
  readonly contactName: Scalars['String']['output'];
  /** The number, name or address. */
  readonly contactValue: Scalars['String']['output'];
  /** For `takeIntake` and `dropIntake`. */
  readonly id: Scalars['ID']['output'];
  /** The language of the page on which it was written: `zh-CN` or `en`. */
  readonly locale: Scalars['String']['output'];
  /** What became of it; null while it waits. */
  readonly need?: Maybe<Need>;
  /** What the sender calls the organisation. */
  readonly organizationName: Scalars['String']['output'];
  /** What hurts now. */
  readonly problem: Scalars['String']['output'];
  /** When it came. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** The reference that its sender was given. It says nothing of what was told. */
  readonly reference: Scalars['String']['output'];
  /** When a host took it; null while it waits. */
  readonly takenAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the need is called. */
  readonly title: Scalars['String']['output'];
};

/** A link by which anybody may tell a park of a need, without signing in 征集链接. Its address is shown once, when it is made. */
export type IntakeLink = {
  readonly __typename?: 'IntakeLink';
  /** The conference for which it asks; null for the park's office. */
  readonly conference?: Maybe<Conference>;
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it ends by itself. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** For `revokeIntakeLink`. */
  readonly id: Scalars['ID']['output'];
};

/** That both sides intend to work together 达成意向, as one of them reported. */
export type Intent = {
  readonly __typename?: 'Intent';
  /** Whether the other side confirmed it; else it is reported by one side. */
  readonly attested: Scalars['Boolean']['output'];
  /** What it may come to. */
  readonly estimatedAmount?: Maybe<Money>;
  /** In what form. */
  readonly form: IntentForm;
  /** Who reported it. */
  readonly side: Side;
};

/** In what form two sides said that they intend to work together. */
export type IntentForm =
  /** In writing. */
  | 'AGREEMENT'
  /** By word of mouth. */
  | 'ORAL';

/** A way to reach somebody. */
export type IntroducedChannel = {
  readonly __typename?: 'IntroducedChannel';
  /** What kind of way it is. */
  readonly kind: ChannelKind;
  /** The number, name or address, in one form. */
  readonly value: Scalars['String']['output'];
};

/** Somebody to turn to, as far as they agreed to be shown. */
export type IntroducedContact = {
  readonly __typename?: 'IntroducedContact';
  /** How the person can be reached, in the order in which they added it. */
  readonly channels: ReadonlyArray<IntroducedChannel>;
  /** The person's name; null where none was given. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** Whom two sides may turn to 引荐: their contacts who agreed to be introduced. Each list is null for everybody but the people of the two sides, and for a personal token: others learn that an introduction is possible. */
export type Introduction = {
  readonly __typename?: 'Introduction';
  /** Of the side that needs: its contact first, then the deputy. */
  readonly need?: Maybe<ReadonlyArray<IntroducedContact>>;
  /** Contacts of the viewer's own side who have not agreed to be introduced, or, to a side outside mainland China, to that; they do so with `giveConsent`. */
  readonly notReleased?: Maybe<ReadonlyArray<Contact>>;
  /** Of the side that offers: its contact first, then the deputy. */
  readonly offer?: Maybe<ReadonlyArray<IntroducedContact>>;
};

/** An invitation that waits for somebody. It lasts 14 days since it was sent. */
export type Invitation = {
  readonly __typename?: 'Invitation';
  /** Where it went. */
  readonly emailAddress: Scalars['String']['output'];
  /** When it ends by itself. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** For `resendInvitation` and `revokeInvitation`. */
  readonly id: Scalars['ID']['output'];
  /** The role that the invited person will have. */
  readonly role: Role;
  /** When it was made. */
  readonly sentAt: Scalars['DateTime']['output'];
};

/** What `inviteExpert` asks for. */
export type InviteExpertInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** For whom the link is. */
  readonly emailAddress: Scalars['String']['input'];
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** The need's id. */
  readonly needId: Scalars['ID']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
};

/** What `inviteExpert` answers. */
export type InviteExpertPayload = Payload & {
  readonly __typename?: 'InviteExpertPayload';
  /** The expert, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly expert?: Maybe<Expert>;
  /** The link to hand over, shown this once; null where it was refused, or is a repetition. */
  readonly invitationLink?: Maybe<Scalars['String']['output']>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `inviteMember` asks for. */
export type InviteMemberInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** Where the invitation goes. */
  readonly emailAddress: Scalars['String']['input'];
  /** The revision that was read: this grants rights, so it is done to what was seen; else STALE_REVISION. */
  readonly expectedRevision: Scalars['Long']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** The organisation's id. */
  readonly organizationId: Scalars['ID']['input'];
  /** The role that the invited person will have. */
  readonly role: Role;
};

/** What `inviteMember` answers. */
export type InviteMemberPayload = Payload & {
  readonly __typename?: 'InviteMemberPayload';
  /** The link to hand over, shown this once; null where it was sent by mail, was refused, or is a repetition. */
  readonly invitationLink?: Maybe<Scalars['String']['output']>;
  /** The organisation, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly organization?: Maybe<Organization>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A right in what is offered. */
export type IpRight = {
  readonly __typename?: 'IpRight';
  /** Its number in the register; null where the owner is hidden, whom it would name. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Whose it is, as far as the viewer may know of these organisations; none where the offer's owner is hidden. */
  readonly owners: ReadonlyArray<Organization>;
  /** Where its procedure stands, in the owner's words. */
  readonly status?: Maybe<Scalars['String']['output']>;
  /** Where it holds, in the owner's words. */
  readonly territory?: Maybe<Scalars['String']['output']>;
  /** What kind of right. */
  readonly type: IpRightType;
};

/** A right in what is offered. */
export type IpRightInput = {
  /** Its number in the register; at most 60 characters. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Ids of the organisations whose it is; at most 20. */
  readonly owners?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Where its procedure stands; at most 60 characters. */
  readonly status?: InputMaybe<Scalars['String']['input']>;
  /** Where it holds; at most 60 characters. */
  readonly territory?: InputMaybe<Scalars['String']['input']>;
  /** What kind of right. */
  readonly type: IpRightType;
};

/** What kind of right there is in an offer. */
export type IpRightType =
  /** A design 外观设计. */
  | 'DESIGN'
  /** Another right. */
  | 'OTHER'
  /** A patent for an invention 发明专利. */
  | 'PATENT'
  /** A registered copyright in software 软著. */
  | 'SOFTWARE_COPYRIGHT'
  /** A trade secret 技术秘密. */
  | 'TRADE_SECRET'
  /** A utility model 实用新型. */
  | 'UTILITY_MODEL';

/** Whose the results of a cooperation shall be. */
export type IpTerms =
  /** Open to talk about 面议. */
  | 'NEGOTIABLE'
  /** The owner's of the need. */
  | 'OWNER'
  /** The provider's. */
  | 'PROVIDER'
  /** Both sides'. */
  | 'SHARED';

/** That somebody asks to belong to an organisation, as those who decide see it. */
export type JoinRequest = {
  readonly __typename?: 'JoinRequest';
  /** When the person asked. */
  readonly askedAt: Scalars['DateTime']['output'];
  /** The person's name; null where none was given, or the person was erased. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The person's id. */
  readonly personId: Scalars['ID']['output'];
};

/** One thing that keeps a need and an offer apart. */
export type KeptApart = {
  readonly __typename?: 'KeptApart';
  /** Which. */
  readonly by: HardFacet;
  /** The same in the viewer's language. */
  readonly label: Scalars['String']['output'];
};

/** Something of the same side that is likely to say the same. */
export type LikelyDuplicate = {
  readonly __typename?: 'LikelyDuplicate';
  /** The other need; null where offers are compared. */
  readonly need?: Maybe<Need>;
  /** The other offer; null where needs are compared. */
  readonly offer?: Maybe<Offer>;
  /** The words that make the most of it, as the text that asks writes them; at most 8. */
  readonly shared: ReadonlyArray<Scalars['String']['output']>;
  /** How much of the two texts both hold, by words and by pairs of words or characters: from 0.5, where it begins to be likely, to 1. The same whichever of the two asks. */
  readonly similarity: Scalars['Float']['output'];
};

/** A suggestion in a feed. */
export type LiveSuggestion = {
  readonly __typename?: 'LiveSuggestion';
  /** Where the points come from. */
  readonly explanation: Explanation;
  /** The id of the offer, or of the need where an offer is followed. */
  readonly id: Scalars['ID']['output'];
  /** All points. */
  readonly score: Scalars['Int']['output'];
  /** What it is called: in the viewer's language where a rendering that holds says so, else as it was written. */
  readonly title: Scalars['String']['output'];
  /** The rendering into the viewer's language; null where there is none, or it is written in that. */
  readonly titleRendering?: Maybe<TitleRendering>;
};

/** When a person is sent a mail about something. */
export type MailChoice =
  /** Once a day, at eight in the morning, with all the rest. */
  | 'DIGEST'
  /** Not at all. */
  | 'NEVER'
  /** As soon as may be. */
  | 'NOW';

/** What is chosen for a kind. */
export type MailKindChoice = {
  readonly __typename?: 'MailKindChoice';
  /** When it is mailed. */
  readonly choice: MailChoice;
  /** The kind. */
  readonly kind: NotificationKind;
};

/** What is chosen for a kind. */
export type MailKindChoiceInput = {
  /** When it shall be mailed. */
  readonly choice: MailChoice;
  /** The kind. */
  readonly kind: NotificationKind;
};

/** What a person is sent by mail, and when: at most one mail an hour, with all that may be said by then. Nothing is mailed to an address that was never proved. */
export type MailSettings = {
  readonly __typename?: 'MailSettings';
  /** What is chosen for each kind. */
  readonly choices: ReadonlyArray<MailKindChoice>;
  /** The person's id. */
  readonly id: Scalars['ID']['output'];
  /** From when nothing is sent, as `22:00` in that zone. */
  readonly quietFrom: Scalars['String']['output'];
  /** Until when nothing is sent, as `07:00`; the same as `quietFrom` where mail may come at any time. */
  readonly quietTo: Scalars['String']['output'];
  /** The IANA time zone of their day. */
  readonly timeZone: Scalars['String']['output'];
};

/** What `makeIntakeLink` asks for. */
export type MakeIntakeLinkInput = {
  /** A UUID made by the sender, once for each request; sending it again within 30 days repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** One of its conferences; without it the link is the office's. */
  readonly conferenceId?: InputMaybe<Scalars['ID']['input']>;
  /** Days for which it works, 1 to 180; 60 where nothing is said. */
  readonly days?: InputMaybe<Scalars['Int']['input']>;
  /** The park. */
  readonly parkId: Scalars['ID']['input'];
};

/** What `makeIntakeLink` answers. */
export type MakeIntakeLinkPayload = Payload & {
  readonly __typename?: 'MakeIntakeLinkPayload';
  /** The link; null where it was refused. */
  readonly intakeLink?: Maybe<IntakeLink>;
  /** The address to give to people. Shown this once; null for a repetition. */
  readonly link?: Maybe<Scalars['String']['output']>;
  /** Null: nothing of it stands in the log. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Null: it has no revision. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Always false: the answer was read after the change. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `makePersonalToken` asks for. */
export type MakePersonalTokenInput = {
  /** A UUID made by the sender, once for each request; sending it again within 30 days repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** Its last day, in UTC; within a year. */
  readonly expiresOn: Scalars['Date']['input'];
  /** What to call it; 1 to 100 characters. */
  readonly name: Scalars['String']['input'];
  /** What it shall be good for; at least one. */
  readonly scopes: ReadonlyArray<TokenScope>;
};

/** What `makePersonalToken` answers. */
export type MakePersonalTokenPayload = Payload & {
  readonly __typename?: 'MakePersonalTokenPayload';
  /** The token, without its secret; null where it was refused. */
  readonly personalToken?: Maybe<PersonalToken>;
  /** Null: people's own data is never in the log. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Null: people's own data has no revision. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Always false: the answer was read after the change. */
  readonly stale: Scalars['Boolean']['output'];
  /** The token itself. It is shown in this answer alone; a repetition carries null. */
  readonly token?: Maybe<Scalars['String']['output']>;
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `markNotificationsRead` asks for. */
export type MarkNotificationsReadInput = {
  /** A UUID made by the sender, once for each request; sending it again within 30 days repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** Which ones, by their ids; at most 500. What is none of the person's own changes nothing. */
  readonly notificationIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** What `markNotificationsRead` answers. */
export type MarkNotificationsReadPayload = Payload & {
  readonly __typename?: 'MarkNotificationsReadPayload';
  /** Who asked; null where it was refused. */
  readonly me?: Maybe<Viewer>;
  /** Null: people's own data is never in the log. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Null: people's own data has no revision. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Always false: the answer was read after the change. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** One need and one offer, and what their two sides said and agreed 对接. Known to the two sides, their parks, and the hosts of the conferences in which they spoke. */
export type Match = Node & {
  readonly __typename?: 'Match';
  /** The conferences in which something was said that this viewer is told of. */
  readonly conferences: ReadonlyArray<Conference>;
  /** The contract; null before there is one. For the two sides and the host. */
  readonly contract?: Maybe<Contract>;
  /** The delivery of what was agreed; null before it was reported. For the two sides and the host. */
  readonly delivery?: Maybe<Delivery>;
  /** Why it came to nothing; null where it did not, or was taken up again. For the two sides and the host. */
  readonly failure?: Maybe<Failure>;
  /** The match with which it goes on, where it closed because its need was found a duplicate of another; null where it does not, or the viewer may not know of that one. */
  readonly goesOnAs?: Maybe<Match>;
  /** The match's id, which is derived from its need and offer. */
  readonly id: Scalars['ID']['output'];
  /** That both intend to work together; null before that. For the two sides and the host. */
  readonly intent?: Maybe<Intent>;
  /** The sides that said they are interested, as far as this viewer may know. */
  readonly interests: ReadonlyArray<Side>;
  /** Whom the two sides are introduced to; null before both are interested, and once the match ended or the hub stands behind one of them no longer. */
  readonly introduction?: Maybe<Introduction>;
  /** The need; null where the viewer may not see it any more. */
  readonly need?: Maybe<Need>;
  /** Who needs, as far as this viewer may know. */
  readonly needParty: Party;
  /** The offer; null where the viewer may not see it any more. */
  readonly offer?: Maybe<Offer>;
  /** Who offers, as far as this viewer may know. */
  readonly offerParty: Party;
  /** What was done on behalf of the sides 代办 to which the viewer belongs, or whose park the viewer serves in; the need's side first. */
  readonly onBehalf: ReadonlyArray<OnBehalf>;
  /** For `expectedRevision`; -1 while nothing was said; null for who may not act on it. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** How far it came, as this viewer may know: a no is told to the other side only once that side has shown interest. */
  readonly stage: MatchStage;
  /** On which side the viewer stands; null for the host. */
  readonly viewerSide?: Maybe<Side>;
};

/** A match board at one moment. It holds its own data and leads nowhere else: read a need or a match by its id. */
export type MatchBoard = {
  readonly __typename?: 'MatchBoard';
  /** The moment that it shows. */
  readonly at: Scalars['DateTime']['output'];
  /** Its matches, from `INTERESTED` on; at most 2000, those changed last. */
  readonly cards: ReadonlyArray<BoardCard>;
  /** The conference's id. */
  readonly conferenceId: Scalars['ID']['output'];
  /** Up to where it was read; subscribe with it to go on. For a past board, the end of its second. */
  readonly cursor: Scalars['Cursor']['output'];
  /** Its figures. */
  readonly figures: BoardFigures;
  /** Its needs, by number. */
  readonly rows: BoardRowConnection;
  /** Whether there are more cards than these. */
  readonly truncated: Scalars['Boolean']['output'];
};


/** A match board at one moment. It holds its own data and leads nowhere else: read a need or a match by its id. */
export type MatchBoardRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What changed between two moments; never empty. */
export type MatchBoardDelta = {
  readonly __typename?: 'MatchBoardDelta';
  /** From where on: the cursor of the message before. */
  readonly after: Scalars['Cursor']['output'];
  /** The moment that the board shows with these changes. */
  readonly at: Scalars['DateTime']['output'];
  /** The changes; each names its thing once, and their order means nothing. */
  readonly changes: ReadonlyArray<BoardChange>;
  /** Up to where. */
  readonly cursor: Scalars['Cursor']['output'];
};

/** A message of a match board's feed. */
export type MatchBoardFeed = FeedLagged | MatchBoardDelta | MatchBoardSnapshot;

/** The whole board, in place of all that was known of it. Rows without a card are read by `matchBoard`. */
export type MatchBoardSnapshot = {
  readonly __typename?: 'MatchBoardSnapshot';
  /** The moment that it shows. */
  readonly at: Scalars['DateTime']['output'];
  /** The board's matches; at most 2000, those changed last. */
  readonly cards: ReadonlyArray<BoardCard>;
  /** Up to where this reaches. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The board's figures. */
  readonly figures: BoardFigures;
  /** The rows that its cards stand in. */
  readonly rows: ReadonlyArray<BoardRow>;
  /** Whether there are more cards than these. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A page of matches. */
export type MatchConnection = {
  readonly __typename?: 'MatchConnection';
  /** The things of this page, each with its cursor. */
  readonly edges: ReadonlyArray<MatchEdge>;
  /** The things of this page. */
  readonly nodes: ReadonlyArray<Match>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together, of those that the viewer may know of. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One thing of a page of matches. */
export type MatchEdge = {
  readonly __typename?: 'MatchEdge';
  /** Where it stands, for `after`; it stays good while things are added. */
  readonly cursor: Scalars['String']['output'];
  /** The thing. */
  readonly node: Match;
};

/** Which matches; every field that is given has to be met. */
export type MatchFilter = {
  /** In which something was said in this conference that the viewer is told of. */
  readonly conferenceId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this need. */
  readonly needId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this offer. */
  readonly offerId?: InputMaybe<Scalars['ID']['input']>;
  /** With this organisation as a side that the viewer may know. */
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** In any of these stages, as the viewer may know them. */
  readonly stages?: InputMaybe<ReadonlyArray<MatchStage>>;
};

/** How far a match came. */
export type MatchStage =
  /** Its need or offer closed before both were interested. */
  | 'CLOSED'
  /** A contract is signed 已签约. */
  | 'CONTRACTED'
  /** A side said not now 暂不考虑. */
  | 'DECLINED'
  /** What was agreed was delivered 已履约. */
  | 'DELIVERED'
  /** It came to nothing 未成, after both were interested. */
  | 'FAILED'
  /** Both intend to work together 达成意向. */
  | 'INTENT'
  /** One side is interested 单方感兴趣. */
  | 'INTERESTED'
  /** Nobody answered an interest in time 逾期未复. */
  | 'LAPSED'
  /** Both are interested, and named to each other 双方确认. */
  | 'MUTUAL'
  /** All that the viewer's side said was taken back 撤回; known to that side alone. */
  | 'RETRACTED'
  /** The matcher suggests it, or could; nobody said anything 推荐. */
  | 'SUGGESTED';

/** That somebody belongs to an organisation, as its people see it. */
export type Member = {
  readonly __typename?: 'Member';
  /** The person's name; null where none was given, or the person was erased. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The person's id. */
  readonly personId: Scalars['ID']['output'];
  /** The person's role. */
  readonly role: Role;
};

/** That a person belongs to an organisation. */
export type Membership = {
  readonly __typename?: 'Membership';
  /** The organisation. */
  readonly organization: Organization;
  /** The person's role in it. */
  readonly role: Role;
};

/** What `mergeOrganizations` asks for. */
export type MergeOrganizationsInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read: this publishes, so it is done to what was seen; else STALE_REVISION. */
  readonly expectedRevision: Scalars['Long']['input'];
  /** The record that survives. */
  readonly intoOrganizationId: Scalars['ID']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** The record that is merged; its id leads to the other one from then on. */
  readonly organizationId: Scalars['ID']['input'];
};

/** What `mergeOrganizations` answers. */
export type MergeOrganizationsPayload = Payload & {
  readonly __typename?: 'MergeOrganizationsPayload';
  /** The organisation that survives, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly organization?: Maybe<Organization>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The merged record's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A sum of money. */
export type Money = {
  readonly __typename?: 'Money';
  /** In whole units of the currency, with at most two places: 500000.00 for 50 万元. */
  readonly amount: Scalars['Decimal']['output'];
  /** ISO 4217, such as `CNY`. */
  readonly currency: Scalars['String']['output'];
};

/** A sum of money. */
export type MoneyInput = {
  /** In whole units of the currency, with at most two places: 500000.00 for 50 万元. */
  readonly amount: Scalars['Decimal']['input'];
  /** ISO 4217, such as `CNY`. */
  readonly currency: Scalars['String']['input'];
};

/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Takes on what link and code entrust. For whoever is signed in. Refused: INVITATION_USED, CODE_WRONG. */
  readonly acceptDelegation: AcceptDelegationPayload;
  /** Accepts the terms of a disclosure, for whoever asks alone; then they may read, and each reading stands in its ledger. May answer TERMS_CHANGED or DISCLOSURE_ENDED. */
  readonly acceptDisclosure: AcceptDisclosurePayload;
  /** Accepts an invitation as an expert and declares conflicts of interest. For whoever is signed in with the invited address. Refused: INVITATION_USED, NOT_UNDER_REVIEW. */
  readonly acceptExpertInvitation: AcceptExpertInvitationPayload;
  /**
   * Joins the organisation that an invitation names. For whoever is signed in.
   * Refused: INVITATION_USED, ALREADY_A_MEMBER, ORGANIZATION_SUSPENDED.
   */
  readonly acceptInvitation: AcceptInvitationPayload;
  /**
   * Lets somebody in who asked; the first of an organisation without an owner becomes its owner, whatever the role. For its owners; where it has none, or three working days went by,
   * for its park's hosts, or without a park for operators. Where there are owners, only they let in owners. Refused: NOT_ASKED, OWN_REQUEST, OWNERS_DECIDE_FIRST, OWNERS_MAKE_OWNERS, ORGANIZATION_SUSPENDED.
   */
  readonly acceptJoinRequest: AcceptJoinRequestPayload;
  /** Adds a way to reach oneself; one that is there already is added once. At most 30 times an hour. Refused: TOO_MANY. */
  readonly addChannel: AddChannelPayload;
  /** Adds a unit 院系/团队. For its owners and editors. Refused: UNIT_EXISTS, NOT_A_MEMBER, TOO_MANY_UNITS. */
  readonly addUnit: AddUnitPayload;
  /** Lets an expert look in spite of a conflict of interest. For hosts of the reviewing park. Refused: WRONG_STAGE. */
  readonly admitExpert: AdmitExpertPayload;
  /** Makes a conference known; organisations can register. For its hosts. Refused: DATE_PASSED, WRONG_STAGE. */
  readonly announceConference: AnnounceConferencePayload;
  /**
   * Answers a need without an offer 应答: how one would solve it, what is proven, and who would do it. Makes an offer that this counterpart alone may see, and shows interest with it.
   * An organisation answers a need once at a time; `publishOffer` and then `reviseOffer` show the offer to more.
   * For editors of the organisation, and its park.
   * Refused: NOT_PUBLISHED, ORGANIZATION_NOT_VERIFIED, SAME_ORGANIZATION, DOES_NOT_ANSWER, ALREADY_ANSWERED.
   */
  readonly answerNeed: AnswerNeedPayload;
  /** Makes a person an operator of the hub. For operators. */
  readonly appointOperator: AppointOperatorPayload;
  /** Ends a conference for good, its board with it. For its hosts. Refused: CONFERENCE_NOT_ANNOUNCED. */
  readonly archiveConference: ArchiveConferencePayload;
  /**
   * Assigns a park to a need that was submitted to none; its hosts review it from then on, as of its submission.
   * For operators, who know of such a need from its submission until a verdict.
   * Refused: PARK_UNKNOWN, REVIEW_IN_PROGRESS once another park has it, WRONG_STAGE for what waits for nobody.
   */
  readonly assignReviewer: AssignReviewerPayload;
  /** Says which unit a need or offer belongs to. For its owners and editors. Refused: NOT_ITS_THING, NO_SUCH_UNIT. */
  readonly assignUnit: AssignUnitPayload;
  /**
   * Lets a file that the same person uploaded by `POST /files` go with a need or offer, for whoever may see that, or confidential.
   * May answer FILE_UNKNOWN, TOO_MANY_ATTACHMENTS, WRONG_STAGE or REVIEW_IN_PROGRESS.
   */
  readonly attachFile: AttachFilePayload;
  /** Lets a link go with a need or offer. May answer TOO_MANY_ATTACHMENTS, WRONG_STAGE, REVIEW_IN_PROGRESS or STORAGE_FULL. */
  readonly attachLink: AttachLinkPayload;
  /**
   * The other side confirms what was reported, as it read it.
   * For editors of that side, and its park; no two parks vouch for one outcome.
   * Refused: NOTHING_REPORTED, NOT_YOURS_TO_ATTEST, ONE_SIDE_ON_BEHALF.
   */
  readonly attestOutcome: AttestOutcomePayload;
  /**
   * Changes what facets weigh in a conference, for what its board is given from then on and for suggestions asked within it. Send all that differs: what is left out weighs what is published.
   * For its hosts. Refused: WRONG_STAGE once it is archived.
   */
  readonly changeMatchingWeights: ChangeMatchingWeightsPayload;
  /** Gives a member another role. For owners. Refused: NOT_A_MEMBER, LAST_OWNER. */
  readonly changeMemberRole: ChangeMemberRolePayload;
  /** Changes how the owner stands on boards that all see. For editors of the owner, and its park. Refused: SHOW_ON_BOARD_TOO_OPEN, WRONG_STAGE. */
  readonly changeShowOnBoard: ChangeShowOnBoardPayload;
  /**
   * Clears a need of export control 解除出口管制, for a reason that only its owner and the parks concerned read. Whatever is declared later counts anew.
   * For hosts of the reviewing park and of the owner's.
   */
  readonly clearExportControlOfNeed: ClearExportControlOfNeedPayload;
  /**
   * Clears an offer of export control 解除出口管制, for a reason that only its owner and the parks concerned read. Whatever is declared later counts anew.
   * For hosts of the owner's park.
   */
  readonly clearExportControlOfOffer: ClearExportControlOfOfferPayload;
  /** Closes the match board; what stands on it stays on record. For its hosts. */
  readonly closeBoard: CloseBoardPayload;
  /** The organisation confirms what its park did on its behalf with something. For its owners and editors. Refused: NOTHING_ON_BEHALF. */
  readonly confirmOnBehalf: ConfirmOnBehalfPayload;
  /**
   * The organisation contests what its park did on its behalf with something; interest that it contests can be taken back until the match is mutual. For its owners and editors.
   * Refused: NOTHING_ON_BEHALF.
   */
  readonly contestOnBehalf: ContestOnBehalfPayload;
  /**
   * Corrects what was reported of a contract; sums follow, and what the other side confirmed of it is confirmed no more.
   * For editors of the side that reported it, and its park.
   * Refused: NOTHING_REPORTED, NOT_YOURS_TO_CORRECT, MATCH_CLOSED, DATE_IN_FUTURE.
   */
  readonly correctContract: CorrectContractPayload;
  /**
   * Corrects what was reported of an intent; what the other side confirmed of it is confirmed no more.
   * For editors of the side that reported it, and its park.
   * Refused: NOTHING_REPORTED, NOT_YOURS_TO_CORRECT, MATCH_CLOSED.
   */
  readonly correctIntent: CorrectIntentPayload;
  /** Says no to somebody who asked to join; the person may ask again after 30 days. For whoever may accept. Refused: NOT_ASKED, OWNERS_DECIDE_FIRST. */
  readonly declineJoinRequest: DeclineJoinRequestPayload;
  /**
   * One side says not now 暂不考虑. The other hears of it only once it has shown interest itself.
   * For editors of the side, and its park.
   * Refused: ALREADY_MUTUAL, MATCH_CLOSED, NOT_PUBLISHED, ORGANIZATION_NOT_VERIFIED, SAME_ORGANIZATION, DOES_NOT_ANSWER, BOARD_NOT_OPEN, CONFERENCE_AMBIGUOUS.
   */
  readonly declineMatch: DeclineMatchPayload;
  /** Entrusts one need or offer to one researcher, by a link and a code that live 14 days and work once. For owners and editors of its organisation. Refused: WRONG_STAGE. */
  readonly delegateThing: DelegateThingPayload;
  /** Takes a file or link away; nobody sees it any longer, and the hub forgets it a day later. */
  readonly detachAttachment: DetachAttachmentPayload;
  /**
   * Lets people of one counterpart read what is confidential of a need or offer, once they accepted the terms. Never on behalf.
   * `expectedRevision` is that of the disclosure, -1 where there is none. May answer NOT_PUBLISHED, NOT_MUTUAL, ORGANIZATION_NOT_VERIFIED, EXPORT_CONTROLLED or DATE_PASSED.
   */
  readonly discloseDetails: DiscloseDetailsPayload;
  /** Takes an invitation back, or ends what an expert sees. For hosts of the reviewing park. */
  readonly dismissExpert: DismissExpertPayload;
  /** Takes the office of operator from a person. For operators. Refused: NOT_YOURSELF. */
  readonly dismissOperator: DismissOperatorPayload;
  /** Begins a conference. For hosts of the park. */
  readonly draftConference: DraftConferencePayload;
  /** Begins a need; a title is enough. For editors of the organisation, and its park. */
  readonly draftNeed: DraftNeedPayload;
  /** Begins an offer; a title is enough. For editors of the organisation, and its park. */
  readonly draftOffer: DraftOfferPayload;
  /** Gives a dead letter up for good. For operators. At most 600 times an hour. */
  readonly dropDeadLetter: DropDeadLetterPayload;
  /** Deletes what was told, with all that it says of its sender; a need that was drafted from it stays. Asked by hosts. At most 600 times an hour. */
  readonly dropIntake: DropIntakePayload;
  /** Ends a delegation, or takes back its link. For owners and editors of the organisation, and for the researcher. */
  readonly endDelegation: EndDelegationPayload;
  /** Signs out everywhere but here; the sockets close at once. At most 60 times an hour. */
  readonly endOtherSessions: EndOtherSessionsPayload;
  /** Signs out one of the own sessions, also this one; its sockets close at once. At most 60 times an hour. */
  readonly endSession: EndSessionPayload;
  /**
   * Enquires about an offer without a need 询问: what one wants to have solved, or to know. Makes a need that this counterpart alone may see, which nobody reviews, and shows interest with it.
   * An organisation enquires about an offer once at a time. `submitNeed` begins the review after which `publishNeed` shows it to more; meanwhile it stands for its counterpart as it was.
   * For editors of the organisation, and its park.
   * Refused: NOT_PUBLISHED, ORGANIZATION_NOT_VERIFIED, SAME_ORGANIZATION, DOES_NOT_ANSWER, ALREADY_ENQUIRED.
   */
  readonly enquireAboutOffer: EnquireAboutOfferPayload;
  /**
   * Enters a need in a conference, under a number that it keeps.
   * For editors of its owner, and the owner's park.
   * Refused: CONFERENCE_NOT_ANNOUNCED, NOT_PUBLISHED, NOT_REGISTERED, SHOW_ON_BOARD_TOO_OPEN.
   */
  readonly enterNeed: EnterNeedPayload;
  /**
   * Enters an offer in a conference, under a number that it keeps.
   * For editors of its owner, and the owner's park.
   * Refused: CONFERENCE_NOT_ANNOUNCED, NOT_PUBLISHED, NOT_REGISTERED, SHOW_ON_BOARD_TOO_OPEN.
   */
  readonly enterOffer: EnterOfferPayload;
  /**
   * Enters an organisation whose people have not come yet 未认领; the park vouches for it. The same name in the same list is the same organisation. For hosts of the park.
   * Refused: RECOMMENDING_BODY_UNKNOWN.
   */
  readonly enterOrganization: EnterOrganizationPayload;
  /**
   * Erases whoever is signed in: name, address, channels, consents, tokens, sessions, invitations. It can't be undone, and signs out everywhere.
   * Organisations, needs, offers and what was agreed stay; the person leaves them. Refused: NOT_CONFIRMED, HAND_OVER_FIRST, LAST_OPERATOR.
   */
  readonly eraseMyself: EraseMyselfPayload;
  /**
   * One side says that it is interested 感兴趣; the second to say so makes the match mutual, and both are named to each other.
   * An interest that is not answered lapses: after seven days, a day in the three days before a conference, half an hour while it is held.
   * For editors of the side, and its park.
   * Refused: MATCH_CLOSED, NOT_PUBLISHED, ORGANIZATION_NOT_VERIFIED, SAME_ORGANIZATION, DOES_NOT_ANSWER, HIDDEN_FROM_OTHER_SIDE, BOARD_NOT_OPEN, CONFERENCE_AMBIGUOUS, ONE_SIDE_ON_BEHALF.
   */
  readonly expressInterest: ExpressInterestPayload;
  /**
   * Says that a need was solved 已解决: with an offer that it is mutual with, or how otherwise. Only its owner and its park read which.
   * For editors of the owner, and its park.
   * Refused: SOLUTION_MISSING, NOT_MUTUAL, WRONG_STAGE.
   */
  readonly fulfillNeed: FulfillNeedPayload;
  /** Agrees to one purpose, by the text that was read. At most 60 times an hour. Refused: TEXT_CHANGED. */
  readonly giveConsent: GiveConsentPayload;
  /** Tells the reviewing park, and nobody else, what the expert thinks; the last opinion counts. For the expert. Refused: NOT_ADMITTED, NOT_UNDER_REVIEW. */
  readonly giveOpinion: GiveOpinionPayload;
  /** What one is contact or deputy of goes to another member: of one need or offer, or of all and the organisation itself. For its owners and editors. Refused: NOT_A_MEMBER. */
  readonly handOverContacts: HandOverContactsPayload;
  /** Invites an expert to look at a need under review; the link lives 14 days and works once, for who is signed in with the address. For hosts of the reviewing park. Refused: NOT_UNDER_REVIEW. */
  readonly inviteExpert: InviteExpertPayload;
  /** Invites somebody by mail. For owners. The address is kept apart from the record and deleted with the person. */
  readonly inviteMember: InviteMemberPayload;
  /** Makes a link by which anybody may tell the park of a need, for one of its conferences or for its office. Asked by hosts. At most 60 times an hour. */
  readonly makeIntakeLink: MakeIntakeLinkPayload;
  /** Makes a token for a program. At most 20 times an hour. Refused: DATE_PASSED, DATE_TOO_FAR, TOO_MANY. */
  readonly makePersonalToken: MakePersonalTokenPayload;
  /** Marks notifications of the person's own as read. At most 600 times an hour. */
  readonly markNotificationsRead: MarkNotificationsReadPayload;
  /** Makes two records of one organisation one: all of the first is the second's from now on, its people a moment later. For operators; where nobody ever claimed the first, for hosts of the park of both. Refused: ORGANIZATION_MERGED, MERGED_INTO_ITSELF, PARK_NOT_MERGED, SURVIVOR_NOT_VERIFIED, WRONG_STAGE. */
  readonly mergeOrganizations: MergeOrganizationsPayload;
  /**
   * Says who is the contact 对接联系人 of a need or offer, or of the organisation, and who stands in. For its owners and editors.
   * Refused: NOT_ITS_THING, NOT_A_MEMBER, DEPUTY_IS_CONTACT.
   */
  readonly nameContact: NameContactPayload;
  /** Says which verified organisation recommends this one 推荐单位; it gives no rights. For its owners, its park on their behalf, and operators. Refused: RECOMMENDING_BODY_UNKNOWN. */
  readonly nameRecommendingBody: NameRecommendingBodyPayload;
  /** Opens the match board: what is entered is seen on it and answered. For its hosts. Refused: CONFERENCE_NOT_ANNOUNCED. */
  readonly openBoard: OpenBoardPayload;
  /**
   * Gives an organisation another responsible park 归口园区, whose hosts may then act for it. For its owners and operators.
   * Refused: PARK_UNKNOWN, WRONG_STAGE.
   */
  readonly placeOrganization: PlaceOrganizationPayload;
  /**
   * Publishes a need that was found ready.
   * For editors of the owner, its park, and hosts of the reviewing park.
   * Refused: NOT_REVIEWED, INCOMPLETE, DATE_PASSED, HIDDEN_BUT_PUBLIC, ORGANIZATION_NOT_VERIFIED, WRONG_STAGE.
   */
  readonly publishNeed: PublishNeedPayload;
  /** Publishes an offer. For editors of the owner, and its park. Refused: INCOMPLETE, DATE_PASSED, HIDDEN_BUT_PUBLIC, TEXT_CHANGED, NOVELTY_AT_RISK, ORGANIZATION_NOT_VERIFIED, WRONG_STAGE. */
  readonly publishOffer: PublishOfferPayload;
  /**
   * Reports a signed contract 已签约; one side's word sets the stage.
   * For editors of the side, and its park.
   * Refused: NOT_MUTUAL, MATCH_CLOSED, WRONG_STAGE, DATE_IN_FUTURE, BOARD_NOT_OPEN, CONFERENCE_AMBIGUOUS.
   */
  readonly recordContract: RecordContractPayload;
  /**
   * Reports that what was agreed was delivered 已履约; one side's word sets the stage.
   * For editors of the side, and its park.
   * Refused: NOT_MUTUAL, MATCH_CLOSED, WRONG_STAGE, DATE_IN_FUTURE, BOARD_NOT_OPEN, CONFERENCE_AMBIGUOUS.
   */
  readonly recordDelivery: RecordDeliveryPayload;
  /**
   * Reports that it came to nothing 未成, once both were interested; either side may take it up again.
   * For editors of the side, and its park.
   * Refused: NOT_MUTUAL, MATCH_CLOSED, WRONG_STAGE, BOARD_NOT_OPEN, CONFERENCE_AMBIGUOUS.
   */
  readonly recordFailure: RecordFailurePayload;
  /**
   * Reports that both intend to work together 达成意向; one side's word sets the stage.
   * For editors of the side, and its park.
   * Refused: NOT_MUTUAL, MATCH_CLOSED, WRONG_STAGE, BOARD_NOT_OPEN, CONFERENCE_AMBIGUOUS.
   */
  readonly recordIntent: RecordIntentPayload;
  /**
   * Reports that the contract was registered with the authority 认定登记; the side that reported it corrects it by reporting it again.
   * For editors of the side, and its park.
   * Refused: NOTHING_REPORTED, NOT_YOURS_TO_CORRECT, MATCH_CLOSED, DATE_IN_FUTURE.
   */
  readonly registerContract: RegisterContractPayload;
  /** An organisation takes part. For its editors, and its park. Refused: CONFERENCE_NOT_ANNOUNCED, ORGANIZATION_NOT_VERIFIED. */
  readonly registerForConference: RegisterForConferencePayload;
  /** Registers an organisation, which belongs to whoever asks. For whoever is signed in. Refused: PARK_UNKNOWN, RECOMMENDING_BODY_UNKNOWN, CODE_INVALID, CODE_HELD. */
  readonly registerOrganization: RegisterOrganizationPayload;
  /** Ends a suspension: the organisation is again what it was before. For operators. */
  readonly reinstateOrganization: ReinstateOrganizationPayload;
  /** Says that an organisation is not what it says. For operators. Refused: WRONG_STAGE. */
  readonly rejectOrganization: RejectOrganizationPayload;
  /** Takes away one of the own ways to be reached. At most 60 times an hour. */
  readonly removeChannel: RemoveChannelPayload;
  /** Removes a member. For owners, and for the member. Refused: LAST_OWNER. */
  readonly removeMember: RemoveMemberPayload;
  /** Takes a rendering back. For editors of the owner, its researcher, and its park. */
  readonly removeNeedRendering: RemoveNeedRenderingPayload;
  /** Takes a rendering back. For editors of the owner, its researcher, and its park. */
  readonly removeOfferRendering: RemoveOfferRenderingPayload;
  /** Removes a unit; what was its is its organisation's. For its owners and editors. */
  readonly removeUnit: RemoveUnitPayload;
  /**
   * Says what a need says in another language 译文, of the revision that was read; replaces what was said in that language before.
   * For editors of the owner, its researcher, and its park.
   * Refused: LANGUAGE_OF_ORIGINAL, NOTHING_TO_RENDER, TOO_MANY, WRONG_STAGE.
   */
  readonly renderNeed: RenderNeedPayload;
  /**
   * Says what an offer says in another language 译文, of the revision that was read; replaces what was said in that language before.
   * For editors of the owner, its researcher, and its park.
   * Refused: LANGUAGE_OF_ORIGINAL, NOTHING_TO_RENDER, TOO_MANY, WRONG_STAGE.
   */
  readonly renderOffer: RenderOfferPayload;
  /**
   * The match goes on where it stood: the side that declined takes its no back, which makes it mutual if both had shown interest; what lapsed or failed is taken up again by either side.
   * For editors of the side, and its park.
   * Refused: NOT_YOURS_TO_REOPEN, INTEREST_ENDED, NOT_PUBLISHED, ORGANIZATION_NOT_VERIFIED, SAME_ORGANIZATION, DOES_NOT_ANSWER, BOARD_NOT_OPEN, CONFERENCE_AMBIGUOUS.
   */
  readonly reopenMatch: ReopenMatchPayload;
  /**
   * Opens again what was withdrawn: public if it had been, else a draft.
   * For editors of the owner, and its park.
   * Refused: DATE_PASSED, ORGANIZATION_NOT_VERIFIED, WRONG_STAGE.
   */
  readonly reopenNeed: ReopenNeedPayload;
  /**
   * Opens again what was withdrawn: public if it had been, else a draft.
   * For editors of the owner, and its park.
   * Refused: DATE_PASSED, ORGANIZATION_NOT_VERIFIED, WRONG_STAGE.
   */
  readonly reopenOffer: ReopenOfferPayload;
  /**
   * Asks to belong to an organisation, also to one that nobody has claimed yet 未认领. For whoever is signed in.
   * Refused: ALREADY_A_MEMBER, ASKED_BEFORE, TOO_MANY_ASK, ORGANIZATION_SUSPENDED.
   */
  readonly requestToJoin: RequestToJoinPayload;
  /**
   * Says whether needs submitted to a park wait for its review 诊断; where not, submitting publishes what is complete at once, and history says so.
   * What waits already stays in the queue. For owners of the park. Refused: PARK_UNKNOWN for what is no park.
   */
  readonly requireReview: RequireReviewPayload;
  /**
   * Sends an invitation once more that waits: with another link, while the one before opens nothing any longer, and for another 14 days. For owners.
   * Refused: INVITATION_OVER where it was accepted, called back or is over, SENT_TOO_OFTEN after three times within a day, the first counted.
   */
  readonly resendInvitation: ResendInvitationPayload;
  /** Has a dead letter sent again, as if it was never tried. For operators. At most 600 times an hour. */
  readonly retryDeadLetter: RetryDeadLetterPayload;
  /** Gives the park's verdict 诊断. For hosts of the reviewing park. Refused: ADVICE_MISSING, REASON_MISSING, WRONG_STAGE. */
  readonly reviewNeed: ReviewNeedPayload;
  /** Sends the whole content anew, never a part. For its hosts. Refused: WRONG_STAGE. */
  readonly reviseConference: ReviseConferencePayload;
  /** Chooses what is mailed to the person, and when. What is not named is as usual. At most 60 times an hour. */
  readonly reviseMailSettings: ReviseMailSettingsPayload;
  /** Corrects the own name and language. At most 60 times an hour. */
  readonly reviseMyself: ReviseMyselfPayload;
  /**
   * Sends the whole content anew, never a part. What was found ready has to be submitted again.
   * For editors of the owner, and its park.
   * Refused: REVIEW_IN_PROGRESS, INCOMPLETE, DATE_PASSED, HIDDEN_BUT_PUBLIC, WRONG_STAGE.
   */
  readonly reviseNeed: ReviseNeedPayload;
  /** Sends the whole content anew, never a part. For editors of the owner, and its park. Refused: INCOMPLETE, DATE_PASSED, HIDDEN_BUT_PUBLIC, NOVELTY_AT_RISK, WRONG_STAGE. */
  readonly reviseOffer: ReviseOfferPayload;
  /** Says anew what an organisation is called and where it is. A verified one stays so, and shows that its name is another. For its owners, or its park on their behalf. */
  readonly reviseOrganization: ReviseOrganizationPayload;
  /** Says anew all that is said of a unit; what is absent is said no more. For its owners and editors. Refused: NO_SUCH_UNIT, UNIT_EXISTS, NOT_A_MEMBER. */
  readonly reviseUnit: ReviseUnitPayload;
  /** Ends all reading under a disclosure at once. */
  readonly revokeDisclosure: RevokeDisclosurePayload;
  /** Ends a link at once; what came through it stays. Asked by hosts. At most 60 times an hour. */
  readonly revokeIntakeLink: RevokeIntakeLinkPayload;
  /** Calls an invitation back that nobody has accepted. For owners. */
  readonly revokeInvitation: RevokeInvitationPayload;
  /** Ends one of the own tokens; its sockets close at once. At most 60 times an hour. */
  readonly revokePersonalToken: RevokePersonalTokenPayload;
  /**
   * Submits a need for review: to the park of the conference, else to the park named, else to the owner's own, else to the one that reviewed it before;
   * where there is none, it waits for the operator to assign one.
   * For editors of the owner, and its park.
   * Refused: INCOMPLETE, TEXT_CHANGED, CONFERENCE_NOT_ANNOUNCED, PARK_UNKNOWN, REVIEW_IN_PROGRESS, WRONG_STAGE.
   */
  readonly submitNeed: SubmitNeedPayload;
  /** From now on its people see and can't act, and what it published is hidden. For operators. Refused: WRONG_STAGE. */
  readonly suspendOrganization: SuspendOrganizationPayload;
  /**
   * Takes the side's no back 撤回, within ten minutes: what stood before stands again, and is mutual if both had shown interest.
   * For editors of the side, and its park.
   * Refused: TOO_LATE_TO_TAKE_BACK, NOT_PUBLISHED, ORGANIZATION_NOT_VERIFIED, SAME_ORGANIZATION, DOES_NOT_ANSWER.
   */
  readonly takeBackDecline: TakeBackDeclinePayload;
  /**
   * Takes the side's interest back 撤回, within ten minutes and while the match is not mutual: what stood before stands again, as if it had never been said.
   * For editors of the side, and its park.
   * Refused: ALREADY_MUTUAL, MATCH_CLOSED, TOO_LATE_TO_TAKE_BACK.
   */
  readonly takeBackInterest: TakeBackInterestPayload;
  /** Makes a draft of what was told, on behalf of an organisation of the park, with the basis `MESSAGE`; without `organizationId` the organisation is entered unclaimed. Asked by hosts. */
  readonly takeIntake: TakeIntakePayload;
  /**
   * Says that an organisation is what it says, and claims its code; of one that took another name since, that this is its name. For operators.
   * Refused: CODE_INVALID, CODE_TAKEN, WRONG_STAGE, ORGANIZATION_SUSPENDED.
   */
  readonly verifyOrganization: VerifyOrganizationPayload;
  /** Takes back what was agreed to; it acts at once. Nothing happens where none stands. At most 60 times an hour. */
  readonly withdrawConsent: WithdrawConsentPayload;
  /** Takes a need or an offer out of a conference; its number stays its own. For editors of the owner, and its park. */
  readonly withdrawEntry: WithdrawEntryPayload;
  /** Takes back one's own request to join. For whoever is signed in. */
  readonly withdrawJoinRequest: WithdrawJoinRequestPayload;
  /** Takes a need back. For editors of the owner, and its park. */
  readonly withdrawNeed: WithdrawNeedPayload;
  /** Takes an offer back. For editors of the owner, and its park. */
  readonly withdrawOffer: WithdrawOfferPayload;
  /** An organisation does not take part after all; what it entered leaves the board. For its editors, and its park. */
  readonly withdrawRegistration: WithdrawRegistrationPayload;
  /** Keeps a confidential text about a need or offer; it stands in place of the one before. Never on behalf. May answer WRONG_STAGE or STORAGE_FULL. */
  readonly writeConfidentialDetail: WriteConfidentialDetailPayload;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationAcceptDelegationArgs = {
  input: AcceptDelegationInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationAcceptDisclosureArgs = {
  input: AcceptDisclosureInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationAcceptExpertInvitationArgs = {
  input: AcceptExpertInvitationInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationAcceptInvitationArgs = {
  input: AcceptInvitationInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationAcceptJoinRequestArgs = {
  input: AcceptJoinRequestInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationAddChannelArgs = {
  input: AddChannelInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationAddUnitArgs = {
  input: AddUnitInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationAdmitExpertArgs = {
  input: AdmitExpertInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationAnnounceConferenceArgs = {
  input: AnnounceConferenceInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationAnswerNeedArgs = {
  input: AnswerNeedInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationAppointOperatorArgs = {
  input: AppointOperatorInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationArchiveConferenceArgs = {
  input: ArchiveConferenceInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationAssignReviewerArgs = {
  input: AssignReviewerInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationAssignUnitArgs = {
  input: AssignUnitInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationAttachFileArgs = {
  input: AttachFileInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationAttachLinkArgs = {
  input: AttachLinkInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationAttestOutcomeArgs = {
  input: AttestOutcomeInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationChangeMatchingWeightsArgs = {
  input: ChangeMatchingWeightsInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationChangeMemberRoleArgs = {
  input: ChangeMemberRoleInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationChangeShowOnBoardArgs = {
  input: ChangeShowOnBoardInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationClearExportControlOfNeedArgs = {
  input: ClearExportControlOfNeedInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationClearExportControlOfOfferArgs = {
  input: ClearExportControlOfOfferInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationCloseBoardArgs = {
  input: CloseBoardInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationConfirmOnBehalfArgs = {
  input: ConfirmOnBehalfInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationContestOnBehalfArgs = {
  input: ContestOnBehalfInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationCorrectContractArgs = {
  input: CorrectContractInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationCorrectIntentArgs = {
  input: CorrectIntentInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationDeclineJoinRequestArgs = {
  input: DeclineJoinRequestInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationDeclineMatchArgs = {
  input: DeclineMatchInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationDelegateThingArgs = {
  input: DelegateThingInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationDetachAttachmentArgs = {
  input: DetachAttachmentInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationDiscloseDetailsArgs = {
  input: DiscloseDetailsInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationDismissExpertArgs = {
  input: DismissExpertInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationDismissOperatorArgs = {
  input: DismissOperatorInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationDraftConferenceArgs = {
  input: DraftConferenceInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationDraftNeedArgs = {
  input: DraftNeedInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationDraftOfferArgs = {
  input: DraftOfferInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationDropDeadLetterArgs = {
  input: DropDeadLetterInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationDropIntakeArgs = {
  input: DropIntakeInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationEndDelegationArgs = {
  input: EndDelegationInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationEndOtherSessionsArgs = {
  input: EndOtherSessionsInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationEndSessionArgs = {
  input: EndSessionInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationEnquireAboutOfferArgs = {
  input: EnquireAboutOfferInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationEnterNeedArgs = {
  input: EnterNeedInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationEnterOfferArgs = {
  input: EnterOfferInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationEnterOrganizationArgs = {
  input: EnterOrganizationInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationEraseMyselfArgs = {
  input: EraseMyselfInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationExpressInterestArgs = {
  input: ExpressInterestInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationFulfillNeedArgs = {
  input: FulfillNeedInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationGiveConsentArgs = {
  input: GiveConsentInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationGiveOpinionArgs = {
  input: GiveOpinionInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationHandOverContactsArgs = {
  input: HandOverContactsInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationInviteExpertArgs = {
  input: InviteExpertInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationInviteMemberArgs = {
  input: InviteMemberInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationMakeIntakeLinkArgs = {
  input: MakeIntakeLinkInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationMakePersonalTokenArgs = {
  input: MakePersonalTokenInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationMarkNotificationsReadArgs = {
  input: MarkNotificationsReadInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationMergeOrganizationsArgs = {
  input: MergeOrganizationsInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationNameContactArgs = {
  input: NameContactInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationNameRecommendingBodyArgs = {
  input: NameRecommendingBodyInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationOpenBoardArgs = {
  input: OpenBoardInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationPlaceOrganizationArgs = {
  input: PlaceOrganizationInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationPublishNeedArgs = {
  input: PublishNeedInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationPublishOfferArgs = {
  input: PublishOfferInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationRecordContractArgs = {
  input: RecordContractInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationRecordDeliveryArgs = {
  input: RecordDeliveryInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationRecordFailureArgs = {
  input: RecordFailureInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationRecordIntentArgs = {
  input: RecordIntentInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationRegisterContractArgs = {
  input: RegisterContractInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationRegisterForConferenceArgs = {
  input: RegisterForConferenceInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationRegisterOrganizationArgs = {
  input: RegisterOrganizationInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationReinstateOrganizationArgs = {
  input: ReinstateOrganizationInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationRejectOrganizationArgs = {
  input: RejectOrganizationInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationRemoveChannelArgs = {
  input: RemoveChannelInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationRemoveMemberArgs = {
  input: RemoveMemberInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationRemoveNeedRenderingArgs = {
  input: RemoveNeedRenderingInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationRemoveOfferRenderingArgs = {
  input: RemoveOfferRenderingInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationRemoveUnitArgs = {
  input: RemoveUnitInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationRenderNeedArgs = {
  input: RenderNeedInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationRenderOfferArgs = {
  input: RenderOfferInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationReopenMatchArgs = {
  input: ReopenMatchInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationReopenNeedArgs = {
  input: ReopenNeedInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationReopenOfferArgs = {
  input: ReopenOfferInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationRequestToJoinArgs = {
  input: RequestToJoinInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationRequireReviewArgs = {
  input: RequireReviewInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationResendInvitationArgs = {
  input: ResendInvitationInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationRetryDeadLetterArgs = {
  input: RetryDeadLetterInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationReviewNeedArgs = {
  input: ReviewNeedInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationReviseConferenceArgs = {
  input: ReviseConferenceInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationReviseMailSettingsArgs = {
  input: ReviseMailSettingsInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationReviseMyselfArgs = {
  input: ReviseMyselfInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationReviseNeedArgs = {
  input: ReviseNeedInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationReviseOfferArgs = {
  input: ReviseOfferInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationReviseOrganizationArgs = {
  input: ReviseOrganizationInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationReviseUnitArgs = {
  input: ReviseUnitInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationRevokeDisclosureArgs = {
  input: RevokeDisclosureInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationRevokeIntakeLinkArgs = {
  input: RevokeIntakeLinkInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationRevokeInvitationArgs = {
  input: RevokeInvitationInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationRevokePersonalTokenArgs = {
  input: RevokePersonalTokenInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationSubmitNeedArgs = {
  input: SubmitNeedInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationSuspendOrganizationArgs = {
  input: SuspendOrganizationInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationTakeBackDeclineArgs = {
  input: TakeBackDeclineInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationTakeBackInterestArgs = {
  input: TakeBackInterestInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationTakeIntakeArgs = {
  input: TakeIntakeInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationVerifyOrganizationArgs = {
  input: VerifyOrganizationInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationWithdrawConsentArgs = {
  input: WithdrawConsentInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationWithdrawEntryArgs = {
  input: WithdrawEntryInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationWithdrawJoinRequestArgs = {
  input: WithdrawJoinRequestInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationWithdrawNeedArgs = {
  input: WithdrawNeedInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationWithdrawOfferArgs = {
  input: WithdrawOfferInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationWithdrawRegistrationArgs = {
  input: WithdrawRegistrationInput;
};


/**
 * Each takes a `commandId`: sent again, it changes nothing and answers `replayed: true`. What a person can mend comes in `userErrors`.
 * Any may answer INVALID, NOT_FOUND, FORBIDDEN, BASIS_REQUIRED, BASIS_NOT_ALLOWED, COMMAND_ID_REUSED, STALE_REVISION or BUSY; what else may be refused stands with it.
 * Not signed in (UNAUTHENTICATED), limits, outages and bugs are top-level errors with a stable `extensions.code`.
 */
export type MutationWriteConfidentialDetailArgs = {
  input: WriteConfidentialDetailInput;
};

/** What `nameContact` asks for. */
export type NameContactInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The contact, a member. */
  readonly contactId: Scalars['ID']['input'];
  /** Who stands in, another member. */
  readonly deputyId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** The organisation's id. */
  readonly organizationId: Scalars['ID']['input'];
  /** The need or offer; absent is the organisation itself, and whatever names no contact of its own. */
  readonly thingId?: InputMaybe<Scalars['ID']['input']>;
};

/** What `nameContact` answers. */
export type NameContactPayload = Payload & {
  readonly __typename?: 'NameContactPayload';
  /** The organisation, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly organization?: Maybe<Organization>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A place in the texts of a need or offer where its owner's name stands. */
export type NamePlace = {
  readonly __typename?: 'NamePlace';
  /** The field of its content. */
  readonly field: Scalars['String']['output'];
  /** The name as it stands there. */
  readonly text: Scalars['String']['output'];
};

/** What `nameRecommendingBody` asks for. */
export type NameRecommendingBodyInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** The organisation's id. */
  readonly organizationId: Scalars['ID']['input'];
  /** The organisation that recommends it; absent is none any longer. */
  readonly recommendingBodyId?: InputMaybe<Scalars['ID']['input']>;
};

/** What `nameRecommendingBody` answers. */
export type NameRecommendingBodyPayload = Payload & {
  readonly __typename?: 'NameRecommendingBodyPayload';
  /** The organisation, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly organization?: Maybe<Organization>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What an organisation needs 需求. Fields of its content are null where nobody said. */
export type Need = Node & {
  readonly __typename?: 'Need';
  /** What was tried 已有基础. */
  readonly alreadyTried?: Maybe<Scalars['String']['output']>;
  /** Whether its owner stays hidden until interest is mutual. */
  readonly anonymous: Scalars['Boolean']['output'];
  /** The need as others will read it, its owner behind a mask if it is anonymous; for the owner and its park, before it is submitted or published. Null for everybody else. */
  readonly asOthersSee?: Maybe<Need>;
  /** Files and links that go with it; those that are confidential only for who reads what is confidential, and none while its owner is hidden. */
  readonly attachments: ReadonlyArray<Attachment>;
  /** What it may cost. */
  readonly budget?: Maybe<Budget>;
  /** Links of the industry chain 产业链环节. */
  readonly chainNodes: ReadonlyArray<Scalars['String']['output']>;
  /** Under what conditions it has to work 使用工况. */
  readonly conditions?: Maybe<Scalars['String']['output']>;
  /** What is confidential about it 保密信息; null for all but its own owners and editors, and people to whom it was disclosed. */
  readonly confidentialDetail?: Maybe<ConfidentialDetail>;
  /** Whom to turn to about it: the contact 对接联系人 first, then the deputy; where none is named, the organisation's; where none is left, its owners. Null for who does not belong to it. */
  readonly contacts?: Maybe<ReadonlyArray<Contact>>;
  /** Ways of cooperation that are welcome. */
  readonly cooperationModes: ReadonlyArray<CooperationMode>;
  /** To whom it is entrusted, as far as the viewer may know. */
  readonly delegations: DelegationConnection;
  /** Disclosures of what is confidential about it: to its owners and editors all, to a counterpart's those made to them; none to anybody else. */
  readonly disclosures: ReadonlyArray<Disclosure>;
  /** The need that goes on in its place, where it was found a duplicate after it had been published; null where it was not, and where the viewer may not know of that one. */
  readonly duplicateOf?: Maybe<Need>;
  /** The conferences in which it stands, as far as the viewer may know. */
  readonly entries: ReadonlyArray<Entry>;
  /** The experts that the viewer may know of, in the order of their invitation: all for the park that asked them, for an expert themselves. */
  readonly experts: ExpertConnection;
  /** How it stands under export control 出口管制; null for all but its owner and the parks concerned. */
  readonly exportControl?: Maybe<ExportControlStanding>;
  /** Technology fields 技术领域. */
  readonly fields: ReadonlyArray<TechnologyField>;
  /** Ids of the organisations that do not know of it 不对其展示; null for all but its owner and the park that entered it. */
  readonly hiddenFrom?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** The need's id. */
  readonly id: Scalars['ID']['output'];
  /** Whose the results shall be. */
  readonly ipTerms?: Maybe<IpTerms>;
  /** Keywords. */
  readonly keywords: ReadonlyArray<Scalars['String']['output']>;
  /** What kind of thing is needed. */
  readonly kind?: Maybe<NeedKind>;
  /** The language of the texts, by BCP 47, such as `zh-CN`. */
  readonly language: Scalars['String']['output'];
  /** Needs that say nearly the same and that the viewer may see, the most alike first; for the owner and its park, from the draft on. Null for everybody else. */
  readonly likelyDuplicates?: Maybe<ReadonlyArray<LikelyDuplicate>>;
  /** The day by which it is needed 期望完成时间. */
  readonly neededBy?: Maybe<Scalars['Date']['output']>;
  /** What its park did on its organisation's behalf with it 代办; null where nothing was, and for outsiders. */
  readonly onBehalf?: Maybe<OnBehalf>;
  /** The last day on which answers are welcome 征集截止. */
  readonly openUntil?: Maybe<Scalars['Date']['output']>;
  /** How it came about; null for all but its own side and its counterparts. */
  readonly origin?: Maybe<Origin>;
  /** What does not belong to it. */
  readonly outOfScope?: Maybe<Scalars['String']['output']>;
  /** Where the owner's own name stands in the texts; an anonymous need would be known by it. Null for all but the owner and its park. */
  readonly ownNameStands?: Maybe<ReadonlyArray<NamePlace>>;
  /** Whose it is, as far as the viewer may know. A filter, a count or a search by owner treats a hidden one as if there were none. */
  readonly owner: Party;
  /** Whom the owner would like best; null for all but the owner and its park. */
  readonly preferredPartners?: Maybe<Scalars['String']['output']>;
  /** What hurts now 主要问题. */
  readonly problem?: Maybe<Scalars['String']['output']>;
  /** Its texts in this language, as they were written or else as rendered; null where it says nothing in that language. */
  readonly reading?: Maybe<NeedTexts>;
  /** District code by GB/T 2260, or a country by ISO 3166-1; null where the owner is hidden: its party says as much of it as may be told. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** Whether answers from that region alone are taken; of an anonymous need nothing is kept out by it. */
  readonly regionRequired: Scalars['Boolean']['output'];
  /** Its texts in other languages 译文, by language; at most 6. */
  readonly renderings: ReadonlyArray<NeedTexts>;
  /** The last review; null before it, and for all but the owner and that park. */
  readonly review?: Maybe<Review>;
  /** How far an enquiry 询问 is on its way through a review to more than its counterpart, for whom it is `PUBLISHED` meanwhile. Null for every other need, and for all but those who read `reviewingPark`. */
  readonly reviewStage?: Maybe<NeedStage>;
  /** The park that reviews it, or did; null before it was submitted, or until the operator assigned one, and for all but the owner, that park and, until a verdict, the operator who assigned it. */
  readonly reviewingPark?: Maybe<Organization>;
  /** For `expectedRevision`; null for who may not act on it. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Where it came from, if it was imported; null where the owner is hidden. */
  readonly source?: Maybe<Source>;
  /** How far it came. */
  readonly stage: NeedStage;
  /** Offers that may answer it and that the viewer may see, best first; none unless it is published. */
  readonly suggestions: ReadonlyArray<Suggestion>;
  /** What would be good enough 技术指标, measurable where it can be. */
  readonly target?: Maybe<Scalars['String']['output']>;
  /** What it is called 名称. */
  readonly title: Scalars['String']['output'];
  /** How ready a technology is wanted. */
  readonly trlWanted?: Maybe<ReadinessRange>;
  /** The unit 院系/团队 of its owner that it belongs to; null where there is none, or its owner is hidden. */
  readonly unit?: Maybe<Unit>;
  /** Who may see it once it is published. */
  readonly visibility: Visibility;
};


/** What an organisation needs 需求. Fields of its content are null where nobody said. */
export type NeedDelegationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What an organisation needs 需求. Fields of its content are null where nobody said. */
export type NeedExpertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What an organisation needs 需求. Fields of its content are null where nobody said. */
export type NeedLikelyDuplicatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What an organisation needs 需求. Fields of its content are null where nobody said. */
export type NeedReadingArgs = {
  language: Scalars['String']['input'];
};


/** What an organisation needs 需求. Fields of its content are null where nobody said. */
export type NeedSuggestionsArgs = {
  conferenceId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of needs. */
export type NeedConnection = {
  readonly __typename?: 'NeedConnection';
  /** The things of this page, each with its cursor. */
  readonly edges: ReadonlyArray<NeedEdge>;
  /** The things of this page. */
  readonly nodes: ReadonlyArray<Need>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together, of those that the viewer may know of. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Everything an organisation says about a need. A draft has at least a title; submitting also asks for kind and problem, publishing for target, a field and openUntil. */
export type NeedContentInput = {
  /** What was tried 已有基础; at most 5000 characters. */
  readonly alreadyTried?: InputMaybe<Scalars['String']['input']>;
  /** Whether its owner stays hidden until interest is mutual. */
  readonly anonymous: Scalars['Boolean']['input'];
  /** What it may cost. */
  readonly budget?: InputMaybe<BudgetInput>;
  /** Links of the industry chain 产业链环节; at most 20 of at most 120 characters. */
  readonly chainNodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Under what conditions it has to work 使用工况; at most 5000 characters. */
  readonly conditions?: InputMaybe<Scalars['String']['input']>;
  /** Ways of cooperation that are welcome. */
  readonly cooperationModes?: InputMaybe<ReadonlyArray<CooperationMode>>;
  /** Technology fields 技术领域; at most 10. */
  readonly fields?: InputMaybe<ReadonlyArray<TechnologyField>>;
  /**
   * Ids of organisations that shall not know of it 不对其展示, on any path; at most 50. Not together with PUBLIC: choose MEMBERS or narrower.
   * What a park sends that did not enter it changes nothing here.
   */
  readonly hiddenFrom?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whose the results shall be. */
  readonly ipTerms?: InputMaybe<IpTerms>;
  /** Keywords; at most 12 of at most 120 characters. */
  readonly keywords?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What kind of thing is needed. */
  readonly kind?: InputMaybe<NeedKind>;
  /** The language of the texts, by BCP 47, such as `zh-CN`. */
  readonly language: Scalars['String']['input'];
  /** The day by which it is needed 期望完成时间. */
  readonly neededBy?: InputMaybe<Scalars['Date']['input']>;
  /** The last day on which answers are welcome 征集截止. */
  readonly openUntil?: InputMaybe<Scalars['Date']['input']>;
  /** What does not belong to it; at most 2000 characters. */
  readonly outOfScope?: InputMaybe<Scalars['String']['input']>;
  /** Whom the owner would like best, seen by the owner and its park alone; at most 1000 characters. */
  readonly preferredPartners?: InputMaybe<Scalars['String']['input']>;
  /** What hurts now 主要问题; at most 10000 characters. */
  readonly problem?: InputMaybe<Scalars['String']['input']>;
  /** District code by GB/T 2260 (six digits), or a country by ISO 3166-1 (two letters). */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** Whether answers from its region alone are taken: no other is suggested then; of an anonymous need nothing is kept out by it. */
  readonly regionRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** What would be good enough 技术指标, measurable where it can be; at most 5000 characters. */
  readonly target?: InputMaybe<Scalars['String']['input']>;
  /** What it is called 名称; 1 to 300 characters. */
  readonly title: Scalars['String']['input'];
  /** How ready a technology is wanted. */
  readonly trlWanted?: InputMaybe<ReadinessRangeInput>;
  /** Who may see it once it is published. */
  readonly visibility: Visibility;
};

/** One thing of a page of needs. */
export type NeedEdge = {
  readonly __typename?: 'NeedEdge';
  /** Where it stands, for `after`; it stays good while things are added. */
  readonly cursor: Scalars['String']['output'];
  /** The thing. */
  readonly node: Need;
};

/** Which needs; every field that is given has to be met. */
export type NeedFilter = {
  /** Entered in this conference. */
  readonly conferenceId?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these technology fields. */
  readonly fields?: InputMaybe<ReadonlyArray<TechnologyField>>;
  /** Any of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<NeedKind>>;
  /** True for those of the viewer's organisations alone, false for those of others. */
  readonly mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of this organisation; what is anonymous to the viewer counts as nobody's. */
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Submitted to this park, for who reviews there. */
  readonly parkId?: InputMaybe<Scalars['ID']['input']>;
  /** In any of these stages. */
  readonly stages?: InputMaybe<ReadonlyArray<NeedStage>>;
  /** Of this unit of an organisation; what is anonymous to the viewer counts as nobody's. */
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** What kind of thing is needed. */
export type NeedKind =
  /** Money 融资需求, answered by loans and funds. */
  | 'FINANCE'
  /** A product or supply 产品/配套需求. */
  | 'PRODUCT'
  /** A service or the use of equipment 服务需求. */
  | 'SERVICE'
  /** Space 载体需求. */
  | 'SPACE'
  /** People 人才需求. */
  | 'TALENT'
  /** A technology 技术需求, answered by research results and research capacity. */
  | 'TECHNOLOGY';

/** The order of needs. */
export type NeedOrder = {
  /** Which way. */
  readonly direction: OrderDirection;
  /** By what. */
  readonly field: NeedOrderField;
};

/** By what needs are ordered. */
export type NeedOrderField =
  /** By when they were first written. */
  | 'CREATED_AT'
  /** By the last day on which answers are welcome; those without one come last. */
  | 'OPEN_UNTIL';

/** A need whose best offers would change. */
export type NeedPreview = {
  readonly __typename?: 'NeedPreview';
  /** What changes, in the order that it would have; what would be gone comes last. */
  readonly changes: ReadonlyArray<SuggestionChange>;
  /** The number as people say it, in the viewer's language: 需037 or N-037. */
  readonly label: Scalars['String']['output'];
  /** The need's id. */
  readonly needId: Scalars['ID']['output'];
  /** Its number in this conference. */
  readonly number: Scalars['Int']['output'];
  /** What it is called, in the viewer's language where a rendering that holds says so. */
  readonly title: Scalars['String']['output'];
  /** The rendering of that into the viewer's language; null where there is none, or it is written in that. */
  readonly titleRendering?: Maybe<TitleRendering>;
};

/** How far a need came. */
export type NeedStage =
  /** Being written; known to its owner, and to the park that entered it. */
  | 'DRAFT'
  /** Its last day has passed; it can be reopened. */
  | 'EXPIRED'
  /** Solved 已解决; it can be reopened. */
  | 'FULFILLED'
  /** Open for answers. */
  | 'PUBLISHED'
  /** Found ready, and not published yet. */
  | 'READY'
  /** Not taken on 不予受理. */
  | 'REJECTED'
  /** With the park for review 诊断. */
  | 'SUBMITTED'
  /** Taken back by its owner; it can be reopened. */
  | 'WITHDRAWN';

/** What a need says in one language. Fields are null where nothing is said in it. */
export type NeedTexts = {
  readonly __typename?: 'NeedTexts';
  /** What was tried 已有基础. */
  readonly alreadyTried?: Maybe<Scalars['String']['output']>;
  /** Whose the rendering is; null of the original. */
  readonly by?: Maybe<RenderedBy>;
  /** Under what conditions it has to work 使用工况. */
  readonly conditions?: Maybe<Scalars['String']['output']>;
  /** Keywords. */
  readonly keywords: ReadonlyArray<Scalars['String']['output']>;
  /** The language, by BCP 47. */
  readonly language: Scalars['String']['output'];
  /** What does not belong to it. */
  readonly outOfScope?: Maybe<Scalars['String']['output']>;
  /** What hurts now 主要问题. */
  readonly problem?: Maybe<Scalars['String']['output']>;
  /** Whether the original reads otherwise since; it is then the original that holds. */
  readonly stale: Scalars['Boolean']['output'];
  /** What would be good enough 技术指标. */
  readonly target?: Maybe<Scalars['String']['output']>;
  /** What it is called. */
  readonly title: Scalars['String']['output'];
};

/** What a need says in another language: at least its title, and of what the original says as much as one likes. */
export type NeedTextsInput = {
  /** What was tried 已有基础; at most 5000 characters. */
  readonly alreadyTried?: InputMaybe<Scalars['String']['input']>;
  /** Under what conditions it has to work 使用工况; at most 5000 characters. */
  readonly conditions?: InputMaybe<Scalars['String']['input']>;
  /** Keywords; at most 12 of at most 120 characters. */
  readonly keywords?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What does not belong to it; at most 2000 characters. */
  readonly outOfScope?: InputMaybe<Scalars['String']['input']>;
  /** What hurts now 主要问题; at most 10000 characters. */
  readonly problem?: InputMaybe<Scalars['String']['input']>;
  /** What would be good enough 技术指标; at most 5000 characters. */
  readonly target?: InputMaybe<Scalars['String']['input']>;
  /** What it is called; 1 to 300 characters. */
  readonly title: Scalars['String']['input'];
};

/** Whatever has an id of its own and can be read by it. */
export type Node = {
  /** A UUID in lower case, known everywhere by this id; take nothing from its form. */
  readonly id: Scalars['ID']['output'];
};

/** That something happened which concerns a person. */
export type Notification = {
  readonly __typename?: 'Notification';
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it is about, for programs. */
  readonly kind: NotificationKind;
  /** Whether its reader marked it as read. */
  readonly read: Scalars['Boolean']['output'];
  /** What it says, in the reader's language. It names what is the reader's own; who the other side is stands with the thing. */
  readonly sentence: Scalars['String']['output'];
  /** The same, as the reader may see it now. */
  readonly thing?: Maybe<Node>;
  /** What it leads to. */
  readonly thingId: Scalars['ID']['output'];
};

/** A page of notifications. */
export type NotificationConnection = {
  readonly __typename?: 'NotificationConnection';
  /** Up to where this answer speaks: `notificationReceived` goes on from there. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The things of this page, each with its cursor. */
  readonly edges: ReadonlyArray<NotificationEdge>;
  /** The things of this page. */
  readonly nodes: ReadonlyArray<Notification>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together, of those that the viewer may know of. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many of all that the viewer may know of were not marked as read. */
  readonly unreadCount: Scalars['Int']['output'];
};

/** One thing of a page of notifications. */
export type NotificationEdge = {
  readonly __typename?: 'NotificationEdge';
  /** Where it stands, for `after`; it stays good while things are added. */
  readonly cursor: Scalars['String']['output'];
  /** The thing. */
  readonly node: Notification;
};

/** What a notification is about, for programs. */
export type NotificationKind =
  /** Its reader is the contact now of a need, an offer or an organisation: named, or because somebody left. */
  | 'BECAME_CONTACT'
  /** The last day of a published need or offer is seven days on. */
  | 'CLOSES_SOON'
  /** The other side recorded a contract. */
  | 'CONTRACT_RECORDED'
  /** The other side recorded the registration of a contract. */
  | 'CONTRACT_REGISTERED'
  /** A researcher accepted a delegation. */
  | 'DELEGATION_ACCEPTED'
  /** A delegation to a researcher ended. */
  | 'DELEGATION_ENDED'
  /** The link of a delegation was not used and ends in three days; told to who made it. */
  | 'DELEGATION_LINK_ENDS'
  /** The other side recorded a delivery. */
  | 'DELIVERY_RECORDED'
  /** Confidential details were disclosed to the organisation. */
  | 'DETAILS_DISCLOSED'
  /** Somebody accepted the terms of a disclosure. */
  | 'DISCLOSURE_ACCEPTED'
  /** A disclosure that stands ends in three days; told to who disclosed. */
  | 'DISCLOSURE_ENDS'
  /** A disclosure to the organisation was revoked. */
  | 'DISCLOSURE_REVOKED'
  /** An expert accepted the park's invitation. */
  | 'EXPERT_ACCEPTED'
  /** The park admitted its reader as an expert. */
  | 'EXPERT_ADMITTED'
  /** An expert has not answered, and their link ends in three days; told to the park. */
  | 'EXPERT_INVITATION_ENDS'
  /** The last day of a need or offer has passed. */
  | 'EXPIRED'
  /** The park cleared a need or offer under export control. */
  | 'EXPORT_CONTROL_CLEARED'
  /** The other side recorded that a match came to nothing. */
  | 'FAILURE_RECORDED'
  /** An intake link 征集链接 ends in three days; told to the park. */
  | 'INTAKE_LINK_ENDS'
  /** The other side recorded an intent 意向. */
  | 'INTENT_RECORDED'
  /** The other side showed interest. */
  | 'INTEREST_RECEIVED'
  /** Half of the time in which an interest waits for an answer is over. */
  | 'INTEREST_UNANSWERED'
  /** An invitation to join the organisation was not used and ends in three days; told to its owners. */
  | 'INVITATION_ENDS'
  /** Its reader was invited to an organisation, and has not come yet. */
  | 'INVITED'
  /** Somebody asks to join an organisation; told to its owners, or to who stands in for them. */
  | 'JOIN_REQUESTED'
  /** Its reader was let into an organisation. */
  | 'JOIN_REQUEST_ACCEPTED'
  /** Its reader's request to join was declined. */
  | 'JOIN_REQUEST_DECLINED'
  /** Both sides showed interest; each sees who the other is. */
  | 'MATCH_BECAME_MUTUAL'
  /** A match ended with its need or offer; told to both sides. */
  | 'MATCH_CLOSED'
  /** The other side said no, after this side had shown interest. */
  | 'MATCH_DECLINED'
  /** An interest was not answered in time; told to both sides. */
  | 'MATCH_LAPSED'
  /** A match goes on with another need, of which its own was found to be the duplicate. */
  | 'MATCH_MOVED'
  /** A match that had ended, or that was declined, was taken up again by the other side. */
  | 'MATCH_REOPENED'
  /** Nothing was heard for 14 days of a mutual match; told to both sides and to its hosts. */
  | 'MATCH_WITHOUT_NEWS'
  /** Somebody joined the organisation. */
  | 'MEMBER_JOINED'
  /** Somebody left the organisation. */
  | 'MEMBER_LEFT'
  /** A review found a need to be the duplicate of another. */
  | 'NEED_FOUND_DUPLICATE'
  /** A review found a need ready. */
  | 'NEED_FOUND_READY'
  /** A review put a need off to a later day. */
  | 'NEED_PUT_OFF'
  /** A review did not take a need up; the reason stands with the need. */
  | 'NEED_REJECTED'
  /** A need that a review gave back was not submitted again; told after 7 and after 14 days. */
  | 'NEED_STILL_TO_REFINE'
  /** A need waits for the park's review. */
  | 'NEED_SUBMITTED'
  /** A review asks for more; its advice stands with the need. */
  | 'NEED_TO_REFINE'
  /** An organisation confirmed what its park did on its behalf; told to the park. */
  | 'ON_BEHALF_CONFIRMED'
  /** An organisation contests what its park did on its behalf; told to the park. */
  | 'ON_BEHALF_CONTESTED'
  /** An expert gave an opinion. */
  | 'OPINION_GIVEN'
  /** Two records of one organisation became one; told to the people of both. */
  | 'ORGANIZATION_MERGED'
  /** An organisation waits for its verification; told to operators. */
  | 'ORGANIZATION_REGISTERED'
  /** The organisation may act again. */
  | 'ORGANIZATION_REINSTATED'
  /** The organisation was not verified. */
  | 'ORGANIZATION_REJECTED'
  /** A verified organisation took another name; told to operators. */
  | 'ORGANIZATION_RENAMED'
  /** The organisation was suspended. */
  | 'ORGANIZATION_SUSPENDED'
  /** The organisation was verified. */
  | 'ORGANIZATION_VERIFIED'
  /** The other side confirmed what was recorded. */
  | 'OUTCOME_ATTESTED'
  /** The other side corrected what it had recorded. */
  | 'OUTCOME_CORRECTED'
  /** A need waits for the park's review longer than it should. */
  | 'REVIEW_OVERDUE'
  /** Its reader's role in an organisation was changed. */
  | 'ROLE_CHANGED'
  /** A board was given suggestions for a need or offer. */
  | 'SUGGESTIONS_POSTED'
  /** A need that a review put off is back in the queue; told to who minds it. */
  | 'TRACKED_NEED_DUE';

/** A notification that came. */
export type NotificationReceived = {
  readonly __typename?: 'NotificationReceived';
  /** Up to where the feed was delivered. */
  readonly cursor: Scalars['Cursor']['output'];
  /** What came. */
  readonly notification: Notification;
  /** How many of all that the person may know of were not marked as read. */
  readonly unreadCount: Scalars['Int']['output'];
};

/** What an organisation offers 供给. Fields of its content are null where nobody said. */
export type Offer = Node & {
  readonly __typename?: 'Offer';
  /** What it does better 优势, against what exists, with figures. */
  readonly advantage?: Maybe<Scalars['String']['output']>;
  /** Whether its owner stays hidden until interest is mutual. */
  readonly anonymous: Scalars['Boolean']['output'];
  /** Where it can be used 应用场景. */
  readonly applications?: Maybe<Scalars['String']['output']>;
  /** The offer as others will read it, its owner behind a mask if it is anonymous; for the owner and its park, before it is submitted or published. Null for everybody else. */
  readonly asOthersSee?: Maybe<Offer>;
  /** Files and links that go with it; those that are confidential only for who reads what is confidential, and none while its owner is hidden. */
  readonly attachments: ReadonlyArray<Attachment>;
  /** Links of the industry chain 产业链环节. */
  readonly chainNodes: ReadonlyArray<Scalars['String']['output']>;
  /** What is confidential about it 保密信息; null for all but its own owners and editors, and people to whom it was disclosed. */
  readonly confidentialDetail?: Maybe<ConfidentialDetail>;
  /** Whom to turn to about it: the contact 对接联系人 first, then the deputy; where none is named, the organisation's; where none is left, its owners. Null for who does not belong to it. */
  readonly contacts?: Maybe<ReadonlyArray<Contact>>;
  /** Ways of cooperation that are offered. */
  readonly cooperationModes: ReadonlyArray<CooperationMode>;
  /** To whom it is entrusted, as far as the viewer may know. */
  readonly delegations: DelegationConnection;
  /** Disclosures of what is confidential about it: to its owners and editors all, to a counterpart's those made to them; none to anybody else. */
  readonly disclosures: ReadonlyArray<Disclosure>;
  /** The conferences in which it stands, as far as the viewer may know. */
  readonly entries: ReadonlyArray<Entry>;
  /** What proves it: tests, references, awards. */
  readonly evidence?: Maybe<Scalars['String']['output']>;
  /** How it stands under export control 出口管制; null for all but its owner and the parks concerned. */
  readonly exportControl?: Maybe<ExportControlStanding>;
  /** What equipment there is. */
  readonly facilities?: Maybe<Scalars['String']['output']>;
  /** Technology fields 技术领域. */
  readonly fields: ReadonlyArray<TechnologyField>;
  /** Ids of the organisations that do not know of it 不对其展示; null for all but its owner and the park that entered it. */
  readonly hiddenFrom?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** The offer's id. */
  readonly id: Scalars['ID']['output'];
  /** Rights in it. */
  readonly ipRights: ReadonlyArray<IpRight>;
  /** Keywords. */
  readonly keywords: ReadonlyArray<Scalars['String']['output']>;
  /** What kind of thing is offered. */
  readonly kind?: Maybe<OfferKind>;
  /** The language of the texts, by BCP 47, such as `zh-CN`. */
  readonly language: Scalars['String']['output'];
  /** Offers that say nearly the same and that the viewer may see, the most alike first; for the owner and its park, from the draft on. Null for everybody else. */
  readonly likelyDuplicates?: Maybe<ReadonlyArray<LikelyDuplicate>>;
  /** What its park did on its organisation's behalf with it 代办; null where nothing was, and for outsiders. */
  readonly onBehalf?: Maybe<OnBehalf>;
  /** The last day on which answers are welcome. */
  readonly openUntil?: Maybe<Scalars['Date']['output']>;
  /** How it came about; null for all but its own side and its counterparts. */
  readonly origin?: Maybe<Origin>;
  /** Where the owner's own name stands in the texts; an anonymous offer would be known by it. Null for all but the owner and its park. */
  readonly ownNameStands?: Maybe<ReadonlyArray<NamePlace>>;
  /** Whose it is, as far as the viewer may know. A filter, a count or a search by owner treats a hidden one as if there were none. */
  readonly owner: Party;
  /** What it costs. A floor price is null for all but the owner and its park. */
  readonly price?: Maybe<Price>;
  /** How it is protected. */
  readonly protection: Protection;
  /** Its texts in this language, as they were written or else as rendered; null where it says nothing in that language. */
  readonly reading?: Maybe<OfferTexts>;
  /** District code by GB/T 2260, or a country by ISO 3166-1; null where the owner is hidden: its party says as much of it as may be told. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** Its texts in other languages 译文, by language; at most 6. */
  readonly renderings: ReadonlyArray<OfferTexts>;
  /** For `expectedRevision`; null for who may not act on it. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Where it came from, if it was imported; null where the owner is hidden. */
  readonly source?: Maybe<Source>;
  /** How far it came. */
  readonly stage: OfferStage;
  /** Needs that it may answer and that the viewer may see, best first; none unless it is published. */
  readonly suggestions: ReadonlyArray<Suggestion>;
  /** What it is. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Ids of the people behind it; null for all but the owner and its park. */
  readonly team?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** What it is called 名称. */
  readonly title: Scalars['String']['output'];
  /** Technology readiness, from 1 (principle) to 9 (in use) by ISO 16290. */
  readonly trl?: Maybe<Scalars['Int']['output']>;
  /** The stage of development that this level stands for, in the reader's language: 原理, 小试, 样机, 中试, 产业化. */
  readonly trlStage?: Maybe<Scalars['String']['output']>;
  /** The unit 院系/团队 of its owner that it belongs to; null where there is none, or its owner is hidden. */
  readonly unit?: Maybe<Unit>;
  /** Who may see it once it is published. */
  readonly visibility: Visibility;
  /** Who would do it, in the organisation's own words. */
  readonly who?: Maybe<Scalars['String']['output']>;
};


/** What an organisation offers 供给. Fields of its content are null where nobody said. */
export type OfferDelegationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What an organisation offers 供给. Fields of its content are null where nobody said. */
export type OfferLikelyDuplicatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What an organisation offers 供给. Fields of its content are null where nobody said. */
export type OfferReadingArgs = {
  language: Scalars['String']['input'];
};


/** What an organisation offers 供给. Fields of its content are null where nobody said. */
export type OfferSuggestionsArgs = {
  conferenceId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of offers. */
export type OfferConnection = {
  readonly __typename?: 'OfferConnection';
  /** The things of this page, each with its cursor. */
  readonly edges: ReadonlyArray<OfferEdge>;
  /** The things of this page. */
  readonly nodes: ReadonlyArray<Offer>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together, of those that the viewer may know of. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Everything an organisation says about an offer. A draft has at least a title; publishing also asks for kind, summary and openUntil. */
export type OfferContentInput = {
  /** What it does better 优势, against what exists, with figures; at most 5000 characters. */
  readonly advantage?: InputMaybe<Scalars['String']['input']>;
  /** Whether its owner stays hidden until interest is mutual. */
  readonly anonymous: Scalars['Boolean']['input'];
  /** Where it can be used 应用场景; at most 5000 characters. */
  readonly applications?: InputMaybe<Scalars['String']['input']>;
  /** Links of the industry chain 产业链环节; at most 20 of at most 120 characters. */
  readonly chainNodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Ways of cooperation that are offered. */
  readonly cooperationModes?: InputMaybe<ReadonlyArray<CooperationMode>>;
  /** What proves it: tests, references, awards; at most 5000 characters. */
  readonly evidence?: InputMaybe<Scalars['String']['input']>;
  /** What equipment there is; at most 2000 characters. */
  readonly facilities?: InputMaybe<Scalars['String']['input']>;
  /** Technology fields 技术领域; at most 10. */
  readonly fields?: InputMaybe<ReadonlyArray<TechnologyField>>;
  /**
   * Ids of organisations that shall not know of it 不对其展示, on any path; at most 50. Not together with PUBLIC: choose MEMBERS or narrower.
   * What a park sends that did not enter it changes nothing here.
   */
  readonly hiddenFrom?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Rights in it; at most 20. */
  readonly ipRights?: InputMaybe<ReadonlyArray<IpRightInput>>;
  /** Keywords; at most 12 of at most 120 characters. */
  readonly keywords?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What kind of thing is offered. */
  readonly kind?: InputMaybe<OfferKind>;
  /** The language of the texts, by BCP 47, such as `zh-CN`. */
  readonly language: Scalars['String']['input'];
  /** The last day on which answers are welcome. */
  readonly openUntil?: InputMaybe<Scalars['Date']['input']>;
  /** What it costs. */
  readonly price?: InputMaybe<PriceInput>;
  /** How it is protected; absent is `NOT_STATED`. */
  readonly protection?: InputMaybe<Protection>;
  /** District code by GB/T 2260 (six digits), or a country by ISO 3166-1 (two letters). */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** What it is; at most 10000 characters. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  /** Ids of the people behind it, told inside alone; at most 50. */
  readonly team?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What it is called 名称; 1 to 300 characters. */
  readonly title: Scalars['String']['input'];
  /** Technology readiness, from 1 (principle) to 9 (in use) by ISO 16290. */
  readonly trl?: InputMaybe<Scalars['Int']['input']>;
  /** Who may see it once it is published. */
  readonly visibility: Visibility;
  /** Who would do it, in the organisation's own words; at most 2000 characters. */
  readonly who?: InputMaybe<Scalars['String']['input']>;
};

/** One thing of a page of offers. */
export type OfferEdge = {
  readonly __typename?: 'OfferEdge';
  /** Where it stands, for `after`; it stays good while things are added. */
  readonly cursor: Scalars['String']['output'];
  /** The thing. */
  readonly node: Offer;
};

/** Which offers; every field that is given has to be met. */
export type OfferFilter = {
  /** Entered in this conference. */
  readonly conferenceId?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these technology fields. */
  readonly fields?: InputMaybe<ReadonlyArray<TechnologyField>>;
  /** Any of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<OfferKind>>;
  /** True for those of the viewer's organisations alone, false for those of others. */
  readonly mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of this organisation; what is anonymous to the viewer counts as nobody's. */
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** In any of these stages. */
  readonly stages?: InputMaybe<ReadonlyArray<OfferStage>>;
  /** Of this unit of an organisation; what is anonymous to the viewer counts as nobody's. */
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** What kind of thing is offered. */
export type OfferKind =
  /** The use of equipment 仪器共享; answers a need for a service. */
  | 'EQUIPMENT'
  /** A fund that takes shares 基金; answers a need for money. */
  | 'EQUITY_FUND'
  /** A loan 信贷产品; answers a need for money. */
  | 'LOAN'
  /** A product 产品供给. */
  | 'PRODUCT'
  /** A research result 科技成果; answers a need for technology. */
  | 'RESEARCH_RESULT'
  /** Research capacity 研发能力; answers a need for technology. */
  | 'RND_CAPACITY'
  /** A service: testing, intellectual property, applications, staff. */
  | 'SERVICE'
  /** Space 厂房/孵化空间. */
  | 'SPACE'
  /** People 人才/团队. */
  | 'TALENT_TEAM';

/** The order of offers. */
export type OfferOrder = {
  /** Which way. */
  readonly direction: OrderDirection;
  /** By what. */
  readonly field: OfferOrderField;
};

/** By what offers are ordered. */
export type OfferOrderField =
  /** By when they were first written. */
  | 'CREATED_AT'
  /** By the last day on which answers are welcome; those without one come last. */
  | 'OPEN_UNTIL';

/** How far an offer came. */
export type OfferStage =
  /** Being written; known to its owner, and to the park that entered it. */
  | 'DRAFT'
  /** Its last day has passed; it can be reopened. */
  | 'EXPIRED'
  /** Open for answers. */
  | 'PUBLISHED'
  /** Taken back by its owner; it can be reopened. */
  | 'WITHDRAWN';

/** What an offer says in one language. Fields are null where nothing is said in it. */
export type OfferTexts = {
  readonly __typename?: 'OfferTexts';
  /** What it does better than what exists. */
  readonly advantage?: Maybe<Scalars['String']['output']>;
  /** What it is good for. */
  readonly applications?: Maybe<Scalars['String']['output']>;
  /** Whose the rendering is; null of the original. */
  readonly by?: Maybe<RenderedBy>;
  /** What proves it. */
  readonly evidence?: Maybe<Scalars['String']['output']>;
  /** With what equipment. */
  readonly facilities?: Maybe<Scalars['String']['output']>;
  /** Keywords. */
  readonly keywords: ReadonlyArray<Scalars['String']['output']>;
  /** The language, by BCP 47. */
  readonly language: Scalars['String']['output'];
  /** Whether the original reads otherwise since; it is then the original that holds. */
  readonly stale: Scalars['Boolean']['output'];
  /** What it is. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** Who would do it. */
  readonly who?: Maybe<Scalars['String']['output']>;
};

/** What an offer says in another language: at least its title, and of what the original says as much as one likes. */
export type OfferTextsInput = {
  /** What it does better than what exists; at most 5000 characters. */
  readonly advantage?: InputMaybe<Scalars['String']['input']>;
  /** What it is good for; at most 5000 characters. */
  readonly applications?: InputMaybe<Scalars['String']['input']>;
  /** What proves it; at most 5000 characters. */
  readonly evidence?: InputMaybe<Scalars['String']['input']>;
  /** With what equipment; at most 2000 characters. */
  readonly facilities?: InputMaybe<Scalars['String']['input']>;
  /** Keywords; at most 12 of at most 120 characters. */
  readonly keywords?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What it is; at most 10000 characters. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  /** What it is called; 1 to 300 characters. */
  readonly title: Scalars['String']['input'];
  /** Who would do it; at most 2000 characters. */
  readonly who?: InputMaybe<Scalars['String']['input']>;
};

/** What a park did on behalf of one of its organisations 代办 with one thing, and what the organisation says of it. */
export type OnBehalf = {
  readonly __typename?: 'OnBehalf';
  /** How many acts were done, for `confirmOnBehalf` and `contestOnBehalf`. */
  readonly acts: Scalars['Int']['output'];
  /** When the last one was done. */
  readonly at: Scalars['DateTime']['output'];
  /** On what ground the last one was. */
  readonly basis: Basis;
  /** On behalf of whom. */
  readonly organization?: Maybe<Organization>;
  /** Why it contests, for its own people and those of its park. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** What the organisation says of all of them together. */
  readonly state: OnBehalfState;
  /** With what: a need or offer and its attachments, a match, a registration, an entry, or the organisation itself. Null where the viewer may not know of it any longer. */
  readonly thing?: Maybe<Node>;
  /** The id of that, for `confirmOnBehalf` and `contestOnBehalf`. */
  readonly thingId: Scalars['ID']['output'];
};

/** A page of what was done on behalf of an organisation. */
export type OnBehalfConnection = {
  readonly __typename?: 'OnBehalfConnection';
  /** The things of this page, each with its cursor. */
  readonly edges: ReadonlyArray<OnBehalfEdge>;
  /** The things of this page. */
  readonly nodes: ReadonlyArray<OnBehalf>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together, of those that the viewer may know of. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One thing of a page of what was done on behalf of an organisation. */
export type OnBehalfEdge = {
  readonly __typename?: 'OnBehalfEdge';
  /** Where it stands, for `after`; it stays good while things are added. */
  readonly cursor: Scalars['String']['output'];
  /** The thing. */
  readonly node: OnBehalf;
};

/** That a park acts for one of its organisations 代办. Needed where the right comes from the park alone, else BASIS_REQUIRED; a member may not send it, else BASIS_NOT_ALLOWED. */
export type OnBehalfInput = {
  /** How the organisation asked for it. */
  readonly basis: Basis;
};

/** What an organisation says of what was done on its behalf. */
export type OnBehalfState =
  /** The organisation confirmed all of it. */
  | 'CONFIRMED'
  /** The organisation contests some of it. */
  | 'CONTESTED'
  /** Some of it waits for the organisation's word. */
  | 'UNCONFIRMED';

/** What `openBoard` asks for. */
export type OpenBoardInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The conference's id. */
  readonly conferenceId: Scalars['ID']['input'];
  /** The revision that was read: this reveals, so it is done to what was seen; else STALE_REVISION. */
  readonly expectedRevision: Scalars['Long']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
};

/** What `openBoard` answers. */
export type OpenBoardPayload = Payload & {
  readonly __typename?: 'OpenBoardPayload';
  /** The conference, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly conference?: Maybe<Conference>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which way a list is ordered. */
export type OrderDirection =
  /** The least, or the earliest, first. */
  | 'ASC'
  /** The greatest, or the latest, first. */
  | 'DESC';

/** An organisation 机构: enterprise, university, park or another. */
export type Organization = Node & {
  readonly __typename?: 'Organization';
  /** The number by which a register knows it. */
  readonly code?: Maybe<RegisterCode>;
  /** Whom to turn to: the contact 对接联系人 first, then the deputy; where none is named, its owners. Null for who does not belong to it. */
  readonly contacts?: Maybe<ReadonlyArray<Contact>>;
  /** The names of the records that were merged into it; null for who is not inside. */
  readonly formerNames?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The organisation's id. */
  readonly id: Scalars['ID']['output'];
  /** Invitations that nobody has accepted yet, oldest first; at most 200. Null for all but its owners, and for a personal token. */
  readonly invitations?: Maybe<ReadonlyArray<Invitation>>;
  /** Who asks to join, oldest first, as far as the viewer may decide: its owners; where it has none, or three working days went by, its park's hosts, or without a park the operator. Null for all others. */
  readonly joinRequests?: Maybe<ReadonlyArray<JoinRequest>>;
  /** What it is. */
  readonly kind: OrganizationKind;
  /** Who belongs to it; null for who doesn't. */
  readonly members?: Maybe<ReadonlyArray<Member>>;
  /** Its full name. */
  readonly name: Scalars['String']['output'];
  /** What its park did on its behalf 代办 and the organisation has not confirmed or contested, the longest waiting first. For its own people and those of its park; null for others. */
  readonly onBehalf?: Maybe<OnBehalfConnection>;
  /** Its responsible park 归口园区; a park is its own. Null where it has none. */
  readonly park?: Maybe<Organization>;
  /** Which organisation recommended it 推荐单位; null where none did, or the viewer may not know of it. */
  readonly recommendingBody?: Maybe<Organization>;
  /** District code by GB/T 2260, or a country by ISO 3166-1. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** Whether it took another name since the operator verified it. */
  readonly renamedSinceVerification: Scalars['Boolean']['output'];
  /** Of a park: whether needs submitted to it wait for its review; where not, submitting publishes them at once. Null for all but parks. */
  readonly requiresReview?: Maybe<Scalars['Boolean']['output']>;
  /** For `expectedRevision`; null for who may not act on it. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Its short name 简称, for cards and the hall. */
  readonly shortName?: Maybe<Scalars['String']['output']>;
  /** How large it is; null where it was not said. */
  readonly size?: Maybe<OrganizationSize>;
  /** Where it stands with the operator. */
  readonly status: OrganizationStatus;
  /** Whether it was entered by its park or an import, and its people have not come yet 未认领. Its park vouches for it. */
  readonly unclaimed: Scalars['Boolean']['output'];
  /** Its units 院系/团队, by name; at most 200. */
  readonly units: ReadonlyArray<Unit>;
};


/** An organisation 机构: enterprise, university, park or another. */
export type OrganizationOnBehalfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of organisations. */
export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  /** The things of this page, each with its cursor. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** The things of this page. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together, of those that the viewer may know of. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One thing of a page of organisations. */
export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  /** Where it stands, for `after`; it stays good while things are added. */
  readonly cursor: Scalars['String']['output'];
  /** The thing. */
  readonly node: Organization;
};

/** Which organisations; every field that is given has to be met. */
export type OrganizationFilter = {
  /** Which has this code. */
  readonly code?: InputMaybe<RegisterCodeInput>;
  /** Any of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<OrganizationKind>>;
  /** Whose name or short name contains this; at most 200 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Whose responsible park this is. */
  readonly parkId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it took another name since the operator verified it: what the operator looks at. */
  readonly renamedSinceVerification?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any of these statuses. */
  readonly statuses?: InputMaybe<ReadonlyArray<OrganizationStatus>>;
};

/** What an organisation is. */
export type OrganizationKind =
  /** An enterprise 企业. */
  | 'ENTERPRISE'
  /** A bank, fund or other investor 金融/投资机构. */
  | 'FINANCE_PROVIDER'
  /** A government department 政府部门. */
  | 'GOVERNMENT'
  /** An incubator 孵化器. */
  | 'INCUBATOR'
  /** A research institution of the new type 新型研发机构. */
  | 'NEW_RESEARCH_INSTITUTION'
  /** A park or organiser of conferences 园区/主办方. */
  | 'PARK'
  /** A research institute 科研院所. */
  | 'RESEARCH_INSTITUTE'
  /** A provider of services 服务机构: testing, intellectual property, staff. */
  | 'SERVICE_PROVIDER'
  /** A university 高校. */
  | 'UNIVERSITY';

/** The order of organisations. */
export type OrganizationOrder = {
  /** Which way. */
  readonly direction: OrderDirection;
  /** By what. */
  readonly field: OrganizationOrderField;
};

/** By what organisations are ordered. */
export type OrganizationOrderField =
  /** By when they were registered. */
  | 'CREATED_AT'
  /** By their full name, character by character. */
  | 'NAME';

/** How large an organisation is: by the statistical classes of enterprises 统计上大中小微型企业划分办法; of another organisation, what is nearest. */
export type OrganizationSize =
  /** 大型 */
  | 'LARGE'
  /** 中型 */
  | 'MEDIUM'
  /** 微型 */
  | 'MICRO'
  /** 小型 */
  | 'SMALL';

/** Where an organisation stands with the operator. */
export type OrganizationStatus =
  /** Registered, and not looked at yet. */
  | 'REGISTERED'
  /** The operator found that it is not. */
  | 'REJECTED'
  /** Its people see and can't act, and what it published is hidden. */
  | 'SUSPENDED'
  /** The operator found that it is what it says. */
  | 'VERIFIED';

/** How a need or offer came about. */
export type Origin =
  /** Made to answer a need 应答. */
  | 'ANSWER'
  /** Made to enquire about an offer 询问. */
  | 'ENQUIRY'
  /** Written by its people, or on their behalf. */
  | 'FORM'
  /** Read from a list. */
  | 'IMPORT'
  /** Told to a park through an intake link 征集链接. */
  | 'INTAKE';

/** What the sides of a match report. */
export type Outcome =
  /** That a contract was signed. */
  | 'CONTRACT'
  /** That what was agreed was delivered. */
  | 'DELIVERY'
  /** That it came to nothing. */
  | 'FAILURE'
  /** That both intend to work together. */
  | 'INTENT';

/** That a person asks to belong to an organisation, as the person sees it. */
export type OwnJoinRequest = {
  readonly __typename?: 'OwnJoinRequest';
  /** When the person asked. */
  readonly askedAt: Scalars['DateTime']['output'];
  /** The organisation. */
  readonly organization: Organization;
};

/** Where one page of a list stands within it (Relay). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last edge, for `after`; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follows after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether something stands before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A stream that could not be read to its end, and the event that stopped it. Nothing is lost: the log has every event. */
export type ParkedStream = {
  readonly __typename?: 'ParkedStream';
  /** The kind of error, without what the event says. */
  readonly error: Scalars['String']['output'];
  /** The id of the event that could not be taken. */
  readonly eventId: Scalars['ID']['output'];
  /** The event's type. */
  readonly eventType: Scalars['String']['output'];
  /** Where it stands in the log. */
  readonly position: Scalars['Position']['output'];
  /** The stream: a category and the id of what it describes. */
  readonly stream: Scalars['String']['output'];
};

/** Who stands behind a need, an offer or a side of a match, as far as the viewer may know. */
export type Party = {
  readonly __typename?: 'Party';
  /** What kind of organisation it is; null where fewer than five verified organisations share what is told of a hidden one. */
  readonly kind?: Maybe<OrganizationKind>;
  /** What is shown in place of a hidden name, in the viewer's language, such as “a small enterprise in Jiangsu 江苏某小型企业”; of a known organisation its short name. */
  readonly mask: Scalars['String']['output'];
  /** The organisation; null while it is anonymous or hidden to the viewer. */
  readonly organization?: Maybe<Organization>;
  /** Where it is: a district code by GB/T 2260, of a hidden organisation with zeros for what would tell too much, or a country by ISO 3166-1. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** How large it is; null where it was not said, or would tell too much of a hidden one. */
  readonly size?: Maybe<OrganizationSize>;
};

/** What every mutation answers beside the thing that it is about. */
export type Payload = {
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** From one day to another, both included. */
export type Period = {
  readonly __typename?: 'Period';
  /** The first day. */
  readonly begins: Scalars['Date']['output'];
  /** The last day. */
  readonly ends: Scalars['Date']['output'];
};

/** From one day to another, both included. */
export type PeriodInput = {
  /** The first day. */
  readonly begins: Scalars['Date']['input'];
  /** The last day; INVALID where it comes before the first. */
  readonly ends: Scalars['Date']['input'];
};

/** A person, as far as the log knows one: by an office held in the hub. Known to operators, and to the person. */
export type Person = Node & {
  readonly __typename?: 'Person';
  /** The person's id. */
  readonly id: Scalars['ID']['output'];
  /** Whether the person is an operator of the hub. */
  readonly operator: Scalars['Boolean']['output'];
  /** For `expectedRevision`; -1 where the log has nothing about the person; null for who may not act on it. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
};

/** A token with which a program comes in a person's name, by `Authorization: Bearer`: never for more than the person may do at that moment. */
export type PersonalToken = {
  readonly __typename?: 'PersonalToken';
  /** When it ends by itself. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** For `revokePersonalToken`. */
  readonly id: Scalars['ID']['output'];
  /** The day of its last use, in UTC; null where it was never used. */
  readonly lastUsedOn?: Maybe<Scalars['Date']['output']>;
  /** When it was made. */
  readonly madeAt: Scalars['DateTime']['output'];
  /** What the person calls it. */
  readonly name: Scalars['String']['output'];
  /** What it is good for. */
  readonly scopes: ReadonlyArray<TokenScope>;
};

/** What `placeOrganization` asks for. */
export type PlaceOrganizationInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read: this grants rights, so it is done to what was seen; else STALE_REVISION. */
  readonly expectedRevision: Scalars['Long']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** The organisation's id. */
  readonly organizationId: Scalars['ID']['input'];
  /** The park, a verified one. */
  readonly parkId: Scalars['ID']['input'];
};

/** What `placeOrganization` answers. */
export type PlaceOrganizationPayload = Payload & {
  readonly __typename?: 'PlaceOrganizationPayload';
  /** The organisation, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly organization?: Maybe<Organization>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What an offer costs. */
export type Price = {
  readonly __typename?: 'Price';
  /** In whole units of the currency; null where it is to be talked about. */
  readonly amount?: Maybe<Scalars['Decimal']['output']>;
  /** How the amount is meant. */
  readonly basis: PriceBasis;
  /** ISO 4217, such as `CNY`. */
  readonly currency: Scalars['String']['output'];
};

/** How a price is meant. */
export type PriceBasis =
  /** What is asked. */
  | 'ASK'
  /** The least that is accepted; known to the owner and its park alone. */
  | 'FLOOR'
  /** Open to talk about 面议. */
  | 'NEGOTIABLE';

/** What an offer costs. */
export type PriceInput = {
  /** In whole units of the currency, with at most two places. */
  readonly amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** How the amount is meant. */
  readonly basis: PriceBasis;
  /** ISO 4217, such as `CNY`. */
  readonly currency: Scalars['String']['input'];
};

/** A technology field that a text seems to be about. */
export type ProposedField = {
  readonly __typename?: 'ProposedField';
  /** The words of the text's language that say so, the most telling first; at most 5. */
  readonly because: ReadonlyArray<Scalars['String']['output']>;
  /** Which. */
  readonly field: TechnologyField;
};

/** How what is offered is protected. */
export type Protection =
  /** Filed, and not granted yet. */
  | 'FILED'
  /** Granted. */
  | 'GRANTED'
  /** Kept as know-how. */
  | 'KNOW_HOW'
  /** Nothing was filed yet: publishing details may destroy novelty. */
  | 'NOT_FILED'
  /** Nobody said. */
  | 'NOT_STATED'
  /** Free for all. */
  | 'OPEN';

/** What `publishNeed` asks for. */
export type PublishNeedInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read: this publishes, so it is done to what was seen; else STALE_REVISION. */
  readonly expectedRevision: Scalars['Long']['input'];
  /** The need's id. */
  readonly needId: Scalars['ID']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
};

/** What `publishNeed` answers. */
export type PublishNeedPayload = Payload & {
  readonly __typename?: 'PublishNeedPayload';
  /** The need, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly need?: Maybe<Need>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `publishOffer` asks for. */
export type PublishOfferInput = {
  /**
   * That its owner knows: what is shown before a patent is filed is no longer new.
   * Asked for where `protection` is NOT_FILED or not stated and more than counterparts may see it; once is enough.
   */
  readonly acknowledgesNoveltyLoss?: InputMaybe<Scalars['Boolean']['input']>;
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** What the owner declares. */
  readonly declarations: DeclarationsInput;
  /** The revision that was read: this publishes, so it is done to what was seen; else STALE_REVISION. */
  readonly expectedRevision: Scalars['Long']['input'];
  /** The offer's id. */
  readonly offerId: Scalars['ID']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
};

/** What `publishOffer` answers. */
export type PublishOfferPayload = Payload & {
  readonly __typename?: 'PublishOfferPayload';
  /** The offer, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly offer?: Maybe<Offer>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What can be read. Who isn't signed in reads what is public. */
export type Query = {
  readonly __typename?: 'Query';
  /** What the board was given for one need: the offers suggested for it. For the host and the need's owner and its park; null for others. */
  readonly boardSuggestions?: Maybe<ReadonlyArray<BoardSuggestion>>;
  /** A conference by its id; null where there is none, or the viewer may not know of it. */
  readonly conference?: Maybe<Conference>;
  /** The conferences that the viewer may know of: announced ones, and drafts of the viewer's own parks. */
  readonly conferences: ConferenceConnection;
  /** What a person agrees to for a purpose, as it reads now. */
  readonly consentText: ConsentText;
  /** What could not be sent after many attempts and waits for a decision, the oldest first; at most 100. Null for who is not an operator. */
  readonly deadLetters?: Maybe<ReadonlyArray<DeadLetter>>;
  /** What whoever submits a need or publishes an offer declares, as it reads now, in the reader's language. */
  readonly declarationText: DeclarationText;
  /**
   * What happened to a thing, the oldest first: what could be seen then and may be seen by this viewer now.
   * Null where there is no such thing, or the viewer may not know of it.
   */
  readonly history?: Maybe<HistoryConnection>;
  /** What anybody told a park through its links: what waits first, the oldest before, then what was taken; at most 200. Null for who is no host of the park. */
  readonly intake?: Maybe<ReadonlyArray<Intake>>;
  /** The links of a park that still work, the latest first; at most 100. Null for who is no host of the park. */
  readonly intakeLinks?: Maybe<ReadonlyArray<IntakeLink>>;
  /** What who asks is sent by mail, and when. Null where nobody is signed in. */
  readonly mailSettings?: Maybe<MailSettings>;
  /** A match by its id; null where nothing was said in it, or the viewer may not know of it. */
  readonly match?: Maybe<Match>;
  /**
   * A conference's match board 对接看板 as this viewer may see it: the host everything, a participant the own matches, all others what the two sides of a pair allow.
   * Null where there is no such conference, or the viewer may not know of it. Each card costs one node.
   */
  readonly matchBoard?: Maybe<MatchBoard>;
  /** The matches that the viewer may know of, as a side, as a side's park, or as host; the one that began last comes first. */
  readonly matches: MatchConnection;
  /** Who asks; null where nobody is signed in. */
  readonly me?: Maybe<Viewer>;
  /** A need by its id; null where there is none, or the viewer may not know of it. */
  readonly need?: Maybe<Need>;
  /** The needs that the viewer may know of: the catalogue, and drafts and submissions of the viewer's own organisations and parks. */
  readonly needs: NeedConnection;
  /**
   * The needs that were submitted to no park, their owners having none, and wait for `assignReviewer`, the longest first.
   * For operators; null for anyone else.
   */
  readonly needsWithoutPark?: Maybe<ReviewQueueConnection>;
  /** Whatever has this id. Null where there is no such thing, or the viewer may not know of it: the answer is the same. */
  readonly node?: Maybe<Node>;
  /** The things with these ids, in the order asked for, with null in the place of what isn't there or may not be known. At most 100. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /**
   * What happened that concerns who asks, the latest first; of the last 90 days, at most 500. Each is told as its reader may know it now,
   * and not at all where they may not know of it any longer. Null where nobody is signed in.
   */
  readonly notifications?: Maybe<NotificationConnection>;
  /** An offer by its id; null where there is none, or the viewer may not know of it. */
  readonly offer?: Maybe<Offer>;
  /** The offers that the viewer may know of: the catalogue, and drafts of the viewer's own organisations and parks. */
  readonly offers: OfferConnection;
  /** What waits for operators, the longest waiting first; at most 200 of each kind. Null for who is not an operator. */
  readonly operatorTasks?: Maybe<TaskList>;
  /** An organisation by its id; null where there is none, or the viewer may not know of it. */
  readonly organization?: Maybe<Organization>;
  /** The organisations that the viewer may know of. */
  readonly organizations: OrganizationConnection;
  /**
   * The match of a need and an offer, whether or not anything was said in it: then it is `SUGGESTED`, with revision -1 for who may express interest.
   * Null where the viewer may not know of one of the two, or they are of one organisation, or their kinds do not answer each other.
   */
  readonly pair?: Maybe<Match>;
  /** Streams that this node's read models could not read to their end; what they describe is hidden from everybody else. Null for who is not an operator. */
  readonly parkedStreams?: Maybe<ReadonlyArray<ParkedStream>>;
  /** What the hub does by itself, and how that fares on each node that does it, as that node said last. Null for who is not an operator. */
  readonly processes?: Maybe<ReadonlyArray<HubProcess>>;
  /** Technology fields that a text seems to be about, at most 3, the likeliest first; the owner chooses. For whoever is signed in. */
  readonly proposedFields: ReadonlyArray<ProposedField>;
  /** Words of a text that may serve as keywords of a need or an offer, at most 12, the most telling first; the owner chooses. For whoever is signed in. */
  readonly proposedKeywords: ReadonlyArray<Scalars['String']['output']>;
  /** The needs that wait for a park's verdict, the longest first; what was put off comes back on its day. For people of the park; null for anyone else. */
  readonly reviewQueue?: Maybe<ReviewQueueConnection>;
  /** What waits for the hosts of a park, what is late first, then the longest waiting; at most 200 of each kind. Null for who is no host there. */
  readonly tasks?: Maybe<TaskList>;
  /**
   * What would change among the five best offers for each need on a conference's board if facets weighed otherwise. Nothing is recorded, and what the board was given stays.
   * For whoever serves in the conference's park; null for others. Costs as much as the board.
   */
  readonly weightsPreview?: Maybe<WeightsPreview>;
  /** Why a need and an offer would not be suggested to each other: what keeps them apart whatever they say, and what their texts lack. Null unless the viewer may see both, the same for whatever else. */
  readonly whyNot?: Maybe<WhyNot>;
};


/** What can be read. Who isn't signed in reads what is public. */
export type QueryBoardSuggestionsArgs = {
  conferenceId: Scalars['ID']['input'];
  needId: Scalars['ID']['input'];
};


/** What can be read. Who isn't signed in reads what is public. */
export type QueryConferenceArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Who isn't signed in reads what is public. */
export type QueryConferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConferenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConferenceOrder>;
};


/** What can be read. Who isn't signed in reads what is public. */
export type QueryConsentTextArgs = {
  purpose: ConsentPurpose;
};


/** What can be read. Who isn't signed in reads what is public. */
export type QueryHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


/** What can be read. Who isn't signed in reads what is public. */
export type QueryIntakeArgs = {
  parkId: Scalars['ID']['input'];
};


/** What can be read. Who isn't signed in reads what is public. */
export type QueryIntakeLinksArgs = {
  parkId: Scalars['ID']['input'];
};


/** What can be read. Who isn't signed in reads what is public. */
export type QueryMatchArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Who isn't signed in reads what is public. */
export type QueryMatchBoardArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  conferenceId: Scalars['ID']['input'];
};


/** What can be read. Who isn't signed in reads what is public. */
export type QueryMatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MatchFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. Who isn't signed in reads what is public. */
export type QueryNeedArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Who isn't signed in reads what is public. */
export type QueryNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NeedFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NeedOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read. Who isn't signed in reads what is public. */
export type QueryNeedsWithoutParkArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. Who isn't signed in reads what is public. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Who isn't signed in reads what is public. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** What can be read. Who isn't signed in reads what is public. */
export type QueryNotificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  unreadOnly?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What can be read. Who isn't signed in reads what is public. */
export type QueryOfferArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Who isn't signed in reads what is public. */
export type QueryOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OfferOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read. Who isn't signed in reads what is public. */
export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Who isn't signed in reads what is public. */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OrganizationOrder>;
};


/** What can be read. Who isn't signed in reads what is public. */
export type QueryPairArgs = {
  needId: Scalars['ID']['input'];
  offerId: Scalars['ID']['input'];
};


/** What can be read. Who isn't signed in reads what is public. */
export type QueryProposedFieldsArgs = {
  text: Scalars['String']['input'];
  title: Scalars['String']['input'];
};


/** What can be read. Who isn't signed in reads what is public. */
export type QueryProposedKeywordsArgs = {
  text: Scalars['String']['input'];
  title: Scalars['String']['input'];
};


/** What can be read. Who isn't signed in reads what is public. */
export type QueryReviewQueueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  parkId: Scalars['ID']['input'];
};


/** What can be read. Who isn't signed in reads what is public. */
export type QueryTasksArgs = {
  parkId: Scalars['ID']['input'];
};


/** What can be read. Who isn't signed in reads what is public. */
export type QueryWeightsPreviewArgs = {
  conferenceId: Scalars['ID']['input'];
  weights: FacetWeightsInput;
};


/** What can be read. Who isn't signed in reads what is public. */
export type QueryWhyNotArgs = {
  needId: Scalars['ID']['input'];
  offerId: Scalars['ID']['input'];
};

/** A need that waits for a park's verdict, or to be assigned a park. Days are those of the conference that it came through, else of Asia/Shanghai. */
export type QueuedNeed = {
  readonly __typename?: 'QueuedNeed';
  /** The last day on which the verdict is in time: five working days on, Monday to Friday; public holidays count as working days. */
  readonly dueBy: Scalars['Date']['output'];
  /** The need. */
  readonly need: Need;
  /** Whether that day has passed. */
  readonly overdue: Scalars['Boolean']['output'];
  /** The day to which it was put off, where it was. */
  readonly reviewOn?: Maybe<Scalars['Date']['output']>;
  /** The person of the park who minds it, where it was put off. */
  readonly stewardId?: Maybe<Scalars['ID']['output']>;
  /** That person's name, where one is known. */
  readonly stewardName?: Maybe<Scalars['String']['output']>;
  /** The day since when it waits: of its submission, or to which it was put off. */
  readonly waitingSince: Scalars['Date']['output'];
};

/** How an offer changes its place. */
export type RankChange =
  /** It is no more among the five. */
  | 'GONE'
  /** It stands elsewhere. */
  | 'MOVED'
  /** It comes among the five. */
  | 'NEW';

/** How ready a technology has to be, from 1 (principle) to 9 (in use) by ISO 16290. */
export type ReadinessRange = {
  readonly __typename?: 'ReadinessRange';
  /** The most. */
  readonly max: Scalars['Int']['output'];
  /** The stage of development that the most stands for, in the reader's language. */
  readonly maxStage?: Maybe<Scalars['String']['output']>;
  /** The least. */
  readonly min: Scalars['Int']['output'];
  /** The stage of development that the least stands for, in the reader's language: 原理, 小试, 样机, 中试, 产业化. */
  readonly minStage?: Maybe<Scalars['String']['output']>;
};

/** How ready a technology has to be, from 1 (principle) to 9 (in use) by ISO 16290. */
export type ReadinessRangeInput = {
  /** The most, 1 to 9; INVALID where it is below the least. */
  readonly max: Scalars['Int']['input'];
  /** The least, 1 to 9. */
  readonly min: Scalars['Int']['input'];
};

/** One reading of something confidential. */
export type Reading = {
  readonly __typename?: 'Reading';
  /** When it was answered. */
  readonly at: Scalars['DateTime']['output'];
  /** The file that was read; null for the confidential detail. */
  readonly attachmentId?: Maybe<Scalars['ID']['output']>;
  /** Who read. */
  readonly personId: Scalars['ID']['output'];
};

/** A page of readings. */
export type ReadingConnection = {
  readonly __typename?: 'ReadingConnection';
  /** The readings of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ReadingEdge>;
  /** The readings of this page. */
  readonly nodes: ReadonlyArray<Reading>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; of very many, the latest ten thousand. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One reading of a page. */
export type ReadingEdge = {
  readonly __typename?: 'ReadingEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The reading. */
  readonly node: Reading;
};

/** What `recordContract` asks for. */
export type RecordContractInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The conference in which it is said; absent is the only open board on which both stand, if there is one. */
  readonly conferenceId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** What kind of contract it is. */
  readonly kind: ContractKind;
  /** The match's id. */
  readonly matchId: Scalars['ID']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** How long it runs. */
  readonly period?: InputMaybe<PeriodInput>;
  /** Which side reports it. */
  readonly side: Side;
  /** The day of its signature; not later than today. */
  readonly signedOn: Scalars['Date']['input'];
  /** The part of the total that pays for technology 技术交易额, in its currency. */
  readonly technologyAmount?: InputMaybe<MoneyInput>;
  /** The type of a technology contract 技术合同类型; needed for kind `TECHNOLOGY`, and for it alone. */
  readonly technologyContractType?: InputMaybe<TechnologyContractType>;
  /** What it comes to in all. */
  readonly total?: InputMaybe<MoneyInput>;
};

/** What `recordContract` answers. */
export type RecordContractPayload = Payload & {
  readonly __typename?: 'RecordContractPayload';
  /** The match, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly match?: Maybe<Match>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `recordDelivery` asks for. */
export type RecordDeliveryInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The conference in which it is said; absent is the only open board on which both stand, if there is one. */
  readonly conferenceId?: InputMaybe<Scalars['ID']['input']>;
  /** The day on which it was delivered; not later than today. */
  readonly deliveredOn: Scalars['Date']['input'];
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** The match's id. */
  readonly matchId: Scalars['ID']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** Which side reports it. */
  readonly side: Side;
};

/** What `recordDelivery` answers. */
export type RecordDeliveryPayload = Payload & {
  readonly __typename?: 'RecordDeliveryPayload';
  /** The match, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly match?: Maybe<Match>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `recordFailure` asks for. */
export type RecordFailureInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The conference in which it is said; absent is the only open board on which both stand, if there is one. */
  readonly conferenceId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** The match's id. */
  readonly matchId: Scalars['ID']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** Why, for the host and your own side; at most 2000 characters. */
  readonly reason: Scalars['String']['input'];
  /** Which side reports it. */
  readonly side: Side;
};

/** What `recordFailure` answers. */
export type RecordFailurePayload = Payload & {
  readonly __typename?: 'RecordFailurePayload';
  /** The match, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly match?: Maybe<Match>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `recordIntent` asks for. */
export type RecordIntentInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The conference in which it is said; absent is the only open board on which both stand, if there is one. */
  readonly conferenceId?: InputMaybe<Scalars['ID']['input']>;
  /** What it may come to. */
  readonly estimatedAmount?: InputMaybe<MoneyInput>;
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** In what form. */
  readonly form: IntentForm;
  /** The match's id. */
  readonly matchId: Scalars['ID']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** Which side reports it. */
  readonly side: Side;
};

/** What `recordIntent` answers. */
export type RecordIntentPayload = Payload & {
  readonly __typename?: 'RecordIntentPayload';
  /** The match, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly match?: Maybe<Match>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The number by which a register knows an organisation. */
export type RegisterCode = {
  readonly __typename?: 'RegisterCode';
  /** The register. */
  readonly scheme: RegisterScheme;
  /** The number, as the register writes it. */
  readonly value: Scalars['String']['output'];
};

/** The number by which a register knows an organisation. Its check digits are verified, else CODE_INVALID. */
export type RegisterCodeInput = {
  /** The register. */
  readonly scheme: RegisterScheme;
  /** The number, as the register writes it; at most 20 characters. */
  readonly value: Scalars['String']['input'];
};

/** What `registerContract` asks for. */
export type RegisterContractInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** The match's id. */
  readonly matchId: Scalars['ID']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** The day of its registration; not later than today. */
  readonly registeredOn: Scalars['Date']['input'];
  /** The number under which it is registered; at most 100 characters. */
  readonly registrationNumber: Scalars['String']['input'];
  /** Which side reports it. */
  readonly side: Side;
};

/** What `registerContract` answers. */
export type RegisterContractPayload = Payload & {
  readonly __typename?: 'RegisterContractPayload';
  /** The match, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly match?: Maybe<Match>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `registerForConference` asks for. */
export type RegisterForConferenceInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The conference's id. */
  readonly conferenceId: Scalars['ID']['input'];
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** The organisation's id. */
  readonly organizationId: Scalars['ID']['input'];
};

/** What `registerForConference` answers. */
export type RegisterForConferencePayload = Payload & {
  readonly __typename?: 'RegisterForConferencePayload';
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** The registration, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly registration?: Maybe<Registration>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `registerOrganization` asks for. */
export type RegisterOrganizationInput = {
  /** The number by which a register knows it; claimed at verification. */
  readonly code?: InputMaybe<RegisterCodeInput>;
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** What it is. */
  readonly kind: OrganizationKind;
  /** Its full name; at most 200 characters. */
  readonly name: Scalars['String']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** Its responsible park 归口园区, a verified one; a park is its own. */
  readonly parkId?: InputMaybe<Scalars['ID']['input']>;
  /** Which verified organisation recommends it 推荐单位, else RECOMMENDING_BODY_UNKNOWN. */
  readonly recommendingBodyId?: InputMaybe<Scalars['ID']['input']>;
  /** District code by GB/T 2260 (six digits), or a country by ISO 3166-1 (two letters). */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** Its short name 简称; at most 20 characters. */
  readonly shortName?: InputMaybe<Scalars['String']['input']>;
  /** How large it is. */
  readonly size?: InputMaybe<OrganizationSize>;
};

/** What `registerOrganization` answers. */
export type RegisterOrganizationPayload = Payload & {
  readonly __typename?: 'RegisterOrganizationPayload';
  /** The organisation, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly organization?: Maybe<Organization>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A register of organisations. */
export type RegisterScheme =
  /** Legal entity identifier, ISO 17442: 20 characters. */
  | 'LEI'
  /** Research Organization Registry id: 9 characters. */
  | 'ROR'
  /** Unified social credit code 统一社会信用代码, GB 32100-2015: 18 characters. */
  | 'USCC';

/** That an organisation takes part in a conference. */
export type Registration = Node & {
  readonly __typename?: 'Registration';
  /** The conference. */
  readonly conference: Conference;
  /** The registration's id. */
  readonly id: Scalars['ID']['output'];
  /** Who takes part. */
  readonly organization: Organization;
  /** For `expectedRevision`; null for who may not act on it. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether it stands; false once it was withdrawn. */
  readonly stands: Scalars['Boolean']['output'];
};

/** A page of registrations. */
export type RegistrationConnection = {
  readonly __typename?: 'RegistrationConnection';
  /** The things of this page, each with its cursor. */
  readonly edges: ReadonlyArray<RegistrationEdge>;
  /** The things of this page. */
  readonly nodes: ReadonlyArray<Registration>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together, of those that the viewer may know of. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One thing of a page of registrations. */
export type RegistrationEdge = {
  readonly __typename?: 'RegistrationEdge';
  /** Where it stands, for `after`; it stays good while things are added. */
  readonly cursor: Scalars['String']['output'];
  /** The thing. */
  readonly node: Registration;
};

/** What `reinstateOrganization` asks for. */
export type ReinstateOrganizationInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read: this publishes, so it is done to what was seen; else STALE_REVISION. */
  readonly expectedRevision: Scalars['Long']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** The organisation's id. */
  readonly organizationId: Scalars['ID']['input'];
};

/** What `reinstateOrganization` answers. */
export type ReinstateOrganizationPayload = Payload & {
  readonly __typename?: 'ReinstateOrganizationPayload';
  /** The organisation, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly organization?: Maybe<Organization>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `rejectOrganization` asks for. */
export type RejectOrganizationInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** The organisation's id. */
  readonly organizationId: Scalars['ID']['input'];
  /** Why, for its people; at most 2000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What `rejectOrganization` answers. */
export type RejectOrganizationPayload = Payload & {
  readonly __typename?: 'RejectOrganizationPayload';
  /** The organisation, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly organization?: Maybe<Organization>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `removeChannel` asks for. */
export type RemoveChannelInput = {
  /** The channel's id. */
  readonly channelId: Scalars['ID']['input'];
  /** A UUID made by the sender, once for each request; sending it again within 30 days repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
};

/** What `removeChannel` answers. */
export type RemoveChannelPayload = Payload & {
  readonly __typename?: 'RemoveChannelPayload';
  /** Who asked; null where it was refused. */
  readonly me?: Maybe<Viewer>;
  /** Null: people's own data is never in the log. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Null: people's own data has no revision. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Always false: the answer was read after the change. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `removeMember` asks for. */
export type RemoveMemberInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** The organisation's id. */
  readonly organizationId: Scalars['ID']['input'];
  /** The member's person id. */
  readonly personId: Scalars['ID']['input'];
};

/** What `removeMember` answers. */
export type RemoveMemberPayload = Payload & {
  readonly __typename?: 'RemoveMemberPayload';
  /** The organisation, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly organization?: Maybe<Organization>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `removeNeedRendering` asks for. */
export type RemoveNeedRenderingInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** The language, by BCP 47 with no more than script and region, such as `en` or `zh-Hans-CN`. */
  readonly language: Scalars['String']['input'];
  /** The need's id. */
  readonly needId: Scalars['ID']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
};

/** What `removeNeedRendering` answers. */
export type RemoveNeedRenderingPayload = Payload & {
  readonly __typename?: 'RemoveNeedRenderingPayload';
  /** The need, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly need?: Maybe<Need>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `removeOfferRendering` asks for. */
export type RemoveOfferRenderingInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** The language, by BCP 47 with no more than script and region, such as `en` or `zh-Hans-CN`. */
  readonly language: Scalars['String']['input'];
  /** The offer's id. */
  readonly offerId: Scalars['ID']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
};

/** What `removeOfferRendering` answers. */
export type RemoveOfferRenderingPayload = Payload & {
  readonly __typename?: 'RemoveOfferRenderingPayload';
  /** The offer, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly offer?: Maybe<Offer>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `removeUnit` asks for. */
export type RemoveUnitInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** The organisation's id. */
  readonly organizationId: Scalars['ID']['input'];
  /** The unit's id. */
  readonly unitId: Scalars['ID']['input'];
};

/** What `removeUnit` answers. */
export type RemoveUnitPayload = Payload & {
  readonly __typename?: 'RemoveUnitPayload';
  /** The organisation, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly organization?: Maybe<Organization>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `renderNeed` asks for. */
export type RenderNeedInput = {
  /** Whether a machine made it, and nobody looked; absent is no. */
  readonly byMachine?: InputMaybe<Scalars['Boolean']['input']>;
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read: this publishes a text of it, so it is done to what was seen; else STALE_REVISION. */
  readonly expectedRevision: Scalars['Long']['input'];
  /** The language, by BCP 47 with no more than script and region, such as `en` or `zh-Hans-CN`. */
  readonly language: Scalars['String']['input'];
  /** The need's id. */
  readonly needId: Scalars['ID']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** What it says in that language. */
  readonly texts: NeedTextsInput;
};

/** What `renderNeed` answers. */
export type RenderNeedPayload = Payload & {
  readonly __typename?: 'RenderNeedPayload';
  /** The need, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly need?: Maybe<Need>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `renderOffer` asks for. */
export type RenderOfferInput = {
  /** Whether a machine made it, and nobody looked; absent is no. */
  readonly byMachine?: InputMaybe<Scalars['Boolean']['input']>;
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read: this publishes a text of it, so it is done to what was seen; else STALE_REVISION. */
  readonly expectedRevision: Scalars['Long']['input'];
  /** The language, by BCP 47 with no more than script and region, such as `en` or `zh-Hans-CN`. */
  readonly language: Scalars['String']['input'];
  /** The offer's id. */
  readonly offerId: Scalars['ID']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** What it says in that language. */
  readonly texts: OfferTextsInput;
};

/** What `renderOffer` answers. */
export type RenderOfferPayload = Payload & {
  readonly __typename?: 'RenderOfferPayload';
  /** The offer, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly offer?: Maybe<Offer>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Whose a rendering is. */
export type RenderedBy =
  /** The park's, on behalf of its owner. */
  | 'HOST'
  /** A machine's; nobody answers for its words. */
  | 'MACHINE'
  /** Its owner's, or its researcher's. */
  | 'OWNER';

/** What `reopenMatch` asks for. */
export type ReopenMatchInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The conference in which it is said; absent is the only open board on which both stand, if there is one. */
  readonly conferenceId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision that was read: this reveals, so it is done to what was seen; else STALE_REVISION. */
  readonly expectedRevision: Scalars['Long']['input'];
  /** The match's id. */
  readonly matchId: Scalars['ID']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** For which side it is said. */
  readonly side: Side;
};

/** What `reopenMatch` answers. */
export type ReopenMatchPayload = Payload & {
  readonly __typename?: 'ReopenMatchPayload';
  /** The match, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly match?: Maybe<Match>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `reopenNeed` asks for. */
export type ReopenNeedInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read: this publishes, so it is done to what was seen; else STALE_REVISION. */
  readonly expectedRevision: Scalars['Long']['input'];
  /** The need's id. */
  readonly needId: Scalars['ID']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** The last day on which answers are welcome from now on. */
  readonly openUntil: Scalars['Date']['input'];
};

/** What `reopenNeed` answers. */
export type ReopenNeedPayload = Payload & {
  readonly __typename?: 'ReopenNeedPayload';
  /** The need, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly need?: Maybe<Need>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `reopenOffer` asks for. */
export type ReopenOfferInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read: this publishes, so it is done to what was seen; else STALE_REVISION. */
  readonly expectedRevision: Scalars['Long']['input'];
  /** The offer's id. */
  readonly offerId: Scalars['ID']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** The last day on which answers are welcome from now on. */
  readonly openUntil: Scalars['Date']['input'];
};

/** What `reopenOffer` answers. */
export type ReopenOfferPayload = Payload & {
  readonly __typename?: 'ReopenOfferPayload';
  /** The offer, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly offer?: Maybe<Offer>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `requestToJoin` asks for. */
export type RequestToJoinInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** The organisation's id. */
  readonly organizationId: Scalars['ID']['input'];
};

/** What `requestToJoin` answers. */
export type RequestToJoinPayload = Payload & {
  readonly __typename?: 'RequestToJoinPayload';
  /** The organisation, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly organization?: Maybe<Organization>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `requireReview` asks for. */
export type RequireReviewInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read: it changes how others publish, so it is done to what was seen; else STALE_REVISION. */
  readonly expectedRevision: Scalars['Long']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** The park's id. */
  readonly parkId: Scalars['ID']['input'];
  /** Whether a review is required; so it is until somebody says otherwise. */
  readonly required: Scalars['Boolean']['input'];
};

/** What `requireReview` answers. */
export type RequireReviewPayload = Payload & {
  readonly __typename?: 'RequireReviewPayload';
  /** The organisation, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly organization?: Maybe<Organization>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `resendInvitation` asks for. */
export type ResendInvitationInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** The invitation's id. */
  readonly invitationId: Scalars['ID']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** The organisation's id. */
  readonly organizationId: Scalars['ID']['input'];
};

/** What `resendInvitation` answers. */
export type ResendInvitationPayload = Payload & {
  readonly __typename?: 'ResendInvitationPayload';
  /** The link to hand over, shown this once; null where it was sent by mail, was refused, or is a repetition. */
  readonly invitationLink?: Maybe<Scalars['String']['output']>;
  /** The organisation, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly organization?: Maybe<Organization>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `retryDeadLetter` asks for. */
export type RetryDeadLetterInput = {
  /** A UUID made by the sender, once for each request; sending it again within 30 days repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The dead letter's id. */
  readonly deadLetterId: Scalars['ID']['input'];
};

/** What `retryDeadLetter` answers. */
export type RetryDeadLetterPayload = Payload & {
  readonly __typename?: 'RetryDeadLetterPayload';
  /** The message as it stands now; null where it was refused. */
  readonly deadLetter?: Maybe<DeadLetter>;
  /** Null: messages are never in the log. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Null: messages have no revision. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Always false: the answer was read after the change. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a park found on reviewing a need 诊断. */
export type Review = {
  readonly __typename?: 'Review';
  /** What to improve. */
  readonly advice?: Maybe<Scalars['String']['output']>;
  /** The need of which it is a duplicate, with `DUPLICATE`; null where the viewer may not know of that one. */
  readonly duplicateOf?: Maybe<Need>;
  /** Why it was not taken on. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The day on which it is looked at again, with `TRACK`. */
  readonly reviewOn?: Maybe<Scalars['Date']['output']>;
  /** What it found. */
  readonly verdict: ReviewVerdict;
};

/** What `reviewNeed` asks for. */
export type ReviewNeedInput = {
  /** What to improve; needed with `REFINE`; at most 5000 characters. */
  readonly advice?: InputMaybe<Scalars['String']['input']>;
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The need of which it is a duplicate, one that the park knows and that is submitted, ready or published; needed with `DUPLICATE`. What is published itself can be found a duplicate only of another published need of the same organisation. */
  readonly duplicateOf?: InputMaybe<Scalars['ID']['input']>;
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** The need's id. */
  readonly needId: Scalars['ID']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** Why it is not taken on; needed with `REJECTED`; at most 2000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it comes back into the queue; needed with `TRACK`. */
  readonly reviewOn?: InputMaybe<Scalars['Date']['input']>;
  /** The person of the park who minds it; needed with `TRACK`. */
  readonly steward?: InputMaybe<Scalars['ID']['input']>;
  /** What was found. */
  readonly verdict: ReviewVerdict;
};

/** What `reviewNeed` answers. */
export type ReviewNeedPayload = Payload & {
  readonly __typename?: 'ReviewNeedPayload';
  /** The need, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly need?: Maybe<Need>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A page of the needs that wait for a park's verdict, or to be assigned a park. */
export type ReviewQueueConnection = {
  readonly __typename?: 'ReviewQueueConnection';
  /** The things of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ReviewQueueEdge>;
  /** The things of this page. */
  readonly nodes: ReadonlyArray<QueuedNeed>;
  /** How many of them wait longer than they should. */
  readonly overdueCount: Scalars['Int']['output'];
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many wait today, on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many are put off to a later day. */
  readonly trackedCount: Scalars['Int']['output'];
};

/** One thing of a page of the needs that wait. */
export type ReviewQueueEdge = {
  readonly __typename?: 'ReviewQueueEdge';
  /** Where it stands, for `after`; it stays good while things are added. */
  readonly cursor: Scalars['String']['output'];
  /** The thing. */
  readonly node: QueuedNeed;
};

/** What a park finds on reviewing a need. */
export type ReviewVerdict =
  /** It asks for what another need asks for already; readers go on there. */
  | 'DUPLICATE'
  /** It can be published. */
  | 'READY'
  /** It is to be improved as advised; it is a draft again. */
  | 'REFINE'
  /** It is not taken on 不予受理. */
  | 'REJECTED'
  /** It is looked at again on a later day; it stays with the park. */
  | 'TRACK';

/** What `reviseConference` asks for. */
export type ReviseConferenceInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The conference's id. */
  readonly conferenceId: Scalars['ID']['input'];
  /** What it says, all of it. */
  readonly content: ConferenceContentInput;
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
};

/** What `reviseConference` answers. */
export type ReviseConferencePayload = Payload & {
  readonly __typename?: 'ReviseConferencePayload';
  /** The conference, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly conference?: Maybe<Conference>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `reviseMailSettings` asks for. */
export type ReviseMailSettingsInput = {
  /** What is chosen, kind by kind; at most 100. */
  readonly choices: ReadonlyArray<MailKindChoiceInput>;
  /** A UUID made by the sender, once for each request; sending it again within 30 days repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** From when nothing shall be sent, as `22:00` in that zone. */
  readonly quietFrom: Scalars['String']['input'];
  /** Until when nothing shall be sent, as `07:00`; the same as `quietFrom` where mail may come at any time. */
  readonly quietTo: Scalars['String']['input'];
  /** The IANA time zone of the person's day, such as `Asia/Shanghai`. */
  readonly timeZone: Scalars['String']['input'];
};

/** What `reviseMailSettings` answers. */
export type ReviseMailSettingsPayload = Payload & {
  readonly __typename?: 'ReviseMailSettingsPayload';
  /** What is chosen now; null where it was refused. */
  readonly mailSettings?: Maybe<MailSettings>;
  /** Null: people's own data is never in the log. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Null: people's own data has no revision. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Always false: the answer was read after the change. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `reviseMyself` asks for. */
export type ReviseMyselfInput = {
  /** A UUID made by the sender, once for each request; sending it again within 30 days repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The language of texts that are sent to the person: `zh-CN` or `en`. */
  readonly locale: Scalars['String']['input'];
  /** The name by which others shall see the person; 1 to 100 characters. */
  readonly name: Scalars['String']['input'];
};

/** What `reviseMyself` answers. */
export type ReviseMyselfPayload = Payload & {
  readonly __typename?: 'ReviseMyselfPayload';
  /** Who asked; null where it was refused. */
  readonly me?: Maybe<Viewer>;
  /** Null: people's own data is never in the log. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Null: people's own data has no revision. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Always false: the answer was read after the change. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `reviseNeed` asks for. */
export type ReviseNeedInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** What it says, all of it. */
  readonly content: NeedContentInput;
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** The need's id. */
  readonly needId: Scalars['ID']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
};

/** What `reviseNeed` answers. */
export type ReviseNeedPayload = Payload & {
  readonly __typename?: 'ReviseNeedPayload';
  /** The need, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly need?: Maybe<Need>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `reviseOffer` asks for. */
export type ReviseOfferInput = {
  /**
   * That its owner knows: what is shown before a patent is filed is no longer new.
   * Asked for where `protection` is NOT_FILED or not stated and more than counterparts may see it; once is enough.
   */
  readonly acknowledgesNoveltyLoss?: InputMaybe<Scalars['Boolean']['input']>;
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** What it says, all of it. */
  readonly content: OfferContentInput;
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** The offer's id. */
  readonly offerId: Scalars['ID']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
};

/** What `reviseOffer` answers. */
export type ReviseOfferPayload = Payload & {
  readonly __typename?: 'ReviseOfferPayload';
  /** The offer, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly offer?: Maybe<Offer>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `reviseOrganization` asks for. */
export type ReviseOrganizationInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read: this is shown to all, so it is done to what was seen; else STALE_REVISION. */
  readonly expectedRevision: Scalars['Long']['input'];
  /** Its full name; at most 200 characters. */
  readonly name: Scalars['String']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** The organisation's id. */
  readonly organizationId: Scalars['ID']['input'];
  /** District code by GB/T 2260 (six digits), or a country by ISO 3166-1 (two letters). */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** Its short name 简称; at most 20 characters. */
  readonly shortName?: InputMaybe<Scalars['String']['input']>;
  /** How large it is; absent is said no more. */
  readonly size?: InputMaybe<OrganizationSize>;
};

/** What `reviseOrganization` answers. */
export type ReviseOrganizationPayload = Payload & {
  readonly __typename?: 'ReviseOrganizationPayload';
  /** The organisation, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly organization?: Maybe<Organization>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `reviseUnit` asks for. */
export type ReviseUnitInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** What it works on; at most 10. */
  readonly fields?: InputMaybe<ReadonlyArray<TechnologyField>>;
  /** Who heads it, a member. */
  readonly headId?: InputMaybe<Scalars['ID']['input']>;
  /** Who keeps in order what it enters, a member. */
  readonly keeperId?: InputMaybe<Scalars['ID']['input']>;
  /** Who is in it, members of the organisation; at most 200. */
  readonly memberIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What it is called, at most 200 characters; no other unit of the organisation is called so. */
  readonly name: Scalars['String']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** The organisation's id. */
  readonly organizationId: Scalars['ID']['input'];
  /** The unit's id. */
  readonly unitId: Scalars['ID']['input'];
};

/** What `reviseUnit` answers. */
export type ReviseUnitPayload = Payload & {
  readonly __typename?: 'ReviseUnitPayload';
  /** The organisation, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly organization?: Maybe<Organization>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `revokeDisclosure` asks for. */
export type RevokeDisclosureInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The disclosure's id. */
  readonly disclosureId: Scalars['ID']['input'];
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** Not for this: nobody discloses or accepts on behalf. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
};

/** What `revokeDisclosure` answers. */
export type RevokeDisclosurePayload = Payload & {
  readonly __typename?: 'RevokeDisclosurePayload';
  /** The disclosure, as the viewer may see it now; null where it was refused. */
  readonly disclosure?: Maybe<Disclosure>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The disclosure's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `revokeIntakeLink` asks for. */
export type RevokeIntakeLinkInput = {
  /** A UUID made by the sender, once for each request; sending it again within 30 days repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The link. */
  readonly linkId: Scalars['ID']['input'];
};

/** What `revokeIntakeLink` answers. */
export type RevokeIntakeLinkPayload = Payload & {
  readonly __typename?: 'RevokeIntakeLinkPayload';
  /** The link, which works no longer; null where it was refused, and once it is forgotten, a day later. */
  readonly intakeLink?: Maybe<IntakeLink>;
  /** Null: nothing of it stands in the log. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Null: it has no revision. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Always false: the answer was read after the change. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `revokeInvitation` asks for. */
export type RevokeInvitationInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** The invitation's id. */
  readonly invitationId: Scalars['ID']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** The organisation's id. */
  readonly organizationId: Scalars['ID']['input'];
};

/** What `revokeInvitation` answers. */
export type RevokeInvitationPayload = Payload & {
  readonly __typename?: 'RevokeInvitationPayload';
  /** The organisation, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly organization?: Maybe<Organization>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `revokePersonalToken` asks for. */
export type RevokePersonalTokenInput = {
  /** A UUID made by the sender, once for each request; sending it again within 30 days repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The token's id. */
  readonly tokenId: Scalars['ID']['input'];
};

/** What `revokePersonalToken` answers. */
export type RevokePersonalTokenPayload = Payload & {
  readonly __typename?: 'RevokePersonalTokenPayload';
  /** Who asked; null where it was refused. */
  readonly me?: Maybe<Viewer>;
  /** Null: people's own data is never in the log. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Null: people's own data has no revision. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Always false: the answer was read after the change. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How somebody's role reads and what it allows. */
export type Role =
  /** Acts for the organisation. */
  | 'EDITOR'
  /** Acts for the organisation, and decides who belongs to it. */
  | 'OWNER'
  /** Sees what the organisation sees. */
  | 'VIEWER';

/** A row is new or has changed. */
export type RowChanged = {
  readonly __typename?: 'RowChanged';
  /** The whole row as it is now. */
  readonly row: BoardRow;
};

/** A row that this viewer could see is gone, or is hidden now. */
export type RowRemoved = {
  readonly __typename?: 'RowRemoved';
  /** The need's id. */
  readonly needId: Scalars['ID']['output'];
};

/** That a person is signed in somewhere. Where from is not kept. */
export type Session = {
  readonly __typename?: 'Session';
  /** When it began. */
  readonly begunAt: Scalars['DateTime']['output'];
  /** Whether this request belongs to it. */
  readonly current: Scalars['Boolean']['output'];
  /** When it ends by itself. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** For `endSession`. */
  readonly id: Scalars['ID']['output'];
};

/** How a side of a pair may stand on boards that all see, once both sides are interested. */
export type ShowOnBoard =
  /** By a mask in place of the name. */
  | 'MASKED'
  /** By the organisation's name; not for what is anonymous. */
  | 'NAMES'
  /** Not at all. */
  | 'NEVER';

/** One of the two sides of a match. */
export type Side =
  /** The organisation whose need it is. */
  | 'NEED'
  /** The organisation whose offer it is. */
  | 'OFFER';

/** Where an imported record came from, in the words of its source. */
export type Source = {
  readonly __typename?: 'Source';
  /** When the source closes it, as it writes dates. */
  readonly closesAt?: Maybe<Scalars['String']['output']>;
  /** How the source classifies it. */
  readonly fields: ReadonlyArray<SourceField>;
  /** The record's id in the source. */
  readonly id: Scalars['String']['output'];
  /** Under which licence the source gives it. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** The name of the source. */
  readonly name: Scalars['String']['output'];
  /** When the source published it, as it writes dates. */
  readonly publishedAt?: Maybe<Scalars['String']['output']>;
  /** Where the source shows it. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** A class that the source of an imported record gave it. */
export type SourceField = {
  readonly __typename?: 'SourceField';
  /** The code within it. */
  readonly code: Scalars['String']['output'];
  /** What the code means. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** The classification. */
  readonly scheme: Scalars['String']['output'];
};

/** What `submitNeed` asks for. */
export type SubmitNeedInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The conference through which it comes; its park reviews. */
  readonly conferenceId?: InputMaybe<Scalars['ID']['input']>;
  /** What the owner declares. */
  readonly declarations: DeclarationsInput;
  /** The revision that was read: this discloses the need to the park, so it is done to what was seen; else STALE_REVISION. */
  readonly expectedRevision: Scalars['Long']['input'];
  /** The need's id. */
  readonly needId: Scalars['ID']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** The park that shall review it; absent is the owner's own, and without one the operator assigns it. */
  readonly parkId?: InputMaybe<Scalars['ID']['input']>;
};

/** What `submitNeed` answers. */
export type SubmitNeedPayload = Payload & {
  readonly __typename?: 'SubmitNeedPayload';
  /** The need, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly need?: Maybe<Need>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Live changes, over WebSocket (graphql-transport-ws) at `/graphql`. Rights are checked anew for every message. */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /**
   * What changes on a match board, as this viewer may see it. Without a cursor, with one of another epoch, or where too much has happened since, it begins with a snapshot;
   * else with what changed since. Intervals join without gap or overlap; states in between may be merged. Ends when the viewer loses the right.
   */
  readonly matchBoardChanged: MatchBoardFeed;
  /**
   * What concerns the person who subscribes, as it happens. With the last cursor it goes on from there, without gap or overlap; without one it begins now.
   * Ends with the session. UNAUTHENTICATED for a visitor, POSITION_UNKNOWN for a cursor of another log.
   */
  readonly notificationReceived: NotificationReceived;
  /**
   * The best suggestions for a need or an offer, as they change, as this viewer may see them. Begins with the list, unless nothing was written since the cursor; then tells the whole list whenever it reads otherwise.
   * A score that shifts by less than 10 points alone is not told. States in between may be merged. Name either a need or an offer. Ends when the viewer may not see it.
   */
  readonly suggestionsChanged: SuggestionsChanged;
};


/** Live changes, over WebSocket (graphql-transport-ws) at `/graphql`. Rights are checked anew for every message. */
export type SubscriptionMatchBoardChangedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  conferenceId: Scalars['ID']['input'];
};


/** Live changes, over WebSocket (graphql-transport-ws) at `/graphql`. Rights are checked anew for every message. */
export type SubscriptionNotificationReceivedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


/** Live changes, over WebSocket (graphql-transport-ws) at `/graphql`. Rights are checked anew for every message. */
export type SubscriptionSuggestionsChangedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  conferenceId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  needId?: InputMaybe<Scalars['ID']['input']>;
  offerId?: InputMaybe<Scalars['ID']['input']>;
};

/** One thing that may go with another, and why. */
export type Suggestion = {
  readonly __typename?: 'Suggestion';
  /** Where the points come from. */
  readonly explanation: Explanation;
  /** The need; null where offers are suggested. */
  readonly need?: Maybe<Need>;
  /** The offer; null where needs are suggested. */
  readonly offer?: Maybe<Offer>;
  /** All points; the same as the total of the explanation, and the same whichever side asks. */
  readonly score: Scalars['Int']['output'];
};

/** An offer that would stand elsewhere among the five best. */
export type SuggestionChange = {
  readonly __typename?: 'SuggestionChange';
  /** How it changes. */
  readonly change: RankChange;
  /** The offer's id. */
  readonly offerId: Scalars['ID']['output'];
  /** The offer's number in this conference. */
  readonly offerNumber?: Maybe<Scalars['Int']['output']>;
  /** Its place now, from 1; null where it is not among the five. */
  readonly rankNow?: Maybe<Scalars['Int']['output']>;
  /** Its place then; null where it is not among the five. */
  readonly rankThen?: Maybe<Scalars['Int']['output']>;
  /** Its score now; null where it is not among the five. */
  readonly scoreNow?: Maybe<Scalars['Int']['output']>;
  /** Its score then; null where it is not among the five. */
  readonly scoreThen?: Maybe<Scalars['Int']['output']>;
  /** What it is called, in the viewer's language where a rendering that holds says so. */
  readonly title: Scalars['String']['output'];
  /** The rendering of that into the viewer's language; null where there is none, or it is written in that. */
  readonly titleRendering?: Maybe<TitleRendering>;
};

/** The best suggestions at one moment, in place of all that was told before. It holds its own data and leads nowhere else. */
export type SuggestionsChanged = {
  readonly __typename?: 'SuggestionsChanged';
  /** The moment at which it was. */
  readonly at: Scalars['DateTime']['output'];
  /** Up to where it was read; subscribe with it to go on. */
  readonly cursor: Scalars['Cursor']['output'];
  /** Best first. */
  readonly suggestions: ReadonlyArray<LiveSuggestion>;
};

/** What `suspendOrganization` asks for. */
export type SuspendOrganizationInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** The organisation's id. */
  readonly organizationId: Scalars['ID']['input'];
  /** Why, for its people; at most 2000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What `suspendOrganization` answers. */
export type SuspendOrganizationPayload = Payload & {
  readonly __typename?: 'SuspendOrganizationPayload';
  /** The organisation, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly organization?: Maybe<Organization>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `takeBackDecline` asks for. */
export type TakeBackDeclineInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read: this reveals, so it is done to what was seen; else STALE_REVISION. */
  readonly expectedRevision: Scalars['Long']['input'];
  /** The match's id. */
  readonly matchId: Scalars['ID']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** Whose no it was. */
  readonly side: Side;
};

/** What `takeBackDecline` answers. */
export type TakeBackDeclinePayload = Payload & {
  readonly __typename?: 'TakeBackDeclinePayload';
  /** The match, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly match?: Maybe<Match>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `takeBackInterest` asks for. */
export type TakeBackInterestInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** The match's id. */
  readonly matchId: Scalars['ID']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** Whose interest it was. */
  readonly side: Side;
};

/** What `takeBackInterest` answers. */
export type TakeBackInterestPayload = Payload & {
  readonly __typename?: 'TakeBackInterestPayload';
  /** The match, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly match?: Maybe<Match>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `takeIntake` asks for. */
export type TakeIntakeInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** -1, if it is given: the need has no events yet. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** What was told. */
  readonly intakeId: Scalars['ID']['input'];
  /** One of the park's organisations; without it one is entered under the name that was told. */
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** The kind of the organisation that is entered; `ENTERPRISE` where nothing is said. */
  readonly organizationKind?: InputMaybe<OrganizationKind>;
};

/** What `takeIntake` answers. */
export type TakeIntakePayload = Payload & {
  readonly __typename?: 'TakeIntakePayload';
  /** The draft; null where it was refused. */
  readonly need?: Maybe<Need>;
  /** Where its last event stands in the log; null where nothing was appended. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The need's revision after it. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Something that waits to be done. */
export type Task = {
  readonly __typename?: 'Task';
  /** The last day on which it is done in time, where there is one. */
  readonly dueBy?: Maybe<Scalars['Date']['output']>;
  /** What there is to do. */
  readonly kind: TaskKind;
  /** Whether that day has passed. */
  readonly overdue: Scalars['Boolean']['output'];
  /** Since when it waits. */
  readonly since?: Maybe<Scalars['DateTime']['output']>;
  /** The id of what it leads to: a need, an offer, a match, an organisation, what was told to a park, a dead letter; of a parked stream, what the stream describes. */
  readonly thingId: Scalars['ID']['output'];
};

/** How many tasks of a kind there are. */
export type TaskCount = {
  readonly __typename?: 'TaskCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The kind. */
  readonly kind: TaskKind;
};

/** What there is to do. */
export type TaskKind =
  /** A message could not be sent. */
  | 'DEAD_LETTER'
  /** Somebody without an account told the park of a need. */
  | 'INTAKE'
  /** Somebody asks to join an organisation, and its reader may decide. */
  | 'JOIN_REQUEST'
  /** Nothing was heard of a mutual match for 14 days. */
  | 'MATCH_WITHOUT_NEWS'
  /** A need was submitted to no park, and waits for one to be assigned. */
  | 'NEED_WITHOUT_PARK'
  /** An organisation contests what the park did on its behalf. */
  | 'ON_BEHALF_CONTESTED'
  /** An organisation took another name since it was verified. */
  | 'ORGANIZATION_RENAMED'
  /** An organisation registered and waits for its verification. */
  | 'ORGANIZATION_TO_VERIFY'
  /** A stream could not be read to its end. */
  | 'PARKED_STREAM'
  /** A need waits for the park's review. */
  | 'REVIEW'
  /** A need that was put off is back: it is to be looked at again. */
  | 'TRACKED_REVIEW';

/** What waits for somebody, all in one list. */
export type TaskList = {
  readonly __typename?: 'TaskList';
  /** How many there are of each kind that has some. */
  readonly counts: ReadonlyArray<TaskCount>;
  /** The tasks. */
  readonly tasks: ReadonlyArray<Task>;
};

/** The type of a technology contract 技术合同类型. */
export type TechnologyContractType =
  /** Advice 技术咨询. */
  | 'CONSULTING'
  /** Technology is developed 技术开发. */
  | 'DEVELOPMENT'
  /** Technology is licensed 技术许可. */
  | 'LICENSE'
  /** Technical services 技术服务. */
  | 'SERVICE'
  /** Technology changes hands 技术转让. */
  | 'TRANSFER';

/** Technology fields 技术领域: the 35 fields of WIPO's technology concordance (IPC–technology concordance table). */
export type TechnologyField =
  /** Analysis of biological materials 生物材料分析. */
  | 'ANALYSIS_OF_BIOLOGICAL_MATERIALS'
  /** Audio-visual technology 视听技术. */
  | 'AUDIOVISUAL_TECHNOLOGY'
  /** Basic communication processes 基础通信程序. */
  | 'BASIC_COMMUNICATION_PROCESSES'
  /** Basic materials chemistry 基础材料化学. */
  | 'BASIC_MATERIALS_CHEMISTRY'
  /** Biotechnology 生物技术. */
  | 'BIOTECHNOLOGY'
  /** Chemical engineering 化学工程. */
  | 'CHEMICAL_ENGINEERING'
  /** Civil engineering 土木工程. */
  | 'CIVIL_ENGINEERING'
  /** Computer technology 计算机技术. */
  | 'COMPUTER_TECHNOLOGY'
  /** Control 控制. */
  | 'CONTROL'
  /** Digital communication 数字通信. */
  | 'DIGITAL_COMMUNICATION'
  /** Electrical machinery, apparatus, energy 电机、电气装置与电能. */
  | 'ELECTRICAL_MACHINERY_ENERGY'
  /** Engines, pumps, turbines 发动机、泵、涡轮机. */
  | 'ENGINES_PUMPS_TURBINES'
  /** Environmental technology 环境技术. */
  | 'ENVIRONMENTAL_TECHNOLOGY'
  /** Food chemistry 食品化学. */
  | 'FOOD_CHEMISTRY'
  /** Furniture, games 家具、游戏. */
  | 'FURNITURE_GAMES'
  /** Handling 装卸. */
  | 'HANDLING'
  /** IT methods for management 计算机技术管理方法. */
  | 'IT_METHODS_FOR_MANAGEMENT'
  /** Machine tools 机器工具. */
  | 'MACHINE_TOOLS'
  /** Macromolecular chemistry, polymers 高分子化学、聚合物. */
  | 'MACROMOLECULAR_CHEMISTRY_POLYMERS'
  /** Materials, metallurgy 材料、冶金. */
  | 'MATERIALS_METALLURGY'
  /** Measurement 测量. */
  | 'MEASUREMENT'
  /** Mechanical elements 机器零件. */
  | 'MECHANICAL_ELEMENTS'
  /** Medical technology 医疗技术. */
  | 'MEDICAL_TECHNOLOGY'
  /** Micro-structural and nano-technology 显微结构和纳米技术. */
  | 'MICROSTRUCTURE_NANOTECHNOLOGY'
  /** Optics 光学. */
  | 'OPTICS'
  /** Organic fine chemistry 有机精细化学. */
  | 'ORGANIC_FINE_CHEMISTRY'
  /** Other consumer goods 其他消费品. */
  | 'OTHER_CONSUMER_GOODS'
  /** Other special machines 其他特殊机械. */
  | 'OTHER_SPECIAL_MACHINES'
  /** Pharmaceuticals 药品. */
  | 'PHARMACEUTICALS'
  /** Semiconductors 半导体. */
  | 'SEMICONDUCTORS'
  /** Surface technology, coating 表面加工技术、涂层. */
  | 'SURFACE_TECHNOLOGY_COATING'
  /** Telecommunications 电信. */
  | 'TELECOMMUNICATIONS'
  /** Textile and paper machines 纺织和造纸机器. */
  | 'TEXTILE_AND_PAPER_MACHINES'
  /** Thermal processes and apparatus 热工过程和器具. */
  | 'THERMAL_PROCESSES'
  /** Transport 运输. */
  | 'TRANSPORT';

/** The parts of a text, which weigh differently. */
export type TextField =
  /** What it is about: problem and target; summary, advantage and applications. */
  | 'BODY'
  /** What else it says: what was tried and under which conditions; facilities and evidence. */
  | 'DETAILS'
  /** The keywords. */
  | 'KEYWORDS'
  /** The title. */
  | 'TITLE';

/** What one term that both texts hold adds to the score. */
export type TextLine = {
  readonly __typename?: 'TextLine';
  /** Where the offer holds it. */
  readonly field: TextField;
  /** Points that it adds. */
  readonly points: Scalars['Int']['output'];
  /** The term as the need writes it. */
  readonly surface: Scalars['String']['output'];
  /** The term as the matcher compares it: a word's stem, a number with its unit, characters. */
  readonly term: Scalars['String']['output'];
  /** How the text was cut. */
  readonly view: TextView;
};

/** The ways in which a text is cut into terms. */
export type TextView =
  /** Pairs of neighbouring Chinese characters. */
  | 'BIGRAMS'
  /** Pairs of neighbouring English stems. */
  | 'PHRASES'
  /** Single Chinese characters. */
  | 'UNIGRAMS'
  /** Words: English stems, Chinese words, numbers with their units, formulae. */
  | 'WORDS';

/** What a need or an offer is called in the viewer's language, where somebody rendered it into that. */
export type TitleRendering = {
  readonly __typename?: 'TitleRendering';
  /** Whose the rendering is. */
  readonly by: RenderedBy;
  /** The language, by BCP 47. */
  readonly language: Scalars['String']['output'];
  /** What it is called as it was written. */
  readonly original: Scalars['String']['output'];
  /** Whether the original reads otherwise since; it is then the original that holds. */
  readonly stale: Scalars['Boolean']['output'];
  /** What it is called in that language. */
  readonly title: Scalars['String']['output'];
};

/** What a personal token is good for. Whatever concerns people, organisations, tokens and invitations is for who has signed in. */
export type TokenScope =
  /** What a host does: conferences, reviews, entering organisations of its park. */
  | 'HOST'
  /** Queries and subscriptions. Without it an answer says how a mutation went, and nothing of the thing. */
  | 'READ'
  /** Matches. */
  | 'WRITE_MATCHES'
  /** Needs and offers, their registration and entry in conferences. */
  | 'WRITE_THINGS';

/** A part of an organisation, such as a department or a team 院系/团队. */
export type Unit = {
  readonly __typename?: 'Unit';
  /** What it works on. */
  readonly fields: ReadonlyArray<TechnologyField>;
  /** Who heads it; null where nobody is named, and for who does not belong to the organisation. */
  readonly head?: Maybe<Contact>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Who keeps in order what it enters; null where nobody is named, and for who does not belong to the organisation. */
  readonly keeper?: Maybe<Contact>;
  /** Who is in it; null for who does not belong to the organisation. */
  readonly members?: Maybe<ReadonlyArray<Contact>>;
  /** What it is called. */
  readonly name: Scalars['String']['output'];
};

/** Something about the request that its sender can mend. */
export type UserError = {
  readonly __typename?: 'UserError';
  /** What is wrong, for programs; texts may change, codes do not. */
  readonly code: UserErrorCode;
  /** What is wrong and what to do next, in the viewer's language. */
  readonly message: Scalars['String']['output'];
  /** The field of the input that it is about, from the outermost inwards; empty where it is about the whole. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** What a person can mend about a request. Made from the table of refusals; the texts are what `UserError.message` says in English. */
export type UserErrorCode =
  /** Say what to improve, so that the owner knows what to do. */
  | 'ADVICE_MISSING'
  /** Your organisation has answered this need already. Withdraw that offer before you answer anew. */
  | 'ALREADY_ANSWERED'
  /** This person is a member already. Change the role instead. */
  | 'ALREADY_A_MEMBER'
  /** Your organisation enquires about this offer already. Withdraw that need before you enquire anew. */
  | 'ALREADY_ENQUIRED'
  /** Both sides are interested already; it can't be declined any more. */
  | 'ALREADY_MUTUAL'
  /** You asked to join not long ago. Ask one of its people, or try again in a month. */
  | 'ASKED_BEFORE'
  /** You act for your own organisation. Send this without onBehalf. */
  | 'BASIS_NOT_ALLOWED'
  /** You act for this organisation as its park. Say on what basis in onBehalf. */
  | 'BASIS_REQUIRED'
  /** The match board is not open. Ask the host when it opens. */
  | 'BOARD_NOT_OPEN'
  /** Many people are changing this at once. Wait a moment and try again. */
  | 'BUSY'
  /** The organisation with this code is in the hub already. Find it by its code and ask to join it. */
  | 'CODE_HELD'
  /** This code fails its check. Compare it with the certificate, character by character. */
  | 'CODE_INVALID'
  /** Another organisation was verified with this code. Ask the operator. */
  | 'CODE_TAKEN'
  /** This code does not fit the link. Compare it with what you were told; after five wrong ones the link ends. */
  | 'CODE_WRONG'
  /** This commandId was used for another request. Send a new one. */
  | 'COMMAND_ID_REUSED'
  /** Both stand on several open boards. Name the conference. */
  | 'CONFERENCE_AMBIGUOUS'
  /** The conference is not announced yet, or it is over. Ask its host. */
  | 'CONFERENCE_NOT_ANNOUNCED'
  /** This date is still to come. Record it once it has happened. */
  | 'DATE_IN_FUTURE'
  /** This date has passed. Choose a later one. */
  | 'DATE_PASSED'
  /** This date lies too far ahead. Choose one within a year. */
  | 'DATE_TOO_FAR'
  /** The deputy stands in for the contact. Name somebody else. */
  | 'DEPUTY_IS_CONTACT'
  /** This disclosure was revoked or has expired. Ask its owner to disclose it again. */
  | 'DISCLOSURE_ENDED'
  /** An offer of this kind does not answer a need of that kind. */
  | 'DOES_NOT_ANSWER'
  /** A published need can be found a duplicate only of another need that you know to be of the same organisation. Ask its owner to withdraw it instead. */
  | 'DUPLICATE_OF_ANOTHER_OWNER'
  /** A need is no duplicate of itself. Name the other one. */
  | 'DUPLICATE_OF_ITSELF'
  /** Export control may apply to this, and the organisation may be abroad. Have it cleared first, or declare that it does not apply. */
  | 'EXPORT_CONTROLLED'
  /** You uploaded no such file for this organisation within the last day, or it is attached already. Upload it again. */
  | 'FILE_UNKNOWN'
  /** Your role does not allow this. Ask an owner or editor of the organisation. */
  | 'FORBIDDEN'
  /** You are the only owner of an organisation that has other members. Make one of them an owner first. */
  | 'HAND_OVER_FIRST'
  /** Hiding this from somebody and showing it to everybody contradict each other. Choose MEMBERS or narrower as its visibility, or hide it from nobody. */
  | 'HIDDEN_BUT_PUBLIC'
  /** You hide this from the organisation of the other side. Take that organisation from hiddenFrom first. */
  | 'HIDDEN_FROM_OTHER_SIDE'
  /** Something is still missing. Fill in the field named in the path. */
  | 'INCOMPLETE'
  /** This was taken already, or another host is about to take it. Reload the queue. */
  | 'INTAKE_TAKEN'
  /** This match closed with its need or offer. Once both are published again, express interest anew. */
  | 'INTEREST_ENDED'
  /** This value can't be used. Correct it and send again. */
  | 'INVALID'
  /** This invitation was accepted, called back, or is over. Invite the person anew. */
  | 'INVITATION_OVER'
  /** This invitation was used, or never sent. Ask for a new one. */
  | 'INVITATION_USED'
  /** The text itself is written in this language. Revise that, or choose another language. */
  | 'LANGUAGE_OF_ORIGINAL'
  /** The hub needs an operator, and this person is the only one. Appoint another first. */
  | 'LAST_OPERATOR'
  /** An organisation needs an owner. Make somebody else an owner first. */
  | 'LAST_OWNER'
  /** This match has ended. Reopen it first. */
  | 'MATCH_CLOSED'
  /** A record can't be merged into itself. Choose the other record. */
  | 'MERGED_INTO_ITSELF'
  /** Nothing like this was done on your organisation's behalf. Read what was, and answer that. */
  | 'NOTHING_ON_BEHALF'
  /** Nothing of this kind was reported yet. Record it first. */
  | 'NOTHING_REPORTED'
  /** The original says nothing here. Say it there first, or leave it out. */
  | 'NOTHING_TO_RENDER'
  /** The park has to admit you first, because of the conflict of interest that you declared. Wait for its word. */
  | 'NOT_ADMITTED'
  /** This person does not ask to join, or no longer. Reload the list of requests. */
  | 'NOT_ASKED'
  /** This person is no member of the organisation. Reload the list of members. */
  | 'NOT_A_MEMBER'
  /** This cannot be undone. Write your own address here, or sign in anew and send this within 15 minutes. */
  | 'NOT_CONFIRMED'
  /** Only its counterpart may see this yet. Declare and publish it first. */
  | 'NOT_DECLARED'
  /** There is no such thing, or you may not see it. Check the id, or sign in with the account that may. */
  | 'NOT_FOUND'
  /** The organisation has no such need or offer. Check the id. */
  | 'NOT_ITS_THING'
  /** Both sides have to be interested first. */
  | 'NOT_MUTUAL'
  /** Publish this first. */
  | 'NOT_PUBLISHED'
  /** Register the organisation for the conference first. */
  | 'NOT_REGISTERED'
  /** The need has to be found ready by its park first. Submit it for review. */
  | 'NOT_REVIEWED'
  /** The park does not review this need, or no longer. Reload to see what came of it. */
  | 'NOT_UNDER_REVIEW'
  /** You can't do this to yourself. Ask another operator. */
  | 'NOT_YOURSELF'
  /** Your side reported this itself. The other side confirms it. */
  | 'NOT_YOURS_TO_ATTEST'
  /** Only the side that reported this can correct it. Ask them. */
  | 'NOT_YOURS_TO_CORRECT'
  /** Only the side that declined can reopen this. */
  | 'NOT_YOURS_TO_REOPEN'
  /** Nothing is filed for this yet, or nobody said. What everybody may read is no longer new, and no office grants a patent on it any more. File first, or narrow its visibility to COUNTERPART; if it shall be shown all the same, send acknowledgesNoveltyLoss. */
  | 'NOVELTY_AT_RISK'
  /** The organisation has no such unit. Reload the list of units. */
  | 'NO_SUCH_UNIT'
  /** The other side's word was already given on behalf. This one has to come from the organisation itself. */
  | 'ONE_SIDE_ON_BEHALF'
  /** This record was merged into another one. Read it again, and go on with the organisation that you get. */
  | 'ORGANIZATION_MERGED'
  /** The organisation has to be verified first. The operator does this; ask there. */
  | 'ORGANIZATION_NOT_VERIFIED'
  /** The organisation is suspended. Ask the operator why. */
  | 'ORGANIZATION_SUSPENDED'
  /** The owners have three working days to answer. Wait until then, or ask them. */
  | 'OWNERS_DECIDE_FIRST'
  /** Only owners make others owners. Let the person in as editor or viewer. */
  | 'OWNERS_MAKE_OWNERS'
  /** Somebody else has to decide on your own request. Ask another host. */
  | 'OWN_REQUEST'
  /** A park is never merged. Choose two records that are no parks. */
  | 'PARK_NOT_MERGED'
  /** There is no such verified park. Choose another one. */
  | 'PARK_UNKNOWN'
  /** Give the reason, so that the other side knows why. */
  | 'REASON_MISSING'
  /** Only a verified organisation can recommend another. Choose another one. */
  | 'RECOMMENDING_BODY_UNKNOWN'
  /** The park is reviewing this need. Wait for its verdict. */
  | 'REVIEW_IN_PROGRESS'
  /** This shows or grants something. Read the thing first and send its revision as expectedRevision. */
  | 'REVISION_REQUIRED'
  /** Need and offer are of one organisation. Choose another counterpart. */
  | 'SAME_ORGANIZATION'
  /** This was sent three times within a day. Wait until tomorrow, or talk to the person. */
  | 'SENT_TOO_OFTEN'
  /** An anonymous thing can be shown MASKED or NEVER. */
  | 'SHOW_ON_BOARD_TOO_OPEN'
  /** Name the offer that solved it, or say how else it was solved. */
  | 'SOLUTION_MISSING'
  /** Somebody changed this meanwhile. Reload it and try again. */
  | 'STALE_REVISION'
  /** The organisation's storage is full. Detach what is no longer needed, or ask the operator for more. */
  | 'STORAGE_FULL'
  /** What is verified is merged only into what is verified. Verify the other record first, or merge the other way round. */
  | 'SURVIVOR_NOT_VERIFIED'
  /** These are not the terms of this disclosure now. Read them again, and accept those. */
  | 'TERMS_CHANGED'
  /** The text was changed meanwhile. Read it again, and agree to what it says now. */
  | 'TEXT_CHANGED'
  /** This could be taken back for ten minutes. Say not now, or reopen the match, instead. */
  | 'TOO_LATE_TO_TAKE_BACK'
  /** There are as many of these as one may have. Remove one first. */
  | 'TOO_MANY'
  /** Too many people are asking to join. Wait until they have been answered. */
  | 'TOO_MANY_ASK'
  /** Ten files and links go with one thing. Detach one first. */
  | 'TOO_MANY_ATTACHMENTS'
  /** An organisation has at most 200 units. Remove one first. */
  | 'TOO_MANY_UNITS'
  /** Another unit of the organisation is called so. Choose another name. */
  | 'UNIT_EXISTS'
  /** This can't be done at the present stage. Reload to see what can be done now. */
  | 'WRONG_STAGE';

/** What `verifyOrganization` asks for. */
export type VerifyOrganizationInput = {
  /** The code that was found; absent is the one that it registered with. */
  readonly code?: InputMaybe<RegisterCodeInput>;
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read: this grants rights, so it is done to what was seen; else STALE_REVISION. */
  readonly expectedRevision: Scalars['Long']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** The organisation's id. */
  readonly organizationId: Scalars['ID']['input'];
};

/** What `verifyOrganization` answers. */
export type VerifyOrganizationPayload = Payload & {
  readonly __typename?: 'VerifyOrganizationPayload';
  /** The organisation, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly organization?: Maybe<Organization>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Whoever is signed in, with what they may act for and what the hub holds of them. Shown to nobody else. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** What the person was asked about as an expert, and accepted. */
  readonly asExpert: ExpertConnection;
  /** What the person took on as a researcher. */
  readonly asResearcher: DelegationConnection;
  /** Ways to reach the person beside the address, in the order in which they were added; at most 10. */
  readonly channels: ReadonlyArray<Channel>;
  /** What the person agreed to, standing or withdrawn, the latest first; at most 200. */
  readonly consents: ReadonlyArray<Consent>;
  /** The address with which the person signs in. */
  readonly emailAddress: Scalars['String']['output'];
  /** The person's id, as `Person` and members carry it. */
  readonly id: Scalars['ID']['output'];
  /** The organisations that the person asks to join, oldest request first. */
  readonly joinRequests: ReadonlyArray<OwnJoinRequest>;
  /** The language of texts that are sent to this person: `zh-CN` or `en`. */
  readonly locale: Scalars['String']['output'];
  /** The organisations to which the person belongs. */
  readonly memberships: ReadonlyArray<Membership>;
  /** The name that the person gave; null where none was given yet. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Whether the person is an operator 平台运营 of the hub. */
  readonly operator: Scalars['Boolean']['output'];
  /** Tokens with which programs come in the person's name, the latest first; at most 20. Null for a personal token. */
  readonly personalTokens?: Maybe<ReadonlyArray<PersonalToken>>;
  /** Sessions in which the person is signed in, the latest first; at most 100. Null for a personal token. */
  readonly sessions?: Maybe<ReadonlyArray<Session>>;
};


/** Whoever is signed in, with what they may act for and what the hub holds of them. Shown to nobody else. */
export type ViewerAsExpertArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Whoever is signed in, with what they may act for and what the hub holds of them. Shown to nobody else. */
export type ViewerAsResearcherArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Who may see a need or an offer once it is published. */
export type Visibility =
  /** Organisations registered for a conference in which it is entered. */
  | 'CONFERENCE'
  /** The owner, the other side of a match, and the host. */
  | 'COUNTERPART'
  /** Members of verified organisations. */
  | 'MEMBERS'
  /** Everybody, signed in or not. */
  | 'PUBLIC';

/** What would change if facets weighed otherwise. */
export type WeightsPreview = {
  readonly __typename?: 'WeightsPreview';
  /** How many needs were compared: the first 100 by number. */
  readonly compared: Scalars['Int']['output'];
  /** Those whose five best offers change, by number. */
  readonly needs: ReadonlyArray<NeedPreview>;
  /** Whether the board has more needs than these. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** What keeps a need and an offer apart. */
export type WhyNot = {
  readonly __typename?: 'WhyNot';
  /** The score as it would stand; null where they are not compared. */
  readonly explanation?: Maybe<Explanation>;
  /** Points that a text must have to be suggested. */
  readonly floor: Scalars['Int']['output'];
  /** What no text makes up for; empty where nothing does. */
  readonly keptApartBy: ReadonlyArray<KeptApart>;
  /** How many points the texts are short of the floor; null where they are not compared. */
  readonly shortBy?: Maybe<Scalars['Int']['output']>;
  /** Points that the texts have in common, those of translated words twice; null where one of the two is not open to all who may see it, and so is not compared. */
  readonly textPoints?: Maybe<Scalars['Int']['output']>;
};

/** What `withdrawConsent` asks for. */
export type WithdrawConsentInput = {
  /** A UUID made by the sender, once for each request; sending it again within 30 days repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** What it is for. */
  readonly purpose: ConsentPurpose;
};

/** What `withdrawConsent` answers. */
export type WithdrawConsentPayload = Payload & {
  readonly __typename?: 'WithdrawConsentPayload';
  /** Who asked; null where it was refused. */
  readonly me?: Maybe<Viewer>;
  /** Null: people's own data is never in the log. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Null: people's own data has no revision. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Always false: the answer was read after the change. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `withdrawEntry` asks for. */
export type WithdrawEntryInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The entry's id. */
  readonly entryId: Scalars['ID']['input'];
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
};

/** What `withdrawEntry` answers. */
export type WithdrawEntryPayload = Payload & {
  readonly __typename?: 'WithdrawEntryPayload';
  /** The entry, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly entry?: Maybe<Entry>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `withdrawJoinRequest` asks for. */
export type WithdrawJoinRequestInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** The organisation's id. */
  readonly organizationId: Scalars['ID']['input'];
};

/** What `withdrawJoinRequest` answers. */
export type WithdrawJoinRequestPayload = Payload & {
  readonly __typename?: 'WithdrawJoinRequestPayload';
  /** The organisation, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly organization?: Maybe<Organization>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `withdrawNeed` asks for. */
export type WithdrawNeedInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** The need's id. */
  readonly needId: Scalars['ID']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** Why, for its own people and its park; at most 2000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What `withdrawNeed` answers. */
export type WithdrawNeedPayload = Payload & {
  readonly __typename?: 'WithdrawNeedPayload';
  /** The need, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly need?: Maybe<Need>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `withdrawOffer` asks for. */
export type WithdrawOfferInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** The offer's id. */
  readonly offerId: Scalars['ID']['input'];
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** Why, for its own people and its park; at most 2000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What `withdrawOffer` answers. */
export type WithdrawOfferPayload = Payload & {
  readonly __typename?: 'WithdrawOfferPayload';
  /** The offer, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly offer?: Maybe<Offer>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `withdrawRegistration` asks for. */
export type WithdrawRegistrationInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** The registration's id. */
  readonly registrationId: Scalars['ID']['input'];
};

/** What `withdrawRegistration` answers. */
export type WithdrawRegistrationPayload = Payload & {
  readonly __typename?: 'WithdrawRegistrationPayload';
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** The registration, as the viewer may see it now; null where it was refused, or may not be seen. */
  readonly registration?: Maybe<Registration>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The thing's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `writeConfidentialDetail` asks for. */
export type WriteConfidentialDetailInput = {
  /** A UUID made by the sender, once for each request; sending it again repeats nothing. */
  readonly commandId: Scalars['ID']['input'];
  /** The revision that was read, if it shall be done to nothing else; then STALE_REVISION answers a change meanwhile. */
  readonly expectedRevision?: InputMaybe<Scalars['Long']['input']>;
  /** Where a park acts for one of its organisations: how it was asked to. */
  readonly onBehalf?: InputMaybe<OnBehalfInput>;
  /** The whole text; at most 20000 characters. */
  readonly text: Scalars['String']['input'];
  /** The id of the need or offer. */
  readonly thingId: Scalars['ID']['input'];
};

/** What `writeConfidentialDetail` answers. */
export type WriteConfidentialDetailPayload = Payload & {
  readonly __typename?: 'WriteConfidentialDetailPayload';
  /** What goes with the need or offer; null where it was refused. */
  readonly dossier?: Maybe<Dossier>;
  /** Where what was written stands in the log; null where nothing had to be written. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Whether the same request was done before, so that this changed nothing. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The dossier's revision after this; null where it was refused. */
  readonly revision?: Maybe<Scalars['Long']['output']>;
  /** Whether this answer was read before this node knew of the change. It is recorded all the same: read again with `position`. */
  readonly stale: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  BoardChange:
    | ( CardChanged )
    | ( CardRemoved )
    | ( FiguresChanged )
    | ( RowChanged )
    | ( RowRemoved )
  ;
  MatchBoardFeed:
    | ( FeedLagged )
    | ( Omit<MatchBoardDelta, 'changes'> & { changes: ReadonlyArray<_RefType['BoardChange']> } )
    | ( MatchBoardSnapshot )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( ConferenceSource )
    | ( DelegationSource )
    | ( EntrySource )
    | ( ExpertSource )
    | ( MatchSource )
    | ( NeedSource )
    | ( OfferSource )
    | ( OrganizationSource )
    | ( PersonSource )
    | ( RegistrationSource )
  ;
  Payload:
    | ( Omit<AcceptDelegationPayload, 'delegation'> & { delegation?: Maybe<_RefType['Delegation']> } )
    | ( Omit<AcceptDisclosurePayload, 'disclosure'> & { disclosure?: Maybe<_RefType['Disclosure']> } )
    | ( Omit<AcceptExpertInvitationPayload, 'expert'> & { expert?: Maybe<_RefType['Expert']> } )
    | ( Omit<AcceptInvitationPayload, 'organization'> & { organization?: Maybe<_RefType['Organization']> } )
    | ( Omit<AcceptJoinRequestPayload, 'organization'> & { organization?: Maybe<_RefType['Organization']> } )
    | ( Omit<AddChannelPayload, 'me'> & { me?: Maybe<_RefType['Viewer']> } )
    | ( Omit<AddUnitPayload, 'organization'> & { organization?: Maybe<_RefType['Organization']> } )
    | ( Omit<AdmitExpertPayload, 'expert'> & { expert?: Maybe<_RefType['Expert']> } )
    | ( Omit<AnnounceConferencePayload, 'conference'> & { conference?: Maybe<_RefType['Conference']> } )
    | ( Omit<AnswerNeedPayload, 'match'> & { match?: Maybe<_RefType['Match']> } )
    | ( Omit<AppointOperatorPayload, 'person'> & { person?: Maybe<_RefType['Person']> } )
    | ( Omit<ArchiveConferencePayload, 'conference'> & { conference?: Maybe<_RefType['Conference']> } )
    | ( Omit<AssignReviewerPayload, 'need'> & { need?: Maybe<_RefType['Need']> } )
    | ( Omit<AssignUnitPayload, 'organization'> & { organization?: Maybe<_RefType['Organization']> } )
    | ( Omit<AttachFilePayload, 'dossier'> & { dossier?: Maybe<_RefType['Dossier']> } )
    | ( Omit<AttachLinkPayload, 'dossier'> & { dossier?: Maybe<_RefType['Dossier']> } )
    | ( Omit<AttestOutcomePayload, 'match'> & { match?: Maybe<_RefType['Match']> } )
    | ( Omit<ChangeMatchingWeightsPayload, 'conference'> & { conference?: Maybe<_RefType['Conference']> } )
    | ( Omit<ChangeMemberRolePayload, 'organization'> & { organization?: Maybe<_RefType['Organization']> } )
    | ( Omit<ChangeShowOnBoardPayload, 'entry'> & { entry?: Maybe<_RefType['Entry']> } )
    | ( Omit<ClearExportControlOfNeedPayload, 'need'> & { need?: Maybe<_RefType['Need']> } )
    | ( Omit<ClearExportControlOfOfferPayload, 'offer'> & { offer?: Maybe<_RefType['Offer']> } )
    | ( Omit<CloseBoardPayload, 'conference'> & { conference?: Maybe<_RefType['Conference']> } )
    | ( Omit<ConfirmOnBehalfPayload, 'organization'> & { organization?: Maybe<_RefType['Organization']> } )
    | ( Omit<ContestOnBehalfPayload, 'organization'> & { organization?: Maybe<_RefType['Organization']> } )
    | ( Omit<CorrectContractPayload, 'match'> & { match?: Maybe<_RefType['Match']> } )
    | ( Omit<CorrectIntentPayload, 'match'> & { match?: Maybe<_RefType['Match']> } )
    | ( Omit<DeclineJoinRequestPayload, 'organization'> & { organization?: Maybe<_RefType['Organization']> } )
    | ( Omit<DeclineMatchPayload, 'match'> & { match?: Maybe<_RefType['Match']> } )
    | ( Omit<DelegateThingPayload, 'delegation'> & { delegation?: Maybe<_RefType['Delegation']> } )
    | ( Omit<DetachAttachmentPayload, 'dossier'> & { dossier?: Maybe<_RefType['Dossier']> } )
    | ( Omit<DiscloseDetailsPayload, 'disclosure'> & { disclosure?: Maybe<_RefType['Disclosure']> } )
    | ( Omit<DismissExpertPayload, 'expert'> & { expert?: Maybe<_RefType['Expert']> } )
    | ( Omit<DismissOperatorPayload, 'person'> & { person?: Maybe<_RefType['Person']> } )
    | ( Omit<DraftConferencePayload, 'conference'> & { conference?: Maybe<_RefType['Conference']> } )
    | ( Omit<DraftNeedPayload, 'need'> & { need?: Maybe<_RefType['Need']> } )
    | ( Omit<DraftOfferPayload, 'offer'> & { offer?: Maybe<_RefType['Offer']> } )
    | ( DropDeadLetterPayload )
    | ( Omit<DropIntakePayload, 'me'> & { me?: Maybe<_RefType['Viewer']> } )
    | ( Omit<EndDelegationPayload, 'delegation'> & { delegation?: Maybe<_RefType['Delegation']> } )
    | ( Omit<EndOtherSessionsPayload, 'me'> & { me?: Maybe<_RefType['Viewer']> } )
    | ( Omit<EndSessionPayload, 'me'> & { me?: Maybe<_RefType['Viewer']> } )
    | ( Omit<EnquireAboutOfferPayload, 'match'> & { match?: Maybe<_RefType['Match']> } )
    | ( Omit<EnterNeedPayload, 'entry'> & { entry?: Maybe<_RefType['Entry']> } )
    | ( Omit<EnterOfferPayload, 'entry'> & { entry?: Maybe<_RefType['Entry']> } )
    | ( Omit<EnterOrganizationPayload, 'organization'> & { organization?: Maybe<_RefType['Organization']> } )
    | ( Omit<EraseMyselfPayload, 'person'> & { person?: Maybe<_RefType['Person']> } )
    | ( Omit<ExpressInterestPayload, 'match'> & { match?: Maybe<_RefType['Match']> } )
    | ( Omit<FulfillNeedPayload, 'need'> & { need?: Maybe<_RefType['Need']> } )
    | ( Omit<GiveConsentPayload, 'me'> & { me?: Maybe<_RefType['Viewer']> } )
    | ( Omit<GiveOpinionPayload, 'expert'> & { expert?: Maybe<_RefType['Expert']> } )
    | ( Omit<HandOverContactsPayload, 'organization'> & { organization?: Maybe<_RefType['Organization']> } )
    | ( Omit<InviteExpertPayload, 'expert'> & { expert?: Maybe<_RefType['Expert']> } )
    | ( Omit<InviteMemberPayload, 'organization'> & { organization?: Maybe<_RefType['Organization']> } )
    | ( Omit<MakeIntakeLinkPayload, 'intakeLink'> & { intakeLink?: Maybe<_RefType['IntakeLink']> } )
    | ( MakePersonalTokenPayload )
    | ( Omit<MarkNotificationsReadPayload, 'me'> & { me?: Maybe<_RefType['Viewer']> } )
    | ( Omit<MergeOrganizationsPayload, 'organization'> & { organization?: Maybe<_RefType['Organization']> } )
    | ( Omit<NameContactPayload, 'organization'> & { organization?: Maybe<_RefType['Organization']> } )
    | ( Omit<NameRecommendingBodyPayload, 'organization'> & { organization?: Maybe<_RefType['Organization']> } )
    | ( Omit<OpenBoardPayload, 'conference'> & { conference?: Maybe<_RefType['Conference']> } )
    | ( Omit<PlaceOrganizationPayload, 'organization'> & { organization?: Maybe<_RefType['Organization']> } )
    | ( Omit<PublishNeedPayload, 'need'> & { need?: Maybe<_RefType['Need']> } )
    | ( Omit<PublishOfferPayload, 'offer'> & { offer?: Maybe<_RefType['Offer']> } )
    | ( Omit<RecordContractPayload, 'match'> & { match?: Maybe<_RefType['Match']> } )
    | ( Omit<RecordDeliveryPayload, 'match'> & { match?: Maybe<_RefType['Match']> } )
    | ( Omit<RecordFailurePayload, 'match'> & { match?: Maybe<_RefType['Match']> } )
    | ( Omit<RecordIntentPayload, 'match'> & { match?: Maybe<_RefType['Match']> } )
    | ( Omit<RegisterContractPayload, 'match'> & { match?: Maybe<_RefType['Match']> } )
    | ( Omit<RegisterForConferencePayload, 'registration'> & { registration?: Maybe<_RefType['Registration']> } )
    | ( Omit<RegisterOrganizationPayload, 'organization'> & { organization?: Maybe<_RefType['Organization']> } )
    | ( Omit<ReinstateOrganizationPayload, 'organization'> & { organization?: Maybe<_RefType['Organization']> } )
    | ( Omit<RejectOrganizationPayload, 'organization'> & { organization?: Maybe<_RefType['Organization']> } )
    | ( Omit<RemoveChannelPayload, 'me'> & { me?: Maybe<_RefType['Viewer']> } )
    | ( Omit<RemoveMemberPayload, 'organization'> & { organization?: Maybe<_RefType['Organization']> } )
    | ( Omit<RemoveNeedRenderingPayload, 'need'> & { need?: Maybe<_RefType['Need']> } )
    | ( Omit<RemoveOfferRenderingPayload, 'offer'> & { offer?: Maybe<_RefType['Offer']> } )
    | ( Omit<RemoveUnitPayload, 'organization'> & { organization?: Maybe<_RefType['Organization']> } )
    | ( Omit<RenderNeedPayload, 'need'> & { need?: Maybe<_RefType['Need']> } )
    | ( Omit<RenderOfferPayload, 'offer'> & { offer?: Maybe<_RefType['Offer']> } )
    | ( Omit<ReopenMatchPayload, 'match'> & { match?: Maybe<_RefType['Match']> } )
    | ( Omit<ReopenNeedPayload, 'need'> & { need?: Maybe<_RefType['Need']> } )
    | ( Omit<ReopenOfferPayload, 'offer'> & { offer?: Maybe<_RefType['Offer']> } )
    | ( Omit<RequestToJoinPayload, 'organization'> & { organization?: Maybe<_RefType['Organization']> } )
    | ( Omit<RequireReviewPayload, 'organization'> & { organization?: Maybe<_RefType['Organization']> } )
    | ( Omit<ResendInvitationPayload, 'organization'> & { organization?: Maybe<_RefType['Organization']> } )
    | ( RetryDeadLetterPayload )
    | ( Omit<ReviewNeedPayload, 'need'> & { need?: Maybe<_RefType['Need']> } )
    | ( Omit<ReviseConferencePayload, 'conference'> & { conference?: Maybe<_RefType['Conference']> } )
    | ( ReviseMailSettingsPayload )
    | ( Omit<ReviseMyselfPayload, 'me'> & { me?: Maybe<_RefType['Viewer']> } )
    | ( Omit<ReviseNeedPayload, 'need'> & { need?: Maybe<_RefType['Need']> } )
    | ( Omit<ReviseOfferPayload, 'offer'> & { offer?: Maybe<_RefType['Offer']> } )
    | ( Omit<ReviseOrganizationPayload, 'organization'> & { organization?: Maybe<_RefType['Organization']> } )
    | ( Omit<ReviseUnitPayload, 'organization'> & { organization?: Maybe<_RefType['Organization']> } )
    | ( Omit<RevokeDisclosurePayload, 'disclosure'> & { disclosure?: Maybe<_RefType['Disclosure']> } )
    | ( Omit<RevokeIntakeLinkPayload, 'intakeLink'> & { intakeLink?: Maybe<_RefType['IntakeLink']> } )
    | ( Omit<RevokeInvitationPayload, 'organization'> & { organization?: Maybe<_RefType['Organization']> } )
    | ( Omit<RevokePersonalTokenPayload, 'me'> & { me?: Maybe<_RefType['Viewer']> } )
    | ( Omit<SubmitNeedPayload, 'need'> & { need?: Maybe<_RefType['Need']> } )
    | ( Omit<SuspendOrganizationPayload, 'organization'> & { organization?: Maybe<_RefType['Organization']> } )
    | ( Omit<TakeBackDeclinePayload, 'match'> & { match?: Maybe<_RefType['Match']> } )
    | ( Omit<TakeBackInterestPayload, 'match'> & { match?: Maybe<_RefType['Match']> } )
    | ( Omit<TakeIntakePayload, 'need'> & { need?: Maybe<_RefType['Need']> } )
    | ( Omit<VerifyOrganizationPayload, 'organization'> & { organization?: Maybe<_RefType['Organization']> } )
    | ( Omit<WithdrawConsentPayload, 'me'> & { me?: Maybe<_RefType['Viewer']> } )
    | ( Omit<WithdrawEntryPayload, 'entry'> & { entry?: Maybe<_RefType['Entry']> } )
    | ( Omit<WithdrawJoinRequestPayload, 'organization'> & { organization?: Maybe<_RefType['Organization']> } )
    | ( Omit<WithdrawNeedPayload, 'need'> & { need?: Maybe<_RefType['Need']> } )
    | ( Omit<WithdrawOfferPayload, 'offer'> & { offer?: Maybe<_RefType['Offer']> } )
    | ( Omit<WithdrawRegistrationPayload, 'registration'> & { registration?: Maybe<_RefType['Registration']> } )
    | ( Omit<WriteConfidentialDetailPayload, 'dossier'> & { dossier?: Maybe<_RefType['Dossier']> } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptDelegationInput: AcceptDelegationInput;
  AcceptDelegationPayload: ResolverTypeWrapper<Omit<AcceptDelegationPayload, 'delegation'> & { delegation?: Maybe<ResolversTypes['Delegation']> }>;
  AcceptDisclosureInput: AcceptDisclosureInput;
  AcceptDisclosurePayload: ResolverTypeWrapper<Omit<AcceptDisclosurePayload, 'disclosure'> & { disclosure?: Maybe<ResolversTypes['Disclosure']> }>;
  AcceptExpertInvitationInput: AcceptExpertInvitationInput;
  AcceptExpertInvitationPayload: ResolverTypeWrapper<Omit<AcceptExpertInvitationPayload, 'expert'> & { expert?: Maybe<ResolversTypes['Expert']> }>;
  AcceptInvitationInput: AcceptInvitationInput;
  AcceptInvitationPayload: ResolverTypeWrapper<Omit<AcceptInvitationPayload, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  AcceptJoinRequestInput: AcceptJoinRequestInput;
  AcceptJoinRequestPayload: ResolverTypeWrapper<Omit<AcceptJoinRequestPayload, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  AddChannelInput: AddChannelInput;
  AddChannelPayload: ResolverTypeWrapper<Omit<AddChannelPayload, 'me'> & { me?: Maybe<ResolversTypes['Viewer']> }>;
  AddUnitInput: AddUnitInput;
  AddUnitPayload: ResolverTypeWrapper<Omit<AddUnitPayload, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  AdmitExpertInput: AdmitExpertInput;
  AdmitExpertPayload: ResolverTypeWrapper<Omit<AdmitExpertPayload, 'expert'> & { expert?: Maybe<ResolversTypes['Expert']> }>;
  AnnounceConferenceInput: AnnounceConferenceInput;
  AnnounceConferencePayload: ResolverTypeWrapper<Omit<AnnounceConferencePayload, 'conference'> & { conference?: Maybe<ResolversTypes['Conference']> }>;
  AnswerNeedInput: AnswerNeedInput;
  AnswerNeedPayload: ResolverTypeWrapper<Omit<AnswerNeedPayload, 'match'> & { match?: Maybe<ResolversTypes['Match']> }>;
  AppointOperatorInput: AppointOperatorInput;
  AppointOperatorPayload: ResolverTypeWrapper<Omit<AppointOperatorPayload, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  ArchiveConferenceInput: ArchiveConferenceInput;
  ArchiveConferencePayload: ResolverTypeWrapper<Omit<ArchiveConferencePayload, 'conference'> & { conference?: Maybe<ResolversTypes['Conference']> }>;
  AssignReviewerInput: AssignReviewerInput;
  AssignReviewerPayload: ResolverTypeWrapper<Omit<AssignReviewerPayload, 'need'> & { need?: Maybe<ResolversTypes['Need']> }>;
  AssignUnitInput: AssignUnitInput;
  AssignUnitPayload: ResolverTypeWrapper<Omit<AssignUnitPayload, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  AttachFileInput: AttachFileInput;
  AttachFilePayload: ResolverTypeWrapper<Omit<AttachFilePayload, 'dossier'> & { dossier?: Maybe<ResolversTypes['Dossier']> }>;
  AttachLinkInput: AttachLinkInput;
  AttachLinkPayload: ResolverTypeWrapper<Omit<AttachLinkPayload, 'dossier'> & { dossier?: Maybe<ResolversTypes['Dossier']> }>;
  Attachment: ResolverTypeWrapper<AttachmentSource>;
  AttestOutcomeInput: AttestOutcomeInput;
  AttestOutcomePayload: ResolverTypeWrapper<Omit<AttestOutcomePayload, 'match'> & { match?: Maybe<ResolversTypes['Match']> }>;
  Basis: Basis;
  BoardCard: ResolverTypeWrapper<BoardCard>;
  BoardChange: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BoardChange']>;
  BoardFigures: ResolverTypeWrapper<BoardFigures>;
  BoardParty: ResolverTypeWrapper<BoardParty>;
  BoardRow: ResolverTypeWrapper<BoardRow>;
  BoardRowConnection: ResolverTypeWrapper<BoardRowConnection>;
  BoardRowEdge: ResolverTypeWrapper<BoardRowEdge>;
  BoardSuggestion: ResolverTypeWrapper<BoardSuggestion>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BridgedLine: ResolverTypeWrapper<BridgedLine>;
  Budget: ResolverTypeWrapper<Budget>;
  BudgetInput: BudgetInput;
  CardChanged: ResolverTypeWrapper<CardChanged>;
  CardRemoved: ResolverTypeWrapper<CardRemoved>;
  ChangeMatchingWeightsInput: ChangeMatchingWeightsInput;
  ChangeMatchingWeightsPayload: ResolverTypeWrapper<Omit<ChangeMatchingWeightsPayload, 'conference'> & { conference?: Maybe<ResolversTypes['Conference']> }>;
  ChangeMemberRoleInput: ChangeMemberRoleInput;
  ChangeMemberRolePayload: ResolverTypeWrapper<Omit<ChangeMemberRolePayload, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  ChangeShowOnBoardInput: ChangeShowOnBoardInput;
  ChangeShowOnBoardPayload: ResolverTypeWrapper<Omit<ChangeShowOnBoardPayload, 'entry'> & { entry?: Maybe<ResolversTypes['Entry']> }>;
  Channel: ResolverTypeWrapper<Channel>;
  ChannelKind: ChannelKind;
  ClearExportControlOfNeedInput: ClearExportControlOfNeedInput;
  ClearExportControlOfNeedPayload: ResolverTypeWrapper<Omit<ClearExportControlOfNeedPayload, 'need'> & { need?: Maybe<ResolversTypes['Need']> }>;
  ClearExportControlOfOfferInput: ClearExportControlOfOfferInput;
  ClearExportControlOfOfferPayload: ResolverTypeWrapper<Omit<ClearExportControlOfOfferPayload, 'offer'> & { offer?: Maybe<ResolversTypes['Offer']> }>;
  CloseBoardInput: CloseBoardInput;
  CloseBoardPayload: ResolverTypeWrapper<Omit<CloseBoardPayload, 'conference'> & { conference?: Maybe<ResolversTypes['Conference']> }>;
  Conference: ResolverTypeWrapper<ConferenceSource>;
  ConferenceConnection: ResolverTypeWrapper<ConferenceConnectionSource>;
  ConferenceContentInput: ConferenceContentInput;
  ConferenceEdge: ResolverTypeWrapper<Omit<ConferenceEdge, 'node'> & { node: ResolversTypes['Conference'] }>;
  ConferenceFilter: ConferenceFilter;
  ConferenceFormat: ConferenceFormat;
  ConferenceOrder: ConferenceOrder;
  ConferenceOrderField: ConferenceOrderField;
  ConferenceStage: ConferenceStage;
  ConfidentialDetail: ResolverTypeWrapper<ConfidentialDetail>;
  ConfirmOnBehalfInput: ConfirmOnBehalfInput;
  ConfirmOnBehalfPayload: ResolverTypeWrapper<Omit<ConfirmOnBehalfPayload, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  ConflictOfInterest: ConflictOfInterest;
  Consent: ResolverTypeWrapper<Consent>;
  ConsentPurpose: ConsentPurpose;
  ConsentText: ResolverTypeWrapper<ConsentText>;
  Contact: ResolverTypeWrapper<Contact>;
  ContestOnBehalfInput: ContestOnBehalfInput;
  ContestOnBehalfPayload: ResolverTypeWrapper<Omit<ContestOnBehalfPayload, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  Contract: ResolverTypeWrapper<Contract>;
  ContractKind: ContractKind;
  ContractRegistration: ResolverTypeWrapper<ContractRegistration>;
  CooperationMode: CooperationMode;
  CorrectContractInput: CorrectContractInput;
  CorrectContractPayload: ResolverTypeWrapper<Omit<CorrectContractPayload, 'match'> & { match?: Maybe<ResolversTypes['Match']> }>;
  CorrectIntentInput: CorrectIntentInput;
  CorrectIntentPayload: ResolverTypeWrapper<Omit<CorrectIntentPayload, 'match'> & { match?: Maybe<ResolversTypes['Match']> }>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeadLetter: ResolverTypeWrapper<DeadLetter>;
  DeadLetterState: DeadLetterState;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DeclarationText: ResolverTypeWrapper<DeclarationText>;
  DeclarationsInput: DeclarationsInput;
  DeclineJoinRequestInput: DeclineJoinRequestInput;
  DeclineJoinRequestPayload: ResolverTypeWrapper<Omit<DeclineJoinRequestPayload, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  DeclineMatchInput: DeclineMatchInput;
  DeclineMatchPayload: ResolverTypeWrapper<Omit<DeclineMatchPayload, 'match'> & { match?: Maybe<ResolversTypes['Match']> }>;
  DelegateThingInput: DelegateThingInput;
  DelegateThingPayload: ResolverTypeWrapper<Omit<DelegateThingPayload, 'delegation'> & { delegation?: Maybe<ResolversTypes['Delegation']> }>;
  Delegation: ResolverTypeWrapper<DelegationSource>;
  DelegationConnection: ResolverTypeWrapper<DelegationConnectionSource>;
  DelegationEdge: ResolverTypeWrapper<Omit<DelegationEdge, 'node'> & { node: ResolversTypes['Delegation'] }>;
  DelegationStatus: DelegationStatus;
  Delivery: ResolverTypeWrapper<Delivery>;
  DetachAttachmentInput: DetachAttachmentInput;
  DetachAttachmentPayload: ResolverTypeWrapper<Omit<DetachAttachmentPayload, 'dossier'> & { dossier?: Maybe<ResolversTypes['Dossier']> }>;
  DiscloseDetailsInput: DiscloseDetailsInput;
  DiscloseDetailsPayload: ResolverTypeWrapper<Omit<DiscloseDetailsPayload, 'disclosure'> & { disclosure?: Maybe<ResolversTypes['Disclosure']> }>;
  Disclosure: ResolverTypeWrapper<DisclosureSource>;
  DisclosureAcceptance: ResolverTypeWrapper<DisclosureAcceptance>;
  DismissExpertInput: DismissExpertInput;
  DismissExpertPayload: ResolverTypeWrapper<Omit<DismissExpertPayload, 'expert'> & { expert?: Maybe<ResolversTypes['Expert']> }>;
  DismissOperatorInput: DismissOperatorInput;
  DismissOperatorPayload: ResolverTypeWrapper<Omit<DismissOperatorPayload, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  Dossier: ResolverTypeWrapper<DossierSource>;
  DraftConferenceInput: DraftConferenceInput;
  DraftConferencePayload: ResolverTypeWrapper<Omit<DraftConferencePayload, 'conference'> & { conference?: Maybe<ResolversTypes['Conference']> }>;
  DraftNeedInput: DraftNeedInput;
  DraftNeedPayload: ResolverTypeWrapper<Omit<DraftNeedPayload, 'need'> & { need?: Maybe<ResolversTypes['Need']> }>;
  DraftOfferInput: DraftOfferInput;
  DraftOfferPayload: ResolverTypeWrapper<Omit<DraftOfferPayload, 'offer'> & { offer?: Maybe<ResolversTypes['Offer']> }>;
  DropDeadLetterInput: DropDeadLetterInput;
  DropDeadLetterPayload: ResolverTypeWrapper<DropDeadLetterPayload>;
  DropIntakeInput: DropIntakeInput;
  DropIntakePayload: ResolverTypeWrapper<Omit<DropIntakePayload, 'me'> & { me?: Maybe<ResolversTypes['Viewer']> }>;
  EndDelegationInput: EndDelegationInput;
  EndDelegationPayload: ResolverTypeWrapper<Omit<EndDelegationPayload, 'delegation'> & { delegation?: Maybe<ResolversTypes['Delegation']> }>;
  EndOtherSessionsInput: EndOtherSessionsInput;
  EndOtherSessionsPayload: ResolverTypeWrapper<Omit<EndOtherSessionsPayload, 'me'> & { me?: Maybe<ResolversTypes['Viewer']> }>;
  EndSessionInput: EndSessionInput;
  EndSessionPayload: ResolverTypeWrapper<Omit<EndSessionPayload, 'me'> & { me?: Maybe<ResolversTypes['Viewer']> }>;
  EnquireAboutOfferInput: EnquireAboutOfferInput;
  EnquireAboutOfferPayload: ResolverTypeWrapper<Omit<EnquireAboutOfferPayload, 'match'> & { match?: Maybe<ResolversTypes['Match']> }>;
  EnterNeedInput: EnterNeedInput;
  EnterNeedPayload: ResolverTypeWrapper<Omit<EnterNeedPayload, 'entry'> & { entry?: Maybe<ResolversTypes['Entry']> }>;
  EnterOfferInput: EnterOfferInput;
  EnterOfferPayload: ResolverTypeWrapper<Omit<EnterOfferPayload, 'entry'> & { entry?: Maybe<ResolversTypes['Entry']> }>;
  EnterOrganizationInput: EnterOrganizationInput;
  EnterOrganizationPayload: ResolverTypeWrapper<Omit<EnterOrganizationPayload, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  EnteredOrganizationKind: EnteredOrganizationKind;
  Entry: ResolverTypeWrapper<EntrySource>;
  EraseMyselfInput: EraseMyselfInput;
  EraseMyselfPayload: ResolverTypeWrapper<Omit<EraseMyselfPayload, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  Expert: ResolverTypeWrapper<ExpertSource>;
  ExpertConnection: ResolverTypeWrapper<ExpertConnectionSource>;
  ExpertEdge: ResolverTypeWrapper<Omit<ExpertEdge, 'node'> & { node: ResolversTypes['Expert'] }>;
  ExpertStatus: ExpertStatus;
  Explanation: ResolverTypeWrapper<Explanation>;
  ExportControl: ExportControl;
  ExportControlStanding: ExportControlStanding;
  ExpressInterestInput: ExpressInterestInput;
  ExpressInterestPayload: ResolverTypeWrapper<Omit<ExpressInterestPayload, 'match'> & { match?: Maybe<ResolversTypes['Match']> }>;
  FacetLine: ResolverTypeWrapper<FacetLine>;
  FacetName: FacetName;
  FacetVerdict: FacetVerdict;
  FacetWeights: ResolverTypeWrapper<FacetWeights>;
  FacetWeightsInput: FacetWeightsInput;
  Failure: ResolverTypeWrapper<Failure>;
  FeedLagged: ResolverTypeWrapper<FeedLagged>;
  FiguresChanged: ResolverTypeWrapper<FiguresChanged>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FulfillNeedInput: FulfillNeedInput;
  FulfillNeedPayload: ResolverTypeWrapper<Omit<FulfillNeedPayload, 'need'> & { need?: Maybe<ResolversTypes['Need']> }>;
  GiveConsentInput: GiveConsentInput;
  GiveConsentPayload: ResolverTypeWrapper<Omit<GiveConsentPayload, 'me'> & { me?: Maybe<ResolversTypes['Viewer']> }>;
  GiveOpinionInput: GiveOpinionInput;
  GiveOpinionPayload: ResolverTypeWrapper<Omit<GiveOpinionPayload, 'expert'> & { expert?: Maybe<ResolversTypes['Expert']> }>;
  HandOverContactsInput: HandOverContactsInput;
  HandOverContactsPayload: ResolverTypeWrapper<Omit<HandOverContactsPayload, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  HardFacet: HardFacet;
  HistoryConnection: ResolverTypeWrapper<HistoryConnection>;
  HistoryEdge: ResolverTypeWrapper<HistoryEdge>;
  HistoryLine: ResolverTypeWrapper<HistoryLine>;
  HubProcess: ResolverTypeWrapper<HubProcess>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Intake: ResolverTypeWrapper<IntakeSource>;
  IntakeLink: ResolverTypeWrapper<IntakeLinkSource>;
  Intent: ResolverTypeWrapper<Intent>;
  IntentForm: IntentForm;
  IntroducedChannel: ResolverTypeWrapper<IntroducedChannel>;
  IntroducedContact: ResolverTypeWrapper<IntroducedContact>;
  Introduction: ResolverTypeWrapper<Introduction>;
  Invitation: ResolverTypeWrapper<Invitation>;
  InviteExpertInput: InviteExpertInput;
  InviteExpertPayload: ResolverTypeWrapper<Omit<InviteExpertPayload, 'expert'> & { expert?: Maybe<ResolversTypes['Expert']> }>;
  InviteMemberInput: InviteMemberInput;
  InviteMemberPayload: ResolverTypeWrapper<Omit<InviteMemberPayload, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  IpRight: ResolverTypeWrapper<Omit<IpRight, 'owners'> & { owners: ReadonlyArray<ResolversTypes['Organization']> }>;
  IpRightInput: IpRightInput;
  IpRightType: IpRightType;
  IpTerms: IpTerms;
  JoinRequest: ResolverTypeWrapper<JoinRequest>;
  KeptApart: ResolverTypeWrapper<KeptApart>;
  LikelyDuplicate: ResolverTypeWrapper<LikelyDuplicateSource>;
  LiveSuggestion: ResolverTypeWrapper<LiveSuggestion>;
  Long: ResolverTypeWrapper<Scalars['Long']['output']>;
  MailChoice: MailChoice;
  MailKindChoice: ResolverTypeWrapper<MailKindChoice>;
  MailKindChoiceInput: MailKindChoiceInput;
  MailSettings: ResolverTypeWrapper<MailSettings>;
  MakeIntakeLinkInput: MakeIntakeLinkInput;
  MakeIntakeLinkPayload: ResolverTypeWrapper<Omit<MakeIntakeLinkPayload, 'intakeLink'> & { intakeLink?: Maybe<ResolversTypes['IntakeLink']> }>;
  MakePersonalTokenInput: MakePersonalTokenInput;
  MakePersonalTokenPayload: ResolverTypeWrapper<MakePersonalTokenPayload>;
  MarkNotificationsReadInput: MarkNotificationsReadInput;
  MarkNotificationsReadPayload: ResolverTypeWrapper<Omit<MarkNotificationsReadPayload, 'me'> & { me?: Maybe<ResolversTypes['Viewer']> }>;
  Match: ResolverTypeWrapper<MatchSource>;
  MatchBoard: ResolverTypeWrapper<BoardSource>;
  MatchBoardDelta: ResolverTypeWrapper<Omit<MatchBoardDelta, 'changes'> & { changes: ReadonlyArray<ResolversTypes['BoardChange']> }>;
  MatchBoardFeed: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MatchBoardFeed']>;
  MatchBoardSnapshot: ResolverTypeWrapper<MatchBoardSnapshot>;
  MatchConnection: ResolverTypeWrapper<MatchConnectionSource>;
  MatchEdge: ResolverTypeWrapper<Omit<MatchEdge, 'node'> & { node: ResolversTypes['Match'] }>;
  MatchFilter: MatchFilter;
  MatchStage: MatchStage;
  Member: ResolverTypeWrapper<Member>;
  Membership: ResolverTypeWrapper<Omit<Membership, 'organization'> & { organization: ResolversTypes['Organization'] }>;
  MergeOrganizationsInput: MergeOrganizationsInput;
  MergeOrganizationsPayload: ResolverTypeWrapper<Omit<MergeOrganizationsPayload, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameContactInput: NameContactInput;
  NameContactPayload: ResolverTypeWrapper<Omit<NameContactPayload, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  NamePlace: ResolverTypeWrapper<NamePlace>;
  NameRecommendingBodyInput: NameRecommendingBodyInput;
  NameRecommendingBodyPayload: ResolverTypeWrapper<Omit<NameRecommendingBodyPayload, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  Need: ResolverTypeWrapper<NeedSource>;
  NeedConnection: ResolverTypeWrapper<NeedConnectionSource>;
  NeedContentInput: NeedContentInput;
  NeedEdge: ResolverTypeWrapper<Omit<NeedEdge, 'node'> & { node: ResolversTypes['Need'] }>;
  NeedFilter: NeedFilter;
  NeedKind: NeedKind;
  NeedOrder: NeedOrder;
  NeedOrderField: NeedOrderField;
  NeedPreview: ResolverTypeWrapper<NeedPreview>;
  NeedStage: NeedStage;
  NeedTexts: ResolverTypeWrapper<NeedTexts>;
  NeedTextsInput: NeedTextsInput;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Notification: ResolverTypeWrapper<NotificationSource>;
  NotificationConnection: ResolverTypeWrapper<NotificationConnectionSource>;
  NotificationEdge: ResolverTypeWrapper<Omit<NotificationEdge, 'node'> & { node: ResolversTypes['Notification'] }>;
  NotificationKind: NotificationKind;
  NotificationReceived: ResolverTypeWrapper<Omit<NotificationReceived, 'notification'> & { notification: ResolversTypes['Notification'] }>;
  Offer: ResolverTypeWrapper<OfferSource>;
  OfferConnection: ResolverTypeWrapper<OfferConnectionSource>;
  OfferContentInput: OfferContentInput;
  OfferEdge: ResolverTypeWrapper<Omit<OfferEdge, 'node'> & { node: ResolversTypes['Offer'] }>;
  OfferFilter: OfferFilter;
  OfferKind: OfferKind;
  OfferOrder: OfferOrder;
  OfferOrderField: OfferOrderField;
  OfferStage: OfferStage;
  OfferTexts: ResolverTypeWrapper<OfferTexts>;
  OfferTextsInput: OfferTextsInput;
  OnBehalf: ResolverTypeWrapper<OnBehalfRow>;
  OnBehalfConnection: ResolverTypeWrapper<OnBehalfConnectionSource>;
  OnBehalfEdge: ResolverTypeWrapper<Omit<OnBehalfEdge, 'node'> & { node: ResolversTypes['OnBehalf'] }>;
  OnBehalfInput: OnBehalfInput;
  OnBehalfState: OnBehalfState;
  OpenBoardInput: OpenBoardInput;
  OpenBoardPayload: ResolverTypeWrapper<Omit<OpenBoardPayload, 'conference'> & { conference?: Maybe<ResolversTypes['Conference']> }>;
  OrderDirection: OrderDirection;
  Organization: ResolverTypeWrapper<OrganizationSource>;
  OrganizationConnection: ResolverTypeWrapper<OrganizationConnectionSource>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  OrganizationFilter: OrganizationFilter;
  OrganizationKind: OrganizationKind;
  OrganizationOrder: OrganizationOrder;
  OrganizationOrderField: OrganizationOrderField;
  OrganizationSize: OrganizationSize;
  OrganizationStatus: OrganizationStatus;
  Origin: Origin;
  Outcome: Outcome;
  OwnJoinRequest: ResolverTypeWrapper<Omit<OwnJoinRequest, 'organization'> & { organization: ResolversTypes['Organization'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParkedStream: ResolverTypeWrapper<ParkedStream>;
  Party: ResolverTypeWrapper<PartySource>;
  Payload: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Payload']>;
  Period: ResolverTypeWrapper<Period>;
  PeriodInput: PeriodInput;
  Person: ResolverTypeWrapper<PersonSource>;
  PersonalToken: ResolverTypeWrapper<PersonalToken>;
  PlaceOrganizationInput: PlaceOrganizationInput;
  PlaceOrganizationPayload: ResolverTypeWrapper<Omit<PlaceOrganizationPayload, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  Position: ResolverTypeWrapper<Scalars['Position']['output']>;
  Price: ResolverTypeWrapper<Price>;
  PriceBasis: PriceBasis;
  PriceInput: PriceInput;
  ProposedField: ResolverTypeWrapper<ProposedField>;
  Protection: Protection;
  PublishNeedInput: PublishNeedInput;
  PublishNeedPayload: ResolverTypeWrapper<Omit<PublishNeedPayload, 'need'> & { need?: Maybe<ResolversTypes['Need']> }>;
  PublishOfferInput: PublishOfferInput;
  PublishOfferPayload: ResolverTypeWrapper<Omit<PublishOfferPayload, 'offer'> & { offer?: Maybe<ResolversTypes['Offer']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QueuedNeed: ResolverTypeWrapper<QueuedNeedSource>;
  RankChange: RankChange;
  ReadinessRange: ResolverTypeWrapper<ReadinessRange>;
  ReadinessRangeInput: ReadinessRangeInput;
  Reading: ResolverTypeWrapper<ReadingSource>;
  ReadingConnection: ResolverTypeWrapper<ReadingConnectionSource>;
  ReadingEdge: ResolverTypeWrapper<Omit<ReadingEdge, 'node'> & { node: ResolversTypes['Reading'] }>;
  RecordContractInput: RecordContractInput;
  RecordContractPayload: ResolverTypeWrapper<Omit<RecordContractPayload, 'match'> & { match?: Maybe<ResolversTypes['Match']> }>;
  RecordDeliveryInput: RecordDeliveryInput;
  RecordDeliveryPayload: ResolverTypeWrapper<Omit<RecordDeliveryPayload, 'match'> & { match?: Maybe<ResolversTypes['Match']> }>;
  RecordFailureInput: RecordFailureInput;
  RecordFailurePayload: ResolverTypeWrapper<Omit<RecordFailurePayload, 'match'> & { match?: Maybe<ResolversTypes['Match']> }>;
  RecordIntentInput: RecordIntentInput;
  RecordIntentPayload: ResolverTypeWrapper<Omit<RecordIntentPayload, 'match'> & { match?: Maybe<ResolversTypes['Match']> }>;
  RegisterCode: ResolverTypeWrapper<RegisterCode>;
  RegisterCodeInput: RegisterCodeInput;
  RegisterContractInput: RegisterContractInput;
  RegisterContractPayload: ResolverTypeWrapper<Omit<RegisterContractPayload, 'match'> & { match?: Maybe<ResolversTypes['Match']> }>;
  RegisterForConferenceInput: RegisterForConferenceInput;
  RegisterForConferencePayload: ResolverTypeWrapper<Omit<RegisterForConferencePayload, 'registration'> & { registration?: Maybe<ResolversTypes['Registration']> }>;
  RegisterOrganizationInput: RegisterOrganizationInput;
  RegisterOrganizationPayload: ResolverTypeWrapper<Omit<RegisterOrganizationPayload, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  RegisterScheme: RegisterScheme;
  Registration: ResolverTypeWrapper<RegistrationSource>;
  RegistrationConnection: ResolverTypeWrapper<RegistrationConnectionSource>;
  RegistrationEdge: ResolverTypeWrapper<Omit<RegistrationEdge, 'node'> & { node: ResolversTypes['Registration'] }>;
  ReinstateOrganizationInput: ReinstateOrganizationInput;
  ReinstateOrganizationPayload: ResolverTypeWrapper<Omit<ReinstateOrganizationPayload, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  RejectOrganizationInput: RejectOrganizationInput;
  RejectOrganizationPayload: ResolverTypeWrapper<Omit<RejectOrganizationPayload, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  RemoveChannelInput: RemoveChannelInput;
  RemoveChannelPayload: ResolverTypeWrapper<Omit<RemoveChannelPayload, 'me'> & { me?: Maybe<ResolversTypes['Viewer']> }>;
  RemoveMemberInput: RemoveMemberInput;
  RemoveMemberPayload: ResolverTypeWrapper<Omit<RemoveMemberPayload, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  RemoveNeedRenderingInput: RemoveNeedRenderingInput;
  RemoveNeedRenderingPayload: ResolverTypeWrapper<Omit<RemoveNeedRenderingPayload, 'need'> & { need?: Maybe<ResolversTypes['Need']> }>;
  RemoveOfferRenderingInput: RemoveOfferRenderingInput;
  RemoveOfferRenderingPayload: ResolverTypeWrapper<Omit<RemoveOfferRenderingPayload, 'offer'> & { offer?: Maybe<ResolversTypes['Offer']> }>;
  RemoveUnitInput: RemoveUnitInput;
  RemoveUnitPayload: ResolverTypeWrapper<Omit<RemoveUnitPayload, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  RenderNeedInput: RenderNeedInput;
  RenderNeedPayload: ResolverTypeWrapper<Omit<RenderNeedPayload, 'need'> & { need?: Maybe<ResolversTypes['Need']> }>;
  RenderOfferInput: RenderOfferInput;
  RenderOfferPayload: ResolverTypeWrapper<Omit<RenderOfferPayload, 'offer'> & { offer?: Maybe<ResolversTypes['Offer']> }>;
  RenderedBy: RenderedBy;
  ReopenMatchInput: ReopenMatchInput;
  ReopenMatchPayload: ResolverTypeWrapper<Omit<ReopenMatchPayload, 'match'> & { match?: Maybe<ResolversTypes['Match']> }>;
  ReopenNeedInput: ReopenNeedInput;
  ReopenNeedPayload: ResolverTypeWrapper<Omit<ReopenNeedPayload, 'need'> & { need?: Maybe<ResolversTypes['Need']> }>;
  ReopenOfferInput: ReopenOfferInput;
  ReopenOfferPayload: ResolverTypeWrapper<Omit<ReopenOfferPayload, 'offer'> & { offer?: Maybe<ResolversTypes['Offer']> }>;
  RequestToJoinInput: RequestToJoinInput;
  RequestToJoinPayload: ResolverTypeWrapper<Omit<RequestToJoinPayload, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  RequireReviewInput: RequireReviewInput;
  RequireReviewPayload: ResolverTypeWrapper<Omit<RequireReviewPayload, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  ResendInvitationInput: ResendInvitationInput;
  ResendInvitationPayload: ResolverTypeWrapper<Omit<ResendInvitationPayload, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  RetryDeadLetterInput: RetryDeadLetterInput;
  RetryDeadLetterPayload: ResolverTypeWrapper<RetryDeadLetterPayload>;
  Review: ResolverTypeWrapper<ReviewRow>;
  ReviewNeedInput: ReviewNeedInput;
  ReviewNeedPayload: ResolverTypeWrapper<Omit<ReviewNeedPayload, 'need'> & { need?: Maybe<ResolversTypes['Need']> }>;
  ReviewQueueConnection: ResolverTypeWrapper<ReviewQueueConnectionSource>;
  ReviewQueueEdge: ResolverTypeWrapper<Omit<ReviewQueueEdge, 'node'> & { node: ResolversTypes['QueuedNeed'] }>;
  ReviewVerdict: ReviewVerdict;
  ReviseConferenceInput: ReviseConferenceInput;
  ReviseConferencePayload: ResolverTypeWrapper<Omit<ReviseConferencePayload, 'conference'> & { conference?: Maybe<ResolversTypes['Conference']> }>;
  ReviseMailSettingsInput: ReviseMailSettingsInput;
  ReviseMailSettingsPayload: ResolverTypeWrapper<ReviseMailSettingsPayload>;
  ReviseMyselfInput: ReviseMyselfInput;
  ReviseMyselfPayload: ResolverTypeWrapper<Omit<ReviseMyselfPayload, 'me'> & { me?: Maybe<ResolversTypes['Viewer']> }>;
  ReviseNeedInput: ReviseNeedInput;
  ReviseNeedPayload: ResolverTypeWrapper<Omit<ReviseNeedPayload, 'need'> & { need?: Maybe<ResolversTypes['Need']> }>;
  ReviseOfferInput: ReviseOfferInput;
  ReviseOfferPayload: ResolverTypeWrapper<Omit<ReviseOfferPayload, 'offer'> & { offer?: Maybe<ResolversTypes['Offer']> }>;
  ReviseOrganizationInput: ReviseOrganizationInput;
  ReviseOrganizationPayload: ResolverTypeWrapper<Omit<ReviseOrganizationPayload, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  ReviseUnitInput: ReviseUnitInput;
  ReviseUnitPayload: ResolverTypeWrapper<Omit<ReviseUnitPayload, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  RevokeDisclosureInput: RevokeDisclosureInput;
  RevokeDisclosurePayload: ResolverTypeWrapper<Omit<RevokeDisclosurePayload, 'disclosure'> & { disclosure?: Maybe<ResolversTypes['Disclosure']> }>;
  RevokeIntakeLinkInput: RevokeIntakeLinkInput;
  RevokeIntakeLinkPayload: ResolverTypeWrapper<Omit<RevokeIntakeLinkPayload, 'intakeLink'> & { intakeLink?: Maybe<ResolversTypes['IntakeLink']> }>;
  RevokeInvitationInput: RevokeInvitationInput;
  RevokeInvitationPayload: ResolverTypeWrapper<Omit<RevokeInvitationPayload, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  RevokePersonalTokenInput: RevokePersonalTokenInput;
  RevokePersonalTokenPayload: ResolverTypeWrapper<Omit<RevokePersonalTokenPayload, 'me'> & { me?: Maybe<ResolversTypes['Viewer']> }>;
  Role: Role;
  RowChanged: ResolverTypeWrapper<RowChanged>;
  RowRemoved: ResolverTypeWrapper<RowRemoved>;
  Session: ResolverTypeWrapper<Session>;
  ShowOnBoard: ShowOnBoard;
  Side: Side;
  Source: ResolverTypeWrapper<Source>;
  SourceField: ResolverTypeWrapper<SourceField>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubmitNeedInput: SubmitNeedInput;
  SubmitNeedPayload: ResolverTypeWrapper<Omit<SubmitNeedPayload, 'need'> & { need?: Maybe<ResolversTypes['Need']> }>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Suggestion: ResolverTypeWrapper<SuggestionSource>;
  SuggestionChange: ResolverTypeWrapper<SuggestionChange>;
  SuggestionsChanged: ResolverTypeWrapper<SuggestionsChanged>;
  SuspendOrganizationInput: SuspendOrganizationInput;
  SuspendOrganizationPayload: ResolverTypeWrapper<Omit<SuspendOrganizationPayload, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  TakeBackDeclineInput: TakeBackDeclineInput;
  TakeBackDeclinePayload: ResolverTypeWrapper<Omit<TakeBackDeclinePayload, 'match'> & { match?: Maybe<ResolversTypes['Match']> }>;
  TakeBackInterestInput: TakeBackInterestInput;
  TakeBackInterestPayload: ResolverTypeWrapper<Omit<TakeBackInterestPayload, 'match'> & { match?: Maybe<ResolversTypes['Match']> }>;
  TakeIntakeInput: TakeIntakeInput;
  TakeIntakePayload: ResolverTypeWrapper<Omit<TakeIntakePayload, 'need'> & { need?: Maybe<ResolversTypes['Need']> }>;
  Task: ResolverTypeWrapper<Task>;
  TaskCount: ResolverTypeWrapper<TaskCount>;
  TaskKind: TaskKind;
  TaskList: ResolverTypeWrapper<TaskList>;
  TechnologyContractType: TechnologyContractType;
  TechnologyField: TechnologyField;
  TextField: TextField;
  TextLine: ResolverTypeWrapper<TextLine>;
  TextView: TextView;
  TitleRendering: ResolverTypeWrapper<TitleRendering>;
  TokenScope: TokenScope;
  Unit: ResolverTypeWrapper<UnitRow>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  VerifyOrganizationInput: VerifyOrganizationInput;
  VerifyOrganizationPayload: ResolverTypeWrapper<Omit<VerifyOrganizationPayload, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  Viewer: ResolverTypeWrapper<ViewerSource>;
  Visibility: Visibility;
  WeightsPreview: ResolverTypeWrapper<WeightsPreview>;
  WhyNot: ResolverTypeWrapper<WhyNot>;
  WithdrawConsentInput: WithdrawConsentInput;
  WithdrawConsentPayload: ResolverTypeWrapper<Omit<WithdrawConsentPayload, 'me'> & { me?: Maybe<ResolversTypes['Viewer']> }>;
  WithdrawEntryInput: WithdrawEntryInput;
  WithdrawEntryPayload: ResolverTypeWrapper<Omit<WithdrawEntryPayload, 'entry'> & { entry?: Maybe<ResolversTypes['Entry']> }>;
  WithdrawJoinRequestInput: WithdrawJoinRequestInput;
  WithdrawJoinRequestPayload: ResolverTypeWrapper<Omit<WithdrawJoinRequestPayload, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  WithdrawNeedInput: WithdrawNeedInput;
  WithdrawNeedPayload: ResolverTypeWrapper<Omit<WithdrawNeedPayload, 'need'> & { need?: Maybe<ResolversTypes['Need']> }>;
  WithdrawOfferInput: WithdrawOfferInput;
  WithdrawOfferPayload: ResolverTypeWrapper<Omit<WithdrawOfferPayload, 'offer'> & { offer?: Maybe<ResolversTypes['Offer']> }>;
  WithdrawRegistrationInput: WithdrawRegistrationInput;
  WithdrawRegistrationPayload: ResolverTypeWrapper<Omit<WithdrawRegistrationPayload, 'registration'> & { registration?: Maybe<ResolversTypes['Registration']> }>;
  WriteConfidentialDetailInput: WriteConfidentialDetailInput;
  WriteConfidentialDetailPayload: ResolverTypeWrapper<Omit<WriteConfidentialDetailPayload, 'dossier'> & { dossier?: Maybe<ResolversTypes['Dossier']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptDelegationInput: AcceptDelegationInput;
  AcceptDelegationPayload: Omit<AcceptDelegationPayload, 'delegation'> & { delegation?: Maybe<ResolversParentTypes['Delegation']> };
  AcceptDisclosureInput: AcceptDisclosureInput;
  AcceptDisclosurePayload: Omit<AcceptDisclosurePayload, 'disclosure'> & { disclosure?: Maybe<ResolversParentTypes['Disclosure']> };
  AcceptExpertInvitationInput: AcceptExpertInvitationInput;
  AcceptExpertInvitationPayload: Omit<AcceptExpertInvitationPayload, 'expert'> & { expert?: Maybe<ResolversParentTypes['Expert']> };
  AcceptInvitationInput: AcceptInvitationInput;
  AcceptInvitationPayload: Omit<AcceptInvitationPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  AcceptJoinRequestInput: AcceptJoinRequestInput;
  AcceptJoinRequestPayload: Omit<AcceptJoinRequestPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  AddChannelInput: AddChannelInput;
  AddChannelPayload: Omit<AddChannelPayload, 'me'> & { me?: Maybe<ResolversParentTypes['Viewer']> };
  AddUnitInput: AddUnitInput;
  AddUnitPayload: Omit<AddUnitPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  AdmitExpertInput: AdmitExpertInput;
  AdmitExpertPayload: Omit<AdmitExpertPayload, 'expert'> & { expert?: Maybe<ResolversParentTypes['Expert']> };
  AnnounceConferenceInput: AnnounceConferenceInput;
  AnnounceConferencePayload: Omit<AnnounceConferencePayload, 'conference'> & { conference?: Maybe<ResolversParentTypes['Conference']> };
  AnswerNeedInput: AnswerNeedInput;
  AnswerNeedPayload: Omit<AnswerNeedPayload, 'match'> & { match?: Maybe<ResolversParentTypes['Match']> };
  AppointOperatorInput: AppointOperatorInput;
  AppointOperatorPayload: Omit<AppointOperatorPayload, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  ArchiveConferenceInput: ArchiveConferenceInput;
  ArchiveConferencePayload: Omit<ArchiveConferencePayload, 'conference'> & { conference?: Maybe<ResolversParentTypes['Conference']> };
  AssignReviewerInput: AssignReviewerInput;
  AssignReviewerPayload: Omit<AssignReviewerPayload, 'need'> & { need?: Maybe<ResolversParentTypes['Need']> };
  AssignUnitInput: AssignUnitInput;
  AssignUnitPayload: Omit<AssignUnitPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  AttachFileInput: AttachFileInput;
  AttachFilePayload: Omit<AttachFilePayload, 'dossier'> & { dossier?: Maybe<ResolversParentTypes['Dossier']> };
  AttachLinkInput: AttachLinkInput;
  AttachLinkPayload: Omit<AttachLinkPayload, 'dossier'> & { dossier?: Maybe<ResolversParentTypes['Dossier']> };
  Attachment: AttachmentSource;
  AttestOutcomeInput: AttestOutcomeInput;
  AttestOutcomePayload: Omit<AttestOutcomePayload, 'match'> & { match?: Maybe<ResolversParentTypes['Match']> };
  BoardCard: BoardCard;
  BoardChange: ResolversUnionTypes<ResolversParentTypes>['BoardChange'];
  BoardFigures: BoardFigures;
  BoardParty: BoardParty;
  BoardRow: BoardRow;
  BoardRowConnection: BoardRowConnection;
  BoardRowEdge: BoardRowEdge;
  BoardSuggestion: BoardSuggestion;
  Boolean: Scalars['Boolean']['output'];
  BridgedLine: BridgedLine;
  Budget: Budget;
  BudgetInput: BudgetInput;
  CardChanged: CardChanged;
  CardRemoved: CardRemoved;
  ChangeMatchingWeightsInput: ChangeMatchingWeightsInput;
  ChangeMatchingWeightsPayload: Omit<ChangeMatchingWeightsPayload, 'conference'> & { conference?: Maybe<ResolversParentTypes['Conference']> };
  ChangeMemberRoleInput: ChangeMemberRoleInput;
  ChangeMemberRolePayload: Omit<ChangeMemberRolePayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  ChangeShowOnBoardInput: ChangeShowOnBoardInput;
  ChangeShowOnBoardPayload: Omit<ChangeShowOnBoardPayload, 'entry'> & { entry?: Maybe<ResolversParentTypes['Entry']> };
  Channel: Channel;
  ClearExportControlOfNeedInput: ClearExportControlOfNeedInput;
  ClearExportControlOfNeedPayload: Omit<ClearExportControlOfNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['Need']> };
  ClearExportControlOfOfferInput: ClearExportControlOfOfferInput;
  ClearExportControlOfOfferPayload: Omit<ClearExportControlOfOfferPayload, 'offer'> & { offer?: Maybe<ResolversParentTypes['Offer']> };
  CloseBoardInput: CloseBoardInput;
  CloseBoardPayload: Omit<CloseBoardPayload, 'conference'> & { conference?: Maybe<ResolversParentTypes['Conference']> };
  Conference: ConferenceSource;
  ConferenceConnection: ConferenceConnectionSource;
  ConferenceContentInput: ConferenceContentInput;
  ConferenceEdge: Omit<ConferenceEdge, 'node'> & { node: ResolversParentTypes['Conference'] };
  ConferenceFilter: ConferenceFilter;
  ConferenceOrder: ConferenceOrder;
  ConfidentialDetail: ConfidentialDetail;
  ConfirmOnBehalfInput: ConfirmOnBehalfInput;
  ConfirmOnBehalfPayload: Omit<ConfirmOnBehalfPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  Consent: Consent;
  ConsentText: ConsentText;
  Contact: Contact;
  ContestOnBehalfInput: ContestOnBehalfInput;
  ContestOnBehalfPayload: Omit<ContestOnBehalfPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  Contract: Contract;
  ContractRegistration: ContractRegistration;
  CorrectContractInput: CorrectContractInput;
  CorrectContractPayload: Omit<CorrectContractPayload, 'match'> & { match?: Maybe<ResolversParentTypes['Match']> };
  CorrectIntentInput: CorrectIntentInput;
  CorrectIntentPayload: Omit<CorrectIntentPayload, 'match'> & { match?: Maybe<ResolversParentTypes['Match']> };
  Cursor: Scalars['Cursor']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeadLetter: DeadLetter;
  Decimal: Scalars['Decimal']['output'];
  DeclarationText: DeclarationText;
  DeclarationsInput: DeclarationsInput;
  DeclineJoinRequestInput: DeclineJoinRequestInput;
  DeclineJoinRequestPayload: Omit<DeclineJoinRequestPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  DeclineMatchInput: DeclineMatchInput;
  DeclineMatchPayload: Omit<DeclineMatchPayload, 'match'> & { match?: Maybe<ResolversParentTypes['Match']> };
  DelegateThingInput: DelegateThingInput;
  DelegateThingPayload: Omit<DelegateThingPayload, 'delegation'> & { delegation?: Maybe<ResolversParentTypes['Delegation']> };
  Delegation: DelegationSource;
  DelegationConnection: DelegationConnectionSource;
  DelegationEdge: Omit<DelegationEdge, 'node'> & { node: ResolversParentTypes['Delegation'] };
  Delivery: Delivery;
  DetachAttachmentInput: DetachAttachmentInput;
  DetachAttachmentPayload: Omit<DetachAttachmentPayload, 'dossier'> & { dossier?: Maybe<ResolversParentTypes['Dossier']> };
  DiscloseDetailsInput: DiscloseDetailsInput;
  DiscloseDetailsPayload: Omit<DiscloseDetailsPayload, 'disclosure'> & { disclosure?: Maybe<ResolversParentTypes['Disclosure']> };
  Disclosure: DisclosureSource;
  DisclosureAcceptance: DisclosureAcceptance;
  DismissExpertInput: DismissExpertInput;
  DismissExpertPayload: Omit<DismissExpertPayload, 'expert'> & { expert?: Maybe<ResolversParentTypes['Expert']> };
  DismissOperatorInput: DismissOperatorInput;
  DismissOperatorPayload: Omit<DismissOperatorPayload, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  Dossier: DossierSource;
  DraftConferenceInput: DraftConferenceInput;
  DraftConferencePayload: Omit<DraftConferencePayload, 'conference'> & { conference?: Maybe<ResolversParentTypes['Conference']> };
  DraftNeedInput: DraftNeedInput;
  DraftNeedPayload: Omit<DraftNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['Need']> };
  DraftOfferInput: DraftOfferInput;
  DraftOfferPayload: Omit<DraftOfferPayload, 'offer'> & { offer?: Maybe<ResolversParentTypes['Offer']> };
  DropDeadLetterInput: DropDeadLetterInput;
  DropDeadLetterPayload: DropDeadLetterPayload;
  DropIntakeInput: DropIntakeInput;
  DropIntakePayload: Omit<DropIntakePayload, 'me'> & { me?: Maybe<ResolversParentTypes['Viewer']> };
  EndDelegationInput: EndDelegationInput;
  EndDelegationPayload: Omit<EndDelegationPayload, 'delegation'> & { delegation?: Maybe<ResolversParentTypes['Delegation']> };
  EndOtherSessionsInput: EndOtherSessionsInput;
  EndOtherSessionsPayload: Omit<EndOtherSessionsPayload, 'me'> & { me?: Maybe<ResolversParentTypes['Viewer']> };
  EndSessionInput: EndSessionInput;
  EndSessionPayload: Omit<EndSessionPayload, 'me'> & { me?: Maybe<ResolversParentTypes['Viewer']> };
  EnquireAboutOfferInput: EnquireAboutOfferInput;
  EnquireAboutOfferPayload: Omit<EnquireAboutOfferPayload, 'match'> & { match?: Maybe<ResolversParentTypes['Match']> };
  EnterNeedInput: EnterNeedInput;
  EnterNeedPayload: Omit<EnterNeedPayload, 'entry'> & { entry?: Maybe<ResolversParentTypes['Entry']> };
  EnterOfferInput: EnterOfferInput;
  EnterOfferPayload: Omit<EnterOfferPayload, 'entry'> & { entry?: Maybe<ResolversParentTypes['Entry']> };
  EnterOrganizationInput: EnterOrganizationInput;
  EnterOrganizationPayload: Omit<EnterOrganizationPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  Entry: EntrySource;
  EraseMyselfInput: EraseMyselfInput;
  EraseMyselfPayload: Omit<EraseMyselfPayload, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  Expert: ExpertSource;
  ExpertConnection: ExpertConnectionSource;
  ExpertEdge: Omit<ExpertEdge, 'node'> & { node: ResolversParentTypes['Expert'] };
  Explanation: Explanation;
  ExpressInterestInput: ExpressInterestInput;
  ExpressInterestPayload: Omit<ExpressInterestPayload, 'match'> & { match?: Maybe<ResolversParentTypes['Match']> };
  FacetLine: FacetLine;
  FacetWeights: FacetWeights;
  FacetWeightsInput: FacetWeightsInput;
  Failure: Failure;
  FeedLagged: FeedLagged;
  FiguresChanged: FiguresChanged;
  Float: Scalars['Float']['output'];
  FulfillNeedInput: FulfillNeedInput;
  FulfillNeedPayload: Omit<FulfillNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['Need']> };
  GiveConsentInput: GiveConsentInput;
  GiveConsentPayload: Omit<GiveConsentPayload, 'me'> & { me?: Maybe<ResolversParentTypes['Viewer']> };
  GiveOpinionInput: GiveOpinionInput;
  GiveOpinionPayload: Omit<GiveOpinionPayload, 'expert'> & { expert?: Maybe<ResolversParentTypes['Expert']> };
  HandOverContactsInput: HandOverContactsInput;
  HandOverContactsPayload: Omit<HandOverContactsPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  HistoryConnection: HistoryConnection;
  HistoryEdge: HistoryEdge;
  HistoryLine: HistoryLine;
  HubProcess: HubProcess;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Intake: IntakeSource;
  IntakeLink: IntakeLinkSource;
  Intent: Intent;
  IntroducedChannel: IntroducedChannel;
  IntroducedContact: IntroducedContact;
  Introduction: Introduction;
  Invitation: Invitation;
  InviteExpertInput: InviteExpertInput;
  InviteExpertPayload: Omit<InviteExpertPayload, 'expert'> & { expert?: Maybe<ResolversParentTypes['Expert']> };
  InviteMemberInput: InviteMemberInput;
  InviteMemberPayload: Omit<InviteMemberPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  IpRight: Omit<IpRight, 'owners'> & { owners: ReadonlyArray<ResolversParentTypes['Organization']> };
  IpRightInput: IpRightInput;
  JoinRequest: JoinRequest;
  KeptApart: KeptApart;
  LikelyDuplicate: LikelyDuplicateSource;
  LiveSuggestion: LiveSuggestion;
  Long: Scalars['Long']['output'];
  MailKindChoice: MailKindChoice;
  MailKindChoiceInput: MailKindChoiceInput;
  MailSettings: MailSettings;
  MakeIntakeLinkInput: MakeIntakeLinkInput;
  MakeIntakeLinkPayload: Omit<MakeIntakeLinkPayload, 'intakeLink'> & { intakeLink?: Maybe<ResolversParentTypes['IntakeLink']> };
  MakePersonalTokenInput: MakePersonalTokenInput;
  MakePersonalTokenPayload: MakePersonalTokenPayload;
  MarkNotificationsReadInput: MarkNotificationsReadInput;
  MarkNotificationsReadPayload: Omit<MarkNotificationsReadPayload, 'me'> & { me?: Maybe<ResolversParentTypes['Viewer']> };
  Match: MatchSource;
  MatchBoard: BoardSource;
  MatchBoardDelta: Omit<MatchBoardDelta, 'changes'> & { changes: ReadonlyArray<ResolversParentTypes['BoardChange']> };
  MatchBoardFeed: ResolversUnionTypes<ResolversParentTypes>['MatchBoardFeed'];
  MatchBoardSnapshot: MatchBoardSnapshot;
  MatchConnection: MatchConnectionSource;
  MatchEdge: Omit<MatchEdge, 'node'> & { node: ResolversParentTypes['Match'] };
  MatchFilter: MatchFilter;
  Member: Member;
  Membership: Omit<Membership, 'organization'> & { organization: ResolversParentTypes['Organization'] };
  MergeOrganizationsInput: MergeOrganizationsInput;
  MergeOrganizationsPayload: Omit<MergeOrganizationsPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  NameContactInput: NameContactInput;
  NameContactPayload: Omit<NameContactPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  NamePlace: NamePlace;
  NameRecommendingBodyInput: NameRecommendingBodyInput;
  NameRecommendingBodyPayload: Omit<NameRecommendingBodyPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  Need: NeedSource;
  NeedConnection: NeedConnectionSource;
  NeedContentInput: NeedContentInput;
  NeedEdge: Omit<NeedEdge, 'node'> & { node: ResolversParentTypes['Need'] };
  NeedFilter: NeedFilter;
  NeedOrder: NeedOrder;
  NeedPreview: NeedPreview;
  NeedTexts: NeedTexts;
  NeedTextsInput: NeedTextsInput;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Notification: NotificationSource;
  NotificationConnection: NotificationConnectionSource;
  NotificationEdge: Omit<NotificationEdge, 'node'> & { node: ResolversParentTypes['Notification'] };
  NotificationReceived: Omit<NotificationReceived, 'notification'> & { notification: ResolversParentTypes['Notification'] };
  Offer: OfferSource;
  OfferConnection: OfferConnectionSource;
  OfferContentInput: OfferContentInput;
  OfferEdge: Omit<OfferEdge, 'node'> & { node: ResolversParentTypes['Offer'] };
  OfferFilter: OfferFilter;
  OfferOrder: OfferOrder;
  OfferTexts: OfferTexts;
  OfferTextsInput: OfferTextsInput;
  OnBehalf: OnBehalfRow;
  OnBehalfConnection: OnBehalfConnectionSource;
  OnBehalfEdge: Omit<OnBehalfEdge, 'node'> & { node: ResolversParentTypes['OnBehalf'] };
  OnBehalfInput: OnBehalfInput;
  OpenBoardInput: OpenBoardInput;
  OpenBoardPayload: Omit<OpenBoardPayload, 'conference'> & { conference?: Maybe<ResolversParentTypes['Conference']> };
  Organization: OrganizationSource;
  OrganizationConnection: OrganizationConnectionSource;
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OrganizationFilter: OrganizationFilter;
  OrganizationOrder: OrganizationOrder;
  OwnJoinRequest: Omit<OwnJoinRequest, 'organization'> & { organization: ResolversParentTypes['Organization'] };
  PageInfo: PageInfo;
  ParkedStream: ParkedStream;
  Party: PartySource;
  Payload: ResolversInterfaceTypes<ResolversParentTypes>['Payload'];
  Period: Period;
  PeriodInput: PeriodInput;
  Person: PersonSource;
  PersonalToken: PersonalToken;
  PlaceOrganizationInput: PlaceOrganizationInput;
  PlaceOrganizationPayload: Omit<PlaceOrganizationPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  Position: Scalars['Position']['output'];
  Price: Price;
  PriceInput: PriceInput;
  ProposedField: ProposedField;
  PublishNeedInput: PublishNeedInput;
  PublishNeedPayload: Omit<PublishNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['Need']> };
  PublishOfferInput: PublishOfferInput;
  PublishOfferPayload: Omit<PublishOfferPayload, 'offer'> & { offer?: Maybe<ResolversParentTypes['Offer']> };
  Query: Record<PropertyKey, never>;
  QueuedNeed: QueuedNeedSource;
  ReadinessRange: ReadinessRange;
  ReadinessRangeInput: ReadinessRangeInput;
  Reading: ReadingSource;
  ReadingConnection: ReadingConnectionSource;
  ReadingEdge: Omit<ReadingEdge, 'node'> & { node: ResolversParentTypes['Reading'] };
  RecordContractInput: RecordContractInput;
  RecordContractPayload: Omit<RecordContractPayload, 'match'> & { match?: Maybe<ResolversParentTypes['Match']> };
  RecordDeliveryInput: RecordDeliveryInput;
  RecordDeliveryPayload: Omit<RecordDeliveryPayload, 'match'> & { match?: Maybe<ResolversParentTypes['Match']> };
  RecordFailureInput: RecordFailureInput;
  RecordFailurePayload: Omit<RecordFailurePayload, 'match'> & { match?: Maybe<ResolversParentTypes['Match']> };
  RecordIntentInput: RecordIntentInput;
  RecordIntentPayload: Omit<RecordIntentPayload, 'match'> & { match?: Maybe<ResolversParentTypes['Match']> };
  RegisterCode: RegisterCode;
  RegisterCodeInput: RegisterCodeInput;
  RegisterContractInput: RegisterContractInput;
  RegisterContractPayload: Omit<RegisterContractPayload, 'match'> & { match?: Maybe<ResolversParentTypes['Match']> };
  RegisterForConferenceInput: RegisterForConferenceInput;
  RegisterForConferencePayload: Omit<RegisterForConferencePayload, 'registration'> & { registration?: Maybe<ResolversParentTypes['Registration']> };
  RegisterOrganizationInput: RegisterOrganizationInput;
  RegisterOrganizationPayload: Omit<RegisterOrganizationPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  Registration: RegistrationSource;
  RegistrationConnection: RegistrationConnectionSource;
  RegistrationEdge: Omit<RegistrationEdge, 'node'> & { node: ResolversParentTypes['Registration'] };
  ReinstateOrganizationInput: ReinstateOrganizationInput;
  ReinstateOrganizationPayload: Omit<ReinstateOrganizationPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  RejectOrganizationInput: RejectOrganizationInput;
  RejectOrganizationPayload: Omit<RejectOrganizationPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  RemoveChannelInput: RemoveChannelInput;
  RemoveChannelPayload: Omit<RemoveChannelPayload, 'me'> & { me?: Maybe<ResolversParentTypes['Viewer']> };
  RemoveMemberInput: RemoveMemberInput;
  RemoveMemberPayload: Omit<RemoveMemberPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  RemoveNeedRenderingInput: RemoveNeedRenderingInput;
  RemoveNeedRenderingPayload: Omit<RemoveNeedRenderingPayload, 'need'> & { need?: Maybe<ResolversParentTypes['Need']> };
  RemoveOfferRenderingInput: RemoveOfferRenderingInput;
  RemoveOfferRenderingPayload: Omit<RemoveOfferRenderingPayload, 'offer'> & { offer?: Maybe<ResolversParentTypes['Offer']> };
  RemoveUnitInput: RemoveUnitInput;
  RemoveUnitPayload: Omit<RemoveUnitPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  RenderNeedInput: RenderNeedInput;
  RenderNeedPayload: Omit<RenderNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['Need']> };
  RenderOfferInput: RenderOfferInput;
  RenderOfferPayload: Omit<RenderOfferPayload, 'offer'> & { offer?: Maybe<ResolversParentTypes['Offer']> };
  ReopenMatchInput: ReopenMatchInput;
  ReopenMatchPayload: Omit<ReopenMatchPayload, 'match'> & { match?: Maybe<ResolversParentTypes['Match']> };
  ReopenNeedInput: ReopenNeedInput;
  ReopenNeedPayload: Omit<ReopenNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['Need']> };
  ReopenOfferInput: ReopenOfferInput;
  ReopenOfferPayload: Omit<ReopenOfferPayload, 'offer'> & { offer?: Maybe<ResolversParentTypes['Offer']> };
  RequestToJoinInput: RequestToJoinInput;
  RequestToJoinPayload: Omit<RequestToJoinPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  RequireReviewInput: RequireReviewInput;
  RequireReviewPayload: Omit<RequireReviewPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  ResendInvitationInput: ResendInvitationInput;
  ResendInvitationPayload: Omit<ResendInvitationPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  RetryDeadLetterInput: RetryDeadLetterInput;
  RetryDeadLetterPayload: RetryDeadLetterPayload;
  Review: ReviewRow;
  ReviewNeedInput: ReviewNeedInput;
  ReviewNeedPayload: Omit<ReviewNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['Need']> };
  ReviewQueueConnection: ReviewQueueConnectionSource;
  ReviewQueueEdge: Omit<ReviewQueueEdge, 'node'> & { node: ResolversParentTypes['QueuedNeed'] };
  ReviseConferenceInput: ReviseConferenceInput;
  ReviseConferencePayload: Omit<ReviseConferencePayload, 'conference'> & { conference?: Maybe<ResolversParentTypes['Conference']> };
  ReviseMailSettingsInput: ReviseMailSettingsInput;
  ReviseMailSettingsPayload: ReviseMailSettingsPayload;
  ReviseMyselfInput: ReviseMyselfInput;
  ReviseMyselfPayload: Omit<ReviseMyselfPayload, 'me'> & { me?: Maybe<ResolversParentTypes['Viewer']> };
  ReviseNeedInput: ReviseNeedInput;
  ReviseNeedPayload: Omit<ReviseNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['Need']> };
  ReviseOfferInput: ReviseOfferInput;
  ReviseOfferPayload: Omit<ReviseOfferPayload, 'offer'> & { offer?: Maybe<ResolversParentTypes['Offer']> };
  ReviseOrganizationInput: ReviseOrganizationInput;
  ReviseOrganizationPayload: Omit<ReviseOrganizationPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  ReviseUnitInput: ReviseUnitInput;
  ReviseUnitPayload: Omit<ReviseUnitPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  RevokeDisclosureInput: RevokeDisclosureInput;
  RevokeDisclosurePayload: Omit<RevokeDisclosurePayload, 'disclosure'> & { disclosure?: Maybe<ResolversParentTypes['Disclosure']> };
  RevokeIntakeLinkInput: RevokeIntakeLinkInput;
  RevokeIntakeLinkPayload: Omit<RevokeIntakeLinkPayload, 'intakeLink'> & { intakeLink?: Maybe<ResolversParentTypes['IntakeLink']> };
  RevokeInvitationInput: RevokeInvitationInput;
  RevokeInvitationPayload: Omit<RevokeInvitationPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  RevokePersonalTokenInput: RevokePersonalTokenInput;
  RevokePersonalTokenPayload: Omit<RevokePersonalTokenPayload, 'me'> & { me?: Maybe<ResolversParentTypes['Viewer']> };
  RowChanged: RowChanged;
  RowRemoved: RowRemoved;
  Session: Session;
  Source: Source;
  SourceField: SourceField;
  String: Scalars['String']['output'];
  SubmitNeedInput: SubmitNeedInput;
  SubmitNeedPayload: Omit<SubmitNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['Need']> };
  Subscription: Record<PropertyKey, never>;
  Suggestion: SuggestionSource;
  SuggestionChange: SuggestionChange;
  SuggestionsChanged: SuggestionsChanged;
  SuspendOrganizationInput: SuspendOrganizationInput;
  SuspendOrganizationPayload: Omit<SuspendOrganizationPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  TakeBackDeclineInput: TakeBackDeclineInput;
  TakeBackDeclinePayload: Omit<TakeBackDeclinePayload, 'match'> & { match?: Maybe<ResolversParentTypes['Match']> };
  TakeBackInterestInput: TakeBackInterestInput;
  TakeBackInterestPayload: Omit<TakeBackInterestPayload, 'match'> & { match?: Maybe<ResolversParentTypes['Match']> };
  TakeIntakeInput: TakeIntakeInput;
  TakeIntakePayload: Omit<TakeIntakePayload, 'need'> & { need?: Maybe<ResolversParentTypes['Need']> };
  Task: Task;
  TaskCount: TaskCount;
  TaskList: TaskList;
  TextLine: TextLine;
  TitleRendering: TitleRendering;
  Unit: UnitRow;
  UserError: UserError;
  VerifyOrganizationInput: VerifyOrganizationInput;
  VerifyOrganizationPayload: Omit<VerifyOrganizationPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  Viewer: ViewerSource;
  WeightsPreview: WeightsPreview;
  WhyNot: WhyNot;
  WithdrawConsentInput: WithdrawConsentInput;
  WithdrawConsentPayload: Omit<WithdrawConsentPayload, 'me'> & { me?: Maybe<ResolversParentTypes['Viewer']> };
  WithdrawEntryInput: WithdrawEntryInput;
  WithdrawEntryPayload: Omit<WithdrawEntryPayload, 'entry'> & { entry?: Maybe<ResolversParentTypes['Entry']> };
  WithdrawJoinRequestInput: WithdrawJoinRequestInput;
  WithdrawJoinRequestPayload: Omit<WithdrawJoinRequestPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  WithdrawNeedInput: WithdrawNeedInput;
  WithdrawNeedPayload: Omit<WithdrawNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['Need']> };
  WithdrawOfferInput: WithdrawOfferInput;
  WithdrawOfferPayload: Omit<WithdrawOfferPayload, 'offer'> & { offer?: Maybe<ResolversParentTypes['Offer']> };
  WithdrawRegistrationInput: WithdrawRegistrationInput;
  WithdrawRegistrationPayload: Omit<WithdrawRegistrationPayload, 'registration'> & { registration?: Maybe<ResolversParentTypes['Registration']> };
  WriteConfidentialDetailInput: WriteConfidentialDetailInput;
  WriteConfidentialDetailPayload: Omit<WriteConfidentialDetailPayload, 'dossier'> & { dossier?: Maybe<ResolversParentTypes['Dossier']> };
};

export type AcceptDelegationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptDelegationPayload'] = ResolversParentTypes['AcceptDelegationPayload']> = {
  delegation?: Resolver<Maybe<ResolversTypes['Delegation']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AcceptDisclosurePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptDisclosurePayload'] = ResolversParentTypes['AcceptDisclosurePayload']> = {
  disclosure?: Resolver<Maybe<ResolversTypes['Disclosure']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AcceptExpertInvitationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptExpertInvitationPayload'] = ResolversParentTypes['AcceptExpertInvitationPayload']> = {
  expert?: Resolver<Maybe<ResolversTypes['Expert']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AcceptInvitationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptInvitationPayload'] = ResolversParentTypes['AcceptInvitationPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AcceptJoinRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptJoinRequestPayload'] = ResolversParentTypes['AcceptJoinRequestPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddChannelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddChannelPayload'] = ResolversParentTypes['AddChannelPayload']> = {
  me?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddUnitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddUnitPayload'] = ResolversParentTypes['AddUnitPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdmitExpertPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdmitExpertPayload'] = ResolversParentTypes['AdmitExpertPayload']> = {
  expert?: Resolver<Maybe<ResolversTypes['Expert']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnnounceConferencePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnounceConferencePayload'] = ResolversParentTypes['AnnounceConferencePayload']> = {
  conference?: Resolver<Maybe<ResolversTypes['Conference']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerNeedPayload'] = ResolversParentTypes['AnswerNeedPayload']> = {
  match?: Resolver<Maybe<ResolversTypes['Match']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointOperatorPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointOperatorPayload'] = ResolversParentTypes['AppointOperatorPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArchiveConferencePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchiveConferencePayload'] = ResolversParentTypes['ArchiveConferencePayload']> = {
  conference?: Resolver<Maybe<ResolversTypes['Conference']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignReviewerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignReviewerPayload'] = ResolversParentTypes['AssignReviewerPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignUnitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignUnitPayload'] = ResolversParentTypes['AssignUnitPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttachFilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttachFilePayload'] = ResolversParentTypes['AttachFilePayload']> = {
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttachLinkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttachLinkPayload'] = ResolversParentTypes['AttachLinkPayload']> = {
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttachmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attachment'] = ResolversParentTypes['Attachment']> = {
  confidential?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AttestOutcomePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttestOutcomePayload'] = ResolversParentTypes['AttestOutcomePayload']> = {
  match?: Resolver<Maybe<ResolversTypes['Match']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BoardCardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardCard'] = ResolversParentTypes['BoardCard']> = {
  interests?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Side']>>, ParentType, ContextType>;
  matchId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  needId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  needNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needParty?: Resolver<Maybe<ResolversTypes['BoardParty']>, ParentType, ContextType>;
  needTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  needTitleRendering?: Resolver<Maybe<ResolversTypes['TitleRendering']>, ParentType, ContextType>;
  offerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  offerNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offerParty?: Resolver<Maybe<ResolversTypes['BoardParty']>, ParentType, ContextType>;
  offerTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offerTitleRendering?: Resolver<Maybe<ResolversTypes['TitleRendering']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['MatchStage'], ParentType, ContextType>;
  viewerSide?: Resolver<Maybe<ResolversTypes['Side']>, ParentType, ContextType>;
};

export type BoardChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardChange'] = ResolversParentTypes['BoardChange']> = {
  __resolveType: TypeResolveFn<'CardChanged' | 'CardRemoved' | 'FiguresChanged' | 'RowChanged' | 'RowRemoved', ParentType, ContextType>;
};

export type BoardFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardFigures'] = ResolversParentTypes['BoardFigures']> = {
  amounts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Money']>>, ParentType, ContextType>;
  contracts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  intents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  interests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mutual?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suggestions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BoardPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardParty'] = ResolversParentTypes['BoardParty']> = {
  masked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BoardRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardRow'] = ResolversParentTypes['BoardRow']> = {
  interests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['NeedKind']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mutual?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['BoardParty'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['NeedStage'], ParentType, ContextType>;
  suggestions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleRendering?: Resolver<Maybe<ResolversTypes['TitleRendering']>, ParentType, ContextType>;
};

export type BoardRowConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardRowConnection'] = ResolversParentTypes['BoardRowConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BoardRowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BoardRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BoardRowEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardRowEdge'] = ResolversParentTypes['BoardRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BoardRow'], ParentType, ContextType>;
};

export type BoardSuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardSuggestion'] = ResolversParentTypes['BoardSuggestion']> = {
  offerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  offerNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleRendering?: Resolver<Maybe<ResolversTypes['TitleRendering']>, ParentType, ContextType>;
};

export type BridgedLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BridgedLine'] = ResolversParentTypes['BridgedLine']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  probability?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BudgetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Budget'] = ResolversParentTypes['Budget']> = {
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  negotiable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CardChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CardChanged'] = ResolversParentTypes['CardChanged']> = {
  card?: Resolver<ResolversTypes['BoardCard'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CardRemovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CardRemoved'] = ResolversParentTypes['CardRemoved']> = {
  matchId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeMatchingWeightsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeMatchingWeightsPayload'] = ResolversParentTypes['ChangeMatchingWeightsPayload']> = {
  conference?: Resolver<Maybe<ResolversTypes['Conference']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeMemberRolePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeMemberRolePayload'] = ResolversParentTypes['ChangeMemberRolePayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeShowOnBoardPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeShowOnBoardPayload'] = ResolversParentTypes['ChangeShowOnBoardPayload']> = {
  entry?: Resolver<Maybe<ResolversTypes['Entry']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChannelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Channel'] = ResolversParentTypes['Channel']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChannelKind'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClearExportControlOfNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClearExportControlOfNeedPayload'] = ResolversParentTypes['ClearExportControlOfNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClearExportControlOfOfferPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClearExportControlOfOfferPayload'] = ResolversParentTypes['ClearExportControlOfOfferPayload']> = {
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CloseBoardPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseBoardPayload'] = ResolversParentTypes['CloseBoardPayload']> = {
  conference?: Resolver<Maybe<ResolversTypes['Conference']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conference'] = ResolversParentTypes['Conference']> = {
  begins?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  boardOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ends?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  facetWeights?: Resolver<ResolversTypes['FacetWeights'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['ConferenceFormat'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  park?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  registrations?: Resolver<ResolversTypes['RegistrationConnection'], ParentType, ContextType, RequireFields<ConferenceRegistrationsArgs, 'first'>>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ConferenceStage'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  venue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConferenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConferenceConnection'] = ResolversParentTypes['ConferenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConferenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Conference']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConferenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConferenceEdge'] = ResolversParentTypes['ConferenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Conference'], ParentType, ContextType>;
};

export type ConfidentialDetailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfidentialDetail'] = ResolversParentTypes['ConfidentialDetail']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ConfirmOnBehalfPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmOnBehalfPayload'] = ResolversParentTypes['ConfirmOnBehalfPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Consent'] = ResolversParentTypes['Consent']> = {
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['ConsentPurpose'], ParentType, ContextType>;
  textVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConsentTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentText'] = ResolversParentTypes['ConsentText']> = {
  purpose?: Resolver<ResolversTypes['ConsentPurpose'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ContestOnBehalfPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContestOnBehalfPayload'] = ResolversParentTypes['ContestOnBehalfPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContractResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contract'] = ResolversParentTypes['Contract']> = {
  attested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ContractKind'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  registration?: Resolver<Maybe<ResolversTypes['ContractRegistration']>, ParentType, ContextType>;
  side?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  signedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  technologyAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  technologyContractType?: Resolver<Maybe<ResolversTypes['TechnologyContractType']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type ContractRegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractRegistration'] = ResolversParentTypes['ContractRegistration']> = {
  registeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  registrationNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
};

export type CorrectContractPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectContractPayload'] = ResolversParentTypes['CorrectContractPayload']> = {
  match?: Resolver<Maybe<ResolversTypes['Match']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectIntentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectIntentPayload'] = ResolversParentTypes['CorrectIntentPayload']> = {
  match?: Resolver<Maybe<ResolversTypes['Match']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface CursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cursor'], any> {
  name: 'Cursor';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeadLetterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadLetter'] = ResolversParentTypes['DeadLetter']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeadLetterState'], ParentType, ContextType>;
};

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DeclarationTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclarationText'] = ResolversParentTypes['DeclarationText']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeclineJoinRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineJoinRequestPayload'] = ResolversParentTypes['DeclineJoinRequestPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeclineMatchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineMatchPayload'] = ResolversParentTypes['DeclineMatchPayload']> = {
  match?: Resolver<Maybe<ResolversTypes['Match']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DelegateThingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DelegateThingPayload'] = ResolversParentTypes['DelegateThingPayload']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  delegation?: Resolver<Maybe<ResolversTypes['Delegation']>, ParentType, ContextType>;
  invitationLink?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DelegationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Delegation'] = ResolversParentTypes['Delegation']> = {
  delegatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DelegationStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DelegationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DelegationConnection'] = ResolversParentTypes['DelegationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DelegationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Delegation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DelegationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DelegationEdge'] = ResolversParentTypes['DelegationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Delegation'], ParentType, ContextType>;
};

export type DeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Delivery'] = ResolversParentTypes['Delivery']> = {
  attested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deliveredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
};

export type DetachAttachmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DetachAttachmentPayload'] = ResolversParentTypes['DetachAttachmentPayload']> = {
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiscloseDetailsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscloseDetailsPayload'] = ResolversParentTypes['DiscloseDetailsPayload']> = {
  disclosure?: Resolver<Maybe<ResolversTypes['Disclosure']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisclosureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Disclosure'] = ResolversParentTypes['Disclosure']> = {
  acceptances?: Resolver<ReadonlyArray<ResolversTypes['DisclosureAcceptance']>, ParentType, ContextType>;
  agreementSha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disclosedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  hubTerms?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hubTermsText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ledger?: Resolver<Maybe<ResolversTypes['ReadingConnection']>, ParentType, ContextType, RequireFields<DisclosureLedgerArgs, 'first'>>;
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  revoked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DisclosureAcceptanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisclosureAcceptance'] = ResolversParentTypes['DisclosureAcceptance']> = {
  acceptedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DismissExpertPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DismissExpertPayload'] = ResolversParentTypes['DismissExpertPayload']> = {
  expert?: Resolver<Maybe<ResolversTypes['Expert']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DismissOperatorPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DismissOperatorPayload'] = ResolversParentTypes['DismissOperatorPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DossierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dossier'] = ResolversParentTypes['Dossier']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
};

export type DraftConferencePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftConferencePayload'] = ResolversParentTypes['DraftConferencePayload']> = {
  conference?: Resolver<Maybe<ResolversTypes['Conference']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftNeedPayload'] = ResolversParentTypes['DraftNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftOfferPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftOfferPayload'] = ResolversParentTypes['DraftOfferPayload']> = {
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DropDeadLetterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DropDeadLetterPayload'] = ResolversParentTypes['DropDeadLetterPayload']> = {
  deadLetter?: Resolver<Maybe<ResolversTypes['DeadLetter']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DropIntakePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DropIntakePayload'] = ResolversParentTypes['DropIntakePayload']> = {
  me?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndDelegationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndDelegationPayload'] = ResolversParentTypes['EndDelegationPayload']> = {
  delegation?: Resolver<Maybe<ResolversTypes['Delegation']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndOtherSessionsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndOtherSessionsPayload'] = ResolversParentTypes['EndOtherSessionsPayload']> = {
  me?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndSessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndSessionPayload'] = ResolversParentTypes['EndSessionPayload']> = {
  me?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnquireAboutOfferPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnquireAboutOfferPayload'] = ResolversParentTypes['EnquireAboutOfferPayload']> = {
  match?: Resolver<Maybe<ResolversTypes['Match']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterNeedPayload'] = ResolversParentTypes['EnterNeedPayload']> = {
  entry?: Resolver<Maybe<ResolversTypes['Entry']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterOfferPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterOfferPayload'] = ResolversParentTypes['EnterOfferPayload']> = {
  entry?: Resolver<Maybe<ResolversTypes['Entry']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterOrganizationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterOrganizationPayload'] = ResolversParentTypes['EnterOrganizationPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entry'] = ResolversParentTypes['Entry']> = {
  conference?: Resolver<ResolversTypes['Conference'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  showOnBoard?: Resolver<Maybe<ResolversTypes['ShowOnBoard']>, ParentType, ContextType>;
  stands?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EraseMyselfPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EraseMyselfPayload'] = ResolversParentTypes['EraseMyselfPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExpertResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Expert'] = ResolversParentTypes['Expert']> = {
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['ConflictOfInterest']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  park?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  recommendation?: Resolver<Maybe<ResolversTypes['ReviewVerdict']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ExpertStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExpertConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertConnection'] = ResolversParentTypes['ExpertConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExpertEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Expert']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExpertEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertEdge'] = ResolversParentTypes['ExpertEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Expert'], ParentType, ContextType>;
};

export type ExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Explanation'] = ResolversParentTypes['Explanation']> = {
  bridged?: Resolver<ReadonlyArray<ResolversTypes['BridgedLine']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['FacetLine']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ReadonlyArray<ResolversTypes['TextLine']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExpressInterestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpressInterestPayload'] = ResolversParentTypes['ExpressInterestPayload']> = {
  match?: Resolver<Maybe<ResolversTypes['Match']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FacetLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacetLine'] = ResolversParentTypes['FacetLine']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['FacetName'], ParentType, ContextType>;
  need?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  needLabels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  offer?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  offerLabels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['FacetVerdict'], ParentType, ContextType>;
};

export type FacetWeightsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacetWeights'] = ResolversParentTypes['FacetWeights']> = {
  budget?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  chainNodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cooperationModes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fields?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trl?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FailureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Failure'] = ResolversParentTypes['Failure']> = {
  attested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  side?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
};

export type FeedLaggedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedLagged'] = ResolversParentTypes['FeedLagged']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FiguresChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FiguresChanged'] = ResolversParentTypes['FiguresChanged']> = {
  figures?: Resolver<ResolversTypes['BoardFigures'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FulfillNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfillNeedPayload'] = ResolversParentTypes['FulfillNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GiveConsentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiveConsentPayload'] = ResolversParentTypes['GiveConsentPayload']> = {
  me?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GiveOpinionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiveOpinionPayload'] = ResolversParentTypes['GiveOpinionPayload']> = {
  expert?: Resolver<Maybe<ResolversTypes['Expert']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HandOverContactsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandOverContactsPayload'] = ResolversParentTypes['HandOverContactsPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HistoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryConnection'] = ResolversParentTypes['HistoryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HistoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HistoryLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HistoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryEdge'] = ResolversParentTypes['HistoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HistoryLine'], ParentType, ContextType>;
};

export type HistoryLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryLine'] = ResolversParentTypes['HistoryLine']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HubProcessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HubProcess'] = ResolversParentTypes['HubProcess']> = {
  failingSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  triedAgainAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type IntakeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Intake'] = ResolversParentTypes['Intake']> = {
  conference?: Resolver<Maybe<ResolversTypes['Conference']>, ParentType, ContextType>;
  contactKind?: Resolver<ResolversTypes['ChannelKind'], ParentType, ContextType>;
  contactName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contactValue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  organizationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  takenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IntakeLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntakeLink'] = ResolversParentTypes['IntakeLink']> = {
  conference?: Resolver<Maybe<ResolversTypes['Conference']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type IntentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Intent'] = ResolversParentTypes['Intent']> = {
  attested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  estimatedAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['IntentForm'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
};

export type IntroducedChannelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntroducedChannel'] = ResolversParentTypes['IntroducedChannel']> = {
  kind?: Resolver<ResolversTypes['ChannelKind'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IntroducedContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntroducedContact'] = ResolversParentTypes['IntroducedContact']> = {
  channels?: Resolver<ReadonlyArray<ResolversTypes['IntroducedChannel']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IntroductionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Introduction'] = ResolversParentTypes['Introduction']> = {
  need?: Resolver<Maybe<ReadonlyArray<ResolversTypes['IntroducedContact']>>, ParentType, ContextType>;
  notReleased?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Contact']>>, ParentType, ContextType>;
  offer?: Resolver<Maybe<ReadonlyArray<ResolversTypes['IntroducedContact']>>, ParentType, ContextType>;
};

export type InvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation']> = {
  emailAddress?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type InviteExpertPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InviteExpertPayload'] = ResolversParentTypes['InviteExpertPayload']> = {
  expert?: Resolver<Maybe<ResolversTypes['Expert']>, ParentType, ContextType>;
  invitationLink?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InviteMemberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InviteMemberPayload'] = ResolversParentTypes['InviteMemberPayload']> = {
  invitationLink?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IpRightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IpRight'] = ResolversParentTypes['IpRight']> = {
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owners?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  territory?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['IpRightType'], ParentType, ContextType>;
};

export type JoinRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JoinRequest'] = ResolversParentTypes['JoinRequest']> = {
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type KeptApartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeptApart'] = ResolversParentTypes['KeptApart']> = {
  by?: Resolver<ResolversTypes['HardFacet'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LikelyDuplicateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LikelyDuplicate'] = ResolversParentTypes['LikelyDuplicate']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  shared?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  similarity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type LiveSuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiveSuggestion'] = ResolversParentTypes['LiveSuggestion']> = {
  explanation?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleRendering?: Resolver<Maybe<ResolversTypes['TitleRendering']>, ParentType, ContextType>;
};

export interface LongScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Long'], any> {
  name: 'Long';
}

export type MailKindChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MailKindChoice'] = ResolversParentTypes['MailKindChoice']> = {
  choice?: Resolver<ResolversTypes['MailChoice'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
};

export type MailSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MailSettings'] = ResolversParentTypes['MailSettings']> = {
  choices?: Resolver<ReadonlyArray<ResolversTypes['MailKindChoice']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quietFrom?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quietTo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MakeIntakeLinkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MakeIntakeLinkPayload'] = ResolversParentTypes['MakeIntakeLinkPayload']> = {
  intakeLink?: Resolver<Maybe<ResolversTypes['IntakeLink']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MakePersonalTokenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MakePersonalTokenPayload'] = ResolversParentTypes['MakePersonalTokenPayload']> = {
  personalToken?: Resolver<Maybe<ResolversTypes['PersonalToken']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarkNotificationsReadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkNotificationsReadPayload'] = ResolversParentTypes['MarkNotificationsReadPayload']> = {
  me?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Match'] = ResolversParentTypes['Match']> = {
  conferences?: Resolver<ReadonlyArray<ResolversTypes['Conference']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  delivery?: Resolver<Maybe<ResolversTypes['Delivery']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['Failure']>, ParentType, ContextType>;
  goesOnAs?: Resolver<Maybe<ResolversTypes['Match']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intent?: Resolver<Maybe<ResolversTypes['Intent']>, ParentType, ContextType>;
  interests?: Resolver<ReadonlyArray<ResolversTypes['Side']>, ParentType, ContextType>;
  introduction?: Resolver<Maybe<ResolversTypes['Introduction']>, ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  needParty?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  offerParty?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  onBehalf?: Resolver<ReadonlyArray<ResolversTypes['OnBehalf']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['MatchStage'], ParentType, ContextType>;
  viewerSide?: Resolver<Maybe<ResolversTypes['Side']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatchBoardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchBoard'] = ResolversParentTypes['MatchBoard']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cards?: Resolver<ReadonlyArray<ResolversTypes['BoardCard']>, ParentType, ContextType>;
  conferenceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['BoardFigures'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['BoardRowConnection'], ParentType, ContextType, RequireFields<MatchBoardRowsArgs, 'first'>>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MatchBoardDeltaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchBoardDelta'] = ResolversParentTypes['MatchBoardDelta']> = {
  after?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['BoardChange']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatchBoardFeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchBoardFeed'] = ResolversParentTypes['MatchBoardFeed']> = {
  __resolveType: TypeResolveFn<'FeedLagged' | 'MatchBoardDelta' | 'MatchBoardSnapshot', ParentType, ContextType>;
};

export type MatchBoardSnapshotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchBoardSnapshot'] = ResolversParentTypes['MatchBoardSnapshot']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cards?: Resolver<ReadonlyArray<ResolversTypes['BoardCard']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['BoardFigures'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['BoardRow']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchConnection'] = ResolversParentTypes['MatchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MatchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Match']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchEdge'] = ResolversParentTypes['MatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Match'], ParentType, ContextType>;
};

export type MemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type MergeOrganizationsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeOrganizationsPayload'] = ResolversParentTypes['MergeOrganizationsPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptDelegation?: Resolver<ResolversTypes['AcceptDelegationPayload'], ParentType, ContextType, RequireFields<MutationAcceptDelegationArgs, 'input'>>;
  acceptDisclosure?: Resolver<ResolversTypes['AcceptDisclosurePayload'], ParentType, ContextType, RequireFields<MutationAcceptDisclosureArgs, 'input'>>;
  acceptExpertInvitation?: Resolver<ResolversTypes['AcceptExpertInvitationPayload'], ParentType, ContextType, RequireFields<MutationAcceptExpertInvitationArgs, 'input'>>;
  acceptInvitation?: Resolver<ResolversTypes['AcceptInvitationPayload'], ParentType, ContextType, RequireFields<MutationAcceptInvitationArgs, 'input'>>;
  acceptJoinRequest?: Resolver<ResolversTypes['AcceptJoinRequestPayload'], ParentType, ContextType, RequireFields<MutationAcceptJoinRequestArgs, 'input'>>;
  addChannel?: Resolver<ResolversTypes['AddChannelPayload'], ParentType, ContextType, RequireFields<MutationAddChannelArgs, 'input'>>;
  addUnit?: Resolver<ResolversTypes['AddUnitPayload'], ParentType, ContextType, RequireFields<MutationAddUnitArgs, 'input'>>;
  admitExpert?: Resolver<ResolversTypes['AdmitExpertPayload'], ParentType, ContextType, RequireFields<MutationAdmitExpertArgs, 'input'>>;
  announceConference?: Resolver<ResolversTypes['AnnounceConferencePayload'], ParentType, ContextType, RequireFields<MutationAnnounceConferenceArgs, 'input'>>;
  answerNeed?: Resolver<ResolversTypes['AnswerNeedPayload'], ParentType, ContextType, RequireFields<MutationAnswerNeedArgs, 'input'>>;
  appointOperator?: Resolver<ResolversTypes['AppointOperatorPayload'], ParentType, ContextType, RequireFields<MutationAppointOperatorArgs, 'input'>>;
  archiveConference?: Resolver<ResolversTypes['ArchiveConferencePayload'], ParentType, ContextType, RequireFields<MutationArchiveConferenceArgs, 'input'>>;
  assignReviewer?: Resolver<ResolversTypes['AssignReviewerPayload'], ParentType, ContextType, RequireFields<MutationAssignReviewerArgs, 'input'>>;
  assignUnit?: Resolver<ResolversTypes['AssignUnitPayload'], ParentType, ContextType, RequireFields<MutationAssignUnitArgs, 'input'>>;
  attachFile?: Resolver<ResolversTypes['AttachFilePayload'], ParentType, ContextType, RequireFields<MutationAttachFileArgs, 'input'>>;
  attachLink?: Resolver<ResolversTypes['AttachLinkPayload'], ParentType, ContextType, RequireFields<MutationAttachLinkArgs, 'input'>>;
  attestOutcome?: Resolver<ResolversTypes['AttestOutcomePayload'], ParentType, ContextType, RequireFields<MutationAttestOutcomeArgs, 'input'>>;
  changeMatchingWeights?: Resolver<ResolversTypes['ChangeMatchingWeightsPayload'], ParentType, ContextType, RequireFields<MutationChangeMatchingWeightsArgs, 'input'>>;
  changeMemberRole?: Resolver<ResolversTypes['ChangeMemberRolePayload'], ParentType, ContextType, RequireFields<MutationChangeMemberRoleArgs, 'input'>>;
  changeShowOnBoard?: Resolver<ResolversTypes['ChangeShowOnBoardPayload'], ParentType, ContextType, RequireFields<MutationChangeShowOnBoardArgs, 'input'>>;
  clearExportControlOfNeed?: Resolver<ResolversTypes['ClearExportControlOfNeedPayload'], ParentType, ContextType, RequireFields<MutationClearExportControlOfNeedArgs, 'input'>>;
  clearExportControlOfOffer?: Resolver<ResolversTypes['ClearExportControlOfOfferPayload'], ParentType, ContextType, RequireFields<MutationClearExportControlOfOfferArgs, 'input'>>;
  closeBoard?: Resolver<ResolversTypes['CloseBoardPayload'], ParentType, ContextType, RequireFields<MutationCloseBoardArgs, 'input'>>;
  confirmOnBehalf?: Resolver<ResolversTypes['ConfirmOnBehalfPayload'], ParentType, ContextType, RequireFields<MutationConfirmOnBehalfArgs, 'input'>>;
  contestOnBehalf?: Resolver<ResolversTypes['ContestOnBehalfPayload'], ParentType, ContextType, RequireFields<MutationContestOnBehalfArgs, 'input'>>;
  correctContract?: Resolver<ResolversTypes['CorrectContractPayload'], ParentType, ContextType, RequireFields<MutationCorrectContractArgs, 'input'>>;
  correctIntent?: Resolver<ResolversTypes['CorrectIntentPayload'], ParentType, ContextType, RequireFields<MutationCorrectIntentArgs, 'input'>>;
  declineJoinRequest?: Resolver<ResolversTypes['DeclineJoinRequestPayload'], ParentType, ContextType, RequireFields<MutationDeclineJoinRequestArgs, 'input'>>;
  declineMatch?: Resolver<ResolversTypes['DeclineMatchPayload'], ParentType, ContextType, RequireFields<MutationDeclineMatchArgs, 'input'>>;
  delegateThing?: Resolver<ResolversTypes['DelegateThingPayload'], ParentType, ContextType, RequireFields<MutationDelegateThingArgs, 'input'>>;
  detachAttachment?: Resolver<ResolversTypes['DetachAttachmentPayload'], ParentType, ContextType, RequireFields<MutationDetachAttachmentArgs, 'input'>>;
  discloseDetails?: Resolver<ResolversTypes['DiscloseDetailsPayload'], ParentType, ContextType, RequireFields<MutationDiscloseDetailsArgs, 'input'>>;
  dismissExpert?: Resolver<ResolversTypes['DismissExpertPayload'], ParentType, ContextType, RequireFields<MutationDismissExpertArgs, 'input'>>;
  dismissOperator?: Resolver<ResolversTypes['DismissOperatorPayload'], ParentType, ContextType, RequireFields<MutationDismissOperatorArgs, 'input'>>;
  draftConference?: Resolver<ResolversTypes['DraftConferencePayload'], ParentType, ContextType, RequireFields<MutationDraftConferenceArgs, 'input'>>;
  draftNeed?: Resolver<ResolversTypes['DraftNeedPayload'], ParentType, ContextType, RequireFields<MutationDraftNeedArgs, 'input'>>;
  draftOffer?: Resolver<ResolversTypes['DraftOfferPayload'], ParentType, ContextType, RequireFields<MutationDraftOfferArgs, 'input'>>;
  dropDeadLetter?: Resolver<ResolversTypes['DropDeadLetterPayload'], ParentType, ContextType, RequireFields<MutationDropDeadLetterArgs, 'input'>>;
  dropIntake?: Resolver<ResolversTypes['DropIntakePayload'], ParentType, ContextType, RequireFields<MutationDropIntakeArgs, 'input'>>;
  endDelegation?: Resolver<ResolversTypes['EndDelegationPayload'], ParentType, ContextType, RequireFields<MutationEndDelegationArgs, 'input'>>;
  endOtherSessions?: Resolver<ResolversTypes['EndOtherSessionsPayload'], ParentType, ContextType, RequireFields<MutationEndOtherSessionsArgs, 'input'>>;
  endSession?: Resolver<ResolversTypes['EndSessionPayload'], ParentType, ContextType, RequireFields<MutationEndSessionArgs, 'input'>>;
  enquireAboutOffer?: Resolver<ResolversTypes['EnquireAboutOfferPayload'], ParentType, ContextType, RequireFields<MutationEnquireAboutOfferArgs, 'input'>>;
  enterNeed?: Resolver<ResolversTypes['EnterNeedPayload'], ParentType, ContextType, RequireFields<MutationEnterNeedArgs, 'input'>>;
  enterOffer?: Resolver<ResolversTypes['EnterOfferPayload'], ParentType, ContextType, RequireFields<MutationEnterOfferArgs, 'input'>>;
  enterOrganization?: Resolver<ResolversTypes['EnterOrganizationPayload'], ParentType, ContextType, RequireFields<MutationEnterOrganizationArgs, 'input'>>;
  eraseMyself?: Resolver<ResolversTypes['EraseMyselfPayload'], ParentType, ContextType, RequireFields<MutationEraseMyselfArgs, 'input'>>;
  expressInterest?: Resolver<ResolversTypes['ExpressInterestPayload'], ParentType, ContextType, RequireFields<MutationExpressInterestArgs, 'input'>>;
  fulfillNeed?: Resolver<ResolversTypes['FulfillNeedPayload'], ParentType, ContextType, RequireFields<MutationFulfillNeedArgs, 'input'>>;
  giveConsent?: Resolver<ResolversTypes['GiveConsentPayload'], ParentType, ContextType, RequireFields<MutationGiveConsentArgs, 'input'>>;
  giveOpinion?: Resolver<ResolversTypes['GiveOpinionPayload'], ParentType, ContextType, RequireFields<MutationGiveOpinionArgs, 'input'>>;
  handOverContacts?: Resolver<ResolversTypes['HandOverContactsPayload'], ParentType, ContextType, RequireFields<MutationHandOverContactsArgs, 'input'>>;
  inviteExpert?: Resolver<ResolversTypes['InviteExpertPayload'], ParentType, ContextType, RequireFields<MutationInviteExpertArgs, 'input'>>;
  inviteMember?: Resolver<ResolversTypes['InviteMemberPayload'], ParentType, ContextType, RequireFields<MutationInviteMemberArgs, 'input'>>;
  makeIntakeLink?: Resolver<ResolversTypes['MakeIntakeLinkPayload'], ParentType, ContextType, RequireFields<MutationMakeIntakeLinkArgs, 'input'>>;
  makePersonalToken?: Resolver<ResolversTypes['MakePersonalTokenPayload'], ParentType, ContextType, RequireFields<MutationMakePersonalTokenArgs, 'input'>>;
  markNotificationsRead?: Resolver<ResolversTypes['MarkNotificationsReadPayload'], ParentType, ContextType, RequireFields<MutationMarkNotificationsReadArgs, 'input'>>;
  mergeOrganizations?: Resolver<ResolversTypes['MergeOrganizationsPayload'], ParentType, ContextType, RequireFields<MutationMergeOrganizationsArgs, 'input'>>;
  nameContact?: Resolver<ResolversTypes['NameContactPayload'], ParentType, ContextType, RequireFields<MutationNameContactArgs, 'input'>>;
  nameRecommendingBody?: Resolver<ResolversTypes['NameRecommendingBodyPayload'], ParentType, ContextType, RequireFields<MutationNameRecommendingBodyArgs, 'input'>>;
  openBoard?: Resolver<ResolversTypes['OpenBoardPayload'], ParentType, ContextType, RequireFields<MutationOpenBoardArgs, 'input'>>;
  placeOrganization?: Resolver<ResolversTypes['PlaceOrganizationPayload'], ParentType, ContextType, RequireFields<MutationPlaceOrganizationArgs, 'input'>>;
  publishNeed?: Resolver<ResolversTypes['PublishNeedPayload'], ParentType, ContextType, RequireFields<MutationPublishNeedArgs, 'input'>>;
  publishOffer?: Resolver<ResolversTypes['PublishOfferPayload'], ParentType, ContextType, RequireFields<MutationPublishOfferArgs, 'input'>>;
  recordContract?: Resolver<ResolversTypes['RecordContractPayload'], ParentType, ContextType, RequireFields<MutationRecordContractArgs, 'input'>>;
  recordDelivery?: Resolver<ResolversTypes['RecordDeliveryPayload'], ParentType, ContextType, RequireFields<MutationRecordDeliveryArgs, 'input'>>;
  recordFailure?: Resolver<ResolversTypes['RecordFailurePayload'], ParentType, ContextType, RequireFields<MutationRecordFailureArgs, 'input'>>;
  recordIntent?: Resolver<ResolversTypes['RecordIntentPayload'], ParentType, ContextType, RequireFields<MutationRecordIntentArgs, 'input'>>;
  registerContract?: Resolver<ResolversTypes['RegisterContractPayload'], ParentType, ContextType, RequireFields<MutationRegisterContractArgs, 'input'>>;
  registerForConference?: Resolver<ResolversTypes['RegisterForConferencePayload'], ParentType, ContextType, RequireFields<MutationRegisterForConferenceArgs, 'input'>>;
  registerOrganization?: Resolver<ResolversTypes['RegisterOrganizationPayload'], ParentType, ContextType, RequireFields<MutationRegisterOrganizationArgs, 'input'>>;
  reinstateOrganization?: Resolver<ResolversTypes['ReinstateOrganizationPayload'], ParentType, ContextType, RequireFields<MutationReinstateOrganizationArgs, 'input'>>;
  rejectOrganization?: Resolver<ResolversTypes['RejectOrganizationPayload'], ParentType, ContextType, RequireFields<MutationRejectOrganizationArgs, 'input'>>;
  removeChannel?: Resolver<ResolversTypes['RemoveChannelPayload'], ParentType, ContextType, RequireFields<MutationRemoveChannelArgs, 'input'>>;
  removeMember?: Resolver<ResolversTypes['RemoveMemberPayload'], ParentType, ContextType, RequireFields<MutationRemoveMemberArgs, 'input'>>;
  removeNeedRendering?: Resolver<ResolversTypes['RemoveNeedRenderingPayload'], ParentType, ContextType, RequireFields<MutationRemoveNeedRenderingArgs, 'input'>>;
  removeOfferRendering?: Resolver<ResolversTypes['RemoveOfferRenderingPayload'], ParentType, ContextType, RequireFields<MutationRemoveOfferRenderingArgs, 'input'>>;
  removeUnit?: Resolver<ResolversTypes['RemoveUnitPayload'], ParentType, ContextType, RequireFields<MutationRemoveUnitArgs, 'input'>>;
  renderNeed?: Resolver<ResolversTypes['RenderNeedPayload'], ParentType, ContextType, RequireFields<MutationRenderNeedArgs, 'input'>>;
  renderOffer?: Resolver<ResolversTypes['RenderOfferPayload'], ParentType, ContextType, RequireFields<MutationRenderOfferArgs, 'input'>>;
  reopenMatch?: Resolver<ResolversTypes['ReopenMatchPayload'], ParentType, ContextType, RequireFields<MutationReopenMatchArgs, 'input'>>;
  reopenNeed?: Resolver<ResolversTypes['ReopenNeedPayload'], ParentType, ContextType, RequireFields<MutationReopenNeedArgs, 'input'>>;
  reopenOffer?: Resolver<ResolversTypes['ReopenOfferPayload'], ParentType, ContextType, RequireFields<MutationReopenOfferArgs, 'input'>>;
  requestToJoin?: Resolver<ResolversTypes['RequestToJoinPayload'], ParentType, ContextType, RequireFields<MutationRequestToJoinArgs, 'input'>>;
  requireReview?: Resolver<ResolversTypes['RequireReviewPayload'], ParentType, ContextType, RequireFields<MutationRequireReviewArgs, 'input'>>;
  resendInvitation?: Resolver<ResolversTypes['ResendInvitationPayload'], ParentType, ContextType, RequireFields<MutationResendInvitationArgs, 'input'>>;
  retryDeadLetter?: Resolver<ResolversTypes['RetryDeadLetterPayload'], ParentType, ContextType, RequireFields<MutationRetryDeadLetterArgs, 'input'>>;
  reviewNeed?: Resolver<ResolversTypes['ReviewNeedPayload'], ParentType, ContextType, RequireFields<MutationReviewNeedArgs, 'input'>>;
  reviseConference?: Resolver<ResolversTypes['ReviseConferencePayload'], ParentType, ContextType, RequireFields<MutationReviseConferenceArgs, 'input'>>;
  reviseMailSettings?: Resolver<ResolversTypes['ReviseMailSettingsPayload'], ParentType, ContextType, RequireFields<MutationReviseMailSettingsArgs, 'input'>>;
  reviseMyself?: Resolver<ResolversTypes['ReviseMyselfPayload'], ParentType, ContextType, RequireFields<MutationReviseMyselfArgs, 'input'>>;
  reviseNeed?: Resolver<ResolversTypes['ReviseNeedPayload'], ParentType, ContextType, RequireFields<MutationReviseNeedArgs, 'input'>>;
  reviseOffer?: Resolver<ResolversTypes['ReviseOfferPayload'], ParentType, ContextType, RequireFields<MutationReviseOfferArgs, 'input'>>;
  reviseOrganization?: Resolver<ResolversTypes['ReviseOrganizationPayload'], ParentType, ContextType, RequireFields<MutationReviseOrganizationArgs, 'input'>>;
  reviseUnit?: Resolver<ResolversTypes['ReviseUnitPayload'], ParentType, ContextType, RequireFields<MutationReviseUnitArgs, 'input'>>;
  revokeDisclosure?: Resolver<ResolversTypes['RevokeDisclosurePayload'], ParentType, ContextType, RequireFields<MutationRevokeDisclosureArgs, 'input'>>;
  revokeIntakeLink?: Resolver<ResolversTypes['RevokeIntakeLinkPayload'], ParentType, ContextType, RequireFields<MutationRevokeIntakeLinkArgs, 'input'>>;
  revokeInvitation?: Resolver<ResolversTypes['RevokeInvitationPayload'], ParentType, ContextType, RequireFields<MutationRevokeInvitationArgs, 'input'>>;
  revokePersonalToken?: Resolver<ResolversTypes['RevokePersonalTokenPayload'], ParentType, ContextType, RequireFields<MutationRevokePersonalTokenArgs, 'input'>>;
  submitNeed?: Resolver<ResolversTypes['SubmitNeedPayload'], ParentType, ContextType, RequireFields<MutationSubmitNeedArgs, 'input'>>;
  suspendOrganization?: Resolver<ResolversTypes['SuspendOrganizationPayload'], ParentType, ContextType, RequireFields<MutationSuspendOrganizationArgs, 'input'>>;
  takeBackDecline?: Resolver<ResolversTypes['TakeBackDeclinePayload'], ParentType, ContextType, RequireFields<MutationTakeBackDeclineArgs, 'input'>>;
  takeBackInterest?: Resolver<ResolversTypes['TakeBackInterestPayload'], ParentType, ContextType, RequireFields<MutationTakeBackInterestArgs, 'input'>>;
  takeIntake?: Resolver<ResolversTypes['TakeIntakePayload'], ParentType, ContextType, RequireFields<MutationTakeIntakeArgs, 'input'>>;
  verifyOrganization?: Resolver<ResolversTypes['VerifyOrganizationPayload'], ParentType, ContextType, RequireFields<MutationVerifyOrganizationArgs, 'input'>>;
  withdrawConsent?: Resolver<ResolversTypes['WithdrawConsentPayload'], ParentType, ContextType, RequireFields<MutationWithdrawConsentArgs, 'input'>>;
  withdrawEntry?: Resolver<ResolversTypes['WithdrawEntryPayload'], ParentType, ContextType, RequireFields<MutationWithdrawEntryArgs, 'input'>>;
  withdrawJoinRequest?: Resolver<ResolversTypes['WithdrawJoinRequestPayload'], ParentType, ContextType, RequireFields<MutationWithdrawJoinRequestArgs, 'input'>>;
  withdrawNeed?: Resolver<ResolversTypes['WithdrawNeedPayload'], ParentType, ContextType, RequireFields<MutationWithdrawNeedArgs, 'input'>>;
  withdrawOffer?: Resolver<ResolversTypes['WithdrawOfferPayload'], ParentType, ContextType, RequireFields<MutationWithdrawOfferArgs, 'input'>>;
  withdrawRegistration?: Resolver<ResolversTypes['WithdrawRegistrationPayload'], ParentType, ContextType, RequireFields<MutationWithdrawRegistrationArgs, 'input'>>;
  writeConfidentialDetail?: Resolver<ResolversTypes['WriteConfidentialDetailPayload'], ParentType, ContextType, RequireFields<MutationWriteConfidentialDetailArgs, 'input'>>;
};

export type NameContactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameContactPayload'] = ResolversParentTypes['NameContactPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NamePlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NamePlace'] = ResolversParentTypes['NamePlace']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NameRecommendingBodyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameRecommendingBodyPayload'] = ResolversParentTypes['NameRecommendingBodyPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Need'] = ResolversParentTypes['Need']> = {
  alreadyTried?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  anonymous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  asOthersSee?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  attachments?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['Budget']>, ParentType, ContextType>;
  chainNodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidentialDetail?: Resolver<Maybe<ResolversTypes['ConfidentialDetail']>, ParentType, ContextType>;
  contacts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Contact']>>, ParentType, ContextType>;
  cooperationModes?: Resolver<ReadonlyArray<ResolversTypes['CooperationMode']>, ParentType, ContextType>;
  delegations?: Resolver<ResolversTypes['DelegationConnection'], ParentType, ContextType, RequireFields<NeedDelegationsArgs, 'first'>>;
  disclosures?: Resolver<ReadonlyArray<ResolversTypes['Disclosure']>, ParentType, ContextType>;
  duplicateOf?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['Entry']>, ParentType, ContextType>;
  experts?: Resolver<ResolversTypes['ExpertConnection'], ParentType, ContextType, RequireFields<NeedExpertsArgs, 'first'>>;
  exportControl?: Resolver<Maybe<ResolversTypes['ExportControlStanding']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['TechnologyField']>, ParentType, ContextType>;
  hiddenFrom?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ipTerms?: Resolver<Maybe<ResolversTypes['IpTerms']>, ParentType, ContextType>;
  keywords?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['NeedKind']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  likelyDuplicates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LikelyDuplicate']>>, ParentType, ContextType, RequireFields<NeedLikelyDuplicatesArgs, 'first'>>;
  neededBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  onBehalf?: Resolver<Maybe<ResolversTypes['OnBehalf']>, ParentType, ContextType>;
  openUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['Origin']>, ParentType, ContextType>;
  outOfScope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownNameStands?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NamePlace']>>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  preferredPartners?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['NeedTexts']>, ParentType, ContextType, RequireFields<NeedReadingArgs, 'language'>>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regionRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  renderings?: Resolver<ReadonlyArray<ResolversTypes['NeedTexts']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  reviewStage?: Resolver<Maybe<ResolversTypes['NeedStage']>, ParentType, ContextType>;
  reviewingPark?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['NeedStage'], ParentType, ContextType>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['Suggestion']>, ParentType, ContextType, RequireFields<NeedSuggestionsArgs, 'first'>>;
  target?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trlWanted?: Resolver<Maybe<ResolversTypes['ReadinessRange']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NeedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedConnection'] = ResolversParentTypes['NeedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NeedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Need']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedEdge'] = ResolversParentTypes['NeedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
};

export type NeedPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedPreview'] = ResolversParentTypes['NeedPreview']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['SuggestionChange']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleRendering?: Resolver<Maybe<ResolversTypes['TitleRendering']>, ParentType, ContextType>;
};

export type NeedTextsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedTexts'] = ResolversParentTypes['NeedTexts']> = {
  alreadyTried?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['RenderedBy']>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  keywords?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outOfScope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Conference' | 'Delegation' | 'Entry' | 'Expert' | 'Match' | 'Need' | 'Offer' | 'Organization' | 'Person' | 'Registration', ParentType, ContextType>;
};

export type NotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  thing?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  thingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type NotificationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationConnection'] = ResolversParentTypes['NotificationConnection']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['NotificationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Notification']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unreadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NotificationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationEdge'] = ResolversParentTypes['NotificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
};

export type NotificationReceivedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationReceived'] = ResolversParentTypes['NotificationReceived']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  notification?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
  unreadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Offer'] = ResolversParentTypes['Offer']> = {
  advantage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  anonymous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  applications?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  asOthersSee?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  attachments?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
  chainNodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  confidentialDetail?: Resolver<Maybe<ResolversTypes['ConfidentialDetail']>, ParentType, ContextType>;
  contacts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Contact']>>, ParentType, ContextType>;
  cooperationModes?: Resolver<ReadonlyArray<ResolversTypes['CooperationMode']>, ParentType, ContextType>;
  delegations?: Resolver<ResolversTypes['DelegationConnection'], ParentType, ContextType, RequireFields<OfferDelegationsArgs, 'first'>>;
  disclosures?: Resolver<ReadonlyArray<ResolversTypes['Disclosure']>, ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['Entry']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exportControl?: Resolver<Maybe<ResolversTypes['ExportControlStanding']>, ParentType, ContextType>;
  facilities?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['TechnologyField']>, ParentType, ContextType>;
  hiddenFrom?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ipRights?: Resolver<ReadonlyArray<ResolversTypes['IpRight']>, ParentType, ContextType>;
  keywords?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['OfferKind']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  likelyDuplicates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LikelyDuplicate']>>, ParentType, ContextType, RequireFields<OfferLikelyDuplicatesArgs, 'first'>>;
  onBehalf?: Resolver<Maybe<ResolversTypes['OnBehalf']>, ParentType, ContextType>;
  openUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['Origin']>, ParentType, ContextType>;
  ownNameStands?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NamePlace']>>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Price']>, ParentType, ContextType>;
  protection?: Resolver<ResolversTypes['Protection'], ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['OfferTexts']>, ParentType, ContextType, RequireFields<OfferReadingArgs, 'language'>>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  renderings?: Resolver<ReadonlyArray<ResolversTypes['OfferTexts']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['OfferStage'], ParentType, ContextType>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['Suggestion']>, ParentType, ContextType, RequireFields<OfferSuggestionsArgs, 'first'>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trl?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  trlStage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  who?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferConnection'] = ResolversParentTypes['OfferConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfferEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Offer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfferEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferEdge'] = ResolversParentTypes['OfferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Offer'], ParentType, ContextType>;
};

export type OfferTextsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferTexts'] = ResolversParentTypes['OfferTexts']> = {
  advantage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  applications?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['RenderedBy']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  facilities?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  keywords?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  who?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OnBehalfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OnBehalf'] = ResolversParentTypes['OnBehalf']> = {
  acts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OnBehalfState'], ParentType, ContextType>;
  thing?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  thingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OnBehalfConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OnBehalfConnection'] = ResolversParentTypes['OnBehalfConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OnBehalfEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OnBehalf']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OnBehalfEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OnBehalfEdge'] = ResolversParentTypes['OnBehalfEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OnBehalf'], ParentType, ContextType>;
};

export type OpenBoardPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenBoardPayload'] = ResolversParentTypes['OpenBoardPayload']> = {
  conference?: Resolver<Maybe<ResolversTypes['Conference']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  code?: Resolver<Maybe<ResolversTypes['RegisterCode']>, ParentType, ContextType>;
  contacts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Contact']>>, ParentType, ContextType>;
  formerNames?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Invitation']>>, ParentType, ContextType>;
  joinRequests?: Resolver<Maybe<ReadonlyArray<ResolversTypes['JoinRequest']>>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  members?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Member']>>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onBehalf?: Resolver<Maybe<ResolversTypes['OnBehalfConnection']>, ParentType, ContextType, RequireFields<OrganizationOnBehalfArgs, 'first'>>;
  park?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  recommendingBody?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  renamedSinceVerification?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requiresReview?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['OrganizationSize']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrganizationStatus'], ParentType, ContextType>;
  unclaimed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type OwnJoinRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnJoinRequest'] = ResolversParentTypes['OwnJoinRequest']> = {
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParkedStreamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParkedStream'] = ResolversParentTypes['ParkedStream']> = {
  error?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  eventType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  kind?: Resolver<Maybe<ResolversTypes['OrganizationKind']>, ParentType, ContextType>;
  mask?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['OrganizationSize']>, ParentType, ContextType>;
};

export type PayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payload'] = ResolversParentTypes['Payload']> = {
  __resolveType: TypeResolveFn<'AcceptDelegationPayload' | 'AcceptDisclosurePayload' | 'AcceptExpertInvitationPayload' | 'AcceptInvitationPayload' | 'AcceptJoinRequestPayload' | 'AddChannelPayload' | 'AddUnitPayload' | 'AdmitExpertPayload' | 'AnnounceConferencePayload' | 'AnswerNeedPayload' | 'AppointOperatorPayload' | 'ArchiveConferencePayload' | 'AssignReviewerPayload' | 'AssignUnitPayload' | 'AttachFilePayload' | 'AttachLinkPayload' | 'AttestOutcomePayload' | 'ChangeMatchingWeightsPayload' | 'ChangeMemberRolePayload' | 'ChangeShowOnBoardPayload' | 'ClearExportControlOfNeedPayload' | 'ClearExportControlOfOfferPayload' | 'CloseBoardPayload' | 'ConfirmOnBehalfPayload' | 'ContestOnBehalfPayload' | 'CorrectContractPayload' | 'CorrectIntentPayload' | 'DeclineJoinRequestPayload' | 'DeclineMatchPayload' | 'DelegateThingPayload' | 'DetachAttachmentPayload' | 'DiscloseDetailsPayload' | 'DismissExpertPayload' | 'DismissOperatorPayload' | 'DraftConferencePayload' | 'DraftNeedPayload' | 'DraftOfferPayload' | 'DropDeadLetterPayload' | 'DropIntakePayload' | 'EndDelegationPayload' | 'EndOtherSessionsPayload' | 'EndSessionPayload' | 'EnquireAboutOfferPayload' | 'EnterNeedPayload' | 'EnterOfferPayload' | 'EnterOrganizationPayload' | 'EraseMyselfPayload' | 'ExpressInterestPayload' | 'FulfillNeedPayload' | 'GiveConsentPayload' | 'GiveOpinionPayload' | 'HandOverContactsPayload' | 'InviteExpertPayload' | 'InviteMemberPayload' | 'MakeIntakeLinkPayload' | 'MakePersonalTokenPayload' | 'MarkNotificationsReadPayload' | 'MergeOrganizationsPayload' | 'NameContactPayload' | 'NameRecommendingBodyPayload' | 'OpenBoardPayload' | 'PlaceOrganizationPayload' | 'PublishNeedPayload' | 'PublishOfferPayload' | 'RecordContractPayload' | 'RecordDeliveryPayload' | 'RecordFailurePayload' | 'RecordIntentPayload' | 'RegisterContractPayload' | 'RegisterForConferencePayload' | 'RegisterOrganizationPayload' | 'ReinstateOrganizationPayload' | 'RejectOrganizationPayload' | 'RemoveChannelPayload' | 'RemoveMemberPayload' | 'RemoveNeedRenderingPayload' | 'RemoveOfferRenderingPayload' | 'RemoveUnitPayload' | 'RenderNeedPayload' | 'RenderOfferPayload' | 'ReopenMatchPayload' | 'ReopenNeedPayload' | 'ReopenOfferPayload' | 'RequestToJoinPayload' | 'RequireReviewPayload' | 'ResendInvitationPayload' | 'RetryDeadLetterPayload' | 'ReviewNeedPayload' | 'ReviseConferencePayload' | 'ReviseMailSettingsPayload' | 'ReviseMyselfPayload' | 'ReviseNeedPayload' | 'ReviseOfferPayload' | 'ReviseOrganizationPayload' | 'ReviseUnitPayload' | 'RevokeDisclosurePayload' | 'RevokeIntakeLinkPayload' | 'RevokeInvitationPayload' | 'RevokePersonalTokenPayload' | 'SubmitNeedPayload' | 'SuspendOrganizationPayload' | 'TakeBackDeclinePayload' | 'TakeBackInterestPayload' | 'TakeIntakePayload' | 'VerifyOrganizationPayload' | 'WithdrawConsentPayload' | 'WithdrawEntryPayload' | 'WithdrawJoinRequestPayload' | 'WithdrawNeedPayload' | 'WithdrawOfferPayload' | 'WithdrawRegistrationPayload' | 'WriteConfidentialDetailPayload', ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  begins?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  ends?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  operator?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonalTokenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalToken'] = ResolversParentTypes['PersonalToken']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['TokenScope']>, ParentType, ContextType>;
};

export type PlaceOrganizationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceOrganizationPayload'] = ResolversParentTypes['PlaceOrganizationPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface PositionScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Position'], any> {
  name: 'Position';
}

export type PriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Price'] = ResolversParentTypes['Price']> = {
  amount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['PriceBasis'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProposedFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposedField'] = ResolversParentTypes['ProposedField']> = {
  because?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['TechnologyField'], ParentType, ContextType>;
};

export type PublishNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishNeedPayload'] = ResolversParentTypes['PublishNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishOfferPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishOfferPayload'] = ResolversParentTypes['PublishOfferPayload']> = {
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  boardSuggestions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BoardSuggestion']>>, ParentType, ContextType, RequireFields<QueryBoardSuggestionsArgs, 'conferenceId' | 'needId'>>;
  conference?: Resolver<Maybe<ResolversTypes['Conference']>, ParentType, ContextType, RequireFields<QueryConferenceArgs, 'id'>>;
  conferences?: Resolver<ResolversTypes['ConferenceConnection'], ParentType, ContextType, RequireFields<QueryConferencesArgs, 'first'>>;
  consentText?: Resolver<ResolversTypes['ConsentText'], ParentType, ContextType, RequireFields<QueryConsentTextArgs, 'purpose'>>;
  deadLetters?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DeadLetter']>>, ParentType, ContextType>;
  declarationText?: Resolver<ResolversTypes['DeclarationText'], ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['HistoryConnection']>, ParentType, ContextType, RequireFields<QueryHistoryArgs, 'first' | 'id'>>;
  intake?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Intake']>>, ParentType, ContextType, RequireFields<QueryIntakeArgs, 'parkId'>>;
  intakeLinks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['IntakeLink']>>, ParentType, ContextType, RequireFields<QueryIntakeLinksArgs, 'parkId'>>;
  mailSettings?: Resolver<Maybe<ResolversTypes['MailSettings']>, ParentType, ContextType>;
  match?: Resolver<Maybe<ResolversTypes['Match']>, ParentType, ContextType, RequireFields<QueryMatchArgs, 'id'>>;
  matchBoard?: Resolver<Maybe<ResolversTypes['MatchBoard']>, ParentType, ContextType, RequireFields<QueryMatchBoardArgs, 'conferenceId'>>;
  matches?: Resolver<ResolversTypes['MatchConnection'], ParentType, ContextType, RequireFields<QueryMatchesArgs, 'first'>>;
  me?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType, RequireFields<QueryNeedArgs, 'id'>>;
  needs?: Resolver<ResolversTypes['NeedConnection'], ParentType, ContextType, RequireFields<QueryNeedsArgs, 'first'>>;
  needsWithoutPark?: Resolver<Maybe<ResolversTypes['ReviewQueueConnection']>, ParentType, ContextType, RequireFields<QueryNeedsWithoutParkArgs, 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  notifications?: Resolver<Maybe<ResolversTypes['NotificationConnection']>, ParentType, ContextType, RequireFields<QueryNotificationsArgs, 'first' | 'unreadOnly'>>;
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType, RequireFields<QueryOfferArgs, 'id'>>;
  offers?: Resolver<ResolversTypes['OfferConnection'], ParentType, ContextType, RequireFields<QueryOffersArgs, 'first'>>;
  operatorTasks?: Resolver<Maybe<ResolversTypes['TaskList']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'first'>>;
  pair?: Resolver<Maybe<ResolversTypes['Match']>, ParentType, ContextType, RequireFields<QueryPairArgs, 'needId' | 'offerId'>>;
  parkedStreams?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ParkedStream']>>, ParentType, ContextType>;
  processes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HubProcess']>>, ParentType, ContextType>;
  proposedFields?: Resolver<ReadonlyArray<ResolversTypes['ProposedField']>, ParentType, ContextType, RequireFields<QueryProposedFieldsArgs, 'text' | 'title'>>;
  proposedKeywords?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<QueryProposedKeywordsArgs, 'text' | 'title'>>;
  reviewQueue?: Resolver<Maybe<ResolversTypes['ReviewQueueConnection']>, ParentType, ContextType, RequireFields<QueryReviewQueueArgs, 'first' | 'parkId'>>;
  tasks?: Resolver<Maybe<ResolversTypes['TaskList']>, ParentType, ContextType, RequireFields<QueryTasksArgs, 'parkId'>>;
  weightsPreview?: Resolver<Maybe<ResolversTypes['WeightsPreview']>, ParentType, ContextType, RequireFields<QueryWeightsPreviewArgs, 'conferenceId' | 'weights'>>;
  whyNot?: Resolver<Maybe<ResolversTypes['WhyNot']>, ParentType, ContextType, RequireFields<QueryWhyNotArgs, 'needId' | 'offerId'>>;
};

export type QueuedNeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QueuedNeed'] = ResolversParentTypes['QueuedNeed']> = {
  dueBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  need?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reviewOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  stewardId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  stewardName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  waitingSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ReadinessRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadinessRange'] = ResolversParentTypes['ReadinessRange']> = {
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxStage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minStage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reading'] = ResolversParentTypes['Reading']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  attachmentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ReadingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadingConnection'] = ResolversParentTypes['ReadingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReadingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Reading']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReadingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadingEdge'] = ResolversParentTypes['ReadingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Reading'], ParentType, ContextType>;
};

export type RecordContractPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordContractPayload'] = ResolversParentTypes['RecordContractPayload']> = {
  match?: Resolver<Maybe<ResolversTypes['Match']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordDeliveryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDeliveryPayload'] = ResolversParentTypes['RecordDeliveryPayload']> = {
  match?: Resolver<Maybe<ResolversTypes['Match']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordFailurePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordFailurePayload'] = ResolversParentTypes['RecordFailurePayload']> = {
  match?: Resolver<Maybe<ResolversTypes['Match']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordIntentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordIntentPayload'] = ResolversParentTypes['RecordIntentPayload']> = {
  match?: Resolver<Maybe<ResolversTypes['Match']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterCode'] = ResolversParentTypes['RegisterCode']> = {
  scheme?: Resolver<ResolversTypes['RegisterScheme'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegisterContractPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterContractPayload'] = ResolversParentTypes['RegisterContractPayload']> = {
  match?: Resolver<Maybe<ResolversTypes['Match']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterForConferencePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterForConferencePayload'] = ResolversParentTypes['RegisterForConferencePayload']> = {
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  registration?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterOrganizationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterOrganizationPayload'] = ResolversParentTypes['RegisterOrganizationPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Registration'] = ResolversParentTypes['Registration']> = {
  conference?: Resolver<ResolversTypes['Conference'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stands?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegistrationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationConnection'] = ResolversParentTypes['RegistrationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegistrationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Registration']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegistrationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationEdge'] = ResolversParentTypes['RegistrationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
};

export type ReinstateOrganizationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReinstateOrganizationPayload'] = ResolversParentTypes['ReinstateOrganizationPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RejectOrganizationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectOrganizationPayload'] = ResolversParentTypes['RejectOrganizationPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveChannelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveChannelPayload'] = ResolversParentTypes['RemoveChannelPayload']> = {
  me?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveMemberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveMemberPayload'] = ResolversParentTypes['RemoveMemberPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveNeedRenderingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveNeedRenderingPayload'] = ResolversParentTypes['RemoveNeedRenderingPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveOfferRenderingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveOfferRenderingPayload'] = ResolversParentTypes['RemoveOfferRenderingPayload']> = {
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveUnitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveUnitPayload'] = ResolversParentTypes['RemoveUnitPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenderNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenderNeedPayload'] = ResolversParentTypes['RenderNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenderOfferPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenderOfferPayload'] = ResolversParentTypes['RenderOfferPayload']> = {
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReopenMatchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenMatchPayload'] = ResolversParentTypes['ReopenMatchPayload']> = {
  match?: Resolver<Maybe<ResolversTypes['Match']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReopenNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenNeedPayload'] = ResolversParentTypes['ReopenNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReopenOfferPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenOfferPayload'] = ResolversParentTypes['ReopenOfferPayload']> = {
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestToJoinPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestToJoinPayload'] = ResolversParentTypes['RequestToJoinPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequireReviewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequireReviewPayload'] = ResolversParentTypes['RequireReviewPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResendInvitationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResendInvitationPayload'] = ResolversParentTypes['ResendInvitationPayload']> = {
  invitationLink?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetryDeadLetterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetryDeadLetterPayload'] = ResolversParentTypes['RetryDeadLetterPayload']> = {
  deadLetter?: Resolver<Maybe<ResolversTypes['DeadLetter']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review']> = {
  advice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  duplicateOf?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['ReviewVerdict'], ParentType, ContextType>;
};

export type ReviewNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewNeedPayload'] = ResolversParentTypes['ReviewNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewQueueConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewQueueConnection'] = ResolversParentTypes['ReviewQueueConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReviewQueueEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['QueuedNeed']>, ParentType, ContextType>;
  overdueCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trackedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewQueueEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewQueueEdge'] = ResolversParentTypes['ReviewQueueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['QueuedNeed'], ParentType, ContextType>;
};

export type ReviseConferencePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviseConferencePayload'] = ResolversParentTypes['ReviseConferencePayload']> = {
  conference?: Resolver<Maybe<ResolversTypes['Conference']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviseMailSettingsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviseMailSettingsPayload'] = ResolversParentTypes['ReviseMailSettingsPayload']> = {
  mailSettings?: Resolver<Maybe<ResolversTypes['MailSettings']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviseMyselfPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviseMyselfPayload'] = ResolversParentTypes['ReviseMyselfPayload']> = {
  me?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviseNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviseNeedPayload'] = ResolversParentTypes['ReviseNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviseOfferPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviseOfferPayload'] = ResolversParentTypes['ReviseOfferPayload']> = {
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviseOrganizationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviseOrganizationPayload'] = ResolversParentTypes['ReviseOrganizationPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviseUnitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviseUnitPayload'] = ResolversParentTypes['ReviseUnitPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeDisclosurePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeDisclosurePayload'] = ResolversParentTypes['RevokeDisclosurePayload']> = {
  disclosure?: Resolver<Maybe<ResolversTypes['Disclosure']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeIntakeLinkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeIntakeLinkPayload'] = ResolversParentTypes['RevokeIntakeLinkPayload']> = {
  intakeLink?: Resolver<Maybe<ResolversTypes['IntakeLink']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeInvitationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeInvitationPayload'] = ResolversParentTypes['RevokeInvitationPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokePersonalTokenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokePersonalTokenPayload'] = ResolversParentTypes['RevokePersonalTokenPayload']> = {
  me?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RowChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RowChanged'] = ResolversParentTypes['RowChanged']> = {
  row?: Resolver<ResolversTypes['BoardRow'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RowRemovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RowRemoved'] = ResolversParentTypes['RowRemoved']> = {
  needId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  begunAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  closesAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['SourceField']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SourceFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceField'] = ResolversParentTypes['SourceField']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubmitNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitNeedPayload'] = ResolversParentTypes['SubmitNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  matchBoardChanged?: SubscriptionResolver<ResolversTypes['MatchBoardFeed'], "matchBoardChanged", ParentType, ContextType, RequireFields<SubscriptionMatchBoardChangedArgs, 'conferenceId'>>;
  notificationReceived?: SubscriptionResolver<ResolversTypes['NotificationReceived'], "notificationReceived", ParentType, ContextType, Partial<SubscriptionNotificationReceivedArgs>>;
  suggestionsChanged?: SubscriptionResolver<ResolversTypes['SuggestionsChanged'], "suggestionsChanged", ParentType, ContextType, RequireFields<SubscriptionSuggestionsChangedArgs, 'first'>>;
};

export type SuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion']> = {
  explanation?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SuggestionChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionChange'] = ResolversParentTypes['SuggestionChange']> = {
  change?: Resolver<ResolversTypes['RankChange'], ParentType, ContextType>;
  offerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  offerNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rankNow?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rankThen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  scoreNow?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  scoreThen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleRendering?: Resolver<Maybe<ResolversTypes['TitleRendering']>, ParentType, ContextType>;
};

export type SuggestionsChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionsChanged'] = ResolversParentTypes['SuggestionsChanged']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['LiveSuggestion']>, ParentType, ContextType>;
};

export type SuspendOrganizationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendOrganizationPayload'] = ResolversParentTypes['SuspendOrganizationPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TakeBackDeclinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeBackDeclinePayload'] = ResolversParentTypes['TakeBackDeclinePayload']> = {
  match?: Resolver<Maybe<ResolversTypes['Match']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TakeBackInterestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeBackInterestPayload'] = ResolversParentTypes['TakeBackInterestPayload']> = {
  match?: Resolver<Maybe<ResolversTypes['Match']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TakeIntakePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeIntakePayload'] = ResolversParentTypes['TakeIntakePayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  dueBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TaskKind'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  thingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TaskCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskCount'] = ResolversParentTypes['TaskCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TaskKind'], ParentType, ContextType>;
};

export type TaskListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskList'] = ResolversParentTypes['TaskList']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['TaskCount']>, ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
};

export type TextLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextLine'] = ResolversParentTypes['TextLine']> = {
  field?: Resolver<ResolversTypes['TextField'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  surface?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  view?: Resolver<ResolversTypes['TextView'], ParentType, ContextType>;
};

export type TitleRenderingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitleRendering'] = ResolversParentTypes['TitleRendering']> = {
  by?: Resolver<ResolversTypes['RenderedBy'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  original?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  fields?: Resolver<ReadonlyArray<ResolversTypes['TechnologyField']>, ParentType, ContextType>;
  head?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keeper?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  members?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Contact']>>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VerifyOrganizationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifyOrganizationPayload'] = ResolversParentTypes['VerifyOrganizationPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  asExpert?: Resolver<ResolversTypes['ExpertConnection'], ParentType, ContextType, RequireFields<ViewerAsExpertArgs, 'first'>>;
  asResearcher?: Resolver<ResolversTypes['DelegationConnection'], ParentType, ContextType, RequireFields<ViewerAsResearcherArgs, 'first'>>;
  channels?: Resolver<ReadonlyArray<ResolversTypes['Channel']>, ParentType, ContextType>;
  consents?: Resolver<ReadonlyArray<ResolversTypes['Consent']>, ParentType, ContextType>;
  emailAddress?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  joinRequests?: Resolver<ReadonlyArray<ResolversTypes['OwnJoinRequest']>, ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operator?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  personalTokens?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PersonalToken']>>, ParentType, ContextType>;
  sessions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Session']>>, ParentType, ContextType>;
};

export type WeightsPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeightsPreview'] = ResolversParentTypes['WeightsPreview']> = {
  compared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['NeedPreview']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WhyNotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhyNot'] = ResolversParentTypes['WhyNot']> = {
  explanation?: Resolver<Maybe<ResolversTypes['Explanation']>, ParentType, ContextType>;
  floor?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keptApartBy?: Resolver<ReadonlyArray<ResolversTypes['KeptApart']>, ParentType, ContextType>;
  shortBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  textPoints?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WithdrawConsentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawConsentPayload'] = ResolversParentTypes['WithdrawConsentPayload']> = {
  me?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawEntryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawEntryPayload'] = ResolversParentTypes['WithdrawEntryPayload']> = {
  entry?: Resolver<Maybe<ResolversTypes['Entry']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawJoinRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawJoinRequestPayload'] = ResolversParentTypes['WithdrawJoinRequestPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawNeedPayload'] = ResolversParentTypes['WithdrawNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawOfferPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawOfferPayload'] = ResolversParentTypes['WithdrawOfferPayload']> = {
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawRegistrationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawRegistrationPayload'] = ResolversParentTypes['WithdrawRegistrationPayload']> = {
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  registration?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WriteConfidentialDetailPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WriteConfidentialDetailPayload'] = ResolversParentTypes['WriteConfidentialDetailPayload']> = {
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcceptDelegationPayload?: AcceptDelegationPayloadResolvers<ContextType>;
  AcceptDisclosurePayload?: AcceptDisclosurePayloadResolvers<ContextType>;
  AcceptExpertInvitationPayload?: AcceptExpertInvitationPayloadResolvers<ContextType>;
  AcceptInvitationPayload?: AcceptInvitationPayloadResolvers<ContextType>;
  AcceptJoinRequestPayload?: AcceptJoinRequestPayloadResolvers<ContextType>;
  AddChannelPayload?: AddChannelPayloadResolvers<ContextType>;
  AddUnitPayload?: AddUnitPayloadResolvers<ContextType>;
  AdmitExpertPayload?: AdmitExpertPayloadResolvers<ContextType>;
  AnnounceConferencePayload?: AnnounceConferencePayloadResolvers<ContextType>;
  AnswerNeedPayload?: AnswerNeedPayloadResolvers<ContextType>;
  AppointOperatorPayload?: AppointOperatorPayloadResolvers<ContextType>;
  ArchiveConferencePayload?: ArchiveConferencePayloadResolvers<ContextType>;
  AssignReviewerPayload?: AssignReviewerPayloadResolvers<ContextType>;
  AssignUnitPayload?: AssignUnitPayloadResolvers<ContextType>;
  AttachFilePayload?: AttachFilePayloadResolvers<ContextType>;
  AttachLinkPayload?: AttachLinkPayloadResolvers<ContextType>;
  Attachment?: AttachmentResolvers<ContextType>;
  AttestOutcomePayload?: AttestOutcomePayloadResolvers<ContextType>;
  BoardCard?: BoardCardResolvers<ContextType>;
  BoardChange?: BoardChangeResolvers<ContextType>;
  BoardFigures?: BoardFiguresResolvers<ContextType>;
  BoardParty?: BoardPartyResolvers<ContextType>;
  BoardRow?: BoardRowResolvers<ContextType>;
  BoardRowConnection?: BoardRowConnectionResolvers<ContextType>;
  BoardRowEdge?: BoardRowEdgeResolvers<ContextType>;
  BoardSuggestion?: BoardSuggestionResolvers<ContextType>;
  BridgedLine?: BridgedLineResolvers<ContextType>;
  Budget?: BudgetResolvers<ContextType>;
  CardChanged?: CardChangedResolvers<ContextType>;
  CardRemoved?: CardRemovedResolvers<ContextType>;
  ChangeMatchingWeightsPayload?: ChangeMatchingWeightsPayloadResolvers<ContextType>;
  ChangeMemberRolePayload?: ChangeMemberRolePayloadResolvers<ContextType>;
  ChangeShowOnBoardPayload?: ChangeShowOnBoardPayloadResolvers<ContextType>;
  Channel?: ChannelResolvers<ContextType>;
  ClearExportControlOfNeedPayload?: ClearExportControlOfNeedPayloadResolvers<ContextType>;
  ClearExportControlOfOfferPayload?: ClearExportControlOfOfferPayloadResolvers<ContextType>;
  CloseBoardPayload?: CloseBoardPayloadResolvers<ContextType>;
  Conference?: ConferenceResolvers<ContextType>;
  ConferenceConnection?: ConferenceConnectionResolvers<ContextType>;
  ConferenceEdge?: ConferenceEdgeResolvers<ContextType>;
  ConfidentialDetail?: ConfidentialDetailResolvers<ContextType>;
  ConfirmOnBehalfPayload?: ConfirmOnBehalfPayloadResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  ConsentText?: ConsentTextResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  ContestOnBehalfPayload?: ContestOnBehalfPayloadResolvers<ContextType>;
  Contract?: ContractResolvers<ContextType>;
  ContractRegistration?: ContractRegistrationResolvers<ContextType>;
  CorrectContractPayload?: CorrectContractPayloadResolvers<ContextType>;
  CorrectIntentPayload?: CorrectIntentPayloadResolvers<ContextType>;
  Cursor?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeadLetter?: DeadLetterResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  DeclarationText?: DeclarationTextResolvers<ContextType>;
  DeclineJoinRequestPayload?: DeclineJoinRequestPayloadResolvers<ContextType>;
  DeclineMatchPayload?: DeclineMatchPayloadResolvers<ContextType>;
  DelegateThingPayload?: DelegateThingPayloadResolvers<ContextType>;
  Delegation?: DelegationResolvers<ContextType>;
  DelegationConnection?: DelegationConnectionResolvers<ContextType>;
  DelegationEdge?: DelegationEdgeResolvers<ContextType>;
  Delivery?: DeliveryResolvers<ContextType>;
  DetachAttachmentPayload?: DetachAttachmentPayloadResolvers<ContextType>;
  DiscloseDetailsPayload?: DiscloseDetailsPayloadResolvers<ContextType>;
  Disclosure?: DisclosureResolvers<ContextType>;
  DisclosureAcceptance?: DisclosureAcceptanceResolvers<ContextType>;
  DismissExpertPayload?: DismissExpertPayloadResolvers<ContextType>;
  DismissOperatorPayload?: DismissOperatorPayloadResolvers<ContextType>;
  Dossier?: DossierResolvers<ContextType>;
  DraftConferencePayload?: DraftConferencePayloadResolvers<ContextType>;
  DraftNeedPayload?: DraftNeedPayloadResolvers<ContextType>;
  DraftOfferPayload?: DraftOfferPayloadResolvers<ContextType>;
  DropDeadLetterPayload?: DropDeadLetterPayloadResolvers<ContextType>;
  DropIntakePayload?: DropIntakePayloadResolvers<ContextType>;
  EndDelegationPayload?: EndDelegationPayloadResolvers<ContextType>;
  EndOtherSessionsPayload?: EndOtherSessionsPayloadResolvers<ContextType>;
  EndSessionPayload?: EndSessionPayloadResolvers<ContextType>;
  EnquireAboutOfferPayload?: EnquireAboutOfferPayloadResolvers<ContextType>;
  EnterNeedPayload?: EnterNeedPayloadResolvers<ContextType>;
  EnterOfferPayload?: EnterOfferPayloadResolvers<ContextType>;
  EnterOrganizationPayload?: EnterOrganizationPayloadResolvers<ContextType>;
  Entry?: EntryResolvers<ContextType>;
  EraseMyselfPayload?: EraseMyselfPayloadResolvers<ContextType>;
  Expert?: ExpertResolvers<ContextType>;
  ExpertConnection?: ExpertConnectionResolvers<ContextType>;
  ExpertEdge?: ExpertEdgeResolvers<ContextType>;
  Explanation?: ExplanationResolvers<ContextType>;
  ExpressInterestPayload?: ExpressInterestPayloadResolvers<ContextType>;
  FacetLine?: FacetLineResolvers<ContextType>;
  FacetWeights?: FacetWeightsResolvers<ContextType>;
  Failure?: FailureResolvers<ContextType>;
  FeedLagged?: FeedLaggedResolvers<ContextType>;
  FiguresChanged?: FiguresChangedResolvers<ContextType>;
  FulfillNeedPayload?: FulfillNeedPayloadResolvers<ContextType>;
  GiveConsentPayload?: GiveConsentPayloadResolvers<ContextType>;
  GiveOpinionPayload?: GiveOpinionPayloadResolvers<ContextType>;
  HandOverContactsPayload?: HandOverContactsPayloadResolvers<ContextType>;
  HistoryConnection?: HistoryConnectionResolvers<ContextType>;
  HistoryEdge?: HistoryEdgeResolvers<ContextType>;
  HistoryLine?: HistoryLineResolvers<ContextType>;
  HubProcess?: HubProcessResolvers<ContextType>;
  Intake?: IntakeResolvers<ContextType>;
  IntakeLink?: IntakeLinkResolvers<ContextType>;
  Intent?: IntentResolvers<ContextType>;
  IntroducedChannel?: IntroducedChannelResolvers<ContextType>;
  IntroducedContact?: IntroducedContactResolvers<ContextType>;
  Introduction?: IntroductionResolvers<ContextType>;
  Invitation?: InvitationResolvers<ContextType>;
  InviteExpertPayload?: InviteExpertPayloadResolvers<ContextType>;
  InviteMemberPayload?: InviteMemberPayloadResolvers<ContextType>;
  IpRight?: IpRightResolvers<ContextType>;
  JoinRequest?: JoinRequestResolvers<ContextType>;
  KeptApart?: KeptApartResolvers<ContextType>;
  LikelyDuplicate?: LikelyDuplicateResolvers<ContextType>;
  LiveSuggestion?: LiveSuggestionResolvers<ContextType>;
  Long?: GraphQLScalarType;
  MailKindChoice?: MailKindChoiceResolvers<ContextType>;
  MailSettings?: MailSettingsResolvers<ContextType>;
  MakeIntakeLinkPayload?: MakeIntakeLinkPayloadResolvers<ContextType>;
  MakePersonalTokenPayload?: MakePersonalTokenPayloadResolvers<ContextType>;
  MarkNotificationsReadPayload?: MarkNotificationsReadPayloadResolvers<ContextType>;
  Match?: MatchResolvers<ContextType>;
  MatchBoard?: MatchBoardResolvers<ContextType>;
  MatchBoardDelta?: MatchBoardDeltaResolvers<ContextType>;
  MatchBoardFeed?: MatchBoardFeedResolvers<ContextType>;
  MatchBoardSnapshot?: MatchBoardSnapshotResolvers<ContextType>;
  MatchConnection?: MatchConnectionResolvers<ContextType>;
  MatchEdge?: MatchEdgeResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MergeOrganizationsPayload?: MergeOrganizationsPayloadResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NameContactPayload?: NameContactPayloadResolvers<ContextType>;
  NamePlace?: NamePlaceResolvers<ContextType>;
  NameRecommendingBodyPayload?: NameRecommendingBodyPayloadResolvers<ContextType>;
  Need?: NeedResolvers<ContextType>;
  NeedConnection?: NeedConnectionResolvers<ContextType>;
  NeedEdge?: NeedEdgeResolvers<ContextType>;
  NeedPreview?: NeedPreviewResolvers<ContextType>;
  NeedTexts?: NeedTextsResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  NotificationConnection?: NotificationConnectionResolvers<ContextType>;
  NotificationEdge?: NotificationEdgeResolvers<ContextType>;
  NotificationReceived?: NotificationReceivedResolvers<ContextType>;
  Offer?: OfferResolvers<ContextType>;
  OfferConnection?: OfferConnectionResolvers<ContextType>;
  OfferEdge?: OfferEdgeResolvers<ContextType>;
  OfferTexts?: OfferTextsResolvers<ContextType>;
  OnBehalf?: OnBehalfResolvers<ContextType>;
  OnBehalfConnection?: OnBehalfConnectionResolvers<ContextType>;
  OnBehalfEdge?: OnBehalfEdgeResolvers<ContextType>;
  OpenBoardPayload?: OpenBoardPayloadResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  OwnJoinRequest?: OwnJoinRequestResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ParkedStream?: ParkedStreamResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  Payload?: PayloadResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonalToken?: PersonalTokenResolvers<ContextType>;
  PlaceOrganizationPayload?: PlaceOrganizationPayloadResolvers<ContextType>;
  Position?: GraphQLScalarType;
  Price?: PriceResolvers<ContextType>;
  ProposedField?: ProposedFieldResolvers<ContextType>;
  PublishNeedPayload?: PublishNeedPayloadResolvers<ContextType>;
  PublishOfferPayload?: PublishOfferPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QueuedNeed?: QueuedNeedResolvers<ContextType>;
  ReadinessRange?: ReadinessRangeResolvers<ContextType>;
  Reading?: ReadingResolvers<ContextType>;
  ReadingConnection?: ReadingConnectionResolvers<ContextType>;
  ReadingEdge?: ReadingEdgeResolvers<ContextType>;
  RecordContractPayload?: RecordContractPayloadResolvers<ContextType>;
  RecordDeliveryPayload?: RecordDeliveryPayloadResolvers<ContextType>;
  RecordFailurePayload?: RecordFailurePayloadResolvers<ContextType>;
  RecordIntentPayload?: RecordIntentPayloadResolvers<ContextType>;
  RegisterCode?: RegisterCodeResolvers<ContextType>;
  RegisterContractPayload?: RegisterContractPayloadResolvers<ContextType>;
  RegisterForConferencePayload?: RegisterForConferencePayloadResolvers<ContextType>;
  RegisterOrganizationPayload?: RegisterOrganizationPayloadResolvers<ContextType>;
  Registration?: RegistrationResolvers<ContextType>;
  RegistrationConnection?: RegistrationConnectionResolvers<ContextType>;
  RegistrationEdge?: RegistrationEdgeResolvers<ContextType>;
  ReinstateOrganizationPayload?: ReinstateOrganizationPayloadResolvers<ContextType>;
  RejectOrganizationPayload?: RejectOrganizationPayloadResolvers<ContextType>;
  RemoveChannelPayload?: RemoveChannelPayloadResolvers<ContextType>;
  RemoveMemberPayload?: RemoveMemberPayloadResolvers<ContextType>;
  RemoveNeedRenderingPayload?: RemoveNeedRenderingPayloadResolvers<ContextType>;
  RemoveOfferRenderingPayload?: RemoveOfferRenderingPayloadResolvers<ContextType>;
  RemoveUnitPayload?: RemoveUnitPayloadResolvers<ContextType>;
  RenderNeedPayload?: RenderNeedPayloadResolvers<ContextType>;
  RenderOfferPayload?: RenderOfferPayloadResolvers<ContextType>;
  ReopenMatchPayload?: ReopenMatchPayloadResolvers<ContextType>;
  ReopenNeedPayload?: ReopenNeedPayloadResolvers<ContextType>;
  ReopenOfferPayload?: ReopenOfferPayloadResolvers<ContextType>;
  RequestToJoinPayload?: RequestToJoinPayloadResolvers<ContextType>;
  RequireReviewPayload?: RequireReviewPayloadResolvers<ContextType>;
  ResendInvitationPayload?: ResendInvitationPayloadResolvers<ContextType>;
  RetryDeadLetterPayload?: RetryDeadLetterPayloadResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  ReviewNeedPayload?: ReviewNeedPayloadResolvers<ContextType>;
  ReviewQueueConnection?: ReviewQueueConnectionResolvers<ContextType>;
  ReviewQueueEdge?: ReviewQueueEdgeResolvers<ContextType>;
  ReviseConferencePayload?: ReviseConferencePayloadResolvers<ContextType>;
  ReviseMailSettingsPayload?: ReviseMailSettingsPayloadResolvers<ContextType>;
  ReviseMyselfPayload?: ReviseMyselfPayloadResolvers<ContextType>;
  ReviseNeedPayload?: ReviseNeedPayloadResolvers<ContextType>;
  ReviseOfferPayload?: ReviseOfferPayloadResolvers<ContextType>;
  ReviseOrganizationPayload?: ReviseOrganizationPayloadResolvers<ContextType>;
  ReviseUnitPayload?: ReviseUnitPayloadResolvers<ContextType>;
  RevokeDisclosurePayload?: RevokeDisclosurePayloadResolvers<ContextType>;
  RevokeIntakeLinkPayload?: RevokeIntakeLinkPayloadResolvers<ContextType>;
  RevokeInvitationPayload?: RevokeInvitationPayloadResolvers<ContextType>;
  RevokePersonalTokenPayload?: RevokePersonalTokenPayloadResolvers<ContextType>;
  RowChanged?: RowChangedResolvers<ContextType>;
  RowRemoved?: RowRemovedResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceField?: SourceFieldResolvers<ContextType>;
  SubmitNeedPayload?: SubmitNeedPayloadResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  SuggestionChange?: SuggestionChangeResolvers<ContextType>;
  SuggestionsChanged?: SuggestionsChangedResolvers<ContextType>;
  SuspendOrganizationPayload?: SuspendOrganizationPayloadResolvers<ContextType>;
  TakeBackDeclinePayload?: TakeBackDeclinePayloadResolvers<ContextType>;
  TakeBackInterestPayload?: TakeBackInterestPayloadResolvers<ContextType>;
  TakeIntakePayload?: TakeIntakePayloadResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskCount?: TaskCountResolvers<ContextType>;
  TaskList?: TaskListResolvers<ContextType>;
  TextLine?: TextLineResolvers<ContextType>;
  TitleRendering?: TitleRenderingResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VerifyOrganizationPayload?: VerifyOrganizationPayloadResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WeightsPreview?: WeightsPreviewResolvers<ContextType>;
  WhyNot?: WhyNotResolvers<ContextType>;
  WithdrawConsentPayload?: WithdrawConsentPayloadResolvers<ContextType>;
  WithdrawEntryPayload?: WithdrawEntryPayloadResolvers<ContextType>;
  WithdrawJoinRequestPayload?: WithdrawJoinRequestPayloadResolvers<ContextType>;
  WithdrawNeedPayload?: WithdrawNeedPayloadResolvers<ContextType>;
  WithdrawOfferPayload?: WithdrawOfferPayloadResolvers<ContextType>;
  WithdrawRegistrationPayload?: WithdrawRegistrationPayloadResolvers<ContextType>;
  WriteConfidentialDetailPayload?: WriteConfidentialDetailPayloadResolvers<ContextType>;
};

