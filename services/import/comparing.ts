import type { Side } from '../../schema/events/vocabulary.ts'
import { known } from '../known.ts'
import { importIn } from './asking.ts'
import type { Place } from './importThing.ts'

/** A row that says nearly the same as another row of this import, or as something that the hub holds. */
export interface LikelyPair {
  readonly side: Side
  readonly line: number
  readonly similarity: number
  readonly other: { readonly line: number } | { readonly id: string; readonly title: string }
}

/** Rows compared in one question to the matcher, so that others are answered in between. */
const atOnce = 16

/** Remembers the rows that brought something new, and says at the end which of them are likely duplicates: each by the one that is most like it. */
export class Comparing {
  readonly #lines: Readonly<Record<Side, Map<string, number>>> = { NEED: new Map(), OFFER: new Map() }

  add(side: Side, id: string, line: number): void {
    this.#lines[side].set(id, line)
  }

  /** Each pair once, in the order of the rows; among what the park may see. */
  async *pairs({ core, rows, ground: { parkId } }: Place): AsyncGenerator<LikelyPair> {
    if (this.#lines.NEED.size + this.#lines.OFFER.size > 0) await known(core, await core.store.head())
    for (const side of ['NEED', 'OFFER'] satisfies Side[]) {
      const lines = this.#lines[side]
      const ids = [...lines.keys()]
      const told = new Set<string>()
      for (let at = 0; at < ids.length; at += atOnce) {
        const asked = ids.slice(at, at + atOnce)
        const found = await core.matching.alike(side, asked.map((id) => ({ id })), importIn(parkId, core), 1)
        for (const [index, id] of asked.entries()) {
          const best = found[index]?.[0]
          if (best === undefined) continue
          const pair = id < best.id ? `${id} ${best.id}` : `${best.id} ${id}`
          if (told.has(pair)) continue
          told.add(pair)
          const line = lines.get(best.id)
          yield { side, line: lines.get(id) ?? 0, similarity: best.similarity, other: line === undefined ? { id: best.id, title: rows.title(best.id) } : { line } }
        }
      }
    }
  }
}
