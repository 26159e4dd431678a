import { z } from 'zod'
import { Side } from '../../schema/events/vocabulary.ts'

/** One line of a file, and what it is meant to be. */
export const Line = z.object({ side: Side, line: z.int().positive(), text: z.string() })
export type Line = z.infer<typeof Line>

/** Absent, or `null`, is what the source doesn't say. */
const maybe = <Schema extends z.ZodType>(schema: Schema) => schema.nullish().transform((value) => value ?? undefined)
const word = z.union([z.string(), z.number().transform(String)])

/** A need or an offer as files tell of it; what else stands in a row is passed over. */
export const Row = z.object({
  source: z.string().trim().min(1),
  sourceId: maybe(word),
  id: maybe(word),
  language: z.string().trim(),
  title: z.string(),
  description: z.string(),
  organisation: maybe(z.object({ name: maybe(z.string()), type: maybe(z.string()), country: maybe(z.string()) })),
  keywords: maybe(z.array(z.string())),
  fields: maybe(z.array(z.object({ scheme: word, code: word, label: maybe(word) }))),
  trl: z.unknown().optional(),
  publishedAt: maybe(word),
  closesAt: maybe(word),
  url: maybe(z.string()),
  licence: maybe(z.string()),
}).transform(({ id, sourceId, ...row }, context) => {
  const idAtSource = (sourceId ?? id)?.trim()
  if (idAtSource !== undefined && idAtSource !== '') return { ...row, sourceId: idAtSource }
  context.addIssue({ code: 'custom', path: ['sourceId'], message: 'Must name the row within its source.' })
  return z.NEVER
})
export type Row = z.infer<typeof Row>

/** A row that can't be taken, by the field that is to be mended. */
export class BadRow {
  readonly code: 'NOT_JSON' | 'ROW_INVALID' | 'ROW_REPEATED'
  readonly path: readonly string[]
  constructor(code: BadRow['code'], path: readonly PropertyKey[] = []) {
    this.code = code
    this.path = path.map(String)
  }
}

export function readRow(text: string): Row | BadRow {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return new BadRow('NOT_JSON')
    throw error
  }
  const row = Row.safeParse(value)
  return row.success ? row.data : new BadRow('ROW_INVALID', row.error.issues[0]?.path)
}
