import type { RenderingRow } from '../../../projections/renderingRows.ts'
import { NeedTexts } from '../../../schema/events/needs.ts'
import { OfferTexts } from '../../../schema/events/offers.ts'
import type { NeedResolvers, OfferResolvers } from '../../../schema/generated/resolvers.ts'
import { digestOf } from '../../commands/keys.ts'
import { isSameLanguage } from '../../things/rendering.ts'

/** The texts of needs and offers in one language or another; whoever sees the thing reads them as its own. */

interface Keyworded { readonly keywords?: readonly string[] | undefined }

const asWritten = <Texts extends Keyworded>(language: string, original: Texts) => ({ ...original, language, by: null, stale: false, keywords: original.keywords ?? [] })

/** Stale once the texts that it renders read otherwise; that days or amounts moved is nothing to it. */
const asRendered = <Texts extends Keyworded>({ language, by, ofDigest, texts }: RenderingRow<Texts>, original: Texts) =>
  ({ ...texts, language, by, stale: ofDigest !== digestOf(original), keywords: texts.keywords ?? [] })

function reading<Texts extends Keyworded>(asked: string, language: string, original: Texts, renderings: readonly RenderingRow<Texts>[]) {
  if (isSameLanguage(asked, language)) return asWritten(language, original)
  const rendering = renderings.find((one) => isSameLanguage(asked, one.language))
  return rendering === undefined ? null : asRendered(rendering, original)
}

export const renderingsOfNeed: Pick<NeedResolvers, 'renderings' | 'reading'> = {
  renderings: ({ id, row: { content } }, _, { rows }) => rows.renderings.ofNeed(id).map((rendering) => asRendered(rendering, NeedTexts.parse(content))),
  reading: ({ id, row: { content } }, { language }, { rows }) => reading(language, content.language, NeedTexts.parse(content), rows.renderings.ofNeed(id)),
}

export const renderingsOfOffer: Pick<OfferResolvers, 'renderings' | 'reading'> = {
  renderings: ({ id, row: { content } }, _, { rows }) => rows.renderings.ofOffer(id).map((rendering) => asRendered(rendering, OfferTexts.parse(content))),
  reading: ({ id, row: { content } }, { language }, { rows }) => reading(language, content.language, OfferTexts.parse(content), rows.renderings.ofOffer(id)),
}
