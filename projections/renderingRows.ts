import type { DatabaseSync } from 'node:sqlite'
import { NeedTexts } from '../schema/events/needs.ts'
import { OfferTexts } from '../schema/events/offers.ts'
import { RenderedBy } from '../schema/events/vocabulary.ts'
import { text, word } from './columns.ts'

export interface RenderingRow<Texts> {
  readonly language: string
  readonly by: RenderedBy
  /** The digest of the original's texts that it renders. */
  readonly ofDigest: string
  readonly texts: Texts
}
/** Each by language. */
export interface RenderingRows {
  ofNeed(id: string): readonly RenderingRow<NeedTexts>[]
  ofOffer(id: string): readonly RenderingRow<OfferTexts>[]
}

export function renderingRowsOf(database: DatabaseSync): RenderingRows {
  const ofThing = database.prepare('SELECT language, by, ofDigest, texts FROM rendering WHERE thingId = ? ORDER BY language')
  const read = <Texts>(id: string, texts: { parse(stored: unknown): Texts }): RenderingRow<Texts>[] => ofThing.all(id).map((row) => ({
    language: text(row, 'language'), by: word(row, 'by', RenderedBy), ofDigest: text(row, 'ofDigest'), texts: texts.parse(JSON.parse(text(row, 'texts'))),
  }))
  return { ofNeed: (id) => read(id, NeedTexts), ofOffer: (id) => read(id, OfferTexts) }
}
