import { describe, expect, test } from 'vitest'
import { readIn, titleIn, type RenderedTitle } from '../../../services/things/reading.ts'

const rendered = (...languages: readonly string[]) => languages.map((language) => ({ language }))
const tagOf = (read: ReturnType<typeof readIn<{ language: string }>>) => (typeof read === 'object' ? read.language : read)

describe('who asks for a language', () => {
  test.each([
    ['zh-CN', 'zh-CN', [], 'ORIGINAL'],
    ['zh-cn', 'zh-CN', [], 'ORIGINAL'],
    ['zh-CN', 'zh', ['en'], 'ORIGINAL'],
    ['zh-CN', 'zh-Hans', [], 'ORIGINAL'],
    ['zh-CN', 'en', ['de', 'zh'], 'zh'],
    ['zh-CN', 'en', ['zh', 'zh-CN'], 'zh-CN'],
    ['zh-CN', 'zh', ['zh-CN'], 'zh-CN'],
    ['zh-CN', 'zh-TW', ['zh-Hant'], undefined],
    ['en', 'zh-CN', ['en-GB'], 'en-GB'],
    ['en', 'en-US', ['en-GB'], 'ORIGINAL'],
    ['fr', 'en', ['zh-CN'], undefined],
    ['en', 'en-1', ['zh-CN'], undefined],
    ['en-1', 'en-1', ['en'], 'ORIGINAL'],
  ])('as %s reads of what is written in %s and rendered into %j: %s', (asked, original, renderings, read) => {
    expect(tagOf(readIn(asked, original, rendered(...renderings)))).toBe(read)
  })
})

describe('a title', () => {
  const original = { language: 'en', title: 'Welding' }
  const chinese: RenderedTitle = { language: 'zh-CN', by: 'OWNER', stale: false, title: '焊接' }
  test('is that of the rendering in the language asked for', () => expect(titleIn('zh-CN', original, [chinese])).toEqual({ title: '焊接', rendering: chinese }))
  test('is the original’s where the rendering is stale, which is told', () => {
    const stale = { ...chinese, stale: true }
    expect(titleIn('zh-CN', original, [stale])).toEqual({ title: 'Welding', rendering: stale })
  })
  test('is the original’s for who reads it, and where nothing is rendered', () => {
    expect(titleIn('en', original, [chinese])).toEqual({ title: 'Welding', rendering: undefined })
    expect(titleIn('zh-CN', original, [])).toEqual({ title: 'Welding', rendering: undefined })
  })
})
