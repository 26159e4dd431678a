import { describe, expect, test } from 'vitest'
import { OrganizationReinstated } from '../../../schema/events/organizations.ts'
import { rejectOrganization } from '../../../services/organizations/rejectOrganization.ts'
import { behaviourOf } from '../../support/behaviour.ts'
import {
  haiyun, hostOfPark, outsiders, owner, registered, rejected, suspended, verified, withMembers,
} from '../../support/organizations.ts'
import { operator } from '../../support/people.ts'

const { given } = behaviourOf(rejectOrganization)
const input = { organizationId: haiyun, reason: 'Nobody answers there' }

describe('rejecting an organisation', () => {
  test('says why', () => given(registered()).when(operator, input).then(rejected))
  test('does nothing the second time, even for another reason', () =>
    given(registered(), rejected).when(operator, { ...input, reason: 'It closed' }).thenNothing())
  test('is too late once it is verified: then it is suspended', () =>
    given(registered(), verified).when(operator, input).thenRefused('WRONG_STAGE', 'organizationId'))
  test('is not possible while it is suspended', () =>
    given(registered(), suspended).when(operator, input).thenRefused('WRONG_STAGE', 'organizationId'))
  test('is possible once the suspension has ended', () =>
    given(registered(), suspended, OrganizationReinstated({ organizationId: haiyun })).when(operator, input).then(rejected))
  test('wants a reason', () => expect(rejectOrganization.input.safeParse({ ...input, reason: '' }).success).toBe(false))

  test.each([['its owner', owner], ['a host of its park', hostOfPark]])('is not for %s', (_, actor) =>
    given(...withMembers).when(actor, input).thenRefused('FORBIDDEN'))
  test.each(outsiders.filter(([, actor]) => !actor.operator))('tells %s nothing', (_, actor) =>
    given(...withMembers).when(actor, input).thenRefused('NOT_FOUND'))
  test('of nothing is nothing', () => given().when(operator, input).thenRefused('NOT_FOUND'))
})
