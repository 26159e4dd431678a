import { describe, test } from 'vitest'
import { attachFile } from '../../../services/dossiers/attachFile.ts'
import { behaviourHere, haiyunEditor, hostsOfNoPark, outsiders, park, parkHost, powerlessIn, powerlessInPark, haiyun, type History } from '../../support/cast.ts'
import { attached, detached, drawing, foreignFile, linked, needWhere, thingId, vaultFile } from '../../support/dossiers.ts'
import { attachmentId, engaged, person } from '../../support/people.ts'

const { given: at } = behaviourHere(attachFile)
const given = (...history: History) => at(...history).knowing(needWhere())
const input = { thingId, fileId: drawing, confidential: false, file: vaultFile }
const confidential = { ...input, confidential: true }

describe('attaching a file', () => {
  test('lets it go with the need', () => given().when(haiyunEditor, input).then(attached()))
  test('is done by the researcher to whom the need was entrusted, and by no other', async () => {
    const given = () => at().knowing(needWhere())
    await given().when(engaged(person('Dr Wu'), 'RESEARCHER', thingId), input).then(attached())
    await given().when(engaged(person('Dr Wu'), 'RESEARCHER', attachmentId('another')), input).thenRefused('FORBIDDEN')
    await given().when(engaged(person('Dr Wu'), 'RESEARCHER', thingId), confidential).thenRefused('FORBIDDEN')
  })
  test('may be confidential', () => given().when(haiyunEditor, confidential).then(attached(true)))
  test('again changes nothing', () => given(attached()).when(haiyunEditor, input).thenNothing())
  test('otherwise than before is no way to disclose it', () => given(attached(true)).when(haiyunEditor, input).thenRefused('FILE_UNKNOWN', 'fileId'))
  test('after it was detached is possible while the vault has it', () => given(attached(), detached).when(haiyunEditor, input).then(attached()))
  test('asks for a file that the same person uploaded', () => given().when(haiyunEditor, { ...input, file: undefined }).thenRefused('FILE_UNKNOWN', 'fileId'))
  test('asks for a file of the same organization', () => given().when(haiyunEditor, { ...input, file: foreignFile }).thenRefused('FILE_UNKNOWN', 'fileId'))
  test('is possible ten times, links among them', async () => {
    const nine = Array.from({ length: 8 }, (_, index) => attached(false, attachmentId(`file ${index}`)))
    await given(linked, ...nine).when(haiyunEditor, input).then(attached())
    await given(linked, ...nine, attached(true, attachmentId('the tenth'))).when(haiyunEditor, input).thenRefused('TOO_MANY_ATTACHMENTS', 'thingId')
  })
  test.each(['WITHDRAWN', 'REJECTED'] as const)('is over when the need is %s', (stage) => at().knowing(needWhere({ stage })).when(haiyunEditor, input).thenRefused('WRONG_STAGE', 'thingId'))
  test('waits for the review, which does not see what is confidential', async () => {
    const reviewed = at().knowing(needWhere({ stage: 'SUBMITTED', reviewingParkId: park }))
    await reviewed.when(haiyunEditor, input).thenRefused('REVIEW_IN_PROGRESS', 'thingId')
    await reviewed.when(haiyunEditor, confidential).then(attached(true))
  })
  test('is done by its park on behalf, but never confidentially', async () => {
    await given().when(parkHost, input, { onBehalf: 'ON_SITE' }).then(attached())
    await given().when(parkHost, input).thenRefused('BASIS_REQUIRED')
    await given().when(parkHost, confidential, { onBehalf: 'ON_SITE' }).thenRefused('FORBIDDEN')
  })
  test.each([...outsiders, ...powerlessIn(haiyun), ...powerlessInPark(park), ...hostsOfNoPark(park)])('is not for %s', (_who, actor) => given().when(actor, input).thenRefused('FORBIDDEN'))
  test.each(outsiders)('to a draft is nothing that %s hears of', (_who, actor) =>
    at().knowing(needWhere({ stage: 'DRAFT', wasPublished: false })).when(actor, input).thenRefused('NOT_FOUND'))
})
