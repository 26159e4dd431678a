/** Who finds which word, as it is meant. A word stands in the field that names it; nobody else finds it anywhere. */
export const whoFindsWhat = `
                                                           visitor stranger unverified viewer editor owner  counterpart host   theirHost hall   otherHost expert researcher operator
  NeedContentInput.title of a public need                  finds   finds    finds      finds  finds  finds  finds       finds  finds     finds  finds     finds  finds      finds
  NeedContentInput.preferredPartners                       -       -        -          finds  finds  finds  -           finds  -         -      -         -      finds      -
  file name ordinary                                       finds   finds    finds      finds  finds  finds  finds       finds  finds     finds  finds     finds  finds      finds
  file content ordinary                                    finds   finds    finds      finds  finds  finds  finds       finds  finds     finds  finds     finds  finds      finds
  AttachFileInput.title ordinary                           finds   finds    finds      finds  finds  finds  finds       finds  finds     finds  finds     finds  finds      finds
  file name confidential                                   -       -        -          -      finds  finds  -           -      -         -      -         -      -          -
  file content confidential                                -       -        -          -      finds  finds  -           -      -         -      -         -      -          -
  AttachFileInput.title confidential                       -       -        -          -      finds  finds  -           -      -         -      -         -      -          -
  WriteConfidentialDetailInput.text                        -       -        -          -      finds  finds  -           -      -         -      -         -      -          -
  GiveOpinionInput.opinion                                 -       -        -          -      -      -      -           finds  -         -      -         finds  -          -
  ReviewNeedInput.advice                                   -       -        -          finds  finds  finds  -           finds  -         -      -         -      finds      -
  NeedContentInput.title of a draft                        -       -        -          finds  finds  finds  -           -      -         -      -         -      -          -
  NeedContentInput.problem of a draft                      -       -        -          finds  finds  finds  -           -      -         -      -         -      -          -
  NeedTextsInput.title of a draft                          -       -        -          finds  finds  finds  -           -      -         -      -         -      -          -
  NeedTextsInput.problem of a draft                        -       -        -          finds  finds  finds  -           -      -         -      -         -      -          -
  ReviewNeedInput.reason                                   -       -        -          finds  finds  finds  -           finds  -         -      -         -      -          -
  InviteExpertInput.emailAddress                           -       -        -          -      -      -      -           -      -         -      -         -      -          -
  AcceptExpertInvitationInput.secret                       -       -        -          -      -      -      -           -      -         -      -         -      -          -
  WithdrawNeedInput.reason                                 -       -        -          finds  finds  finds  -           finds  -         -      -         -      -          -
  FulfillNeedInput.otherwise                               -       -        -          finds  finds  finds  -           finds  -         -      -         -      -          -
  WithdrawOfferInput.reason                                -       -        -          finds  finds  finds  -           finds  -         -      -         -      -          -
  OfferTextsInput.title of a draft                         -       -        -          finds  finds  finds  -           -      -         -      -         -      -          -
  PriceInput.amount of a floor                             -       -        -          finds  finds  finds  -           finds  -         -      -         -      -          -
  IpRightInput.number of an anonymous offer                -       -        -          finds  finds  finds  -           finds  -         -      -         -      -          -
  AttachLinkInput.url of an anonymous offer                -       -        -          finds  finds  finds  -           finds  -         -      -         -      -          -
  AttachLinkInput.title of an anonymous offer              -       -        -          finds  finds  finds  -           finds  -         -      -         -      -          -
  AcceptDelegationInput.secret                             -       -        -          -      -      -      -           -      -         -      -         -      -          -
  AcceptDelegationInput.code                               -       -        -          -      -      -      -           -      -         -      -         -      -          -
  MoneyInput.amount of an intent                           -       -        -          finds  finds  finds  finds       finds  finds     finds  -         -      -          -
  MoneyInput.amount of a contract                          -       -        -          finds  finds  finds  finds       finds  finds     finds  -         -      -          -
  RegisterContractInput.registrationNumber                 -       -        -          finds  finds  finds  finds       finds  finds     finds  -         -      -          -
  DeclineMatchInput.reason                                 -       -        -          -      -      -      -           -      -         finds  -         -      -          -
  RecordFailureInput.reason                                -       -        -          finds  finds  finds  -           finds  -         -      -         -      -          -
  AnswerNeedInput.how                                      -       -        -          finds  finds  finds  finds       finds  finds     -      -         -      -          -
  AnswerNeedInput.proven                                   -       -        -          finds  finds  finds  finds       finds  finds     -      -         -      -          -
  AnswerNeedInput.who                                      -       -        -          finds  finds  finds  finds       finds  finds     -      -         -      -          -
  AnswerNeedInput.title                                    -       -        -          finds  finds  finds  finds       finds  finds     -      -         -      -          -
  EnquireAboutOfferInput.problem                           -       -        -          finds  finds  finds  finds       finds  finds     -      -         -      -          -
  EnquireAboutOfferInput.target                            -       -        -          finds  finds  finds  finds       finds  finds     -      -         -      -          -
  EnquireAboutOfferInput.conditions                        -       -        -          finds  finds  finds  finds       finds  finds     -      -         -      -          -
  EnquireAboutOfferInput.title                             -       -        -          finds  finds  finds  finds       finds  finds     -      -         -      -          -
  ReviseMyselfInput.name                                   -       -        -          finds  finds  finds  -           -      -         -      -         -      -          -
  AddChannelInput.value                                    -       -        -          -      finds  -      -           -      -         -      -         -      -          -
  MakePersonalTokenInput.name                              -       -        -          -      finds  -      -           -      -         -      -         -      -          -
  InviteMemberInput.emailAddress                           -       -        -          -      -      finds  -           -      -         -      -         -      -          -
  AcceptInvitationInput.secret                             -       -        -          -      -      -      -           -      -         -      -         -      -          -
  token of an intake link                                  -       -        -          -      -      -      -           -      -         -      -         -      -          -
  intake title                                             -       -        -          -      -      -      -           finds  -         -      -         -      -          -
  intake problem                                           -       -        -          -      -      -      -           finds  -         -      -         -      -          -
  intake organizationName                                  -       -        -          -      -      -      -           finds  -         -      -         -      -          -
  intake contactName                                       -       -        -          -      -      -      -           finds  -         -      -         -      -          -
  intake contactValue                                      -       -        -          -      -      -      -           finds  -         -      -         -      -          -
  ContestOnBehalfInput.reason                              -       -        -          finds  finds  finds  -           finds  -         -      -         -      -          -
  ClearExportControlOfNeedInput.reason                     -       -        -          finds  finds  finds  -           finds  -         -      -         -      -          -
  ClearExportControlOfOfferInput.reason                    -       -        -          finds  finds  finds  -           finds  -         -      -         -      -          -
  WriteConfidentialDetailInput.text that was disclosed     -       -        -          -      finds  finds  finds       -      -         -      -         -      -          -
  DiscloseDetailsInput.agreementSha256                     -       -        -          -      finds  finds  finds       -      -         -      -         -      -          -
  RegisterOrganizationInput.name of one that waits         -       -        -          -      -      -      -           finds  -         -      -         -      -          finds
  RejectOrganizationInput.reason                           -       -        -          -      -      -      -           finds  -         -      -         -      -          finds
  SuspendOrganizationInput.reason                          -       -        -          -      -      -      -           finds  -         -      -         -      -          finds
  EnterOrganizationInput.name of a record that was merged  -       -        -          finds  finds  finds  -           finds  -         -      -         -      -          finds
  EnterOrganizationInput.source                            -       -        -          -      -      -      -           -      -         -      -         -      -          -
  ConferenceContentInput.title of a draft                  -       -        -          -      -      -      -           -      -         finds  -         -      -          -
  ConferenceContentInput.description of a draft            -       -        -          -      -      -      -           -      -         finds  -         -      -          -`

/**
 * Where each lies on the disk: in the log and the read models, or in the office alone, from which it can be erased; of a secret only its digest is kept.
 * And by which of the ways out somebody is told.
 */
export const whereItLies = `
NeedContentInput.title of a public need: log rows; feeds answers mails
NeedContentInput.preferredPartners: log rows; answers
file name ordinary: office; answers files export
file content ordinary: office; files
AttachFileInput.title ordinary: office; answers export
file name confidential: office; answers files export
file content confidential: office; files
AttachFileInput.title confidential: office; answers export
WriteConfidentialDetailInput.text: office; answers
GiveOpinionInput.opinion: log rows; answers
ReviewNeedInput.advice: log rows; answers
NeedContentInput.title of a draft: log rows; answers
NeedContentInput.problem of a draft: log rows; answers
NeedTextsInput.title of a draft: log rows; answers
NeedTextsInput.problem of a draft: log rows; answers
ReviewNeedInput.reason: log rows; answers
InviteExpertInput.emailAddress: office; told by none
AcceptExpertInvitationInput.secret: nowhere; told by none
WithdrawNeedInput.reason: log rows; answers
FulfillNeedInput.otherwise: log rows; answers
WithdrawOfferInput.reason: log rows; answers
OfferTextsInput.title of a draft: log rows; answers
PriceInput.amount of a floor: log rows; answers
IpRightInput.number of an anonymous offer: log rows; answers
AttachLinkInput.url of an anonymous offer: office; answers
AttachLinkInput.title of an anonymous offer: office; answers export
AcceptDelegationInput.secret: nowhere; told by none
AcceptDelegationInput.code: nowhere; told by none
MoneyInput.amount of an intent: log rows; answers
MoneyInput.amount of a contract: log rows; feeds answers
RegisterContractInput.registrationNumber: log rows; answers
DeclineMatchInput.reason: log rows; answers
RecordFailureInput.reason: log rows; answers
AnswerNeedInput.how: log rows; answers
AnswerNeedInput.proven: log rows; answers
AnswerNeedInput.who: log rows; answers
AnswerNeedInput.title: log rows; answers
EnquireAboutOfferInput.problem: log rows; answers
EnquireAboutOfferInput.target: log rows; answers
EnquireAboutOfferInput.conditions: log rows; answers
EnquireAboutOfferInput.title: log rows; answers
ReviseMyselfInput.name: office; answers export
AddChannelInput.value: office; answers export
MakePersonalTokenInput.name: office; answers export
InviteMemberInput.emailAddress: office; answers
AcceptInvitationInput.secret: nowhere; told by none
token of an intake link: nowhere; told by none
intake title: office; answers
intake problem: office; answers
intake organizationName: office; answers
intake contactName: office; answers
intake contactValue: office; answers
ContestOnBehalfInput.reason: log rows; answers
ClearExportControlOfNeedInput.reason: log rows; answers
ClearExportControlOfOfferInput.reason: log rows; answers
WriteConfidentialDetailInput.text that was disclosed: office; answers
DiscloseDetailsInput.agreementSha256: log rows; answers
RegisterOrganizationInput.name of one that waits: log rows office; feeds answers mails
RejectOrganizationInput.reason: log rows; answers
SuspendOrganizationInput.reason: log rows; answers
EnterOrganizationInput.name of a record that was merged: log rows; answers
EnterOrganizationInput.source: nowhere; told by none
ConferenceContentInput.title of a draft: log rows; answers
ConferenceContentInput.description of a draft: log rows; answers`

/** Texts and amounts without a word of their own: whoever knows the thing reads them, or they are chosen from a list, or a digest. */
export const withoutWord: readonly string[] = [
  'ConferenceContentInput.language', 'ConferenceContentInput.venue', 'ConferenceContentInput.timeZone',
  'AcceptDisclosureInput.terms',
  'ReviseMailSettingsInput.timeZone', 'ReviseMailSettingsInput.quietFrom', 'ReviseMailSettingsInput.quietTo',
  'ReviseMyselfInput.locale',
  'GiveConsentInput.textVersion',
  'BudgetInput.min', 'BudgetInput.max', 'BudgetInput.currency',
  'NeedContentInput.language', 'NeedContentInput.keywords', 'NeedContentInput.chainNodes', 'NeedContentInput.region', 'NeedContentInput.target', 'NeedContentInput.alreadyTried', 'NeedContentInput.conditions', 'NeedContentInput.outOfScope',
  'NeedTextsInput.keywords', 'NeedTextsInput.target', 'NeedTextsInput.alreadyTried', 'NeedTextsInput.conditions', 'NeedTextsInput.outOfScope',
  'OfferTextsInput.keywords', 'OfferTextsInput.summary', 'OfferTextsInput.advantage', 'OfferTextsInput.applications', 'OfferTextsInput.who', 'OfferTextsInput.facilities', 'OfferTextsInput.evidence',
  'RenderNeedInput.language', 'RemoveNeedRenderingInput.language', 'RenderOfferInput.language', 'RemoveOfferRenderingInput.language',
  'IpRightInput.status', 'IpRightInput.territory',
  'PriceInput.currency',
  'OfferContentInput.language', 'OfferContentInput.title', 'OfferContentInput.keywords', 'OfferContentInput.chainNodes', 'OfferContentInput.region', 'OfferContentInput.summary', 'OfferContentInput.advantage', 'OfferContentInput.applications', 'OfferContentInput.facilities', 'OfferContentInput.evidence',
  'RegisterCodeInput.value',
  'RegisterOrganizationInput.shortName', 'RegisterOrganizationInput.region',
  'EnterOrganizationInput.shortName', 'EnterOrganizationInput.region',
  'EraseMyselfInput.emailAddress',
  'ReviseOrganizationInput.name', 'ReviseOrganizationInput.shortName', 'ReviseOrganizationInput.region',
  'MoneyInput.currency',
  'DeclarationsInput.textVersion',
  'AddUnitInput.name', 'ReviseUnitInput.name',
  'AnswerNeedInput.language', 'EnquireAboutOfferInput.language',
  'OfferContentInput.who',
]
