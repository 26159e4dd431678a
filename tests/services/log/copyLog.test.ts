import * as fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { TextRedacted } from '../../../schema/events/redactions.ts'
import { EventStoreUnavailable, type EventStore, type StoredEvent } from '../../../services/eventStore/eventStore.ts'
import { appendsOf } from '../../../services/log/appends.ts'
import { copyLog, type CopyTarget } from '../../../services/log/copyLog.ts'
import { exportLines, importLines } from '../../../services/log/logLines.ts'
import { redactedText, redactionOf } from '../../../services/log/redaction.ts'
import { isSound, verifyLog } from '../../../services/log/verifyLog.ts'
import { eventsOf, wholeLogOf } from '../../../services/log/wholeLog.ts'
import { eventStoreInMemory } from '../../support/eventStoreInMemory.ts'
import { logOf } from '../../support/logs.ts'

let source: readonly StoredEvent[]
beforeAll(async () => { source = await logOf(7, 80) })

const clock = () => new Date('2026-09-01T08:00:00.000Z')
const collected = async <Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> => {
  const all: Item[] = []
  for await (const item of items) all.push(item)
  return all
}
const held = async (store: CopyTarget) => collected(await eventsOf(store))
const withoutPosition = (events: readonly StoredEvent[]) => events.map(({ position: _, ...event }) => event)
const soundness = async (store: EventStore) => verifyLog(await wholeLogOf(store))
/** A store that takes so many appends and is then out of reach. */
const lostAfter = (store: CopyTarget, appends: number): CopyTarget => {
  let left = appends
  return { ...store, append: async (...asked) => { if (left-- <= 0) throw new EventStoreUnavailable('out of reach'); return store.append(...asked) } }
}
const aNeed = () => {
  const drafted = source.find(({ type }) => type === 'NeedDrafted')
  return drafted ?? expect.fail('no need in this log')
}
const titleOfNeed = () => ({ stream: aNeed().stream, revision: aNeed().revision, pointer: '/content/title' })

describe('The appends that wrote a log', () => {
  test('are found from the events alone', async () => {
    const appends = await collected(appendsOf(source))
    expect(appends.every(({ genuine }) => genuine)).toBe(true)
    expect(appends.flatMap(({ events }) => events)).toEqual(source)
    expect(appends.length).toBeLessThan(source.length)
  })
  test('are genuine no more where one event of them was changed', async () => {
    const changed = source.map((event, index) => (index === 5 ? { ...event, data: { ...Object(event.data), more: 1 } } : event))
    const strange = (await collected(appendsOf(changed))).filter(({ genuine }) => !genuine)
    expect(strange.flatMap(({ events }) => events)).toContainEqual(changed[5])
    expect(strange).toHaveLength(1)
  })
})

describe('A copy of a log', () => {
  test('holds every event in order under its id, and is sound', async () => {
    const store = eventStoreInMemory()
    const copied = await copyLog({ events: source, to: store, clock })
    expect(withoutPosition(await held(store))).toEqual(withoutPosition(source))
    expect(copied).toMatchObject({ events: source.length, streams: new Set(source.map(({ stream }) => stream)).size, resumed: 0 })
    expect(isSound(await soundness(store))).toBe(true)
  })
  test('takes a request again as the log that it was copied from does: whole appends stay whole', async () => {
    const store = eventStoreInMemory()
    await copyLog({ events: source, to: store, clock })
    for (const { events } of await collected(appendsOf(source))) {
      expect(await store.append(events[0].stream, events[0].revision - 1n, events)).toMatchObject({ revision: events.at(-1)?.revision })
    }
    expect(await held(store)).toHaveLength(source.length)
  })
  test('goes on where an attempt before was cut off, wherever that was', () => fc.assert(fc.asyncProperty(fc.nat(100), async (appends) => {
    const store = eventStoreInMemory()
    const stopped = await copyLog({ events: source, to: lostAfter(store, appends), clock }).catch((error: unknown) => error)
    const before = (await held(store)).length
    const again = await copyLog({ events: source, to: store, clock })
    expect(stopped instanceof EventStoreUnavailable ? before : source.length).toBe(again.resumed)
    expect(withoutPosition(await held(store))).toEqual(withoutPosition(source))
  }), { numRuns: 10 }))
  test.each([
    ['begins otherwise', () => [{ ...aNeed(), revision: 0n }]],
    ['holds more', () => [...source, { ...aNeed(), stream: 'need-another', revision: 0n }]],
  ])('is refused where the log that stands there %s', async (_, there) => {
    const store = eventStoreInMemory()
    for (const event of there()) await store.append(event.stream, event.revision - 1n, [event])
    await expect(copyLog({ events: source, to: store, clock })).rejects.toMatchObject({ reason: 'OTHER_LOG' })
    expect(await held(store)).toHaveLength(there().length)
  })
  test('is found out where the store did not keep what it took', async () => {
    const store = eventStoreInMemory()
    const forgetful: CopyTarget = {
      ...store,
      append: (stream, revision, events) => store.append(stream, revision, events.map((event) => (event.id === aNeed().id ? { ...event, data: {} } : event))),
    }
    await expect(copyLog({ events: source, to: forgetful, clock })).rejects.toMatchObject({ reason: 'NOT_EQUAL' })
  })
})

describe('A redaction', () => {
  const title = () => String(Object(Object(aNeed().data).content).title)
  test('takes one text out, records where it stood, and leaves the log sound', async () => {
    const store = eventStoreInMemory()
    await copyLog({ events: source, to: store, redactions: [titleOfNeed()], clock })
    const [redacted, ...others] = (await held(store)).filter(({ stream, revision }) => stream === aNeed().stream && revision === aNeed().revision)
    expect(others).toEqual([])
    expect(redacted).toMatchObject({ id: aNeed().id, data: { content: { title: redactedText } } })
    expect(title()).not.toBe(redactedText)
    const recorded = (await held(store)).slice(source.length)
    expect(recorded).toMatchObject([{ type: TextRedacted.type, data: { stream: aNeed().stream, revision: Number(aNeed().revision), pointer: '/content/title' } }])
    expect(JSON.stringify(recorded[0]?.data)).not.toContain(title())
    const findings = await soundness(store)
    expect({ ...findings, types: undefined }).toMatchObject({ redactions: 1, problems: 0 })
  })
  test('is the same when it is done again, also after an interruption, and is copied on', async () => {
    const store = eventStoreInMemory()
    await copyLog({ events: source, to: lostAfter(store, 12), redactions: [titleOfNeed()], clock }).catch(() => undefined)
    await copyLog({ events: source, to: store, redactions: [titleOfNeed()], clock })
    const first = await held(store)
    await copyLog({ events: source, to: store, redactions: [titleOfNeed()], clock: () => new Date('2027-01-01T00:00:00.000Z') })
    expect(await held(store)).toEqual(first)
    const onward = eventStoreInMemory()
    await copyLog({ events: first, to: onward, redactions: [titleOfNeed()], clock })
    expect(withoutPosition(await held(onward))).toEqual(withoutPosition(first))
    expect(isSound(await soundness(onward))).toBe(true)
  })
  test('without its record would be found as an event that somebody changed', async () => {
    const store = eventStoreInMemory()
    await copyLog({ events: source.map((event) => (event === aNeed() ? { ...event, data: { ...Object(event.data), content: { ...Object(Object(event.data).content), title: 'changed' } } } : event)), to: store, clock })
    expect((await soundness(store)).firstProblems).toMatchObject([{ kind: 'ID_FOREIGN', stream: aNeed().stream }])
  })
  test.each([
    ['no such event', { stream: 'need-nowhere', revision: 0n, pointer: '/content/title' }, 'NO_EVENT'],
    ['no such field', { pointer: '/content/colour' }, 'NO_TEXT'],
    ['no text there', { pointer: '/content' }, 'NO_TEXT'],
    ['no text that may say anything', { pointer: '/organizationId' }, 'NO_TEXT'],
  ])('is refused where there is %s', async (_, change, reason) =>
    expect(copyLog({ events: source, to: eventStoreInMemory(), redactions: [{ ...titleOfNeed(), ...change }], clock })).rejects.toMatchObject({ reason }))
  test.each([
    ['need-1@3/content/title', { stream: 'need-1', revision: 3n, pointer: '/content/title' }],
    ['need-1@3', undefined], ['need-1/content', undefined], ['@3/x', undefined], ['need-1@-1/x', undefined], ['', undefined],
  ])('is read from “%s”', (text, expected) => expect(redactionOf(text)).toEqual(expected))
})

describe('An export', () => {
  const bytes = async function* (lines: AsyncIterable<string> | Iterable<string>) { for await (const line of lines) yield Buffer.from(`${line}\n`) }
  const exported = () => collected(exportLines({ epoch: 'one', events: () => source }))
  test('comes back as the same log', async () => {
    const store = eventStoreInMemory()
    await copyLog({ events: importLines(bytes(await exported())), to: store, clock })
    expect(withoutPosition(await held(store))).toEqual(withoutPosition(source))
  })
  test.each<readonly [string, (lines: readonly string[]) => readonly string[]]>([
    ['is empty', () => []],
    ['lacks its beginning', (lines) => lines.slice(1)],
    ['lacks its end', (lines) => lines.slice(0, -1)],
    ['lacks a line', (lines) => lines.toSpliced(4, 1)],
    ['has a line that was changed', (lines) => lines.with(3, String(lines[3]).replace('"type":"', '"type":"Not'))],
    ['has a line that is none', (lines) => lines.with(3, 'once upon a time')],
    ['goes on behind its end', (lines) => [...lines, String(lines[1])]],
  ])('that %s is none', async (_, change) =>
    expect(collected(importLines(bytes(change(await exported()))))).rejects.toMatchObject({ reason: 'NOT_A_LOG' }))
})
