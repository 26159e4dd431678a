import type { NeedContent } from '../../schema/events/needs.ts'
import type { OfferContent } from '../../schema/events/offers.ts'
import { refuse, type Refusal } from '../commands/refusal.ts'

/** What a stage asks for, in the order in which a form asks for it. */
const neededToPublish: readonly (keyof NeedContent)[] = ['kind', 'problem', 'target', 'fields', 'openUntil']
const neededToPublishImported: readonly (keyof NeedContent)[] = ['openUntil']
const neededToSubmit: readonly (keyof NeedContent)[] = ['kind', 'problem']
const neededToPublishOffer: readonly (keyof OfferContent)[] = ['kind', 'summary', 'openUntil']

const firstMissing = <Content extends object>(content: Content, needed: readonly (keyof Content & string)[]): Refusal | undefined => {
  const missing = needed.find((field) => {
    const said = content[field]
    return said === undefined || (Array.isArray(said) && said.length === 0)
  })
  return missing === undefined ? undefined : refuse('INCOMPLETE', 'content', missing)
}
export const lacksToSubmit = (content: NeedContent) => firstMissing(content, neededToSubmit)
export const lacksToPublish = (content: NeedContent, imported: boolean) => firstMissing(content, imported ? neededToPublishImported : neededToPublish)
export const lacksToPublishOffer = (content: OfferContent) => firstMissing(content, neededToPublishOffer)

/** Where the day ends last: twelve hours behind UTC. */
const farthestBehind = 12 * 60 * 60 * 1_000
const day = 24 * 60 * 60 * 1_000
/** The first day that is not over everywhere. */
export const firstOpenDay = (now: Date): string => new Date(now.getTime() - farthestBehind).toISOString().slice(0, 10)
/** When that day will be over everywhere. */
export const endOfFirstOpenDay = (now: Date): Date => new Date(Date.parse(firstOpenDay(now)) + day + farthestBehind)
/** Whether a plain date has passed everywhere, so that nobody's last day is cut. */
export const hasPassed = (date: string | undefined, now: Date): boolean =>
  date !== undefined && date < firstOpenDay(now)
