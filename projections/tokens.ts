import type { DatabaseSync } from 'node:sqlite'
import { NeedExpired, NeedFulfilled, NeedPublished, NeedReopened, NeedRevised, NeedWithdrawn, NeedContent } from '../schema/events/needs.ts'
import { OfferExpired, OfferPublished, OfferReopened, OfferRevised, OfferWithdrawn, OfferContent } from '../schema/events/offers.ts'
import type { Facets } from '../services/matching/facets.ts'
import { analyzerVersion } from '../services/matching/analyzer.ts'
import { tokensOf, type Texts } from '../services/matching/tokens.ts'
import { text } from './columns.ts'
import { on, type Place, type ReadModel } from './readModel.ts'

/**
 * What the matcher knows of each published thing: its words, cut once, and its facets. Only what everybody who may see the thing may read:
 * no draft, no preferred partners, no floor price, not the owner, nor where an anonymous one is. `changedAt` is the position of the last change, by which an index follows.
 */
export const tokens: ReadModel = {
  name: `tokens/${analyzerVersion}`,
  version: 2,
  tables: `
    CREATE TABLE token (
      thingId TEXT PRIMARY KEY, changedAt INTEGER NOT NULL, side TEXT NOT NULL, kind TEXT, organizationId TEXT NOT NULL,
      tokens TEXT, facets TEXT
    ) STRICT;
    CREATE INDEX tokenByChange ON token (changedAt)`,
  handlers(database) {
    const index = indexing(database)
    const need = ({ needId }: { readonly needId: string }, { position }: Place) => index(needId, position)
    const offer = ({ offerId }: { readonly offerId: string }, { position }: Place) => index(offerId, position)
    return [
      on(NeedRevised, need), on(NeedPublished, need), on(NeedWithdrawn, need), on(NeedExpired, need), on(NeedFulfilled, need), on(NeedReopened, need),
      on(OfferRevised, offer), on(OfferPublished, offer), on(OfferWithdrawn, offer), on(OfferExpired, offer), on(OfferReopened, offer),
    ]
  },
}

function indexing(database: DatabaseSync) {
  const read = database.prepare('SELECT side, kind, organizationId, stage, visibility, content FROM thing WHERE id = ?')
  const write = database.prepare(`
    INSERT INTO token (thingId, changedAt, side, kind, organizationId, tokens, facets) VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (thingId) DO UPDATE SET changedAt = excluded.changedAt, kind = excluded.kind, organizationId = excluded.organizationId,
      tokens = excluded.tokens, facets = excluded.facets`)
  return (id: string, position: bigint): void => {
    const thing = read.get(id)
    if (thing === undefined) return
    const side = text(thing, 'side')
    const open = thing['stage'] === 'PUBLISHED' && thing['visibility'] !== 'COUNTERPART'
    const content: unknown = JSON.parse(text(thing, 'content'))
    const indexed = open ? (side === 'NEED' ? indexedNeed(NeedContent.parse(content)) : indexedOffer(OfferContent.parse(content))) : undefined
    write.run(
      id, position, side, thing['kind'] ?? null, text(thing, 'organizationId'),
      indexed === undefined ? null : JSON.stringify(tokensOf(indexed.texts)), indexed === undefined ? null : JSON.stringify(indexed.facets),
    )
  }
}

interface Indexed {
  readonly texts: Texts
  readonly facets: Facets
}
const said = (...texts: readonly (string | undefined)[]): readonly string[] => texts.filter((words) => words !== undefined)

function indexedNeed({ title, keywords, problem, target, alreadyTried, conditions, fields, cooperationModes, trlWanted, anonymous, region, budget, openUntil }: NeedContent): Indexed {
  return {
    texts: { title, ...(keywords === undefined ? {} : { keywords }), sections: said(problem, target, alreadyTried, conditions) },
    facets: {
      fields: fields ?? [], cooperationModes: cooperationModes ?? [],
      ...(trlWanted === undefined ? {} : { trl: trlWanted.min }),
      ...(region === undefined || anonymous ? {} : { region }),
      ...(budget?.max === undefined ? {} : { money: { amount: budget.max, currency: budget.currency } }),
      ...(openUntil === undefined ? {} : { openUntil }),
    },
  }
}

function indexedOffer({ title, keywords, summary, advantage, applications, facilities, evidence, fields, cooperationModes, trl, anonymous, region, price, openUntil }: OfferContent): Indexed {
  return {
    texts: { title, ...(keywords === undefined ? {} : { keywords }), sections: said(summary, advantage, applications, facilities, evidence) },
    facets: {
      fields: fields ?? [], cooperationModes: cooperationModes ?? [],
      ...(trl === undefined ? {} : { trl }),
      ...(region === undefined || anonymous ? {} : { region }),
      ...(price?.amount === undefined || price.basis !== 'ASK' ? {} : { money: { amount: price.amount, currency: price.currency } }),
      ...(openUntil === undefined ? {} : { openUntil }),
    },
  }
}
