import { isVouchedFor, type SightFacts, type ThingFacts } from '../facts.ts'
import type { Actor } from './actor.ts'

/**
 * Who reads what is confidential of a need or offer: its own owners and editors, and each person who accepted a disclosure to their organisation,
 * for as long as everything that it rests on still holds. Nobody else, whatever they may see or do: no host, no operator, no viewer.
 */
export type ConfidentialSight = { readonly as: 'OWNER' } | { readonly as: 'COUNTERPART'; readonly disclosureId: string }

export function confidentialSightOf(reader: Pick<Actor, 'id' | 'memberships'>, thing: ThingFacts, facts: SightFacts, now: Date): ConfidentialSight | undefined {
  if (facts.parked(thing.id) || facts.parked(thing.organizationId)) return undefined
  if (isEditor(reader, thing.organizationId)) return { as: 'OWNER' }
  if (thing.stage !== 'PUBLISHED' || !isVouchedFor(facts.organization(thing.organizationId))) return undefined
  const today = now.toISOString().slice(0, 10)
  const disclosure = facts.disclosuresTo(reader.id, thing.id).find(({ organizationId, expiresOn }) =>
    expiresOn >= today
    && reader.memberships.get(organizationId)?.status === 'VERIFIED'
    && facts.dealing(thing.id, organizationId) === 'MUTUAL')
  return disclosure === undefined ? undefined : { as: 'COUNTERPART', disclosureId: disclosure.disclosureId }
}

/** An owner or editor, also of an organisation that may not act at present: what is theirs stays theirs to read. */
function isEditor({ memberships }: Pick<Actor, 'memberships'>, organizationId: string): boolean {
  const role = memberships.get(organizationId)?.role
  return role === 'OWNER' || role === 'EDITOR'
}
