import { placesOfName, type NamePlace, type NamedTexts } from '../../things/ownName.ts'
import type { Context } from '../context.ts'
import type { NeedSource, OfferSource } from '../sources.ts'

/** What an owner looks at before its thing is published: how others will read it, and where its own name would give it away. */

export const asOthersSee = <Thing extends NeedSource | OfferSource>(thing: Thing): Thing =>
  ({ ...thing, view: { relation: 'VISITOR', names: !thing.row.content.anonymous } })

export function ownNameStands(thing: NeedSource | OfferSource, context: Context): NamePlace[] {
  const { id, row: { facts, content } } = thing
  const owner = context.rows.organizations.organization(facts.organizationId)
  const renderings = thing.type === 'Need' ? context.rows.renderings.ofNeed(id) : context.rows.renderings.ofOffer(id)
  const rendered = renderings.flatMap(({ language, texts }) => textsOf(texts).map(([field, text]): [string, string] => [`${language}.${field}`, text]))
  return owner === undefined ? [] : [...placesOfName({ name: owner.name, shortName: owner.shortName, code: owner.code?.value }, [...textsOf(content), ...rendered])]
}

/** What is chosen from lists tells no name, though a firm may be called as one of their words. */
const chosen: ReadonlySet<string> = new Set([
  'language', 'kind', 'fields', 'cooperationModes', 'region', 'visibility', 'ipTerms', 'protection', 'openUntil', 'neededBy', 'hiddenFrom', 'team',
])

/** Every text that somebody wrote freely, by its field. */
const textsOf = (content: object): NamedTexts =>
  Object.entries(content).filter(([field]) => !chosen.has(field)).flatMap(([field, value]: [string, unknown]) =>
    (Array.isArray(value) ? value : [value]).filter((text) => typeof text === 'string').map((text): [string, string] => [field, text]))
