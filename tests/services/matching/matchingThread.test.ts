import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { openForProjector } from '../../../projections/readModelFile.ts'
import { readModels } from '../../../projections/readModels.ts'
import { visitor } from '../../../services/identity/actor.ts'
import { startMatching } from '../../../services/matching/matching.ts'
import { storedTokens } from '../../../services/matching/storedTokens.ts'
import { tokensOf } from '../../../services/matching/tokens.ts'

const today = '2026-03-01'
const closing: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

/** A file of stored words, and the thread over it. */
function hub() {
  const folder = mkdtempSync(join(tmpdir(), 'matching-'))
  closing.push(() => rmSync(folder, { recursive: true }))
  const database = openForProjector({ folder, models: readModels, epoch: 'epoch' })
  closing.push(() => database.close())
  const write = database.prepare(`
    INSERT INTO token (thingId, changedAt, side, kind, organizationId, listed, tokens, facets) VALUES (?, ?, ?, ?, ?, 1, ?, '{"fields":[],"cooperationModes":[]}')
    ON CONFLICT (thingId) DO UPDATE SET changedAt = excluded.changedAt, tokens = excluded.tokens`)
  let position = 0
  return {
    says: (side: 'NEED' | 'OFFER', id: string, title: string) =>
      write.run(id, ++position, side, side === 'NEED' ? 'TECHNOLOGY' : 'RESEARCH_RESULT', side, storedTokens(tokensOf({ title }))),
    inOneGo(change: () => void) {
      database.exec('BEGIN')
      change()
      database.exec('COMMIT')
    },
    start() {
      const matching = startMatching({ folder })
      closing.push(() => matching.close())
      return matching
    },
  }
}
const many = (says: (side: 'OFFER', id: string, title: string) => void, name: string, count: number) => {
  for (let number = 0; number < count; number++) says('OFFER', `${name} ${number}`, `Enzyme ${name}${number} for detergents`)
}

test('the first answer comes from all that was stored', async () => {
  const { says, start, inOneGo } = hub()
  inOneGo(() => {
    says('NEED', 'need', 'Laser welding of copper')
    many(says, 'stored', 1_500)
    says('OFFER', 'last', 'Copper welded by laser')
  })
  expect(await start().suggestion('need', 'last', today)).toMatchObject({ reasons: expect.arrayContaining([expect.objectContaining({ name: 'copper' })]) })
})

test('a change shows in the next answer', async () => {
  const { says, start } = hub()
  says('NEED', 'need', 'Laser welding of copper')
  says('OFFER', 'offer', 'Yoghurt')
  const matching = start()
  expect(await matching.suggestion('need', 'offer', today)).toBeUndefined()
  says('OFFER', 'offer', 'Copper welded by laser')
  expect(await matching.suggestion('need', 'offer', today)).toBeDefined()
  says('OFFER', 'offer', 'Yoghurt')
  expect(await matching.suggestion('need', 'offer', today)).toBeUndefined()
})

test('questions are answered while an import is taken in, but those that compare with everything wait for it', async () => {
  const { says, start, inOneGo } = hub()
  says('NEED', 'need', 'Laser welding of copper')
  says('OFFER', 'offer', 'Copper welded by laser')
  const matching = start()
  await matching.suggestion('need', 'offer', today)
  inOneGo(() => many(says, 'imported', 3_000))
  const answered: string[] = []
  await Promise.all([
    matching.alike('OFFER', [{ id: 'offer' }], visitor, 1).then(() => answered.push('alike')),
    matching.suggestion('need', 'offer', today).then(() => answered.push('suggestion')),
  ])
  expect(answered).toEqual(['suggestion', 'alike'])
})
