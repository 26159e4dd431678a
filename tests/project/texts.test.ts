import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { filesIn, read } from './project.ts'

/** The texts of a file by their names, such as `errors/EMAIL_INVALID`. */
function textsIn(path: string): ReadonlyMap<string, string> {
  const within = (value: unknown, name: readonly string[]): readonly (readonly [string, string])[] => {
    const text = z.string().safeParse(value)
    if (text.success) return [[name.join('/'), text.data]]
    return Object.entries(z.record(z.string(), z.unknown()).or(z.array(z.unknown())).parse(value)).flatMap(([key, inner]) => within(inner, [...name, key]))
  }
  return new Map(within(JSON.parse(read(path)), []))
}
/** The names, and the places that each text holds open. */
const placesIn = (path: string) => [...textsIn(path)].map(([name, text]) => `${name} ${[...new Set(text.match(/\{\w+\}/g))].sort().join(' ')}`).sort()

describe('texts for people', () => {
  const files = filesIn(['locales/en'], '.json').map((path) => path.slice('locales/en/'.length))

  test('are in as many files in both languages', () => {
    expect(filesIn(['locales/zh-CN'], '.json').map((path) => path.slice('locales/zh-CN/'.length))).toEqual(files)
  })

  test.each(files)('say the same in both languages, with the same places: %s', (file) => {
    expect(placesIn(`locales/zh-CN/${file}`)).toEqual(placesIn(`locales/en/${file}`))
  })

  test.each(files)('are Chinese in zh-CN: %s', (file) => {
    const texts = [...textsIn(`locales/zh-CN/${file}`).values()].filter((text) => text !== 'English' && /\p{L}{2}/u.test(text.replaceAll(/\{\w+\}/g, '')))
    expect(texts.filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([])
  })

  test('stand under locales/, not in code', () => {
    const allowed = new Set(['services/matching/stopWords.ts', 'services/things/nameWords.ts'])
    const inCode = filesIn(['services', 'projections', 'schema/events'], '.ts', '.js', '.mjs').filter((path) => !allowed.has(path)).flatMap((path) =>
      read(path).split('\n').flatMap((line, index) => {
        const code = line.replace(/^\s*(?:\/?\*|\/\/).*$|\/\*.*?\*\/|\s\/\/ .*$/, '')
        return /\p{Script=Han}/u.test(code) ? [`${path}:${index + 1}`] : []
      }))
    expect(inCode).toEqual([])
  })
})
