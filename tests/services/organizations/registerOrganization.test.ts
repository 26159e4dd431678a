import { describe, expect, test } from 'vitest'
import { OrganizationId } from '../../../schema/events/ids.ts'
import { MemberJoined, OrganizationRegistered } from '../../../schema/events/organizations.ts'
import type { Facts } from '../../../services/facts.ts'
import { processActor } from '../../../services/identity/actor.ts'
import { importItself } from '../../../services/import/asking.ts'
import { registerOrganization } from '../../../services/organizations/registerOrganization.ts'
import { behaviourOf, theId } from '../../support/behaviour.ts'
import { anotherPark, creditCode, haiyun, invalidCode, knownOrganizations, park, parkFacts } from '../../support/organizations.ts'
import { personId, stranger } from '../../support/people.ts'

const organizationId = OrganizationId.parse(theId)
const enterprise = { kind: 'ENTERPRISE', name: 'Haiyun Marine', parkId: park } as const
const ownedByAsker = MemberJoined({ organizationId, personId: personId('stranger'), role: 'OWNER' })

describe('registering an organisation', () => {
  const given = (known: Partial<Facts> = knownOrganizations()) => behaviourOf(registerOrganization).given().knowing(known)

  test('makes whoever signed in its owner', () => given().when(stranger, enterprise)
    .then(OrganizationRegistered({ organizationId, ...enterprise, unclaimed: false }), ownedByAsker))
  test('keeps all that was said of it', () => {
    const said = { ...enterprise, shortName: '海运', code: creditCode, region: '321102', size: 'MEDIUM' } as const
    return given().when(stranger, said).then(OrganizationRegistered({ organizationId, ...said, unclaimed: false }), ownedByAsker)
  })
  test('needs no park', () => given().when(stranger, { kind: 'UNIVERSITY', name: 'Jiangsu University' })
    .then(OrganizationRegistered({ organizationId, kind: 'UNIVERSITY', name: 'Jiangsu University', unclaimed: false }), ownedByAsker))
  test('makes a park its own responsible park, whatever it names', () =>
    given().when(stranger, { kind: 'PARK', name: 'High-Tech Park', parkId: anotherPark })
    .then(OrganizationRegistered({ organizationId, kind: 'PARK', name: 'High-Tech Park', parkId: organizationId, unclaimed: false }), ownedByAsker))

  test.each([
    ['nobody knows', {}],
    ['is not verified', { organization: () => parkFacts(park, { status: 'REGISTERED' }) }],
    ['is suspended', { organization: () => parkFacts(park, { status: 'SUSPENDED' }) }],
  ])('refuses a park that %s', (_, known) => given({ organization: () => undefined, ...known }).when(stranger, enterprise).thenRefused('PARK_UNKNOWN', 'parkId'))
  test('refuses an organisation of another kind as park', () =>
    given().when(stranger, { ...enterprise, parkId: haiyun }).thenRefused('PARK_UNKNOWN', 'parkId'))
  test('refuses a code that fails its check', () =>
    given().when(stranger, { ...enterprise, code: invalidCode }).thenRefused('CODE_INVALID', 'code'))
  test('names a verified organisation as recommending body, or none', async () => {
    const recommended = { ...enterprise, recommendingBodyId: anotherPark }
    await given().when(stranger, recommended).then(OrganizationRegistered({ organizationId, ...recommended, unclaimed: false }), ownedByAsker)
    await given({ organization: (id) => (id === park ? parkFacts(park) : undefined) }).when(stranger, recommended).thenRefused('RECOMMENDING_BODY_UNKNOWN', 'recommendingBodyId')
  })
  test('leads who registers a code that a verified organisation holds to that one', () =>
    given({ ...knownOrganizations(), holderOf: ({ value }) => (value === creditCode.value ? haiyun : undefined) })
      .when(stranger, { ...enterprise, code: creditCode }).thenRefused('CODE_HELD', 'code'))
  test('is for people', () => given().when(processActor('expiry'), enterprise).thenRefused('FORBIDDEN'))
  test('lets the import make a park, which is nobody\'s until its people come', () => given().when(importItself(), { kind: 'PARK', name: 'Park of a list' })
    .then(OrganizationRegistered({ organizationId, kind: 'PARK', name: 'Park of a list', parkId: organizationId, unclaimed: true })))
  test('lets the import make nothing else', () => given().when(importItself(), enterprise).thenRefused('FORBIDDEN'))
  test('is never on behalf of anybody', () =>
    given().when(stranger, enterprise, { onBehalf: 'PHONE' }).thenRefused('BASIS_NOT_ALLOWED', 'onBehalf'))

  test.each([
    ['a name', { ...enterprise, name: ' ' }],
    ['a short name of twenty characters at most', { ...enterprise, shortName: 'x'.repeat(21) }],
    ['a region by its code', { ...enterprise, region: 'Zhenjiang' }],
  ])('wants %s', (_, input) => expect(registerOrganization.input.safeParse(input).success).toBe(false))
})
