/** Events after which everybody knows of the same needs and offers as before, by why that is so; the second opinion on who may know what passes over them. */
export const nothingForSight: Readonly<Record<string, readonly string[]>> = {
  'what is said of an organisation, or done in it, moves nobody in or out': [
    'OrganizationRevised', 'RecommendingBodyNamed', 'ReviewRequirementChanged', 'ContactNamed', 'ContactsHandedOver', 'OnBehalfConfirmed', 'OnBehalfContested',
    'UnitAdded', 'UnitRevised', 'UnitRemoved', 'UnitAssigned',
  ],
  'nobody is in until they joined': ['JoinRequested', 'JoinRequestWithdrawn', 'JoinRequestDeclined', 'MemberInvited', 'InvitationResent', 'InvitationRevoked'],
  'claimed beside what is done, which has an event of its own': ['CreditCodeClaimed', 'CreditCodeReleased', 'MergeClaimed', 'OperatorDismissalClaimed', 'OperatorAppointmentClaimed', 'NumberGiven'],
  'whoever knows of the thing knows more of it, or less': [
    'NeedRendered', 'NeedRenderingRemoved', 'OfferRendered', 'OfferRenderingRemoved', 'FileAttached', 'LinkAttached', 'AttachmentDetached', 'OpinionGiven', 'SuggestionsPosted', 'TextRedacted',
  ],
  'what is confidential has an opinion of its own': [
    'NeedExportControlCleared', 'OfferExportControlCleared', 'ConfidentialDetailWritten', 'DetailsDisclosed', 'DisclosureAccepted', 'DisclosureRevoked',
  ],
  'being entered counts, whether or not its board is open, and what a board shows of names does not open a thing': [
    'ConferenceRevised', 'ConferenceAnnounced', 'MatchingWeightsChanged', 'BoardOpened', 'BoardClosed', 'ConferenceArchived', 'ShowOnBoardChanged',
  ],
  'a match that was mutual once is known to both sides, however it goes on': [
    'MatchLapsed', 'MatchResumed', 'IntentRecorded', 'IntentCorrected', 'ContractRecorded', 'ContractCorrected', 'ContractRegistered', 'DeliveryRecorded', 'FailureRecorded', 'OutcomeAttested',
  ],
}
