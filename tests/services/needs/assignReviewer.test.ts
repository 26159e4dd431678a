import { describe, expect, test } from 'vitest'
import { ReviewerAssigned } from '../../../schema/events/needs.ts'
import { assignReviewer } from '../../../services/needs/assignReviewer.ts'
import { behaviourHere, farHost, farPark, haiyunEditor, haiyunOwner, outsiders, park, parkHost, sciencePark, university, worldWhere } from '../../support/cast.ts'
import { assigned, becoming, drafted, foundReady, needContent, needId, submitted, submittedToNone, toRefine, tracked, withdrawn } from '../../support/needs.ts'
import { operator, organizationId } from '../../support/people.ts'

const input = { needId, parkId: farPark }
const waiting = [drafted(), submittedToNone] as const

describe('assigning a park to a need that was submitted to none', () => {
  const { given } = behaviourHere(assignReviewer)

  test('gives it to the hosts of that park', () => given(...waiting).when(operator, input).then(ReviewerAssigned(input)))
  test('again to the same park is nothing', async () => {
    await given(...waiting, assigned()).when(operator, input).thenNothing()
    await given(...waiting, assigned(), tracked).when(operator, input).thenNothing()
  })
  test('to another park meanwhile is refused', () =>
    given(...waiting, assigned()).when(operator, { ...input, parkId: sciencePark }).thenRefused('REVIEW_IN_PROGRESS', 'needId'))
  test('is done anew for what was taken back and submitted to none again', () =>
    given(...waiting, withdrawn, submittedToNone).when(operator, input).then(ReviewerAssigned(input)))
  test('asks for the revision that was read: it discloses the need', () => expect(assignReviewer.needsRevision).toBe(true))

  test.each([['that does not exist', organizationId('nowhere')], ['that is none', university]])('to a park %s is refused', (_, parkId) =>
    given(...waiting).when(operator, { needId, parkId }).thenRefused('PARK_UNKNOWN', 'parkId'))
  test.each(['REGISTERED', 'SUSPENDED', 'REJECTED'] as const)('to a park that is %s is refused', (status) =>
    given(...waiting).knowing(worldWhere(farPark, { status })).when(operator, input).thenRefused('PARK_UNKNOWN', 'parkId'))
  test('to a park from which its owner hides it is refused as if there were none', () =>
    given(drafted({ ...needContent, visibility: 'MEMBERS', hiddenFrom: [farPark] }), submittedToNone).when(operator, input).thenRefused('PARK_UNKNOWN', 'parkId'))

  test.each([
    ['a draft', [drafted()]], ['submitted to a park', [drafted(), submitted()]], ['found ready', [...waiting, assigned(), foundReady]],
    ['given back to be refined', [...waiting, assigned(), toRefine]], ['taken back', [...waiting, withdrawn]], ['submitted to a park since', [...waiting, assigned(), toRefine, submitted()]],
  ])('of what is %s finds nothing', (_, history) => given(...history).when(operator, input).thenRefused('NOT_FOUND'))
  test('of what is published anyway is refused: it waits for nobody', () => given(...becoming.published).when(operator, input).thenRefused('WRONG_STAGE', 'needId'))

  test.each([['an editor', haiyunEditor], ['an owner', haiyunOwner]])('is not for %s of its organization', (_, actor) =>
    given(...waiting).when(actor, input).thenRefused('FORBIDDEN'))
  test('is not for the host whose park it was assigned to', () => given(...waiting, assigned()).when(farHost, input).thenRefused('FORBIDDEN'))
  test.each([...outsiders.filter(([, actor]) => !actor.operator), ['the host of another park', parkHost] as const])('is unknown to %s', (_, actor) =>
    given(...waiting).when(actor, input).thenRefused('NOT_FOUND'))
  test('is not done on behalf', () => given(...waiting).when(operator, input, { onBehalf: 'PHONE' }).thenRefused('BASIS_NOT_ALLOWED', 'onBehalf'))
  test('of nothing finds nothing', () => given().when(operator, { ...input, parkId: park }).thenRefused('NOT_FOUND'))
})
