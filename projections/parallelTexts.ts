import type { DatabaseSync } from 'node:sqlite'
import { NeedTexts } from '../schema/events/needs.ts'
import { OfferTexts } from '../schema/events/offers.ts'
import { visitor } from '../services/identity/actor.ts'
import { sightOf } from '../services/identity/visibility.ts'
import type { ParallelText } from '../services/matching/bridge/parallelTexts.ts'
import { text } from './columns.ts'
import { factsOf } from './facts.ts'

/** What needs and offers say both in Chinese and in English, and everybody may read: published, for the public, hidden from nobody, and in a rendering of what stands there now. */
export interface ParallelTexts {
  all(): readonly ParallelText[]
  /** How many renderings there are, of whatever: it tells cheaply whether there may be more to learn. */
  renderings(): number
}

export function parallelTextsOf(database: DatabaseSync): ParallelTexts {
  const rendered = database.prepare(`
    SELECT thing.id, thing.side, thing.content ->> '$.language' AS language, thing.content, rendering.language AS renderedIn, rendering.texts
    FROM rendering JOIN thing ON thing.id = rendering.thingId
    WHERE thing.stage = 'PUBLISHED' AND thing.visibility = 'PUBLIC' AND coalesce(thing.hiddenFrom, '[]') = '[]' AND rendering.ofDigest = thing.textsDigest
    ORDER BY rendering.thingId, rendering.language`)
  const facts = factsOf(database)
  const isForEverybody = (id: string): boolean => {
    const thing = facts.thing(id)
    return thing !== undefined && sightOf(visitor, thing, facts) !== undefined
  }
  const count = database.prepare('SELECT count(*) AS renderings FROM rendering')
  return {
    all: () => rendered.all().flatMap((row) => {
      if (!isForEverybody(text(row, 'id'))) return []
      const read = text(row, 'side') === 'NEED' ? NeedTexts : OfferTexts
      const [original, rendering] = [row['content'], row['texts']].map((json): Said => read.parse(JSON.parse(String(json))))
      const [from, to] = [languageOf(text(row, 'language')), languageOf(text(row, 'renderedIn'))]
      if (from === to || original === undefined || rendering === undefined) return []
      return from === 'zh' && to === 'en' ? parallel(original, rendering) : from === 'en' && to === 'zh' ? parallel(rendering, original) : []
    }),
    renderings: () => Number(count.get()?.['renderings'] ?? 0),
  }
}

type Said = Readonly<Record<string, string | readonly string[] | undefined>>

const languageOf = (tag: string): string => tag.split('-')[0] ?? ''

/** Part by part, as far as both say it; keywords one by one, where there are as many. */
function parallel(chinese: Said, english: Said): ParallelText[] {
  return Object.entries(chinese).flatMap(([part, said]) => {
    const other = english[part]
    if (typeof said === 'string') return typeof other === 'string' ? [{ chinese: said, english: other }] : []
    if (said === undefined || typeof other !== 'object' || said.length !== other.length) return []
    return said.map((word, at) => ({ chinese: word, english: other[at] ?? '' }))
  })
}
