import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import en from '../../locales/en/refusals.json' with { type: 'json' }
import zh from '../../locales/zh-CN/refusals.json' with { type: 'json' }

const root = new URL('../../', import.meta.url)
const sources = globSync('services/**/*.ts', { cwd: root }).map((file) => readFileSync(new URL(file, root), 'utf8'))
const codes = Object.keys(en)
const refusing = sources.filter((source) => /import \{[^}]*\brefuse\b[^}]*\} from '[./a-z]*\/refusal\.ts'/.test(source))
const refused = refusing.flatMap((source) => [...source.matchAll(/\brefuse\(([^)]*)/g)].flatMap(([, given = '']) =>
  given.match(/(?<=')[A-Z][A-Z_]+(?=')/g) ?? []))

describe('refusals', () => {
  test('have the same codes in both languages, in the same order', () => expect(Object.keys(zh)).toStrictEqual(codes))
  test.each(codes)('come to %s somewhere', (code) => expect(sources.some((source) => source.includes(`'${code}'`))).toBe(true))
  test('all have a text', () => {
    expect(refused.length).toBeGreaterThan(40)
    expect(refused.filter((code) => !codes.includes(code))).toStrictEqual([])
  })
  test.each(Object.entries(en))('end as a sentence in English: %s', (_, text) => expect(text).toMatch(/^[A-Z].*\w\.$/))
  test.each(Object.entries(zh))('end as a sentence in Chinese: %s', (_, text) => expect(text).toMatch(/^\p{Script=Han}.*。$/u))
})
