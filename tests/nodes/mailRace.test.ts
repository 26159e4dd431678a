import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { authenticationOf } from '../../services/identity/authentication.ts'
import { mailing } from '../../services/processes/mailing.ts'
import type { Office } from '../../services/office/office.ts'
import '../support/chanceOfRun.ts'
import { Clock, hubSecret, officesOf } from '../support/office.ts'
import { organizationId, personId } from '../support/people.ts'

const running = new AbortController().signal
const kinds = ['INTEREST_RECEIVED', 'NEED_FOUND_READY', 'MEMBER_JOINED'] as const

const Told = fc.array(fc.record({ who: fc.nat({ max: 2 }), kind: fc.constantFrom(...kinds) }), { maxLength: 3 })
/** Both workers look, each at another moment, and act on what they saw: at the same time, or one once the other's mails are gone. */
const Turn = fc.record({
  first: Told,
  between: Told,
  meanwhile: Told,
  ahead: fc.constantFrom(0, 1),
  act: fc.constantFrom('AT_ONCE', 'IN_ORDER', 'IN_REVERSE'),
  /** Shorter than what would make something too old to be mailed. */
  minutes: fc.constantFrom(0, 5, 61, 9 * 60),
})

/** A worker that looked just now: it acts on what it saw, whatever happens meanwhile. */
async function lookingNow(office: Office, clock: Clock): Promise<() => Promise<unknown>> {
  const seen = await office.mailSettings.waiting(new Date(clock.now().getTime() - 2 * 24 * 3_600_000), 5_000)
  const worker = mailing({ ...office, mailSettings: { ...office.mailSettings, waiting: async () => seen } })
  return () => worker.run({ clock: clock.now }, running)
}

test('two workers that mail over one office at once tell each person of everything, once', async () => {
  const clock = new Clock('2026-05-18T01:00:00.000Z')
  const [one, other] = await officesOf(2, clock)
  if (one === undefined || other === undefined) throw new Error('There are no two nodes.')
  const authentication = await authenticationOf({ office: one, publicUrl: new URL('https://hub.example'), secret: hubSecret, clock: clock.now })
  const people = await Promise.all(['lin', 'hua', 'wang'].map(async (name) => (await authentication.signIn({ email: `${name}@uni.example`, locale: 'en' })).personId))
  for (const person of people) await one.people.addressProved(person)
  const workers = [mailing(one), mailing(other)]
  let count = 0

  await fc.assert(fc.asyncProperty(fc.array(Turn, { minLength: 3, maxLength: 8 }), async (turns) => {
    for (const table of ['notification', 'outbox_message', 'last_mail'] as const) await one.database.deleteFrom(table).execute()
    const told: string[] = []
    const mailed: string[] = []
    const tell = async (office: Office, who: number, kind: string) => {
      const id = personId(`notification ${++count}`)
      told.push(id)
      await office.notifications.add({ id, personId: people[who] ?? '', kind, thingId: organizationId('a'), organizationId: organizationId('a'), eventId: id, at: clock.now().toISOString() })
    }
    /** Sends what waits: what a mail says, it says when it goes out. */
    const send = async ({ outbox, mailSettings }: Office) => {
      for (let message = await outbox.claim(); message !== undefined; message = await outbox.claim()) {
        const said = await mailSettings.takenBy(message.id)
        expect(said).not.toEqual([])
        mailed.push(...said.map(({ id }) => id))
        await outbox.sent(message)
      }
    }
    for (const { first, between, meanwhile, ahead, act, minutes } of turns) {
      const tellAll = (now: typeof first) => Promise.all(now.map(({ who, kind }, index) => tell(index % 2 === 0 ? one : other, who, kind)))
      await tellAll(first)
      const early = await lookingNow(ahead === 0 ? one : other, clock)
      await tellAll(between)
      const late = await lookingNow(ahead === 0 ? other : one, clock)
      if (act === 'AT_ONCE') await Promise.all([early(), late(), send(one), send(other), tellAll(meanwhile)])
      else {
        for (const acts of act === 'IN_ORDER' ? [early, late] : [late, early]) {
          await acts()
          await send(one)
        }
        await tellAll(meanwhile)
      }
      clock.pass({ minutes })
    }
    // A day later everything is due; nothing is two days old, or it would not be mailed any more.
    for (let hours = 0; hours < 26; hours += 2) {
      await Promise.all([...workers.map((worker) => worker.run({ clock: clock.now }, running)), send(one), send(other)])
      clock.pass({ minutes: 120 })
    }
    await Promise.all([send(one), send(other)])
    expect(mailed.toSorted()).toEqual(told.toSorted())
  }), { numRuns: 25 })
})
