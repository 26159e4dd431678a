import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { learnBridge } from '../../../../services/matching/bridge/bridge.ts'
import { keepBridge, keptBridge } from '../../../../services/matching/bridge/keptBridges.ts'
import { folderForTest } from '../../../support/folderForTest.ts'

const [first, second] = [learnBridge([{ chinese: '焊接', english: 'welding' }]), learnBridge([{ chinese: '电池', english: 'battery' }])]
let folder: ReturnType<typeof folderForTest>
beforeEach(() => (folder = folderForTest()))
afterEach(() => folder.remove())

test('a bridge is kept in place of all others', () => {
  expect(keptBridge(folder.path, first.version)).toBeUndefined()
  keepBridge(folder.path, first)
  keepBridge(folder.path, second)
  expect(keptBridge(folder.path, second.version)).toEqual(second)
  expect(readdirSync(folder.path)).toEqual([`bridge-${second.version}.json`])
})
test('what is damaged, or another by its name, is as if it were not kept', () => {
  keepBridge(folder.path, first)
  writeFileSync(join(folder.path, `bridge-${first.version}.json`), '{"version":')
  expect(keptBridge(folder.path, first.version)).toBeUndefined()
  writeFileSync(join(folder.path, `bridge-${first.version}.json`), JSON.stringify({ version: second.version, translations: [] }))
  expect(keptBridge(folder.path, first.version)).toBeUndefined()
})
