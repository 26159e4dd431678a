import { z } from 'zod'
import { TechnologyField } from '../../../schema/events/vocabulary.ts'
import type { ParallelText } from '../bridge/parallelTexts.ts'
import stored from './technologyFields.json' with { type: 'json' }

/** What each technology field is called, and the words of its trades, each in Chinese and English. */
export const termsOfFields: Readonly<Record<string, readonly (readonly [chinese: string, english: string])[]>> = z.record(TechnologyField, z.array(z.tuple([z.string(), z.string()]))).parse(stored)

/** Every term as two texts that say the same: what a bridge knows before a hub has any of its own. */
export const labels: readonly ParallelText[] = Object.values(termsOfFields).flat().map(([chinese, english]) => ({ chinese, english }))
