import { refuse, type Refusal } from '../commands/refusal.ts'
import type { Word } from './match.ts'

/** A word may be taken back for so many milliseconds. */
const longest = 10 * 60_000

/** Whether a word may still be taken back, by the clock of who decides. */
export const takesBack = ({ at }: Word, now: Date): Refusal | undefined =>
  now.getTime() - Date.parse(at) > longest ? refuse('TOO_LATE_TO_TAKE_BACK', 'matchId') : undefined
