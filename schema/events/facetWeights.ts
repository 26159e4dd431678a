import { z } from 'zod'

/** Points that one facet adds where it fits wholly. */
const Weight = z.int().min(0).max(200)

/** What each facet weighs when needs and offers are matched. A facet that is missing weighs what is published. */
export const FacetWeights = z.object({ fields: Weight, chainNodes: Weight, cooperationModes: Weight, trl: Weight, budget: Weight, region: Weight }).partial()
export type FacetWeights = z.infer<typeof FacetWeights>
