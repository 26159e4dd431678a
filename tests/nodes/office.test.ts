import { randomUUID } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { authenticationOf } from '../../services/identity/authentication.ts'
import { openOffice, type Office } from '../../services/office/office.ts'
import { Clock, hubSecret, officesOf, temporaryPlace } from '../support/office.ts'
import { personId } from '../support/people.ts'

/** Two nodes over one office, each with connections of its own. */
async function twoNodes() {
  const clock = new Clock()
  const [one, other] = await officesOf(2, clock)
  if (one === undefined || other === undefined) throw new Error('There are no two nodes.')
  const authentication = await authenticationOf({ office: one, publicUrl: new URL('https://hub.example'), secret: hubSecret, clock: clock.now })
  const join = (email: string) => authentication.signIn({ email, name: 'Lin', locale: 'en' })
  return { one, other, clock, join }
}
const inMinutes = (clock: Clock, minutes: number) => new Date(clock.now().getTime() + minutes * 60_000)
/** Each asks this often, all at the same moment. */
const often = 10
const fromBoth = <Result>({ one, other }: { one: Office; other: Office }, ask: (office: Office, turn: number) => Promise<Result>) =>
  Promise.all(Array.from({ length: 2 * often }, (_, turn) => ask(turn % 2 === 0 ? one : other, turn)))

test('nodes that start on an empty database at the same time make its tables once', async () => {
  const place = await temporaryPlace()
  const offices = await Promise.all(Array.from({ length: 4 }, () => openOffice(place)))
  expect(await Promise.all(offices.map(({ people }) => people.findByEmail('nobody@uni.example')))).toEqual([undefined, undefined, undefined, undefined])
  await Promise.all(offices.map((office) => office.close()))
})

test('a secret that both use at the same moment is used once', async () => {
  const nodes = await twoNodes()
  const secret = await nodes.one.secrets.make({ purpose: 'SIGN_IN', subject: 'request', expiresAt: inMinutes(nodes.clock, 5) })
  const uses = await fromBoth(nodes, async (office, turn) => (turn % 3 === 0 ? await office.secrets.useOf('SIGN_IN', 'request') : await office.secrets.use('SIGN_IN', secret)))
  expect(uses.filter((use) => use !== undefined && use !== false)).toHaveLength(1)
})

test('a request that comes to both at the same moment is done once', async () => {
  const nodes = await twoNodes()
  const { personId } = await nodes.join('lin@uni.example')
  const request = { key: 'one', personId, name: 'Add', fingerprint: 'the same', perHour: 100 }
  const outcomes = await fromBoth(nodes, (office) => office.once(request, ({ channels }) => channels.add(personId, { kind: 'WECHAT', value: 'lin-1988' }), (id) => id))
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['DECIDED', ...Array<string>(2 * often - 1).fill('REPLAYED')])
})

test('how often one person may do something is counted over both', async () => {
  const nodes = await twoNodes()
  const { personId } = await nodes.join('lin@uni.example')
  const outcomes = await fromBoth(nodes, (office, turn) => office.once(
    { key: String(turn), personId, name: 'Rename', fingerprint: String(turn), perHour: 4 }, ({ people }) => people.revise(personId, { name: String(turn), locale: 'en' }), () => personId,
  ))
  expect(outcomes.filter(({ kind }) => kind === 'DECIDED')).toHaveLength(4)
  expect(outcomes.filter(({ kind }) => kind === 'TOO_MANY')).toHaveLength(2 * often - 4)
})

test('an address is mailed three times in ten minutes, whoever is asked', async () => {
  const nodes = await twoNodes()
  const asked = await fromBoth(nodes, (office, turn) => office.signInRequests.makeWithCode(
    { requestId: randomUUID(), email: 'lin@uni.example', name: undefined, locale: 'en', mailed: true }, `code ${turn}`, `browser ${turn}`,
  ))
  expect(asked.filter((made) => made)).toHaveLength(3)
})

test('two first sign-ins at the same moment make one person', async () => {
  const { one, other, clock } = await twoNodes()
  const ways = await Promise.all([one, other].map((office) => authenticationOf({ office, publicUrl: new URL('https://hub.example'), secret: hubSecret, clock: clock.now })))
  const signedIn = await Promise.all(ways.map((way) => way.signIn({ email: 'lin@uni.example', locale: 'en' })))
  expect(new Set(signedIn.map(({ personId }) => personId)).size).toBe(1)
  expect(new Set(signedIn.map(({ sessionId }) => sessionId)).size).toBe(2)
})

test('a person\'s notifications are numbered without a gap', async () => {
  const nodes = await twoNodes()
  const { personId } = await nodes.join('lin@uni.example')
  await fromBoth(nodes, (office) => office.notifications.add({
    id: randomUUID(), personId, kind: 'KIND', thingId: randomUUID(), organizationId: randomUUID(), eventId: randomUUID(), at: nodes.clock.now().toISOString(),
  }))
  expect((await nodes.other.notifications.of(personId)).map(({ sequence }) => sequence)).toEqual(Array.from({ length: 2 * often }, (_, index) => 2 * often - index))
})

test('an organisation never has more than its storage', async () => {
  const place = await temporaryPlace()
  const clock = new Clock()
  const [one, other] = await Promise.all([1, 2].map(() => openOffice({ ...place, clock: clock.now, storage: 500 })))
  if (one === undefined || other === undefined) throw new Error('There are no two nodes.')
  const authentication = await authenticationOf({ office: one, publicUrl: new URL('https://hub.example'), secret: hubSecret, clock: clock.now })
  const { personId } = await authentication.signIn({ email: 'lin@uni.example', locale: 'en' })
  const organizationId = randomUUID()
  const kept = await fromBoth({ one, other }, (office, turn) =>
    office.vault.keep({ id: randomUUID(), kind: 'TEXT', organizationId, personId, type: 'text/plain' }, Buffer.from(String(turn).padStart(100))))
  expect(kept.filter((outcome) => outcome !== 'STORAGE_FULL')).toHaveLength(5)
  await Promise.all([one.close(), other.close()])
})

test('two workers on one outbox send each message once', async () => {
  const { one, other } = await twoNodes()
  const ids = Array.from({ length: 30 }, (_, index) => personId(`message ${index}`))
  for (const id of ids) await one.outbox.put({ id, process: 'mailing', eventId: id, recipientId: personId('Li Na'), kind: 'MAIL' })
  const sent: string[] = []
  async function work({ outbox }: Office) {
    for (let message = await outbox.claim(); message !== undefined; message = await outbox.claim()) {
      sent.push(message.id)
      await outbox.sent(message)
    }
  }
  await Promise.all([work(one), work(other), work(one), work(other)])
  expect(sent.sort()).toEqual(ids.sort())
})

test('a process moves on once from where it was', async () => {
  const nodes = await twoNodes()
  const from = { epoch: 'epoch', position: 5n }
  await fromBoth(nodes, (office) => office.positions.begin('telling', from))
  const moved = await fromBoth(nodes, (office, turn) => office.atOnce(({ positions }) => positions.advance('telling', from, BigInt(6 + turn))))
  expect(moved.filter((did) => did)).toHaveLength(1)
})

test('what one node tells, the other hears: sessions that ended, something to read, something to send', async () => {
  const { one, other, join } = await twoNodes()
  const { personId: who, sessionId } = await join('lin@uni.example')
  const ended: string[] = []
  const hints: string[] = []
  other.sessions.onEnded((ids) => ended.push(...ids))
  other.notifications.onAdded(() => hints.push('NOTIFICATIONS'))
  other.outbox.onPut(() => hints.push('OUTBOX'))
  await vi.waitFor(async () => {
    await one.atOnce(async ({ notifications, outbox }) => {
      await notifications.add({ id: randomUUID(), personId: who, kind: 'KIND', thingId: randomUUID(), organizationId: randomUUID(), eventId: randomUUID(), at: '2026-03-02T08:00:00.000Z' })
      await outbox.put({ id: randomUUID(), process: 'mailing', eventId: randomUUID(), recipientId: who, kind: 'MAIL' })
    })
    expect(new Set(hints)).toEqual(new Set(['NOTIFICATIONS', 'OUTBOX']))
  })
  await one.sessions.end(sessionId)
  await vi.waitFor(() => expect(ended).toEqual([sessionId]))
})
