import { expect, test } from 'vitest'
import { authenticationOf } from '../../../services/identity/authentication.ts'
import { temporaryOffice } from '../../support/office.ts'
import { hubSecret } from '../../support/signInSite.ts'

async function officeWithPeople() {
  const { office, clock } = await temporaryOffice()
  const authentication = await authenticationOf({ office, publicUrl: new URL('https://hub.example'), secret: hubSecret, clock: clock.now })
  const join = (email: string) => authentication.signIn({ email, name: '林', locale: 'zh-CN' })
  return { office, clock, join }
}

test('a person is found by id and by address, however the address is written', async () => {
  const { office: { people }, join } = await officeWithPeople()
  const { personId } = await join('Lin@Uni.example')
  const lin = { personId, email: 'lin@uni.example', name: '林', locale: 'zh-CN' }
  expect(await people.find(personId)).toEqual(lin)
  expect(await people.findByEmail('LIN@uni.EXAMPLE ')).toEqual(lin)
})

test('many are found in the order asked for, with gaps for whom there is not', async () => {
  const { office: { people }, join } = await officeWithPeople()
  const [lin, wang] = [await join('lin@uni.example'), await join('wang@firm.example')]
  const found = await people.findMany([wang.personId, 'nobody', lin.personId])
  expect(found.map((person) => person?.email)).toEqual(['wang@firm.example', undefined, 'lin@uni.example'])
})

test('two first sign-ins of one address at the same moment make one person', async () => {
  const { office, join } = await officeWithPeople()
  const [one, other] = await Promise.all([join('lin@uni.example'), join('lin@uni.example')])
  expect(one.personId).toBe(other.personId)
  expect(await office.database.selectFrom('person').selectAll().execute()).toHaveLength(1)
})

test('a person gives another name and language', async () => {
  const { office: { people }, join } = await officeWithPeople()
  const { personId } = await join('lin@uni.example')
  await people.revise(personId, { name: 'Lin Hua', locale: 'en' })
  expect(await people.find(personId)).toMatchObject({ name: 'Lin Hua', locale: 'en' })
})

test('erasing a person ends its sessions and secrets, and nobody else’s', async () => {
  const { office, clock, join } = await officeWithPeople()
  const [lin, wang] = [await join('lin@uni.example'), await join('wang@firm.example')]
  const expiresAt = new Date(clock.now().getTime() + 60_000)
  const token = await office.secrets.make({ purpose: 'PERSONAL_TOKEN', subject: 'token', personId: lin.personId, expiresAt })
  const told: string[] = []
  office.sessions.onEnded((ids) => told.push(...ids))
  await office.people.erase(lin.personId)
  expect(told).toEqual([lin.sessionId])
  expect(await office.secrets.find('PERSONAL_TOKEN', token)).toBeUndefined()
  expect(await office.sessions.endedAmong([lin.sessionId, wang.sessionId])).toEqual([lin.sessionId])
  expect(await office.people.find(wang.personId)).toBeDefined()
})

test('a node learns which of its sessions ended, by sign-out or by time', async () => {
  const { office: { sessions }, clock, join } = await officeWithPeople()
  const [one, other] = [await join('lin@uni.example'), await join('lin@uni.example')]
  expect(await sessions.endedAmong([one.sessionId, other.sessionId])).toEqual([])
  await sessions.end(one.sessionId)
  expect(await sessions.endedAmong([one.sessionId, other.sessionId])).toEqual([one.sessionId])
  clock.pass({ days: 30 })
  expect(await sessions.endedAmong([other.sessionId])).toEqual([other.sessionId])
})

test('who no longer listens is told nothing', async () => {
  const { office: { sessions }, join } = await officeWithPeople()
  const told: string[] = []
  const stop = sessions.onEnded((ids) => told.push(...ids))
  stop()
  await sessions.endAllOf((await join('lin@uni.example')).personId)
  expect(told).toEqual([])
})
