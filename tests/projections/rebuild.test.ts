import * as fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { Projector } from '../../projections/projector.ts'
import { readModels } from '../../projections/readModels.ts'
import type { StoredEvent } from '../../services/eventStore/eventStore.ts'
import { anyLife, logOf, worldAfter } from '../support/logs.ts'
import { dumpOf, emptyRows, rowsAfter } from '../support/projected.ts'

const few = { numRuns: 12 }

describe('whatever happened, the rows are the same', () => {
  test('as those that grew command by command, made again from the log', () => fc.assert(fc.asyncProperty(anyLife(60), async (life) => {
    const { events, database } = await worldAfter(life)
    expect(dumpOf(rowsAfter(events))).toEqual(dumpOf(database))
  }), few))
  test('in batches of 1, of 7 and of 1,000', () => fc.assert(fc.asyncProperty(anyLife(60), async (life) => {
    const { events } = await worldAfter(life)
    const whole = dumpOf(rowsAfter(events))
    for (const batch of [1, 7]) expect(dumpOf(rowsAfter(events, { batch }))).toEqual(whole)
  }), few))
})

test('lives of some length fill every table', async () => {
  const empty = new Set(Object.keys(dumpOf(emptyRows())))
  for (let seed = 1; seed <= 60 && empty.size > 1; seed++) {
    for (const [table, rows] of Object.entries(dumpOf(rowsAfter(await logOf(seed, 500))))) if (rows.length > 0) empty.delete(table)
  }
  expect([...empty]).toEqual(['parked'])
})

describe('one long log', () => {
  let events: readonly StoredEvent[]
  let whole: ReturnType<typeof dumpOf>
  beforeAll(async () => {
    events = await logOf(16, 500)
    whole = dumpOf(rowsAfter(events))
  })
  const fed = (...batches: readonly (readonly StoredEvent[])[]) => {
    const database = emptyRows()
    const projector = new Projector(database, readModels)
    for (const batch of batches) projector.take(batch)
    return dumpOf(database)
  }

  test('fed twice counts once', () => expect(fed(events, events)).toEqual(whole))
  test('fed in batches that overlap counts once', () => expect(fed(events.slice(0, 90), events.slice(40, 120), events.slice(0, 120), events.slice(100))).toEqual(whole))
  test('fed with empty batches between counts once', () => expect(fed([], events.slice(0, 90), [], events.slice(90), [])).toEqual(whole))
  test('goes on in another projector where the last one stopped', () => {
    const database = rowsAfter(events.slice(0, 77), { batch: 10 })
    expect(new Projector(database, readModels).position).toBe(events[76]?.position)
    expect(dumpOf(rowsAfter(events, { database }))).toEqual(whole)
  })
})
