import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { Projector } from '../../projections/projector.ts'
import { openForProjector, openForReading, removeOtherGenerations } from '../../projections/readModelFile.ts'
import type { ReadModel } from '../../projections/readModel.ts'
import { generationOf, readModels } from '../../projections/readModels.ts'
import type { StoredEvent } from '../../services/eventStore/eventStore.ts'
import { folderForTest } from '../support/folderForTest.ts'
import { logOf } from '../support/logs.ts'
import { dumpOf, rowsAfter } from '../support/projected.ts'

let events: readonly StoredEvent[]
let folder: ReturnType<typeof folderForTest>
let open: DatabaseSync[]
beforeAll(async () => { events = await logOf(7, 40) })
beforeEach(() => {
  folder = folderForTest()
  open = []
})
afterEach(() => {
  for (const database of open) if (database.isOpen) database.close()
  folder.remove()
})
const keep = (database: DatabaseSync): DatabaseSync => {
  open.push(database)
  return database
}
const models = readModels
const openHere = (epoch = 'first epoch', which = models) => keep(openForProjector({ folder: folder.path, models: which, epoch }))
const files = () => readdirSync(folder.path).filter((file) => file.endsWith('.db'))
const epochIn = (database: DatabaseSync) => database.prepare('SELECT epoch FROM position').get()?.['epoch']
/** The rows as one who only reads sees them, whatever log they are of. */
const dumpHere = (database: DatabaseSync) => ({ ...dumpOf(database), position: database.prepare('SELECT position FROM position').all() })
const dumpAfter = (log: readonly StoredEvent[]) => dumpHere(rowsAfter(log))

describe('the file of read models', () => {
  test('is made for the one who projects, with nothing read yet', () => {
    const database = openHere()
    expect([new Projector(database, models).position, epochIn(database)]).toEqual([0n, 'first epoch'])
    expect(files()).toEqual([`readModels-${generationOf(models)}.db`])
    expect(statSync(join(folder.path, files()[0] ?? '')).mode & 0o777).toBe(0o600)
  })
  test('keeps its rows from one run to the next', () => {
    const before = rowsAfter(events, { database: openHere() })
    const whole = dumpHere(before)
    before.close()
    expect(dumpHere(openHere())).toEqual(whole)
  })
  test('of another log is thrown away and made again', () => {
    rowsAfter(events, { database: openHere() }).close()
    const database = openHere('restored')
    expect([new Projector(database, models).position, epochIn(database), dumpOf(database)['organization']]).toEqual([0n, 'restored', []])
    expect(dumpHere(rowsAfter(events, { database }))).toEqual(dumpAfter(events))
  })
  test.each([['empty', ''], ['no database', 'nothing that SQLite knows, although it is longer than the header of a database would be']])('that is %s is made again', (_, content) => {
    writeFileSync(join(folder.path, `readModels-${generationOf(models)}.db`), content)
    expect(dumpHere(rowsAfter(events, { database: openHere() }))).toEqual(dumpAfter(events))
  })
  test('whose making broke off is made again', () => {
    const database = openHere()
    database.exec('DELETE FROM position')
    database.close()
    expect(dumpHere(rowsAfter(events, { database: openHere() }))).toEqual(dumpAfter(events))
  })
})

describe('a reader of the file', () => {
  test('sees what is written', () => {
    const database = openHere()
    const reader = keep(openForReading({ folder: folder.path, models }))
    rowsAfter(events, { database })
    expect(dumpHere(reader)).toEqual(dumpAfter(events))
  })
  test.each(['UPDATE position SET position = 0', 'DELETE FROM thing', 'DROP TABLE thing', 'CREATE TABLE other (id TEXT)'])('cannot write: %s', (sql) => {
    rowsAfter(events, { database: openHere() })
    const reader = keep(openForReading({ folder: folder.path, models }))
    expect(() => reader.exec(sql)).toThrow('readonly')
  })
  test('finds none before the projector has made it', () => expect(() => openForReading({ folder: folder.path, models })).toThrow('unable to open'))
  test('sees no half of a batch', () => {
    const database = openHere()
    rowsAfter(events.slice(0, 20), { database })
    const reader = keep(openForReading({ folder: folder.path, models }))
    let seen: unknown
    const spying: ReadModel = { name: 'spying', version: 1, tables: '', handlers: () => [{ type: events[25]?.type ?? '', apply: () => { seen = dumpHere(reader) } }] }
    new Projector(database, [...models, spying]).take(events.slice(20))
    expect(seen).toEqual(dumpAfter(events.slice(0, 20)))
  })
})

describe('a crash in the middle of a batch', () => {
  test('leaves the rows of the last position, from which another run goes on', () => {
    rowsAfter(events.slice(0, 20), { database: openHere() }).close()
    const crashing = openHere()
    crashing.exec('BEGIN IMMEDIATE')
    crashing.exec('DELETE FROM organization')
    crashing.exec('UPDATE position SET position = 999999')
    crashing.close()
    const database = openHere()
    expect(dumpHere(database)).toEqual(dumpAfter(events.slice(0, 20)))
    expect(dumpHere(rowsAfter(events, { database }))).toEqual(dumpAfter(events))
  })
})

describe('another generation', () => {
  const [first = models[0], ...others] = models
  const changed = (different: Partial<ReadModel>): readonly ReadModel[] => (first === undefined ? [] : [{ ...first, ...different }, ...others])
  test.each([
    ['another version of a model', changed({ version: 2 })],
    ['another table', changed({ tables: `${first?.tables ?? ''}; CREATE TABLE more (id TEXT) STRICT` })],
    ['a model less', others],
    ['a model of another name', changed({ name: 'renamed' })],
  ])('comes with %s, and has a file of its own', (_, otherModels) => {
    expect(generationOf(otherModels)).not.toBe(generationOf(models))
    rowsAfter(events, { database: openHere() })
    const database = openHere('first epoch', otherModels)
    expect(new Projector(database, otherModels).position).toBe(0n)
    expect(files()).toHaveLength(2)
  })
  test('is the same for the same models', () => expect(generationOf([...models])).toBe(generationOf(models)))
  test('takes the files of earlier ones away once it is told to, and nothing else', () => {
    rowsAfter(events, { database: openHere('first epoch', changed({ version: 2 })) }).close()
    const kept = openHere()
    for (const file of ['office.db', 'readModels-notes.db', 'readModels-0123456789abcdef.db.copy']) writeFileSync(join(folder.path, file), '')
    writeFileSync(join(folder.path, 'readModels-0123456789abcdef.db'), '')
    writeFileSync(join(folder.path, 'readModels-0123456789abcdef.db-wal'), '')
    removeOtherGenerations({ folder: folder.path, models })
    expect(files().toSorted()).toEqual([`readModels-${generationOf(models)}.db`, 'office.db', 'readModels-notes.db'].toSorted())
    expect(existsSync(join(folder.path, 'readModels-0123456789abcdef.db-wal'))).toBe(false)
    expect(existsSync(join(folder.path, 'readModels-0123456789abcdef.db.copy'))).toBe(true)
    expect(dumpHere(rowsAfter(events, { database: kept }))).toEqual(dumpAfter(events))
  })
})
