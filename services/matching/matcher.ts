import { analyzerVersion, views } from './analyzer.ts'
import { Best } from './best.ts'
import { noBridge, type Bridge } from './bridge/bridge.ts'
import { bridged } from './bridge/bridging.ts'
import type { Explanation } from './explanation.ts'
import { facetLines, publishedWeights, type Facets, type Weights } from './facets.ts'
import { InvertedIndex } from './invertedIndex.ts'
import { keptApartBy, type HardFacet } from './keptApart.ts'
import { linesOf, pointsOf, sumOf, towardsFloor, type TextLines } from './lines.ts'
import { askedByRow, askedByTokens, queryOf, type Query } from './query.ts'
import { noRow, rowOf, surfacesOf, type Row } from './row.ts'
import { bridgedTowardsFloor, candidates, floorPoints, scoringVersion } from './scoring.ts'
import { comparedBy, comparedByRow, likelyFrom, lookingForAlike, sharedWords, similarityOf, weighed } from './similarity.ts'
import { tokensOf, type Texts, type Tokens } from './tokens.ts'
import { Vocabulary } from './vocabulary.ts'

/** How texts are cut and scored. */
export const matcherVersion = `${analyzerVersion}/${scoringVersion}`

export type Side = 'NEED' | 'OFFER'
/** A need or an offer as the matcher knows it: only what everybody who may see it may read. */
export interface Item {
  readonly id: string
  readonly side: Side
  readonly kind: string
  readonly organizationId: string
  readonly tokens: Tokens
  readonly facets: Facets
  /** Whether suggestions and search may find it; else others are only compared with it, and it weighs in no score. */
  readonly listed: boolean
}
export interface Suggestion {
  /** The thing on the other side. */
  readonly id: string
  readonly explanation: Explanation
}
export interface Found extends TextLines {
  readonly id: string
  /** Points as in an explanation, of the text alone. */
  readonly points: number
}
export interface SuggestOptions {
  /** The day (ISO date) on which both must be open. */
  readonly today: string
  readonly limit: number
  /** Points that the text alone must have; facets make no pair. */
  readonly floor?: number
  /** Whether the viewer may see it, and any other filter. */
  readonly accepts?: (id: string) => boolean
  /** What each facet weighs; what is published, unless somebody chose otherwise. */
  readonly weights?: Weights
  /** Also what is of the same owner: left to `accepts` where the owner may be hidden, since its absence would tell. */
  readonly anyOwner?: boolean
}
export interface CatalogueOptions {
  readonly limit: number
  readonly floor?: number
  readonly accepts?: (id: string) => boolean
}

/** A thing of the same side that says nearly the same. */
export interface Alike {
  readonly id: string
  /** From 0 to 1, and the same whichever of the two asks. */
  readonly similarity: number
  /** The words that make the most of it, as the asking text writes them. */
  readonly shared: readonly string[]
}
export interface AlikeOptions {
  readonly limit: number
  readonly accepts: (id: string) => boolean
}

const missingShown = 12
const sharedShown = 8
/** Of what may be like a text, so many are compared in full. */
const comparedInFull = 20

type Known = Omit<Item, 'tokens' | 'listed'>
interface Pair {
  readonly need: Known
  readonly offer: Known
  /** The need, asked of the offers: a pair has one score, whichever side asks. */
  readonly query: Query
}

/**
 * Finds for a need the offers that may answer it, for an offer the needs that wait for it, and for a text what the catalogue holds.
 * It keeps everything in memory, reads no clock and no store, and gives the same answer whenever it knows the same items.
 */
export class Matcher {
  readonly #answers: (needKind: string, offerKind: string) => boolean
  readonly #vocabulary = new Vocabulary()
  readonly #known = new Map<string, Known>()
  readonly #indexes: Readonly<Record<Side, InvertedIndex>> = { NEED: new InvertedIndex(this.#vocabulary), OFFER: new InvertedIndex(this.#vocabulary) }
  /** What is only compared with, apart, so that no score of what is listed tells of it. */
  readonly #unlisted: Readonly<Record<Side, InvertedIndex>> = { NEED: new InvertedIndex(this.#vocabulary), OFFER: new InvertedIndex(this.#vocabulary) }

  #bridge = noBridge

  /** `answers` tells which kinds of offers answer which kinds of needs. */
  constructor({ answers }: { readonly answers: (needKind: string, offerKind: string) => boolean }) {
    this.#answers = answers
  }

  /** Goes with every suggestion that is acted on; scores of different versions are not compared. */
  get version(): string {
    return this.#bridge === noBridge ? matcherVersion : `${matcherVersion}/${this.#bridge.version}`
  }

  /** From now on, texts of one language also ask for what the bridge leads to in the other. */
  useBridge(bridge: Bridge): void {
    this.#bridge = bridge
  }

  size(side: Side): number {
    return this.#indexes[side].size
  }

  /** Adds an item, or takes its newest state in place of the old. Throws on tokens of another analyzer. */
  put({ tokens, listed, ...item }: Item): void {
    const row = rowOf(tokens, this.#vocabulary)
    if (!listed || this.#known.get(item.id)?.side !== item.side) this.remove(item.id)
    if (!listed) return this.#unlisted[item.side].put(item.id, row)
    this.#unlisted[item.side].remove(item.id)
    this.#known.set(item.id, item)
    this.#indexes[item.side].put(item.id, row)
  }

  /** Forgets an item; forgetting what isn't known is nothing. */
  remove(id: string): void {
    this.#unlisted.NEED.remove(id)
    this.#unlisted.OFFER.remove(id)
    const item = this.#known.get(id)
    if (!item) return
    this.#known.delete(id)
    this.#indexes[item.side].remove(id)
  }

  /** What may answer a need, or what an offer may answer, best first; nothing for an item that isn't known (any more). */
  suggest(id: string, { today, limit, floor = floorPoints, accepts = () => true, weights = publishedWeights, anyOwner = false }: SuggestOptions): Suggestion[] {
    const item = this.#known.get(id)
    if (!item) return []
    const pairs = this.#pairsOf(item, limit, (other) =>
      (anyOwner || item.organizationId !== other.organizationId) && this.#mayMeet(item, other, today) && accepts(other.id))
    const best = new Best(limit)
    for (const [other, pair] of pairs) {
      const points = pointsOf(pair.query, this.#indexes.OFFER.score(pair.query, pair.offer.id))
      const total = points + sumOf(facetLines(pair.need.facets, pair.offer.facets, weights))
      if (best.admits(other, total) && reaches(floor, points, pair.query, this.#indexes.OFFER, pair.offer.id)) best.add(other, total)
    }
    return best.toSorted().flatMap(({ id: other }) => {
      const pair = pairs.get(other)
      return pair ? [{ id: other, explanation: this.#explanationOf(pair, weights) }] : []
    })
  }

  /** Why a pair has its score, whether or not it may meet; undefined unless both are known. */
  explain(needId: string, offerId: string): Explanation | undefined {
    const [need, offer] = [this.#known.get(needId), this.#known.get(offerId)]
    if (need?.side !== 'NEED' || offer?.side !== 'OFFER') return undefined
    return this.#explanationOf({ need, offer, query: this.#queryOf(need, 'OFFER') })
  }

  /** What keeps a pair apart that is known, whatever its texts say; `undefined` unless both are known. */
  keptApart(needId: string, offerId: string, today: string): readonly HardFacet[] | undefined {
    const [need, offer] = [this.#known.get(needId), this.#known.get(offerId)]
    return need?.side === 'NEED' && offer?.side === 'OFFER' ? keptApartBy(need, offer, today, this.#answers) : undefined
  }

  /** What the catalogue holds for a text, best first. */
  search(side: Side, text: string, { limit, floor = floorPoints, accepts = () => true }: CatalogueOptions): Found[] {
    const index = this.#indexes[side]
    const tokens = tokensOf({ title: text })
    const query = this.#bridged(queryOf(askedByTokens(tokens, this.#vocabulary), index), index)
    const surfaces = writtenIn(tokens)
    return index
      .search(query, { limit, accepts })
      .filter(({ id, score }) => reaches(floor, pointsOf(query, score), query, index, id))
      .map(({ id, score }) => ({
        id, points: Math.round(pointsOf(query, score)), ...linesOf(query, index.contributions(query, id), { asking: surfaces, found: surfacesOf(index.row(id) ?? noRow, this.#vocabulary) }),
      }))
  }

  /** What of the same side says nearly the same as a thing, by its words here or, where it has none, by the texts given; the most alike first. */
  alike(side: Side, id: string, texts: Texts | undefined, { limit, accepts }: AlikeOptions): Alike[] {
    const indexes = [this.#indexes[side], this.#unlisted[side]]
    const rowOf = (thing: string): Row | undefined => indexes[0]?.row(thing) ?? indexes[1]?.row(thing)
    const tokens = rowOf(id) === undefined && texts !== undefined ? tokensOf(texts) : undefined
    const asked = tokens === undefined ? comparedByRow(rowOf(id) ?? noRow) : comparedBy(askedByTokens(tokens, this.#vocabulary))
    const text = weighed(asked, this.#vocabulary)
    const best = new Best(limit)
    for (const index of indexes) {
      const { query, floor } = lookingForAlike(asked, index, this.#vocabulary, index.row(id) !== undefined)
      for (const { id: other } of index.nearest(query, { limit: comparedInFull, floor, accepts: (other) => other !== id && accepts(other) })) {
        const similarity = similarityOf(text, index.row(other) ?? noRow, this.#vocabulary)
        if (similarity >= likelyFrom) best.add(other, similarity)
      }
    }
    const found = best.toSorted()
    const surfaces = found.length === 0 ? new Map<string, string>() : tokens === undefined ? surfacesOf(rowOf(id) ?? noRow, this.#vocabulary) : writtenIn(tokens)
    return found.map(({ id: other, score: similarity }) => {
      const words = sharedWords(text, rowOf(other) ?? noRow, this.#vocabulary)
      return { id: other, similarity, shared: words.slice(0, sharedShown).map((word) => surfaces.get(word) ?? word) }
    })
  }

  /** By the id of the other thing, the pairs that may be worth a suggestion. */
  #pairsOf(item: Known, limit: number, mayMeet: (other: Known) => boolean): Map<string, Pair> {
    const other: Side = item.side === 'NEED' ? 'OFFER' : 'NEED'
    const query = this.#queryOf(item, other)
    const accepts = (id: string): boolean => {
      const candidate = this.#known.get(id)
      return candidate !== undefined && mayMeet(candidate)
    }
    // A waiting need is asked of the offers anew, so there are fewer of these.
    const hits = this.#indexes[other].search(query, { limit: item.side === 'NEED' ? candidates : Math.max(2 * limit, 50), accepts })
    return new Map(
      hits.flatMap(({ id }) => {
        const found = this.#known.get(id)
        if (!found) return []
        return [[id, item.side === 'NEED' ? { need: item, offer: found, query } : { need: found, offer: item, query: this.#queryOf(found, 'OFFER') }]]
      }),
    )
  }

  #mayMeet(item: Known, other: Known, today: string): boolean {
    const [need, offer] = item.side === 'NEED' ? [item, other] : [other, item]
    return keptApartBy(need, offer, today, this.#answers).length === 0
  }

  #queryOf(item: Known, asked: Side): Query {
    const row = this.#indexes[item.side].row(item.id)
    const index = this.#indexes[asked]
    return this.#bridged(queryOf(row ? askedByRow(row, this.#vocabulary) : [], index), index)
  }

  #bridged(query: Query, index: InvertedIndex): Query {
    return this.#bridge === noBridge ? query : bridged(query, this.#bridge, this.#vocabulary, index)
  }

  #explanationOf({ need, offer, query }: Pair, weights: Weights = publishedWeights): Explanation {
    const surfaces = surfacesOf(this.#indexes.NEED.row(need.id) ?? noRow, this.#vocabulary)
    const contributions = this.#indexes.OFFER.contributions(query, offer.id)
    const lines = linesOf(query, contributions, { asking: surfaces, found: surfacesOf(this.#indexes.OFFER.row(offer.id) ?? noRow, this.#vocabulary) })
    const facets = facetLines(need.facets, offer.facets, weights)
    const said = new Set(contributions.map(({ term }) => term))
    const saidOtherwise = new Set(contributions.map(({ term }) => term.bridgedFrom?.term))
    const missing = query.wanted.filter((term) => views[term.view] === 'words' && !said.has(term) && !saidOtherwise.has(term.term)).slice(0, missingShown)
    return { total: sumOf(lines.text) + sumOf(lines.bridged) + sumOf(facets), ...lines, facets, missing: missing.map(({ term }) => surfaces.get(term) ?? term) }
  }
}

/** By term, how a text writes it, where that differs. */
function writtenIn({ terms: { words }, surfaces }: Tokens): Map<string, string> {
  return new Map(surfaces.split('\n').flatMap((surface, place) => (surface === '' ? [] : [[words[place] ?? '', surface]])))
}

/** Whether the points of a text reach a floor, towards which translated words count more. */
function reaches(floor: number, points: number, query: Query, index: InvertedIndex, id: string): boolean {
  if (points >= floor || bridgedTowardsFloor * points < floor) return points >= floor
  return towardsFloor(linesOf(query, index.contributions(query, id), { asking: new Map(), found: new Map() })) >= floor
}
