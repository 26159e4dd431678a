import type { DatabaseSync } from 'node:sqlite'
import { NeedContent, NeedExpired, NeedFulfilled, NeedPublished, NeedRendered, NeedRenderingRemoved, NeedReopened, NeedReviewed, NeedRevised, NeedSubmitted, NeedTexts, NeedWithdrawn } from '../schema/events/needs.ts'
import { OrganizationMerged } from '../schema/events/organizations.ts'
import { OfferContent, OfferExpired, OfferPublished, OfferRendered, OfferRenderingRemoved, OfferReopened, OfferRevised, OfferTexts, OfferWithdrawn } from '../schema/events/offers.ts'
import type { FacetMoney, Facets } from '../services/matching/facets.ts'
import { analyzerVersion } from '../services/matching/analyzer.ts'
import { storedTokens } from '../services/matching/storedTokens.ts'
import { textsOfNeed, textsOfOffer } from '../services/matching/texts.ts'
import { tokensOf, type Texts } from '../services/matching/tokens.ts'
import { optionalText, text } from './columns.ts'
import { on, type Place, type ReadModel } from './readModel.ts'

/**
 * What the matcher knows of each thing that is under way or open: its words in all its languages, cut once, and its facets. Only what everybody who may see the thing may read:
 * no draft, no preferred partners, no floor price, not the owner, nor where an anonymous one is. Suggestions and search find what is `listed` alone;
 * with the rest, such as needs under review, others are only compared. `changedAt` is the position of the last change, by which an index follows.
 */
export const tokens: ReadModel = {
  name: `tokens/${analyzerVersion}`,
  version: 6,
  tables: `
    CREATE TABLE token (
      thingId TEXT PRIMARY KEY, changedAt INTEGER NOT NULL, side TEXT NOT NULL, kind TEXT, organizationId TEXT NOT NULL, listed INTEGER NOT NULL,
      tokens BLOB, facets TEXT
    ) STRICT;
    CREATE INDEX tokenByChange ON token (changedAt)`,
  handlers(database) {
    const { says, stands } = indexing(database)
    const move = database.prepare('UPDATE token SET organizationId = ?2, changedAt = ?3 WHERE organizationId = ?1')
    const need = (handle: Handle) => ({ needId }: { readonly needId: string }, { position }: Place) => handle(needId, position)
    const offer = (handle: Handle) => ({ offerId }: { readonly offerId: string }, { position }: Place) => handle(offerId, position)
    return [
      on(OrganizationMerged, ({ organizationId, intoOrganizationId }, { position }) => move.run(organizationId, intoOrganizationId, position)),
      on(NeedRevised, need(says)), on(NeedRendered, need(says)), on(NeedRenderingRemoved, need(says)), on(NeedSubmitted, need(stands)), on(NeedReviewed, need(stands)), on(NeedPublished, need(stands)),
      on(NeedWithdrawn, need(stands)), on(NeedExpired, need(stands)), on(NeedFulfilled, need(stands)), on(NeedReopened, need(says)),
      on(OfferRevised, offer(says)), on(OfferRendered, offer(says)), on(OfferRenderingRemoved, offer(says)), on(OfferPublished, offer(stands)), on(OfferWithdrawn, offer(stands)), on(OfferExpired, offer(stands)), on(OfferReopened, offer(says)),
    ]
  },
}

type Handle = (id: string, position: bigint) => void
/** From submission on, a need is under way. */
const underWay: ReadonlySet<string> = new Set(['SUBMITTED', 'READY', 'PUBLISHED'])

function indexing(database: DatabaseSync): { readonly says: Handle; readonly stands: Handle } {
  const read = database.prepare('SELECT side, kind, organizationId, stage, visibility, content FROM thing WHERE id = ?')
  const rendered = database.prepare('SELECT texts FROM rendering WHERE thingId = ? ORDER BY language')
  const known = database.prepare('SELECT 1 FROM token WHERE thingId = ? AND tokens IS NOT NULL')
  const list = database.prepare('UPDATE token SET changedAt = ?, listed = ? WHERE thingId = ?')
  const write = database.prepare(`
    INSERT INTO token (thingId, changedAt, side, kind, organizationId, listed, tokens, facets) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (thingId) DO UPDATE SET changedAt = excluded.changedAt, kind = excluded.kind, organizationId = excluded.organizationId, listed = excluded.listed,
      tokens = excluded.tokens, facets = excluded.facets`)
  const take = (id: string, position: bigint, mayStay: boolean): void => {
    const thing = read.get(id)
    if (thing === undefined) return
    const stage = text(thing, 'stage')
    const listed = stage === 'PUBLISHED' && thing['visibility'] !== 'COUNTERPART' ? 1 : 0
    if (mayStay && underWay.has(stage) && known.get(id) !== undefined) {
      list.run(position, listed, id)
      return
    }
    const indexed = underWay.has(stage) ? indexedOf(text(thing, 'side'), text(thing, 'content'), rendered.all(id).map((row) => text(row, 'texts'))) : undefined
    write.run(
      id, position, text(thing, 'side'), optionalText(thing, 'kind') ?? null, text(thing, 'organizationId'), listed,
      indexed === undefined ? null : storedTokens(tokensOf(indexed.texts)), indexed === undefined ? null : JSON.stringify(indexed.facets),
    )
  }
  return {
    /** Its content changed: its words are cut anew. */
    says: (id, position) => take(id, position, false),
    /** It stands otherwise, and says the same: words that are cut already stay. */
    stands: (id, position) => take(id, position, true),
  }
}

interface Indexed {
  readonly texts: Texts
  readonly facets: Facets
}

function indexedOf(side: string, json: string, rendered: readonly string[]): Indexed {
  const content: unknown = JSON.parse(json)
  const renderings = rendered.map((texts): unknown => JSON.parse(texts))
  return side === 'NEED' ? indexedNeed(NeedContent.parse(content), renderings.map((texts) => NeedTexts.parse(texts)))
    : indexedOffer(OfferContent.parse(content), renderings.map((texts) => OfferTexts.parse(texts)))
}

/** All that it says, whichever language it is asked in. */
const together = (texts: readonly Texts[]): Texts => ({
  title: texts.map(({ title }) => title).join('\n'),
  keywords: texts.flatMap(({ keywords = [] }) => keywords),
  sections: texts.flatMap(({ sections = [] }) => sections),
  details: texts.flatMap(({ details = [] }) => details),
})

function indexedNeed(content: NeedContent, renderings: readonly NeedTexts[]): Indexed {
  const { fields, chainNodes, cooperationModes, trlWanted, anonymous, region, regionRequired, budget, openUntil } = content
  return {
    texts: together([content, ...renderings].map(textsOfNeed)),
    facets: {
      fields: fields ?? [], ...(chainNodes === undefined ? {} : { chainNodes }), cooperationModes: cooperationModes ?? [],
      ...(trlWanted === undefined ? {} : { trl: trlWanted.min }),
      ...(region === undefined || anonymous ? {} : { region, ...(regionRequired === true ? { regionRequired } : {}) }),
      ...(budget === undefined ? {} : { money: moneyOf(budget) }),
      ...(openUntil === undefined ? {} : { openUntil }),
    },
  }
}

function indexedOffer(content: OfferContent, renderings: readonly OfferTexts[]): Indexed {
  const { fields, chainNodes, cooperationModes, trl, anonymous, region, price, openUntil } = content
  return {
    texts: together([content, ...renderings].map(textsOfOffer)),
    facets: {
      fields: fields ?? [], ...(chainNodes === undefined ? {} : { chainNodes }), cooperationModes: cooperationModes ?? [],
      ...(trl === undefined ? {} : { trl }),
      ...(region === undefined || anonymous ? {} : { region }),
      // A floor is for its own side alone.
      ...(price === undefined || price.basis === 'FLOOR' ? {} : { money: moneyOf({ max: price.amount, currency: price.currency, negotiable: price.basis === 'NEGOTIABLE' }) }),
      ...(openUntil === undefined ? {} : { openUntil }),
    },
  }
}

const moneyOf = ({ min, max, currency, negotiable }: { readonly min?: string | undefined; readonly max?: string | undefined; readonly currency: string; readonly negotiable?: boolean | undefined }): FacetMoney => ({
  ...(max === undefined ? {} : { amount: max }), ...(min === undefined ? {} : { least: min }), currency, ...(negotiable === true ? { negotiable } : {}),
})
