import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { folderForTest } from '../support/folderForTest.ts'
import { startAppender, whatStands } from './fixtures/appender.ts'

describe('A hub that is killed while it writes', () => {
  let folder: ReturnType<typeof folderForTest>
  beforeEach(() => { folder = folderForTest() })
  afterEach(() => folder.remove())

  test('has kept every event that it acknowledged, five times over, and streams without gaps', async () => {
    const acknowledged = new Set<string>()
    for (let kills = 1; kills <= 5; kills++) {
      const appender = startAppender(folder.path)
      await appender.reached(500 * kills)
      await appender.kill()
      for (const line of appender.acknowledged) acknowledged.add(line)
      expect(appender.acknowledged.length).toBeGreaterThanOrEqual(500 * kills)

      const { found, streams } = await whatStands(folder.path)
      expect([...acknowledged].filter((line) => !found.has(line))).toEqual([])
      for (const revisions of streams.values()) {
        expect(revisions).toEqual(revisions.map((_, index) => BigInt(index)))
        expect(revisions.length % 2).toBe(0) // each append has two events: both stand, or none
      }
    }
  }, 60_000)
})
