import { describe, expect, test } from 'vitest'
import { NeedPublished, NeedSubmitted } from '../../../schema/events/needs.ts'
import type { ConferenceFacts } from '../../../services/facts.ts'
import { submitNeed } from '../../../services/needs/submitNeed.ts'
import {
  behaviourHere, farPark, haiyun, haiyunEditor, hostsOfNoPark, outsiders, park,
  parkHost, powerlessIn, powerlessInPark, sciencePark, university, worldWhere,
} from '../../support/cast.ts'
import {
  assigned, becoming, declarations, drafted, draftedByPark, needContent, needId, needWithout, revised, submitted, submittedToNone, toRefine,
} from '../../support/needs.ts'
import { conferenceId as idOf, organizationId } from '../../support/people.ts'

const conferenceId = idOf('Spring conference')
const input = { needId, declarations }
const conferenceWhere = (differs: Partial<ConferenceFacts>) => ({
  conference: (): ConferenceFacts => ({ parkId: sciencePark, stage: 'ANNOUNCED', boardOpen: false, ...differs }),
})

describe('submitting a need', () => {
  const { given } = behaviourHere(submitNeed)

  test('asks the park of its organization to review it', () => given(drafted()).when(haiyunEditor, input).then(submitted()))
  test('asks the park that it names', () => given(drafted()).when(haiyunEditor, { ...input, parkId: farPark }).then(submitted(farPark)))
  test('asks the park of the conference that it came through, whatever park it names', () => given(drafted()).knowing(conferenceWhere({}))
    .when(haiyunEditor, { ...input, parkId: farPark, conferenceId })
    .then(NeedSubmitted({ needId, parkId: sciencePark, conferenceId, declarations })))
  test('comes again after advice', () => given(drafted(), submitted(), toRefine).when(haiyunEditor, input).then(submitted()))
  test('comes again after what was ready was revised', () =>
    given(...becoming.ready, revised({ ...needContent, title: 'Other words' })).when(haiyunEditor, input).then(submitted()))

  test.each(['kind', 'problem'])('needs its %s', (field) =>
    given(drafted(needWithout(field))).when(haiyunEditor, input).thenRefused('INCOMPLETE', 'content', field))
  test('can do without the rest', () => given(drafted(needWithout('target', 'fields', 'openUntil'))).when(haiyunEditor, input).then(submitted()))
  test('through a conference that nobody announced is refused', async () => {
    await given(drafted()).when(haiyunEditor, { ...input, conferenceId }).thenRefused('CONFERENCE_NOT_ANNOUNCED', 'conferenceId')
    await given(drafted()).knowing(conferenceWhere({ stage: 'DRAFT' }))
      .when(haiyunEditor, { ...input, conferenceId }).thenRefused('CONFERENCE_NOT_ANNOUNCED', 'conferenceId')
    await given(drafted()).knowing(conferenceWhere({ stage: 'ARCHIVED' }))
      .when(haiyunEditor, { ...input, conferenceId }).thenRefused('CONFERENCE_NOT_ANNOUNCED', 'conferenceId')
  })
  describe('of an organization without a park', () => {
    const alone = worldWhere(haiyun, { parkId: undefined })
    test('waits for the operator to assign one', () => given(drafted()).knowing(alone).when(haiyunEditor, input).then(submittedToNone))
    test('goes to the park that it names', () => given(drafted()).knowing(alone).when(haiyunEditor, { ...input, parkId: farPark }).then(submitted(farPark)))
    test('twice is nothing, also once a park was assigned', async () => {
      await given(drafted(), submittedToNone).knowing(alone).when(haiyunEditor, input).thenNothing()
      await given(drafted(), submittedToNone, assigned()).knowing(alone).when(haiyunEditor, input).thenNothing()
    })
    test('naming a park meanwhile is refused', () =>
      given(drafted(), submittedToNone).knowing(alone).when(haiyunEditor, { ...input, parkId: park }).thenRefused('REVIEW_IN_PROGRESS', 'needId'))
    test('comes again to the park that reviewed it', () =>
      given(drafted(), submittedToNone, assigned(), toRefine).knowing(alone).when(haiyunEditor, input).then(submitted(farPark)))
    test('waits for the operator again where that park is verified no more', () => given(drafted(), submittedToNone, assigned(sciencePark), toRefine)
      .knowing({ organization: (id) => (id === sciencePark ? worldWhere(sciencePark, { status: 'SUSPENDED' }) : alone).organization(id) })
      .when(haiyunEditor, input).then(submittedToNone))
    test('is to be complete all the same', () =>
      given(drafted(needWithout('problem'))).knowing(alone).when(haiyunEditor, input).thenRefused('INCOMPLETE', 'content', 'problem'))
  })
  test.each([
    ['that does not exist', { ...input, parkId: organizationId('nowhere') }],
    ['that is none', { ...input, parkId: university }],
  ])('to a park %s is refused', (_, request) => given(drafted()).when(haiyunEditor, request).thenRefused('PARK_UNKNOWN', 'parkId'))
  test.each(['REGISTERED', 'SUSPENDED', 'REJECTED'] as const)('to a park that is %s is refused', (status) =>
    given(drafted()).knowing(worldWhere(park, { status })).when(haiyunEditor, input).thenRefused('PARK_UNKNOWN', 'parkId'))

  describe('to a park that waives its review', () => {
    const waives = { waivesReview: (id: string) => id === park }
    const atOnce = NeedPublished({ needId, withoutReview: true })
    test('publishes it at once', () => given(drafted()).knowing(waives).when(haiyunEditor, input).then(submitted(), atOnce))
    test('to another park does not', () => given(drafted()).knowing(waives).when(haiyunEditor, { ...input, parkId: farPark }).then(submitted(farPark)))
    test.each(['target', 'fields', 'openUntil'])('needs its %s', (field) =>
      given(drafted(needWithout(field))).knowing(waives).when(haiyunEditor, input).thenRefused('INCOMPLETE', 'content', field))
    test('is too late after its last day', () =>
      given(drafted({ ...needContent, openUntil: '2020-01-01' })).knowing(waives).when(haiyunEditor, input).thenRefused('DATE_PASSED', 'content', 'openUntil'))
    test('is for organizations that the hub stands behind', () =>
      given(drafted()).knowing({ ...waives, ...worldWhere(haiyun, { status: 'REGISTERED' }) }).when(haiyunEditor, input).thenRefused('ORGANIZATION_NOT_VERIFIED'))
  })
  test('twice to the same park is nothing', () => given(drafted(), submitted()).when(haiyunEditor, input).thenNothing())
  test('to another park meanwhile is refused', () =>
    given(drafted(), submitted()).when(haiyunEditor, { ...input, parkId: farPark }).thenRefused('REVIEW_IN_PROGRESS', 'needId'))
  test.each([
    ['ready', becoming.ready],
    ['published', becoming.published],
    ['rejected', becoming.rejected],
    ['withdrawn', becoming.withdrawn],
  ])('is too late for what is %s', (_, history) =>
    given(...history).when(haiyunEditor, input).thenRefused('WRONG_STAGE', 'needId'))

  test('on behalf needs its basis', async () => {
    await given(draftedByPark()).when(parkHost, input).thenRefused('BASIS_REQUIRED', 'onBehalf')
    await given(draftedByPark()).when(parkHost, input, { onBehalf: 'PAPER_FORM' }).then(submitted())
  })
  test('by a member needs none', () =>
    given(drafted()).when(haiyunEditor, input, { onBehalf: 'PAPER_FORM' }).thenRefused('BASIS_NOT_ALLOWED', 'onBehalf'))
  test.each([...outsiders, ...powerlessInPark(park), ['the host of its own park', parkHost] as const])('is unknown to %s', (_, actor) =>
    given(drafted()).when(actor, input).thenRefused('NOT_FOUND'))
  test.each(powerlessIn(haiyun))('is not for %s', (_, actor) => given(drafted()).when(actor, input).thenRefused('FORBIDDEN'))
  test.each(hostsOfNoPark(park))('is unknown to %s', (_, actor) => given(draftedByPark()).when(actor, input).thenRefused('NOT_FOUND'))
  test('of nothing finds nothing', () => given().when(haiyunEditor, input).thenRefused('NOT_FOUND'))
  test.each(['trueAndAuthorized', 'noStateSecrets', 'mayBePublished'])('is not read where its owner does not declare it: %s', (declaration) =>
    expect(submitNeed.input.safeParse({ needId, declarations: { ...declarations, [declaration]: false } }).success).toBe(false))
})
