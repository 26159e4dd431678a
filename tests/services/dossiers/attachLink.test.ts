import { describe, test } from 'vitest'
import { attachLink } from '../../../services/dossiers/attachLink.ts'
import { behaviourHere, haiyun, haiyunEditor, outsiders, park, parkHost, powerlessIn, type History } from '../../support/cast.ts'
import { attached, digest, link, linked, needWhere, thingId } from '../../support/dossiers.ts'
import { attachmentId, engaged, person } from '../../support/people.ts'

const { given: at } = behaviourHere(attachLink)
const given = (...history: History) => at(...history).knowing(needWhere())
const input = { thingId, link: { attachmentId: link, digest } }

describe('attaching a link', () => {
  test('lets it go with the need', () => given().when(haiyunEditor, input).then(linked))
  test('is done by its park on behalf', () => given().when(parkHost, input, { onBehalf: 'PHONE' }).then(linked))
  test('is done by the researcher to whom the need was entrusted, and by no other', async () => {
    const given = () => at().knowing(needWhere())
    await given().when(engaged(person('Dr Wu'), 'RESEARCHER', thingId), input).then(linked)
    await given().when(engaged(person('Dr Wu'), 'RESEARCHER', attachmentId('another')), input).thenRefused('FORBIDDEN')
  })
  test('counts with the files', () =>
    given(...Array.from({ length: 10 }, (_, index) => attached(index % 2 === 0, attachmentId(`file ${index}`)))).when(haiyunEditor, input).thenRefused('TOO_MANY_ATTACHMENTS', 'thingId'))
  test('is over when the need is withdrawn', () => at().knowing(needWhere({ stage: 'WITHDRAWN' })).when(haiyunEditor, input).thenRefused('WRONG_STAGE', 'thingId'))
  test('waits for the review', () => at().knowing(needWhere({ stage: 'SUBMITTED', reviewingParkId: park })).when(haiyunEditor, input).thenRefused('REVIEW_IN_PROGRESS', 'thingId'))
  test('asks for what the vault keeps', () => given().when(haiyunEditor, { thingId }).thenRefused('BUSY'))
  test.each([...outsiders, ...powerlessIn(haiyun)])('is not for %s', (_who, actor) => given().when(actor, input).thenRefused('FORBIDDEN'))
  test.each(outsiders)('to a draft is nothing that %s hears of', (_who, actor) =>
    at().knowing(needWhere({ stage: 'DRAFT', wasPublished: false })).when(actor, input).thenRefused('NOT_FOUND'))
})
