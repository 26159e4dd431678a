import { z } from 'zod'

/** How a need and an offer went together in each facet that both stated, by its name; kept so that what came of it can be held against them. */
export const FacetVerdicts = z.record(z.string().regex(/^[A-Z_]{1,40}$/), z.enum(['MATCH', 'CLOSE', 'MISMATCH']))
export type FacetVerdicts = z.infer<typeof FacetVerdicts>
