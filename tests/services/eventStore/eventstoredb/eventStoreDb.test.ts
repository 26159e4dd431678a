import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { beginning, noEvents } from '../../../../services/eventStore/eventStore.ts'
import { readConnectionString } from '../../../../services/eventStore/eventstoredb/connectionString.ts'
import { openEventStoreDb } from '../../../../services/eventStore/eventstoredb/eventStoreDb.ts'
import { secureServer } from '../../../../services/eventStore/eventstoredb/secure.ts'
import { anEvent, appended, aStream, eventStoreContract, someEvents, take } from '../../../contract/eventStore.ts'
import { aNamespace, openAt, openedAt } from '../../../support/eventStoreDb.ts'
import { certificateFile, EventStoreDouble, testCertificate } from '../../../support/eventStoreDouble/eventStoreDouble.ts'

const single = new EventStoreDouble()
const cluster = new EventStoreDouble({ nodes: 3 })
const secure = new EventStoreDouble({ certificate: testCertificate() })
const doubles = [single, cluster, secure]
beforeAll(async () => { await Promise.all(doubles.map((double) => double.start())) })
afterAll(() => { for (const double of doubles) double.close() })

eventStoreContract('EventStoreDB, a single node,', () => openedAt(single.connectionString()))
eventStoreContract('EventStoreDB, a cluster of three,', () => openedAt(cluster.connectionString()))

const real = process.env['HUB_TEST_EVENTSTORE']
if (real !== undefined && real !== '') eventStoreContract('EventStoreDB, a real server,', () => openedAt(real))

describe('The store on EventStoreDB', () => {
  test('never takes the batch path of the client, nor asks for it', () => {
    expect(single.node.calls).toContain('append')
    expect(single.node.calls).not.toContain('features')
  })

  test('is one log for all who open it', async () => {
    const namespace = aNamespace()
    const stores = await Promise.all(Array.from({ length: 5 }, () => openAt(single.connectionString(), namespace)))
    expect(new Set(stores.map(({ epoch }) => epoch)).size).toBe(1)
    const [one, two] = stores
    const events = someEvents(2)
    await appended(one?.append(aStream(), noEvents, events) ?? expect.fail())
    expect((await take(two ?? expect.fail(), 2)).map(({ id }) => id)).toEqual(events.map(({ id }) => id))
    await Promise.all(stores.map((store) => store.close()))
  })

  test('has no eyes for what others keep on the same server', async () => {
    const [namespace, longer] = [aNamespace(), aNamespace()]
    const [store, neighbour] = await Promise.all([openAt(single.connectionString(), namespace), openAt(single.connectionString(), `${namespace}${longer}`)])
    const stream = aStream()
    const { position } = await appended(store.append(stream, noEvents, someEvents(1)))
    await appended(neighbour.append(stream, noEvents, someEvents(3)))
    for (let index = 0; index < 5_000; index++) single.memory.seed(`order-${index % 7}`, 'OrderPlaced', { index })
    expect(await store.head()).toBe(position)
    expect(await store.read(stream)).toHaveLength(1)
    const later = await appended(store.append(stream, 0n, someEvents(1)))
    expect((await take(store, 2)).map((event) => event.position)).toEqual([position, later.position])
    await Promise.all([store.close(), neighbour.close()])
  })

  test('lets go of what it follows when its consumer leaves, and of everything when it closes', async () => {
    const store = await openAt(single.connectionString(), aNamespace())
    await vi.waitFor(() => expect(single.node.openReads).toBe(0))
    const last = await appended(store.append(aStream(), noEvents, someEvents(1)))
    await take(store, 1)
    await vi.waitFor(() => expect(single.node.openReads).toBe(0))
    const waiting = store.follow(last.position, { signal: new AbortController().signal })[Symbol.asyncIterator]().next()
    await vi.waitFor(() => expect(single.node.openReads).toBe(1))
    await store.close()
    expect(await waiting).toEqual({ done: true, value: undefined })
    await vi.waitFor(() => expect(single.node.openReads).toBe(0))
  })

  test('takes data that is no object for a mistake of the caller', async () => {
    const store = await openAt(single.connectionString(), aNamespace())
    await expect(store.append(aStream(), noEvents, [anEvent([1])])).rejects.toThrow(TypeError)
    await expect(store.append(aStream(), noEvents, [anEvent({}, 'by nobody')])).rejects.toThrow(TypeError)
    await store.close()
  })
})

describe('With TLS', () => {
  const at = (account: string | undefined, file = certificateFile.pathname) =>
    openAt(secure.connectionString({ ...(account === undefined ? {} : { account }), options: `tls=true&tlsCAFile=${encodeURIComponent(file)}` }), aNamespace())

  test('an account is known by its password, and writes and follows', async () => {
    secure.accounts.add('hub', { password: 'p@ss:word', groups: ['$admins'] })
    const store = await at('hub:p%40ss%3Aword')
    await appended(store.append(aStream(), noEvents, someEvents(2)))
    expect(await take(store, 2)).toHaveLength(2)
    expect(await store.head()).not.toBe(beginning)
    await store.close()
  })
  test.each([['a wrong password', 'hub:wrong'], ['an unknown account', 'nobody:wrong']])('%s is refused at the start', async (_, account) => {
    await expect(at(account)).rejects.toThrow(expect.objectContaining({ name: 'LogRefused', reason: 'DENIED' }))
  })
  test('an administrator gives the hub an account of its own, after which no other may read or write what is the hub\'s', async () => {
    const double = new EventStoreDouble({ certificate: testCertificate() })
    await double.start()
    const at = (account: string) => readConnectionString(double.connectionString({ account, options: `tls=true&tlsCAFile=${encodeURIComponent(certificateFile.pathname)}` }))
    const hub = { username: 'hub', password: 'a word of its own' }
    const administrator = { username: 'admin', password: 'changeit' }
    double.accounts.add('neighbour', { password: 'next', groups: [] })
    await expect(secureServer(at('x:y'), hub, { username: 'neighbour', password: 'next' })).rejects.toThrow(expect.objectContaining({ name: 'LogRefused', reason: 'DENIED' }))
    expect(await secureServer(at('x:y'), hub, administrator)).toBe('CREATED')
    expect(await secureServer(at('x:y'), hub, administrator)).toBe('STOOD')
    const store = await openEventStoreDb(at(`hub:${encodeURIComponent(hub.password)}`))
    await appended(store.append(aStream(), noEvents, someEvents(2)))
    expect(await take(store, 2)).toHaveLength(2)
    expect(await store.head()).not.toBe(beginning)
    await expect(openEventStoreDb(at('neighbour:next'))).rejects.toThrow(expect.objectContaining({ reason: 'DENIED' }))
    await store.close()
    double.close()
  })
  test('a server whose certificate nobody vouches for is not spoken to', async () => {
    await expect(openAt(secure.connectionString({ account: 'hub:p%40ss%3Aword', options: 'tls=true&defaultDeadline=500' }), aNamespace()))
      .rejects.toThrow(expect.objectContaining({ name: 'EventStoreUnavailable' }))
  })
})
