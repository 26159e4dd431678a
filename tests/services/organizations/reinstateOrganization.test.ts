import { describe, expect, test } from 'vitest'
import { OrganizationReinstated, type OrganizationEvent } from '../../../schema/events/organizations.ts'
import { organization, type Organization } from '../../../services/organizations/organization.ts'
import { reinstateOrganization } from '../../../services/organizations/reinstateOrganization.ts'
import { behaviourOf, recorded } from '../../support/behaviour.ts'
import {
  haiyun, hostOfPark, outsiders, owner, registered, rejected, suspended, verified, withMembers,
} from '../../support/organizations.ts'
import { operator } from '../../support/people.ts'

const { given } = behaviourOf(reinstateOrganization)
const input = { organizationId: haiyun }
const reinstated = OrganizationReinstated(input)
const statusAfter = (...history: readonly OrganizationEvent[]) =>
  history.reduce<Organization | undefined>((state, event) => organization.evolve(state, event, recorded(event, {}).metadata), undefined)?.status

describe('reinstating an organisation', () => {
  test('ends its suspension', () => given(registered(), verified, suspended).when(operator, input).then(reinstated))
  test('makes it what it was before', () => {
    expect(statusAfter(registered(), verified, suspended, reinstated)).toBe('VERIFIED')
    expect(statusAfter(registered(), suspended, reinstated)).toBe('REGISTERED')
    expect(statusAfter(registered(), verified, suspended, reinstated, suspended, reinstated)).toBe('VERIFIED')
  })
  test.each([['registered', []], ['verified', [verified]], ['rejected', [rejected]]])('does nothing for one that is %s', (_, history) =>
    given(registered(), ...history).when(operator, input).thenNothing())
  test('asks for the revision that the operator read', () => expect(reinstateOrganization.needsRevision).toBe(true))

  test.each([['its owner', owner], ['a host of its park', hostOfPark]])('is not for %s', (_, actor) =>
    given(...withMembers, suspended).when(actor, input).thenRefused('FORBIDDEN'))
  test.each(outsiders.filter(([, actor]) => !actor.operator))('tells %s nothing', (_, actor) =>
    given(...withMembers, suspended).when(actor, input).thenRefused('NOT_FOUND'))
  test('of nothing is nothing', () => given().when(operator, input).thenRefused('NOT_FOUND'))
})
