import { expect, test } from 'vitest'
import { NeedPublished, NeedWithdrawn } from '../../../schema/events/needs.ts'
import { noEvents, type EventStore } from '../../../services/eventStore/eventStore.ts'
import { following, type FollowedLog } from '../../../services/processes/following.ts'
import { recorded, theTime } from '../../support/behaviour.ts'
import { eventStoreInMemory, LogInMemory } from '../../support/eventStoreInMemory.ts'
import { temporaryOffice } from '../../support/office.ts'
import { needId } from '../../support/people.ts'
import { personId } from '../../support/people.ts'

/** Writes events of a need, each in a stream of its own. */
async function happen(store: EventStore, ...titles: readonly string[]): Promise<bigint> {
  for (const title of titles) {
    const id = needId(title)
    const { event, metadata } = recorded(title.startsWith('no') ? NeedWithdrawn({ needId: id }) : NeedPublished({ needId: id }), { at: theTime.toISOString() })
    await store.append(`need-${id}`, noEvents, [{ id: personId(title), type: event.type, data: event.data, metadata }])
  }
  return store.head()
}

/** A follower that writes down the ids of what was published; the rows are where the log is unless the test says otherwise. */
async function follower(log = new LogInMemory(), { parked = [] as readonly string[] } = {}) {
  const { office } = await temporaryOffice()
  const store = eventStoreInMemory(log)
  const seen: string[] = []
  const epochs: string[] = []
  let reached: bigint | undefined
  let fails = false
  const rows = async (store: EventStore): Promise<FollowedLog> => {
    const position = reached ?? await store.head()
    return { store, projections: { position: () => position }, facts: { parked: (id) => parked.includes(id) } }
  }
  const process = following({
    name: 'telling',
    prepare: ({ id, event }) => (NeedPublished.is(event) ? async () => {
      if (fails) throw new Error('The office is full.')
      seen.push(id)
    } : undefined),
  }, office, (name) => { epochs.push(name) })
  return {
    office, store, seen, epochs,
    run: async (on: EventStore = store) => process.run(await rows(on), new AbortController().signal),
    rowsReach: (position: bigint) => { reached = position },
    failing(now: boolean) { fails = now },
  }
}
const ids = (...titles: readonly string[]) => titles.map(personId)

test('it begins at the head of the log, and then follows what happens', async () => {
  const { store, seen, epochs, run } = await follower()
  await happen(store, 'long ago')
  expect(await run()).toBe('WHEN_MOVED')
  await happen(store, 'one', 'nothing', 'two')
  expect(await run()).toBe('WHEN_MOVED')
  expect(await run()).toBe('WHEN_MOVED')
  expect({ seen, epochs }).toEqual({ seen: ids('one', 'two'), epochs: [] })
})

test('it is never ahead of the rows', async () => {
  const { store, seen, run, rowsReach } = await follower()
  await run()
  const first = await happen(store, 'one')
  const second = await happen(store, 'two')
  rowsReach(first)
  await run()
  expect(seen).toEqual(ids('one'))
  rowsReach(second)
  await run()
  expect(seen).toEqual(ids('one', 'two'))
})

test('more than it takes at once is taken at once afterwards', async () => {
  const { store, seen, run } = await follower()
  await run()
  const titles = Array.from({ length: 150 }, (_, number) => `need ${number}`)
  await happen(store, ...titles)
  expect(await run()).toBe('AT_ONCE')
  expect(await run()).toBe('WHEN_MOVED')
  expect(seen).toEqual(ids(...titles))
})

test('what failed is done again, and its place did not move', async () => {
  const { store, seen, run, failing } = await follower()
  await run()
  await happen(store, 'one')
  failing(true)
  await expect(run()).rejects.toThrow('full')
  failing(false)
  await run()
  expect(seen).toEqual(ids('one'))
})

test('in a log of another epoch it begins at the head and says so, once', async () => {
  const { seen, epochs, run } = await follower()
  await run()
  const restored = eventStoreInMemory()
  await happen(restored, 'before the restoring')
  await run(restored)
  await happen(restored, 'after it')
  await run(restored)
  expect({ seen, epochs }).toEqual({ seen: ids('after it'), epochs: ['telling'] })
})

test('of two that follow at once, one writes', async () => {
  const { store, seen, run } = await follower()
  await run()
  await happen(store, 'one', 'two')
  await Promise.all([run(), run(), run()])
  expect(seen).toEqual(ids('one', 'two'))
})

test('what a parked stream says is passed over', async () => {
  const { store, seen, run } = await follower(new LogInMemory(), { parked: [needId('one')] })
  await run()
  await happen(store, 'one', 'two')
  await run()
  expect(seen).toEqual(ids('two'))
})
