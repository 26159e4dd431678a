import { z } from 'zod'
import { defineEvent } from './event.ts'

/**
 * A text had to go and was taken out of the log while it was copied: which event, and where in its data (a JSON pointer, RFC 6901). What stood there is told nowhere.
 * An append that is named here no longer has the ids that follow from what it says.
 */
export const TextRedacted = defineEvent('TextRedacted', { audience: 'HOST' }, z.object({
  stream: z.string().min(1), revision: z.int().nonnegative(), pointer: z.string().startsWith('/'),
}))
export const redactionEvents = [TextRedacted] as const
