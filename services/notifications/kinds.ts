/** When a person is sent a mail about something: as soon as may be, once a day with all the rest, or not at all. */
export const mailChoices = { options: ['NOW', 'DIGEST', 'NEVER'] } as const
export type MailChoice = (typeof mailChoices.options)[number]

/** What people are told by themselves, and when by mail unless they choose otherwise. What each says stands in `locales/`, who is told in `concerns.ts`. */
export const kinds = {
  INTEREST_RECEIVED: 'NOW',
  MATCH_BECAME_MUTUAL: 'NOW',
  MATCH_DECLINED: 'DIGEST',
  INTENT_RECORDED: 'DIGEST',
  CONTRACT_RECORDED: 'DIGEST',
  NEED_SUBMITTED: 'DIGEST',
  NEED_FOUND_READY: 'NOW',
  NEED_TO_REFINE: 'NOW',
  NEED_REJECTED: 'NOW',
  NEED_STILL_TO_REFINE: 'DIGEST',
  REVIEW_OVERDUE: 'DIGEST',
  TRACKED_NEED_DUE: 'DIGEST',
  CLOSES_SOON: 'DIGEST',
  INVITATION_ENDS: 'DIGEST',
  EXPERT_INVITATION_ENDS: 'DIGEST',
  DELEGATION_LINK_ENDS: 'DIGEST',
  INTAKE_LINK_ENDS: 'DIGEST',
  DISCLOSURE_ENDS: 'DIGEST',
  INTEREST_UNANSWERED: 'NOW',
  MATCH_WITHOUT_NEWS: 'DIGEST',
  SUGGESTIONS_POSTED: 'DIGEST',
  ORGANIZATION_VERIFIED: 'NOW',
  ORGANIZATION_REJECTED: 'NOW',
  ORGANIZATION_SUSPENDED: 'NOW',
  ORGANIZATION_REINSTATED: 'NOW',
  ORGANIZATION_MERGED: 'NOW',
  MATCH_REOPENED: 'NOW',
  MATCH_LAPSED: 'DIGEST',
  MATCH_CLOSED: 'DIGEST',
  MATCH_MOVED: 'DIGEST',
  CONTRACT_REGISTERED: 'DIGEST',
  DELIVERY_RECORDED: 'DIGEST',
  FAILURE_RECORDED: 'NOW',
  OUTCOME_CORRECTED: 'DIGEST',
  OUTCOME_ATTESTED: 'DIGEST',
  NEED_PUT_OFF: 'DIGEST',
  NEED_FOUND_DUPLICATE: 'NOW',
  EXPIRED: 'NOW',
  EXPERT_ACCEPTED: 'DIGEST',
  EXPERT_ADMITTED: 'NOW',
  OPINION_GIVEN: 'NOW',
  DELEGATION_ACCEPTED: 'DIGEST',
  DELEGATION_ENDED: 'DIGEST',
  DETAILS_DISCLOSED: 'NOW',
  DISCLOSURE_ACCEPTED: 'DIGEST',
  DISCLOSURE_REVOKED: 'DIGEST',
  ORGANIZATION_REGISTERED: 'DIGEST',
  ORGANIZATION_RENAMED: 'DIGEST',
  JOIN_REQUESTED: 'NOW',
  // The invitation itself is mailed, with its link.
  INVITED: 'NEVER',
  JOIN_REQUEST_ACCEPTED: 'NOW',
  JOIN_REQUEST_DECLINED: 'NOW',
  ROLE_CHANGED: 'DIGEST',
  ON_BEHALF_CONFIRMED: 'DIGEST',
  ON_BEHALF_CONTESTED: 'NOW',
  EXPORT_CONTROL_CLEARED: 'NOW',
  MEMBER_JOINED: 'DIGEST',
  MEMBER_LEFT: 'DIGEST',
  BECAME_CONTACT: 'NOW',
} as const satisfies Readonly<Record<string, MailChoice>>
export type NotificationKind = keyof typeof kinds

const isKind = (name: string): name is NotificationKind => name in kinds
export const everyKind: readonly NotificationKind[] = Object.keys(kinds).filter(isKind)
/** Another build may have kept a kind that this one does not tell. */
export const kindOf = (name: string): NotificationKind | undefined => (isKind(name) ? name : undefined)
