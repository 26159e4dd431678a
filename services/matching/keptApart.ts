import type { Facets } from './facets.ts'
import { lies } from './regions.ts'

/** What no text makes up for. */
export const hardFacets = ['KIND', 'NEED_OPEN_UNTIL', 'OFFER_OPEN_UNTIL', 'REGION'] as const
export type HardFacet = (typeof hardFacets)[number]

interface Standing {
  readonly kind: string
  readonly facets: Facets
}

/** What keeps a need and an offer apart on a day, of what both say of themselves. */
export function keptApartBy(need: Standing, offer: Standing, today: string, answers: (needKind: string, offerKind: string) => boolean): HardFacet[] {
  return hardFacets.filter((facet) => {
    switch (facet) {
      case 'KIND': return !answers(need.kind, offer.kind)
      case 'NEED_OPEN_UNTIL': return isOver(need, today)
      case 'OFFER_OPEN_UNTIL': return isOver(offer, today)
      case 'REGION': return liesElsewhere(need.facets, offer.facets)
    }
  })
}

const isOver = ({ facets: { openUntil } }: Standing, today: string): boolean => openUntil !== undefined && openUntil < today

/** What does not say where it is, or may not, is not kept out. */
const liesElsewhere = ({ regionRequired, region }: Facets, { region: offered }: Facets): boolean =>
  regionRequired === true && region !== undefined && offered !== undefined && !lies(offered, region)
