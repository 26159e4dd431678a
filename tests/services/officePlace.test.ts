import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readConfig } from '../../services/config.ts'

const database = 'postgres://hub:word@db.example/hub?sslmode=verify-full'

test('the office stands in the hub\'s folder, or in the database that is named', () => {
  const { dataFolder, office } = readConfig({ HUB_DEMO: 'off' })
  expect(office).toMatchObject({ folder: join(dataFolder, 'office') })
  expect(readConfig({ HUB_DEMO: 'off', HUB_OFFICE_DB: database }).office).toMatchObject({ database })
})

test('nobody made-up comes into a database: with one there is no demo', () => {
  expect(readConfig({}).mode).toBe('DEMO')
  expect(readConfig({ HUB_OFFICE_DB: database }).mode).toBe('LOCAL')
})

test('another kind of database is refused without being repeated', () => {
  const refused = () => readConfig({ HUB_OFFICE_DB: 'mysql://hub:word@db.example/hub' })
  expect(refused).toThrow('HUB_OFFICE_DB')
  expect(refused).not.toThrow('word')
})
