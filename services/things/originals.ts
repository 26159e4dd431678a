import type { SightFacts, ThingFacts } from '../facts.ts'
import type { Viewer } from '../identity/actor.ts'
import { sightOf } from '../identity/visibility.ts'

/** Where goes on what was said and shown of a need that was found a duplicate, and who may know that it does. */

type NeedFacts = Extract<ThingFacts, { readonly side: 'NEED' }>

/** The published need that goes on in the place of a duplicate, however many were found duplicates in between. */
export function livingOriginalOf(duplicate: ThingFacts | undefined, facts: SightFacts, passed: readonly string[] = []): NeedFacts | undefined {
  if (duplicate?.side !== 'NEED' || duplicate.duplicateOf === undefined || passed.includes(duplicate.id)) return undefined
  const original = facts.thing(duplicate.duplicateOf)
  if (original?.side !== 'NEED') return undefined
  return original.stage === 'PUBLISHED' ? original : livingOriginalOf(original, facts, [...passed, duplicate.id])
}

/**
 * Whether a conference may show the original where it showed the duplicate. It shows what is entered to its park by name, and to all who take part:
 * these have to be able to read the original anyway, and nobody may tell by the one that follows the other whose a masked one is.
 */
export const mayFollowInto = (conferenceParkId: string, duplicate: ThingFacts, original: ThingFacts, facts: SightFacts): boolean =>
  (original.visibility === 'PUBLIC' || original.visibility === 'MEMBERS') && original.anonymous === duplicate.anonymous
  && sightOf(peopleOf(conferenceParkId, facts), original, facts)?.names === true

/** Whether the people of an organisation that deals with the duplicate may know of the original, and of its owner as much as of the duplicate's. */
export function learnsNothingNew(organizationId: string, duplicate: ThingFacts, original: ThingFacts, facts: SightFacts): boolean {
  const people = peopleOf(organizationId, facts)
  const [before, after] = [sightOf(people, duplicate, facts), sightOf(people, original, facts)]
  return before !== undefined && after?.names === before.names
}

/** As somebody who belongs to this organisation and to no other. */
function peopleOf(organizationId: string, facts: SightFacts): Viewer {
  const organization = facts.organization(organizationId)
  const memberships = organization === undefined ? [] : [[organizationId, { role: 'VIEWER', status: organization.status, kind: organization.kind }] as const]
  return { memberships: new Map(memberships), engagements: new Map(), operator: false }
}
