import { describe, test } from 'vitest'
import { detachAttachment } from '../../../services/dossiers/detachAttachment.ts'
import { behaviourHere, haiyun, haiyunEditor, outsiders, parkHost, powerlessIn, type History } from '../../support/cast.ts'
import { attached, detached, drawing, needWhere, thingId } from '../../support/dossiers.ts'

const { given: at } = behaviourHere(detachAttachment)
const given = (...history: History) => at(...history).knowing(needWhere())
const input = { thingId, attachmentId: drawing }

describe('detaching', () => {
  test('takes it away', () => given(attached()).when(haiyunEditor, input).then(detached))
  test('again changes nothing', () => given(attached(), detached).when(haiyunEditor, input).thenNothing())
  test('of what was never attached changes nothing', () => given().when(haiyunEditor, input).thenNothing())
  test('is possible at every stage', () => at(attached()).knowing(needWhere({ stage: 'WITHDRAWN' })).when(haiyunEditor, input).then(detached))
  test('is done by its park on behalf, but for what is confidential', async () => {
    await given(attached()).when(parkHost, input, { onBehalf: 'PHONE' }).then(detached)
    await given(attached(true)).when(parkHost, input, { onBehalf: 'PHONE' }).thenRefused('FORBIDDEN')
  })
  test.each([...outsiders, ...powerlessIn(haiyun)])('is not for %s', (_who, actor) => given(attached()).when(actor, input).thenRefused('FORBIDDEN'))
  test.each(outsiders)('from a draft is nothing that %s hears of', (_who, actor) =>
    at(attached()).knowing(needWhere({ stage: 'DRAFT', wasPublished: false })).when(actor, input).thenRefused('NOT_FOUND'))
})
