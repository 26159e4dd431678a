import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { idPlaces, everyMutationField } from '../../support/everyField.ts'
import { aHub, type Client, type Values } from '../../support/hub.ts'
import { linkOf, queueOf, tell } from '../../support/intake.ts'
import { mutationCases } from '../../support/mutationCases.ts'
import { declarations, needContent } from '../../support/needs.ts'
import { offerContent } from '../../support/offers.ts'
import { castAt } from '../../support/roles.ts'
import type { Member } from '../../support/story.ts'
import { uploaded } from '../../support/uploads.ts'

/** Who may do something names, beside what it is about, something that is hidden from them: it is told what is told of an id that names nothing. */

const hub = await aHub()
const cast = await castAt(hub)
const { story, firm, park, university, farPark, conference, roles } = cast
const drawing = Buffer.from('%PDF-1.7\n%%EOF\n')
const draft = await story.draftedNeed(firm)
const firmsFile = await uploaded(firm.owner, firm.id, 'drawing.pdf', drawing)
await firm.owner.does('attachFile', { thingId: draft.id, fileId: firmsFile, confidential: true })
const underReview = await story.submittedNeed(firm, park)
const Units = z.object({ organization: z.object({ units: z.array(z.object({ id: z.string() })) }) })
async function unitOf({ id, owner }: Member): Promise<string> {
  await owner.does('addUnit', { organizationId: id, name: 'Institute of Welding' })
  return (await owner.read(Units, 'query ($id: ID!) { organization(id: $id) { units { id } } }', { id })).organization.units[0]?.id ?? ''
}
/** What the university and its park may not know of. */
const hidden = {
  need: underReview.id, offer: (await story.draftedOffer(firm)).id, conference: (await story.draftedConference(park)).id, park: (await story.registered({ kind: 'PARK' })).id,
  organization: (await story.registered({ parkId: park.id })).id, person: roles.viewer.personId, file: firmsFile, unit: await unitOf(firm),
}
const own = {
  published: () => story.publishedOffer(university),
  need: () => story.draftedNeed(university),
  async drafted() {
    const { id, revision } = await own.need()
    return { needId: id, expectedRevision: revision }
  },
  conference: conference.id,
  unit: await unitOf(university),
}
const Waiting = z.object({ organization: z.object({ invitations: z.array(z.object({ id: z.string() })) }) })
await firm.owner.does('inviteMember', { organizationId: firm.id, role: 'VIEWER', emailAddress: 'somebody@people.example', expectedRevision: await story.revisionOf(firm.owner, firm.id) })
await hub.settled()
const { organization } = await firm.owner.read(Waiting, 'query ($id: ID!) { organization(id: $id) { invitations { id } } }', { id: firm.id })
const invitation = organization.invitations[0]?.id ?? ''

interface Beside {
  /** The id that is put in this place, of what is hidden. */
  readonly hiddenId: string
  readonly by: Client
  input(id: string): Promise<Values>
}
const owner = university.owner
const host = farPark.owner
const revisionOf = () => story.revisionOf(owner, university.id)
const mutual = async () => (await story.mutual({ need: await story.publishedNeed(university, farPark), offer: await story.publishedOffer(firm) })).id

const places: Readonly<Record<string, Beside>> = {
  'draftNeed content.hiddenFrom': { by: owner, hiddenId: hidden.organization, input: async (id) => ({ organizationId: university.id, content: { ...needContent, hiddenFrom: [id] } }) },
  'reviseNeed content.hiddenFrom': { by: owner, hiddenId: hidden.organization, input: async (id) => ({ needId: (await own.need()).id, content: { ...needContent, hiddenFrom: [id] } }) },
  'submitNeed parkId': { by: owner, hiddenId: hidden.park, input: async (id) => ({ ...await own.drafted(), parkId: id, declarations }) },
  'submitNeed conferenceId': { by: owner, hiddenId: hidden.conference, input: async (id) => ({ ...await own.drafted(), conferenceId: id, declarations }) },
  'assignReviewer parkId': {
    by: story.operator, hiddenId: hidden.park,
    async input(id) {
      const { id: needId, revision } = await story.needWithoutPark()
      return { needId, expectedRevision: revision, parkId: id }
    },
  },
  'reviewNeed duplicateOf': { by: host, hiddenId: hidden.need, input: async (id) => ({ needId: (await story.submittedNeed(university, farPark)).id, verdict: 'DUPLICATE', duplicateOf: id }) },
  'reviewNeed steward': {
    by: host, hiddenId: hidden.person,
    input: async (id) => ({ needId: (await story.submittedNeed(university, farPark)).id, verdict: 'TRACK', steward: id, reviewOn: '2026-06-15' }),
  },
  'fulfillNeed offerId': { by: owner, hiddenId: hidden.offer, input: async (id) => ({ needId: (await story.publishedNeed(university, farPark)).id, offerId: id }) },
  'draftOffer content.hiddenFrom': { by: owner, hiddenId: hidden.organization, input: async (id) => ({ organizationId: university.id, content: { ...offerContent, hiddenFrom: [id] } }) },
  'reviseOffer content.hiddenFrom': { by: owner, hiddenId: hidden.organization, input: async (id) => ({ offerId: (await own.published()).id, content: { ...offerContent, visibility: 'MEMBERS', hiddenFrom: [id] } }) },
  'draftOffer content.ipRights.owners': {
    by: owner, hiddenId: hidden.organization, input: async (id) => ({ organizationId: university.id, content: { ...offerContent, ipRights: [{ type: 'PATENT', owners: [id] }] } }),
  },
  'reviseOffer content.ipRights.owners': {
    by: owner, hiddenId: hidden.organization, input: async (id) => ({ offerId: (await own.published()).id, content: { ...offerContent, ipRights: [{ type: 'PATENT', owners: [id] }] } }),
  },
  'draftOffer content.team': { by: owner, hiddenId: hidden.person, input: async (id) => ({ organizationId: university.id, content: { ...offerContent, team: [id] } }) },
  'reviseOffer content.team': { by: owner, hiddenId: hidden.person, input: async (id) => ({ offerId: (await own.published()).id, content: { ...offerContent, team: [id] } }) },
  'attachFile fileId': { by: owner, hiddenId: hidden.file, input: async (id) => ({ thingId: (await own.published()).id, fileId: id, confidential: false }) },
  'detachAttachment attachmentId': { by: owner, hiddenId: hidden.file, input: async (id) => ({ thingId: (await own.published()).id, attachmentId: id }) },
  'makeIntakeLink conferenceId': { by: host, hiddenId: hidden.conference, input: async (id) => ({ parkId: farPark.id, conferenceId: id }) },
  'takeIntake organizationId': {
    by: host, hiddenId: hidden.organization,
    async input(id) {
      const reference = await tell(hub, (await linkOf(host, farPark.id)).token)
      return { intakeId: (await queueOf(host, farPark.id))?.find((intake) => intake.reference === reference)?.id, organizationId: id }
    },
  },
  'registerForConference conferenceId': { by: owner, hiddenId: hidden.conference, input: async (id) => ({ conferenceId: id, organizationId: university.id }) },
  'registerForConference organizationId': { by: owner, hiddenId: hidden.organization, input: async (id) => ({ conferenceId: own.conference, organizationId: id }) },
  'enterNeed conferenceId': { by: owner, hiddenId: hidden.conference, input: async (id) => ({ conferenceId: id, needId: (await story.publishedNeed(university, farPark)).id, showOnBoard: 'NAMES' }) },
  'enterOffer conferenceId': { by: owner, hiddenId: hidden.conference, input: async (id) => ({ conferenceId: id, offerId: (await own.published()).id, showOnBoard: 'NAMES' }) },
  'expressInterest needId': { by: owner, hiddenId: hidden.need, input: async (id) => ({ needId: id, offerId: (await own.published()).id, side: 'OFFER', expectedRevision: -1 }) },
  'declineMatch needId': { by: owner, hiddenId: hidden.need, input: async (id) => ({ needId: id, offerId: (await own.published()).id, side: 'OFFER' }) },
  'expressInterest offerId': { by: owner, hiddenId: hidden.offer, input: async (id) => ({ needId: (await story.publishedNeed(university, farPark)).id, offerId: id, side: 'NEED', expectedRevision: -1 }) },
  'declineMatch offerId': { by: owner, hiddenId: hidden.offer, input: async (id) => ({ needId: (await story.publishedNeed(university, farPark)).id, offerId: id, side: 'NEED' }) },
  'expressInterest conferenceId': {
    by: owner, hiddenId: hidden.conference,
    input: async (id) => ({ needId: (await story.publishedNeed(firm, park)).id, offerId: (await own.published()).id, side: 'OFFER', expectedRevision: -1, conferenceId: id }),
  },
  'declineMatch conferenceId': {
    by: owner, hiddenId: hidden.conference,
    input: async (id) => ({ needId: (await story.publishedNeed(firm, park)).id, offerId: (await own.published()).id, side: 'OFFER', conferenceId: id }),
  },
  'recordIntent conferenceId': { by: owner, hiddenId: hidden.conference, input: async (id) => ({ matchId: await mutual(), side: 'NEED', form: 'ORAL', conferenceId: id }) },
  'recordContract conferenceId': { by: owner, hiddenId: hidden.conference, input: async (id) => ({ matchId: await mutual(), side: 'NEED', kind: 'OTHER', signedOn: '2026-05-18', conferenceId: id }) },
  'recordDelivery conferenceId': { by: owner, hiddenId: hidden.conference, input: async (id) => ({ matchId: await mutual(), side: 'NEED', deliveredOn: '2026-05-18', conferenceId: id }) },
  'recordFailure conferenceId': { by: owner, hiddenId: hidden.conference, input: async (id) => ({ matchId: await mutual(), side: 'NEED', reason: 'OTHER', conferenceId: id }) },
  'reopenMatch conferenceId': {
    by: owner, hiddenId: hidden.conference,
    async input(id) {
      const { id: matchId, revision } = await story.decline({ need: await story.publishedNeed(university, farPark), offer: await story.publishedOffer(firm) }, 'NEED')
      return { matchId, side: 'NEED', expectedRevision: revision, conferenceId: id }
    },
  },
  'resendInvitation invitationId': { by: owner, hiddenId: invitation, input: async (id) => ({ organizationId: university.id, invitationId: id }) },
  'revokeInvitation invitationId': { by: owner, hiddenId: invitation, input: async (id) => ({ organizationId: university.id, invitationId: id }) },
  'registerOrganization parkId': { by: owner, hiddenId: hidden.park, input: async (id) => ({ kind: 'ENTERPRISE', name: story.unique('Founded'), parkId: id }) },
  'registerOrganization recommendingBodyId': { by: owner, hiddenId: hidden.organization, input: async (id) => ({ kind: 'ENTERPRISE', name: story.unique('Founded'), recommendingBodyId: id }) },
  'enterOrganization recommendingBodyId': {
    by: host, hiddenId: hidden.organization, input: async (id) => ({ parkId: farPark.id, kind: 'ENTERPRISE', name: story.unique('Entered'), source: 'Exhibitors', recommendingBodyId: id }),
  },
  'placeOrganization parkId': { by: owner, hiddenId: hidden.park, input: async (id) => ({ organizationId: university.id, parkId: id, expectedRevision: await revisionOf() }) },
  'nameRecommendingBody recommendingBodyId': { by: owner, hiddenId: hidden.organization, input: async (id) => ({ organizationId: university.id, recommendingBodyId: id }) },
  'changeMemberRole personId': { by: owner, hiddenId: hidden.person, input: async (id) => ({ organizationId: university.id, personId: id, role: 'VIEWER', expectedRevision: await revisionOf() }) },
  'removeMember personId': { by: owner, hiddenId: hidden.person, input: async (id) => ({ organizationId: university.id, personId: id }) },
  'acceptJoinRequest personId': { by: owner, hiddenId: hidden.person, input: async (id) => ({ organizationId: university.id, personId: id, role: 'VIEWER', expectedRevision: await revisionOf() }) },
  'declineJoinRequest personId': { by: owner, hiddenId: hidden.person, input: async (id) => ({ organizationId: university.id, personId: id }) },
  'nameContact contactId': { by: owner, hiddenId: hidden.person, input: async (id) => ({ organizationId: university.id, contactId: id }) },
  'nameContact deputyId': { by: owner, hiddenId: hidden.person, input: async (id) => ({ organizationId: university.id, contactId: owner.personId, deputyId: id }) },
  'nameContact thingId': { by: owner, hiddenId: hidden.need, input: async (id) => ({ organizationId: university.id, contactId: owner.personId, thingId: id }) },
  'handOverContacts fromId': { by: owner, hiddenId: hidden.person, input: async (id) => ({ organizationId: university.id, fromId: id, toId: owner.personId }) },
  'handOverContacts toId': { by: owner, hiddenId: hidden.person, input: async (id) => ({ organizationId: university.id, fromId: owner.personId, toId: id }) },
  'discloseDetails organizationId': {
    by: owner, hiddenId: hidden.organization,
    input: async (id) => ({ thingId: (await story.publishedNeed(university, farPark)).id, organizationId: id, expiresOn: '2026-12-31', expectedRevision: -1 }),
  },
  'confirmOnBehalf thingId': { by: owner, hiddenId: hidden.need, input: async (id) => ({ organizationId: university.id, thingId: id, acts: 1 }) },
  'contestOnBehalf thingId': { by: owner, hiddenId: hidden.need, input: async (id) => ({ organizationId: university.id, thingId: id, acts: 1, reason: 'Nobody asked for that.' }) },
  'addUnit headId': { by: owner, hiddenId: hidden.person, input: async (id) => ({ organizationId: university.id, name: story.unique('Institute'), headId: id }) },
  'addUnit keeperId': { by: owner, hiddenId: hidden.person, input: async (id) => ({ organizationId: university.id, name: story.unique('Institute'), keeperId: id }) },
  'addUnit memberIds': { by: owner, hiddenId: hidden.person, input: async (id) => ({ organizationId: university.id, name: story.unique('Institute'), memberIds: [id] }) },
  'reviseUnit unitId': { by: owner, hiddenId: hidden.unit, input: async (id) => ({ organizationId: university.id, unitId: id, name: 'Institute' }) },
  'reviseUnit headId': { by: owner, hiddenId: hidden.person, input: async (id) => ({ organizationId: university.id, unitId: own.unit, name: 'Institute', headId: id }) },
  'reviseUnit keeperId': { by: owner, hiddenId: hidden.person, input: async (id) => ({ organizationId: university.id, unitId: own.unit, name: 'Institute', keeperId: id }) },
  'reviseUnit memberIds': { by: owner, hiddenId: hidden.person, input: async (id) => ({ organizationId: university.id, unitId: own.unit, name: 'Institute', memberIds: [id] }) },
  'removeUnit unitId': { by: owner, hiddenId: hidden.unit, input: async (id) => ({ organizationId: university.id, unitId: id }) },
  'assignUnit thingId': { by: owner, hiddenId: hidden.need, input: async (id) => ({ organizationId: university.id, unitId: own.unit, thingId: id }) },
  'assignUnit unitId': { by: owner, hiddenId: hidden.unit, input: async (id) => ({ organizationId: university.id, unitId: id, thingId: (await own.need()).id }) },
  'answerNeed organizationId': {
    by: owner, hiddenId: hidden.organization,
    input: async (id) => ({ needId: (await story.publishedNeed(firm, park)).id, organizationId: id, language: 'en', how: 'By laser.', proven: 'On plates.', who: 'The institute.' }),
  },
  'enquireAboutOffer organizationId': {
    by: owner, hiddenId: hidden.organization,
    input: async (id) => ({ offerId: (await story.publishedOffer(firm)).id, organizationId: id, language: 'en', problem: 'Can it weld plates of 0.8 mm?' }),
  },
  'mergeOrganizations intoOrganizationId': {
    by: host, hiddenId: hidden.organization,
    async input(id) {
      const entered = await host.does('enterOrganization', { parkId: farPark.id, kind: 'ENTERPRISE', name: story.unique('Yard'), source: 'Exhibitors' })
      return { organizationId: entered.id, intoOrganizationId: id, expectedRevision: entered.revision }
    },
  },
  'handOverContacts thingId': { by: owner, hiddenId: hidden.need, input: async (id) => ({ organizationId: university.id, fromId: owner.personId, toId: owner.personId, thingId: id }) },
}

test.each(Object.entries(places))('%s', async (place, { by, hiddenId, input }) => {
  const ask = async (id: string) => {
    await hub.settled()
    const { codes, payload } = await by.mutate(place.split(' ')[0] ?? '', await input(id))
    return { codes, userErrors: payload?.userErrors }
  }
  const nothing = await ask(randomUUID())
  expect(nothing).toMatchObject({ codes: [], userErrors: expect.any(Array) })
  expect(await ask(hiddenId)).toEqual(nothing)
})

/** Only operators name people, whom they know of; and who reads what they were told changes nothing else. */
const ofOneself: readonly string[] = ['appointOperator personId', 'dismissOperator personId', 'markNotificationsRead notificationIds']

test('every id in the input of a mutation is what it is about, or stands here', () => {
  const all = idPlaces(everyMutationField()).map(({ field, path }): [string, string] => [field.name, path.slice(1).join('.')])
  const here = [...Object.keys(places), ...ofOneself]
  expect(all.filter(([mutation, path]) => mutationCases[mutation]?.about !== path).map((place) => place.join(' ')).filter((place) => !here.includes(place))).toEqual([])
  expect(here.filter((place) => !all.some((each) => each.join(' ') === place))).toEqual([])
})
