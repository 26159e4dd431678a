import type { InvitationId, OrganizationId } from '../../schema/events/ids.ts'
import {
  JoinRequested, MemberInvited, MemberJoined, OrganizationRegistered, OrganizationRejected, OrganizationSuspended, OrganizationVerified, type OrganizationEvent,
} from '../../schema/events/organizations.ts'
import type { Role } from '../../schema/events/vocabulary.ts'
import type { Facts, OrganizationFacts } from '../../services/facts.ts'
import type { Actor } from '../../services/identity/actor.ts'
import { recorded, theTime } from './behaviour.ts'
import { host, member, operator, organizationId, person, personId, stranger } from './people.ts'

/** A park, another one, and an enterprise that belongs to the first. */
export const park = organizationId('High-Tech Park')
export const anotherPark = organizationId('Harbour Park')
export const haiyun = organizationId('Haiyun Marine')
export const university = organizationId('Jiangsu University')

export const owner = person('Li Na', [haiyun, member('OWNER')])
export const editor = person('Wang Fang', [haiyun, member('EDITOR')])
export const viewer = person('Chen Jie', [haiyun, member('VIEWER')])
export const suspendedEditor = person('Wang Fang', [haiyun, member('EDITOR', { status: 'SUSPENDED' })])
export const rejectedEditor = person('Wang Fang', [haiyun, member('EDITOR', { status: 'REJECTED' })])
export const universityOwner = person('Qian Duo', [university, member('OWNER', { kind: 'UNIVERSITY' })])
export const hostOfPark = host('Zhang Wei', park)
export const viewerOfPark = host('Sun Li', park, 'VIEWER')
export const hostOfAnotherPark = host('Zhao Min', anotherPark)
export const hostOfSuspendedPark = person('Zhang Wei', [park, member('OWNER', { kind: 'PARK', status: 'SUSPENDED' })])
export const hostOfUnverifiedPark = person('Zhang Wei', [park, member('OWNER', { kind: 'PARK', status: 'REGISTERED' })])

type People = readonly (readonly [string, Actor])[]
/** Who belongs neither to the enterprise nor to its park. */
export const outsiders: People = [
  ['a stranger', stranger],
  ['the operator', operator],
  ['a host of another park', hostOfAnotherPark],
  ['an owner of another organisation', universityOwner],
]
/** Who sees what the enterprise has, and may not act for it. */
export const onlookers: People = [
  ['a viewer', viewer],
  ['an editor while it is suspended', suspendedEditor],
  ['an editor after it was rejected', rejectedEditor],
  ['a viewer in its park', viewerOfPark],
]
/** Who may not do what a host of the park does, even where they see it. */
export const notHosts: People = [
  ['a viewer in the park', viewerOfPark],
  ['an owner of the park before it is verified', hostOfUnverifiedPark],
  ['an owner of the park while it is suspended', hostOfSuspendedPark],
  ...outsiders,
]

export const organizationFacts = (particular: Partial<OrganizationFacts> = {}): OrganizationFacts =>
  ({ kind: 'ENTERPRISE', status: 'VERIFIED', parkId: park, unclaimed: false, adopted: false, ...particular })
export const parkFacts = (id: OrganizationId, particular: Partial<OrganizationFacts> = {}): OrganizationFacts =>
  organizationFacts({ kind: 'PARK', parkId: id, ...particular })

/** The organisations that most specifications know of, all verified; `particular` is about the enterprise. */
export function knownOrganizations(particular: Partial<OrganizationFacts> = {}): Pick<Facts, 'organization'> {
  const known = new Map<string, OrganizationFacts>([
    [park, parkFacts(park)],
    [anotherPark, parkFacts(anotherPark)],
    [haiyun, organizationFacts(particular)],
    [university, organizationFacts({ kind: 'UNIVERSITY', parkId: undefined })],
  ])
  return { organization: (id) => known.get(id) }
}

export const registered = (particular: Partial<ReturnType<typeof OrganizationRegistered>['data']> = {}): OrganizationEvent =>
  OrganizationRegistered({ organizationId: haiyun, kind: 'ENTERPRISE', name: 'Haiyun Marine', parkId: park, unclaimed: false, ...particular })
export const joined = (name: string, role: Role, invitationId?: InvitationId): OrganizationEvent =>
  MemberJoined({ organizationId: haiyun, personId: personId(name), role, ...(invitationId === undefined ? {} : { invitationId }) })
/** Somebody asks to join; on a Monday, where nothing else is said. */
export const asked = (name: string, at = theTime) => recorded(JoinRequested({ organizationId: haiyun, personId: personId(name) }), { at: at.toISOString() })
export const unclaimed = registered({ unclaimed: true })
export const invited = (invitationId: InvitationId, role: Role, by = owner) =>
  recorded(MemberInvited({ organizationId: haiyun, invitationId, role }), { actor: { kind: 'PERSON', id: by.id } })
export const verified = OrganizationVerified({ organizationId: haiyun })
export const rejected = OrganizationRejected({ organizationId: haiyun, reason: 'Nobody answers there' })
export const suspended = OrganizationSuspended({ organizationId: haiyun, reason: 'A complaint' })
/** Registered by its owner, with an editor and a viewer. */
export const withMembers = [registered(), joined('Li Na', 'OWNER'), joined('Wang Fang', 'EDITOR'), joined('Chen Jie', 'VIEWER')]

/** Codes that stand in their registers: of Tencent's Shenzhen company, California Digital Library, and GLEIF's own example. */
export const creditCode = { scheme: 'USCC', value: '9144030071526726XG' } as const
export const anotherCreditCode = { scheme: 'USCC', value: '91350100M000100Y43' } as const
export const invalidCode = { scheme: 'USCC', value: '91350100M000100Y44' } as const
