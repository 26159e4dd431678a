import type { SQLOutputValue } from 'node:sqlite'
import { z } from 'zod'

/** Reads the columns of a row: what a table promises is checked, and anything else is a bug that throws. */
export type Row = Record<string, SQLOutputValue>

export function text(row: Row, column: string): string {
  const value = row[column]
  if (typeof value === 'string') return value
  throw new Error(`Column ${column} holds no text.`)
}
export function optionalText(row: Row, column: string): string | undefined {
  return row[column] === null ? undefined : text(row, column)
}
export function number(row: Row, column: string): number {
  const value = row[column]
  if (typeof value === 'number') return value
  if (typeof value === 'bigint') return Number(value)
  throw new Error(`Column ${column} holds no number.`)
}
export function optionalNumber(row: Row, column: string): number | undefined {
  return row[column] === null ? undefined : number(row, column)
}
/** Positions go beyond what a number holds exactly. */
export function position(row: Row, column: string): bigint {
  const value = row[column]
  if (typeof value === 'bigint' || typeof value === 'number') return BigInt(value)
  throw new Error(`Column ${column} holds no position.`)
}
export const flag = (row: Row, column: string): boolean => number(row, column) === 1

/** A JSON array of texts; null is none. */
export function texts(row: Row, column: string): readonly string[] {
  const value = optionalText(row, column)
  return value === undefined ? [] : Texts.parse(JSON.parse(value))
}
const Texts = z.array(z.string())

/** One of a closed list, as the table's writer put it there. */
export function word<Word extends string>(row: Row, column: string, words: { readonly options: readonly Word[] }): Word {
  const value = text(row, column)
  const found = words.options.find((option) => option === value)
  if (found === undefined) throw new Error(`Column ${column} holds ${value}, which is none of its words.`)
  return found
}
export const optionalWord = <Word extends string>(row: Row, column: string, words: { readonly options: readonly Word[] }): Word | undefined =>
  row[column] === null ? undefined : word(row, column, words)
