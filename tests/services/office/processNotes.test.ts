import { expect, test } from 'vitest'
import { temporaryOffice } from '../../support/office.ts'

const fine = { failures: 0, failingSince: null, triedAgainAt: null }

test('a node says how its processes fare in place of what it said before, and nothing of another', async () => {
  const { office: { processNotes }, clock } = await temporaryOffice()
  await processNotes.note('one', [{ process: 'telling', ...fine }, { process: 'mailing', ...fine }])
  const first = clock.now().toISOString()
  clock.pass({ minutes: 1 })
  const failing = { failures: 2, failingSince: first, triedAgainAt: clock.now().toISOString() }
  await processNotes.note('other', [{ process: 'telling', ...failing }])
  await processNotes.note('one', [{ process: 'telling', ...failing }])
  const now = clock.now().toISOString()
  expect(await processNotes.all()).toEqual([
    { node: 'one', process: 'mailing', ...fine, notedAt: first }, { node: 'one', process: 'telling', ...failing, notedAt: now }, { node: 'other', process: 'telling', ...failing, notedAt: now },
  ])
})

test('a node that works no more is forgotten at once, one that died after a day', async () => {
  const { office, clock } = await temporaryOffice()
  for (const node of ['one', 'other']) await office.processNotes.note(node, [{ process: 'telling', ...fine }])
  await office.processNotes.forget('one')
  await office.purge()
  expect(await office.processNotes.all()).toMatchObject([{ node: 'other' }])
  clock.pass({ days: 2 })
  await office.purge()
  expect(await office.processNotes.all()).toEqual([])
})
