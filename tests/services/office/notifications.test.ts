import { expect, test } from 'vitest'
import { authenticationOf } from '../../../services/identity/authentication.ts'
import type { Notification } from '../../../services/office/notifications.ts'
import { temporaryOffice } from '../../support/office.ts'
import { organizationId, personId } from '../../support/people.ts'
import { hubSecret } from '../../support/signInSite.ts'

/** An office that knows two people. */
async function officeWithPeople() {
  const { office, clock } = await temporaryOffice()
  const authentication = await authenticationOf({ office, publicUrl: new URL('https://hub.example'), secret: hubSecret, clock: clock.now })
  const join = async (email: string) => (await authentication.signIn({ email, locale: 'en' })).personId
  const [lin, wang] = [await join('lin@uni.example'), await join('wang@firm.example')]
  const tell = (to: string, words: string) => office.notifications.add(about(to, words, clock.now()))
  const read = async (by: string) => (await office.notifications.of(by)).map(({ id, sequence, readAt }) => [id, sequence, readAt !== null] as const)
  return { office, clock, lin, wang, tell, read }
}
const idOf = (words: string) => personId(`notification ${words}`)
const about = (to: string, words: string, at: Date): Notification =>
  ({ id: idOf(words), personId: to, kind: 'MEMBER_JOINED', thingId: organizationId(words), organizationId: organizationId(words), eventId: personId(words), at: at.toISOString() })

test('each person\'s are counted for themselves, and the latest come first', async () => {
  const { lin, wang, tell, read } = await officeWithPeople()
  await tell(lin, 'one')
  await tell(wang, 'other')
  await tell(lin, 'two')
  expect(await read(lin)).toEqual([[idOf('two'), 2, false], [idOf('one'), 1, false]])
  expect(await read(wang)).toEqual([[idOf('other'), 1, false]])
})

test('what is added twice is there once, and nobody unknown is told anything', async () => {
  const { lin, tell, read } = await officeWithPeople()
  await tell(lin, 'one')
  await tell(lin, 'one')
  await tell(personId('a stranger'), 'two')
  expect(await read(lin)).toHaveLength(1)
  expect(await read(personId('a stranger'))).toEqual([])
})

test('those after a sequence come in the order in which they were added', async () => {
  const { office, lin, tell } = await officeWithPeople()
  for (const words of ['one', 'two', 'three']) await tell(lin, words)
  expect((await office.notifications.after(lin, 1, 10)).map(({ id }) => id)).toEqual([idOf('two'), idOf('three')])
  expect((await office.notifications.after(lin, 0, 2)).map(({ id }) => id)).toEqual([idOf('one'), idOf('two')])
  expect(await office.notifications.latest(lin)).toBe(3)
})

test('a person marks their own as read, and no others', async () => {
  const { office, lin, wang, tell, read } = await officeWithPeople()
  await tell(lin, 'one')
  await tell(lin, 'two')
  await office.notifications.markRead(wang, [idOf('one')])
  await office.notifications.markRead(lin, [idOf('two'), idOf('unknown')])
  expect(await read(lin)).toEqual([[idOf('two'), 2, true], [idOf('one'), 1, false]])
})

test('after 90 days they are gone, and counting goes on', async () => {
  const { office, clock, lin, tell, read } = await officeWithPeople()
  await tell(lin, 'one')
  await tell(lin, 'two')
  clock.pass({ days: 91 })
  await office.purge()
  expect(await read(lin)).toEqual([[idOf('two'), 2, false]])
  await tell(lin, 'three')
  expect(await read(lin)).toEqual([[idOf('three'), 3, false], [idOf('two'), 2, false]])
  await office.purge()
  expect(await read(lin)).toEqual([[idOf('three'), 3, false]])
})

test('the latest 500 of a person are kept', async () => {
  const { office, lin, wang, tell, read } = await officeWithPeople()
  await tell(wang, 'other')
  for (let count = 1; count <= 503; count++) await tell(lin, `number ${count}`)
  await office.purge()
  expect((await read(lin)).map(([, sequence]) => sequence).at(-1)).toBe(4)
  expect(await read(lin)).toHaveLength(500)
  expect(await read(wang)).toHaveLength(1)
})

test('they are erased with their person', async () => {
  const { office, lin, tell } = await officeWithPeople()
  await tell(lin, 'one')
  await office.people.erase(lin)
  expect(await office.database.selectFrom('notification').selectAll().execute()).toEqual([])
})
