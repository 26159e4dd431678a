import { describe, test } from 'vitest'
import { discloseDetails } from '../../../services/disclosures/discloseDetails.ts'
import {
  behaviourHere, competitor, haiyun, haiyunEditor, outsiders, parkHost, powerlessIn, university, universityEditor, worldWhere, type History,
} from '../../support/cast.ts'
import { acceptedBy, agreementSha256, disclosed, expiresOn, mutualWith, revoked } from '../../support/disclosures.ts'
import { needWhere, thingId } from '../../support/dossiers.ts'
import { organizationId } from '../../support/people.ts'

const { given: at } = behaviourHere(discloseDetails)
const given = (...history: History) => at(...history).knowing(mutualWith)
const input = { thingId, organizationId: university, expiresOn }

describe('disclosing', () => {
  test('names the counterpart, the terms and the last day', () => given().when(haiyunEditor, input).then(disclosed()))
  test('may be under an agreement of the two', () => given().when(haiyunEditor, { ...input, agreementSha256 }).then(disclosed({ agreementSha256 })))
  test('again changes nothing', () => given(disclosed(), acceptedBy('Chen Hao')).when(haiyunEditor, input).thenNothing())
  test('until another day, or on other terms, is a disclosure anew', async () => {
    await given(disclosed()).when(haiyunEditor, { ...input, expiresOn: '2027-01-31' }).then(disclosed(undefined, '2027-01-31'))
    await given(disclosed()).when(haiyunEditor, { ...input, agreementSha256 }).then(disclosed({ agreementSha256 }))
  })
  test('after it was revoked is a disclosure anew', () => given(disclosed(), revoked).when(haiyunEditor, input).then(disclosed()))
  test('waits until both are interested', async () => {
    await given().knowing({ dealing: () => 'ONE_SIDED' }).when(haiyunEditor, input).thenRefused('NOT_MUTUAL', 'organizationId')
    await given().when(haiyunEditor, { ...input, organizationId: competitor }).thenRefused('NOT_MUTUAL', 'organizationId')
    await given().when(haiyunEditor, { ...input, organizationId: haiyun }).thenRefused('NOT_MUTUAL', 'organizationId')
  })
  test('is over when the need is withdrawn', () => given().knowing(needWhere({ stage: 'WITHDRAWN' })).when(haiyunEditor, input).thenRefused('NOT_PUBLISHED', 'thingId'))
  test('ends on a day to come', async () => {
    await given().when(haiyunEditor, { ...input, expiresOn: '2026-05-16' }).thenRefused('DATE_PASSED', 'expiresOn')
    await given().when(haiyunEditor, { ...input, expiresOn: '2026-05-18' }).then(disclosed(undefined, '2026-05-18'))
  })
  test('does not go where export control may forbid it', () => given().knowing({ exportBarred: (_, to) => to === university }).when(haiyunEditor, input).thenRefused('EXPORT_CONTROLLED', 'organizationId'))
  test('is to nobody that the hub does not stand behind', () => given().knowing(worldWhere(university, { status: 'SUSPENDED' })).when(haiyunEditor, input).thenRefused('NOT_FOUND'))
  test('names somebody who is there', () => given().when(haiyunEditor, { ...input, organizationId: organizationId('Nobody') }).thenRefused('NOT_FOUND'))
  test('is never done on behalf', async () => {
    await given().when(parkHost, input, { onBehalf: 'PHONE' }).thenRefused('FORBIDDEN')
    await given().when(haiyunEditor, input, { onBehalf: 'PHONE' }).thenRefused('BASIS_NOT_ALLOWED')
  })
  test.each([...outsiders, ...powerlessIn(haiyun), ['the counterpart', universityEditor] as const])('is not for %s', (_who, actor) => given().when(actor, input).thenRefused('FORBIDDEN'))
  test.each(outsiders)('of a draft is nothing that %s hears of', (_who, actor) =>
    at().knowing(needWhere({ stage: 'DRAFT', wasPublished: false })).when(actor, input).thenRefused('NOT_FOUND'))
})
