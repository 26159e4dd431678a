import { expect, test } from 'vitest'
import type { OutboxMessage } from '../../../services/office/outbox.ts'
import { temporaryOffice } from '../../support/office.ts'
import { personId } from '../../support/people.ts'

const message = (words: string): OutboxMessage => ({ id: personId(words), process: 'mailing', eventId: personId(`event of ${words}`), recipientId: personId('Li Na'), kind: 'MAIL' })
const mail = message('a mail')

test('a message that is put twice is one, and it is claimed by one', async () => {
  const { office: { outbox } } = await temporaryOffice()
  await outbox.put(mail)
  await outbox.put({ ...mail, id: personId('another id') })
  const claims = await Promise.all([outbox.claim(), outbox.claim(), outbox.claim()])
  expect(claims.filter((claim) => claim !== undefined)).toMatchObject([{ ...mail, attempts: 1 }])
})

test('what was sent is never claimed again, though it is put again', async () => {
  const { office: { outbox }, clock } = await temporaryOffice()
  await outbox.put(mail)
  const claimed = await outbox.claim()
  if (claimed !== undefined) await outbox.sent(claimed)
  await outbox.put(mail)
  clock.pass({ days: 1 })
  expect(await outbox.claim()).toBeUndefined()
  expect(await outbox.nextDue()).toBeUndefined()
})

test('whoever dies with it loses it after two minutes, and can do nothing to it any more', async () => {
  const { office: { outbox }, clock } = await temporaryOffice()
  await outbox.put(mail)
  const lost = await outbox.claim() ?? expect.fail()
  clock.pass({ minutes: 2 })
  const second = await outbox.claim() ?? expect.fail()
  expect(second).toMatchObject({ id: mail.id, attempts: 2 })
  await outbox.sent(lost)
  await outbox.failed(lost, 'ECONNECTION', undefined)
  expect(await outbox.deadLetters(10)).toEqual([])
  await outbox.sent(second)
  expect(await outbox.nextDue()).toBeUndefined()
})

test('the earliest that is due comes first', async () => {
  const { office: { outbox }, clock } = await temporaryOffice()
  await outbox.put(mail)
  const claimed = await outbox.claim() ?? expect.fail()
  await outbox.failed(claimed, 'ECONNECTION', new Date(clock.now().getTime() + 600_000))
  await outbox.put(message('a later one'))
  expect(await outbox.claim()).toMatchObject({ id: message('a later one').id })
  expect(await outbox.claim()).toBeUndefined()
  clock.pass({ minutes: 10 })
  expect(await outbox.claim()).toMatchObject({ id: message('a later one').id, attempts: 2 })
  expect(await outbox.claim()).toMatchObject({ id: mail.id })
})

test('a dead letter waits for the operator, who has it sent again or drops it', async () => {
  const { office: { outbox } } = await temporaryOffice()
  await outbox.put(mail)
  await outbox.failed(await outbox.claim() ?? expect.fail(), 'EENVELOPE', undefined)
  expect(await outbox.claim()).toBeUndefined()
  expect(await outbox.deadLetters(10)).toMatchObject([{ id: mail.id, attempts: 1, error: 'EENVELOPE' }])
  expect(await outbox.retry(mail.id)).toBe(true)
  await outbox.failed(await outbox.claim() ?? expect.fail(), 'EENVELOPE', undefined)
  expect(await outbox.drop(mail.id)).toBe(true)
  expect([await outbox.deadLetters(10), await outbox.claim(), await outbox.retry(mail.id), await outbox.drop(mail.id)]).toEqual([[], undefined, false, false])
})

test('a message that kills whoever sends it becomes a dead letter too', async () => {
  const { office: { outbox }, clock } = await temporaryOffice()
  await outbox.put(mail)
  let claims = 0
  while (await outbox.claim() !== undefined) {
    claims += 1
    clock.pass({ minutes: 2 })
  }
  expect(claims).toBe(9)
  expect(await outbox.deadLetters(10)).toMatchObject([{ id: mail.id, error: 'LEASE_LOST' }])
})
