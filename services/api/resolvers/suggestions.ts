import type { QueryResolvers, SubscriptionResolvers, SuggestionResolvers } from '../../../schema/generated/resolvers.ts'
import { towardsFloor } from '../../matching/lines.ts'
import { mostOnPage } from '../connections.ts'
import type { Context } from '../context.ts'
import { TopLevel } from '../errors.ts'
import { explained, keptApartLabel } from '../explained.ts'
import { suggestionsFeed, type SuggestionsPayload } from '../suggestionsFeed.ts'
import { needSource, offerSource, type NeedSource, type OfferSource, type SuggestionSource } from '../sources.ts'

/** What may go together, and why, or why not. */

interface Asked { readonly first: number; readonly conferenceId?: string | null | undefined }

export async function suggestions(thing: NeedSource | OfferSource, { first, conferenceId }: Asked, context: Context): Promise<SuggestionSource[]> {
  if (first < 1 || first > mostOnPage) throw new TopLevel('PAGE_SIZE')
  const found = await context.core.matching.suggest(thing.id, context.viewer(), todayOf(context), first, conferenceId ?? undefined)
  return found.map(({ id, explanation }) => ({
    need: thing.type === 'Offer' ? needSource(context, id) : null, offer: thing.type === 'Need' ? offerSource(context, id) : null, explanation,
  })).filter(({ need, offer }) => need !== null || offer !== null)
}

const todayOf = ({ core }: Context): string => core.clock().toISOString().slice(0, 10)

export const suggestionQueries: Pick<QueryResolvers, 'whyNot'> = {
  async whyNot(_, { needId, offerId }, context) {
    const found = await context.core.matching.whyNot(needId, offerId, context.viewer(), todayOf(context))
    // Rights may have changed while the matcher thought.
    if (found === undefined || needSource(context, needId) === null || offerSource(context, offerId) === null) return null
    const { keptApartBy, floor, explanation } = found
    const textPoints = explanation && towardsFloor(explanation)
    return {
      keptApartBy: keptApartBy.map((by) => ({ by, label: keptApartLabel(by, context.locale) })), floor, textPoints: textPoints ?? null,
      shortBy: textPoints === undefined ? null : Math.max(0, floor - textPoints), explanation: explanation === undefined ? null : explained(explanation, context.locale),
    }
  },
}

/** The most that one feed follows. */
const mostFollowed = 20

export const suggestionSubscriptions: Pick<SubscriptionResolvers, 'suggestionsChanged'> = {
  suggestionsChanged: {
    subscribe(_, { needId, offerId, first, conferenceId, after }, context) {
      if (first < 1 || first > mostFollowed) throw new TopLevel('PAGE_SIZE')
      const of = { first, conferenceId: conferenceId ?? undefined }
      if (needId != null && offerId == null) return suggestionsFeed(context, { side: 'NEED', id: needId, ...of }, after ?? undefined)
      if (offerId != null && needId == null) return suggestionsFeed(context, { side: 'OFFER', id: offerId, ...of }, after ?? undefined)
      throw new TopLevel('VARIABLE_INVALID', { variable: 'needId' })
    },
    resolve: (payload: SuggestionsPayload) => payload,
  },
}

export const Suggestion: SuggestionResolvers = {
  need: ({ need }) => need,
  offer: ({ offer }) => offer,
  score: ({ explanation }) => explanation.total,
  explanation: ({ explanation }, _, { locale }) => explained(explanation, locale),
}
