import { describe, expect, test } from 'vitest'
import { eventDefinitions } from '../../schema/events/events.ts'
import { logOf } from '../support/logs.ts'

describe('the logs of these specifications', () => {
  test('are the same for the same seed', async () => expect(await logOf(3)).toEqual(await logOf(3)))
  test('differ with the seed', async () => expect((await logOf(3)).map(({ type }) => type)).not.toEqual((await logOf(4)).map(({ type }) => type)))
  test('hold every kind of event but those that follow a verification that broke off, and a copy', async () => {
    const unseen = new Set(eventDefinitions.map(({ type }) => type))
    for (let seed = 1; seed <= 60 && unseen.size > 2; seed++) for (const { type } of await logOf(seed, 500)) unseen.delete(type)
    expect([...unseen]).toEqual(['CreditCodeReleased', 'TextRedacted'])
  })
})
