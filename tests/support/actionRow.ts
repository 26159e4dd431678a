import { expect } from 'vitest'
import type { Client, Outcome, Values } from './hub.ts'
import type { Cast } from './roles.ts'

/** What somebody wants to do, with something that was made for it; anew after each time that it was done. */
export interface ActionRow {
  readonly mutation: string
  /** What distinguishes it from another row of the same mutation. */
  readonly with?: string
  prepare(cast: Cast, by: Client): Promise<Values>
  /** What everybody brings of their own is prepared for each. */
  readonly ownEach?: true
  /** Makes the cast again what it was. */
  undo?(cast: Cast, input: Values, by: Client): Promise<unknown>
}
/** Rows about one subject, and what is meant. */
export interface ActionTable {
  readonly rows: readonly ActionRow[]
  readonly meant: string
}

const words: Readonly<Record<string, string>> = {
  FORBIDDEN: 'no', NOT_FOUND: 'hidden', BASIS_REQUIRED: 'basis', UNAUTHENTICATED: 'login', INVITATION_USED: 'used', ALREADY_A_MEMBER: 'inside', OWNERS_DECIDE_FIRST: 'later',
  NOT_CONFIRMED: 'own',
}
function wordOf({ codes, payload, said }: Outcome): string {
  const code = codes[0] ?? payload?.userErrors[0]?.code
  return code === undefined ? 'yes' : (words[code] ?? said)
}

/** Asks everybody in turn. A denial leaves no trace in the log; who only lacks a basis may do it with one, and nobody else comes further by naming one. */
export function asking(cast: Cast, { mutation, prepare, ownEach, undo }: ActionRow): (by: Client) => Promise<string> {
  let prepared: Values | undefined
  const attempt = async (by: Client, input: Values): Promise<string> => {
    await cast.hub.settled()
    const before = await cast.hub.head()
    const word = wordOf(await by.mutate(mutation, input))
    if (word !== 'yes') expect(await cast.hub.head(), `${mutation} that was answered ${word}`).toBe(before)
    return word
  }
  return async (by) => {
    prepared = ownEach === undefined ? (prepared ?? await prepare(cast, by)) : await prepare(cast, by)
    const word = await attempt(by, prepared)
    const done = word === 'yes' || (word === 'basis' && (await attempt(by, { ...prepared, onBehalf: { basis: 'PHONE' } })) === 'yes')
    if (word === 'basis') expect(done, `${mutation} with a basis`).toBe(true)
    if (!done) return word
    await undo?.(cast, prepared, by)
    prepared = undefined
    return word
  }
}
