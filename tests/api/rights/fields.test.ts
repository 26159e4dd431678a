import { getNamedType, isObjectType } from 'graphql'
import { expect, test, vi } from 'vitest'
import { z } from 'zod'
import { everyObjectType, objectType, selectionOf } from '../../support/everyField.ts'
import { aHub, type Client, type Values } from '../../support/hub.ts'
import { castAt, meant, roleNames, tableOf } from '../../support/roles.ts'
import { everybodyReads } from './everybodyReads.ts'
import { tables, withoutTable } from './whoReadsWhat.ts'
import { wholeScene } from './wholeScene.ts'

/**
 * Who reads which field. Something of each kind is read whole by everybody. `yes`: what those read who read all; `other`: something else; `-`: nothing; `none`: to them there is no such thing.
 * Fields that read alike to whoever knows of the thing have no row; they stand in a list of their own.
 */

const hub = await aHub()
const cast = await castAt(hub)
const { story, firm, park, otherPark, conference, roles } = cast
const { named, masked, copy, offer, maskedOffer, oneSided, mutual, failed, moved, waiting, tornId, enquiry, entrustedNeedId, entrustedOfferId, registration } = await wholeScene(cast)
// What was put off comes back on its day.
hub.pass(24 * 3_600)
await hub.settled()
const Suggested = z.object({ need: z.object({ suggestions: z.array(z.unknown()).min(1) }), offer: z.object({ suggestions: z.array(z.unknown()).min(1) }) })
const suggested = 'query ($needId: ID!, $offerId: ID!) { need(id: $needId) { suggestions { score } } offer(id: $offerId) { suggestions { score } } }'
await vi.waitFor(() => firm.owner.read(Suggested, suggested, { needId: named.id, offerId: offer.id }), { timeout: 10_000, interval: 20 })

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
const isEmpty = (value: unknown): boolean => value === null || value === undefined || (Array.isArray(value) && value.length === 0)
const Things = z.array(z.looseObject({ id: z.string().optional() }))
/** Of a list, whatever says most: what was taken or put off stands beside what waits. */
const fullestOf = (answer: unknown) => Things.catch([]).parse(answer).toSorted((one, other) => emptyIn(one) - emptyIn(other))[0] ?? null
const emptyIn = (thing: Values): number => Object.values(thing).filter(isEmpty).length
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
  'a need found a duplicate': node('Need', copy.id, 'owner'),
  'a named offer': node('Offer', offer.id, 'owner'),
  'an anonymous offer for members': node('Offer', maskedOffer.id, 'owner'),
  'a match that one side wants': node('Match', oneSided.id, 'owner'),
  'a mutual match': node('Match', mutual.id, 'owner'),
  'a match that came to nothing': node('Match', failed.id, 'owner'),
  'a match that goes on with the original': node('Match', moved.id, 'owner'),
  'the entry of a need': node('Entry', await entryOf(named, 'Need'), 'owner'),
  'the entry of an offer': node('Entry', await entryOf(offer, 'Offer'), 'owner'),
  'a registration': node('Registration', registration.id, 'owner'),
  'the firm': node('Organization', firm.id, 'owner'),
  'a park': node('Organization', otherPark.id, 'otherHost'),
  'the conference': node('Conference', conference.id, 'hall'),
  'an expert': node('Expert', waiting.expertId, 'host'),
  'an expert with a conflict of interest': node('Expert', tornId, 'host'),
  'the delegation of a need': node('Delegation', entrustedNeedId, 'owner'),
  'the delegation of an offer': node('Delegation', entrustedOfferId, 'owner'),
  'the operator': node('Person', story.operator.personId, 'operator'),
  'the board': { type: 'MatchBoard', ask: 'matchBoard(conferenceId: $id)', id: conference.id, by: 'hall' },
  'what a park was told': { type: 'Intake', ask: 'intake(parkId: $id)', id: park.id, by: 'host', way: fullestOf },
  'a link to tell a park': { type: 'IntakeLink', ask: 'intakeLinks(parkId: $id)', id: park.id, by: 'host', way: fullestOf },
  'what waits for a park': { type: 'QueuedNeed', ask: 'reviewQueue(parkId: $id)', id: park.id, by: 'host', way: (answer) => fullestOf(z.looseObject({}).catch({}).parse(answer)['nodes']), inner: (selection) => `{ nodes ${selection} }` },
  'the tasks of a park': { type: 'TaskList', ask: 'tasks(parkId: $id)', id: park.id, by: 'host' },
  'the history of a need': { type: 'HistoryLine', ask: 'history(id: $id)', id: named.id, by: 'owner', way: linesOf, inner: () => '{ nodes { sentence position at event } }' },
}

async function readBy(client: Client, { type, ask, id, way = (answer) => answer, inner = (selection) => selection }: Subject): Promise<Values | undefined> {
  const { data, errors } = await client.query(`query ($id: ID!) { thing: ${ask} ${inner(selectionOf(objectType(type), 1))} }`, { id })
  expect(errors, type).toEqual([])
  return z.record(z.string(), z.unknown()).nullable().parse(way(data?.['thing'] ?? null)) ?? undefined
}
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

test('somebody reads something in every field, so that each table proves something', () => {
  expect([...filled].filter(([, isFilled]) => !isFilled).map(([field]) => field)).toEqual([])
})

test('every type is read here, or with one that is, or is of oneself', () => {
  const read = new Set(Object.values(subjects).map(({ type }) => type))
  const beside = new Set([...read].flatMap((type) => Object.values(objectType(type).getFields()).map((field) => getNamedType(field.type)).filter(isObjectType)).map((type) => {
    const pages = type.name.endsWith('Connection') ? type.getFields()['nodes'] : undefined
    return pages === undefined ? type.name : getNamedType(pages.type).name
  }))
  expect(everyObjectType().map(({ name }) => name).filter((type) => !read.has(type) && !beside.has(type)).sort()).toEqual(Object.values(withoutTable).flat().sort())
})
