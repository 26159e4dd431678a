import type { SQLOutputValue } from 'node:sqlite'

/** What a STRICT table promises of a column; anything else means that the file is not what it should be. */
export function text(value: SQLOutputValue | undefined): string {
  if (typeof value === 'string') return value
  throw new TypeError(`The log holds ${typeof value} where it should hold text`)
}
/** Of a statement that reads integers as BigInt. */
export function integer(value: SQLOutputValue | undefined): bigint {
  if (typeof value === 'bigint') return value
  throw new TypeError(`The log holds ${typeof value} where it should hold an integer`)
}
