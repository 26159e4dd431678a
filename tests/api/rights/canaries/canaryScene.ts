import { z } from 'zod'
import { linkOf, tell } from '../../../support/intake.ts'
import { declarations, needContent } from '../../../support/needs.ts'
import type { Values } from '../../../support/hub.ts'
import type { Cast } from '../../../support/roles.ts'
import { uploaded } from '../../../support/uploads.ts'

/** What happens so that every field that not everybody may read holds a word of its own. */
export interface CanaryScene {
  /** The words by the field that they stand in; where one is told to different people in different things, with the thing. */
  readonly words: ReadonlyMap<string, string>
  /** Of everything that there is. */
  readonly ids: ReadonlySet<string>
  readonly files: readonly string[]
  /** Something of each kind, by the name of its place in an input, about which errors are asked for. */
  readonly errorsAbout: Values
  readonly theirOfferId: string
}

const Id = z.object({ id: z.string() })
const WithPair = z.object({ match: z.object({ need: Id, offer: Id }) })

export async function canaryScene(cast: Cast, secretMailedTo: (address: string) => Promise<string>): Promise<CanaryScene> {
  const { hub, story, firm, park, university, farPark, conference, roles } = cast
  const words = new Map<string, string>()
  let count = 0
  const canary = (place: string, wordOf = (nth: number) => `canary${nth}x`): string => {
    const word = wordOf(9_173_000 + ++count)
    words.set(place, word)
    return word
  }
  const amount = (place: string) => ({ amount: canary(place, String), currency: 'CNY' })
  const secretOf = (place: string, link = '') => words.set(place, new URL(link).hash.slice(1))
  const ids = new Set<string>([firm.id, university.id, park.id, farPark.id, conference.id])
  const known = <Thing extends { readonly id: string }>(thing: Thing): Thing => {
    ids.add(thing.id)
    return thing
  }

  // A need that everybody knows, with all that goes with it.
  const need = known(await cast.entrusted(await story.draftedNeed(firm, { title: canary('NeedContentInput.title of a public need'), preferredPartners: canary('NeedContentInput.preferredPartners') })))
  const files: string[] = []
  for (const confidential of [false, true]) {
    const which = confidential ? 'confidential' : 'ordinary'
    const file = await uploaded(firm.owner, firm.id, `${canary(`file name ${which}`)}.pdf`, Buffer.from(`%PDF-1.7\n${canary(`file content ${which}`)}\n%%EOF\n`))
    files.push(file)
    await firm.owner.does('attachFile', { thingId: need.id, fileId: file, confidential, title: canary(`AttachFileInput.title ${which}`) })
  }
  await firm.owner.does('writeConfidentialDetail', { thingId: need.id, text: canary('WriteConfidentialDetailInput.text') })
  const submitted = await firm.owner.does('submitNeed', { needId: need.id, expectedRevision: need.revision, parkId: park.id, declarations })
  const { expertId } = await cast.asked({ ...need, revision: submitted.revision })
  ids.add(expertId)
  await roles.expert.does('giveOpinion', { expertId, opinion: canary('GiveOpinionInput.opinion'), recommendation: 'READY' })
  const ready = await park.owner.does('reviewNeed', { needId: need.id, verdict: 'READY', advice: canary('ReviewNeedInput.advice') })
  await firm.owner.does('publishNeed', { needId: need.id, expectedRevision: ready.revision })
  await story.enterNeed(need, conference)
  // Needs that nobody else knows, or nobody else any longer.
  const draft = known(await story.draftedNeed(firm, { title: canary('NeedContentInput.title of a draft'), problem: canary('NeedContentInput.problem of a draft') }))
  await story.renderedNeed(draft, { title: canary('NeedTextsInput.title of a draft'), problem: canary('NeedTextsInput.problem of a draft') })
  const rejected = known(await story.submittedNeed(firm, park))
  await park.owner.does('reviewNeed', { needId: rejected.id, verdict: 'REJECTED', reason: canary('ReviewNeedInput.reason') })
  const invited = await park.owner.does('inviteExpert', { needId: known(await story.submittedNeed(firm, park)).id, emailAddress: `${canary('InviteExpertInput.emailAddress')}@people.example` })
  secretOf('AcceptExpertInvitationInput.secret', invited.shownOnce)
  const withdrawn = known(await story.publishedNeed(firm, park))
  await firm.owner.does('withdrawNeed', { needId: withdrawn.id, reason: canary('WithdrawNeedInput.reason') })
  const fulfilled = known(await story.publishedNeed(firm, park))
  await firm.owner.does('fulfillNeed', { needId: fulfilled.id, otherwise: canary('FulfillNeedInput.otherwise') })
  const withdrawnOffer = known(await story.publishedOffer(firm))
  await firm.owner.does('withdrawOffer', { offerId: withdrawnOffer.id, reason: canary('WithdrawOfferInput.reason') })
  // Offers.
  await story.renderedOffer(known(await story.draftedOffer(firm)), { title: canary('OfferTextsInput.title of a draft') })
  known(await story.publishedOffer(firm, { price: { ...amount('PriceInput.amount of a floor'), basis: 'FLOOR' } }))
  const anonymous = known(await story.publishedOffer(firm, { anonymous: true, region: '321102', ipRights: [{ type: 'PATENT', number: canary('IpRightInput.number of an anonymous offer') }] }))
  await firm.owner.does('attachLink', { thingId: anonymous.id, url: `https://${canary('AttachLinkInput.url of an anonymous offer')}.example/`, title: canary('AttachLinkInput.title of an anonymous offer') })
  const delegated = await story.delegated(known(await story.draftedOffer(firm)))
  ids.add(delegated.id)
  words.set('AcceptDelegationInput.secret', delegated.secret)
  words.set('AcceptDelegationInput.code', delegated.code)
  // Matches with the counterpart.
  const theirs = known(await story.publishedOffer(university))
  await story.enterOffer(theirs, conference)
  await hub.settled()
  const match = known(await story.mutual({ need, offer: theirs, conference }))
  await firm.owner.does('recordIntent', { matchId: match.id, side: 'NEED', form: 'ORAL', estimatedAmount: amount('MoneyInput.amount of an intent') })
  await firm.owner.does('recordContract', { matchId: match.id, side: 'NEED', kind: 'OTHER', signedOn: '2026-05-18', total: amount('MoneyInput.amount of a contract') })
  await firm.owner.does('registerContract', { matchId: match.id, side: 'NEED', registrationNumber: canary('RegisterContractInput.registrationNumber'), registeredOn: '2026-05-18' })
  const second = { need: known(await story.publishedNeed(firm, park)), offer: theirs, conference }
  await story.enterNeed(second.need, conference)
  await hub.settled()
  known(await story.decline(second, 'NEED', canary('DeclineMatchInput.reason')))
  const failed = known(await story.mutual({ need: known(await story.publishedNeed(firm, park)), offer: theirs }))
  await firm.owner.does('recordFailure', { matchId: failed.id, side: 'NEED', reason: canary('RecordFailureInput.reason') })
  // What the firm answers and enquires, for one counterpart alone.
  const answer = { how: canary('AnswerNeedInput.how'), proven: canary('AnswerNeedInput.proven'), who: canary('AnswerNeedInput.who'), title: canary('AnswerNeedInput.title') }
  const answered = await firm.owner.does('answerNeed', { needId: known(await story.publishedNeed(university, farPark)).id, organizationId: firm.id, language: 'en', ...answer })
  const enquiry = {
    problem: canary('EnquireAboutOfferInput.problem'), target: canary('EnquireAboutOfferInput.target'), conditions: canary('EnquireAboutOfferInput.conditions'), title: canary('EnquireAboutOfferInput.title'),
  }
  const enquired = await firm.owner.does('enquireAboutOffer', { offerId: known(await story.publishedOffer(university)).id, organizationId: firm.id, language: 'en', ...enquiry })
  for (const { id } of [known(answered), known(enquired)]) {
    const { match } = await firm.owner.read(WithPair, 'query ($id: ID!) { match(id: $id) { need { id } offer { id } } }', { id })
    known(match.need)
    known(match.offer)
  }
  // People, and what a park is told.
  await roles.editor.does('reviseMyself', { name: canary('ReviseMyselfInput.name'), locale: 'en' })
  await roles.editor.does('addChannel', { kind: 'OTHER', value: canary('AddChannelInput.value') })
  await roles.editor.does('makePersonalToken', { name: canary('MakePersonalTokenInput.name'), scopes: ['READ'], expiresOn: '2026-12-31' })
  await firm.owner.does('nameContact', { organizationId: firm.id, contactId: roles.editor.personId })
  const emailAddress = `${canary('InviteMemberInput.emailAddress')}@people.example`
  await firm.owner.does('inviteMember', { organizationId: firm.id, role: 'VIEWER', emailAddress, expectedRevision: await story.revisionOf(firm.owner, firm.id) })
  words.set('AcceptInvitationInput.secret', await secretMailedTo(emailAddress))
  const { token } = await linkOf(park.owner, park.id)
  words.set('token of an intake link', token)
  await tell(hub, token, {
    title: canary('intake title'), problem: canary('intake problem'), organizationName: canary('intake organizationName'), contactName: canary('intake contactName'), contactKind: 'OTHER', contactValue: canary('intake contactValue'),
  })
  // What the park did for the firm, and the firm says that it never asked for.
  const onBehalf = await park.owner.does('draftNeed', { organizationId: firm.id, content: needContent, onBehalf: { basis: 'PHONE' } })
  await firm.owner.does('contestOnBehalf', { organizationId: firm.id, thingId: known(onBehalf).id, acts: 1, reason: canary('ContestOnBehalfInput.reason') })
  // What may be under export control, and what a park found of it.
  const controlled = known(await story.submittedNeed(firm, park, {}, { exportControl: 'YES' }))
  await park.owner.does('clearExportControlOfNeed', { needId: controlled.id, expectedRevision: controlled.revision, reason: canary('ClearExportControlOfNeedInput.reason') })
  const controlledOffer = known(await story.publishedOffer(firm, {}, { exportControl: 'UNKNOWN' }))
  await park.owner.does('clearExportControlOfOffer', { offerId: controlledOffer.id, expectedRevision: controlledOffer.revision, reason: canary('ClearExportControlOfOfferInput.reason') })
  // What the firm disclosed to the counterpart, where one person accepted the terms.
  const disclosed = { need: known(await story.publishedNeed(firm, park)), offer: theirs }
  known(await story.mutual(disclosed))
  await firm.owner.does('writeConfidentialDetail', { thingId: disclosed.need.id, text: canary('WriteConfidentialDetailInput.text that was disclosed') })
  const agreementSha256 = canary('DiscloseDetailsInput.agreementSha256', (nth) => `${nth}`.padStart(64, 'c'))
  const disclosure = await firm.owner.does('discloseDetails', { thingId: disclosed.need.id, organizationId: university.id, agreementSha256, expiresOn: '2026-12-31', expectedRevision: -1 })
  await roles.counterpart.does('acceptDisclosure', { disclosureId: known(disclosure).id, terms: agreementSha256, expectedRevision: disclosure.revision })
  // Organizations, and a conference, that are not known yet.
  const waiting = known(await story.registered({ parkId: park.id }, canary('RegisterOrganizationInput.name of one that waits')))
  const refused = known(await story.registered({ parkId: park.id }))
  await story.operator.does('rejectOrganization', { organizationId: refused.id, reason: canary('RejectOrganizationInput.reason') })
  const suspended = known(await story.member(park))
  await story.operator.does('suspendOrganization', { organizationId: suspended.id, reason: canary('SuspendOrganizationInput.reason') })
  const record = await park.owner.does('enterOrganization', {
    parkId: park.id, kind: 'ENTERPRISE', name: canary('EnterOrganizationInput.name of a record that was merged'), source: canary('EnterOrganizationInput.source'),
  })
  await park.owner.does('mergeOrganizations', { organizationId: known(record).id, intoOrganizationId: firm.id, expectedRevision: record.revision })
  const unannounced = known(await story.draftedConference(cast.hallPark, { title: canary('ConferenceContentInput.title of a draft'), description: canary('ConferenceContentInput.description of a draft') }))
  await hub.settled()
  const errorsAbout = {
    needId: draft.id, offerId: anonymous.id, thingId: disclosed.need.id, organizationId: waiting.id, matchId: match.id, expertId, conferenceId: unannounced.id, disclosureId: disclosure.id, delegationId: delegated.id,
  }
  return { words, ids, files, errorsAbout, theirOfferId: theirs.id }
}
