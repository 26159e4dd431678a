/** Who finds which word, as it is meant. A word stands in the field that names it; nobody else finds it anywhere. */
export const whoFindsWhat = `
                                                    visitor stranger unverified viewer editor owner  counterpart host   theirHost hall   otherHost expert researcher operator
  NeedContentInput.preferredPartners                -       -        -          finds  finds  finds  -           finds  -         -      -         -      finds      -
  file name ordinary                                finds   finds    finds      finds  finds  finds  finds       finds  finds     finds  finds     finds  finds      finds
  file content ordinary                             finds   finds    finds      finds  finds  finds  finds       finds  finds     finds  finds     finds  finds      finds
  AttachFileInput.title ordinary                    finds   finds    finds      finds  finds  finds  finds       finds  finds     finds  finds     finds  finds      finds
  file name confidential                            -       -        -          -      finds  finds  -           -      -         -      -         -      -          -
  file content confidential                         -       -        -          -      finds  finds  -           -      -         -      -         -      -          -
  AttachFileInput.title confidential                -       -        -          -      finds  finds  -           -      -         -      -         -      -          -
  WriteConfidentialDetailInput.text                 -       -        -          -      finds  finds  -           -      -         -      -         -      -          -
  GiveOpinionInput.opinion                          -       -        -          -      -      -      -           finds  -         -      -         finds  -          -
  ReviewNeedInput.advice                            -       -        -          finds  finds  finds  -           finds  -         -      -         -      finds      -
  NeedContentInput.title of a draft                 -       -        -          finds  finds  finds  -           -      -         -      -         -      -          -
  NeedContentInput.problem of a draft               -       -        -          finds  finds  finds  -           -      -         -      -         -      -          -
  NeedTextsInput.title of a draft                   -       -        -          finds  finds  finds  -           -      -         -      -         -      -          -
  NeedTextsInput.problem of a draft                 -       -        -          finds  finds  finds  -           -      -         -      -         -      -          -
  ReviewNeedInput.reason                            -       -        -          finds  finds  finds  -           finds  -         -      -         -      -          -
  InviteExpertInput.emailAddress                    -       -        -          -      -      -      -           -      -         -      -         -      -          -
  AcceptExpertInvitationInput.secret                -       -        -          -      -      -      -           -      -         -      -         -      -          -
  WithdrawNeedInput.reason                          -       -        -          finds  finds  finds  -           finds  -         -      -         -      -          -
  FulfillNeedInput.otherwise                        -       -        -          finds  finds  finds  -           finds  -         -      -         -      -          -
  WithdrawOfferInput.reason                         -       -        -          finds  finds  finds  -           finds  -         -      -         -      -          -
  OfferTextsInput.title of a draft                  -       -        -          finds  finds  finds  -           -      -         -      -         -      -          -
  PriceInput.amount of a floor                      -       -        -          finds  finds  finds  -           finds  -         -      -         -      -          -
  IpRightInput.number of an anonymous offer         -       -        -          finds  finds  finds  -           finds  -         -      -         -      -          -
  AttachLinkInput.url of an anonymous offer         -       -        -          finds  finds  finds  -           finds  -         -      -         -      -          -
  AttachLinkInput.title of an anonymous offer       -       -        -          finds  finds  finds  -           finds  -         -      -         -      -          -
  AcceptDelegationInput.secret                      -       -        -          -      -      -      -           -      -         -      -         -      -          -
  AcceptDelegationInput.code                        -       -        -          -      -      -      -           -      -         -      -         -      -          -
  MoneyInput.amount of an intent                    -       -        -          finds  finds  finds  finds       finds  finds     finds  -         -      -          -
  MoneyInput.amount of a contract                   -       -        -          finds  finds  finds  finds       finds  finds     finds  -         -      -          -
  RegisterContractInput.registrationNumber          -       -        -          finds  finds  finds  finds       finds  finds     finds  -         -      -          -
  DeclineMatchInput.reason                          -       -        -          -      -      -      -           -      -         finds  -         -      -          -
  RecordFailureInput.reason                         -       -        -          finds  finds  finds  -           finds  -         -      -         -      -          -
  ReviseMyselfInput.name                            -       -        -          finds  finds  finds  -           -      -         -      -         -      -          -
  AddChannelInput.value                             -       -        -          -      finds  -      -           -      -         -      -         -      -          -
  MakePersonalTokenInput.name                       -       -        -          -      finds  -      -           -      -         -      -         -      -          -
  InviteMemberInput.emailAddress                    -       -        -          -      -      finds  -           -      -         -      -         -      -          -
  AcceptInvitationInput.secret                      -       -        -          -      -      -      -           -      -         -      -         -      -          -
  token of an intake link                           -       -        -          -      -      -      -           -      -         -      -         -      -          -
  intake title                                      -       -        -          -      -      -      -           finds  -         -      -         -      -          -
  intake problem                                    -       -        -          -      -      -      -           finds  -         -      -         -      -          -
  intake organizationName                           -       -        -          -      -      -      -           finds  -         -      -         -      -          -
  intake contactName                                -       -        -          -      -      -      -           finds  -         -      -         -      -          -
  intake contactValue                               -       -        -          -      -      -      -           finds  -         -      -         -      -          -
  ContestOnBehalfInput.reason                       -       -        -          finds  finds  finds  -           finds  -         -      -         -      -          -
  RegisterOrganizationInput.name of one that waits  -       -        -          -      -      -      -           finds  -         -      -         -      -          finds
  RejectOrganizationInput.reason                    -       -        -          -      -      -      -           finds  -         -      -         -      -          finds
  SuspendOrganizationInput.reason                   -       -        -          -      -      -      -           finds  -         -      -         -      -          finds
  ConferenceContentInput.title of a draft           -       -        -          -      -      -      -           -      -         finds  -         -      -          -
  ConferenceContentInput.description of a draft     -       -        -          -      -      -      -           -      -         finds  -         -      -          -`

/** Where each lies on the disk: in the log and the read models, or in the office alone, from which it can be erased; of a secret only its digest is kept. */
export const whereItLies = `
NeedContentInput.preferredPartners: log rows
file name ordinary: office
file content ordinary: office
AttachFileInput.title ordinary: office
file name confidential: office
file content confidential: office
AttachFileInput.title confidential: office
WriteConfidentialDetailInput.text: office
GiveOpinionInput.opinion: log rows
ReviewNeedInput.advice: log rows
NeedContentInput.title of a draft: log rows
NeedContentInput.problem of a draft: log rows
NeedTextsInput.title of a draft: log rows
NeedTextsInput.problem of a draft: log rows
ReviewNeedInput.reason: log rows
InviteExpertInput.emailAddress: office
AcceptExpertInvitationInput.secret: nowhere
WithdrawNeedInput.reason: log rows
FulfillNeedInput.otherwise: log rows
WithdrawOfferInput.reason: log rows
OfferTextsInput.title of a draft: log rows
PriceInput.amount of a floor: log rows
IpRightInput.number of an anonymous offer: log rows
AttachLinkInput.url of an anonymous offer: office
AttachLinkInput.title of an anonymous offer: office
AcceptDelegationInput.secret: nowhere
AcceptDelegationInput.code: nowhere
MoneyInput.amount of an intent: log rows
MoneyInput.amount of a contract: log rows
RegisterContractInput.registrationNumber: log rows
DeclineMatchInput.reason: log rows
RecordFailureInput.reason: log rows
ReviseMyselfInput.name: office
AddChannelInput.value: office
MakePersonalTokenInput.name: office
InviteMemberInput.emailAddress: office
AcceptInvitationInput.secret: nowhere
token of an intake link: nowhere
intake title: office
intake problem: office
intake organizationName: office
intake contactName: office
intake contactValue: office
ContestOnBehalfInput.reason: log rows
RegisterOrganizationInput.name of one that waits: log rows office
RejectOrganizationInput.reason: log rows
SuspendOrganizationInput.reason: log rows
ConferenceContentInput.title of a draft: log rows
ConferenceContentInput.description of a draft: log rows`

/** Texts and amounts without a word of their own: whoever knows the thing reads them, or they are chosen from a list, or a digest. */
export const withoutWord: readonly string[] = [
  'ConferenceContentInput.language', 'ConferenceContentInput.venue', 'ConferenceContentInput.timeZone',
  'DiscloseDetailsInput.agreementSha256',
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
  'EnterOrganizationInput.name', 'EnterOrganizationInput.shortName', 'EnterOrganizationInput.region', 'EnterOrganizationInput.source',
  'EraseMyselfInput.emailAddress',
  'ReviseOrganizationInput.name', 'ReviseOrganizationInput.shortName', 'ReviseOrganizationInput.region',
  'MoneyInput.currency',
  'DeclarationsInput.textVersion',
  'AddUnitInput.name', 'ReviseUnitInput.name',
  'AnswerNeedInput.how', 'AnswerNeedInput.language', 'AnswerNeedInput.proven', 'AnswerNeedInput.title', 'AnswerNeedInput.who', 'ClearExportControlOfNeedInput.reason',
  'ClearExportControlOfOfferInput.reason', 'OfferContentInput.who',
]
