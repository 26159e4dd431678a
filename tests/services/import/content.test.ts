import { describe, expect, test } from 'vitest'
import { readingOf } from '../../../services/import/content.ts'
import { BadRow, readRow, type Row } from '../../../services/import/row.ts'
import { rules } from '../../../services/import/rules.ts'
import en from '../../../locales/en/cli.json' with { type: 'json' }
import zh from '../../../locales/zh-CN/cli.json' with { type: 'json' }
import type { Side } from '../../../schema/events/vocabulary.ts'
import { row } from '../../support/importing.ts'

function read(side: Side, particular: Readonly<Record<string, unknown>>) {
  const read = readRow(row(side, particular).text)
  if (read instanceof BadRow) throw new Error(`The row lacks ${read.path.join('.')}`)
  return taken(side, read)
}
function taken(side: Side, read: Row) {
  const reading = readingOf(side, read, '2026-12-31')
  if (reading instanceof BadRow) throw new Error(`The content lacks ${reading.path.join('.')}`)
  const { organization, thing: { content }, source, applied } = reading
  return { organization, content, source, applied: [...applied] }
}

describe('a row', () => {
  test('of needs becomes a technology need that everybody may see', () => expect(read('NEED', {}).content).toEqual({
    language: 'en', kind: 'TECHNOLOGY', title: 'Row 1', problem: 'Its text.', visibility: 'PUBLIC', anonymous: false, openUntil: '2026-12-31',
  }))
  test('of offers becomes a research result', () => expect(read('OFFER', {}).content).toMatchObject({ kind: 'RESEARCH_RESULT', summary: 'Its text.' }))
  test('in Chinese without a place is that of the mainland', () => {
    const { content, applied } = read('NEED', { language: 'zh' })
    expect(content.language).toBe('zh-CN')
    expect(applied).toContain('languageNamed')
  })
  test('keeps twelve keywords of a hundred and twenty characters', () => {
    const { content, applied } = read('NEED', { keywords: ['x'.repeat(130), ' ', ...Array.from({ length: 13 }, (_, index) => `k${index}`)] })
    expect(content.keywords).toHaveLength(12)
    expect(content.keywords?.[0]).toBe('x'.repeat(120))
    expect(applied).toEqual(expect.arrayContaining(['keywordsCut', 'keywordsShortened']))
  })
  test('never keeps half a character where it is cut', () => {
    const { content } = read('OFFER', { title: `${'x'.repeat(299)}😀` })
    expect(content.title).toBe('x'.repeat(299))
  })
  test('loses control characters but line breaks and tabs', () => {
    const { content, applied } = read('NEED', { title: 'A\u0000B\u0007', description: 'one\ntwo\tthree' })
    expect(content).toMatchObject({ title: 'AB', problem: 'one\ntwo\tthree' })
    expect(applied).toContain('charactersRemoved')
  })
  test.each([
    ['a range for a need', 'NEED', { min: 4, max: 6, note: 'as cited' }, { trlWanted: { min: 4, max: 6 } }, 'readinessTaken'],
    ['a number for a need', 'NEED', 4, { trlWanted: { min: 4, max: 4 } }, 'readinessTaken'],
    ['what an offer has reached', 'OFFER', { start: 2, current: 3, end: 6 }, { trl: 3 }, 'readinessTaken'],
    ['an offer that names no present level', 'OFFER', { start: 2, end: 6 }, {}, 'readinessLeftOut'],
    ['a range upside down', 'NEED', { min: 6, max: 4 }, {}, 'readinessLeftOut'],
    ['no level', 'OFFER', 'prototype', {}, 'readinessLeftOut'],
  ] as const)('takes readiness: %s', (_, side, trl, expected, rule) => {
    const { content, applied } = read(side, { trl })
    expect(Object.fromEntries(Object.entries(content).filter(([key]) => key.startsWith('trl')))).toEqual(expected)
    expect(applied).toContain(rule)
  })
  test('keeps what its source says beside the text', () => expect(read('NEED', {
    licence: 'CC0-1.0', url: 'https://example.org/1', publishedAt: '2024', closesAt: '2024-09-30', fields: [{ scheme: 's', code: 7, label: 'L' }],
  }).source).toEqual({
    name: 'A list', id: '1', licence: 'CC0-1.0', url: 'https://example.org/1', publishedAt: '2024', closesAt: '2024-09-30', fields: [{ scheme: 's', code: '7', label: 'L' }],
  }))
  test('leaves out an address that is none', () => {
    const { source, applied } = read('NEED', { url: 'see the notice board' })
    expect(source).toEqual({ name: 'A list', id: '1' })
    expect(applied).toContain('urlLeftOut')
  })
  test('takes null for what the source does not say', () => expect(read('OFFER', { keywords: null, organisation: null, trl: null, url: null }).source).toEqual({ name: 'A list', id: '1' }))
})

describe('its organisation', () => {
  test.each([
    ['government-agency', 'GOVERNMENT'], ['US_Government', 'GOVERNMENT'], ['funding-body', 'GOVERNMENT'], ['university', 'UNIVERSITY'],
    ['research-organisation', 'RESEARCH_INSTITUTE'], ['government-lab', 'RESEARCH_INSTITUTE'], ['small-business', 'ENTERPRISE'], ['company', 'ENTERPRISE'],
  ])('%s is %s', (type, kind) => {
    const { organization, applied } = read('NEED', { organisation: { name: 'Somebody', type } })
    expect(organization).toEqual({ name: 'Somebody', kind, source: 'A list' })
    expect(applied).not.toContain('organizationKindAssumed')
  })
  test('of a kind nobody knows counts as an enterprise, and says so', () => {
    const { organization, applied } = read('OFFER', { organisation: { name: 'Somebody', type: 'choir' } })
    expect(organization.kind).toBe('ENTERPRISE')
    expect(applied).toContain('organizationKindAssumed')
  })
  test('has its source\'s name where it has none', () => {
    const { organization, applied } = read('OFFER', { organisation: { type: 'university' } })
    expect(organization).toEqual({ name: 'A list', kind: 'UNIVERSITY', source: 'A list' })
    expect(applied).toContain('organizationOfSource')
  })
  test.each([['UK', 'GB'], ['EL', 'GR'], ['DE', 'DE']])('in %s lies in %s', (country, region) =>
    expect(read('OFFER', { organisation: { name: 'Somebody', country } }).organization.region).toBe(region))
})

test.each([
  ['is no JSON', '{', 'NOT_JSON', []],
  ['is no object', '[]', 'ROW_INVALID', []],
  ['has no title', '{"source":"A","sourceId":"1","language":"en","description":"D"}', 'ROW_INVALID', ['title']],
  ['has no id', '{"source":"A","language":"en","title":"T","description":"D"}', 'ROW_INVALID', ['sourceId']],
] as const)('a row that %s is named with its field', (_, text, code, path) => expect(readRow(text)).toMatchObject({ code, path }))
test('a row whose title is nothing once cleaned is named with its field', () => {
  const read = readRow(row('NEED', { title: '\u0007' }).text)
  expect(read instanceof BadRow ? read : readingOf('NEED', read, '2026-12-31')).toMatchObject({ code: 'ROW_INVALID', path: ['title'] })
})

test('every rule has a text in both languages', () => {
  expect(Object.keys(en.rules).toSorted()).toEqual(rules.toSorted())
  expect(Object.keys(zh.rules).toSorted()).toEqual(rules.toSorted())
})
