import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { OrganizationKind } from '../../../schema/events/vocabulary.ts'
import { codesWithin, masksOf, regionsAround } from '../../../services/identity/mask.ts'

describe('what may be told of a hidden organization', () => {
  test('goes from the most to nothing, its kind kept longest', () => {
    expect(masksOf({ kind: 'ENTERPRISE', region: '321102' })).toEqual([
      { kind: 'ENTERPRISE', region: '321102' }, { kind: 'ENTERPRISE', region: '321100' }, { kind: 'ENTERPRISE', region: '320000' }, { kind: 'ENTERPRISE', region: 'CN' }, { kind: 'ENTERPRISE' },
      { region: '321102' }, { region: '321100' }, { region: '320000' }, { region: 'CN' }, {},
    ])
  })
  test('keeps its size least: at each step it is tried with the size and without it', () => {
    const [kind, region, size] = ['ENTERPRISE', 'DE', 'SMALL'] as const
    expect(masksOf({ kind, region, size })).toEqual([
      { kind, region, size }, { kind, region }, { kind, size }, { kind }, { region, size }, { region }, { size }, {},
    ])
  })
  test('is its kind or nothing where its region is not known', () => {
    expect(masksOf({ kind: 'UNIVERSITY' })).toEqual([{ kind: 'UNIVERSITY' }, {}])
  })
  test('abroad it is the country', () => {
    expect(regionsAround('DE')).toEqual(['DE'])
  })
  test('a province that was given as such has no city to leave out', () => {
    expect(regionsAround('320000')).toEqual(['320000', 'CN'])
  })
})

describe('the codes within a region', () => {
  test.each([['321102', '321102'], ['321100', '321199'], ['320000', '329999'], ['CN', '999999'], ['DE', 'DE']])('%s reach to %s', (region, last) => {
    expect(codesWithin(region)[1]).toBe(last)
  })
  test('hold every code that lies in it', () => {
    const district = fc.integer({ min: 110_000, max: 829_999 }).map(String)
    fc.assert(fc.property(fc.constantFrom(...OrganizationKind.options), district, (kind, region) => {
      for (const mask of masksOf({ kind, region })) {
        if (mask.region === undefined) continue
        const [first, last] = codesWithin(mask.region)
        expect(first <= region && region <= last, mask.region).toBe(true)
      }
    }))
  })
})
