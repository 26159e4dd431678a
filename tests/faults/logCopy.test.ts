import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { StoredEvent } from '../../services/eventStore/eventStore.ts'
import { openLogReader, type LogPlace } from '../../services/eventStore/openLog.ts'
import { redactedText } from '../../services/log/redaction.ts'
import { eventsOf } from '../../services/log/wholeLog.ts'
import { aNamespace } from '../support/eventStoreDb.ts'
import { EventStoreDouble } from '../support/eventStoreDouble/eventStoreDouble.ts'
import { folderForTest } from '../support/folderForTest.ts'
import { logOf } from '../support/logs.ts'
import { writeLog } from '../support/soundLog.ts'
import { pipeCommands, runCommand } from './fixtures/hubProcess.ts'

const double = new EventStoreDouble()
const folder = folderForTest()
let events: readonly StoredEvent[]
beforeAll(async () => {
  await double.start()
  events = await logOf(6, 60)
  await writeLog(folder.path, events)
})
afterAll(() => {
  double.close()
  folder.remove()
})

const source = join(folder.path, 'log')
const server = (): string => double.connectionString({ options: `tls=false&namespace=${aNamespace()}` })
const hub = (...words: readonly string[]) => runCommand(words, folder.path)
async function heldAt(place: LogPlace) {
  const reader = await openLogReader(place)
  const held: StoredEvent[] = []
  for await (const event of await eventsOf(reader)) held.push(event)
  await reader.close()
  return held.map(({ position: _, ...event }) => event)
}
const original = () => events.map(({ position: _, ...event }) => event)
const digestIn = (text: string) => /SHA-256 ([0-9a-f]{64})/.exec(text)?.[1]

describe('hub log', () => {
  test('copy moves a log to EventStoreDB and back, and every event is what it was', async () => {
    const there = server()
    const back = join(folder.path, 'back', 'log')
    const out = await hub('log', 'copy', '--from', source, '--to', there)
    expect(out).toMatchObject({ code: 0, out: '' })
    expect(await heldAt({ connectionString: there })).toEqual(original())
    const home = await hub('log', 'copy', '--from', there, '--to', back)
    expect(home.code).toBe(0)
    expect(digestIn(home.err)).toBe(digestIn(out.err))
    expect(await heldAt({ folder: back })).toEqual(original())
    expect(await runCommand(['log', 'verify'], join(folder.path, 'back'))).toMatchObject({ code: 0, out: expect.stringContaining('It is sound.') })
  })
  test('verify finds the copy on a server sound', async () => {
    const there = server()
    await hub('log', 'copy', '--from', source, '--to', there)
    expect(await runCommand(['log', 'verify'], folder.path, { HUB_EVENT_STORE: there })).toMatchObject({ code: 0, out: expect.stringContaining('It is sound.') })
  })
  test('copy takes a text out, and says what is left to do', async () => {
    const drafted = events.find(({ type }) => type === 'NeedDrafted') ?? expect.fail('no need')
    const to = join(folder.path, 'redacted', 'log')
    const ran = await hub('log', 'copy', '--from', source, '--to', to, '--redact', `${drafted.stream}@${drafted.revision}/content/title`)
    expect(ran).toMatchObject({ code: 0, err: expect.stringContaining('Texts taken out: 1. Delete the log') })
    expect((await heldAt({ folder: to })).find(({ id }) => id === drafted.id)).toMatchObject({ data: { content: { title: redactedText } } })
  })
  test('export and import go through a pipe, from one kind of store to the other', async () => {
    const there = server()
    const ran = await pipeCommands(['log', 'export', '--from', source], ['log', 'import', '--to', there], folder.path)
    expect(ran).toMatchObject({ code: 0, err: expect.stringContaining('Copied and read back') })
    expect(await heldAt({ connectionString: there })).toEqual(original())
  })
  test.each([
    ['a place that is none', ['log', 'copy', '--from', source, '--redact', 'the title'], 'names no text of an event'],
    ['a log that is not there', ['log', 'copy', '--from', join(folder.path, 'nowhere')], 'There is no log in'],
    ['a target that is a log', ['log', 'copy', '--from', source, '--to', source], 'already, and it was left as it is'],
    ['a server under its administrator', ['log', 'copy', '--from', source, '--to', 'esdb://admin:changeit@localhost:2113'], 'hub log secure'],
  ])('refuses %s', async (_, words, expected) => {
    const ran = await hub(...words)
    expect(ran).toMatchObject({ code: 1, out: '', err: expect.stringContaining(expected) })
    expect(ran.err).not.toContain('changeit')
  })
})
