import { refuse, type Refusal } from '../commands/refusal.ts'
import { stageInReview, type SightFacts, type ThingFacts } from '../facts.ts'
import type { Actor } from '../identity/actor.ts'
import { asEditor, asEditorOrPark, asResearcher, type Grounds } from '../identity/rights.ts'
import { sightOf } from '../identity/visibility.ts'

interface About { readonly thingId: string }

export function seesIt(actor: Actor, { thingId }: About, facts: SightFacts): boolean {
  const thing = facts.thing(thingId)
  return thing !== undefined && sightOf(actor, thing, facts) !== undefined
}

/** What is confidential is its own people's affair; a park and a researcher act for them only in what they may see themselves. */
export function asItsEditor(actor: Actor, { thingId }: About, facts: SightFacts, confidential: boolean): Grounds {
  const thing = facts.thing(thingId)
  if (thing === undefined) return []
  return confidential ? asEditor(actor, thing.organizationId) : [...asEditorOrPark(actor, thing.organizationId, facts), ...asResearcher(actor, thingId, thing.organizationId)]
}

/** Why nothing can be added to it now. What a park reviews does not change meanwhile; it does not see what is confidential. */
export function closedTo(thing: ThingFacts | undefined, confidential: boolean): Refusal | undefined {
  if (thing === undefined || thing.stage === 'WITHDRAWN' || thing.stage === 'REJECTED') return refuse('WRONG_STAGE', 'thingId')
  return stageInReview(thing) === 'SUBMITTED' && !confidential ? refuse('REVIEW_IN_PROGRESS', 'thingId') : undefined
}

export const mostAttachments = 10
