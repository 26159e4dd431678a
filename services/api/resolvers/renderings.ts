import type { RenderingRow } from '../../../projections/renderingRows.ts'
import { NeedTexts } from '../../../schema/events/needs.ts'
import { OfferTexts } from '../../../schema/events/offers.ts'
import type { NeedResolvers, OfferResolvers } from '../../../schema/generated/resolvers.ts'
import { readIn } from '../../things/reading.ts'

/** The texts of needs and offers in one language or another; whoever sees the thing reads them as its own. */

interface Keyworded { readonly keywords?: readonly string[] | undefined }

const asWritten = <Texts extends Keyworded>(language: string, original: Texts) => ({ ...original, language, by: null, stale: false, keywords: original.keywords ?? [] })

const asRendered = <Texts extends Keyworded>({ language, by, stale, texts }: RenderingRow<Texts>) => ({ ...texts, language, by, stale, keywords: texts.keywords ?? [] })

function reading<Texts extends Keyworded>(asked: string, language: string, original: Texts, renderings: readonly RenderingRow<Texts>[]) {
  const read = readIn(asked, language, renderings)
  if (read === 'ORIGINAL') return asWritten(language, original)
  return read === undefined ? null : asRendered(read)
}

export const renderingsOfNeed: Pick<NeedResolvers, 'renderings' | 'reading'> = {
  renderings: ({ id }, _, { rows }) => rows.renderings.ofNeed(id).map(asRendered),
  reading: ({ id, row: { content } }, { language }, { rows }) => reading(language, content.language, NeedTexts.parse(content), rows.renderings.ofNeed(id)),
}

export const renderingsOfOffer: Pick<OfferResolvers, 'renderings' | 'reading'> = {
  renderings: ({ id }, _, { rows }) => rows.renderings.ofOffer(id).map(asRendered),
  reading: ({ id, row: { content } }, { language }, { rows }) => reading(language, content.language, OfferTexts.parse(content), rows.renderings.ofOffer(id)),
}
