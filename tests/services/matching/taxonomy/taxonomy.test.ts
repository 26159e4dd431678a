import { expect, test } from 'vitest'
import { TechnologyField } from '../../../../schema/events/vocabulary.ts'
import { bridgeOfLabels } from '../../../../services/matching/bridge/learning.ts'
import { labels } from '../../../../services/matching/taxonomy/taxonomy.ts'
import stored from '../../../../services/matching/taxonomy/technologyFields.json' with { type: 'json' }

test('every technology field has a good dozen words in both languages', () => {
  expect(Object.keys(stored)).toEqual([...TechnologyField.options])
  for (const words of Object.values(stored)) expect(words.length).toBeGreaterThanOrEqual(13)
})
test('Chinese is Chinese, English is English, and no word is said twice in one way', () => {
  for (const { chinese, english } of labels) {
    expect(chinese).toMatch(/\p{Script=Han}/u)
    expect(english).toMatch(/^[\dA-Za-z,\- ]+$/)
  }
  expect(new Set(labels.map(({ chinese }) => chinese)).size).toBe(labels.length)
})
test('a hub without texts of its own has a bridge of them', () => {
  const bridge = bridgeOfLabels()
  expect(bridge.translationsOf('焊接')[0]?.term).toBe('weld')
  expect(bridge.translationsOf('semiconductor')[0]?.term).toBe('半导体')
})
