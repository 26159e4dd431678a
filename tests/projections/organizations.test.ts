import { describe, expect, test } from 'vitest'
import {
  JoinRequestDeclined, JoinRequestWithdrawn, MemberLeft, MemberRoleChanged, OrganizationPlaced, OrganizationReinstated, OrganizationRegistered, OrganizationRejected, OrganizationRevised, OrganizationSuspended, OrganizationVerified, RecommendingBodyNamed,
} from '../../schema/events/organizations.ts'
import { OperatorAppointed, OperatorDismissed } from '../../schema/events/people.ts'
import { theTime } from '../support/behaviour.ts'
import { given, type Past } from '../support/given.ts'
import { anotherCreditCode, anotherPark, asked, creditCode, haiyun, invited, joined, park, registered, suspended, unclaimed, university, verified } from '../support/organizations.ts'
import { organizationId, personId } from '../support/people.ts'
import { InvitationId } from '../../schema/events/ids.ts'

const after = (...events: readonly Past[]) => given(...events).rows.organizations
const haiyunAfter = (...events: readonly Past[]) => after(...events).organization(haiyun)

describe('an organization', () => {
  test('stands as it registered', () => expect(haiyunAfter(registered({ code: creditCode, shortName: 'Haiyun', region: '320600', size: 'SMALL' }))).toEqual({
    id: haiyun, facts: { kind: 'ENTERPRISE', status: 'REGISTERED', parkId: park, unclaimed: false, adopted: false },
    requiresReview: true, name: 'Haiyun Marine', shortName: 'Haiyun', code: creditCode, region: '320600', size: 'SMALL', recommendingBodyId: undefined, renamed: false, reason: undefined, registeredAt: theTime.toISOString(), formerNames: [], foundByOwnName: true,
  }))
  test('may lack what nobody said', () => expect(haiyunAfter(OrganizationRegistered({ organizationId: haiyun, kind: 'UNIVERSITY', name: 'Haiyun', unclaimed: true }))).toMatchObject({
    facts: { kind: 'UNIVERSITY', parkId: undefined, unclaimed: true }, shortName: undefined, code: undefined, region: undefined,
  }))
  test('is verified, with the code that was read in its certificate', () => {
    expect(haiyunAfter(registered(), verified)).toMatchObject({ facts: { status: 'VERIFIED' }, code: undefined })
    expect(haiyunAfter(registered({ code: creditCode }), verified)?.code).toEqual(creditCode)
    expect(haiyunAfter(registered({ code: creditCode }), OrganizationVerified({ organizationId: haiyun, code: anotherCreditCode }))?.code).toEqual(anotherCreditCode)
  })
  test('is rejected for a reason', () =>
    expect(haiyunAfter(registered(), OrganizationRejected({ organizationId: haiyun, reason: 'Unknown' }))).toMatchObject({ facts: { status: 'REJECTED' }, reason: 'Unknown' }))
  test.each([['VERIFIED', [registered(), verified]], ['REGISTERED', [registered()]]] as const)('is suspended for a reason, and %s again when it is reinstated', (status, before) => {
    expect(haiyunAfter(...before, suspended)).toMatchObject({ facts: { status: 'SUSPENDED' }, reason: 'A complaint' })
    expect(haiyunAfter(...before, suspended, OrganizationReinstated({ organizationId: haiyun }))).toMatchObject({ facts: { status }, reason: undefined })
  })
  test('is placed in another park', () => expect(haiyunAfter(registered(), OrganizationPlaced({ organizationId: haiyun, parkId: anotherPark }))?.facts.parkId).toBe(anotherPark))
  test('is adopted by the first of its people, and vouched for until another park has it', () => {
    const adopted = [unclaimed, joined('Li Na', 'OWNER')] as const
    expect(haiyunAfter(...adopted)?.facts).toMatchObject({ unclaimed: false, adopted: true })
    expect(haiyunAfter(...adopted, joined('Wang Fang', 'EDITOR'))?.facts.adopted).toBe(true)
    expect(haiyunAfter(...adopted, OrganizationPlaced({ organizationId: haiyun, parkId: anotherPark }))?.facts.adopted).toBe(false)
    expect(haiyunAfter(registered(), joined('Li Na', 'OWNER'))?.facts.adopted).toBe(false)
  })
  test('is called as it says last, and shows that this is not the name that was verified', () => {
    const revised = OrganizationRevised({ organizationId: haiyun, name: 'Haiyun Equipment', region: '321102', size: 'LARGE' })
    expect(haiyunAfter(registered({ shortName: 'Haiyun' }), revised)).toMatchObject({ name: 'Haiyun Equipment', shortName: undefined, region: '321102', size: 'LARGE', renamed: false })
    expect(haiyunAfter(registered(), verified, revised)).toMatchObject({ renamed: true, facts: { status: 'VERIFIED' } })
    expect(haiyunAfter(registered(), verified, suspended, revised)?.renamed).toBe(true)
    expect(haiyunAfter(registered(), verified, revised, OrganizationRevised({ organizationId: haiyun, name: 'Haiyun Equipment' }))?.renamed).toBe(true)
    expect(haiyunAfter(registered(), verified, revised, verified)?.renamed).toBe(false)
    expect(haiyunAfter(registered(), verified, OrganizationRevised({ organizationId: haiyun, name: 'Haiyun Marine' }))?.renamed).toBe(false)
    expect(after(registered(), verified, revised).list({ renamed: true }, { by: 'name', direction: 'ASC' }, undefined, 10)).toHaveLength(1)
    expect(after(registered(), verified).list({ renamed: true }, { by: 'name', direction: 'ASC' }, undefined, 10)).toEqual([])
  })
  test('has a recommending body, another, or none', () => {
    const named = RecommendingBodyNamed({ organizationId: haiyun, recommendingBodyId: anotherPark })
    expect(haiyunAfter(registered({ recommendingBodyId: university }))?.recommendingBodyId).toBe(university)
    expect(haiyunAfter(registered({ recommendingBodyId: university }), named)?.recommendingBodyId).toBe(anotherPark)
    expect(haiyunAfter(registered(), named, RecommendingBodyNamed({ organizationId: haiyun }))?.recommendingBodyId).toBeUndefined()
  })
  test('is found by the code with which it was verified', () => {
    const holder = (...events: readonly Past[]) => given(registered({ code: creditCode }), ...events).facts.holderOf(creditCode)
    expect([holder(), holder(verified), holder(verified, suspended)]).toEqual([undefined, haiyun, undefined])
    expect(given(registered({ code: creditCode }), verified).facts.holderOf(anotherCreditCode)).toBeUndefined()
    expect([haiyun, university].map((id) => given(registered({ code: creditCode })).facts.codeOf(id))).toEqual([creditCode, undefined])
  })
  test('is nobody else', () => expect(after(registered()).organization(university)).toBeUndefined())
})

describe('the people of an organization', () => {
  const people = [registered(), joined('Li Na', 'OWNER'), joined('Wang Fang', 'EDITOR')] as const
  const rolesAfter = (...events: readonly Past[]) => Object.fromEntries(after(...people, ...events).members(haiyun).map(({ personId: id, role }) => [id, role]))
  const [liNa, wangFang] = [personId('Li Na'), personId('Wang Fang')]

  test('are those who joined', () => expect(rolesAfter()).toEqual({ [liNa]: 'OWNER', [wangFang]: 'EDITOR' }))
  test('change their roles', () =>
    expect(rolesAfter(MemberRoleChanged({ organizationId: haiyun, personId: wangFang, role: 'OWNER' }))).toEqual({ [liNa]: 'OWNER', [wangFang]: 'OWNER' }))
  test('leave, and come back', () => {
    const left = MemberLeft({ organizationId: haiyun, personId: wangFang })
    expect(rolesAfter(left)).toEqual({ [liNa]: 'OWNER' })
    expect(rolesAfter(left, joined('Wang Fang', 'VIEWER'))).toEqual({ [liNa]: 'OWNER', [wangFang]: 'VIEWER' })
  })
  test('come by an invitation, which is open until they do', () => {
    const invitationId = InvitationId.parse(personId('invitation'))
    expect(after(...people, invited(invitationId, 'VIEWER')).openInvitations(haiyun)).toEqual([{ invitationId, role: 'VIEWER' }])
    expect(after(...people, invited(invitationId, 'VIEWER'), joined('Chen Jie', 'VIEWER', invitationId)).openInvitations(haiyun)).toEqual([])
    expect(after(...people, invited(invitationId, 'VIEWER')).openInvitations(university)).toEqual([])
  })
})

describe('requests to join', () => {
  const requests = (...events: readonly Past[]) => after(unclaimed, ...events).joinRequests(haiyun).map(({ personId: id }) => id)
  const [liNa, wangFang] = [personId('Li Na'), personId('Wang Fang')]
  const both = [asked('Li Na'), asked('Wang Fang')]
  test('wait in order, and are found by who asked', () => {
    expect(requests(asked('Wang Fang'), asked('Li Na', new Date(theTime.getTime() + 1)))).toEqual([wangFang, liNa])
    expect(after(unclaimed, ...both).joinRequestsOf(liNa)).toEqual([{ organizationId: haiyun, askedAt: theTime.toISOString() }])
  })
  test('end when they are accepted, declined or taken back', () => {
    expect(requests(...both, joined('Li Na', 'OWNER'))).toEqual([wangFang])
    expect(requests(...both, JoinRequestDeclined({ organizationId: haiyun, personId: liNa }))).toEqual([wangFang])
    expect(requests(...both, JoinRequestWithdrawn({ organizationId: haiyun, personId: liNa }), asked('Li Na'))).toHaveLength(2)
  })
})

describe('the list of organizations', () => {
  const named = (name: string, particular: Parameters<typeof registered>[0] = {}) => registered({ organizationId: organizationId(name), name, ...particular })
  const { rows: { organizations } } = given(
    named('Beta', { kind: 'PARK', parkId: organizationId('Beta') }), named('Alpha', { shortName: '海运' }), named('Gamma', { kind: 'UNIVERSITY', code: creditCode }), named('Delta'),
    OrganizationVerified({ organizationId: organizationId('Beta') }), OrganizationVerified({ organizationId: organizationId('Alpha') }),
    OrganizationSuspended({ organizationId: organizationId('Delta'), reason: 'A complaint' }),
  )
  const names = (filter: Parameters<typeof organizations.list>[0], direction: 'ASC' | 'DESC' = 'ASC', by: 'name' | 'registeredAt' = 'name') =>
    organizations.list(filter, { by, direction }, undefined, 10).map(({ name }) => name)

  test('is ordered by name or by when they registered', () => {
    expect(names({})).toEqual(['Alpha', 'Beta', 'Delta', 'Gamma'])
    expect(names({}, 'DESC')).toEqual(['Gamma', 'Delta', 'Beta', 'Alpha'])
    expect(names({}, 'ASC', 'registeredAt')).toEqual(['Beta', 'Alpha', 'Gamma', 'Delta'])
    expect(names({}, 'DESC', 'registeredAt')).toEqual(['Delta', 'Gamma', 'Alpha', 'Beta'])
  })
  test('knows kinds, statuses, parks and names', () => {
    expect(names({ kinds: ['PARK', 'UNIVERSITY'] })).toEqual(['Beta', 'Gamma'])
    expect(names({ statuses: ['VERIFIED'] })).toEqual(['Alpha', 'Beta'])
    expect(names({ parkId: organizationId('Beta') })).toEqual(['Beta'])
    expect(names({ name: 'ALPH' })).toEqual(['Alpha'])
    expect(names({ name: '海' })).toEqual(['Alpha'])
    expect(names({ name: '%' })).toEqual([])
    expect(names({ code: creditCode })).toEqual(['Gamma'])
    expect(names({ code: { ...creditCode, scheme: 'LEI' } })).toEqual([])
    expect(names({ kinds: [] })).toEqual([])
    expect(names({ kinds: ['ENTERPRISE'], statuses: ['SUSPENDED'], parkId: park, name: 'elt' })).toEqual(['Delta'])
  })
  test.each(['ASC', 'DESC'] as const)('comes page by page, %s, none twice and none left out', (direction) => {
    const found: string[] = []
    for (let after: { value: string; id: string } | undefined, page; page === undefined || page.length > 0;) {
      page = organizations.list({}, { by: 'name', direction }, after, 1)
      for (const { id, name } of page) {
        found.push(name)
        after = { value: name, id }
      }
    }
    expect(found).toEqual(names({}, direction))
  })
  test('says how many of a kind are verified, and which parks', () => {
    expect([organizations.share({ kind: 'ENTERPRISE' }, 1), organizations.share({ kind: 'UNIVERSITY' }, 1)]).toEqual([true, false])
    expect(organizations.verifiedParks()).toEqual([organizationId('Beta')])
  })
})

test('there is an operator from the first appointment to the last dismissal', () => {
  const [appointed, dismissed] = [OperatorAppointed({ personId: personId('Li Na') }), OperatorDismissed({ personId: personId('Li Na') })]
  expect([after(registered()), after(appointed), after(appointed, dismissed)].map((rows) => rows.hasOperator())).toEqual([false, true, false])
})
