import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { intakeDays } from '../../services/office/intakes.ts'
import { aHub } from '../support/hub.ts'
import { linkOf, post, queueOf, tell, told } from '../support/intake.ts'
import { storyAt, type Park } from '../support/story.ts'

const hub = await aHub()
const story = await storyAt(hub)
let park: Park
let token: string
beforeAll(async () => {
  park = await story.park('High-Tech Park')
  token = (await linkOf(park.owner, park.id)).token
})
const intakeOf = async (reference: string) => (await queueOf(park.owner, park.id))?.find((each) => each.reference === reference) ?? expect.fail('It is not in the queue.')

describe('An intake link', () => {
  test('says to whom it leads, and for which conference as far as visitors know it', async () => {
    expect(await post(hub, '/intake/peek', { token })).toEqual({ status: 200, body: { park: 'High-Tech Park', conference: null } })
    const conference = await story.announcedConference(park)
    const ofConference = await linkOf(park.owner, park.id, { conferenceId: conference.id })
    const { body } = await post(hub, '/intake/peek', { token: ofConference.token })
    expect(body).toEqual({ park: 'High-Tech Park', conference: hub.core.rows.conferences.conference(conference.id)?.content.title })
    const reference = await tell(hub, ofConference.token)
    expect((await intakeOf(reference))['conference']).toEqual({ id: conference.id })
  })
  test('is made by hosts, for conferences of their own', async () => {
    const other = await story.park()
    const conference = await story.announcedConference(other)
    const outcome = await park.owner.mutate('makeIntakeLink', { parkId: park.id, conferenceId: conference.id })
    expect(outcome.payload?.userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['conferenceId'] }])
    expect((await other.owner.mutate('makeIntakeLink', { parkId: park.id })).payload?.userErrors).toMatchObject([{ code: 'FORBIDDEN' }])
  })
  test('is listed for the park\'s hosts without its secret, and works no more once it is revoked or over', async () => {
    const { linkId, token: revoked } = await linkOf(park.owner, park.id, { days: 1 })
    const { token: over } = await linkOf(park.owner, park.id, { days: 1 })
    const asked = 'query ($parkId: ID!) { intakeLinks(parkId: $parkId) { id expiresAt } }'
    const { data } = await park.owner.query(asked, { parkId: park.id })
    expect(JSON.stringify(data)).toContain(linkId)
    expect(JSON.stringify(data)).not.toContain('hub_int_')
    for (const other of [hub.visitor(), await hub.as('stranger'), (await story.park()).owner]) expect((await other.query(asked, { parkId: park.id })).data).toEqual({ intakeLinks: null })

    await park.owner.does('revokeIntakeLink', { linkId })
    const refused = { status: 401, body: { code: 'LINK_INVALID' } }
    expect(await post(hub, '/intake/peek', { token: revoked })).toEqual(refused)
    expect(await post(hub, '/intake/tell', { ...told, token: revoked })).toEqual(refused)
    hub.pass(86_401)
    expect(await post(hub, '/intake/peek', { token: over })).toEqual(refused)
    for (const nothing of ['', 'hub_int_', `hub_inv_${'x'.repeat(43)}`, `hub_int_${'x'.repeat(43)}`]) expect(await post(hub, '/intake/peek', { token: nothing })).toEqual(refused)
  })
})

describe('What anybody tells a park', () => {
  test('waits for its hosts alone, and is nowhere in the log', async () => {
    const before = await hub.head()
    const reference = await tell(hub, token, { title: 'Seals for canary pumps' })
    expect(await hub.head()).toBe(before)
    expect(await intakeOf(reference)).toMatchObject({
      title: 'Seals for canary pumps', problem: told.problem, organizationName: 'Haiyun Pumps', contactName: 'Li Na', contactKind: 'PHONE', contactValue: '051188880001', takenAt: null, need: null,
    })
    for (const other of [hub.visitor(), await hub.as('stranger'), story.operator, (await story.park()).owner]) expect(await queueOf(other, park.id)).toBeNull()
  })
  test('is the same when it is told again', async () => {
    const reference = await tell(hub, token, { title: 'Pressed twice' })
    expect(await tell(hub, token, { title: 'Pressed twice' })).toBe(reference)
    expect((await queueOf(park.owner, park.id))?.filter((each) => each['title'] === 'Pressed twice')).toHaveLength(1)
  })
  test.each([
    ['a foreign page', { origin: 'https://elsewhere.example' }, {}, 403, 'FORBIDDEN'],
    ['a form of another site', { 'x-hub-request': '' }, {}, 403, 'FORBIDDEN'],
    ['no words', {}, { title: '  ' }, 400, 'MALFORMED'],
    ['control characters', {}, { title: 'Seals\u0000' }, 400, 'MALFORMED'],
    ['a title that is too long', {}, { title: 'x'.repeat(301) }, 400, 'MALFORMED'],
    ['something else than text', {}, { problem: { $ne: null } }, 400, 'MALFORMED'],
    ['a way that there is not', {}, { contactKind: 'PIGEON' }, 400, 'MALFORMED'],
    ['a number that is none', {}, { contactValue: 'call me' }, 400, 'CONTACT_INVALID'],
    ['a language that there is not', {}, { locale: 'xx' }, 400, 'MALFORMED'],
    ['more than is read', {}, { problem: 'x'.repeat(17_000) }, 413, 'TOO_LARGE'],
  ])('is not taken from %s', async (_, headers, said, status, code) => {
    const before = await queueOf(park.owner, park.id)
    expect(await post(hub, '/intake/tell', { ...told, title: 'Hostile', token, ...said }, { ...hub.ownPage, ...headers })).toEqual({ status, body: { code } })
    expect(await queueOf(park.owner, park.id)).toEqual(before)
  })
  test('is kept as text, whatever it looks like', async () => {
    const title = '<script>alert(1)</script> =HYPERLINK("x") \u202E'
    expect((await intakeOf(await tell(hub, token, { title })))['title']).toBe(title)
  })
})

describe('A host', () => {
  test('makes a draft of it on behalf of an organisation that is entered for it, once', async () => {
    const { id: intakeId } = await intakeOf(await tell(hub, token, { title: 'Draft me' }))
    const commandId = randomUUID()
    const before = await hub.head()
    const taken = await park.owner.does('takeIntake', { commandId, intakeId })
    expect(await hub.head()).toBe(before + 2n)
    expect((await park.owner.mutate('takeIntake', { commandId, intakeId })).payload).toMatchObject({ replayed: true, thing: { id: taken.id } })
    expect((await park.owner.mutate('takeIntake', { intakeId })).payload?.userErrors).toMatchObject([{ code: 'INTAKE_TAKEN' }])
    expect(await hub.head()).toBe(before + 2n)
    expect((await park.owner.query('query ($id: ID!) { need(id: $id) { origin } }', { id: taken.id })).data).toEqual({ need: { origin: 'INTAKE' } })
    const events = await hub.core.store.read(`need-${taken.id}`)
    expect(events).toMatchObject([{ type: 'NeedDrafted', data: { enteringParkId: park.id, intake: true, content: { title: 'Draft me', problem: told.problem, visibility: 'COUNTERPART' } }, metadata: { onBehalf: { basis: 'MESSAGE' } } }])
    expect(JSON.stringify(events, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))).not.toMatch(/Li Na|88880001/)
    expect((await queueOf(park.owner, park.id))?.find(({ id }) => id === intakeId)).toMatchObject({ need: { id: taken.id }, takenAt: expect.any(String) })
  })
  test('makes one draft only, however many hosts press at once', async () => {
    const { id: intakeId } = await intakeOf(await tell(hub, token, { title: 'Everybody wants me' }))
    const second = await story.joined(park, 'EDITOR')
    const before = (await hub.head())
    const outcomes = await Promise.all([park.owner, second, park.owner, second].map((by) => by.mutate('takeIntake', { intakeId, organizationKind: 'UNIVERSITY' })))
    const made = new Set(outcomes.flatMap(({ payload }) => (payload?.thing == null ? [] : [payload.thing.id])))
    expect(made.size).toBe(1)
    expect(await hub.head()).toBeLessThanOrEqual(before + 2n)
  })
  test('may pick an organisation of the park, and of no other; what could not be drafted waits again', async () => {
    const { id: intakeId } = await intakeOf(await tell(hub, token, { title: 'For whom?' }))
    const elsewhere = await story.member(await story.park())
    const before = await hub.head()
    expect((await park.owner.mutate('takeIntake', { intakeId, organizationId: elsewhere.id })).payload?.userErrors).toMatchObject([{ code: 'FORBIDDEN' }])
    expect((await park.owner.mutate('takeIntake', { intakeId, organizationId: randomUUID() })).payload?.userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
    expect(await hub.head()).toBe(before)
    const own = await story.member(park)
    const { id } = await park.owner.does('takeIntake', { intakeId, organizationId: own.id })
    expect(hub.core.facts.thing(id)).toMatchObject({ organizationId: own.id, stage: 'DRAFT' })
  })
  test('takes it for the park itself without a basis', async () => {
    const { id: intakeId } = await intakeOf(await tell(hub, token, { title: 'Our own' }))
    await park.owner.does('takeIntake', { intakeId, organizationId: park.id })
  })
  test('drops it, with all that it says of its sender', async () => {
    const { id: intakeId } = await intakeOf(await tell(hub, token, { title: 'Not for us' }))
    await park.owner.does('dropIntake', { intakeId })
    expect((await queueOf(park.owner, park.id))?.map(({ id }) => id)).not.toContain(intakeId)
    expect((await park.owner.mutate('takeIntake', { intakeId })).payload?.userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
  })
})

describe('What nobody takes', () => {
  test('is taken no faster than a link may bring it in', async () => {
    const { token: busy } = await linkOf(park.owner, park.id)
    let status = 200
    for (let count = 0; status === 200 && count < 300; count++) {
      if (count % 50 === 0) hub.pass(61)
      status = (await post(hub, '/intake/tell', { ...told, title: `Flood ${count}`, token: busy })).status
      if (status !== 200) expect(count).toBe(200)
    }
    expect(status).toBe(429)
    hub.pass(61)
    await tell(hub, token, { title: 'Another link goes on' })
  })
  test('goes by itself after 60 days', async () => {
    const { office } = hub.running
    const reference = await tell(hub, token, { title: 'Nobody came' })
    const isKept = async () => (await office.database.selectFrom('intake').select('id').where('reference', '=', reference).execute()).length === 1
    hub.pass((intakeDays - 1) * 86_400)
    await office.purge()
    expect(await isKept()).toBe(true)
    hub.pass(2 * 86_400)
    await office.purge()
    expect(await isKept()).toBe(false)
  })
})
