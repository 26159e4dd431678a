import { randomUUID } from 'node:crypto'
import { getNamedType } from 'graphql'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { everyMutationField, everyQuery, idPlaces, isListPlace, sampleInput, sampleOf, selectionOf, type IdPlace } from '../../support/everyField.ts'
import { aHub, type Client, type Values } from '../../support/hub.ts'
import { linkOf, queueOf, tell } from '../../support/intake.ts'
import { castAt } from '../../support/roles.ts'
import { uploaded } from '../../support/uploads.ts'

/** What is hidden from somebody answers as what never was: wherever an id can be put, by every query and to every mutation of the schema. */

const hub = await aHub()
const cast = await castAt(hub)
const { story, firm, park, university, conference, roles } = cast
const pair = { need: await story.publishedNeed(firm, park), offer: await story.publishedOffer(university) }
const underReview = await cast.asked(await story.submittedNeed(firm, park))
const draft = await story.draftedNeed(firm)
const told = await tell(hub, (await linkOf(park.owner, park.id)).token)
await firm.owner.does('addChannel', { kind: 'OTHER', value: 'At the desk' })
const Mine = z.object({ me: z.object({ channels: z.array(z.object({ id: z.string() })), sessions: z.array(z.object({ id: z.string() })) }) })
const { me } = await firm.owner.read(Mine, '{ me { channels { id } sessions { id } } }')
const Kept = z.object({ notifications: z.object({ nodes: z.array(z.object({ id: z.string() })) }) })
const oneSided = await story.interest(pair, 'NEED')
const hiddenEntry = await story.enterNeed(await story.publishedNeed(firm, park, { visibility: 'COUNTERPART' }), conference)
const file = await uploaded(firm.owner, firm.id, 'drawing.pdf', Buffer.from('%PDF-1.7\n%%EOF\n'))
await firm.owner.does('attachFile', { thingId: draft.id, fileId: file, confidential: true })
await firm.owner.does('addUnit', { organizationId: firm.id, name: 'Institute of Welding' })
const Units = z.object({ organization: z.object({ units: z.array(z.object({ id: z.string() })) }) })
const { organization } = await firm.owner.read(Units, 'query ($id: ID!) { organization(id: $id) { units { id } } }', { id: firm.id })
const agreed = { need: await story.publishedNeed(firm, park), offer: await story.publishedOffer(university) }
await story.mutual(agreed)
const disclosure = await firm.owner.does('discloseDetails', { thingId: agreed.need.id, organizationId: university.id, expiresOn: '2026-12-31', expectedRevision: -1 })
const { outbox } = hub.running.office
await outbox.put({ id: randomUUID(), process: 'mailing', eventId: randomUUID(), recipientId: story.operator.personId, kind: 'MAIL' })
const deadLetter = await outbox.claim() ?? expect.fail()
await outbox.failed(deadLetter, 'EENVELOPE', undefined)
await hub.settled()

/** Of each kind something that strangers and hosts of other parks may not know of. */
const hidden: Readonly<Record<string, string | undefined>> = {
  need: draft.id, needUnderReview: underReview.id, offer: (await story.draftedOffer(firm)).id, conference: (await story.draftedConference(park)).id,
  organization: (await story.registered({ parkId: park.id })).id, match: oneSided.id, entry: hiddenEntry.id, person: story.operator.personId,
  registration: (await story.register(firm, await story.announcedConference(park))).id, expert: underReview.expertId, delegation: (await story.researcherOf(draft)).id,
  file, intakeLink: (await linkOf(park.owner, park.id)).linkId, intake: (await queueOf(park.owner, park.id))?.find(({ reference }) => reference === told)?.id,
  channel: me.channels[0]?.id, session: me.sessions[0]?.id, token: (await firm.owner.does('makePersonalToken', { name: 'Own', scopes: ['READ'], expiresOn: '2026-12-31' })).id,
  unit: organization.units[0]?.id, disclosure: disclosure.id, deadLetter: deadLetter.id,
  notification: (await park.owner.read(Kept, '{ notifications { nodes { id } } }')).notifications.nodes[0]?.id,
}
if (Object.values(hidden).includes(undefined)) throw new Error('Of some kind there is nothing.')
await hub.settled()

/** What everybody may know of, for every place that is not asked about. */
const known: Values = {
  id: pair.need.id, ids: [], needId: pair.need.id, offerId: pair.offer.id, organizationId: firm.id, parkId: park.id, conferenceId: conference.id, thingId: pair.need.id, side: 'NEED',
  expectedRevision: 0, ipRights: { type: 'PATENT' }, emailAddress: 'somebody@people.example', locale: 'en', language: 'en', currency: 'CNY', url: 'https://words.example', timeZone: 'Asia/Shanghai',
  title: 'Title', text: 'Text',
  begins: '2026-10-12', ends: '2026-10-12', signedOn: '2026-05-18', expiresOn: '2026-12-31', openUntil: '2026-12-31', personId: roles.stranger.personId,
  declarations: { textVersion: '2026-01', trueAndAuthorized: true, noStateSecrets: true, mayBePublished: true, exportControl: 'NO' },
}
const nameOf = ({ field, path }: IdPlace) => `${field.name} ${path.filter((name) => name !== 'input').join('.')}`

/** The arguments of a field with an id in one place, and what is known in all others. */
function argumentsWith(place: IdPlace, id: string): Values {
  const value = isListPlace(place) ? [id] : id
  const [argument = '', ...rest] = place.path
  const whole: Record<string, unknown> = Object.fromEntries(place.field.args.filter(({ name, type }) => name === argument || name in known || type.toString().endsWith('!'))
    .map(({ name, type }) => [name, sampleOf(name, type, known)]))
  whole[argument] = rest.length === 0 ? value : { ...inputOf(place), ...at(rest, value, inputOf(place)) }
  return whole
}
function inputOf({ field, path: [argument] }: IdPlace): Values {
  const type = getNamedType(field.args.find(({ name }) => name === argument)?.type)?.name ?? ''
  // A filter is asked one thing at a time.
  return type.endsWith('Filter') ? {} : sampleInput(type, Object.fromEntries(Object.entries(known).filter(([name]) => !['thingId', 'conferenceId'].includes(name) || field.name.startsWith('enter'))))
}
function at([name = '', ...rest]: readonly string[], value: unknown, around: Values): Values {
  const inner = z.record(z.string(), z.unknown()).catch({}).parse(around[name])
  return { [name]: rest.length === 0 ? value : { ...inner, ...at(rest, value, inner) } }
}

const documentOf = ({ field }: IdPlace, values: Values, kind: 'query' | 'mutation') => {
  const asked = field.args.filter(({ name }) => name in values)
  return `${kind} (${asked.map(({ name, type }) => `$${name}: ${type.toString()}`).join()}) { ${field.name}(${asked.map(({ name }) => `${name}: $${name}`).join()}) ${selectionOf(getNamedType(field.type), 1)} }`
}
const strangers: Readonly<Record<string, Client>> = { visitor: roles.visitor, stranger: roles.stranger, otherHost: roles.otherHost }

test.each(idPlaces(everyQuery()).map((place): [string, IdPlace] => [nameOf(place), place]))('to the query %s', async (_, place) => {
  hub.pass(60)
  for (const [who, by] of Object.entries(strangers)) {
    const ask = async (id: string) => {
      const values = argumentsWith(place, id)
      return by.query(documentOf(place, values, 'query'), values)
    }
    const nothing = await ask(randomUUID())
    expect(nothing.errors.map(({ extensions }) => extensions.code)).toEqual([])
    await Promise.all(Object.entries(hidden).map(async ([kind, id]) => expect(await ask(id ?? ''), `${kind} asked by ${who}`).toEqual(nothing)))
  }
})

/** Done by whoever signed in, for themselves; what is not theirs changes nothing. */
const everybodys: ReadonlySet<string> = new Set(['markNotificationsRead', 'registerOrganization'])

/** What is said to somebody without a right, where nothing is wrong with the rest of what they ask. */
const denials = ['NOT_FOUND', 'FORBIDDEN', 'STALE_REVISION', 'NOT_ASKED']

test.each(idPlaces(everyMutationField()).map((place): [string, IdPlace] => [nameOf(place), place]))('to the mutation %s', async (_, place) => {
  await hub.settled()
  const before = await hub.head()
  const askersWithoutRight = { stranger: roles.stranger, otherHost: roles.otherHost }
  for (const [who, by] of Object.entries(askersWithoutRight)) {
    const ask = async (id: string) => by.mutate(place.field.name, z.record(z.string(), z.unknown()).parse(argumentsWith(place, id)['input']))
    const nothing = await ask(randomUUID())
    if (!everybodys.has(place.field.name)) expect(denials).toContain(nothing.payload?.userErrors[0]?.code)
    await Promise.all(Object.entries(hidden).map(async ([kind, id]) => expect(await ask(id ?? ''), `${kind} asked by ${who}`).toEqual(nothing)))
  }
  expect(await hub.head()).toBe(before)
})
