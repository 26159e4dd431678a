import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { measure } from '../../bench/match.ts'
import { qualityOf, quantile } from '../../bench/support/ranking.ts'

const judged = new Map([['a', 3], ['b', 1], ['c', 0]])
test('a ranking in the order of the judgements is perfect', () =>
  expect(qualityOf(['a', 'b', 'unjudged'], judged)).toEqual({ ndcg10: 1, recall100: 1, reciprocalRank: 1 }))
test('grades are discounted by rank and held against the best order', () => {
  const { ndcg10, recall100, reciprocalRank } = qualityOf(['c', 'b', 'x', 'a'], judged)
  expect(ndcg10).toBeCloseTo((1 / Math.log2(3) + 3 / Math.log2(5)) / (3 + 1 / Math.log2(3)))
  expect([recall100, reciprocalRank]).toEqual([1, 0.5])
})
test('nothing found is worth nothing', () => expect(qualityOf([], judged)).toEqual({ ndcg10: 0, recall100: 0, reciprocalRank: 0 }))
test('a quantile is one of the values', () => expect([0, 0.5, 0.95, 1].map((share) => quantile([4, 1, 3, 2], share))).toEqual([1, 3, 4, 4]))

test('a folder is ranked by the matcher, with keywords, and condensed by what was judged alone', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'judged-'))
  const write = (file: string, rows: readonly unknown[]) => writeFile(join(folder, file), rows.map((row) => JSON.stringify(row)).join('\n'))
  await write('docs.jsonl', [{ id: 1, text: 'Laser welding of copper' }, { id: 2, keywords: 'laser; copper' }, { id: 3, title: 'Laser welding of copper' }])
  await write('queries.jsonl', [{ id: 'q', text: 'laser copper welding' }, { id: 'unjudged', text: 'laser' }])
  await write('qrels.jsonl', [{ q: 'q', d: 2, rel: 1 }])
  const [whole, condensed] = [await measure(folder, false), await measure(folder, true)]
  expect([whole.documents, whole.queries]).toEqual([3, 1])
  expect(whole.figures).toMatchObject({ recall100: 1 })
  expect(whole.figures.mrr).toBeLessThan(1)
  expect(condensed.figures).toMatchObject({ ndcg10: 1, recall100: 1, mrr: 1 })
})
