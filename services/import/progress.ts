import { z } from 'zod'
import { Side } from '../../schema/events/vocabulary.ts'
import { rules } from './rules.ts'

/**
 * What became of a row: `ADDED` for the first time, `CHANGED` as far as it was new, `UNCHANGED` because all of it stood already,
 * `LEFT` as people here have decided since, `REFUSED` and to be mended.
 */
export const outcomes = ['ADDED', 'CHANGED', 'UNCHANGED', 'LEFT', 'REFUSED'] as const
export type Outcome = (typeof outcomes)[number]
const Counts = z.record(z.enum(outcomes), z.int())
export type Counts = z.infer<typeof Counts>

/** What an import tells while it works, in this order; the last is `FINISHED` or `STOPPED`. */
export const Progress = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('BEGAN'), parkId: z.string(), conferenceId: z.string(), openUntil: z.string() }),
  z.object({ kind: z.literal('REFUSED'), side: Side, line: z.int(), code: z.string(), path: z.array(z.string()) }),
  /** A likely duplicate: of another row, or of what the hub held before. The first of them; `FINISHED` says how many there are. */
  z.object({ kind: z.literal('ALIKE'), side: Side, line: z.int(), similarity: z.number(), other: z.union([z.object({ line: z.int() }), z.object({ id: z.string(), title: z.string() })]) }),
  z.object({ kind: z.literal('ROWS'), rows: z.int() }),
  z.object({
    kind: z.literal('FINISHED'), conferenceId: z.string(), boardOpened: z.boolean(), organizations: z.int(), alike: z.int(),
    counts: z.record(Side, Counts), rules: z.array(z.object({ rule: z.enum(rules), rows: z.int() })),
  }),
  /** Nothing more was done; `path` names the option that it is about. */
  z.object({ kind: z.literal('STOPPED'), code: z.string(), path: z.array(z.string()) }),
])
export type Progress = z.infer<typeof Progress>
