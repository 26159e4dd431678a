import { announceConference } from './conferences/announceConference.ts'
import { archiveConference } from './conferences/archiveConference.ts'
import { closeBoard } from './conferences/closeBoard.ts'
import { draftConference } from './conferences/draftConference.ts'
import { openBoard } from './conferences/openBoard.ts'
import { reviseConference } from './conferences/reviseConference.ts'
import { acceptDisclosure } from './disclosures/acceptDisclosure.ts'
import { discloseDetails } from './disclosures/discloseDetails.ts'
import { revokeDisclosure } from './disclosures/revokeDisclosure.ts'
import { attachFile } from './dossiers/attachFile.ts'
import { attachLink } from './dossiers/attachLink.ts'
import { detachAttachment } from './dossiers/detachAttachment.ts'
import { writeConfidentialDetail } from './dossiers/writeConfidentialDetail.ts'
import { acceptDelegation } from './delegations/acceptDelegation.ts'
import { delegateThing } from './delegations/delegateThing.ts'
import { endDelegation } from './delegations/endDelegation.ts'
import { changeShowOnBoard } from './entries/changeShowOnBoard.ts'
import { enterNeed } from './entries/enterNeed.ts'
import { enterOffer } from './entries/enterOffer.ts'
import { postSuggestions } from './entries/postSuggestions.ts'
import { withdrawEntry } from './entries/withdrawEntry.ts'
import { acceptExpertInvitation } from './experts/acceptExpertInvitation.ts'
import { admitExpert } from './experts/admitExpert.ts'
import { dismissExpert } from './experts/dismissExpert.ts'
import { giveOpinion } from './experts/giveOpinion.ts'
import { inviteExpert } from './experts/inviteExpert.ts'
import { attestOutcome } from './matches/attestOutcome.ts'
import { closeMatch } from './matches/closeMatch.ts'
import { correctContract } from './matches/correctContract.ts'
import { correctIntent } from './matches/correctIntent.ts'
import { declineMatch } from './matches/declineMatch.ts'
import { expressInterest } from './matches/expressInterest.ts'
import { lapseMatch } from './matches/lapseMatch.ts'
import { recordContract } from './matches/recordContract.ts'
import { recordIntent } from './matches/recordIntent.ts'
import { recordDelivery } from './matches/recordDelivery.ts'
import { recordFailure } from './matches/recordFailure.ts'
import { registerContract } from './matches/registerContract.ts'
import { reopenMatch } from './matches/reopenMatch.ts'
import { takeBackDecline } from './matches/takeBackDecline.ts'
import { takeBackInterest } from './matches/takeBackInterest.ts'
import { draftNeed } from './needs/draftNeed.ts'
import { expireNeed } from './needs/expireNeed.ts'
import { fulfillNeed } from './needs/fulfillNeed.ts'
import { publishNeed } from './needs/publishNeed.ts'
import { reopenNeed } from './needs/reopenNeed.ts'
import { reviewNeed } from './needs/reviewNeed.ts'
import { reviseNeed } from './needs/reviseNeed.ts'
import { submitNeed } from './needs/submitNeed.ts'
import { withdrawNeed } from './needs/withdrawNeed.ts'
import { draftOffer } from './offers/draftOffer.ts'
import { expireOffer } from './offers/expireOffer.ts'
import { publishOffer } from './offers/publishOffer.ts'
import { reopenOffer } from './offers/reopenOffer.ts'
import { reviseOffer } from './offers/reviseOffer.ts'
import { withdrawOffer } from './offers/withdrawOffer.ts'
import { acceptInvitation } from './organizations/acceptInvitation.ts'
import { acceptJoinRequest } from './organizations/acceptJoinRequest.ts'
import { changeMemberRole } from './organizations/changeMemberRole.ts'
import { confirmOnBehalf } from './organizations/confirmOnBehalf.ts'
import { contestOnBehalf } from './organizations/contestOnBehalf.ts'
import { declineJoinRequest } from './organizations/declineJoinRequest.ts'
import { enterOrganization } from './organizations/enterOrganization.ts'
import { handOverContacts } from './organizations/handOverContacts.ts'
import { inviteMember } from './organizations/inviteMember.ts'
import { nameContact } from './organizations/nameContact.ts'
import { nameRecommendingBody } from './organizations/nameRecommendingBody.ts'
import { placeOrganization } from './organizations/placeOrganization.ts'
import { registerOrganization } from './organizations/registerOrganization.ts'
import { reinstateOrganization } from './organizations/reinstateOrganization.ts'
import { rejectOrganization } from './organizations/rejectOrganization.ts'
import { removeErasedMember } from './organizations/removeErasedMember.ts'
import { removeMember } from './organizations/removeMember.ts'
import { requestToJoin } from './organizations/requestToJoin.ts'
import { reviseOrganization } from './organizations/reviseOrganization.ts'
import { revokeInvitation } from './organizations/revokeInvitation.ts'
import { suspendOrganization } from './organizations/suspendOrganization.ts'
import { verifyOrganization } from './organizations/verifyOrganization.ts'
import { withdrawJoinRequest } from './organizations/withdrawJoinRequest.ts'
import { appointOperator } from './people/appointOperator.ts'
import { dismissOperator } from './people/dismissOperator.ts'
import { eraseMyself } from './people/eraseMyself.ts'
import { erasePerson } from './people/erasePerson.ts'
import { registerForConference } from './registrations/registerForConference.ts'
import { withdrawRegistration } from './registrations/withdrawRegistration.ts'
import type { AnyCommand } from './commands/command.ts'

/** Everything that can be asked of the hub. Mutations, rights tables and documentation are derived from this list. */
export const everyCommand: readonly AnyCommand[] = [
  registerOrganization, enterOrganization, verifyOrganization, rejectOrganization, suspendOrganization, reinstateOrganization, placeOrganization,
  reviseOrganization, nameRecommendingBody, nameContact, handOverContacts, confirmOnBehalf, contestOnBehalf,
  requestToJoin, withdrawJoinRequest, acceptJoinRequest, declineJoinRequest,
  inviteMember, revokeInvitation, acceptInvitation, changeMemberRole, removeMember, removeErasedMember,
  appointOperator, dismissOperator, eraseMyself, erasePerson,
  draftNeed, reviseNeed, submitNeed, reviewNeed, publishNeed, withdrawNeed, expireNeed, fulfillNeed, reopenNeed,
  draftOffer, reviseOffer, publishOffer, withdrawOffer, expireOffer, reopenOffer,
  attachFile, attachLink, detachAttachment, writeConfidentialDetail, discloseDetails, acceptDisclosure, revokeDisclosure,
  inviteExpert, acceptExpertInvitation, admitExpert, giveOpinion, dismissExpert,
  delegateThing, acceptDelegation, endDelegation,
  draftConference, reviseConference, announceConference, openBoard, closeBoard, archiveConference,
  registerForConference, withdrawRegistration,
  enterNeed, enterOffer, changeShowOnBoard, withdrawEntry, postSuggestions,
  expressInterest, takeBackInterest, declineMatch, takeBackDecline, reopenMatch, lapseMatch, closeMatch, recordIntent, correctIntent, recordContract, correctContract, registerContract, recordDelivery, recordFailure, attestOutcome,
]

/** Those that the hub asks of itself; they have no mutation. */
export const askedByProcesses: ReadonlySet<string> = new Set(['ExpireNeed', 'ExpireOffer', 'LapseMatch', 'CloseMatch', 'PostSuggestions', 'ErasePerson', 'RemoveErasedMember'])
