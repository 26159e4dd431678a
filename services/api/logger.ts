import { type DestinationStream, type Logger as Pino, pino, stdTimeFunctions } from 'pino'
import type { Config } from '../config.ts'

/** Where the hub writes what happens to it: JSON, a line each. What a person has typed, and who it was, never stands in one. */
export type Logger = Pick<Pino, 'debug' | 'info' | 'warn' | 'error'>

export const loggerAt = (level: Config['logLevel'], destination: DestinationStream = pino.destination({ fd: 1, sync: false })): Logger =>
  pino({ level, base: null, timestamp: stdTimeFunctions.isoTime }, destination)

/**
 * What may be written of an error: its name, its code, and where it was thrown. Never its message, nor the first lines of its stack,
 * which repeat it: libraries put values into them.
 */
export function described(error: unknown): { readonly name: string; readonly code?: string | number; readonly frames: readonly string[] } {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] }
  const code = 'code' in error && isPlainCode(error.code) ? { code: error.code } : {}
  return { name: /^\w{1,60}$/.test(error.name) ? error.name : 'Error', ...code, frames: framesOf(error) }
}

const isPlainCode = (code: unknown): code is string | number => typeof code === 'number' || (typeof code === 'string' && /^[A-Z0-9_]{1,60}$/.test(code))

const mostFrames = 12
const root = new URL('../../', import.meta.url)

/** Function and place of each call, with paths from the project's folder on. A line of the message that looks like one is cut away with the message. */
function framesOf({ stack = '', message }: Error): string[] {
  const start = stack.indexOf(message)
  const calls = start === -1 ? '' : stack.slice(start + message.length)
  return calls.split('\n').filter((line) => line.startsWith('    at ')).slice(0, mostFrames)
    .map((line) => line.slice(7).replaceAll(root.href, '').replaceAll(root.pathname, ''))
}
