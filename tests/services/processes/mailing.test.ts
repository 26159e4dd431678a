import { expect, test } from 'vitest'
import { authenticationOf } from '../../../services/identity/authentication.ts'
import type { NotificationKind } from '../../../services/notifications/kinds.ts'
import { mailing } from '../../../services/processes/mailing.ts'
import { Clock, temporaryOffice } from '../../support/office.ts'
import { organizationId, personId } from '../../support/people.ts'
import { hubSecret } from '../../support/signInSite.ts'

const running = new AbortController().signal

/** An office at nine in the morning in Shanghai, one person who has proved their address, and the process that mails. */
async function setting() {
  const { office, clock } = await temporaryOffice(new Clock('2026-05-18T01:00:00.000Z'))
  const authentication = await authenticationOf({ office, publicUrl: new URL('https://hub.example'), secret: hubSecret, clock: clock.now })
  const join = async (email: string) => (await authentication.signIn({ email, locale: 'en' })).personId
  const lin = await join('lin@uni.example')
  await office.people.addressProved(lin)
  const process = mailing(office)
  const told: string[] = []
  const tell = async (kind: NotificationKind, to = lin) => {
    const id = personId(`notification ${told.push(kind)}`)
    await office.notifications.add({ id, personId: to, kind, thingId: organizationId('a'), organizationId: organizationId('a'), eventId: id, at: clock.now().toISOString() })
    return id
  }
  /** Runs it, and takes what it put into the outbox: what each mail took up. */
  const mails = async () => {
    const next = await process.run({ clock: clock.now }, running)
    const taken: (readonly string[])[] = []
    for (let message = await office.outbox.claim(); message !== undefined; message = await office.outbox.claim()) {
      taken.push((await office.mailSettings.takenBy(message.id)).map(({ kind }) => kind))
      await office.outbox.sent(message)
    }
    return { next, taken }
  }
  /** Another worker over the same office that looked just now: it acts on what it saw, whatever happens meanwhile. */
  const lookingNow = async () => {
    const seen = await office.mailSettings.waiting(new Date(0), 100)
    const { waiting } = office.mailSettings
    const looks = [async () => seen]
    const other = mailing({ ...office, mailSettings: { ...office.mailSettings, waiting: (...asked) => (looks.pop() ?? (() => waiting(...asked)))() } })
    return () => other.run({ clock: clock.now }, running)
  }
  return { office, clock, lin, join, tell, mails, lookingNow }
}
const nothing = { next: 'WHEN_MOVED', taken: [] }

test('what is urgent is mailed at once, and once', async () => {
  const { tell, mails } = await setting()
  await tell('INTEREST_RECEIVED')
  expect(await mails()).toEqual({ next: 'WHEN_MOVED', taken: [['INTEREST_RECEIVED']] })
  expect(await mails()).toEqual(nothing)
})

test('what comes within the hour goes out together when it is over', async () => {
  const { tell, mails, clock } = await setting()
  await tell('INTEREST_RECEIVED')
  await mails()
  clock.pass({ minutes: 10 })
  await tell('MATCH_BECAME_MUTUAL')
  await tell('NEED_FOUND_READY')
  expect(await mails()).toEqual({ next: new Date('2026-05-18T02:00:00.000Z'), taken: [] })
  clock.pass({ minutes: 50 })
  expect(await mails()).toMatchObject({ taken: [['MATCH_BECAME_MUTUAL', 'NEED_FOUND_READY']] })
})

test('of two workers one mails, and what the other saw besides goes out in a mail of its own', async () => {
  const { tell, mails, lookingNow, clock } = await setting()
  await tell('INTEREST_RECEIVED')
  const behind = await lookingNow()
  expect(await mails()).toMatchObject({ taken: [['INTEREST_RECEIVED']] })
  clock.pass({ minutes: 61 })
  await tell('NEED_FOUND_READY')
  const ahead = await lookingNow()
  await tell('MATCH_BECAME_MUTUAL')
  expect(await behind()).toBe('AT_ONCE')
  expect(await behind()).toBe('WHEN_MOVED')
  expect(await ahead()).toBe('AT_ONCE')
  expect(await mails()).toMatchObject({ taken: [['NEED_FOUND_READY', 'MATCH_BECAME_MUTUAL']] })
})

test('what can wait goes out at eight the next morning', async () => {
  const { tell, mails, clock } = await setting()
  await tell('MEMBER_JOINED')
  await tell('SUGGESTIONS_POSTED')
  expect(await mails()).toEqual({ next: new Date('2026-05-19T00:00:00.000Z'), taken: [] })
  clock.pass({ minutes: 23 * 60 })
  expect(await mails()).toMatchObject({ taken: [['MEMBER_JOINED', 'SUGGESTIONS_POSTED']] })
})

test('nothing goes out in the night', async () => {
  const { tell, mails, clock } = await setting()
  clock.pass({ minutes: 14 * 60 })
  await tell('INTEREST_RECEIVED')
  expect(await mails()).toEqual({ next: new Date('2026-05-18T23:00:00.000Z'), taken: [] })
})

test('what was read meanwhile is not mailed', async () => {
  const { office, lin, tell, mails, clock } = await setting()
  const id = await tell('MEMBER_JOINED')
  await tell('MEMBER_LEFT')
  await office.notifications.markRead(lin, [id])
  clock.pass({ days: 1 })
  expect(await mails()).toMatchObject({ taken: [['MEMBER_LEFT']] })
})

test('what a person chose is done: never, in a digest, in another night', async () => {
  const { office, lin, tell, mails, clock } = await setting()
  await office.mailSettings.revise(lin, { timeZone: 'Europe/Berlin', quietFrom: 0, quietTo: 360, choices: { INTEREST_RECEIVED: 'NEVER', NEED_FOUND_READY: 'DIGEST', MEMBER_JOINED: 'NOW' } })
  await tell('INTEREST_RECEIVED')
  await tell('NEED_FOUND_READY')
  await tell('MEMBER_JOINED')
  expect(await mails()).toEqual({ next: new Date('2026-05-18T04:00:00.000Z'), taken: [] })
  clock.pass({ minutes: 180 })
  expect(await mails()).toMatchObject({ taken: [['MEMBER_JOINED']] })
  clock.pass({ days: 1 })
  expect(await mails()).toEqual({ next: 'WHEN_MOVED', taken: [['NEED_FOUND_READY']] })
})

test('nobody is mailed who has not proved their address', async () => {
  const { join, tell, mails } = await setting()
  await tell('INTEREST_RECEIVED', await join('somebody@else.example'))
  expect(await mails()).toEqual(nothing)
})

test('what nobody could mail for two days is not mailed any more', async () => {
  const { tell, mails, clock } = await setting()
  await tell('INTEREST_RECEIVED')
  clock.pass({ days: 3 })
  expect(await mails()).toEqual(nothing)
})
