import { NeedRendered, NeedRenderingRemoved } from '../schema/events/needs.ts'
import { OfferRendered, OfferRenderingRemoved } from '../schema/events/offers.ts'
import { on, type ReadModel } from './readModel.ts'

/** What needs and offers say in other languages 译文, one rendering a language. */
export const renderings: ReadModel = {
  name: 'renderings',
  version: 1,
  tables: `
    CREATE TABLE rendering (
      thingId TEXT NOT NULL, language TEXT NOT NULL, by TEXT NOT NULL, ofDigest TEXT NOT NULL, texts TEXT NOT NULL, PRIMARY KEY (thingId, language)
    ) STRICT`,
  handlers(database) {
    const put = database.prepare('INSERT OR REPLACE INTO rendering (thingId, language, by, ofDigest, texts) VALUES (?, ?, ?, ?, ?)')
    const remove = database.prepare('DELETE FROM rendering WHERE thingId = ? AND language = ?')
    return [
      on(NeedRendered, ({ needId, language, by, ofDigest, texts }) => put.run(needId, language, by, ofDigest, JSON.stringify(texts))),
      on(NeedRenderingRemoved, ({ needId, language }) => remove.run(needId, language)),
      on(OfferRendered, ({ offerId, language, by, ofDigest, texts }) => put.run(offerId, language, by, ofDigest, JSON.stringify(texts))),
      on(OfferRenderingRemoved, ({ offerId, language }) => remove.run(offerId, language)),
    ]
  },
}
