import { describe, expect, test } from 'vitest'
import { eventDefinitions } from '../../schema/events/events.ts'
import { logOf } from '../support/logs.ts'

describe('the logs of these specifications', () => {
  test('are the same for the same seed', async () => expect(await logOf(3)).toEqual(await logOf(3)))
  test('differ with the seed', async () => expect((await logOf(3)).map(({ type }) => type)).not.toEqual((await logOf(4)).map(({ type }) => type)))
  test('hold every kind of event but the one that follows a verification that broke off', async () => {
    const seen = new Set<string>()
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) for (const { type } of await logOf(seed, 500)) seen.add(type)
    expect(eventDefinitions.map(({ type }) => type).filter((type) => !seen.has(type))).toEqual(['CreditCodeReleased'])
  })
})
