import type { Side } from '../../schema/events/vocabulary.ts'
import type { Content, Past, Somebody, Thing } from './secondOpinionMemory.ts'

/**
 * Who may know what, told a second time: from the events alone, without rows and without the code that decides it, in the words of the domain.
 * Where the two differ, one of them is wrong.
 */

export { Past, type Somebody } from './secondOpinionMemory.ts'
export type Knowledge = 'NAMED' | 'MASKED' | undefined

/** Whether something of such content is meant for somebody who has no part in it. */
function isMeantFor(who: Somebody, { forCounterpart, content: { visibility } }: Thing, conferenceIds: readonly string[], now: Past): boolean {
  if (forCounterpart) return false
  if (visibility === 'PUBLIC') return true
  if (visibility === 'MEMBERS') return now.trusted(who).length > 0
  return visibility === 'CONFERENCE' && conferenceIds.some((id) => now.trusted(who).some((organizationId) => now.isRegistered(id, organizationId)))
}

const sides: readonly (readonly [own: Side, other: Side])[] = [['NEED', 'OFFER'], ['OFFER', 'NEED']]
/** Whether somebody stands on the other side of something: because their side is interested, or because its owner told them that it is. */
function dealsWith(who: Somebody, thingId: string, now: Past): 'MUTUAL' | 'ONE_SIDED' | undefined {
  const pairs = [...now.pairs.values()].flatMap((pair) => sides
    .filter(([own, other]) => pair.things[own] === thingId && now.belongs(who, pair.owners[other]))
    .filter(([own, other]) => pair.interested.has(other) || (pair.interested.has(own) && !pair.declined.has(own)))
    .map(() => pair))
  return pairs.some(({ mutual }) => mutual) ? 'MUTUAL' : pairs.length > 0 ? 'ONE_SIDED' : undefined
}

/** Whether somebody serves in the park of an organisation on the other side of something, which may know of it. */
const actsForOtherSide = (who: Somebody, thingId: string, { hiddenFrom = [] }: Content, now: Past): boolean => [...now.pairs.values()].some((pair) => sides
  .filter(([own, other]) => pair.things[own] === thingId && now.serves(who, now.organization(pair.owners[other])?.parkId))
  .filter(([own, other]) => pair.interested.has(other) || (pair.interested.has(own) && !pair.declined.has(own)))
  .some(([, other]) => pair.mutual || !hiddenFrom.some((id) => now.meant(id) === now.meant(pair.owners[other]))))

const isHiddenFrom = (who: Somebody, thingId: string, { hiddenFrom = [] }: Content, now: Past): boolean =>
  hiddenFrom.some((id) => now.belongs(who, id)) && dealsWith(who, thingId, now) !== 'MUTUAL'

/** What somebody may know today of a need or an offer. */
export function knowledgeOf(who: Somebody, thingId: string, now: Past): Knowledge {
  const thing = now.things.get(thingId)
  if (thing === undefined) return undefined
  const { owner, content } = thing
  if (now.belongs(who, owner) || now.isEntrusted(who, thingId) || now.serves(who, thing.enteredBy) || now.serves(who, thing.submittedTo)) return 'NAMED'
  const findsItAPark = who !== undefined && now.operators.has(who) && thing.leftToOperators && thing.underReview
  const reviewing = (now.isAsked(who, thingId) || findsItAPark) && !isHiddenFrom(who, thingId, content, now)
  const masked = content.anonymous ? 'MASKED' : 'NAMED'
  if (!thing.wasPublished) return reviewing ? masked : undefined
  const parks = [now.organization(owner)?.parkId, ...now.conferencesOf(thingId).map((id) => now.conferences.get(id))]
  if (parks.some((parkId) => now.serves(who, parkId))) return 'NAMED'
  if (isHiddenFrom(who, thingId, content, now)) return undefined
  const dealing = dealsWith(who, thingId, now)
  if (dealing !== undefined) return dealing === 'MUTUAL' ? 'NAMED' : masked
  if (reviewing) return masked
  const isMeant = thing.stage === 'PUBLISHED' && now.standsBehind(owner) && isMeantFor(who, thing, now.conferencesOf(thingId), now)
  return isMeant || actsForOtherSide(who, thingId, content, now) ? masked : undefined
}

/** What somebody may know today of a row that stood on a board then: yesterday's facts under today's rights, and the stricter of both. */
export function knowledgeOfRow(who: Somebody, conferenceId: string, thingId: string, then: Past, now: Past): Knowledge {
  const [before, today] = [then.things.get(thingId), now.things.get(thingId)]
  if (before === undefined || today === undefined) return undefined
  const { owner } = before
  if (now.serves(who, now.conferences.get(conferenceId)) || now.belongs(who, owner) || now.serves(who, now.organization(owner)?.parkId)) return 'NAMED'
  if (before.stage !== 'PUBLISHED' || !now.standsBehind(owner) || !now.isRegistered(conferenceId, owner)) return undefined
  for (const thing of [before, today]) {
    if (!isMeantFor(who, thing, [conferenceId], now) || isHiddenFrom(who, thingId, thing.content, now)) return undefined
  }
  return before.content.anonymous || today.content.anonymous ? 'MASKED' : 'NAMED'
}
