import { expect, test } from 'vitest'
import { aPersonInOffice } from '../../support/office.ts'

/** An office with one person, who asks for a name; a name that is empty is refused. */
async function aPersonAsking() {
  const { office, clock, personId, sessionId } = await aPersonInOffice()
  const ask = (key: string, name: string, { perHour = 10, after = async () => {} }: { perHour?: number; after?: () => Promise<void> } = {}) =>
    office.once({ key, personId, name: 'Rename', fingerprint: name, perHour }, async ({ people, sessions }) => {
      await people.revise(personId, { name, locale: 'en' })
      if (name === 'gone') await sessions.end(sessionId)
      await after()
      return name === '' ? 'REFUSED' : 'done'
    }, (decided) => (decided === 'REFUSED' ? undefined : personId))
  return { office, clock, ask, sessionId, name: async () => (await office.people.find(personId))?.name }
}

test('a request is done once, and known again', async () => {
  const { ask, name } = await aPersonAsking()
  expect(await ask('one', 'Lin')).toMatchObject({ kind: 'DECIDED', decided: 'done', done: true })
  expect(await ask('two', 'Hua')).toMatchObject({ kind: 'DECIDED' })
  expect(await ask('one', 'Lin')).toMatchObject({ kind: 'REPLAYED' })
  expect(await ask('one', 'Wang')).toEqual({ kind: 'REUSED' })
  expect(await name()).toBe('Hua')
})

test('of the same request at the same moment one is done', async () => {
  const { ask } = await aPersonAsking()
  const outcomes = await Promise.all([ask('one', 'Lin'), ask('one', 'Lin'), ask('one', 'Lin')])
  expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['DECIDED', 'REPLAYED', 'REPLAYED'])
})

test('what was refused or failed leaves nothing, and is decided anew', async () => {
  const { ask, name } = await aPersonAsking()
  expect(await ask('one', '')).toMatchObject({ kind: 'DECIDED', done: false })
  await expect(ask('two', 'Lin', { after: () => Promise.reject(new Error('The disk is full.')) })).rejects.toThrow('full')
  expect(await name()).toBe('Lin')
  expect(await ask('one', 'Lin')).toMatchObject({ kind: 'DECIDED', done: true })
  expect(await ask('two', 'Hua')).toMatchObject({ kind: 'DECIDED', done: true })
})

test('who ends a session tells of it when it stands, and not before', async () => {
  const { office, ask, sessionId } = await aPersonAsking()
  const told: string[] = []
  office.sessions.onEnded((ids) => told.push(...ids))
  await expect(ask('one', 'gone', { after: () => Promise.reject(new Error('Too late.')) })).rejects.toThrow('late')
  expect(told).toEqual([])
  await ask('one', 'gone', { after: async () => expect(told).toEqual([]) })
  expect(told).toEqual([sessionId])
})

test('one person may do it so often in an hour, and again when that is over', async () => {
  const { ask, clock } = await aPersonAsking()
  expect(await ask('one', 'Lin', { perHour: 2 })).toMatchObject({ kind: 'DECIDED' })
  expect(await ask('two', 'Hua', { perHour: 2 })).toMatchObject({ kind: 'DECIDED' })
  expect(await ask('three', 'Wang', { perHour: 2 })).toEqual({ kind: 'TOO_MANY' })
  expect(await ask('one', 'Lin', { perHour: 2 })).toMatchObject({ kind: 'REPLAYED' })
  clock.pass({ minutes: 61 })
  expect(await ask('three', 'Wang', { perHour: 2 })).toMatchObject({ kind: 'DECIDED' })
})

test('a request is known for 30 days', async () => {
  const { office, ask, clock } = await aPersonAsking()
  await ask('one', 'Lin')
  clock.pass({ days: 30 })
  await office.purge()
  expect(await ask('one', 'Lin')).toMatchObject({ kind: 'REPLAYED' })
  clock.pass({ days: 1 })
  await office.purge()
  expect(await ask('one', 'Lin')).toMatchObject({ kind: 'DECIDED' })
})
