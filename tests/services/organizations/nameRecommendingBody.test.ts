import { describe, test } from 'vitest'
import { RecommendingBodyNamed } from '../../../schema/events/organizations.ts'
import { nameRecommendingBody } from '../../../services/organizations/nameRecommendingBody.ts'
import { behaviourOf } from '../../support/behaviour.ts'
import type { History } from '../../support/cast.ts'
import { editor, haiyun, hostOfPark, knownOrganizations, organizationFacts, outsiders, owner, registered, suspended, unclaimed, university, viewer, withMembers } from '../../support/organizations.ts'
import { operator, organizationId } from '../../support/people.ts'

const { given: givenAnywhere } = behaviourOf(nameRecommendingBody)
const given = (...history: History) => givenAnywhere(...history).knowing(knownOrganizations())
const input = { organizationId: haiyun, recommendingBodyId: university }
const named = RecommendingBodyNamed(input)

describe('naming the recommending body', () => {
  test.each([['its owner', owner], ['the operator', operator]])('is for %s', (_, actor) => given(...withMembers).when(actor, input).then(named))
  test('is for its park on its behalf', async () => {
    await given(unclaimed).when(hostOfPark, input, { onBehalf: 'MESSAGE' }).then(named)
    await given(unclaimed).when(hostOfPark, input).thenRefused('BASIS_REQUIRED', 'onBehalf')
  })
  test('takes it back where none is named', () => given(...withMembers, named).when(owner, { organizationId: haiyun }).then(RecommendingBodyNamed({ organizationId: haiyun })))
  test('does nothing where it stands already', async () => {
    await given(...withMembers, named).when(owner, input).thenNothing()
    await given(registered({ recommendingBodyId: university })).when(operator, input).thenNothing()
    await given(...withMembers).when(owner, { organizationId: haiyun }).thenNothing()
  })
  test('refuses itself, and what nobody knows', async () => {
    await given(...withMembers).when(owner, { ...input, recommendingBodyId: haiyun }).thenRefused('RECOMMENDING_BODY_UNKNOWN', 'recommendingBodyId')
    await given(...withMembers).when(owner, { ...input, recommendingBodyId: organizationId('Nobody') }).thenRefused('RECOMMENDING_BODY_UNKNOWN', 'recommendingBodyId')
  })
  test.each(['REGISTERED', 'SUSPENDED', 'REJECTED'] as const)('answers for one that is %s as for none', (status) =>
    givenAnywhere(...withMembers).knowing({ organization: () => organizationFacts({ status }) }).when(owner, input).thenRefused('RECOMMENDING_BODY_UNKNOWN', 'recommendingBodyId'))
  test.each([['an editor', editor], ['a viewer', viewer]])('is not for %s', (_, actor) => given(...withMembers).when(actor, input).thenRefused('FORBIDDEN'))
  test('is not for its owner while it is suspended', () => given(...withMembers, suspended).when(owner, input).thenRefused('FORBIDDEN'))
  test.each(outsiders.filter(([, actor]) => !actor.operator))('tells %s nothing', (_, actor) => given(...withMembers).when(actor, input).thenRefused('NOT_FOUND'))
})
