import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runHub } from '../../support/command.ts'
import { folderForTest } from '../../support/folderForTest.ts'
import { fixture } from '../../support/importing.ts'

let folder: ReturnType<typeof folderForTest>
beforeEach(() => { folder = folderForTest() })
afterEach(() => folder.remove())
const run = (words: readonly string[], environment: Readonly<Record<string, string>> = {}) => runHub(words, { HUB_DATA: join(folder.path, 'data'), ...environment })

test('hub match report says where there is nothing to read, and that too little was judged', async () => {
  expect(await run(['match', 'report'])).toMatchObject({ code: 1, err: expect.stringContaining('hub projections build') })
  await run(['import', fixture('needs.jsonl'), '--conference', 'new:Spring'])
  await run(['projections', 'build'])
  expect(await run(['match', 'report'])).toMatchObject({ code: 0, out: expect.stringMatching(/^0 suggestions were judged: .*\nThat is too little to argue with/) })
  expect(await run(['match', 'report', '--conference', 'none'], { LANG: 'zh_CN.UTF-8' })).toMatchObject({ code: 0, out: expect.stringMatching(/^共有 0 条推荐得到评判：/) })
})
