import type { z } from 'zod'
import type { DomainEvent } from '../../schema/events/event.ts'
import type { OrganizationId } from '../../schema/events/ids.ts'
import type { Command } from '../../services/commands/command.ts'
import type { Facts, OrganizationFacts } from '../../services/facts.ts'
import { processActor, type Actor } from '../../services/identity/actor.ts'
import { behaviourOf, type recorded } from './behaviour.ts'
import { host, member, operator, organizationId, person, stranger } from './people.ts'

/** The organizations and people among whom needs, offers and matches are specified. */

/** An enterprise with a need, in the park of the high-tech zone. */
export const haiyun = organizationId('Haiyun Marine')
/** A university with an offer, in a science park. */
export const university = organizationId('Jianghai University')
export const competitor = organizationId('Nearby Shipyard')
export const park = organizationId('High-Tech Zone')
export const sciencePark = organizationId('Science Park')
export const farPark = organizationId('Park far away')

const verified = (kind: OrganizationFacts['kind'], parkId?: OrganizationId): OrganizationFacts =>
  ({ kind, status: 'VERIFIED', parkId, unclaimed: false, adopted: false })
const organizations: ReadonlyMap<string, OrganizationFacts> = new Map([
  [haiyun, verified('ENTERPRISE', park)],
  [university, verified('UNIVERSITY', sciencePark)],
  [competitor, verified('ENTERPRISE', farPark)],
  [park, verified('PARK', park)],
  [sciencePark, verified('PARK', sciencePark)],
  [farPark, verified('PARK', farPark)],
])
/** What is known where nothing particular happened. */
export const world: Pick<Facts, 'organization'> = { organization: (id) => organizations.get(id) }
/** The same world, with something else about one of its organizations. */
export const worldWhere = (id: OrganizationId, differs: Partial<OrganizationFacts>): Pick<Facts, 'organization'> => ({
  organization(asked) {
    const ordinary = organizations.get(asked)
    return ordinary !== undefined && asked === id ? { ...ordinary, ...differs } : ordinary
  },
})

/** What happened before, in the order in which it happened. */
export type History = readonly (DomainEvent | ReturnType<typeof recorded>)[]
/** A command among this cast. */
export function behaviourHere<Name extends string, Input extends z.ZodType, State, Event extends DomainEvent, Known>(
  command: Command<Name, Input, State, Event, Known>,
) {
  const { given } = behaviourOf(command)
  return { given: (...history: History) => given(...history).knowing(world) }
}

export const haiyunEditor = person('Li Na', [haiyun, member('EDITOR')])
export const haiyunOwner = person('Zhou Min', [haiyun, member('OWNER')])
export const haiyunViewer = person('Sun Lei', [haiyun, member('VIEWER')])
export const universityEditor = person('Chen Hao', [university, member('EDITOR', { kind: 'UNIVERSITY' })])
export const universityViewer = person('Xu Jing', [university, member('VIEWER', { kind: 'UNIVERSITY' })])
export const competitorEditor = person('He Ping', [competitor, member('EDITOR')])
export const parkHost = host('Wang Wei', park)
export const parkViewer = host('Gao Yu', park, 'VIEWER')
export const scienceParkHost = host('Lin Tao', sciencePark)
export const farHost = host('Ma Chao', farPark, 'OWNER')

type Listed = readonly (readonly [who: string, actor: Actor])[]
/** Whoever has nothing to do with either side. */
export const outsiders: Listed = [
  ['a stranger', stranger],
  ['the editor of another organization', competitorEditor],
  ['the host of another park', farHost],
  ['the operator', operator],
  ['a process', processActor('due')],
]
/** Whoever belongs to an organization and may not act for it. */
export const powerlessIn = (id: OrganizationId): Listed => [
  ['a viewer', person('viewer', [id, member('VIEWER')])],
  ['the owner of a suspended organization', person('suspended', [id, member('OWNER', { status: 'SUSPENDED' })])],
  ['the owner of a rejected organization', person('rejected', [id, member('OWNER', { status: 'REJECTED' })])],
]
/** Whoever serves in a park and may not act for its organizations. */
export const powerlessInPark = (id: OrganizationId): Listed => [
  ['a viewer of the park', host('viewer of the park', id, 'VIEWER')],
]
/** Whoever belongs to a park that the operator has not verified, or no longer trusts. */
export const hostsOfNoPark = (id: OrganizationId): Listed => [
  ['the owner of a park still to be verified', person('registered park', [id, member('OWNER', { kind: 'PARK', status: 'REGISTERED' })])],
  ['the owner of a suspended park', person('suspended park', [id, member('OWNER', { kind: 'PARK', status: 'SUSPENDED' })])],
]
