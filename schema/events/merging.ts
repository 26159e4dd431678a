/** By the id of each organisation that was merged into another: the one that survives it, whatever that was merged into since. */
export type Survivors = ReadonlyMap<string, string>

/** Whom an id means today. */
export const survivorIn = (id: string, survivors: Survivors): string => survivors.get(id) ?? id

/** All ids that mean an organisation today: its own, and those of the records that were merged into it. */
export const idsOf = (id: string, survivors: Survivors): readonly string[] => [id, ...[...survivors].filter(([, survivor]) => survivor === id).map(([former]) => former)]

/** What names the merged record itself, whatever became of it. */
const asWritten: ReadonlySet<string> = new Set(['absorbedId', 'mergingId'])

/** An id is so long; no other text has to be looked up. */
const lengthOfId = 36

/** The same, with the id of the survivor wherever that of a merged organisation stands. Where none does, as almost everywhere, it is the very same, and nothing is copied. */
export const renamed = (value: unknown, survivors: Survivors): unknown => (survivors.size > 0 && names(value, survivors) ? withSurvivors(value, survivors) : value)

function names(value: unknown, survivors: Survivors): boolean {
  if (typeof value === 'string') return value.length === lengthOfId && survivors.has(value)
  if (Array.isArray(value)) return value.some((item) => names(item, survivors))
  if (typeof value !== 'object' || value === null) return false
  return Object.values(value).some((field) => names(field, survivors))
}

function withSurvivors(value: unknown, survivors: Survivors): unknown {
  if (typeof value === 'string') return survivorIn(value, survivors)
  if (Array.isArray(value)) return value.map((item) => withSurvivors(item, survivors))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, asWritten.has(key) ? field : withSurvivors(field, survivors)]))
}
