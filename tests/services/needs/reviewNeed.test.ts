import { describe, expect, test } from 'vitest'
import { NeedReviewed } from '../../../schema/events/needs.ts'
import { reviewNeed } from '../../../services/needs/reviewNeed.ts'
import { behaviourHere, farHost, farPark, haiyunEditor, hostsOfNoPark, outsiders, park, parkHost, powerlessInPark } from '../../support/cast.ts'
import {
  becoming, drafted, draftedByPark, foundReady, needContent, needId, rejected, revised, submitted, toRefine, withdrawn,
} from '../../support/needs.ts'

const ready = { needId, verdict: 'READY' } as const
const refine = { needId, verdict: 'REFINE', advice: 'Say how thick the plates are.' } as const
const reject = { needId, verdict: 'REJECTED', reason: 'This is a purchase.' } as const

describe('reviewing a need', () => {
  const { given } = behaviourHere(reviewNeed)

  test('finds it ready', () => given(drafted(), submitted()).when(parkHost, ready).then(foundReady))
  test('advises what to refine', () => given(drafted(), submitted()).when(parkHost, refine).then(toRefine))
  test('rejects with a reason', () => given(drafted(), submitted()).when(parkHost, reject).then(rejected))
  test('may advise on what is ready', () =>
    given(drafted(), submitted()).when(parkHost, { ...ready, advice: 'Add a photo.' }).then(NeedReviewed({ ...ready, advice: 'Add a photo.' })))
  test('is for the park it was submitted to, not for the park of its organization', async () => {
    await given(drafted(), submitted(farPark)).when(farHost, ready).then(foundReady)
    await given(drafted(), submitted(farPark)).when(parkHost, ready).thenRefused('NOT_FOUND')
  })

  test('does not send it back without advice', () =>
    given(drafted(), submitted()).when(parkHost, { needId, verdict: 'REFINE' }).thenRefused('ADVICE_MISSING', 'advice'))
  test('does not reject it without a reason', () =>
    given(drafted(), submitted()).when(parkHost, { needId, verdict: 'REJECTED' }).thenRefused('REASON_MISSING', 'reason'))

  test.each([
    ['ready', becoming.ready, ready], ['to be refined', [drafted(), submitted(), toRefine], refine], ['rejected', becoming.rejected, reject],
  ])('twice is nothing: %s', (_, history, input) => given(...history).when(parkHost, input).thenNothing())
  test.each([
    ['once it is ready', becoming.ready, refine], ['once it is rejected', becoming.rejected, ready],
    ['once it is a draft again', [drafted(), submitted(), toRefine], ready],
    ['once its owner revised it', [...becoming.ready, revised({ ...needContent, title: 'Other words' })], ready],
    ['once it is published', becoming.published, ready], ['once it is withdrawn', [drafted(), submitted(), withdrawn], reject],
  ])('is refused %s', (_, history, input) => given(...history).when(parkHost, input).thenRefused('WRONG_STAGE', 'needId'))

  test('is the park’s own act and takes no basis', () =>
    given(drafted(), submitted()).when(parkHost, ready, { onBehalf: 'PHONE' }).thenRefused('BASIS_NOT_ALLOWED', 'onBehalf'))
  test('is not for its owner', () => given(drafted(), submitted()).when(haiyunEditor, ready).thenRefused('FORBIDDEN'))
  test.each(powerlessInPark(park))('is not for %s', (_, actor) => given(drafted(), submitted()).when(actor, ready).thenRefused('FORBIDDEN'))
  test.each([...outsiders, ...hostsOfNoPark(park)])('is unknown to %s', (_, actor) =>
    given(drafted(), submitted()).when(actor, ready).thenRefused('NOT_FOUND'))
  test('waits for submission, even in the park that entered it', () => given(draftedByPark()).when(parkHost, ready).thenRefused('FORBIDDEN'))
  test('of nothing finds nothing', () => given().when(parkHost, ready).thenRefused('NOT_FOUND'))
  test.each(['TRACK', 'DUPLICATE'])('does not know the verdict %s', (verdict) =>
    expect(reviewNeed.input.safeParse({ needId, verdict }).success).toBe(false))
})
