import { describe, test } from 'vitest'
import { acceptExpertInvitation } from '../../../services/experts/acceptExpertInvitation.ts'
import { processActor } from '../../../services/identity/actor.ts'
import { behaviourHere, haiyun, park, worldWhere } from '../../support/cast.ts'
import { accepted, dismissed, expert, expertId, invited, reviewsOver, underReview } from '../../support/experts.ts'
import { member, person } from '../../support/people.ts'

const input = { expertId, conflicts: [] }
const { given } = behaviourHere(acceptExpertInvitation)

describe('accepting an invitation as an expert', () => {
  test('declares that there is no conflict of interest', () => given(invited).knowing(underReview).when(expert, input).then(accepted()))
  test('declares those that there are, each once', () =>
    given(invited).knowing(underReview).when(expert, { expertId, conflicts: ['OTHER', 'FUNDING', 'OTHER'] }).then(accepted('FUNDING', 'OTHER')))
  test('is not silent about belonging to the need’s own organization', () =>
    given(invited).knowing(underReview).when({ ...expert, memberships: new Map([[haiyun, member('VIEWER')]]) }, input).then(accepted('SAME_ORGANIZATION')))
  test('does nothing the second time', () => given(invited, accepted()).when(expert, { ...input, conflicts: ['OTHER'] }).thenNothing())
  test('is possible once', () => given(invited, accepted()).knowing(underReview).when(person('Somebody else'), input).thenRefused('INVITATION_USED'))
  test('is over when the park took it back', () => given(invited, dismissed).knowing(underReview).when(expert, input).thenRefused('INVITATION_USED'))
  test.each(reviewsOver)('is over %s', (_, need) => given(invited).knowing(need).when(expert, input).thenRefused('NOT_UNDER_REVIEW'))
  test('waits while the park is suspended', () =>
    given(invited).knowing({ ...underReview, ...worldWhere(park, { status: 'SUSPENDED' }) }).when(expert, input).thenRefused('NOT_UNDER_REVIEW'))
  test('needs an invitation', () => given().when(expert, input).thenRefused('INVITATION_USED'))
  test('is for people', () => given(invited).when(processActor('due'), input).thenRefused('NOT_FOUND'))
  test('is never on behalf of anybody', () => given(invited).knowing(underReview).when(expert, input, { onBehalf: 'PHONE' }).thenRefused('BASIS_NOT_ALLOWED', 'onBehalf'))
})
