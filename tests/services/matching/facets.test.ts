import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { facetLines, facetNames, publishedWeights, type FacetName, type Facets } from '../../../services/matching/facets.ts'
import { lies, nearness } from '../../../services/matching/regions.ts'

const silent: Facets = { fields: [], cooperationModes: [] }
const linesOf = (need: Partial<Facets>, offer: Partial<Facets>, weights = publishedWeights) => facetLines({ ...silent, ...need }, { ...silent, ...offer }, weights)
const cny = (amount: string) => ({ money: { amount, currency: 'CNY' } })

test('what only one side states gives no line', () =>
  expect(linesOf({ fields: ['A'], chainNodes: ['N'], cooperationModes: ['JOINT'], trl: 5, region: '321100', ...cny('1') }, {})).toEqual([]))

describe('a line says what both sides state, and gives the published points or a part of them', () => {
  test.each<[FacetName, Partial<Facets>, Partial<Facets>, number]>([
    ['FIELDS', { fields: ['A', 'B'] }, { fields: ['B'] }, 60],
    ['FIELDS', { fields: ['A'] }, { fields: ['B'] }, 0],
    ['CHAIN_NODES', { chainNodes: ['电池包', 'Hulls'] }, { chainNodes: ['ＨＵＬＬＳ'] }, 30],
    ['CHAIN_NODES', { chainNodes: ['Hulls'] }, { chainNodes: ['Engines'] }, 0],
    ['COOPERATION_MODES', { cooperationModes: ['JOINT'] }, { cooperationModes: ['LICENSE', 'JOINT'] }, 20],
    ['COOPERATION_MODES', { cooperationModes: ['NEGOTIABLE'] }, { cooperationModes: ['LICENSE'] }, 10],
    ['COOPERATION_MODES', { cooperationModes: ['NEGOTIABLE'] }, { cooperationModes: ['NEGOTIABLE'] }, 10],
    ['COOPERATION_MODES', { cooperationModes: ['JOINT'] }, { cooperationModes: ['LICENSE'] }, 0],
    ['TRL', { trl: 6 }, { trl: 9 }, 20], ['TRL', { trl: 6 }, { trl: 5 }, 15], ['TRL', { trl: 6 }, { trl: 4 }, 10], ['TRL', { trl: 6 }, { trl: 3 }, 5], ['TRL', { trl: 6 }, { trl: 2 }, 0],
    ['BUDGET', cny('100.00'), cny('100'), 20], ['BUDGET', cny('100'), cny('110'), 15], ['BUDGET', cny('100'), cny('110.01'), 10],
    ['BUDGET', cny('100'), cny('150'), 5], ['BUDGET', cny('100'), cny('150.01'), 0],
    ['BUDGET', cny('100'), { money: { amount: '1000', currency: 'CNY', negotiable: true } }, 5],
    ['BUDGET', cny('100'), { money: { currency: 'CNY', negotiable: true } }, 10],
    ['BUDGET', { money: { least: '50', amount: '100', currency: 'CNY' } }, cny('20'), 20],
    ['BUDGET', { money: { least: '50', currency: 'CNY' } }, cny('50'), 20],
    ['BUDGET', { money: { least: '50', currency: 'CNY' } }, cny('51'), 10],
    ['BUDGET', cny('900719925474099.01'), cny('900719925474099.02'), 15],
    ['REGION', { region: '321112' }, { region: '321112' }, 20], ['REGION', { region: '321100' }, { region: '321112' }, 20], ['REGION', { region: '321112' }, { region: '320000' }, 20],
    ['REGION', { region: '321112' }, { region: '321111' }, 15], ['REGION', { region: '321112' }, { region: '320102' }, 10], ['REGION', { region: '321112' }, { region: '110101' }, 0],
    ['REGION', { region: 'DE' }, { region: 'FR' }, 0], ['REGION', { region: 'CN' }, { region: '321112' }, 20], ['REGION', { region: 'CN' }, { region: '810000' }, 0],
  ])('%s %o %o: %d', (name, need, offer, points) => {
    const verdict = points === publishedWeights[name] ? 'MATCH' : points === 0 ? 'MISMATCH' : 'CLOSE'
    expect(linesOf(need, offer)).toMatchObject([{ name, verdict, points }])
  })
  test('with its sums, and who is open to talk about them', () =>
    expect(linesOf({ money: { least: '50', amount: '100', currency: 'CNY', negotiable: true } }, cny('99'))).toMatchObject([{ need: ['50 CNY', '100 CNY', 'NEGOTIABLE'], offer: ['99 CNY'] }]))
  test('two currencies are not compared', () => expect(linesOf(cny('100'), { money: { amount: '10', currency: 'EUR' } })).toEqual([]))
})

test('weights decide how many points a verdict gives, and never the verdict, with whole points within the weight', () =>
  fc.assert(fc.property(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (weight, wanted, reached) => {
    const weights = { ...publishedWeights, TRL: weight }
    const [line] = linesOf({ trl: wanted }, { trl: reached }, weights)
    expect(line?.verdict).toBe(linesOf({ trl: wanted }, { trl: reached })[0]?.verdict)
    expect(Number.isInteger(line?.points) && (line?.points ?? -1) >= 0 && (line?.points ?? Infinity) <= weight).toBe(true)
  })))

test('every facet has its published weight', () => expect(Object.keys(publishedWeights)).toEqual([...facetNames]))

const districts = fc.constantFrom('320000', '321100', '321112', '321111', '320102', '110000', '110101', '710000', 'CN', 'DE')
test('nearness is the same from both sides, and what lies within is nearest', () =>
  fc.assert(fc.property(districts, districts, (one, other) => {
    expect(nearness(one, other)).toBe(nearness(other, one))
    if (lies(one, other)) expect(nearness(one, other)).toBe('WITHIN')
  })))
