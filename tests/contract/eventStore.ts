import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  beginning, EventStoreUnavailable, EventTooLarge, noEvents, NotSerializable,
  type AppendResult, type Appended, type EventStore, type NewEvent, type StoredEvent,
} from '../../services/eventStore/eventStore.ts'

/** A store with an empty log of its own. */
export interface Opened {
  readonly store: EventStore
  /** Closes the store and opens the same log again. */
  readonly reopen: () => Promise<EventStore>
  readonly dispose: () => Promise<void>
}

export const anEvent = (data: unknown = {}, metadata: unknown = {}): NewEvent => ({ id: randomUUID(), type: 'SomethingHappened', data, metadata })
export const someEvents = (count: number): readonly NewEvent[] => Array.from({ length: count }, (_, index) => anEvent({ index }))
export const aStream = (): string => `thing-${randomUUID()}`

export async function appended(result: Promise<AppendResult>): Promise<Appended> {
  const outcome = await result
  if (outcome === 'CONFLICT') throw new Error('The append conflicts')
  return outcome
}

/** Follows until so many events have come, and leaves. */
export async function take(store: Pick<EventStore, 'follow'>, count: number, after = beginning, batch?: number): Promise<readonly StoredEvent[]> {
  const taken: StoredEvent[] = []
  for await (const events of store.follow(after, { signal: new AbortController().signal, ...(batch === undefined ? {} : { batch }) })) {
    taken.push(...events)
    if (taken.length >= count) break
  }
  return taken
}

const idsOf = (events: readonly { readonly id: string }[]) => events.map(({ id }) => id)
const positionsOf = (events: readonly StoredEvent[]) => events.map(({ position }) => position)
const cycle = () => { const self: Record<string, unknown> = {}; self['self'] = self; return self }
const unserializable: Record<string, unknown> = {
  'undefined': { deep: [undefined] }, 'a function': { call: () => 1 }, 'a BigInt': [1n], 'a symbol': { is: Symbol('one') }, 'a cycle': cycle(),
  'not a number': { of: { something: Number.NaN } }, 'infinity': [[Number.POSITIVE_INFINITY]], 'a date': { at: new Date(0) }, 'a map': new Map([[1, 2]]),
}

/** What every store promises, whatever stands behind it. */
export function eventStoreContract(name: string, open: () => Promise<Opened>): void {
  describe(`${name} keeps the promises of an event store:`, () => {
    let opened: Opened
    let store: EventStore
    beforeEach(async () => { opened = await open(); ({ store } = opened) })
    afterEach(async () => { await opened.dispose() })

    describe('an append', () => {
      test('writes its events in order, with revisions from 0 without gaps', async () => {
        const stream = aStream()
        const events = [...someEvents(3), anEvent({ text: '需求 “öffentlich” 🏭', nested: { list: [1, -0.5, null, true, ''], empty: {} } }, { at: '2026-05-18T01:00:00.000Z' })]
        await appended(store.append(stream, noEvents, events.slice(0, 2)))
        await appended(store.append(stream, 1n, events.slice(2)))
        expect(await store.read(stream)).toEqual(events.map((event, index) => ({ ...event, stream, revision: BigInt(index), position: expect.any(BigInt) })))
      })
      test('answers with the position and the revision of its last event', async () => {
        const stream = aStream()
        const { position, revision } = await appended(store.append(stream, noEvents, someEvents(3)))
        const last = (await store.read(stream)).at(-1)
        expect(revision).toBe(2n)
        expect(position).toBe(last?.position)
      })
      test.each([['before', noEvents], ['within', 0n], ['beyond', 2n]])('at a revision %s where the stream stands is a conflict and writes nothing', async (_, revision) => {
        const stream = aStream()
        const { position } = await appended(store.append(stream, noEvents, someEvents(2)))
        expect(await store.append(stream, revision, someEvents(1))).toBe('CONFLICT')
        expect(await store.read(stream)).toHaveLength(2)
        expect(await store.head()).toBe(position)
      })
      test('to a stream that does not exist, at a revision, is a conflict', async () => {
        const stream = aStream()
        expect(await store.append(stream, 0n, someEvents(1))).toBe('CONFLICT')
        expect(await store.read(stream)).toEqual([])
        await appended(store.append(stream, noEvents, someEvents(1)))
      })
      test('races with others at one revision: one is written, the others conflict', async () => {
        const stream = aStream()
        const results = await Promise.all(Array.from({ length: 20 }, () => store.append(stream, noEvents, someEvents(2))))
        expect(results.filter((result) => result === 'CONFLICT')).toHaveLength(19)
        expect(await store.read(stream)).toHaveLength(2)
      })
    })

    describe('a repetition', () => {
      test('succeeds with the first position, also after others have written', async () => {
        const stream = aStream()
        const events = someEvents(3)
        const first = await appended(store.append(stream, noEvents, events))
        expect(await store.append(stream, noEvents, events)).toEqual(first)
        await appended(store.append(stream, 2n, someEvents(2)))
        expect(await store.append(stream, noEvents, events)).toEqual(first)
        expect(await store.read(stream)).toHaveLength(5)
      })
      test('in the middle of a stream succeeds with its own first position', async () => {
        const stream = aStream()
        const events = someEvents(2)
        await appended(store.append(stream, noEvents, someEvents(2)))
        const first = await appended(store.append(stream, 1n, events))
        await appended(store.append(stream, 3n, someEvents(1)))
        expect(await store.append(stream, 1n, events)).toEqual(first)
      })
      test('that runs beside the first is written once, and both have one answer', async () => {
        const stream = aStream()
        const events = someEvents(2)
        const [first, ...others] = await Promise.all(Array.from({ length: 10 }, () => store.append(stream, noEvents, events)))
        expect(first).toEqual({ position: expect.any(BigInt), revision: 1n })
        for (const other of others) expect(other).toEqual(first)
        expect(idsOf(await store.read(stream))).toEqual(idsOf(events))
      })
      test.each<[string, (events: readonly NewEvent[]) => readonly NewEvent[]]>([
        ['the first part of what was appended', (events) => events.slice(0, 2)],
        ['more than what was appended', (events) => [...events, anEvent()]],
        ['the same ids in another order', (events) => events.toReversed()],
        ['one other id', (events) => [...events.slice(0, 2), anEvent()]],
      ])('of %s is a conflict', async (_, changed) => {
        const stream = aStream()
        const events = someEvents(3)
        await appended(store.append(stream, noEvents, events))
        expect(await store.append(stream, noEvents, changed(events))).toBe('CONFLICT')
        expect(idsOf(await store.read(stream))).toEqual(idsOf(events))
      })
      test('of two appends as one, of the end of one, or at another revision is a conflict', async () => {
        const stream = aStream()
        const events = someEvents(4)
        await appended(store.append(stream, noEvents, events.slice(0, 2)))
        await appended(store.append(stream, 1n, events.slice(2)))
        expect(await store.append(stream, noEvents, events)).toBe('CONFLICT')
        expect(await store.append(stream, 0n, events.slice(1, 2))).toBe('CONFLICT')
        expect(await store.append(stream, 0n, events.slice(2))).toBe('CONFLICT')
        expect(await store.read(stream)).toHaveLength(4)
      })
    })

    describe('what cannot be written', () => {
      test.each(Object.entries(unserializable))('because it holds %s is refused in data and metadata, and nothing is written', async (_, value) => {
        const stream = aStream()
        await expect(store.append(stream, noEvents, [anEvent(), anEvent(value)])).rejects.toThrow(NotSerializable)
        await expect(store.append(stream, noEvents, [anEvent(), anEvent({}, value)])).rejects.toThrow(NotSerializable)
        expect(await store.read(stream)).toEqual([])
        await appended(store.append(stream, noEvents, someEvents(1)))
      })
      test('because it is over 1 MiB is refused, and what is a little under is taken', async () => {
        const stream = aStream()
        const half = 'é'.repeat(250_000)
        await expect(store.append(stream, noEvents, [anEvent({ half }), anEvent({ half }), anEvent({ half })])).rejects.toThrow(EventTooLarge)
        expect(await store.read(stream)).toEqual([])
        await appended(store.append(stream, noEvents, [anEvent({ half }), anEvent({ half })]))
      })
      test.each<[string, readonly NewEvent[]]>([
        ['an id that is no UUID', [{ ...anEvent(), id: 'first' }]],
        ['no type', [{ ...anEvent(), type: '' }]],
        ['no events', []],
      ])('because it has %s is a mistake of the caller', async (_, events) => {
        const stream = aStream()
        await expect(store.append(stream, noEvents, events)).rejects.toThrow(TypeError)
        expect(await store.read(stream)).toEqual([])
      })
      test('fails nothing that is written at the same moment', async () => {
        const outcomes = await Promise.allSettled([1, 2, 3, 4].map((number) => store.append(aStream(), noEvents, [anEvent(number === 3 ? { number: undefined } : { number })])))
        expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled'])
      })
    })

    describe('reading a stream', () => {
      test('gives its own events alone, from a revision on', async () => {
        const [stream, other] = [aStream(), aStream()]
        const events = someEvents(4)
        await appended(store.append(stream, noEvents, events.slice(0, 2)))
        await appended(store.append(other, noEvents, someEvents(2)))
        await appended(store.append(stream, 1n, events.slice(2)))
        expect(idsOf(await store.read(stream))).toEqual(idsOf(events))
        expect(idsOf(await store.read(stream, 2n))).toEqual(idsOf(events.slice(2)))
        expect(await store.read(stream, 4n)).toEqual([])
        expect(await store.read(aStream())).toEqual([])
      })
      test('sees what was appended as soon as the append has answered', async () => {
        const stream = aStream()
        for (let revision = noEvents; revision < 20n; revision++) {
          await appended(store.append(stream, revision, someEvents(1)))
          expect(await store.read(stream, revision + 1n)).toHaveLength(1)
        }
      })
    })

    describe('following the log', () => {
      test('gives every event of every stream once, in the order of growing positions', async () => {
        const appends = Array.from({ length: 50 }, (_, index) => ({ stream: aStream(), events: someEvents(1 + (index % 3)) }))
        await Promise.all(appends.map(({ stream, events }) => appended(store.append(stream, noEvents, events))))
        const events = appends.flatMap(({ events }) => events)
        const followed = await take(store, events.length, beginning, 7)
        expect(idsOf(followed).sort()).toEqual(idsOf(events).sort())
        expect(positionsOf(followed)).toEqual([...new Set(positionsOf(followed))].sort((a, b) => Number(a - b)))
        expect(followed.at(-1)?.position).toBe(await store.head())
        for (const { stream, events } of appends) expect(idsOf(followed.filter((event) => event.stream === stream))).toEqual(idsOf(events))
      })
      test('gives what read gives, to the letter', async () => {
        const stream = aStream()
        await appended(store.append(stream, noEvents, [anEvent({ 名: '焊接' }, { by: null }), ...someEvents(2)]))
        const read = await store.read(stream)
        expect(read).toHaveLength(3)
        expect(await take(store, 3)).toEqual(read)
      })
      test('begins right after the position it is given', async () => {
        const { position } = await appended(store.append(aStream(), noEvents, someEvents(3)))
        const later = someEvents(2)
        await appended(store.append(aStream(), noEvents, later))
        expect(idsOf(await take(store, 2, position))).toEqual(idsOf(later))
      })
      test('waits at the end, and goes on with what is appended', async () => {
        await appended(store.append(aStream(), noEvents, someEvents(1)))
        const batches = store.follow(await store.head(), { signal: new AbortController().signal })[Symbol.asyncIterator]()
        for (let round = 0; round < 10; round++) {
          const next = batches.next()
          const events = someEvents(1)
          await appended(store.append(aStream(), noEvents, events))
          expect(idsOf((await next).value ?? [])).toEqual(idsOf(events))
        }
        await batches.return?.()
      })
      test('gives no batch that is empty or larger than was asked', async () => {
        await appended(store.append(aStream(), noEvents, someEvents(10)))
        const sizes: number[] = []
        for await (const batch of store.follow(beginning, { signal: new AbortController().signal, batch: 4 })) {
          sizes.push(batch.length)
          if (sizes.reduce((sum, size) => sum + size) >= 10) break
        }
        expect(Math.max(...sizes)).toBeLessThanOrEqual(4)
        expect(Math.min(...sizes)).toBeGreaterThan(0)
        expect(sizes.reduce((sum, size) => sum + size)).toBe(10)
      })
      test('misses nothing and doubles nothing while many write', async () => {
        const all = take(store, 300, beginning, 11)
        const behind = take(store, 300, beginning, 1)
        const events = someEvents(300)
        await Promise.all(Array.from({ length: 10 }, async (_, writer) => {
          const stream = aStream()
          for (let revision = 0; revision < 30; revision++) await appended(store.append(stream, BigInt(revision) - 1n, events.slice(writer * 30 + revision, writer * 30 + revision + 1)))
        }))
        expect(idsOf(await all).sort()).toEqual(idsOf(events).sort())
        expect(positionsOf(await behind)).toEqual(positionsOf(await all))
      })
      test('ends at once when it is told to while it waits', async () => {
        await appended(store.append(aStream(), noEvents, someEvents(1)))
        const leaving = new AbortController()
        const batches = store.follow(beginning, { signal: leaving.signal })[Symbol.asyncIterator]()
        expect(await batches.next()).toMatchObject({ done: false })
        const waiting = batches.next()
        leaving.abort()
        expect(await waiting).toEqual({ done: true, value: undefined })
      })
      test('ends when its consumer leaves while it waits', async () => {
        await appended(store.append(aStream(), noEvents, someEvents(1)))
        const batches = store.follow(beginning, { signal: new AbortController().signal })[Symbol.asyncIterator]()
        expect(await batches.next()).toMatchObject({ done: false })
        const waiting = batches.next()
        await batches.return?.()
        expect(await waiting).toEqual({ done: true, value: undefined })
      })
      test('gives nothing when it was told to end before it began', async () => {
        await appended(store.append(aStream(), noEvents, someEvents(1)))
        for await (const batch of store.follow(beginning, { signal: AbortSignal.abort() })) expect(batch).toBeUndefined()
        expect(await take(store, 1)).toHaveLength(1)
      })
    })

    describe('the log', () => {
      test('has its last event at its head, and an empty one stands at the beginning', async () => {
        expect(await store.head()).toBe(beginning)
        const { position } = await appended(store.append(aStream(), noEvents, someEvents(2)))
        expect(position).toBeGreaterThan(beginning)
        expect(await store.head()).toBe(position)
      })
      test('has an epoch of its own', async () => {
        const other = await open()
        expect(store.epoch).toMatch(/^[0-9a-f-]{36}$/)
        expect(other.store.epoch).not.toBe(store.epoch)
        await other.dispose()
      })
      test('is the same after it was closed and opened again, and goes on', async () => {
        const stream = aStream()
        const events = someEvents(2)
        const first = await appended(store.append(stream, noEvents, events))
        const again = await opened.reopen()
        expect(again.epoch).toBe(store.epoch)
        expect(await again.head()).toBe(first.position)
        expect(await again.append(stream, noEvents, events)).toEqual(first)
        const next = await appended(again.append(stream, 1n, someEvents(1)))
        expect(next.position).toBeGreaterThan(first.position)
        expect(idsOf(await take(again, 2)).slice(0, 2)).toEqual(idsOf(events))
      })
    })

    describe('closing', () => {
      test('lets appends under way finish, ends those who follow, and takes nothing more', async () => {
        const following = store.follow(beginning, { signal: new AbortController().signal })[Symbol.asyncIterator]()
        await appended(store.append(aStream(), noEvents, someEvents(1)))
        expect(await following.next()).toMatchObject({ done: false })
        const waiting = following.next().then(async (first) => (first.done ? first : following.next()))
        const underWay = store.append(aStream(), noEvents, someEvents(1))
        await store.close()
        expect(await underWay).toEqual({ position: expect.any(BigInt), revision: 0n })
        expect(await waiting).toEqual({ done: true, value: undefined })
        await expect(store.append(aStream(), noEvents, someEvents(1))).rejects.toThrow(EventStoreUnavailable)
        await expect(store.read(aStream())).rejects.toThrow(EventStoreUnavailable)
        await expect(store.head()).rejects.toThrow(EventStoreUnavailable)
        await store.close()
      })
    })
  })
}
