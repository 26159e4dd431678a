import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { z } from 'zod'
import { holdings } from '../../services/office/holdings.ts'
import { aHub, type Client } from '../support/hub.ts'
import { officeRows } from '../support/officeRows.ts'
import { storyAt, type Member } from '../support/story.ts'

/** After erasure nothing shows the person: no table, log, read model, metric or line. */

const hub = await aHub()
const story = await storyAt(hub)
const park = await story.park()

/** Waits until the hub has erased whoever is to be erased. */
async function erased(person: Client): Promise<void> {
  await hub.settled()
  await vi.waitFor(async () => {
    expect(await hub.running.office.people.find(person.personId)).toBeUndefined()
    expect(hub.core.rows.people.membershipsOfErased(1)).toEqual([])
  }, { timeout: 10_000, interval: 5 })
}
const filesOf = () => readdirSync(hub.folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
/** In which files of the hub, and in which tables of its office, one of these words stands. */
async function placesWith(...words: readonly string[]): Promise<readonly string[]> {
  const files = filesOf().filter((file) => words.some((word) => readFileSync(file).includes(word))).map((file) => file.slice(hub.folder.length))
  return [...files, ...(await officeRows(hub.running.office)).filter(({ text }) => words.some((word) => text.includes(word))).map(({ table }) => table)]
}

/** Somebody of whom the hub holds something in every way that it can. */
async function knownInEveryWay(firm: Member): Promise<Client> {
  const zoe = await story.joined(firm, 'EDITOR', 'Zoe Canary')
  await zoe.does('reviseMyself', { name: '金丝雀佐伊', locale: 'zh-CN' })
  await zoe.does('addChannel', { kind: 'WECHAT', value: 'zoe_canary_wechat' })
  await zoe.does('giveConsent', { purpose: 'BOARD', textVersion: '2026-11' })
  await zoe.does('makePersonalToken', { name: 'Canary token of Zoe', scopes: ['READ'], expiresOn: '2026-12-31' })
  await story.draftedNeed({ ...firm, owner: zoe })
  const other = await story.member(park)
  await other.owner.does('inviteMember', { organizationId: other.id, role: 'VIEWER', emailAddress: zoe.email, expectedRevision: await story.revisionOf(other.owner, other.id) })
  await hub.running.links.makeSignInLink({ email: zoe.email, name: 'Zoe Canary' })
  return zoe
}
const canaries = ['Zoe Canary', 'zoe.canary', 'zoe_canary_wechat', 'Canary token of Zoe', '金丝雀佐伊']

test('somebody erases themselves, and no byte of any file knows them', async () => {
  const firm = await story.member(park)
  const zoe = await knownInEveryWay(firm)
  expect(await placesWith(...canaries)).not.toEqual([])
  const feed = zoe.subscribe('subscription ($id: ID!) { matchBoardChanged(conferenceId: $id) { __typename } }', { id: (await story.openConference(park)).id })
  await feed.next()
  await zoe.does('eraseMyself', {})
  expect(await feed.ended()).toMatchObject({ reason: 'SESSION_ENDED' })
  await erased(zoe)
  expect((await zoe.query('{ me { id } }')).data).toEqual({ me: null })
  expect(await placesWith(...canaries)).toEqual([])
  const metrics = await (await fetch(`${hub.url}/metrics`)).text()
  expect([metrics, ...hub.problems].filter((text) => canaries.some((canary) => text.includes(canary)))).toEqual([])
  const { organization } = await firm.owner.read(
    z.object({ organization: z.object({ members: z.array(z.object({ personId: z.string() })) }) }), 'query ($id: ID!) { organization(id: $id) { members { personId } } }', { id: firm.id },
  )
  expect(organization.members).toEqual([{ personId: firm.owner.personId }])

  await hub.restart()
  expect(await placesWith(...canaries), 'rows made from the log').toEqual([])
  const again = await hub.signIn('Zoe Canary')
  expect(again.personId, 'the address is somebody new').not.toBe(zoe.personId)
})

test('whoever was erased is erased again from an office that was restored from before', async () => {
  const yan = await hub.as('Yan Restored')
  const { database } = hub.running.office
  const row = await database.selectFrom('person').selectAll().where('id', '=', yan.personId).executeTakeFirstOrThrow()
  await yan.does('eraseMyself', {})
  await erased(yan)
  await database.insertInto('person').values(row).execute()
  await hub.restart()
  expect(await hub.running.office.people.find(yan.personId)).toBeUndefined()
  expect(await placesWith('Yan Restored')).toEqual([])
})

test('an old session has to write the address, and a wrong one never does', async () => {
  const wei = await hub.as('Wei')
  expect((await wei.mutate('eraseMyself', { emailAddress: 'other@people.example' })).payload?.userErrors).toMatchObject([{ code: 'NOT_CONFIRMED', path: ['emailAddress'] }])
  hub.pass(15 * 60)
  expect((await wei.mutate('eraseMyself', {})).payload?.userErrors).toMatchObject([{ code: 'NOT_CONFIRMED', path: ['emailAddress'] }])
  await wei.does('eraseMyself', { emailAddress: ` ${wei.email.toUpperCase()}` })
  await erased(wei)
})

test('the last owner of others hands over first, the last operator appoints another', async () => {
  const firm = await story.member(park)
  await story.joined(firm, 'VIEWER')
  const asked = (by: Client) => by.mutate('eraseMyself', { emailAddress: by.email }).then(({ payload }) => payload?.userErrors.map(({ code }) => code))
  expect(await asked(firm.owner)).toEqual(['HAND_OVER_FIRST'])
  expect(await asked(story.operator)).toEqual(['LAST_OPERATOR'])
  const heir = await story.joined(firm, 'OWNER')
  expect(await asked(firm.owner)).toEqual([])
  await erased(firm.owner)
  const alone = await story.member(park)
  expect(await asked(alone.owner)).toEqual([])
  await erased(alone.owner)
  expect(await asked(heir)).toEqual(['HAND_OVER_FIRST'])
})

test('everybody takes away what is held of them, whole and readable, and no secret in it', async () => {
  const firm = await story.member(park)
  const zoe = await story.joined(firm, 'EDITOR', 'Exported')
  await zoe.does('addChannel', { kind: 'PHONE', value: '051188880001' })
  const { shownOnce: token = '' } = await zoe.does('makePersonalToken', { name: 'Mine', scopes: ['READ'], expiresOn: '2026-12-31' })
  await story.draftedNeed({ ...firm, owner: zoe })
  const response = await zoe.fetch('/my-data.json')
  expect(response.headers.get('content-disposition')).toContain('my-data.json')
  const text = await response.text()
  const data = Exported.parse(JSON.parse(text))
  expect(Object.keys(data.office).sort()).toEqual(holdings.map(({ table, column }) => `${table}.${column}`).sort())
  expect(data.office['person.id']).toMatchObject([{ id: zoe.personId, email: zoe.email }])
  expect(data.office['channel.personId']).toMatchObject([{ value: '051188880001' }])
  expect(data.events.map(({ type, as }) => [type, as])).toEqual([['MemberJoined', 'ACTOR'], ['NeedDrafted', 'ACTOR']])
  const hidden = await hub.running.office.database.selectFrom('session').select('token').where('personId', '=', zoe.personId).executeTakeFirstOrThrow()
  expect([token, hidden.token].filter((secret) => text.includes(secret))).toEqual([])
  expect((await hub.visitor().fetch('/my-data.json')).status).toBe(401)
  expect(data.office['person.id']?.length).toBe(1)
})
const Exported = z.object({ office: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))), events: z.array(z.object({ type: z.string(), as: z.string() })) })
