import { describe, test } from 'vitest'
import { NeedReviewed } from '../../../schema/events/needs.ts'
import type { ThingStage } from '../../../schema/events/vocabulary.ts'
import type { ThingFacts } from '../../../services/facts.ts'
import { reviewNeed } from '../../../services/needs/reviewNeed.ts'
import { behaviourHere, farHost, farPark, haiyun, haiyunEditor, type History, hostsOfNoPark, outsiders, park, parkHost, powerlessInPark } from '../../support/cast.ts'
import {
  becoming, drafted, draftedByPark, foundDuplicate, foundReady, needContent, needId, needWithout, published, rejected, reopened, revised, submitted, toRefine, tracked, withdrawn,
} from '../../support/needs.ts'
import { needFacts } from '../../support/entries.ts'
import { needId as idOf, personId } from '../../support/people.ts'

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

  test.each(['target', 'fields', 'openUntil'])('does not find it ready without its %s', (field) =>
    given(drafted(needWithout(field)), submitted()).when(parkHost, ready).thenRefused('INCOMPLETE', 'content', field))
  test('does not find it ready once its last day has passed', () =>
    given(drafted({ ...needContent, openUntil: '2026-05-01' }), submitted()).when(parkHost, ready).thenRefused('DATE_PASSED', 'content', 'openUntil'))
  test('finds ready what an import brought, as its source said it', () =>
    given(drafted(needWithout('target', 'fields')), submitted()).when({ ...parkHost, kind: 'IMPORT' }, ready).then(foundReady))

  test('is the park’s own act and takes no basis', () =>
    given(drafted(), submitted()).when(parkHost, ready, { onBehalf: 'PHONE' }).thenRefused('BASIS_NOT_ALLOWED', 'onBehalf'))
  test('is not for its owner', () => given(drafted(), submitted()).when(haiyunEditor, ready).thenRefused('FORBIDDEN'))
  test.each(powerlessInPark(park))('is not for %s', (_, actor) => given(drafted(), submitted()).when(actor, ready).thenRefused('FORBIDDEN'))
  test.each([...outsiders, ...hostsOfNoPark(park)])('is unknown to %s', (_, actor) =>
    given(drafted(), submitted()).when(actor, ready).thenRefused('NOT_FOUND'))
  test('waits for submission, even in the park that entered it', () => given(draftedByPark()).when(parkHost, ready).thenRefused('FORBIDDEN'))
  test('of nothing finds nothing', () => given().when(parkHost, ready).thenRefused('NOT_FOUND'))
})

describe('putting a review off', () => {
  const track = { needId, verdict: 'TRACK', steward: personId('Wang Wei'), reviewOn: '2026-06-15' } as const
  const { given: ordinarily } = behaviourHere(reviewNeed)
  const given = (...history: History) => ordinarily(...history).knowing({ belongs: (person, organization) => person === track.steward && organization === park })

  test('names a day and somebody of the park', () => given(drafted(), submitted()).when(parkHost, track).then(tracked))
  test.each(['steward', 'reviewOn'] as const)('is refused without its %s', (field) =>
    given(drafted(), submitted()).when(parkHost, { ...track, [field]: undefined }).thenRefused('INCOMPLETE', field))
  test('is refused to somebody who does not belong to the park', () =>
    given(drafted(), submitted()).when(parkHost, { ...track, steward: personId('Li Na') }).thenRefused('NOT_A_MEMBER', 'steward'))
  test('is refused to a day that has passed', () =>
    given(drafted(), submitted()).when(parkHost, { ...track, reviewOn: '2026-05-01' }).thenRefused('DATE_PASSED', 'reviewOn'))
  test('leaves the review open for another verdict, and for another day', async () => {
    await given(drafted(), submitted(), tracked).when(parkHost, ready).then(foundReady)
    await given(drafted(), submitted(), tracked).when(parkHost, { ...track, reviewOn: '2026-07-01' }).then(NeedReviewed({ ...track, reviewOn: '2026-07-01' }))
  })
  test('twice is nothing', () => given(drafted(), submitted(), tracked).when(parkHost, track).thenNothing())
  test('is possible again when it was submitted again', () =>
    given(drafted(), submitted(), tracked, toRefine, submitted()).when(parkHost, track).then(tracked))
})

describe('finding a duplicate', () => {
  const other = idOf('Welding of aluminium sheets')
  const duplicate = { needId, verdict: 'DUPLICATE', duplicateOf: other } as const
  const { given: ordinarily } = behaviourHere(reviewNeed)
  const underReview = [drafted(), submitted()]
  const given = (stage: ThingStage = 'PUBLISHED', particular: Partial<ThingFacts> = {}) => ordinarily(...underReview).knowing({
    thing: (id) => (id === other ? needFacts({ id: other, organizationId: haiyun, stage, wasPublished: stage === 'PUBLISHED', reviewingParkId: park, ...particular }) : undefined),
  })

  test.each(['SUBMITTED', 'READY', 'PUBLISHED'] as const)('of another need that is %s', (stage) => given(stage).when(parkHost, duplicate).then(foundDuplicate(other)))
  test.each(['DRAFT', 'REJECTED', 'WITHDRAWN'] as const)('is refused of one that is %s', (stage) => given(stage).when(parkHost, duplicate).thenRefused('WRONG_STAGE', 'duplicateOf'))
  test('is refused without saying of which', () => given().when(parkHost, { needId, verdict: 'DUPLICATE' }).thenRefused('INCOMPLETE', 'duplicateOf'))
  test('is refused of itself', () => given().when(parkHost, { ...duplicate, duplicateOf: needId }).thenRefused('DUPLICATE_OF_ITSELF', 'duplicateOf'))
  test('finds none that the host may not know of', () => given('SUBMITTED', { reviewingParkId: farPark }).when(parkHost, duplicate).thenRefused('NOT_FOUND', 'duplicateOf'))
  test('twice is nothing, otherwise is too late', async () => {
    await ordinarily(...underReview, foundDuplicate(other)).when(parkHost, duplicate).thenNothing()
    await ordinarily(...underReview, foundDuplicate(other)).when(parkHost, reject).thenRefused('WRONG_STAGE', 'needId')
  })
})

describe('finding a duplicate among what is published', () => {
  const other = idOf('Welding of aluminium sheets')
  const duplicate = { needId, verdict: 'DUPLICATE', duplicateOf: other } as const
  const { given: ordinarily } = behaviourHere(reviewNeed)
  const given = (history: History = becoming.published, particular: Partial<ThingFacts> = {}) => ordinarily(...history).knowing({
    thing: (id) => (id === other ? needFacts({ id: other, organizationId: haiyun, ...particular }) : undefined),
  })

  test('withdraws it in favour of another of its owner’s', () => given().when(parkHost, duplicate).then(foundDuplicate(other)))
  test.each(['SUBMITTED', 'READY', 'WITHDRAWN'] as const)('is refused of one that is %s', (stage) =>
    given(becoming.published, { stage, reviewingParkId: park }).when(parkHost, duplicate).thenRefused('WRONG_STAGE', 'duplicateOf'))
  test('is refused of somebody else’s', () => given(becoming.published, { organizationId: park }).when(parkHost, duplicate).thenRefused('DUPLICATE_OF_ANOTHER_OWNER', 'duplicateOf'))
  test('is refused, whoever owns the other, to a host who may not know who that is', async () => {
    for (const organizationId of [haiyun, farPark]) {
      await given([drafted(), submitted(farPark), foundReady, published], { anonymous: true, organizationId }).when(farHost, duplicate).thenRefused('DUPLICATE_OF_ANOTHER_OWNER', 'duplicateOf')
    }
  })
  test('finds none that the host may not know of', () =>
    given([drafted(), submitted(farPark), foundReady, published], { visibility: 'COUNTERPART' }).when(farHost, duplicate).thenRefused('NOT_FOUND', 'duplicateOf'))
  test('is refused of itself, and without saying of which', async () => {
    await given().when(parkHost, { ...duplicate, duplicateOf: needId }).thenRefused('DUPLICATE_OF_ITSELF', 'duplicateOf')
    await given().when(parkHost, { needId, verdict: 'DUPLICATE' }).thenRefused('INCOMPLETE', 'duplicateOf')
  })
  test('is for the park that reviewed it', async () => {
    await given([drafted(), submitted(farPark), foundReady, published]).when(parkHost, duplicate).thenRefused('FORBIDDEN')
    await given().when(haiyunEditor, duplicate).thenRefused('FORBIDDEN')
  })
  test('twice is nothing, otherwise is too late', async () => {
    await given([...becoming.published, foundDuplicate(other)]).when(parkHost, duplicate).thenNothing()
    await given([...becoming.published, foundDuplicate(other)]).when(parkHost, { ...duplicate, duplicateOf: idOf('Welding of anything') }).thenRefused('WRONG_STAGE', 'needId')
    await given([...becoming.published, withdrawn]).when(parkHost, duplicate).thenRefused('WRONG_STAGE', 'needId')
  })
  test('is possible again once its owner has reopened it, and not once that has withdrawn it', async () => {
    const again = [...becoming.published, foundDuplicate(other), reopened('2026-11-30')]
    await given(again).when(parkHost, duplicate).then(foundDuplicate(other))
    await given([...again, withdrawn]).when(parkHost, duplicate).thenRefused('WRONG_STAGE', 'needId')
  })
})
