import { describe, expect, test } from 'vitest'
import { linesOf } from '../../../services/cli/matchCommand.ts'
import { enoughLabels, reportOn, type Label } from '../../../services/matching/report.ts'

const label = (outcome: Label['outcome'], rank: number | 'NONE' = 1, facets?: Label['facets']): Label =>
  ({ conferenceId: 'autumn', rank: rank === 'NONE' ? undefined : rank, outcome, facets })
const many = (count: number, ...of: Parameters<typeof label>) => Array.from({ length: count }, () => label(...of))

describe('a report', () => {
  test('of nothing says so', () => {
    expect(reportOn([])).toMatchObject({ labels: 0, tooLittle: true, facets: [] })
    expect(linesOf(reportOn([]))).toEqual([
      '0 suggestions were judged: 0 accepted, of these 0 contracted; 0 declined.',
      `That is too little to argue with: a board's suggestions need ${enoughLabels} judgements at least. Look at the intervals, not at the parts.`,
    ])
  })
  test('counts what was contracted as accepted too', () =>
    expect(reportOn([label('ACCEPTED'), label('CONTRACTED'), label('DECLINED')])).toMatchObject({ labels: 3, accepted: 2, contracted: 1, declined: 1 }))
  test('looks at the first of what a board was given, and counts what no board was given apart', () => {
    const { overall } = reportOn([label('ACCEPTED', 1), label('DECLINED', 2), label('DECLINED', 4), label('ACCEPTED', 'NONE')])
    expect(overall.map(({ judged, accepted }) => [judged, accepted])).toEqual([[1, 1], [2, 1], [3, 1]])
  })
  test('tells a part with the interval in which it lies', () => {
    const [first] = reportOn([...many(8, 'ACCEPTED'), ...many(2, 'DECLINED')]).overall
    // Wilson's, by the book: 8 of 10.
    expect(first?.part?.of).toBe(0.8)
    expect(first?.part?.from).toBeCloseTo(0.49, 2)
    expect(first?.part?.to).toBeCloseTo(0.943, 2)
  })
  test('is by the verdict of each facet, where verdicts were kept', () => {
    const { facets } = reportOn([...many(3, 'ACCEPTED', 1, { TRL: 'MATCH' }), label('DECLINED', 2, { TRL: 'MISMATCH' }), label('DECLINED', 1)])
    const trl = facets.filter(({ name }) => name === 'TRL')
    expect(trl.map(({ verdict, precisions }) => [verdict, precisions.map(({ judged, accepted }) => `${accepted}/${judged}`)])).toEqual([
      ['MATCH', ['3/3', '3/3', '3/3']], ['MISMATCH', ['0/0', '0/1', '0/1']],
    ])
    expect(facets.filter(({ name }) => name === 'REGION').map(({ verdict }) => verdict)).toEqual(['NOT_STATED'])
  })
  test('is enough from so many on', () => {
    expect(reportOn(many(enoughLabels - 1, 'ACCEPTED')).tooLittle).toBe(true)
    expect(reportOn(many(enoughLabels, 'ACCEPTED')).tooLittle).toBe(false)
    expect(reportOn(many(enoughLabels, 'ACCEPTED', 'NONE')).tooLittle).toBe(true)
  })
  test('reads as lines', () =>
    expect(linesOf(reportOn([...many(24, 'ACCEPTED', 1, { REGION: 'CLOSE' }), ...many(6, 'DECLINED', 2)]))).toEqual([
      '30 suggestions were judged: 24 accepted, of these 0 contracted; 6 declined.',
      expect.stringContaining('95 times of 100'),
      'all: first 1: 100% (86% to 100%, n = 24); first 3: 80% (63% to 90%, n = 30); first 5: 80% (63% to 90%, n = 30)',
      ...['Technology fields', 'Links of the industry chain', 'Ways of cooperation', 'Technology readiness', 'Budget and price'].map((name) => expect.stringContaining(`${name} – not stated by both: first 1: 100%`)),
      'Region – fits in part: first 1: 100% (86% to 100%, n = 24); first 3: 100% (86% to 100%, n = 24); first 5: 100% (86% to 100%, n = 24)',
    ]))
})
