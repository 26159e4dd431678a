import type { NeedPreview, QueryResolvers, SuggestionChange } from '../../../schema/generated/resolvers.ts'
import { FacetWeights } from '../../../schema/events/facetWeights.ts'
import { weightsOf } from '../../matching/facets.ts'
import type { Ranked } from '../../matching/questions.ts'
import { titlesIn } from '../../things/reading.ts'
import { boardAt, boardOf, isHost } from '../board/boardSource.ts'
import type { Context } from '../context.ts'
import { TopLevel } from '../errors.ts'
import { offerSource } from '../sources.ts'
import { titleFor } from '../title.ts'

/** What other weights would change on a board: asked of the matcher, recorded nowhere. */

/** Needs that are compared, and how many in one question, so that others are answered in between. */
const mostNeeds = 100
const atOnce = 5

export const weightsQueries: Pick<QueryResolvers, 'weightsPreview'> = {
  async weightsPreview(_, { conferenceId, weights }, context) {
    const board = boardOf(context, conferenceId)
    if (board === undefined || !isHost(context, board)) return null
    const rows = boardAt(context, board, undefined).rows.toSorted((left, right) => left.number - right.number)
    const compared = rows.slice(0, mostNeeds)
    const asked = FacetWeights.safeParse(Object.fromEntries(Object.entries(weights).filter(([, weight]) => weight !== null)))
    if (!asked.success) throw new TopLevel('VARIABLE_INVALID', { variable: 'weights' })
    const today = context.core.clock().toISOString().slice(0, 10)
    const needs: NeedPreview[] = []
    for (let from = 0; from < compared.length; from += atOnce) {
      const some = compared.slice(from, from + atOnce)
      const found = await context.core.matching.compareWeights(conferenceId, some.map(({ needId }) => needId), weightsOf(asked.data), today)
      for (const [at, { needId, number, label, title, titleRendering = null }] of some.entries()) {
        const { now = [], then = [] } = found[at] ?? {}
        const changes = changesBetween(now, then).flatMap((change) => named(change, conferenceId, context))
        if (changes.length > 0) needs.push({ needId, number, label, title, titleRendering, changes })
      }
    }
    // Rights may have changed while the matcher thought.
    return isHost(context, board) ? { compared: compared.length, truncated: rows.length > compared.length, needs } : null
  },
}

type Change = Omit<SuggestionChange, 'offerNumber' | 'title' | 'titleRendering'>

/** What stands elsewhere, in the order that it would have; what would be gone comes last. */
function changesBetween(now: readonly Ranked[], then: readonly Ranked[]): Change[] {
  const placeIn = (list: readonly Ranked[], offerId: string) => {
    const at = list.findIndex(({ id }) => id === offerId)
    return at === -1 ? { rank: null, score: null } : { rank: at + 1, score: list[at]?.score ?? null }
  }
  const offers = [...new Set([...then, ...now].map(({ id }) => id))]
  return offers.flatMap((offerId): Change[] => {
    const [before, after] = [placeIn(now, offerId), placeIn(then, offerId)]
    if (before.rank === after.rank) return []
    const change = before.rank === null ? 'NEW' : after.rank === null ? 'GONE' : 'MOVED'
    return [{ offerId, change, rankNow: before.rank, rankThen: after.rank, scoreNow: before.score, scoreThen: after.score }]
  })
}

function named(change: Change, conferenceId: string, context: Context): SuggestionChange[] {
  const offer = offerSource(context, change.offerId)
  if (offer === null) return []
  const offerNumber = context.rows.conferences.numberOf(conferenceId, change.offerId) ?? null
  return [{ ...change, offerNumber, ...titleFor(context, offer.row.content, titlesIn(context.rows.renderings.ofOffer(change.offerId))) }]
}
