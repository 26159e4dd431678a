import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { NeedTexts } from '../schema/events/needs.ts'
import { OfferTexts } from '../schema/events/offers.ts'
import { RenderedBy } from '../schema/events/vocabulary.ts'
import { flag, optionalText, text, word, type Row } from './columns.ts'

export interface RenderingRow<Texts> {
  readonly language: string
  readonly by: RenderedBy
  /** Whether the original's texts read otherwise than those that it renders. */
  readonly stale: boolean
  readonly texts: Texts
}
/** Each by language. */
export interface RenderingRows {
  ofNeed(id: string): readonly RenderingRow<NeedTexts>[]
  ofOffer(id: string): readonly RenderingRow<OfferTexts>[]
}

export function renderingRowsOf(database: DatabaseSync): RenderingRows {
  const ofThing = database.prepare(`
    SELECT language, by, ofDigest <> thing.textsDigest AS stale, texts FROM rendering JOIN thing ON thing.id = rendering.thingId WHERE thingId = ? ORDER BY language`)
  const read = <Texts>(id: string, texts: { parse(stored: unknown): Texts }): RenderingRow<Texts>[] => ofThing.all(id).map((row) => ({
    language: text(row, 'language'), by: word(row, 'by', RenderedBy), stale: flag(row, 'stale'), texts: texts.parse(JSON.parse(text(row, 'texts'))),
  }))
  return { ofNeed: (id) => read(id, NeedTexts), ofOffer: (id) => read(id, OfferTexts) }
}

/** What a thing is called in its other languages, as one column of a statement that reads the thing; null where it has none. */
export const renderedTitlesOf = (thing: string): string => `
  (SELECT nullif(json_group_array(json_object('language', language, 'by', by, 'stale', ofDigest <> ${thing}.textsDigest, 'title', texts ->> '$.title') ORDER BY language), '[]')
    FROM rendering WHERE rendering.thingId = ${thing}.id)`

const RenderedTitles = z.array(z.object({ language: z.string(), by: RenderedBy, stale: z.literal([0, 1]).transform((stale) => stale === 1), title: z.string() }))
export type RenderedTitles = z.infer<typeof RenderedTitles>
export function renderedTitles(row: Row, column: string): RenderedTitles {
  const stored = optionalText(row, column)
  return stored === undefined ? [] : RenderedTitles.parse(JSON.parse(stored))
}
