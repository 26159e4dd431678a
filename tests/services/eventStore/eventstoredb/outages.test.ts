import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { EventStoreDenied, EventStoreUnavailable, noEvents, type EventStore, type NewEvent, type StoredEvent } from '../../../../services/eventStore/eventStore.ts'
import { appended, aStream, someEvents, take } from '../../../contract/eventStore.ts'
import { aNamespace, openAt } from '../../../support/eventStoreDb.ts'
import { EventStoreDouble } from '../../../support/eventStoreDouble/eventStoreDouble.ts'

const patience = 600
const options = `tls=false&defaultDeadline=${patience}`
/** Well beyond the patience of a store, and well below what a person waits for. */
const fast = 3 * patience

async function timed(work: Promise<unknown>): Promise<{ readonly milliseconds: number; readonly error: unknown }> {
  const begin = performance.now()
  const error = await work.then(() => undefined, (cause: unknown) => cause)
  return { milliseconds: performance.now() - begin, error }
}
const idsOf = (events: readonly (NewEvent | StoredEvent)[]) => events.map(({ id }) => id)

describe.each([['a single node', 1], ['a cluster of three', 3]])('The store on %s', (_, nodes) => {
  let double: EventStoreDouble
  let store: EventStore
  let namespace: string
  beforeEach(async () => {
    double = new EventStoreDouble({ nodes })
    await double.start()
    namespace = aNamespace()
    store = await openAt(double.connectionString({ options }), namespace)
  })
  afterEach(async () => {
    await store.close()
    double.close()
  })
  const failsFast = async (work: Promise<unknown>) => {
    const { milliseconds, error } = await timed(work)
    expect(error).toBeInstanceOf(EventStoreUnavailable)
    expect(milliseconds).toBeLessThan(fast)
  }
  const worksAgain = (stream: string, events: readonly NewEvent[]) =>
    vi.waitFor(() => appended(store.append(stream, noEvents, events)), { timeout: 10_000, interval: 20 })

  test('says at once that it is out of reach when it opens, and opens once it is there', async () => {
    double.kill()
    await failsFast(openAt(double.connectionString({ options }), namespace))
    await double.start()
    const again = await vi.waitFor(() => openAt(double.connectionString({ options }), namespace), { timeout: 10_000 })
    expect(again.epoch).toBe(store.epoch)
    await again.close()
  })

  test('is lost in the middle and comes back: what is asked meanwhile fails fast, and who follows misses nothing', async () => {
    const [before, after] = [someEvents(3), someEvents(3)]
    const following = take(store, 6)
    await appended(store.append(aStream(), noEvents, before))
    double.kill()
    await failsFast(store.append(aStream(), noEvents, someEvents(1)))
    await failsFast(store.read(aStream()))
    await failsFast(store.head())
    await double.start()
    await worksAgain(aStream(), after)
    expect(idsOf(await following)).toEqual(idsOf([...before, ...after]))
  })

  test('breaks the connection again and again: nothing is missed, nothing comes twice', async () => {
    const rounds = 10
    const following = take(store, 2 * rounds)
    const written: NewEvent[] = []
    for (let round = 0; round < rounds; round++) {
      const events = someEvents(2)
      written.push(...events)
      await worksAgain(aStream(), events)
      for (const { line } of double.nodes) line.cut()
    }
    expect(idsOf(await following)).toEqual(idsOf(written))
    expect((await take(store, 2 * rounds)).length).toBe(2 * rounds)
  })

  test('commits and loses the answer: the repetition finds what stands, and nothing is there twice', async () => {
    const stream = aStream()
    const events = someEvents(2)
    for (const { faults } of double.nodes) faults.plan('append', 'LOST_ANSWER')
    const first = await appended(store.append(stream, noEvents, events))
    expect(first.revision).toBe(1n)
    expect(idsOf(await store.read(stream))).toEqual(idsOf(events))
    expect(await store.append(stream, noEvents, events)).toEqual(first)
  })

  test('never answers: what is asked fails fast, and nothing hangs when it closes', async () => {
    for (const { faults } of double.nodes) {
      faults.plan('append', 'SILENT')
      faults.plan('read', 'SILENT', 2)
    }
    await failsFast(store.append(aStream(), noEvents, someEvents(1)))
    await failsFast(store.read(aStream()))
    await failsFast(store.head())
    expect((await timed(store.close())).milliseconds).toBeLessThan(fast)
  })

  test('answers slowly: within its patience it is waited for', async () => {
    for (const { faults } of double.nodes) faults.plan('append', patience / 3)
    expect(await store.append(aStream(), noEvents, someEvents(1))).toMatchObject({ revision: 0n })
  })

  test('is behind a wall that swallows everything: what is asked fails fast, and works again once the wall is gone', async () => {
    for (const { line } of double.nodes) line.silence()
    await failsFast(store.append(aStream(), noEvents, someEvents(1)))
    for (const { line } of double.nodes) line.speak()
    await worksAgain(aStream(), someEvents(1))
  })

  test('is not ready for a moment, which is waited out', async () => {
    for (const { faults } of double.nodes) faults.plan('append', 'NOT_READY', 2)
    expect(await store.append(aStream(), noEvents, someEvents(1))).toMatchObject({ revision: 0n })
  })

  test('refuses the account: a typed error at once, and nothing is written', async () => {
    const stream = aStream()
    for (const { faults } of double.nodes) faults.plan('append', 'ACCESS_DENIED')
    const { milliseconds, error } = await timed(store.append(stream, noEvents, someEvents(1)))
    expect(error).toBeInstanceOf(EventStoreDenied)
    expect(milliseconds).toBeLessThan(patience)
    expect(await store.read(stream)).toEqual([])
    await appended(store.append(stream, noEvents, someEvents(1)))
  })

  test('goes down slowly, holding on to who follows: they go on with who comes after it', async () => {
    const following = take(store, 2)
    await appended(store.append(aStream(), noEvents, someEvents(1)))
    for (const node of double.nodes) node.stopSlowly()
    await failsFast(store.append(aStream(), noEvents, someEvents(1)))
    double.kill()
    await double.start()
    await worksAgain(aStream(), someEvents(1))
    expect(await following).toHaveLength(2)
  })

  test('resumes where it had looked, also where all of that was somebody else\'s', async () => {
    const { position } = await appended(store.append(aStream(), noEvents, someEvents(1)))
    const following = take(store, 1, position)
    await vi.waitFor(() => expect(double.nodes.flatMap(({ subscribedAfter }) => subscribedAfter)).toEqual([position]))
    for (let index = 0; index < 3_000; index++) double.memory.seed('order-1', 'OrderPlaced', { index })
    await vi.waitFor(async () => {
      for (const { line } of double.nodes) line.cut()
      expect(double.nodes.flatMap(({ subscribedAfter }) => subscribedAfter).at(-1)).toBeGreaterThan(position + 100_000n)
    }, { timeout: 10_000, interval: 200 })
    await worksAgain(aStream(), someEvents(1))
    expect(await following).toHaveLength(1)
  })
})

describe('A cluster', () => {
  test('elects another leader: appends wait for it, and reads and who follows go on', async () => {
    const double = new EventStoreDouble({ nodes: 3 })
    await double.start()
    const [first, second, third] = double.nodes
    const store = await openAt(double.connectionString({ options: 'tls=false' }), aNamespace())
    const following = take(store, 4)
    const streams = Array.from({ length: 4 }, aStream)
    const write = (stream: string | undefined) => appended(store.append(stream ?? expect.fail(), noEvents, someEvents(1)))
    await write(streams[0])
    double.elect(second)
    await write(streams[1])
    double.elect(undefined)
    const waiting = write(streams[2])
    await vi.waitFor(() => expect((second?.calls ?? []).length).toBeGreaterThan(3))
    double.elect(third)
    await waiting
    first?.kill()
    await write(streams[3])
    expect((await following).map(({ stream }) => stream)).toEqual(streams)
    expect(await store.read(streams[3] ?? '')).toHaveLength(1)
    await store.close()
    double.close()
  })
})
