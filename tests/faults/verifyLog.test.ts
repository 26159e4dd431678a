import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { StoredEvent } from '../../services/eventStore/eventStore.ts'
import { isSound, verifyLog } from '../../services/log/verifyLog.ts'
import { withFileOf } from '../../services/log/wholeLog.ts'
import { folderForTest } from '../support/folderForTest.ts'
import { logOf } from '../support/logs.ts'
import { writeLog } from '../support/soundLog.ts'
import { runCommand } from './fixtures/hubProcess.ts'

let events: readonly StoredEvent[]
beforeAll(async () => { events = await logOf(5, 120) })
let folder: ReturnType<typeof folderForTest>
beforeEach(async () => {
  folder = folderForTest()
  await writeLog(folder.path, events)
})
afterEach(() => folder.remove())

const verify = () => withFileOf(join(folder.path, 'log'), { unwritten: true }, (log) => verifyLog(log))
/** Somebody with another program gets at the file. */
function meddle(sql: string): void {
  const database = new DatabaseSync(join(folder.path, 'log', 'log.db'))
  database.exec(sql)
  database.close()
}
const kinds = async () => [...new Set((await verify()).firstProblems.map(({ kind }) => kind))]

describe('A log is verified', () => {
  test('and sound as the hub wrote it, whatever happened', async () => {
    const findings = await verify()
    expect(findings.firstProblems).toEqual([])
    expect(isSound(findings)).toBe(true)
    expect(findings).toMatchObject({ events: events.length, head: BigInt(events.length), streams: new Set(events.map(({ stream }) => stream)).size })
    expect(findings.types.get('NeedDrafted')).toBe(events.filter(({ type }) => type === 'NeedDrafted').length)
  })
  test.each([
    ['an event that was changed', `UPDATE event SET data = json_set(data, '$.organizationId', '00000000-0000-4000-8000-000000000000') WHERE position = 3`, ['ID_FOREIGN']],
    ['an event that was taken away', `DELETE FROM event WHERE position = (SELECT min(position) FROM event WHERE revision = 1)`, ['REVISION_MISSING']],
    ['an event that cannot be read', `UPDATE event SET data = '{' WHERE position = 4`, ['UNREADABLE', 'ID_FOREIGN']],
    ['an event without its envelope', `UPDATE event SET metadata = '{}' WHERE position = 4`, ['UNREADABLE']],
    ['an event of a newer build', `UPDATE event SET type = 'NeedDreamed' WHERE position = 4`, ['NEWER', 'ID_FOREIGN']],
    ['an event in a newer version', `UPDATE event SET metadata = json_set(metadata, '$.version', 99) WHERE position = 4`, ['NEWER']],
    ['a clock that ran back', `UPDATE event SET metadata = json_set(metadata, '$.at', '2001-01-01T00:00:00.000Z') WHERE position = (SELECT min(position) FROM event WHERE revision = 1)`, ['TIME_RUNS_BACK']],
    ['an id that stands twice', `UPDATE event SET id = (SELECT id FROM event WHERE position = 1) WHERE position = 6`, ['ID_FOREIGN', 'ID_REPEATED']],
  ])('and found unsound by %s', async (_, sql, expected) => {
    meddle(sql)
    expect(await kinds()).toEqual(expect.arrayContaining(expected))
    const findings = await verify()
    expect(isSound(findings)).toBe(false)
    expect(JSON.stringify(findings.firstProblems, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value))).not.toContain('title')
  })
  test('and found damaged where SQLite finds it so', async () => {
    meddle('PRAGMA wal_checkpoint(TRUNCATE)')
    const file = join(folder.path, 'log', 'log.db')
    const bytes = readFileSync(file)
    const middle = Math.floor(bytes.length / 2)
    // A page in the middle, which no look at the beginning of the file meets.
    writeFileSync(file, bytes.fill(0xa5, middle, middle + 4_096))
    expect((await verify()).damage.length).toBeGreaterThan(0)
  })
})

describe('hub log verify', () => {
  test('prints what there is, and says that it is sound', async () => {
    const ran = await runCommand(['log', 'verify'], folder.path)
    expect(ran).toMatchObject({ code: 0, err: '' })
    expect(ran.out).toContain(`${events.length} events in `)
    expect(ran.out).toContain('It is sound.')
  })
  test('names the first problems and what to do, and ends so that a script hears of it', async () => {
    meddle(`UPDATE event SET metadata = json_set(metadata, '$.fingerprint', 'another') WHERE position = 2`)
    const ran = await runCommand(['log', 'verify'], folder.path)
    expect(ran).toMatchObject({ code: 1, err: expect.stringMatching(/^Position 2, .*Restore the latest backup/) })
    expect(ran.out).not.toContain('sound')
  })
  test('says that there is no log', async () =>
    expect(await runCommand(['log', 'verify'], join(folder.path, 'nowhere'))).toMatchObject({ code: 1, err: expect.stringContaining('There is no log in') }))
})
