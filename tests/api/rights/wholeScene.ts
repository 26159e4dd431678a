import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { OfferId, OrganizationId, PersonId } from '../../../schema/events/ids.ts'
import type { NeedContent } from '../../../schema/events/needs.ts'
import type { OfferContent } from '../../../schema/events/offers.ts'
import type { Source } from '../../../schema/events/values.ts'
import { Refusal } from '../../../services/commands/refusal.ts'
import { draftNeed } from '../../../services/needs/draftNeed.ts'
import { draftOffer } from '../../../services/offers/draftOffer.ts'
import { conferenceContent } from '../../support/conferences.ts'
import { linkOf, queueOf, tell } from '../../support/intake.ts'
import { declarations, needContent } from '../../support/needs.ts'
import { offerContent } from '../../support/offers.ts'
import type { Cast } from '../../support/roles.ts'
import type { Owned } from '../../support/story.ts'
import { uploaded } from '../../support/uploads.ts'

/** Something of each kind with all that can be said of it, so that whoever reads it reads something in every field. */

const drawing = Buffer.from('%PDF-1.7\n%%EOF\n')
const source: Source = { name: 'Exhibitors', id: '17' }
const onBehalf = { basis: 'PHONE' }
const expiresOn = '2026-12-31'
/** Words that a need and an offer of the other side share with nothing else, so that each is suggested to the other. */
const wantedOfThem = ['aluminium', 'ultrasonics', 'galvanizing', 'brazing']
const wantedOfUs = ['aluminium', 'phosphating', 'primers', 'lacquers']
const needInFull: NeedContent = {
  ...needContent, problem: 'Seams warp.', alreadyTried: 'Firm clamps.', conditions: 'Dust.', outOfScope: 'Steel.', keywords: wantedOfThem, chainNodes: ['Bodies'], trlWanted: { min: 4, max: 7 }, neededBy: '2026-12-01',
  budget: { min: '1', max: '2', currency: 'CNY' }, cooperationModes: ['JOINT'], ipTerms: 'SHARED', preferredPartners: 'Whoever has done it.', region: '321102', regionRequired: true,
}
const offerInFull: OfferContent = {
  ...offerContent, advantage: 'Fast.', applications: 'Bodies.', keywords: wantedOfUs, chainNodes: ['Bodies'], trl: 6, cooperationModes: ['LICENSE'], who: 'A group of five.', facilities: 'A hall.', evidence: 'Tests of Firm.',
  region: '321102', fields: ['MACHINE_TOOLS'], ipRights: [{ type: 'PATENT', number: 'CN114226984B', status: 'granted', territory: 'CN' }], price: { amount: '100000', currency: 'CNY', basis: 'FLOOR' },
}

export async function wholeScene(cast: Cast) {
  const { hub, story, firm, park, university, farPark, conference, hallPark, otherPark, roles } = cast
  const rival = await story.member(otherPark)
  const forMembers = { anonymous: true, visibility: 'MEMBERS' as const, hiddenFrom: [OrganizationId.parse(rival.id)] }

  /** As an import drafts it: no request says from where something came. */
  async function drafted(command: typeof draftNeed | typeof draftOffer, content: NeedContent | OfferContent): Promise<Owned> {
    const input = { organizationId: OrganizationId.parse(firm.id), content, source }
    const asked = { actor: hub.core.standing(firm.owner.personId), commandId: randomUUID() }
    const made = command.name === 'DraftNeed' ? await hub.core.handle(draftNeed, draftNeed.input.parse(input), asked) : await hub.core.handle(draftOffer, draftOffer.input.parse(input), asked)
    if (made instanceof Refusal) throw new Error(made.code)
    return { id: made.id, revision: Number(made.revision), of: firm }
  }
  async function withDossier({ id }: Owned) {
    for (const confidential of [false, true]) await firm.owner.does('attachFile', { thingId: id, fileId: await uploaded(firm.owner, firm.id, 'drawing.pdf', drawing), confidential, title: 'Drawing' })
    await firm.owner.does('writeConfidentialDetail', { thingId: id, text: 'Alloy 5083.' })
  }
  async function aNeed(particular: Partial<NeedContent> = {}) {
    const draft = await cast.entrusted(await story.renderedNeed(await drafted(draftNeed, { ...needInFull, ...particular })))
    await withDossier(draft)
    const { id, revision } = await firm.owner.does('submitNeed', { needId: draft.id, expectedRevision: draft.revision, parkId: park.id, declarations })
    const asked = await cast.asked({ id, revision, of: firm })
    const ready = await park.owner.does('reviewNeed', { needId: id, verdict: 'READY', advice: 'Well said.' })
    const published = { ...asked, ...await firm.owner.does('publishNeed', { needId: id, expectedRevision: ready.revision }) }
    await story.enterNeed(published, conference, 'MASKED')
    await park.owner.does('renderNeed', { needId: id, expectedRevision: published.revision, language: 'de', texts: { title: 'Dünnblech' }, onBehalf })
    return published
  }
  async function anOffer(particular: Partial<OfferContent> = {}) {
    const draft = await drafted(draftOffer, { ...offerInFull, team: [PersonId.parse(roles.researcher.personId)], ...particular })
    const published = { of: firm, ...await firm.owner.does('publishOffer', { offerId: draft.id, expectedRevision: draft.revision, declarations }) }
    const offer = await cast.entrusted(await story.renderedOffer(published))
    await withDossier(offer)
    await story.enterOffer(offer, conference, 'MASKED')
    await park.owner.does('renderOffer', { offerId: offer.id, expectedRevision: offer.revision, language: 'de', texts: { title: 'Schweißen' }, onBehalf })
    return offer
  }
  const ofUniversity = async (keywords: string[] = []) => {
    const offer = await story.publishedOffer(university, { fields: ['MACHINE_TOOLS'], keywords, region: '321102' })
    await story.enterOffer(offer, conference, 'NAMES')
    return offer
  }
  const disclosed = async ({ id }: Owned) => firm.owner.does('discloseDetails', { thingId: id, organizationId: university.id, expectedRevision: -1, expiresOn })

  const unitId = await ofTheFirm(cast)
  const [named, masked, copy] = [await aNeed(), await aNeed(forMembers), await aNeed()]
  const [offer, maskedOffer] = [await anOffer(), await anOffer(forMembers)]
  const [theirs, alsoTheirs, thirdOfTheirs] = [await ofUniversity(wantedOfThem), await ofUniversity(), await ofUniversity()]

  const oneSided = await park.owner.does('expressInterest', { ...await story.spoken({ need: masked, offer: theirs, conference }, 'NEED', park.owner), onBehalf })
  const mutual = await story.mutual({ need: named, offer: theirs, conference })
  await firm.owner.does('recordIntent', { matchId: mutual.id, side: 'NEED', form: 'ORAL', estimatedAmount: { amount: '5', currency: 'CNY' } })
  await firm.owner.does('recordContract', { matchId: mutual.id, side: 'NEED', kind: 'OTHER', signedOn: '2026-05-18', total: { amount: '5', currency: 'CNY' } })
  await firm.owner.does('recordDelivery', { matchId: mutual.id, side: 'NEED', deliveredOn: '2026-05-18' })
  const failed = await story.mutual({ need: named, offer: alsoTheirs, conference })
  await firm.owner.does('recordFailure', { matchId: failed.id, side: 'NEED', reason: 'Too slow.' })
  const moved = await story.interest({ need: copy, offer: thirdOfTheirs, conference }, 'OFFER')
  await story.mutual({ need: await story.publishedNeed(university, farPark, { keywords: wantedOfUs }), offer })
  for (const { id } of [named, masked, offer, maskedOffer]) await firm.owner.does('assignUnit', { organizationId: firm.id, thingId: id, unitId })
  await disclosed(named)
  await disclosed(offer)
  await park.owner.does('reviewNeed', { needId: copy.id, verdict: 'DUPLICATE', duplicateOf: named.id })

  const waiting = await cast.asked(await cast.entrusted(await story.submittedNeed(firm, park)))
  await roles.expert.does('giveOpinion', { expertId: waiting.expertId, opinion: 'It can be done.', recommendation: 'READY' })
  const tracked = await story.submittedNeed(firm, park)
  const { shownOnce } = await park.owner.does('inviteExpert', { needId: tracked.id, emailAddress: roles.expert.email })
  const torn = await roles.expert.does('acceptExpertInvitation', { secret: secretOf(shownOnce), conflicts: ['FUNDING'] })
  await park.owner.does('reviewNeed', { needId: tracked.id, verdict: 'TRACK', steward: roles.host.personId, reviewOn: '2026-05-19' })

  const entrustedNeed = await story.delegated(await story.draftedNeed(firm))
  await roles.researcher.does('acceptDelegation', { secret: entrustedNeed.secret, code: entrustedNeed.code })
  await ofTheHall(cast)
  await intakeOf(cast)
  return {
    named, masked, copy, offer, maskedOffer, oneSided, mutual, failed, moved, waiting, tornId: torn.id, enquiry: await enquiryOf(cast),
    entrustedNeedId: entrustedNeed.id, entrustedOfferId: (await story.researcherOf(await story.draftedOffer(firm))).id,
    registration: await story.register(firm, await story.announcedConference(hallPark)),
  }
}

const secretOf = (link = '') => new URL(link).hash.slice(1)

/** What the firm says of itself, whom it has and had, and what it is divided into. */
async function ofTheFirm({ story, firm, park, roles }: Cast): Promise<string | undefined> {
  const before = await story.verified({ parkId: park.id, code: { scheme: 'LEI', value: '5493001KJTIIGC8Y1R12' } }, 'Firm before')
  await story.operator.does('mergeOrganizations', { organizationId: before.id, intoOrganizationId: firm.id, expectedRevision: await story.revisionOf(story.operator, before.id) })
  await story.hub.settled()
  await firm.owner.does('reviseOrganization', { organizationId: firm.id, name: 'Firm', shortName: 'F', region: '321102', size: 'SMALL', expectedRevision: await story.revisionOf(firm.owner, firm.id) })
  await firm.owner.does('nameRecommendingBody', { organizationId: firm.id, recommendingBodyId: park.id })
  await firm.owner.does('nameContact', { organizationId: firm.id, contactId: roles.editor.personId })
  await firm.owner.does('addUnit', { organizationId: firm.id, name: 'Institute' })
  await firm.owner.does('inviteMember', { organizationId: firm.id, role: 'VIEWER', emailAddress: 'somebody@people.example', expectedRevision: await story.revisionOf(firm.owner, firm.id) })
  await roles.stranger.mutate('requestToJoin', { organizationId: firm.id })
  const WithUnits = z.object({ organization: z.object({ units: z.array(z.object({ id: z.string() })) }) })
  return (await firm.owner.read(WithUnits, 'query ($id: ID!) { organization(id: $id) { units { id } } }', { id: firm.id })).organization.units[0]?.id
}

/** What stands for its counterpart while it is under review. */
async function enquiryOf(cast: Cast): Promise<Owned> {
  const { story, firm, park, university } = cast
  const offerId = OfferId.parse((await story.publishedOffer(university)).id)
  const enquired = await firm.owner.does('enquireAboutOffer', { offerId, organizationId: firm.id, language: 'en', problem: 'Can it weld plates of 0.8 mm?' })
  const Enquired = z.object({ match: z.object({ need: z.object({ id: z.string() }) }) })
  const { match: { need: { id } } } = await firm.owner.read(Enquired, 'query ($id: ID!) { match(id: $id) { need { id } } }', { id: enquired.id })
  const { revision } = await cast.entrusted({ of: firm, ...await firm.owner.does('reviseNeed', { needId: id, content: { ...needContent, visibility: 'MEMBERS' } }) })
  return cast.asked({ of: firm, ...await firm.owner.does('submitNeed', { needId: id, expectedRevision: revision, parkId: park.id, declarations }) })
}

async function ofTheHall({ conference, hallPark }: Cast) {
  await hallPark.owner.does('reviseConference', { conferenceId: conference.id, content: { ...conferenceContent, description: 'Of machines.', venue: 'Hall 3' } })
}

/** A park is told of two needs at its conference, and takes the one. */
async function intakeOf({ hub, story, park }: Cast) {
  const { token } = await linkOf(park.owner, park.id, { conferenceId: (await story.announcedConference(park)).id })
  const reference = await tell(hub, token)
  await tell(hub, token)
  const intakeId = (await queueOf(park.owner, park.id))?.find((told) => told.reference === reference)?.id
  await park.owner.does('takeIntake', { intakeId })
}
