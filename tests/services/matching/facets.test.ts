import { describe, expect, test } from 'vitest'
import { facetLines, facetPoints, type Facets } from '../../../services/matching/facets.ts'

const silent: Facets = { fields: [], cooperationModes: [] }
const verdictOf = (need: Partial<Facets>, offer: Partial<Facets>) => facetLines({ ...silent, ...need }, { ...silent, ...offer }).map(({ name, verdict, points }) => [name, verdict, points])

test('what only one side states gives no line', () =>
  expect(verdictOf({ fields: ['A'], cooperationModes: ['JOINT'], trl: 5, region: '321100', money: { amount: '1', currency: 'CNY' } }, {})).toEqual([]))

describe('A line says what both sides state, and gives the published points', () => {
  const cny = (amount: string) => ({ money: { amount, currency: 'CNY' } })
  test.each<[keyof typeof facetPoints, Partial<Facets>, Partial<Facets>, 'MATCH' | 'CLOSE' | 'MISMATCH']>([
    ['FIELDS', { fields: ['A', 'B'] }, { fields: ['B'] }, 'MATCH'],
    ['FIELDS', { fields: ['A'] }, { fields: ['B'] }, 'MISMATCH'],
    ['COOPERATION_MODES', { cooperationModes: ['JOINT'] }, { cooperationModes: ['LICENSE', 'JOINT'] }, 'MATCH'],
    ['COOPERATION_MODES', { cooperationModes: ['NEGOTIABLE'] }, { cooperationModes: ['LICENSE'] }, 'CLOSE'],
    ['COOPERATION_MODES', { cooperationModes: ['NEGOTIABLE'] }, { cooperationModes: ['NEGOTIABLE'] }, 'CLOSE'],
    ['COOPERATION_MODES', { cooperationModes: ['JOINT'] }, { cooperationModes: ['LICENSE'] }, 'MISMATCH'],
    ['TRL', { trl: 6 }, { trl: 7 }, 'MATCH'],
    ['TRL', { trl: 6 }, { trl: 4 }, 'CLOSE'],
    ['TRL', { trl: 6 }, { trl: 3 }, 'MISMATCH'],
    ['BUDGET', cny('100.00'), cny('100'), 'MATCH'],
    ['BUDGET', cny('100'), cny('125'), 'CLOSE'],
    ['BUDGET', cny('100'), cny('125.01'), 'MISMATCH'],
    ['REGION', { region: '321112' }, { region: '321112' }, 'MATCH'],
    ['REGION', { region: '321112' }, { region: '320102' }, 'CLOSE'],
    ['REGION', { region: '321112' }, { region: '110101' }, 'MISMATCH'],
  ])('%s %o %o: %s', (name, need, offer, verdict) =>
    expect(verdictOf(need, offer)).toEqual([[name, verdict, verdict === 'MISMATCH' ? 0 : facetPoints[name][verdict]]]))
  test('two currencies are not compared', () => expect(verdictOf(cny('100'), { money: { amount: '10', currency: 'EUR' } })).toEqual([]))
})
