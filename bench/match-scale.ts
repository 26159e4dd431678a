import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openForProjector } from '../projections/readModelFile.ts'
import { readModels } from '../projections/readModels.ts'
import { visitor } from '../services/identity/actor.ts'
import { startMatching } from '../services/matching/matching.ts'
import { Matcher, type Item } from '../services/matching/matcher.ts'
import { storedTokens } from '../services/matching/storedTokens.ts'
import { tokensOf } from '../services/matching/tokens.ts'
import { folderOnDisk } from './support/folderOnDisk.ts'
import { quantile } from './support/ranking.ts'
import { needTextsIn, syntheticOffers, type RecordTexts } from './support/recordTexts.ts'
import { report } from './support/report.ts'

const needsAsked = 200
const shown = 20
const today = '2000-01-01'

/**
 * `match-scale <folder of needs.jsonl and offers.jsonl> [--sizes 1000,10000,100000] [--json]`: grows an index of offers that are put together from sentences of real ones,
 * and prints what a need waits for its suggestions, what adding an offer takes with cutting its words, what it all holds in memory, and how long a restart takes:
 * from the start of the matcher's thread over a file of stored words to its first answer. The ratio is what the last tenfold growth costs a question.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { sizes: { type: 'string', default: '1000,10000,100000' }, json: { type: 'boolean' } } })
  const [records] = positionals
  if (records === undefined) throw new Error('Name a folder with needs.jsonl and offers.jsonl.')
  const sizes = values.sizes.split(',').map(Number)
  const folder = folderOnDisk()
  try {
    const { figures, medians } = await grow(records, sizes, folder)
    report('match-scale', { figures, ratio: (medians.at(-1) ?? Number.NaN) / (medians.at(-2) ?? Number.NaN) }, args)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function grow(records: string, sizes: readonly number[], folder: string): Promise<{ figures: Record<string, number>; medians: number[] }> {
  const needs = (await needTextsIn(records)).slice(0, needsAsked)
  const offers = await syntheticOffers(join(records, 'offers.jsonl'))
  const matcher = new Matcher({ answers: () => true })
  const database = openForProjector({ folder, models: readModels, epoch: 'made-up' })
  const write = database.prepare(`INSERT INTO token (thingId, changedAt, side, kind, organizationId, listed, tokens, facets) VALUES (?, ?, 'OFFER', 'ANY', 'owner', 1, ?, ?)`)
  const figures: Record<string, number> = {}
  const medians: number[] = []
  for (const size of sizes) {
    const adding: number[] = []
    database.exec('BEGIN')
    for (let number = matcher.size('OFFER'); number < size; number++) {
      const texts = offers(number)
      const start = performance.now()
      const item = itemOf('OFFER', `offer-${number}`, texts)
      matcher.put(item)
      adding.push(performance.now() - start)
      write.run(item.id, number + 1, storedTokens(item.tokens), JSON.stringify(item.facets))
    }
    database.exec('COMMIT')
    const asking = needs.map((texts) => asked(matcher, texts))
    const { heapUsed, arrayBuffers } = process.memoryUsage()
    medians.push(quantile(asking, 0.5))
    figures[`${size}: question p50 ms`] = quantile(asking, 0.5)
    figures[`${size}: question p95 ms`] = quantile(asking, 0.95)
    figures[`${size}: add p50 ms`] = quantile(adding, 0.5)
    figures[`${size}: add p95 ms`] = quantile(adding, 0.95)
    figures[`${size}: memory MB`] = (heapUsed + arrayBuffers) / 1_048_576
    figures[`${size}: restart s`] = await restarted(folder)
  }
  database.close()
  return { figures, medians }
}

function asked(matcher: Matcher, texts: RecordTexts): number {
  matcher.put(itemOf('NEED', 'asking', texts))
  const start = performance.now()
  matcher.suggest('asking', { today, limit: shown })
  const milliseconds = performance.now() - start
  matcher.remove('asking')
  return milliseconds
}

/** Nothing of the file may be seen, so that the first answer is empty, and waits for the index alone. */
async function restarted(folder: string): Promise<number> {
  const start = performance.now()
  const matching = startMatching({ folder })
  await matching.search('OFFER', 'laser', visitor, shown)
  const seconds = (performance.now() - start) / 1_000
  await matching.close()
  return seconds
}

function itemOf(side: Item['side'], id: string, { title, keywords, text }: RecordTexts): Item {
  return { id, side, kind: 'ANY', organizationId: side, tokens: tokensOf({ title, keywords, sections: [text] }), facets: { fields: [], cooperationModes: [] }, listed: true }
}
