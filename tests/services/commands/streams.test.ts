import { describe, expect, test } from 'vitest'
import { BoardOpened } from '../../../schema/events/conferences.ts'
import type { DomainEvent } from '../../../schema/events/event.ts'
import type { Aggregate } from '../../../services/commands/aggregate.ts'
import { Streams } from '../../../services/commands/streams.ts'
import { noEvents, type EventStore } from '../../../services/eventStore/eventStore.ts'
import { recorded } from '../../support/behaviour.ts'
import { autumn, boardOpened } from '../../support/conferences.ts'
import { eventStoreInMemory } from '../../support/eventStoreInMemory.ts'
import { personId } from '../../support/people.ts'

const nobodyMerged = new Map<string, string>()
const survivors = () => nobodyMerged

/** Counts what it is given. */
const counter: Aggregate<number, DomainEvent> = { category: 'counted', evolve: (count = 0) => count + 1, knownTo: () => true }
const written = (request: string, at = '2026-05-18T01:00:00.000Z') => {
  const { version: _, ...envelope } = recorded(boardOpened, { commandKey: personId(request), at }).metadata
  return { event: boardOpened, envelope }
}

describe('a stream', () => {
  test('that was never written is nothing', async () =>
    expect(await new Streams(eventStoreInMemory(), survivors).load(counter, '1')).toEqual({ state: undefined, revision: noEvents, done: new Map(), lastAt: '' }))
  test('is folded forward: each event once, whoever wrote it', async () => {
    const store = eventStoreInMemory()
    const [streams, another] = [new Streams(store, survivors), new Streams(store, survivors)]
    for (const revision of [-1n, 0n, 1n]) {
      await streams.append('counted-1', revision, [written(`request ${revision}`)])
      expect(await streams.load(counter, '1')).toMatchObject({ state: Number(revision) + 2, revision: revision + 1n })
    }
    await another.append('counted-1', 2n, [written('of another node'), written('of another node')])
    expect(await streams.load(counter, '1')).toMatchObject({ state: 5, revision: 4n })
    expect(await another.load(counter, '1')).toMatchObject({ state: 5, revision: 4n })
    expect(await streams.load(counter, '2')).toMatchObject({ state: undefined })
  })
  test('knows each request that wrote it, and where its last event stands', async () => {
    const streams = new Streams(eventStoreInMemory(), survivors)
    await streams.append('counted-1', noEvents, [written('first'), written('first')])
    await streams.load(counter, '1')
    const last = await streams.append('counted-1', 1n, [written('second', '2026-05-18T02:00:00.000Z')])
    const { done, lastAt } = await streams.load(counter, '1')
    expect([...done]).toEqual([
      [personId('first'), { position: expect.any(BigInt), revision: 1n, fingerprint: '' }],
      [personId('second'), { ...(last === 'CONFLICT' ? {} : last), fingerprint: '' }],
    ])
    expect(lastAt).toBe('2026-05-18T02:00:00.000Z')
  })
  test('that holds what this build cannot read is not folded', async () => {
    const store = eventStoreInMemory()
    await store.append('counted-1', noEvents, [{ id: autumn, type: 'BoardPainted', data: {}, metadata: {} }])
    await expect(new Streams(store, survivors).load(counter, '1')).rejects.toThrow('BoardPainted')
  })
})

test('a node keeps what was asked of a stream, and no more in all than it may', async () => {
  const readFrom: bigint[] = []
  const { metadata } = recorded(boardOpened, {})
  const asked = (stream: string, requests: number) => Array.from({ length: requests }, (_, index) => ({
    id: autumn, type: BoardOpened.type, data: boardOpened.data, stream, revision: BigInt(index), position: BigInt(index + 1),
    metadata: { ...metadata, commandKey: `${String(index).padStart(8, '0')}-0000-4000-8000-000000000000` },
  }))
  const streams = new Streams({
    ...eventStoreInMemory(),
    async read(stream, from = 0n) {
      readFrom.push(from)
      return from > 0n ? [] : asked(stream, stream === 'counted-long' ? 199_999 : 1)
    },
  }, survivors)
  for (const id of ['first', 'long', 'first', 'long']) await streams.load(counter, id)
  await streams.load(counter, 'last')
  await streams.load(counter, 'first')
  expect(readFrom).toEqual([0n, 0n, 1n, 199_999n, 0n, 0n])
})

test('a node keeps the streams that it folded last, and no more than it may', async () => {
  const readFrom = new Map<string, bigint>()
  const { metadata } = recorded(boardOpened, {})
  const store: Pick<EventStore, 'read'> = {
    async read(stream, from = 0n) {
      readFrom.set(stream, from)
      return from > 0n ? [] : [{ id: autumn, type: BoardOpened.type, data: boardOpened.data, metadata, stream, revision: 0n, position: 1n }]
    },
  }
  const streams = new Streams({ ...eventStoreInMemory(), ...store }, survivors)
  const most = 20_000
  for (let id = 0; id <= most; id++) await streams.load(counter, String(id))
  await streams.load(counter, String(most))
  await streams.load(counter, '1')
  await streams.load(counter, '0')
  expect([String(most), '1', '0'].map((id) => readFrom.get(`counted-${id}`))).toEqual([1n, 1n, 0n])
})
