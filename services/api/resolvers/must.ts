/** What the schema promises and the rows must hold; its absence is a bug. */
export function must<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error('The rows lack what the schema promises.')
  return value
}
