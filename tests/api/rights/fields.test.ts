import { getNamedType, isObjectType } from 'graphql'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { everyObjectType, objectType, selectionOf } from '../../support/everyField.ts'
import { aHub, type Client, type Values } from '../../support/hub.ts'
import { OrganizationId, PersonId } from '../../../schema/events/ids.ts'
import type { NeedContent } from '../../../schema/events/needs.ts'
import { declarations, needContent } from '../../support/needs.ts'
import { linkOf, tell } from '../../support/intake.ts'
import { castAt, meant, roleNames, tableOf } from '../../support/roles.ts'
import { everybodyReads, filledNowhere, tables, withoutTable } from './whoReadsWhat.ts'
import { uploaded } from '../../support/uploads.ts'

/**
 * Who reads which field. Something of each kind is read whole by everybody. `yes`: what those read who read all; `other`: something else; `-`: nothing; `none`: to them there is no such thing.
 * Fields that read alike to whoever knows of the thing have no row; they stand in a list of their own.
 */

const hub = await aHub()
const cast = await castAt(hub)
const { story, firm, park, university, conference, otherPark, roles } = cast
const drawing = Buffer.from('%PDF-1.7\n%%EOF\n')
const rival = await story.member(otherPark)
const whole: Partial<NeedContent> = {
  problem: 'Seams warp.', alreadyTried: 'Firm clamps.', conditions: 'Dust.', outOfScope: 'Steel.', keywords: ['aluminium'], chainNodes: ['Bodies'], trlWanted: { min: 4, max: 7 }, neededBy: '2026-12-01',
  budget: { min: '1', max: '2', currency: 'CNY' }, cooperationModes: ['JOINT'], ipTerms: 'SHARED', preferredPartners: 'Whoever has done it.', region: '321102', regionRequired: true,
}
async function dossierOf(id: string) {
  for (const confidential of [false, true]) await firm.owner.does('attachFile', { thingId: id, fileId: await uploaded(firm.owner, firm.id, 'drawing.pdf', drawing), confidential, title: 'Drawing' })
  await firm.owner.does('writeConfidentialDetail', { thingId: id, text: 'Alloy 5083.' })
}
async function aNeed(anonymous: boolean) {
  const content: Partial<NeedContent> = { ...whole, anonymous, ...(anonymous ? { visibility: 'MEMBERS', hiddenFrom: [OrganizationId.parse(rival.id)] } : {}) }
  const draft = await cast.entrusted(await story.renderedNeed(await story.draftedNeed(firm, content)))
  await dossierOf(draft.id)
  const { id, revision } = await firm.owner.does('submitNeed', { needId: draft.id, expectedRevision: draft.revision, parkId: park.id, declarations })
  const asked = await cast.asked({ id, revision, of: firm })
  const ready = await park.owner.does('reviewNeed', { needId: id, verdict: 'READY', advice: 'Well said.' })
  const published = await firm.owner.does('publishNeed', { needId: id, expectedRevision: ready.revision })
  await story.enterNeed({ id, revision: 0, of: firm }, conference, 'MASKED')
  return { id, revision: published.revision, of: firm, expertId: asked.expertId }
}
async function anOffer(anonymous: boolean) {
  const offer = await cast.entrusted(await story.renderedOffer(await story.publishedOffer(firm, {
    anonymous, advantage: 'Fast.', team: [PersonId.parse(roles.researcher.personId)], applications: 'Bodies.', keywords: ['aluminium'], chainNodes: ['Bodies'], trl: 6, cooperationModes: ['LICENSE'], facilities: 'A hall.', evidence: 'Tests of Firm.', region: '321102', fields: ['MACHINE_TOOLS'],
    ipRights: [{ type: 'PATENT', number: 'CN114226984B', status: 'granted', territory: 'CN' }], price: { amount: '100000', currency: 'CNY', basis: 'FLOOR' },
    ...(anonymous ? { visibility: 'MEMBERS' } : {}),
  })))
  await dossierOf(offer.id)
  await story.enterOffer(offer, conference, 'MASKED')
  return offer
}
await firm.owner.does('nameContact', { organizationId: firm.id, contactId: roles.editor.personId })
const [named, masked] = [await aNeed(false), await aNeed(true)]
const [offer, maskedOffer] = [await anOffer(false), await anOffer(true)]
const theirs = await story.publishedOffer(university, { fields: ['MACHINE_TOOLS'], keywords: ['aluminium'] })
await story.enterOffer(theirs, conference, 'NAMES')
const oneSided = await story.interest({ need: masked, offer: theirs, conference }, 'NEED')
const mutual = await story.mutual({ need: named, offer: theirs, conference })
await firm.owner.does('recordIntent', { matchId: mutual.id, side: 'NEED', form: 'ORAL', estimatedAmount: { amount: '5', currency: 'CNY' } })
await firm.owner.does('recordContract', { matchId: mutual.id, side: 'NEED', kind: 'OTHER', signedOn: '2026-05-18', total: { amount: '5', currency: 'CNY' } })
await firm.owner.does('recordDelivery', { matchId: mutual.id, side: 'NEED', deliveredOn: '2026-05-18' })
await firm.owner.does('inviteMember', { organizationId: firm.id, role: 'VIEWER', emailAddress: 'somebody@people.example', expectedRevision: await story.revisionOf(firm.owner, firm.id) })
const waiting = await cast.asked(await cast.entrusted(await story.submittedNeed(firm, park)))
await roles.expert.does('giveOpinion', { expertId: waiting.expertId, opinion: 'It can be done.', recommendation: 'READY' })
// An enquiry stands for its counterpart while it is under review.
const enquired = await firm.owner.does('enquireAboutOffer', { offerId: (await story.publishedOffer(university)).id, organizationId: firm.id, language: 'en', problem: 'Can it weld plates of 0.8 mm?' })
const enquiryId = (await firm.owner.read(z.object({ match: z.object({ need: z.object({ id: z.string() }) }) }), 'query ($id: ID!) { match(id: $id) { need { id } } }', { id: enquired.id })).match.need.id
const meantForMembers = await firm.owner.does('reviseNeed', { needId: enquiryId, content: { ...needContent, visibility: 'MEMBERS' } })
const enquiry = await cast.entrusted({ id: enquiryId, revision: meantForMembers.revision, of: firm })
const enquirySubmitted = await firm.owner.does('submitNeed', { needId: enquiryId, expectedRevision: enquiry.revision, parkId: park.id, declarations })
await cast.asked({ ...enquiry, revision: enquirySubmitted.revision })
await tell(hub, (await linkOf(park.owner, park.id)).token)
await roles.stranger.mutate('requestToJoin', { organizationId: firm.id })
await hub.settled()

interface Subject {
  readonly type: string
  /** The field of `Query` to ask, with its arguments, and the way from its answer to the thing. */
  readonly ask: string
  readonly id: string
  readonly way?: (answer: unknown) => unknown
  readonly inner?: (selection: string) => string
  /** Who reads all of it. */
  readonly by: (typeof roleNames)[number]
}
const Things = z.array(z.looseObject({ id: z.string().optional() }))
const first = (field: string) => (answer: unknown) => Things.catch([]).parse(z.looseObject({}).catch({}).parse(answer)[field])[0] ?? null
const linesOf = (answer: unknown) => {
  const lines = z.object({ nodes: z.array(z.record(z.string(), z.unknown())) }).parse(answer).nodes
  return Object.fromEntries(Object.keys(lines[0] ?? {}).map((field) => [field, lines.map((line) => line[field])]))
}
const node = (type: string, id: string, by: Subject['by']): Subject => ({ type, ask: 'node(id: $id)', id, by, inner: (selection) => `{ ... on ${type} ${selection} }` })
const entryOf = async ({ id }: { readonly id: string }, kind: string) =>
  (await firm.owner.read(z.object({ node: z.object({ entries: z.array(z.object({ id: z.string() })) }) }), `query ($id: ID!) { node(id: $id) { ... on ${kind} { entries { id } } } }`, { id })).node.entries[0]?.id ?? ''

const subjects: Readonly<Record<string, Subject>> = {
  'a named need': node('Need', named.id, 'owner'),
  'an anonymous need for members': node('Need', masked.id, 'owner'),
  'a need under review': node('Need', waiting.id, 'owner'),
  'an enquiry under review': node('Need', enquiry.id, 'owner'),
  'a named offer': node('Offer', offer.id, 'owner'),
  'an anonymous offer for members': node('Offer', maskedOffer.id, 'owner'),
  'a match that one side wants': node('Match', oneSided.id, 'owner'),
  'a mutual match': node('Match', mutual.id, 'owner'),
  'the entry of a need': node('Entry', await entryOf(named, 'Need'), 'owner'),
  'a registration': node('Registration', (await story.register(firm, await story.announcedConference(cast.hallPark))).id, 'owner'),
  'the firm': node('Organization', firm.id, 'owner'),
  'the conference': node('Conference', conference.id, 'hall'),
  'an expert': node('Expert', waiting.expertId, 'host'),
  'a delegation': node('Delegation', (await story.researcherOf(await story.draftedOffer(firm))).id, 'owner'),
  'the operator': node('Person', story.operator.personId, 'operator'),
  'the board': { type: 'MatchBoard', ask: 'matchBoard(conferenceId: $id)', id: conference.id, by: 'hall' },
  'what a park was told': { type: 'Intake', ask: 'intake(parkId: $id)', id: park.id, by: 'host', way: (answer) => Things.catch([]).parse(answer)[0] ?? null },
  'a link to tell a park': { type: 'IntakeLink', ask: 'intakeLinks(parkId: $id)', id: park.id, by: 'host', way: (answer) => Things.catch([]).parse(answer)[0] ?? null },
  'what waits for a park': { type: 'QueuedNeed', ask: 'reviewQueue(parkId: $id)', id: park.id, by: 'host', way: first('nodes'), inner: (selection) => `{ nodes ${selection} }` },
  'the tasks of a park': { type: 'TaskList', ask: 'tasks(parkId: $id)', id: park.id, by: 'host' },
  'the history of a need': { type: 'HistoryLine', ask: 'history(id: $id)', id: named.id, by: 'owner', way: linesOf, inner: () => '{ nodes { sentence position at event } }' },
}

async function readBy(client: Client, { type, ask, id, way = (answer) => answer, inner = (selection) => selection }: Subject): Promise<Values | undefined> {
  const { data, errors } = await client.query(`query ($id: ID!) { thing: ${ask} ${inner(selectionOf(objectType(type), 1))} }`, { id })
  expect(errors, type).toEqual([])
  return z.record(z.string(), z.unknown()).nullable().parse(way(data?.['thing'] ?? null)) ?? undefined
}
const isEmpty = (value: unknown): boolean => value === null || value === undefined || (Array.isArray(value) && value.length === 0)

const filled = new Map<string, boolean>()
test.each(Object.entries(subjects))('who reads what of %s', async (name, subject) => {
  hub.pass(60)
  const all = await readBy(roles[subject.by], subject)
  if (all === undefined) throw new Error(`${subject.by} reads nothing of ${name}.`)
  const read = new Map<string, Values | undefined>()
  for (const role of roleNames) read.set(role, await readBy(roles[role], subject))
  const cells = (field: string) => roleNames.map((role) => {
    const [thing, whole] = [read.get(role), all[field]]
    if (thing === undefined) return 'none'
    if (JSON.stringify(thing[field]) === JSON.stringify(whole)) return 'yes'
    return isEmpty(thing[field]) ? '-' : 'other'
  })
  const fields = Object.keys(all)
  for (const field of fields) filled.set(`${subject.type}.${field}`, filled.get(`${subject.type}.${field}`) === true || !isEmpty(all[field]))
  const differing = fields.filter((field) => cells(field).some((cell) => cell === '-' || cell === 'other'))
  const known: [string, readonly string[]] = ['that it is', roleNames.map((role) => (read.get(role) === undefined ? 'none' : 'yes'))]
  expect(tableOf([known, ...differing.map((field): [string, readonly string[]] => [field, cells(field)])])).toBe(meant(tables[name] ?? ''))
  expect(fields.filter((field) => !differing.includes(field)).join(' ')).toBe(everybodyReads[name])
})

test('what nothing here fills is known', () => {
  expect([...filled].filter(([, isFilled]) => !isFilled).map(([field]) => field).join(' ')).toBe(filledNowhere)
})

test('every type is read here, or with one that is, or is of oneself', () => {
  const read = new Set(Object.values(subjects).map(({ type }) => type))
  const beside = new Set([...read].flatMap((type) => Object.values(objectType(type).getFields()).map((field) => getNamedType(field.type)).filter(isObjectType)).map((type) => {
    const pages = type.name.endsWith('Connection') ? type.getFields()['nodes'] : undefined
    return pages === undefined ? type.name : getNamedType(pages.type).name
  }))
  expect(everyObjectType().map(({ name }) => name).filter((type) => !read.has(type) && !beside.has(type)).sort()).toEqual(Object.values(withoutTable).flat().sort())
})
