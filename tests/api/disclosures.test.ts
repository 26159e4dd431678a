import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { aHub, type Client } from '../support/hub.ts'
import { storyAt, type Pair } from '../support/story.ts'
import { disclosedIn } from '../support/mutations/disclosures.ts'
import { download, uploaded } from '../support/uploads.ts'

/** What is confidential reaches whom it was disclosed to, for as long as it was, and nobody else on any path. */

const hub = await aHub()
const story = await storyAt(hub)
const park = await story.park('Park of the owner')
const farPark = await story.park('Park of the counterpart')

const canary = 'canary-of-the-vault'
const question = `query ($id: ID!, $search: String!) {
  need(id: $id) {
    title attachments { id name title url } confidentialDetail { text }
    disclosures { id hubTerms hubTermsText expiresOn revoked revision organization { id } acceptances { personId acceptedAt } ledger { totalCount nodes { personId at attachmentId } } }
  }
  history(id: $id, first: 50) { nodes { sentence } }
  needs(search: $search) { nodes { title } }
}`
const Answer = z.object({ need: z.object({
  confidentialDetail: z.object({ text: z.string() }).nullable(),
  attachments: z.array(z.object({ id: z.string() })),
  disclosures: z.array(z.looseObject({ id: z.string(), revision: z.number(), hubTermsText: z.string(), ledger: z.object({ totalCount: z.number(), nodes: z.array(z.unknown()) }).nullable(), acceptances: z.array(z.unknown()) })),
}).nullable() })

async function world() {
  const owner = await story.member(park)
  const counterpart = await story.member(farPark, { kind: 'UNIVERSITY' })
  await hub.core.projections.reached(await hub.head(), 1_000)
  const pair: Pair = { need: await story.publishedNeed(owner, park), offer: await story.publishedOffer(counterpart) }
  await story.mutual(pair)
  const needId = pair.need.id
  await owner.owner.does('writeConfidentialDetail', { thingId: needId, text: `Alloy ${canary}` })
  const fileId = await uploaded(owner.owner, owner.id, `${canary}.pdf`, Buffer.from(`%PDF-1.7\n% ${canary}\n%%EOF\n`))
  await owner.owner.does('attachFile', { thingId: needId, fileId, confidential: true, title: canary })
  const looks = async (reader: Client) => {
    const answer = await reader.query(question, { id: needId, search: canary })
    const file = await download(reader, fileId)
    return { answer: Answer.parse(answer.data), said: JSON.stringify(answer) + await file.text() + JSON.stringify([...file.headers]), status: file.status }
  }
  const seesNothing = async (...readers: readonly Client[]) => {
    for (const reader of readers) {
      const { said, status } = await looks(reader)
      expect([said.includes(canary), status]).toEqual([false, 404])
    }
  }
  const accept = async (reader: Client) => {
    const { answer } = await looks(reader)
    const [disclosure] = answer.need?.disclosures ?? []
    return reader.does('acceptDisclosure', { disclosureId: disclosure?.id, terms: '2026-1', expectedRevision: disclosure?.revision })
  }
  return { owner, counterpart, pair, fileId, needId, looks, seesNothing, accept }
}

test('nobody but its editors sees it without a disclosure, and of a disclosure only who accepted it', async () => {
  const { owner, counterpart, pair, looks, seesNothing, accept } = await world()
  const strangers = [
    hub.visitor(), await hub.as('stranger'), (await story.member(park)).owner, park.owner, farPark.owner, story.operator, await story.joined(owner, 'VIEWER'), await story.joined(counterpart, 'VIEWER'),
  ]
  const colleague = await story.joined(counterpart, 'EDITOR')
  await seesNothing(...strangers, counterpart.owner, colleague)
  expect((await looks(owner.owner)).said).toContain(canary)
  await disclosedIn(pair)
  await seesNothing(...strangers, counterpart.owner, colleague)
  expect((await looks(counterpart.owner)).answer.need?.disclosures).toMatchObject([{ hubTerms: '2026-1', ledger: null, acceptances: [] }])
  for (const stranger of strangers) expect((await looks(stranger)).answer.need?.disclosures).toEqual([])
  await accept(counterpart.owner)
  await seesNothing(...strangers, colleague)
  const { answer, status } = await looks(counterpart.owner)
  expect([answer.need?.confidentialDetail?.text, status]).toEqual([`Alloy ${canary}`, 200])
})

test('every reading stands in the ledger before it is answered, and the owner alone reads that', async () => {
  const { owner, counterpart, pair, fileId, looks, accept } = await world()
  await disclosedIn(pair)
  await accept(counterpart.owner)
  await looks(counterpart.owner)
  await download(counterpart.owner, fileId)
  const personId = counterpart.owner.personId
  const { answer } = await looks(owner.owner)
  expect(answer.need?.disclosures).toMatchObject([{
    acceptances: [{ personId }],
    ledger: { totalCount: 3, nodes: [{ personId, attachmentId: fileId, at: hub.now }, { personId, attachmentId: fileId, at: hub.now }, { personId, attachmentId: null, at: hub.now }] },
  }])
  expect((await looks(counterpart.owner)).answer.need?.disclosures[0]?.ledger).toBeNull()
})

test('revoking ends it at once; a disclosure anew is accepted anew', async () => {
  const { owner, counterpart, pair, looks, seesNothing, accept } = await world()
  const { id } = await disclosedIn(pair)
  await accept(counterpart.owner)
  const { revision } = await owner.owner.does('revokeDisclosure', { disclosureId: id })
  await seesNothing(counterpart.owner)
  await owner.owner.does('discloseDetails', { thingId: pair.need.id, organizationId: counterpart.id, expiresOn: '2026-12-31', expectedRevision: revision })
  await seesNothing(counterpart.owner)
  await accept(counterpart.owner)
  expect((await looks(counterpart.owner)).status).toBe(200)
})

test('so do a suspension, a lost membership, a withdrawal and a detached file', async () => {
  for (const end of ['SUSPENDED', 'OWNER_SUSPENDED', 'LEFT', 'WITHDRAWN', 'DETACHED'] as const) {
    const { owner, counterpart, pair, fileId, looks, seesNothing, accept } = await world()
    await disclosedIn(pair)
    const reader = await story.joined(counterpart, 'EDITOR')
    await accept(reader)
    expect((await looks(reader)).status).toBe(200)
    const suspend = async (organizationId: string) => story.operator.does('suspendOrganization', { organizationId, reason: 'A complaint' })
    if (end === 'SUSPENDED') await suspend(counterpart.id)
    if (end === 'OWNER_SUSPENDED') await suspend(owner.id)
    if (end === 'LEFT') await counterpart.owner.does('removeMember', { organizationId: counterpart.id, personId: reader.personId })
    if (end === 'WITHDRAWN') await owner.owner.does('withdrawNeed', { needId: pair.need.id })
    if (end === 'DETACHED') {
      await owner.owner.does('detachAttachment', { thingId: pair.need.id, attachmentId: fileId })
      expect([(await download(reader, fileId)).status, (await looks(reader)).answer.need?.attachments]).toEqual([404, []])
    } else await seesNothing(reader)
  }
})

test('it stands in no event, row or search, and the text of a terms version never changes', async () => {
  const { needId, looks } = await world()
  await hub.settled()
  const events = await hub.core.store.read(`dossier-${needId}`, 0n)
  const log = JSON.stringify(events, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))
  expect(log).toContain('FileAttached')
  const { database } = hub.core.projections
  const tables = database.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).all().map(({ name }) => String(name))
  const rows = tables.map((table) => JSON.stringify(database.prepare(`SELECT * FROM "${table}"`).all(), (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)))
  expect([log, ...rows].filter((text) => text.includes(canary))).toEqual([])
  expect((await looks(hub.visitor())).said).not.toContain(canary)
  const { default: en } = await import('../../locales/en/disclosure.json', { with: { type: 'json' } })
  expect(createHash('sha256').update(en.terms['2026-1']).digest('hex')).toBe('fa5c61ec8a6d3ebec59deb6da5cd518077b2818071f909b375a2b8b95533e0d3')
})

test('after its last day nothing is read, whether or not anything happened', async () => {
  const { counterpart, pair, looks, seesNothing, accept } = await world()
  await disclosedIn(pair, hub.now.slice(0, 10))
  await accept(counterpart.owner)
  expect((await looks(counterpart.owner)).status).toBe(200)
  hub.pass(86_400)
  await seesNothing(counterpart.owner)
})
