import { expect, test } from 'vitest'
import { NeedExportControlCleared, NeedSubmitted } from '../../schema/events/needs.ts'
import { OrganizationRegistered, type RegisterCode } from '../../schema/events/organizations.ts'
import { park, university } from '../support/cast.ts'
import { acceptedBy, disclosed, disclosureId, expiresOn, revoked } from '../support/disclosures.ts'
import { thingId } from '../support/dossiers.ts'
import { given, type Past } from '../support/given.ts'
import { declarations, drafted, needId } from '../support/needs.ts'
import { personId } from '../support/people.ts'

const chenHao = personId('Chen Hao')
const toChenHao = (...events: readonly Past[]) => given(...events).facts.disclosuresTo(chenHao, thingId)
const stands = [{ disclosureId, organizationId: university, expiresOn }]

test('a disclosure is for who accepted it, until it is revoked or made anew', () => {
  expect(toChenHao(disclosed())).toEqual([])
  expect(toChenHao(disclosed(), acceptedBy('Chen Hao'))).toEqual(stands)
  expect(toChenHao(disclosed(), acceptedBy('Xu Jing'))).toEqual([])
  expect(toChenHao(disclosed(), acceptedBy('Chen Hao'), revoked)).toEqual([])
  expect(toChenHao(disclosed(), acceptedBy('Chen Hao'), revoked, disclosed())).toEqual([])
  expect(toChenHao(disclosed(), acceptedBy('Chen Hao'), disclosed(undefined, '2027-01-31'))).toEqual([])
})

test('what stands is told with who accepted', () => {
  const { disclosures } = given(disclosed(), acceptedBy('Chen Hao')).rows
  expect(disclosures.disclosuresOf(thingId)).toEqual([disclosures.disclosure(disclosureId)])
  expect(disclosures.disclosure(disclosureId)).toMatchObject({ terms: { hubVersion: '2026-1' }, expiresOn, revoked: false, acceptances: [{ personId: chenHao }] })
})

const organization = (where: { readonly region?: string; readonly code?: RegisterCode }) =>
  OrganizationRegistered({ organizationId: university, kind: 'UNIVERSITY', name: 'Jianghai University', unclaimed: false, ...where })
const submittedAs = (exportControl: 'NO' | 'YES' | 'UNKNOWN') => NeedSubmitted({ needId, parkId: park, declarations: { ...declarations, exportControl } })
const ofThisCountry: RegisterCode = { scheme: 'USCC', value: '91350211M000100Y43' }

test.each([
  ['NO', { region: 'DE' }, false], ['NO', {}, false], ['YES', { region: 'DE' }, true], ['UNKNOWN', { region: 'DE' }, true], ['UNKNOWN', { region: '321100' }, false],
  ['UNKNOWN', {}, true], ['UNKNOWN', { code: ofThisCountry }, false], ['YES', { code: ofThisCountry, region: 'DE' }, true],
  ['YES', { region: 'CN' }, false], ['YES', { code: ofThisCountry, region: '810000' }, true],
] as const)('declared %s, it may go to %j only so far: barred is %s', (declared, where, barred) => {
  expect(given(drafted(), submittedAs(declared), organization(where)).facts.exportBarred(thingId, university)).toBe(barred)
})

test('what a park cleared may go abroad, until something else is declared', () => {
  const cleared = [drafted(), submittedAs('YES'), NeedExportControlCleared({ needId, reason: 'In no list.' }), organization({ region: 'DE' })]
  expect(given(...cleared).facts.exportBarred(thingId, university)).toBe(false)
  expect(given(...cleared, submittedAs('UNKNOWN')).facts.exportBarred(thingId, university)).toBe(true)
})

test('where nothing was declared, nothing goes abroad', () => {
  expect(given(drafted(), organization({ region: 'DE' })).facts.exportBarred(thingId, university)).toBe(true)
})
