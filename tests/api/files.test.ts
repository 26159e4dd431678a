import { connect } from 'node:net'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { aHub, type Client } from '../support/hub.ts'
import { officeDocument } from '../support/officeDocuments.ts'
import { picture, place, withPlaces } from '../support/pictures.ts'
import { storyAt } from '../support/story.ts'
import { download, upload, uploaded } from '../support/uploads.ts'

/** Files on their way in and out: by HTTP, beside GraphQL. */

const hub = await aHub()
const story = await storyAt(hub)
const park = await story.park()
const firm = await story.member(park)
const other = await story.member(park, { kind: 'UNIVERSITY' })
const pdf = Buffer.from('%PDF-1.7\n%%EOF\n')

const Attachments = z.object({ need: z.object({ attachments: z.array(z.object({
  id: z.string(), title: z.string().nullable(), name: z.string().nullable(), type: z.string().nullable(), size: z.number().nullable(), url: z.string(), confidential: z.boolean(),
})) }).nullable() })
const attachmentsOf = async (reader: Client, id: string) => (await reader.read(Attachments,
  'query ($id: ID!) { need(id: $id) { attachments { id title name type size url confidential } } }', { id })).need?.attachments
const codeOf = async (response: Response) => z.object({ errors: z.tuple([z.object({ extensions: z.object({ code: z.string() }) })]) }).parse(await response.json()).errors[0].extensions.code

describe('uploading', () => {
  test('keeps what a file holds, and says what it is', async () => {
    const response = await upload(firm.owner, firm.id, 'photo of the seam 焊缝.exe', withPlaces('image/jpeg'))
    expect(response.status).toBe(201)
    expect(await response.json()).toEqual({ fileId: expect.stringMatching(/^[0-9a-f-]{36}$/), name: 'photo of the seam 焊缝.exe.jpg', type: 'image/jpeg', size: picture('image/jpeg').length + 36 })
  })
  test('is for people of the organization, and for its park', async () => {
    expect((await upload(hub.visitor(), firm.id, 'a.pdf', pdf)).status).toBe(401)
    for (const stranger of [await hub.as('stranger'), other.owner, story.operator, await story.joined(firm, 'VIEWER')]) {
      const response = await upload(stranger, firm.id, 'a.pdf', pdf)
      expect([response.status, await codeOf(response)]).toEqual([404, 'NOT_FOUND'])
    }
    expect((await upload(park.owner, firm.id, 'a.pdf', pdf)).status).toBe(201)
  })
  test('is for a researcher to whom something of the organization is entrusted, as long as it is', async () => {
    const offer = await story.publishedOffer(other)
    const { researcher, id } = await story.researcherOf(offer)
    expect((await upload(researcher, firm.id, 'a.pdf', pdf)).status).toBe(404)
    const fileId = await uploaded(researcher, other.id, 'a.pdf', pdf)
    expect((await researcher.mutate('attachFile', { thingId: offer.id, fileId, confidential: true })).payload?.userErrors).toMatchObject([{ code: 'FORBIDDEN' }])
    await researcher.does('attachFile', { thingId: offer.id, fileId, confidential: false })
    await other.owner.does('endDelegation', { delegationId: id })
    await hub.settled()
    expect((await upload(researcher, other.id, 'a.pdf', pdf)).status).toBe(404)
  })
  test('comes from the hub\'s own pages alone', async () => {
    for (const headers of [{ origin: 'https://elsewhere.example' }, { 'x-hub-request': '' }]) expect((await upload(firm.owner, firm.id, 'a.pdf', pdf, headers)).status).toBe(403)
    const form = await fetch(`${hub.url}/files?organizationId=${firm.id}`, { method: 'POST', body: new URLSearchParams({ a: '1' }), headers: { origin: hub.ownPage.origin } })
    expect(form.status).toBe(403)
  })
  test('takes no pages, macros or drawings with scripts', async () => {
    for (const bytes of [Buffer.from('<html><script>'), Buffer.from('<svg/>'), officeDocument('docm')]) {
      const response = await upload(firm.owner, firm.id, 'plan.docx', bytes)
      expect([response.status, await codeOf(response)]).toEqual([415, 'BAD_USER_INPUT'])
    }
    expect((await upload(firm.owner, firm.id, 'a.pdf', pdf, { 'x-file-name': '%E0%A4%A' })).status).toBe(400)
  })
  test('ends at 20 MB, whether or not the sender says how much comes', async () => {
    expect((await upload(firm.owner, firm.id, 'a.pdf', Buffer.concat([pdf, Buffer.alloc(20 * 1024 * 1024)]))).status).toBe(413)
    const endless = connect({ host: '127.0.0.1', port: Number(new URL(hub.url).port) })
    const answer = new Promise<string>((resolve) => { endless.once('data', (data) => resolve(data.toString())) })
    endless.on('error', () => undefined)
    const headers = { ...hub.ownPage, host: new URL(hub.url).host, cookie: firm.owner.cookie, 'transfer-encoding': 'chunked' }
    endless.write(`POST /files?organizationId=${firm.id} HTTP/1.1\r\n${Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`)
    const chunk = Buffer.concat([Buffer.from('100000\r\n'), Buffer.alloc(1024 * 1024), Buffer.from('\r\n')])
    for (let count = 0; count < 22; count++) endless.write(chunk)
    expect(await answer).toMatch(/^HTTP\/1\.1 413/)
    endless.destroy()
  })
})

describe('what is attached', () => {
  test('is told and given to whoever may see the need, with headers that let nothing run', async () => {
    const need = await story.publishedNeed(firm, park)
    const fileId = await uploaded(firm.owner, firm.id, 'plan (1)\'s.docx', officeDocument('docx'))
    await firm.owner.does('attachFile', { thingId: need.id, fileId, confidential: false, title: 'Plan of the hall' })
    await firm.owner.does('attachLink', { thingId: need.id, url: 'https://plates.example/' })
    const told = await attachmentsOf(hub.visitor(), need.id)
    expect(told).toEqual([
      { id: fileId, title: 'Plan of the hall', name: 'plan (1)\'s.docx', type: expect.stringContaining('wordprocessing'), size: expect.any(Number), url: new URL(`/files/${fileId}`, hub.running.publicUrl).href, confidential: false },
      { id: expect.any(String), title: null, name: null, type: null, size: null, url: 'https://plates.example/', confidential: false },
    ])
    const response = await download(hub.visitor(), fileId, { range: 'bytes=0-3' })
    expect(response.status).toBe(200)
    expect((await response.arrayBuffer()).byteLength).toBe(told?.[0]?.size)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-disposition': 'attachment; filename*=UTF-8\'\'plan%20%281%29%27s.docx', 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-store',
      'content-security-policy': 'default-src \'none\'; sandbox', 'cross-origin-resource-policy': 'same-origin', 'accept-ranges': 'none',
    })
  })
  test('is nothing to who may not see the need, before it is attached and after it is detached', async () => {
    const draft = await story.draftedNeed(firm)
    const fileId = await uploaded(firm.owner, firm.id, 'a.pdf', pdf)
    const readers = [hub.visitor(), other.owner, story.operator]
    const absent = await download(hub.visitor(), '2f0c8a52-5d0e-4c6e-9a53-0d6f5b0f7a11')
    const hidden = async (by: readonly Client[]) => {
      for (const reader of by) {
        const response = await download(reader, fileId)
        expect([response.status, (await response.text()).replace(/"requestId":"[^"]*"/, '')]).toEqual([404, expect.stringContaining('NOT_FOUND')])
      }
    }
    expect(absent.status).toBe(404)
    await hidden([firm.owner, ...readers])
    await firm.owner.does('attachFile', { thingId: draft.id, fileId, confidential: false })
    await hidden(readers)
    expect((await download(firm.owner, fileId)).status).toBe(200)
    await firm.owner.does('detachAttachment', { thingId: draft.id, attachmentId: fileId })
    await hidden([firm.owner, ...readers])
    expect((await download(hub.visitor(), 'no-id')).status).toBe(404)
  })
  test('of an anonymous need is for who may know the name', async () => {
    const need = await story.publishedNeed(firm, park, { anonymous: true })
    const fileId = await uploaded(firm.owner, firm.id, 'letterhead.pdf', pdf)
    await firm.owner.does('attachFile', { thingId: need.id, fileId, confidential: false })
    expect(await attachmentsOf(other.owner, need.id)).toEqual([])
    expect((await download(other.owner, fileId)).status).toBe(404)
    expect((await download(park.owner, fileId)).status).toBe(200)
  })
  test('is not somebody else\'s upload', async () => {
    const need = await story.draftedNeed(firm)
    const fileId = await uploaded(park.owner, firm.id, 'a.pdf', pdf)
    const { payload } = await firm.owner.mutate('attachFile', { thingId: need.id, fileId, confidential: false })
    expect(payload?.userErrors).toMatchObject([{ code: 'FILE_UNKNOWN', path: ['fileId'] }])
  })
  test('is forgotten a day after nothing speaks of it any longer', async () => {
    const need = await story.draftedNeed(firm)
    const [kept, dropped] = [await uploaded(firm.owner, firm.id, 'kept.pdf', pdf), await uploaded(firm.owner, firm.id, 'dropped.pdf', pdf)]
    await firm.owner.does('attachFile', { thingId: need.id, fileId: kept, confidential: true })
    const { vault } = hub.running.office
    hub.pass(25 * 3_600)
    await vault.purge((itemId) => hub.core.rows.dossiers.stands(itemId))
    expect(await vault.find(dropped)).toBeUndefined()
    expect((await download(firm.owner, kept)).status).toBe(200)
  })
})

describe('a confidential detail', () => {
  const Detail = z.object({ need: z.object({ confidentialDetail: z.object({ text: z.string(), writtenAt: z.string() }).nullable() }) })
  const detailFor = async (reader: Client, id: string) => (await reader.read(Detail, 'query ($id: ID!) { need(id: $id) { confidentialDetail { text writtenAt } } }', { id })).need.confidentialDetail
  test('is read by owners and editors of its organization alone, and the last revision stands', async () => {
    const need = await story.publishedNeed(firm, park)
    await firm.owner.does('writeConfidentialDetail', { thingId: need.id, text: 'Alloy 5083.' })
    await firm.owner.does('writeConfidentialDetail', { thingId: need.id, text: 'Alloy 5083, 0.8 mm 保密.' })
    const writtenAt = hub.now
    for (const reader of [firm.owner, await story.joined(firm, 'EDITOR')]) expect(await detailFor(reader, need.id)).toEqual({ text: 'Alloy 5083, 0.8 mm 保密.', writtenAt })
    for (const reader of [hub.visitor(), other.owner, park.owner, story.operator, await story.joined(firm, 'VIEWER')]) expect(await detailFor(reader, need.id)).toBeNull()
  })
  test('is in no event and no row', async () => {
    const need = await story.draftedNeed(firm)
    await firm.owner.does('writeConfidentialDetail', { thingId: need.id, text: `canary ${place}` })
    await hub.settled()
    const said: string[] = []
    for (const event of await hub.core.store.read(`dossier-${need.id}`, 0n)) said.push(JSON.stringify(event, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)))
    expect(said.join()).toContain('ConfidentialDetailWritten')
    expect(said.join()).not.toContain('canary')
  })
})
