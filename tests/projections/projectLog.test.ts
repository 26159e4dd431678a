import { DatabaseSync } from 'node:sqlite'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { projectLog } from '../../projections/projectLog.ts'
import { isOutage } from '../../services/eventStore/outage.ts'
import { Projector } from '../../projections/projector.ts'
import { readModels } from '../../projections/readModels.ts'
import { NewerEvent } from '../../schema/events/event.ts'
import type { StoredEvent } from '../../services/eventStore/eventStore.ts'
import { follow, Hints } from '../../services/eventStore/follow.ts'
import { logOf } from '../support/logs.ts'
import { dumpOf, emptyRows, rowsAfter } from '../support/projected.ts'

/** What the machine answers to writing: as often as told, at the commit or at a row. */
const trouble = { errcode: 0, times: 0, at: 'COMMIT' as 'COMMIT' | 'BEGIN IMMEDIATE' | 'RELEASE event' }
class TroubledDatabase extends DatabaseSync {
  override exec(sql: string): void {
    if (sql === trouble.at && trouble.times > 0) {
      trouble.times -= 1
      throw Object.assign(new Error('database or disk is full'), { errcode: trouble.errcode })
    }
    super.exec(sql)
  }
}

let events: readonly StoredEvent[]
let hints: Hints
beforeAll(async () => { events = await logOf(7, 60) })
beforeEach(() => {
  hints = new Hints()
  trouble.times = 0
})
/** A log that holds as many events as there are by now. */
const logOfAll = (present: () => readonly StoredEvent[]) => ({
  follow: (after: bigint, options: { readonly signal: AbortSignal; readonly batch?: number }) =>
    follow({ hints, closed: false, readAfter: (position, most) => present().filter((event) => event.position > position).slice(0, most) }, after, options),
})

/** Follows the log until the rows hold so much of it. */
async function projected(database: DatabaseSync, present: () => readonly StoredEvent[] = () => events): Promise<readonly bigint[]> {
  const stop = new AbortController()
  const positions: bigint[] = []
  await projectLog({
    log: logOfAll(present), database, models: readModels, signal: stop.signal,
    onProgress(position) {
      positions.push(position)
      if (position === events.at(-1)?.position) stop.abort()
    },
  })
  return positions
}

describe('following the log', () => {
  test('writes all of it and says how far it came', async () => {
    const database = emptyRows()
    const positions = await projected(database)
    expect([positions[0], positions.at(-1)]).toEqual([0n, events.at(-1)?.position])
    expect(dumpOf(database)).toEqual(dumpOf(rowsAfter(events)))
  })
  test('goes on with what is written meanwhile', async () => {
    let written = events.slice(0, 20)
    const database = emptyRows()
    const projecting = projected(database, () => written)
    await vi.waitFor(() => expect(new Projector(database, readModels).position).toBe(events[19]?.position))
    written = events.slice()
    hints.give()
    await projecting
    expect(dumpOf(database)).toEqual(dumpOf(rowsAfter(events)))
  })
  test('goes on where it stopped, and reads nothing twice', async () => {
    const database = rowsAfter(events.slice(0, 20))
    const asked: bigint[] = []
    const stop = new AbortController()
    await projectLog({
      log: { follow: (after, options) => { asked.push(after); return logOfAll(() => events).follow(after, options) } },
      database, models: readModels, signal: stop.signal,
      onProgress: (position) => { if (position === events.at(-1)?.position) stop.abort() },
    })
    expect(asked).toEqual([events[19]?.position])
    expect(dumpOf(database)).toEqual(dumpOf(rowsAfter(events)))
  })
  test('ends at an event newer than this build', async () => {
    const newer = [...events.slice(0, -1), ...events.slice(-1).map((event) => ({ ...event, type: 'NeedAuctioned' }))]
    await expect(projected(emptyRows(), () => newer)).rejects.toThrow(NewerEvent)
  })
  test('ends when a read model turns out to be no database of these rows', async () =>
    expect(projected(new DatabaseSync(':memory:'))).rejects.toThrow('no such table'))
})

describe.each([['SQLITE_BUSY', 5], ['SQLITE_FULL', 13]])('an outage: %s', (_, errcode) => {
  test.each(['COMMIT', 'BEGIN IMMEDIATE'] as const)('at %s is tried again, and parks nothing', async (at) => {
    Object.assign(trouble, { errcode, times: 1, at })
    const database = emptyRows(readModels, TroubledDatabase)
    await projected(database)
    expect(trouble.times).toBe(0)
    expect(dumpOf(database)).toEqual(dumpOf(rowsAfter(events)))
  })
})

describe('a batch that meets an outage', () => {
  test('leaves no row behind, and may be taken again', () => {
    const database = rowsAfter(events.slice(0, 20), { database: emptyRows(readModels, TroubledDatabase) })
    const before = dumpOf(database)
    const projector = new Projector(database, readModels)
    Object.assign(trouble, { errcode: 13, times: 1, at: 'COMMIT' })
    expect(() => projector.take(events.slice(20))).toThrow('full')
    expect(dumpOf(database)).toEqual(before)
    expect(projector.position).toBe(events[19]?.position)
    projector.take(events.slice(20))
    expect(dumpOf(database)).toEqual(dumpOf(rowsAfter(events)))
  })
  test('while it parks an event, parks nothing either', () => {
    const poisoned = events.map((event, index) => (index === 30 ? { ...event, data: {} } : event))
    const database = emptyRows(readModels, TroubledDatabase)
    const projector = new Projector(database, readModels)
    Object.assign(trouble, { errcode: 10, times: 1, at: 'RELEASE event' })
    expect(() => projector.take(poisoned)).toThrow('full')
    expect(dumpOf(database)['parked']).toEqual([])
    projector.take(poisoned)
    expect(dumpOf(database)).toEqual(dumpOf(rowsAfter(poisoned)))
  })
  test('waits no longer once it is told to stop', async () => {
    Object.assign(trouble, { errcode: 13, times: 1_000, at: 'COMMIT' })
    const stop = new AbortController()
    const database = emptyRows(readModels, TroubledDatabase)
    const projecting = projectLog({ log: logOfAll(() => events), database, models: readModels, signal: stop.signal, onProgress: () => undefined })
    await vi.waitFor(() => expect(trouble.times).toBeLessThan(1_000))
    stop.abort()
    await projecting
    expect(new Projector(database, readModels).position).toBe(0n)
  })
})

test.each([
  ['SQLITE_BUSY', 5], ['SQLITE_BUSY_SNAPSHOT', 517], ['SQLITE_LOCKED', 6], ['SQLITE_NOMEM', 7], ['SQLITE_IOERR', 10], ['SQLITE_IOERR_FSYNC', 1034],
  ['SQLITE_FULL', 13], ['SQLITE_CANTOPEN', 14],
])('%s is an outage', (_, errcode) => expect(isOutage(Object.assign(new Error('disk'), { errcode }))).toBe(true))
test.each([['a broken constraint', 19], ['a row of the wrong kind', 20], ['a wrong statement', 1]])('%s is no outage', (_, errcode) =>
  expect(isOutage(Object.assign(new Error('constraint failed'), { errcode }))).toBe(false))
test('an error that says nothing is no outage', () => expect(isOutage(new Error('disk is full'))).toBe(false))
