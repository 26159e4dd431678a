import { describe, expect, test } from 'vitest'
import { OrganizationId } from '../../../schema/events/ids.ts'
import { OrganizationRegistered } from '../../../schema/events/organizations.ts'
import { enterOrganization } from '../../../services/organizations/enterOrganization.ts'
import { behaviourOf, theId } from '../../support/behaviour.ts'
import {
  anotherPark, haiyun, hostOfPark, knownOrganizations, notHosts, owner, park, parkFacts, registered,
} from '../../support/organizations.ts'

const { given } = behaviourOf(enterOrganization)
const known = knownOrganizations()
const listed = { parkId: park, kind: 'ENTERPRISE', name: 'Haiyun Marine', source: 'Enterprises of 2026' } as const
const { source: _, ...said } = listed

describe('entering an organisation whose people have not come yet', () => {
  test('names a verified organisation as recommending body, or none', async () => {
    const recommended = { ...listed, recommendingBodyId: anotherPark }
    await given().knowing(known).when(hostOfPark, recommended).then(OrganizationRegistered({ organizationId: OrganizationId.parse(theId), ...said, recommendingBodyId: anotherPark, unclaimed: true }))
    await given().knowing({ organization: (id) => (id === park ? known.organization(id) : undefined) }).when(hostOfPark, recommended).thenRefused('RECOMMENDING_BODY_UNKNOWN', 'recommendingBodyId')
  })
  test('leaves it unclaimed, with the park behind it', () => given().knowing(known).when(hostOfPark, listed)
    .then(OrganizationRegistered({ organizationId: OrganizationId.parse(theId), ...said, unclaimed: true })))
  test('keeps what the list says of it', () => given().knowing(known).when(hostOfPark, { ...listed, shortName: '海运', region: '321102', size: 'MICRO' })
    .then(OrganizationRegistered({ organizationId: OrganizationId.parse(theId), ...said, shortName: '海运', region: '321102', size: 'MICRO', unclaimed: true })))
  test('does nothing the second time, whatever became of it', () =>
    given(registered({ unclaimed: true })).knowing(known).when(hostOfPark, listed).thenNothing())

  test.each(notHosts)('is not for %s', (_, actor) => given().knowing(known).when(actor, listed).thenRefused('FORBIDDEN'))
  test('is not for an owner, whose organisation is no park', () =>
    given().knowing(known).when(owner, { ...listed, parkId: haiyun }).thenRefused('FORBIDDEN'))
  test.each(notHosts.filter(([, actor]) => !actor.operator && !actor.memberships.has(park)))('tells %s nothing of a park that is not verified', (_, actor) =>
    given().knowing({ organization: () => parkFacts(park, { status: 'REGISTERED' }) }).when(actor, listed).thenRefused('NOT_FOUND'))
  test('is the park’s own act and needs no basis', () =>
    given().knowing(known).when(hostOfPark, listed, { onBehalf: 'IMPORT' }).thenRefused('BASIS_NOT_ALLOWED', 'onBehalf'))
  test('enters no parks', () => expect(enterOrganization.input.safeParse({ ...listed, kind: 'PARK' }).success).toBe(false))

  test('the same name in the same list of the same park is the same organisation, and any other is another', () => {
    const rows = [
      listed, { ...listed, name: 'Haiyun Shipping' }, { ...listed, source: 'Enterprises of 2027' }, { ...listed, parkId: anotherPark },
      { ...listed, source: 'a', name: 'b/c' }, { ...listed, source: 'a/b', name: 'c' },
    ]
    expect(new Set(rows.map((row) => enterOrganization.idOf(row))).size).toBe(rows.length)
    expect(enterOrganization.idOf({ ...listed, shortName: '海运', kind: 'UNIVERSITY' })).toBe(enterOrganization.idOf(listed))
  })
})
