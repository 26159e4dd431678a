import type { Board } from '../../identity/boardSight.ts'
import type { Context } from '../context.ts'
import { boardAt, type BoardSource } from './boardSource.ts'

type Seen = Pick<BoardSource, 'rows' | 'cards' | 'figures'>

/** Boards that were just made, of each hub in this process; a board of thousands of rows takes a tenth of a second to make. */
const boards = new WeakMap<Context['core'], Map<string, Seen>>()
const mostBoards = 16

/**
 * The board at a position, made once for all who see the same. The key holds whatever decides what is seen: everything else is read from rows
 * that are those of this very position.
 */
export function rememberedBoard(context: Context, board: Board, at: bigint | undefined): Seen {
  const { core, locale } = context
  const { memberships, operator } = context.viewer()
  const key = JSON.stringify([String(core.projections.position()), board.conferenceId, at === undefined ? null : String(at), locale, [...memberships], operator])
  const known = boards.get(core) ?? new Map<string, Seen>()
  boards.set(core, known)
  const seen = known.get(key) ?? boardAt(context, board, at)
  known.delete(key)
  known.set(key, seen)
  for (const oldest of known.keys()) {
    if (known.size <= mostBoards) break
    known.delete(oldest)
  }
  return seen
}
