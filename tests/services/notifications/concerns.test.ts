import { expect, test } from 'vitest'
import { eventDefinitions } from '../../../schema/events/events.ts'
import { concerning } from '../../../services/notifications/concerns.ts'

test('every event concerns somebody, or is known to tell nobody anything', () => {
  const tellNobody = [
    // Told by a mail with a link, or seen where it was done.
    'MemberInvited', 'InvitationResent', 'InvitationRevoked', 'ExpertInvited', 'ExpertDismissed', 'ThingDelegated',
    // What one's own people write and what stands for everybody to see.
    'NeedDrafted', 'NeedRevised', 'NeedPublished', 'NeedWithdrawn', 'NeedReopened', 'NeedFulfilled', 'OfferDrafted', 'OfferRevised', 'OfferPublished', 'OfferWithdrawn', 'OfferReopened',
    'FileAttached', 'LinkAttached', 'AttachmentDetached', 'ConfidentialDetailWritten', 'OrganizationPlaced', 'RecommendingBodyNamed', 'JoinRequestWithdrawn',
    'NeedRendered', 'NeedRenderingRemoved', 'OfferRendered', 'OfferRenderingRemoved',
    'UnitAdded', 'UnitRevised', 'UnitRemoved', 'UnitAssigned', 'ReviewRequirementChanged',
    'ConferenceDrafted', 'ConferenceRevised', 'ConferenceAnnounced', 'MatchingWeightsChanged', 'BoardOpened', 'BoardClosed', 'ConferenceArchived', 'RegisteredForConference', 'RegistrationWithdrawn',
    'NeedEntered', 'OfferEntered', 'ShowOnBoardChanged', 'EntryWithdrawn',
    // As if it had never been said.
    'InterestTakenBack', 'DeclineTakenBack',
    // The hub's own books.
    'CreditCodeClaimed', 'CreditCodeReleased', 'MergeClaimed', 'OrganizationMerged', 'OperatorAppointed', 'OperatorDismissed', 'OperatorDismissalClaimed', 'OperatorAppointmentClaimed', 'PersonErased', 'TextRedacted', 'NumberGiven',
  ]
  expect([...concerning, ...tellNobody].sort()).toEqual(eventDefinitions.map(({ type }) => type).sort())
})
