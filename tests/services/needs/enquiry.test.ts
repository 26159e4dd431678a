import { describe, expect, test } from 'vitest'
import { NeedPublished, type NeedEvent } from '../../../schema/events/needs.ts'
import { assignReviewer } from '../../../services/needs/assignReviewer.ts'
import { fulfillNeed } from '../../../services/needs/fulfillNeed.ts'
import { need, type Need } from '../../../services/needs/need.ts'
import { publishNeed } from '../../../services/needs/publishNeed.ts'
import { reviewNeed } from '../../../services/needs/reviewNeed.ts'
import { reviseNeed } from '../../../services/needs/reviseNeed.ts'
import { submitNeed } from '../../../services/needs/submitNeed.ts'
import { withdrawNeed } from '../../../services/needs/withdrawNeed.ts'
import { recorded } from '../../support/behaviour.ts'
import { behaviourHere, farPark, haiyun, haiyunEditor, parkHost, universityEditor, worldWhere } from '../../support/cast.ts'
import {
  assigned, declarations, enquired, enquiryContent, expired, foundDuplicate, foundReady, fulfilled, needContent, needId, published, rejected, reopened, revised, submitted, submittedToNone, toRefine, tracked, withdrawn,
} from '../../support/needs.ts'
import { needId as idOf, operator } from '../../support/people.ts'

/** An enquiry stands for its counterpart, whatever comes of the review that lets it out to more. */

const whole = { ...needContent, visibility: 'MEMBERS' } as const
const ready = [...enquired, revised(whole), submitted(), foundReady] as const
const state = (...history: readonly NeedEvent[]): Need | undefined =>
  history.reduce<Need | undefined>((before, event) => need.evolve(before, event, recorded(event, {}).metadata), undefined)
const counterpart = { dealing: () => 'ONE_SIDED' as const }

describe('an enquiry', () => {
  test('is published, and on its way to nobody else', () => expect(state(...enquired)).toMatchObject({ stage: 'PUBLISHED', reviewStage: 'DRAFT' }))
  test.each([
    ['submitted', [submitted()], 'SUBMITTED'], ['left to the operator', [submittedToNone], 'SUBMITTED'], ['found ready', [submitted(), foundReady], 'READY'], ['to be refined', [submitted(), toRefine], 'DRAFT'],
    ['put off', [submitted(), tracked], 'SUBMITTED'], ['rejected', [submitted(), rejected], 'REJECTED'], ['a duplicate', [submitted(), foundDuplicate(idOf('another'))], 'REJECTED'],
    ['revised when it was ready', [submitted(), foundReady, revised(whole)], 'DRAFT'], ['revised when it was rejected', [submitted(), rejected, revised(whole)], 'REJECTED'],
  ] as const)('stands for its counterpart while it is %s', (_, since, reviewStage) => expect(state(...enquired, ...since)).toMatchObject({ stage: 'PUBLISHED', reviewStage }))
  test('is a need like any other once it is published again', () => expect(state(...ready, published)).toMatchObject({ stage: 'PUBLISHED', reviewStage: undefined }))
  test.each([['withdrawn', withdrawn], ['expired', expired], ['solved', fulfilled]])('leaves its review when it is %s', (_, closing) => {
    expect(state(...enquired, submitted(), closing, reopened('2026-10-31'))).toMatchObject({ stage: 'PUBLISHED', reviewStage: 'DRAFT' })
    expect(state(...ready, closing, reopened('2026-10-31'))).toMatchObject({ stage: 'PUBLISHED', reviewStage: 'DRAFT' })
    expect(state(...enquired, submitted(), rejected, closing, reopened('2026-10-31'))).toMatchObject({ stage: 'PUBLISHED', reviewStage: 'REJECTED' })
  })
})

describe('who knows an enquiry', () => {
  // Whoever knows of it is forbidden what is its owner's; to others it is unknown.
  const { given } = behaviourHere(withdrawNeed)
  test.each([['as it was made', enquired], ['meant for more', [...enquired, revised(whole)]], ['under review', [...enquired, revised(whole), submitted()]], ['found ready', ready]])(
    'is its counterpart alone: %s', async (_, history) => {
      await given(...history).when(universityEditor, { needId }).thenRefused('NOT_FOUND')
      await given(...history).knowing(counterpart).when(universityEditor, { needId }).thenRefused('FORBIDDEN')
    })
  test('are all for whom it is meant, once it is published again', () => given(...ready, published).when(universityEditor, { needId }).thenRefused('FORBIDDEN'))
})

describe('submitting an enquiry', () => {
  const { given } = behaviourHere(submitNeed)
  const input = { needId, declarations }
  test('begins a review', () => given(...enquired).when(haiyunEditor, input).then(submitted()))
  test('twice is nothing', () => given(...enquired, submitted()).when(haiyunEditor, input).thenNothing())
  test('is possible again after advice, and over once it was rejected', async () => {
    await given(...enquired, submitted(), toRefine).when(haiyunEditor, input).then(submitted())
    await given(...enquired, submitted(), rejected).when(haiyunEditor, input).thenRefused('WRONG_STAGE', 'needId')
  })
  test('publishes where its park requires no review', () => given(...enquired, revised(whole)).knowing({ waivesReview: () => true })
    .when(haiyunEditor, input).then(submitted(), NeedPublished({ needId, withoutReview: true })))
  test('asks for nothing that was published before', () => given(...ready, published).when(haiyunEditor, input).thenRefused('WRONG_STAGE', 'needId'))
})

describe('reviewing an enquiry', () => {
  const { given } = behaviourHere(reviewNeed)
  test('is for the park to which it was submitted', async () => {
    await given(...enquired, revised(whole), submitted()).when(parkHost, { needId, verdict: 'READY' }).then(foundReady)
    await given(...enquired, submitted()).when(parkHost, { needId, verdict: 'REFINE', advice: 'Say how thick the plates are.' }).then(toRefine)
  })
  test('asks for all that publishing asks for', () => given(...enquired, submitted()).when(parkHost, { needId, verdict: 'READY' }).thenRefused('INCOMPLETE', 'content', 'target'))
  test('waits for its submission', () => given(...enquired).when(parkHost, { needId, verdict: 'READY' }).thenRefused('FORBIDDEN'))
  test('twice is nothing', () => given(...ready).when(parkHost, { needId, verdict: 'READY' }).thenNothing())
  test('by a park that the operator names', () => behaviourHere(assignReviewer).given(...enquired, submittedToNone).when(operator, { needId, parkId: farPark }).then(assigned()))
})

describe('publishing an enquiry', () => {
  const { given } = behaviourHere(publishNeed)
  test('asks for a review', async () => {
    await given(...enquired).when(haiyunEditor, { needId }).thenRefused('NOT_REVIEWED', 'needId')
    await given(...enquired, submitted()).when(haiyunEditor, { needId }).thenRefused('NOT_REVIEWED', 'needId')
    await given(...enquired, submitted(), rejected).when(haiyunEditor, { needId }).thenRefused('WRONG_STAGE', 'needId')
  })
  test('shows it to whom its owner chose', () => given(...ready).when(haiyunEditor, { needId }).then(published))
  test('twice is nothing', () => given(...ready, published).when(haiyunEditor, { needId }).thenNothing())
  test('waits for an owner that is verified', () =>
    given(...ready).knowing(worldWhere(haiyun, { status: 'SUSPENDED' })).when(haiyunEditor, { needId }).thenRefused('ORGANIZATION_NOT_VERIFIED'))
})

describe('revising an enquiry', () => {
  const { given } = behaviourHere(reviseNeed)
  test('keeps what an enquiry says', async () => {
    const shorter = { ...enquiryContent, problem: 'Plates warp.' }
    await given(...enquired).when(haiyunEditor, { needId, content: shorter }).then(revised(shorter))
    const { problem: _, ...without } = enquiryContent
    await given(...enquired).when(haiyunEditor, { needId, content: without }).thenRefused('INCOMPLETE', 'content', 'problem')
  })
  test('says for whom it is meant', () => given(...enquired).when(haiyunEditor, { needId, content: whole }).then(revised(whole)))
  test('waits while the park reviews', () => given(...enquired, submitted()).when(haiyunEditor, { needId, content: whole }).thenRefused('REVIEW_IN_PROGRESS', 'needId'))
  test('goes on for its counterpart where it was not taken on', () => given(...enquired, submitted(), rejected).when(haiyunEditor, { needId, content: whole }).then(revised(whole)))
})

test('an enquiry is solved like any need', () => behaviourHere(fulfillNeed).given(...enquired).when(haiyunEditor, { needId, otherwise: 'Our own people found it.' }).then(fulfilled))
