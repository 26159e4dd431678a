import { describe, expect, test } from 'vitest'
import { OrganizationPlaced } from '../../../schema/events/organizations.ts'
import { placeOrganization } from '../../../services/organizations/placeOrganization.ts'
import { behaviourOf } from '../../support/behaviour.ts'
import {
  anotherPark, editor, haiyun, hostOfAnotherPark, hostOfPark, knownOrganizations, outsiders, owner, park, parkFacts, rejected, registered, suspended, university, viewer, withMembers,
} from '../../support/organizations.ts'
import { operator } from '../../support/people.ts'

const { given } = behaviourOf(placeOrganization)
const known = knownOrganizations()
const input = { organizationId: haiyun, parkId: anotherPark }
const placed = OrganizationPlaced(input)

describe('placing an organisation in another park', () => {
  test.each([['its owner', owner], ['the operator', operator]])('is for %s', (_, actor) =>
    given(...withMembers).knowing(known).when(actor, input).then(placed))
  test('does nothing where it is there already', () => given(...withMembers, placed).knowing(known).when(owner, input).thenNothing())
  test('lets the new park see it and the old one no more', async () => {
    await given(...withMembers, placed).knowing(known).when(hostOfAnotherPark, input).thenRefused('FORBIDDEN')
    await given(...withMembers, placed).knowing(known).when(hostOfPark, input).thenRefused('NOT_FOUND')
  })
  test('is not for parks, which are their own', () =>
    given(registered({ kind: 'PARK' })).knowing(known).when(operator, input).thenRefused('WRONG_STAGE', 'organizationId'))
  test.each([
    ['unknown', () => undefined], ['not verified', () => parkFacts(anotherPark, { status: 'REGISTERED' })], ['suspended', () => parkFacts(anotherPark, { status: 'SUSPENDED' })],
  ])('refuses a park that is %s', (_, organization) => given(...withMembers).knowing({ organization }).when(owner, input).thenRefused('PARK_UNKNOWN', 'parkId'))
  test('refuses what is no park', () =>
    given(...withMembers).knowing(known).when(owner, { ...input, parkId: university }).thenRefused('PARK_UNKNOWN', 'parkId'))
  test('asks for the revision that was read: it grants rights', () => expect(placeOrganization.needsRevision).toBe(true))

  test.each([['an editor', editor], ['a viewer', viewer], ['a host of its park', hostOfPark]])('is not for %s', (_, actor) =>
    given(...withMembers).knowing(known).when(actor, input).thenRefused('FORBIDDEN'))
  test.each([['suspended', suspended], ['rejected', rejected]])('is not for its owner once it is %s', (_, end) =>
    given(...withMembers, end).knowing(known).when(owner, input).thenRefused('FORBIDDEN'))
  test.each(outsiders.filter(([, actor]) => !actor.operator))('tells %s nothing', (_, actor) =>
    given(...withMembers).knowing(known).when(actor, input).thenRefused('NOT_FOUND'))
  test('is not done on behalf', () =>
    given(...withMembers).knowing(known).when(owner, { ...input, parkId: park }, { onBehalf: 'PHONE' }).thenRefused('BASIS_NOT_ALLOWED', 'onBehalf'))
  test('of nothing is nothing', () => given().knowing(known).when(operator, input).thenRefused('NOT_FOUND'))
})
