import { readdirSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { parallelTextsOf } from '../../../../projections/parallelTexts.ts'
import { Projector } from '../../../../projections/projector.ts'
import { openForProjector } from '../../../../projections/readModelFile.ts'
import { readModels } from '../../../../projections/readModels.ts'
import { NeedRendered, NeedTexts } from '../../../../schema/events/needs.ts'
import { digestOf } from '../../../../services/commands/keys.ts'
import type { Bridge } from '../../../../services/matching/bridge/bridge.ts'
import { bridgeOfLabels, startLearning, type Learning } from '../../../../services/matching/bridge/learning.ts'
import { folderForTest } from '../../../support/folderForTest.ts'
import { logWith } from '../../../support/given.ts'
import * as needs from '../../../support/needs.ts'
import { registered, verified } from '../../../support/organizations.ts'

const folder = folderForTest()
const database = openForProjector({ folder: folder.path, models: readModels, epoch: 'of a test' })
const projector = new Projector(database, readModels)
let learning: Learning | undefined
afterAll(() => {
  learning?.stop()
  database.close()
  folder.remove()
})

const content = { ...needs.needContent, title: 'Zirconia' }
const rendered = NeedRendered({ needId: needs.needId, language: 'zh-CN', by: 'OWNER', ofDigest: digestOf(NeedTexts.parse(content)), texts: { title: '氧化锆' } })

test('a bridge is learned beside the one that serves, kept, and found again by the next who starts', async () => {
  const next = (): Promise<Bridge> => new Promise((resolve) => {
    learning = startLearning(folder.path, parallelTextsOf(database), resolve)
    learning.look()
  })
  projector.take(logWith(registered(), verified, needs.drafted(content), needs.submitted(), needs.foundReady, needs.published, rendered))
  const bridge = await next()
  expect(bridge.translationsOf('zirconia')[0]?.term ?? bridge.translationsOf('氧化')[0]?.term).toBeDefined()
  expect(bridge.version).not.toBe(bridgeOfLabels().version)
  expect(readdirSync(folder.path)).toContain(`bridge-${bridge.version}.json`)
  expect((await next()).version).toBe(bridge.version)
})
