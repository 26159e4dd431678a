/** By the id of each organisation that was merged into another: the one that survives it, whatever that was merged into since. */
export type Survivors = ReadonlyMap<string, string>

/** Whom an id means today. */
export const survivorIn = (id: string, survivors: Survivors): string => survivors.get(id) ?? id

/** What names the merged record itself, whatever became of it. */
const asWritten: ReadonlySet<string> = new Set(['absorbedId', 'mergingId'])

/** The same, with the id of the survivor wherever that of a merged organisation stands. */
export function renamed(value: unknown, survivors: Survivors): unknown {
  if (survivors.size === 0) return value
  if (typeof value === 'string') return survivorIn(value, survivors)
  if (Array.isArray(value)) return value.map((item) => renamed(item, survivors))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, asWritten.has(key) ? field : renamed(field, survivors)]))
}
