import { describe, expect, test } from 'vitest'
import { ReviewRequirementChanged } from '../../../schema/events/organizations.ts'
import { requireReview } from '../../../services/organizations/requireReview.ts'
import { behaviourOf } from '../../support/behaviour.ts'
import type { History } from '../../support/cast.ts'
import { editor, haiyun, knownOrganizations, outsiders, owner, registered, suspended, viewer, withMembers } from '../../support/organizations.ts'
import { operator } from '../../support/people.ts'

/** The cast's organization, as a park. */
const [, ...members] = withMembers
const aPark = [registered({ kind: 'PARK' }), ...members]
const { given: givenAnywhere } = behaviourOf(requireReview)
const given = (...history: History) => givenAnywhere(...history).knowing(knownOrganizations())
const input = { parkId: haiyun, required: false }
const waived = ReviewRequirementChanged({ organizationId: haiyun, required: false })

describe('doing without the review', () => {
  test('is for owners of the park', () => given(...aPark).when(owner, input).then(waived))
  test('can be taken back', () => given(...aPark, waived).when(owner, { ...input, required: true }).then(ReviewRequirementChanged({ organizationId: haiyun, required: true })))
  test('does nothing where it stands so', async () => {
    await given(...aPark, waived).when(owner, input).thenNothing()
    await given(...aPark).when(owner, { ...input, required: true }).thenNothing()
  })
  test('is for parks alone', () => given(...withMembers).when(owner, input).thenRefused('PARK_UNKNOWN', 'parkId'))
  test('asks for the revision that was read: it changes how others publish', () => expect(requireReview.needsRevision).toBe(true))
  test.each([['an editor', editor], ['a viewer', viewer], ['the operator', operator]])('is not for %s', (_, actor) => given(...aPark).when(actor, input).thenRefused('FORBIDDEN'))
  test('is not for its owner while it is suspended', () => given(...aPark, suspended).when(owner, input).thenRefused('FORBIDDEN'))
  test.each(outsiders.filter(([, actor]) => !actor.operator))('tells %s nothing', (_, actor) => given(...aPark).when(actor, input).thenRefused('NOT_FOUND'))
  test('is not done on behalf', () => given(...aPark).when(owner, input, { onBehalf: 'PHONE' }).thenRefused('BASIS_NOT_ALLOWED', 'onBehalf'))
})
