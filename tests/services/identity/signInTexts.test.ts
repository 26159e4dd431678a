import { expect, test } from 'vitest'
import { signInTexts } from '../../../services/identity/signInTexts.ts'

const shapeOf = (value: unknown): unknown => {
  if (typeof value === 'string') return [...value.matchAll(/\{\w+\}/g)].map(([place]) => place).sort()
  if (Array.isArray(value)) return shapeOf(value.join(' '))
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)]))
    : value
}

test('both languages say the same things, with the same places to fill', () => {
  expect(shapeOf(signInTexts['zh-CN'])).toEqual(shapeOf(signInTexts.en))
})

test('no text is empty', () => {
  expect(JSON.stringify(signInTexts).replaceAll('""', '')).not.toMatch(/:\s*,/)
  for (const { page } of Object.values(signInTexts)) expect(Object.values(page.messages).every((text) => text.length > 3)).toBe(true)
})
