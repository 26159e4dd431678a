import { expect, test } from 'vitest'
import type { Facets } from '../../../services/matching/facets.ts'
import { keptApartBy } from '../../../services/matching/keptApart.ts'

const silent: Facets = { fields: [], cooperationModes: [] }
const answers = (need: string, offer: string) => need === 'TECHNOLOGY' && offer === 'RESEARCH_RESULT'
const apart = (need: Partial<Facets>, offer: Partial<Facets>, kind = 'RESEARCH_RESULT') =>
  keptApartBy({ kind: 'TECHNOLOGY', facets: { ...silent, ...need } }, { kind, facets: { ...silent, ...offer } }, '2026-03-01', answers)
const here = { region: '321100', regionRequired: true }

test.each<[string, Partial<Facets>, Partial<Facets>, readonly string[]]>([
  ['nothing, where nothing is said', {}, {}, []],
  ['nothing, on the last day of both', { openUntil: '2026-03-01' }, { openUntil: '2026-03-01' }, []],
  ['the last day of the need', { openUntil: '2026-02-28' }, {}, ['NEED_OPEN_UNTIL']],
  ['the last day of the offer', {}, { openUntil: '2026-02-28' }, ['OFFER_OPEN_UNTIL']],
  ['nothing, within the region that the need requires', here, { region: '321112' }, []],
  ['the region that the need requires', here, { region: '320102' }, ['REGION']],
  ['that region, where the offer names no more than its province', here, { region: '320000' }, ['REGION']],
  ['nothing, where the offer does not say where it is', here, {}, []],
  ['nothing, where the need only has a region', { region: '321100' }, { region: '110000' }, []],
  ['nothing, where the need requires a region and does not say which', { regionRequired: true }, { region: '110000' }, []],
])('they are kept apart by %s', (_, need, offer, expected) => expect(apart(need, offer)).toEqual(expected))

test('all that keeps them apart is said', () => expect(apart({ ...here, openUntil: '2026-02-28' }, { region: 'DE' }, 'LOAN')).toEqual(['KIND', 'NEED_OPEN_UNTIL', 'REGION']))
