import type { LikelyDuplicateResolvers } from '../../../schema/generated/resolvers.ts'
import { isInside } from '../../identity/visibility.ts'
import type { Alike } from '../../matching/matcher.ts'
import { textsOfNeed, textsOfOffer } from '../../matching/texts.ts'
import type { Context } from '../context.ts'
import { TopLevel } from '../errors.ts'
import { needSource, offerSource, type NeedSource, type OfferSource } from '../sources.ts'

export interface LikelyDuplicateSource extends Omit<Alike, 'id'> { readonly need: NeedSource | null; readonly offer: OfferSource | null }
const most = 20

/** What says nearly the same as a need or an offer: told to whoever is inside it, of what they may see anyway. A draft is compared too, and is found by none. */
export async function likelyDuplicates(thing: NeedSource | OfferSource, { first }: { readonly first: number }, context: Context): Promise<LikelyDuplicateSource[] | null> {
  if (first < 1 || first > most) throw new TopLevel('PAGE_SIZE')
  if (!isInside(thing)) return null
  const [side, texts] = thing.type === 'Need' ? ['NEED', textsOfNeed(thing.row.content)] as const : ['OFFER', textsOfOffer(thing.row.content)] as const
  const [found = []] = await context.core.matching.alike(side, [{ id: thing.id, texts }], context.viewer(), first)
  return found
    .map(({ id, ...alike }) => ({ ...alike, need: side === 'NEED' ? needSource(context, id) : null, offer: side === 'OFFER' ? offerSource(context, id) : null }))
    .filter(({ need, offer }) => need !== null || offer !== null)
}

export const LikelyDuplicate: LikelyDuplicateResolvers = {
  need: ({ need }) => need,
  offer: ({ offer }) => offer,
  similarity: ({ similarity }) => Math.round(similarity * 100) / 100,
  shared: ({ shared }) => shared,
}
