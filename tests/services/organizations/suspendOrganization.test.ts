import { describe, expect, test } from 'vitest'
import { suspendOrganization } from '../../../services/organizations/suspendOrganization.ts'
import { behaviourOf } from '../../support/behaviour.ts'
import {
  haiyun, hostOfPark, outsiders, owner, registered, rejected, suspended, verified, withMembers,
} from '../../support/organizations.ts'
import { operator } from '../../support/people.ts'

const { given } = behaviourOf(suspendOrganization)
const input = { organizationId: haiyun, reason: 'A complaint' }

describe('suspending an organisation', () => {
  test('stops one that is verified', () => given(registered(), verified).when(operator, input).then(suspended))
  test('stops one that is not verified yet', () => given(registered()).when(operator, input).then(suspended))
  test('does nothing the second time, even for another reason', () =>
    given(registered(), suspended).when(operator, { ...input, reason: 'Another one' }).thenNothing())
  test('is not needed for one that was rejected', () =>
    given(registered(), rejected).when(operator, input).thenRefused('WRONG_STAGE', 'organizationId'))
  test('wants a reason', () => expect(suspendOrganization.input.safeParse({ ...input, reason: ' ' }).success).toBe(false))

  test.each([['its owner', owner], ['a host of its park', hostOfPark]])('is not for %s', (_, actor) =>
    given(...withMembers).when(actor, input).thenRefused('FORBIDDEN'))
  test.each(outsiders.filter(([, actor]) => !actor.operator))('tells %s nothing of one that is not verified', (_, actor) =>
    given(...withMembers).when(actor, input).thenRefused('NOT_FOUND'))
  test.each(outsiders.filter(([, actor]) => !actor.operator))('tells %s that what everybody sees is not theirs', (_, actor) =>
    given(...withMembers, verified).when(actor, input).thenRefused('FORBIDDEN'))
  test('of nothing is nothing', () => given().when(operator, input).thenRefused('NOT_FOUND'))
})
