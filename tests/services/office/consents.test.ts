import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import en from '../../../locales/en/consents.json' with { type: 'json' }
import zh from '../../../locales/zh-CN/consents.json' with { type: 'json' }
import { ConsentPurpose } from '../../../services/office/consents.ts'
import { aPersonInOffice } from '../../support/office.ts'

test('a consent stands for its purpose alone, until it is withdrawn', async () => {
  const { office: { consents }, personId } = await aPersonInOffice()
  expect(await consents.stands(personId, 'BOARD')).toBe(false)
  await consents.give(personId, 'BOARD', '1')
  expect(await consents.stands(personId, 'BOARD')).toBe(true)
  expect(await consents.stands(personId, 'HANDBOOK')).toBe(false)
  await consents.withdraw(personId, 'BOARD')
  expect(await consents.stands(personId, 'BOARD')).toBe(false)
  await consents.withdraw(personId, 'BOARD')
})

test('its history is kept, and a later text replaces an earlier one', async () => {
  const { office: { consents }, clock, personId } = await aPersonInOffice()
  await consents.give(personId, 'BOARD', '1')
  clock.pass({ minutes: 1 })
  await consents.give(personId, 'BOARD', '1')
  await consents.give(personId, 'BOARD', '2')
  clock.pass({ minutes: 1 })
  await consents.withdraw(personId, 'BOARD')
  clock.pass({ minutes: 1 })
  await consents.give(personId, 'BOARD', '2')
  expect((await consents.of(personId)).map(({ textVersion, givenAt, endedAt }) => [textVersion, givenAt.slice(14, 16), endedAt?.slice(14, 16)])).toEqual([
    ['2', '03', undefined], ['2', '01', '02'], ['1', '00', '01'],
  ])
})

test('of many people it is known at once for whom it stands', async () => {
  const { office: { consents }, personId, join } = await aPersonInOffice()
  const { personId: other } = await join('other@uni.example')
  await consents.give(other, 'HANDBOOK', '1')
  expect(await consents.standsAmong([personId, other], 'HANDBOOK')).toEqual(new Set([other]))
  expect(await consents.standsAmong([], 'HANDBOOK')).toEqual(new Set())
})

/** Whoever changes a text gives it a new version, and writes its digest here: what was agreed to is what was read. */
const digests: Readonly<Record<string, string>> = {
  'INTRODUCTION 2026-11': 'cb64d86439b4de70',
  'BOARD 2026-11': '3516369f64b73bbf',
  'HANDBOOK 2026-11': '90e99fff2b4d06a9',
  'ABROAD 2026-11': '1f1343aaae0fd8f2',
}

test.each(ConsentPurpose.options)('the text for %s has a version of its own', (purpose) => {
  expect(en.version[purpose]).toBe(zh.version[purpose])
  const digest = createHash('sha256').update(JSON.stringify([en.text[purpose], zh.text[purpose]])).digest('hex').slice(0, 16)
  expect(digests[`${purpose} ${en.version[purpose]}`]).toBe(digest)
})
