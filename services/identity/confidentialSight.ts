import { isVouchedFor, type SightFacts, type ThingFacts } from '../facts.ts'
import type { Actor } from './actor.ts'

/**
 * Who reads what is confidential of a need or offer: its own owners and editors, and each person who accepted a disclosure to their organisation,
 * for as long as everything that it rests on still holds. Nobody else, whatever they may see or do: no host, no operator, no viewer.
 */
export type ConfidentialSight = { readonly as: 'OWNER' } | { readonly as: 'COUNTERPART'; readonly disclosureId: string }

type Reader = Pick<Actor, 'id' | 'memberships'>

export function confidentialSightOf(reader: Reader, thing: ThingFacts, facts: SightFacts, now: Date): ConfidentialSight | undefined {
  if (facts.parked(thing.id) || facts.parked(thing.organizationId)) return undefined
  if (ownsConfidential(reader, thing.organizationId)) return { as: 'OWNER' }
  if (thing.stage !== 'PUBLISHED' || !isVouchedFor(facts.organization(thing.organizationId))) return undefined
  const today = now.toISOString().slice(0, 10)
  const disclosure = facts.disclosuresTo(reader.id, thing.id).find(({ disclosureId, organizationId, expiresOn }) =>
    expiresOn >= today
    && isCounterpart(reader, organizationId, facts)
    && !facts.parked(disclosureId)
    && !facts.exportBarred(thing.id, organizationId)
    && facts.dealing(thing.id, organizationId) === 'MUTUAL')
  return disclosure === undefined ? undefined : { as: 'COUNTERPART', disclosureId: disclosure.disclosureId }
}

/** An owner or editor, also of an organisation that may not act at present: what is theirs stays theirs to read. */
export const ownsConfidential = ({ memberships }: Pick<Actor, 'memberships'>, organizationId: string): boolean => {
  const role = memberships.get(organizationId)?.role
  return role === 'OWNER' || role === 'EDITOR'
}

/** An owner or editor of a counterpart that the hub stands behind. */
const isCounterpart = ({ memberships }: Pick<Actor, 'memberships'>, organizationId: string, facts: SightFacts): boolean => {
  const membership = memberships.get(organizationId)
  return membership !== undefined && membership.role !== 'VIEWER' && membership.status === 'VERIFIED' && !facts.parked(organizationId)
}

/** That there is a disclosure at all is known to the two sides alone. */
export const knowsDisclosure = (
  reader: Pick<Actor, 'memberships'>, { ownerOrganizationId, organizationId }: { readonly ownerOrganizationId: string; readonly organizationId: string }, facts: SightFacts,
): boolean => ownsConfidential(reader, ownerOrganizationId) || isCounterpart(reader, organizationId, facts)
