/** Who reads which field, as it is meant: of each subject the fields that not everybody reads alike who knows of it. */
export const tables: Readonly<Record<string, string>> = {
  'a named need': `
                        visitor stranger unverified viewer editor owner  counterpart host   theirHost hall   otherHost expert researcher operator
    that it is          yes     yes      yes        yes    yes    yes    yes         yes    yes       yes    yes       yes    yes        yes
    preferredPartners   -       -        -          yes    yes    yes    -           yes    -         -      -         -      yes        -
    origin              -       -        -          yes    yes    yes    yes         yes    -         -      -         -      yes        -
    hiddenFrom          -       -        -          yes    yes    yes    -           -      -         -      -         -      -          -
    reviewingPark       -       -        -          yes    yes    yes    -           other  -         -      -         -      yes        -
    review              -       -        -          yes    yes    yes    -           yes    -         -      -         -      yes        -
    entries             other   other    other      yes    yes    yes    other       yes    other     yes    other     other  other      other
    likelyDuplicates    -       -        -          yes    yes    yes    -           yes    -         -      -         -      yes        -
    exportControl       -       -        -          yes    yes    yes    -           yes    -         -      -         -      yes        -
    revision            -       -        -          yes    yes    yes    -           yes    -         -      -         -      yes        -
    asOthersSee         -       -        -          other  yes    yes    -           other  -         -      -         -      other      -
    ownNameStands       -       -        -          yes    yes    yes    -           yes    -         -      -         -      yes        -
    contacts            -       -        -          yes    yes    yes    -           -      -         -      -         -      -          -
    delegations         other   other    other      yes    yes    yes    other       other  other     other  other     other  yes        other
    disclosures         -       -        -          -      yes    yes    yes         -      -         -      -         -      -          -
    attachments         other   other    other      other  yes    yes    other       other  other     other  other     other  other      other
    confidentialDetail  -       -        -          -      yes    yes    -           -      -         -      -         -      -          -
    experts             yes     yes      yes        yes    yes    yes    yes         other  yes       yes    yes       other  yes        yes
    onBehalf            -       -        -          yes    yes    yes    -           yes    -         -      -         -      yes        -
    unit                other   other    other      yes    yes    yes    other       other  other     other  other     other  other      other`,
  'an anonymous need for members': `
                        visitor stranger unverified viewer editor owner  counterpart host   theirHost hall   otherHost expert researcher operator
    that it is          none    none     none       yes    yes    yes    yes         yes    yes       yes    yes       none   yes        none
    owner               none    none     none       yes    yes    yes    other       yes    other     yes    other     none   yes        none
    preferredPartners   none    none     none       yes    yes    yes    -           yes    -         -      -         none   yes        none
    region              none    none     none       yes    yes    yes    -           yes    -         yes    -         none   yes        none
    origin              none    none     none       yes    yes    yes    yes         yes    -         -      -         none   yes        none
    hiddenFrom          none    none     none       yes    yes    yes    -           -      -         -      -         none   -          none
    reviewingPark       none    none     none       yes    yes    yes    -           other  -         -      -         none   yes        none
    review              none    none     none       yes    yes    yes    -           yes    -         -      -         none   yes        none
    source              none    none     none       yes    yes    yes    -           yes    -         yes    -         none   yes        none
    entries             none    none     none       yes    yes    yes    other       yes    other     yes    other     none   other      none
    likelyDuplicates    none    none     none       yes    yes    yes    -           yes    -         -      -         none   yes        none
    exportControl       none    none     none       yes    yes    yes    -           yes    -         -      -         none   yes        none
    revision            none    none     none       yes    yes    yes    -           yes    -         -      -         none   yes        none
    asOthersSee         none    none     none       other  yes    yes    -           other  -         -      -         none   other      none
    ownNameStands       none    none     none       yes    yes    yes    -           yes    -         -      -         none   yes        none
    contacts            none    none     none       yes    yes    yes    -           -      -         -      -         none   -          none
    delegations         none    none     none       yes    yes    yes    other       other  other     other  other     none   yes        none
    attachments         none    none     none       other  yes    yes    -           other  -         other  -         none   other      none
    confidentialDetail  none    none     none       -      yes    yes    -           -      -         -      -         none   -          none
    experts             none    none     none       yes    yes    yes    yes         other  yes       yes    yes       none   yes        none
    onBehalf            none    none     none       yes    yes    yes    -           yes    -         -      -         none   yes        none
    unit                none    none     none       yes    yes    yes    -           other  -         other  -         none   other      none`,
  'a need under review': `
                      visitor stranger unverified viewer editor owner  counterpart host   theirHost hall   otherHost expert researcher operator
    that it is        none    none     none       yes    yes    yes    none        yes    none      none   none      yes    yes        none
    origin            none    none     none       yes    yes    yes    none        yes    none      none   none      -      yes        none
    hiddenFrom        none    none     none       yes    yes    yes    none        -      none      none   none      -      -          none
    reviewingPark     none    none     none       yes    yes    yes    none        other  none      none   none      -      yes        none
    likelyDuplicates  none    none     none       yes    yes    yes    none        yes    none      none   none      -      other      none
    exportControl     none    none     none       yes    yes    yes    none        yes    none      none   none      -      yes        none
    revision          none    none     none       yes    yes    yes    none        yes    none      none   none      -      yes        none
    asOthersSee       none    none     none       yes    yes    yes    none        other  none      none   none      -      other      none
    ownNameStands     none    none     none       yes    yes    yes    none        yes    none      none   none      -      yes        none
    contacts          none    none     none       yes    yes    yes    none        -      none      none   none      -      -          none
    delegations       none    none     none       yes    yes    yes    none        other  none      none   none      other  yes        none
    experts           none    none     none       yes    yes    yes    none        other  none      none   none      other  yes        none`,
  'an enquiry under review': `
                      visitor stranger unverified viewer editor owner  counterpart host   theirHost hall   otherHost expert researcher operator
    that it is        none    none     none       yes    yes    yes    yes         yes    yes       none   none      yes    yes        none
    origin            none    none     none       yes    yes    yes    yes         yes    yes       none   none      -      yes        none
    visibility        none    none     none       yes    yes    yes    other       yes    other     none   none      other  yes        none
    hiddenFrom        none    none     none       yes    yes    yes    -           -      -         none   none      -      -          none
    reviewStage       none    none     none       yes    yes    yes    -           yes    -         none   none      -      yes        none
    reviewingPark     none    none     none       yes    yes    yes    -           other  -         none   none      -      yes        none
    likelyDuplicates  none    none     none       yes    yes    yes    -           yes    -         none   none      -      other      none
    exportControl     none    none     none       yes    yes    yes    -           yes    -         none   none      -      yes        none
    revision          none    none     none       yes    yes    yes    -           yes    -         none   none      -      yes        none
    asOthersSee       none    none     none       yes    yes    yes    -           other  -         none   none      -      other      none
    ownNameStands     none    none     none       yes    yes    yes    -           yes    -         none   none      -      yes        none
    contacts          none    none     none       yes    yes    yes    -           -      -         none   none      -      -          none
    delegations       none    none     none       yes    yes    yes    other       other  other     none   none      other  yes        none
    experts           none    none     none       yes    yes    yes    yes         other  yes       none   none      other  yes        none`,
  'a need found a duplicate': `
                        visitor stranger unverified viewer editor owner  counterpart host   theirHost hall   otherHost expert researcher operator
    that it is          none    none     none       yes    yes    yes    yes         yes    yes       none   none      none   yes        none
    preferredPartners   none    none     none       yes    yes    yes    -           yes    -         none   none      none   yes        none
    hiddenFrom          none    none     none       yes    yes    yes    -           -      -         none   none      none   -          none
    reviewingPark       none    none     none       yes    yes    yes    -           other  -         none   none      none   yes        none
    review              none    none     none       yes    yes    yes    -           yes    -         none   none      none   yes        none
    duplicateOf         none    none     none       other  yes    yes    other       other  other     none   none      none   other      none
    likelyDuplicates    none    none     none       yes    yes    yes    -           yes    -         none   none      none   other      none
    exportControl       none    none     none       yes    yes    yes    -           yes    -         none   none      none   yes        none
    revision            none    none     none       yes    yes    yes    -           yes    -         none   none      none   yes        none
    asOthersSee         none    none     none       other  yes    yes    -           other  -         none   none      none   other      none
    ownNameStands       none    none     none       yes    yes    yes    -           yes    -         none   none      none   yes        none
    contacts            none    none     none       yes    yes    yes    -           -      -         none   none      none   -          none
    delegations         none    none     none       yes    yes    yes    other       other  other     none   none      none   yes        none
    attachments         none    none     none       other  yes    yes    other       other  other     none   none      none   other      none
    confidentialDetail  none    none     none       -      yes    yes    -           -      -         none   none      none   -          none
    experts             none    none     none       yes    yes    yes    yes         other  yes       none   none      none   yes        none
    onBehalf            none    none     none       yes    yes    yes    -           yes    -         none   none      none   yes        none`,
  'a named offer': `
                        visitor stranger unverified viewer editor owner  counterpart host   theirHost hall   otherHost expert researcher operator
    that it is          yes     yes      yes        yes    yes    yes    yes         yes    yes       yes    yes       yes    yes        yes
    price               -       -        -          yes    yes    yes    -           yes    -         -      -         -      yes        -
    team                -       -        -          yes    yes    yes    -           yes    -         -      -         -      yes        -
    origin              -       -        -          yes    yes    yes    yes         yes    -         -      -         -      yes        -
    hiddenFrom          -       -        -          yes    yes    yes    -           -      -         -      -         -      -          -
    entries             other   other    other      yes    yes    yes    other       yes    other     yes    other     other  other      other
    likelyDuplicates    -       -        -          yes    yes    yes    -           yes    -         -      -         -      yes        -
    exportControl       -       -        -          yes    yes    yes    -           yes    -         -      -         -      yes        -
    revision            -       -        -          yes    yes    yes    -           yes    -         -      -         -      yes        -
    asOthersSee         -       -        -          other  yes    yes    -           other  -         -      -         -      other      -
    ownNameStands       -       -        -          yes    yes    yes    -           yes    -         -      -         -      yes        -
    contacts            -       -        -          yes    yes    yes    -           -      -         -      -         -      -          -
    delegations         other   other    other      yes    yes    yes    other       other  other     other  other     other  yes        other
    disclosures         -       -        -          -      yes    yes    yes         -      -         -      -         -      -          -
    attachments         other   other    other      other  yes    yes    other       other  other     other  other     other  other      other
    confidentialDetail  -       -        -          -      yes    yes    -           -      -         -      -         -      -          -
    onBehalf            -       -        -          yes    yes    yes    -           yes    -         -      -         -      yes        -
    unit                other   other    other      yes    yes    yes    other       other  other     other  other     other  other      other`,
  'an anonymous offer for members': `
                        visitor stranger unverified viewer editor owner  counterpart host   theirHost hall   otherHost expert researcher operator
    that it is          none    none     none       yes    yes    yes    yes         yes    yes       yes    yes       none   yes        none
    owner               none    none     none       yes    yes    yes    other       yes    other     yes    other     none   yes        none
    ipRights            none    none     none       yes    yes    yes    other       yes    other     yes    other     none   yes        none
    price               none    none     none       yes    yes    yes    -           yes    -         -      -         none   yes        none
    team                none    none     none       yes    yes    yes    -           yes    -         -      -         none   yes        none
    region              none    none     none       yes    yes    yes    -           yes    -         yes    -         none   yes        none
    origin              none    none     none       yes    yes    yes    -           yes    -         -      -         none   yes        none
    hiddenFrom          none    none     none       yes    yes    yes    -           -      -         -      -         none   -          none
    source              none    none     none       yes    yes    yes    -           yes    -         yes    -         none   yes        none
    entries             none    none     none       yes    yes    yes    other       yes    other     yes    other     none   other      none
    likelyDuplicates    none    none     none       yes    yes    yes    -           yes    -         -      -         none   yes        none
    exportControl       none    none     none       yes    yes    yes    -           yes    -         -      -         none   yes        none
    revision            none    none     none       yes    yes    yes    -           yes    -         -      -         none   yes        none
    asOthersSee         none    none     none       other  yes    yes    -           other  -         -      -         none   other      none
    ownNameStands       none    none     none       yes    yes    yes    -           yes    -         -      -         none   yes        none
    contacts            none    none     none       yes    yes    yes    -           -      -         -      -         none   -          none
    delegations         none    none     none       yes    yes    yes    other       other  other     other  other     none   yes        none
    attachments         none    none     none       other  yes    yes    -           other  -         other  -         none   other      none
    confidentialDetail  none    none     none       -      yes    yes    -           -      -         -      -         none   -          none
    onBehalf            none    none     none       yes    yes    yes    -           yes    -         -      -         none   yes        none
    unit                none    none     none       yes    yes    yes    -           other  -         other  -         none   other      none`,
  'a match that one side wants': `
                 visitor stranger unverified viewer editor owner  counterpart host   theirHost hall   otherHost expert researcher operator
    that it is   none    none     none       yes    yes    yes    yes         yes    yes       yes    none      none   none       none
    need         none    none     none       other  yes    yes    other       other  other     other  none      none   none       none
    offer        none    none     none       yes    yes    yes    other       other  other     other  none      none   none       none
    viewerSide   none    none     none       yes    yes    yes    other       yes    other     -      none      none   none       none
    needParty    none    none     none       yes    yes    yes    other       yes    other     yes    none      none   none       none
    conferences  none    none     none       yes    yes    yes    yes         yes    yes       other  none      none   none       none
    onBehalf     none    none     none       yes    yes    yes    -           yes    -         -      none      none   none       none`,
  'a mutual match': `
                  visitor stranger unverified viewer editor owner  counterpart host   theirHost hall   otherHost expert researcher operator
    that it is    none    none     none       yes    yes    yes    yes         yes    yes       yes    none      none   none       none
    need          none    none     none       other  yes    yes    other       other  other     other  none      none   none       none
    offer         none    none     none       yes    yes    yes    other       other  other     other  none      none   none       none
    viewerSide    none    none     none       yes    yes    yes    other       yes    other     -      none      none   none       none
    conferences   none    none     none       yes    yes    yes    yes         yes    yes       other  none      none   none       none
    introduction  none    none     none       yes    yes    yes    other       other  other     other  none      none   none       none`,
  'a match that came to nothing': `
                 visitor stranger unverified viewer editor owner  counterpart host   theirHost hall   otherHost expert researcher operator
    that it is   none    none     none       yes    yes    yes    yes         yes    yes       yes    none      none   none       none
    need         none    none     none       other  yes    yes    other       other  other     other  none      none   none       none
    offer        none    none     none       yes    yes    yes    other       other  other     other  none      none   none       none
    viewerSide   none    none     none       yes    yes    yes    other       yes    other     -      none      none   none       none
    conferences  none    none     none       yes    yes    yes    yes         yes    yes       other  none      none   none       none
    failure      none    none     none       yes    yes    yes    other       yes    other     yes    none      none   none       none`,
  'a match that goes on with the original': `
                 visitor stranger unverified viewer editor owner  counterpart host   theirHost hall   otherHost expert researcher operator
    that it is   none    none     none       yes    yes    yes    yes         yes    yes       yes    none      none   none       none
    need         none    none     none       other  yes    yes    other       other  other     -      none      none   none       none
    offer        none    none     none       yes    yes    yes    other       other  other     other  none      none   none       none
    viewerSide   none    none     none       yes    yes    yes    other       yes    other     -      none      none   none       none
    conferences  none    none     none       yes    yes    yes    yes         yes    yes       other  none      none   none       none
    goesOnAs     none    none     none       yes    yes    yes    other       yes    other     other  none      none   none       none`,
  'the entry of a need': `
                 visitor stranger unverified viewer editor owner  counterpart host   theirHost hall   otherHost expert researcher operator
    that it is   yes     yes      yes        yes    yes    yes    yes         yes    yes       yes    yes       yes    yes        yes
    conference   yes     yes      yes        yes    yes    yes    yes         yes    yes       other  yes       yes    yes        yes
    need         other   other    other      other  yes    yes    other       other  other     other  other     other  other      other
    showOnBoard  -       -        -          yes    yes    yes    -           yes    -         yes    -         -      -          -
    revision     -       -        -          yes    yes    yes    -           yes    -         yes    -         -      -          -`,
  'the entry of an offer': `
                 visitor stranger unverified viewer editor owner  counterpart host   theirHost hall   otherHost expert researcher operator
    that it is   yes     yes      yes        yes    yes    yes    yes         yes    yes       yes    yes       yes    yes        yes
    conference   yes     yes      yes        yes    yes    yes    yes         yes    yes       other  yes       yes    yes        yes
    offer        other   other    other      other  yes    yes    other       other  other     other  other     other  other      other
    showOnBoard  -       -        -          yes    yes    yes    -           yes    -         yes    -         -      -          -
    revision     -       -        -          yes    yes    yes    -           yes    -         yes    -         -      -          -`,
  'a registration': `
                  visitor stranger unverified viewer editor owner  counterpart host   theirHost hall   otherHost expert researcher operator
    that it is    none    none     none       yes    yes    yes    none        yes    none      yes    none      none   none       none
    conference    none    none     none       yes    yes    yes    none        yes    none      other  none      none   none       none
    organization  none    none     none       other  other  yes    none        other  none      other  none      none   none       none`,
  'the firm': `
                      visitor stranger unverified viewer editor owner  counterpart host   theirHost hall   otherHost expert researcher operator
    that it is        yes     yes      yes        yes    yes    yes    yes         yes    yes       yes    yes       yes    yes        yes
    park              yes     yes      yes        yes    yes    yes    yes         other  yes       yes    yes       yes    yes        other
    recommendingBody  yes     yes      yes        yes    yes    yes    yes         other  yes       yes    yes       yes    yes        other
    formerNames       -       -        -          yes    yes    yes    -           yes    -         -      -         -      -          yes
    members           -       -        -          yes    yes    yes    -           -      -         -      -         -      -          -
    invitations       -       -        -          -      -      yes    -           -      -         -      -         -      -          -
    joinRequests      -       -        -          -      -      yes    -           -      -         -      -         -      -          -
    revision          -       -        -          yes    yes    yes    -           yes    -         -      -         -      -          yes
    contacts          -       -        -          yes    yes    yes    -           -      -         -      -         -      -          -
    onBehalf          -       -        -          yes    yes    yes    -           yes    -         -      -         -      -          -
    units             other   other    other      yes    yes    yes    other       other  other     other  other     other  other      other`,
  'a park': `
                  visitor stranger unverified viewer editor owner  counterpart host   theirHost hall   otherHost expert researcher operator
    that it is    yes     yes      yes        yes    yes    yes    yes         yes    yes       yes    yes       yes    yes        yes
    park          other   other    other      other  other  other  other       other  other     other  yes       other  other      other
    formerNames   -       -        -          -      -      -      -           -      -         -      yes       -      -          yes
    members       -       -        -          -      -      -      -           -      -         -      yes       -      -          -
    invitations   -       -        -          -      -      -      -           -      -         -      yes       -      -          -
    joinRequests  -       -        -          -      -      -      -           -      -         -      yes       -      -          yes
    revision      -       -        -          -      -      -      -           -      -         -      yes       -      -          yes
    contacts      -       -        -          -      -      -      -           -      -         -      yes       -      -          -
    onBehalf      -       -        -          -      -      -      -           -      -         -      yes       -      -          -`,
  'the conference': `
                   visitor stranger unverified viewer editor owner  counterpart host   theirHost hall   otherHost expert researcher operator
    that it is     yes     yes      yes        yes    yes    yes    yes         yes    yes       yes    yes       yes    yes        yes
    park           other   other    other      other  other  other  other       other  other     yes    other     other  other      other
    registrations  other   other    other      other  other  other  other       other  other     yes    other     other  other      other
    revision       -       -        -          -      -      -      -           -      -         yes    -         -      -          -`,
  'an expert': `
                visitor stranger unverified viewer editor owner  counterpart host   theirHost hall   otherHost expert researcher operator
    that it is  none    none     none       none   none   none   none        yes    none      none   none      yes    none       none
    need        none    none     none       none   none   none   none        yes    none      none   none      other  none       none
    park        none    none     none       none   none   none   none        yes    none      none   none      other  none       none`,
  'an expert with a conflict of interest': `
                visitor stranger unverified viewer editor owner  counterpart host   theirHost hall   otherHost expert researcher operator
    that it is  none    none     none       none   none   none   none        yes    none      none   none      yes    none       none
    need        none    none     none       none   none   none   none        yes    none      none   none      -      none       none
    park        none    none     none       none   none   none   none        yes    none      none   none      other  none       none`,
  'the delegation of a need': `
                visitor stranger unverified viewer editor owner  counterpart host   theirHost hall   otherHost expert researcher operator
    that it is  none    none     none       yes    yes    yes    none        none   none      none   none      none   yes        none
    need        none    none     none       yes    yes    yes    none        none   none      none   none      none   other      none`,
  'the delegation of an offer': `
                visitor stranger unverified viewer editor owner  counterpart host   theirHost hall   otherHost expert researcher operator
    that it is  none    none     none       yes    yes    yes    none        none   none      none   none      none   none       none`,
  'the operator': `
                visitor stranger unverified viewer editor owner  counterpart host   theirHost hall   otherHost expert researcher operator
    that it is  none    none     none       none   none   none   none        none   none      none   none      none   none       yes`,
  'the board': `
                visitor stranger unverified viewer editor owner  counterpart host   theirHost hall   otherHost expert researcher operator
    that it is  yes     yes      yes        yes    yes    yes    yes         yes    yes       yes    yes       yes    yes        yes
    figures     other   other    other      other  other  other  other       other  other     yes    other     other  other      other
    rows        other   other    other      yes    yes    yes    other       yes    other     yes    other     other  other      other
    cards       other   other    other      other  other  other  other       yes    other     yes    other     other  other      other`,
  'what a park was told': `
                visitor stranger unverified viewer editor owner  counterpart host   theirHost hall   otherHost expert researcher operator
    that it is  none    none     none       none   none   none   none        yes    none      none   none      none   none       none`,
  'a link to tell a park': `
                visitor stranger unverified viewer editor owner  counterpart host   theirHost hall   otherHost expert researcher operator
    that it is  none    none     none       none   none   none   none        yes    none      none   none      none   none       none`,
  'what waits for a park': `
                visitor stranger unverified viewer editor owner  counterpart host   theirHost hall   otherHost expert researcher operator
    that it is  none    none     none       none   none   none   none        yes    none      none   none      none   none       none`,
  'the tasks of a park': `
                visitor stranger unverified viewer editor owner  counterpart host   theirHost hall   otherHost expert researcher operator
    that it is  none    none     none       none   none   none   none        yes    none      none   none      none   none       none`,
  'the history of a need': `
                visitor stranger unverified viewer editor owner  counterpart host   theirHost hall   otherHost expert researcher operator
    that it is  yes     yes      yes        yes    yes    yes    yes         yes    yes       yes    yes       yes    yes        yes
    sentence    other   other    other      yes    yes    yes    other       yes    other     other  other     other  yes        other
    position    other   other    other      yes    yes    yes    other       yes    other     other  other     other  yes        other
    at          other   other    other      yes    yes    yes    other       yes    other     other  other     other  yes        other
    event       other   other    other      yes    yes    yes    other       yes    other     other  other     other  yes        other`,
}

/** Types that need no table. */
export const withoutTable: Readonly<Record<string, readonly string[]>> = {
  'told to oneself alone, by no id': [
    'Viewer', 'Channel', 'Session', 'PersonalToken', 'Consent', 'Membership', 'OwnJoinRequest', 'MailSettings', 'MailKindChoice', 'Notification', 'NotificationReceived',
  ],
  'told to operators alone': ['HubProcess', 'ParkedStream', 'DeadLetter'],
  'the feed of the board, which the anonymity tests read': [
    'MatchBoardSnapshot', 'MatchBoardDelta', 'FeedLagged', 'RowChanged', 'RowRemoved', 'CardChanged', 'CardRemoved', 'FiguresChanged', 'BoardParty', 'TitleRendering', 'BoardSuggestion', 'SuggestionsChanged', 'LiveSuggestion',
  ],
  'read through another, whole or not at all': [
    'Dossier', 'IntroducedContact', 'IntroducedChannel', 'ContractRegistration', 'Money', 'Period', 'SourceField', 'Explanation', 'TextLine', 'BridgedLine', 'FacetLine', 'WhyNot', 'KeptApart',
    'DisclosureAcceptance', 'Reading',
  ],
  'told to the park of a conference alone, which the tests of weights read': ['WeightsPreview', 'NeedPreview', 'SuggestionChange'],
  'the same for everybody': ['ProposedField', 'ConsentText', 'DeclarationText'],
}
