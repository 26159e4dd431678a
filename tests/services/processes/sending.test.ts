import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Outbox } from '../../../services/office/outbox.ts'
import { sending, type Send } from '../../../services/processes/sending.ts'
import { temporaryOffice } from '../../support/office.ts'
import { personId } from '../../support/people.ts'

const nameOf = (number: number) => personId(`message ${number}`)
const messageOf = (number: number) => ({ id: nameOf(number), process: 'mailing', eventId: personId(`event ${number}`), recipientId: personId('Li Na'), kind: 'MAIL' })
const running = new AbortController().signal

test('what fails is tried again after a while, each time later, and is given up after about two days', async () => {
  const { office: { outbox }, clock } = await temporaryOffice()
  await outbox.put(messageOf(1))
  const tries: number[] = []
  const began = clock.now().getTime()
  const process = sending(outbox, async () => {
    tries.push((clock.now().getTime() - began) / 60_000)
    throw new TypeError('secret text lin@uni.example')
  }, () => 0)
  for (let next = await process.run({ clock: clock.now }, running); next !== 'WHEN_MOVED'; next = await process.run({ clock: clock.now }, running)) {
    if (next !== 'AT_ONCE') clock.pass({ minutes: (next.getTime() - clock.now().getTime()) / 60_000 })
  }
  expect(tries).toEqual([0, 1, 6, 21, 81, 261, 621, 1_341, 2_781])
  expect(await outbox.deadLetters(10)).toMatchObject([{ attempts: 9, error: 'TypeError' }])
})

test('a final answer is not argued with', async () => {
  const { office: { outbox }, clock } = await temporaryOffice()
  await outbox.put(messageOf(1))
  const process = sending(outbox, async () => ({ error: 'EENVELOPE', final: true }))
  expect(await process.run({ clock: clock.now }, running)).toBe('AT_ONCE')
  expect(await process.run({ clock: clock.now }, running)).toBe('WHEN_MOVED')
  expect(await outbox.deadLetters(10)).toMatchObject([{ attempts: 1, error: 'EENVELOPE' }])
})

const steps = ['before the claim', 'before it is sent', 'after it was sent', 'nowhere'] as const
type Step = (typeof steps)[number]
const never = new Promise<never>(() => {})

/** A worker that dies at a step of its next message: what it would have done afterwards never happens. */
function worker(outbox: Outbox, transport: Send, dies: Step) {
  let left = () => {}
  const dead = new Promise<'DEAD'>((resolve) => { left = () => resolve('DEAD') })
  const die = (): Promise<never> => {
    left()
    return never
  }
  const process = sending({
    ...outbox,
    claim: async () => (dies === 'before the claim' ? die() : outbox.claim()),
    sent: async (message) => (dies === 'after it was sent' ? die() : outbox.sent(message)),
  }, async (message, parts) => (dies === 'before it is sent' ? die() : transport(message, parts)), () => 0)
  return (clock: () => Date) => Promise.race([process.run({ clock }, running), dead])
}

test('two workers that die anywhere send every message, and a message twice only under its one id', async () => {
  const { office: { outbox, database }, clock } = await temporaryOffice()
  const turn = fc.record({ dies: fc.constantFrom(...steps), alone: fc.boolean(), minutes: fc.constantFrom(0, 0, 1, 3), put: fc.nat({ max: 5 }), fails: fc.boolean() })
  await fc.assert(fc.asyncProperty(fc.array(turn, { maxLength: 25 }), async (turns) => {
    await database.deleteFrom('outbox_message').execute()
    const put = new Set<string>()
    const handedOver: string[] = []
    const working = new Set<string>()
    let fails = false
    const transport: Send = async ({ id }) => {
      expect(working.has(id)).toBe(false)
      working.add(id)
      await Promise.resolve()
      working.delete(id)
      if (fails) return { error: 'ECONNECTION', final: false }
      handedOver.push(id)
      return 'SENT'
    }
    for (const { dies, alone, minutes, put: number, ...rest } of turns) {
      fails = rest.fails
      await outbox.put(messageOf(number))
      put.add(nameOf(number))
      await Promise.all([worker(outbox, transport, dies)(clock.now), ...(alone ? [] : [worker(outbox, transport, 'nowhere')(clock.now)])])
      clock.pass({ minutes })
    }
    fails = false
    const work = worker(outbox, transport, 'nowhere')
    for (let next = await work(clock.now); next !== 'WHEN_MOVED'; next = await work(clock.now)) {
      if (next instanceof Date) clock.pass({ minutes: (next.getTime() - clock.now().getTime()) / 60_000 })
    }
    const dead = (await outbox.deadLetters(100)).map(({ id }) => id)
    expect(new Set([...handedOver, ...dead])).toEqual(put)
    const deaths = turns.filter(({ dies }) => dies === 'after it was sent').length
    expect(handedOver.length - new Set(handedOver).size).toBeLessThanOrEqual(deaths)
  }), { numRuns: 40 })
})
