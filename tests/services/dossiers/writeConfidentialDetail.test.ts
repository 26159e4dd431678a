import { describe, test } from 'vitest'
import { writeConfidentialDetail } from '../../../services/dossiers/writeConfidentialDetail.ts'
import { behaviourHere, haiyun, haiyunEditor, haiyunOwner, outsiders, park, parkHost, powerlessIn, type History } from '../../support/cast.ts'
import { detail, needWhere, thingId, written } from '../../support/dossiers.ts'

const { given: at } = behaviourHere(writeConfidentialDetail)
const given = (...history: History) => at(...history).knowing(needWhere())
const input = { thingId, detail }

describe('writing the confidential detail', () => {
  test('records its id and digest, and no text', () => given().when(haiyunEditor, input).then(written))
  test('replaces what stood before', () => given(written).when(haiyunOwner, input).then(written))
  test.each(['DRAFT', 'SUBMITTED', 'READY', 'PUBLISHED'] as const)('is possible while the need is %s', (stage) => at().knowing(needWhere({ stage })).when(haiyunEditor, input).then(written))
  test.each(['WITHDRAWN', 'REJECTED'] as const)('is over when the need is %s', (stage) => at().knowing(needWhere({ stage })).when(haiyunEditor, input).thenRefused('WRONG_STAGE', 'thingId'))
  test('asks for what the vault keeps', () => given().when(haiyunEditor, { thingId }).thenRefused('BUSY'))
  test('is never done on behalf', async () => {
    await given().when(parkHost, input, { onBehalf: 'PHONE' }).thenRefused('FORBIDDEN')
    await given().when(parkHost, input).thenRefused('FORBIDDEN')
    await given().when(haiyunEditor, input, { onBehalf: 'PHONE' }).thenRefused('BASIS_NOT_ALLOWED')
  })
  test.each([...outsiders, ...powerlessIn(haiyun), ['the host of its park', parkHost] as const])('is not for %s', (_who, actor) => given().when(actor, input).thenRefused('FORBIDDEN'))
  test.each(outsiders)('of a draft is nothing that %s hears of', (_who, actor) =>
    at().knowing(needWhere({ stage: 'DRAFT', wasPublished: false, reviewingParkId: park })).when(actor, input).thenRefused('NOT_FOUND'))
})
