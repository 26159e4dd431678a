import type { Core } from '../core.ts'
import { TopLevel } from './errors.ts'

export const positionHeader = 'x-hub-position'
/** For how many seconds the log has been out of reach, on answers that may be older than what happened elsewhere. */
export const staleHeader = 'x-hub-stale'
/** The log is asked once a second, so less says nothing. */
export const worthSaying = 3

const largest = 2n ** 63n - 1n

/** Positions as the API writes them: `<epoch>.<position>`, so that one of another log is never taken for one of this. */
export const formatPosition = (epoch: string, position: bigint): string => `${epoch}.${position}`

/** The position, if the text is one and speaks of this epoch. */
export function parsePosition(text: string, epoch: string): bigint | undefined {
  const dot = text.lastIndexOf('.')
  const digits = text.slice(dot + 1)
  if (text.slice(0, Math.max(dot, 0)) !== epoch || !/^\d{1,19}$/.test(digits)) return undefined
  const position = BigInt(digits)
  return position > largest ? undefined : position
}

/** Up to where this node's answers reach, as it stands in `X-Hub-Position`. */
export const positionNow = ({ store, projections }: Core): string => formatPosition(store.epoch, projections.position())

/**
 * Waits until this node answers no older than the position that a client knows of, at most so many milliseconds.
 * @throws {TopLevel} `POSITION_UNKNOWN` for what this log never had, `BEHIND` for what will come.
 */
export async function waitFor(known: string, { store, projections }: Core, milliseconds: number): Promise<void> {
  const position = parsePosition(known, store.epoch)
  if (position === undefined) throw new TopLevel('POSITION_UNKNOWN')
  if (await projections.reached(position, milliseconds)) return
  throw new TopLevel(position > await store.head() ? 'POSITION_UNKNOWN' : 'BEHIND')
}
