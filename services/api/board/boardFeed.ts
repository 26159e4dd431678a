import { Repeater } from '@graphql-yoga/subscription'
import type { BoardChange, FeedLagged, MatchBoardDelta, MatchBoardSnapshot } from '../../../schema/generated/resolvers.ts'
import type { Board } from '../../identity/boardSight.ts'
import type { Context } from '../context.ts'
import { formatPosition, parsePosition } from '../position.ts'
import { boardAt, boardOf, mostCards, viewOfCard, viewOfRow } from './boardSource.ts'
import { Figures } from './figures.ts'

export type BoardFeedPayload =
  | (MatchBoardSnapshot & { readonly __typename: 'MatchBoardSnapshot' })
  | (MatchBoardDelta & { readonly __typename: 'MatchBoardDelta' })
  | (FeedLagged & { readonly __typename: 'FeedLagged' })

/** Beyond so many changes a snapshot says it shorter. */
const mostChanges = 50
/** Wake-ups within so many milliseconds go out together. */
const pause = 40
/** Who takes longer than so many milliseconds to take one payload is told that states in between were left out. */
const mostLag = 10_000

/**
 * What changes on a board, as one viewer may see it: a cursor and a flag that says that the rows moved on. What is sent is the view at the new position
 * compared with that at the cursor, both under the rights of this moment; there is no queue, so bursts merge by themselves.
 */
export const boardFeed = (context: Context, conferenceId: string, after: string | undefined): Repeater<BoardFeedPayload> =>
  new Repeater(async (push, stop) => {
    const feed = new Feed(context, conferenceId)
    let moved: () => void = () => undefined
    let waiting = Promise.resolve()
    const wait = () => {
      waiting = new Promise((resolve) => {
        moved = resolve
      })
    }
    wait()
    const unsubscribe = context.core.projections.onProgress(() => moved())
    let stopped = false
    void stop.then(() => {
      stopped = true
      moved()
    })
    try {
      let next = feed.begin(after)
      while (!stopped && next !== 'OVER') {
        // The next payload is made only when this one was taken: a slow reader costs no memory.
        if (next !== undefined) {
          const sent = context.core.clock().getTime()
          await push(next)
          if (context.core.clock().getTime() - sent > mostLag) await push(feed.lagged())
        }
        await waiting
        wait()
        if (!stopped) await new Promise((resolve) => setTimeout(resolve, pause))
        // The hub may have closed meanwhile, and its rows with it.
        if (!stopped) next = feed.next()
      }
    } finally {
      unsubscribe()
    }
    stop()
  })

class Feed {
  readonly #context: Context
  readonly #conferenceId: string
  #cursor = 0n
  #rights = ''
  /** Summed once, then carried along: a change adds what is new and takes away what was. */
  #figures = new Figures(false)

  constructor(context: Context, conferenceId: string) {
    this.#context = context
    this.#conferenceId = conferenceId
  }

  begin(after: string | undefined): BoardFeedPayload | undefined | 'OVER' {
    const { core } = this.#context
    const cursor = after === undefined ? undefined : parsePosition(after, core.store.epoch)
    return this.#atOnce((board) => {
      const now = core.projections.position()
      this.#rights = this.#rightsNow(board)
      if (cursor === undefined || cursor > now) return this.#snapshot(board, now)
      this.#cursor = cursor
      this.#figures = boardAt(this.#context, board, cursor).figures
      return this.#changes(board, now)
    })
  }

  next(): BoardFeedPayload | undefined | 'OVER' {
    return this.#atOnce((board) => {
      const now = this.#context.core.projections.position()
      const rights = this.#rightsNow(board)
      if (rights === this.#rights) return this.#changes(board, now)
      this.#rights = rights
      return this.#snapshot(board, now)
    })
  }

  lagged(): BoardFeedPayload {
    return { __typename: 'FeedLagged', cursor: this.#text(this.#cursor) }
  }

  #atOnce(say: (board: Board) => BoardFeedPayload | undefined): BoardFeedPayload | undefined | 'OVER' {
    return this.#context.rows.atOnce(() => {
      const board = boardOf(this.#context, this.#conferenceId)
      return board === undefined ? 'OVER' : say(board)
    })
  }

  /** Whatever of the viewer's standing decides what they see; when it changes, the feed begins anew. */
  #rightsNow({ conferenceId }: Board): string {
    const { memberships } = this.#context.viewer()
    const standing = [...memberships].map(([id, membership]) => [id, membership, this.#context.core.facts.registered(conferenceId, id)])
    return JSON.stringify([standing, this.#context.rows.parked().length])
  }

  #snapshot(board: Board, now: bigint): BoardFeedPayload {
    const { rows, cards, figures } = boardAt(this.#context, board, undefined)
    const shown = cards.slice(0, mostCards)
    const needs = new Set(shown.map(({ needId }) => needId))
    this.#cursor = now
    this.#figures = figures
    return {
      __typename: 'MatchBoardSnapshot', cursor: this.#text(now), at: this.#now(), figures: figures.value(),
      rows: rows.filter(({ needId }) => needs.has(needId)), cards: shown, truncated: cards.length > mostCards,
    }
  }

  #changes(board: Board, now: bigint): BoardFeedPayload | undefined {
    const { board: versions } = this.#context.rows
    if (versions.sightChangedAt(board.conferenceId) > this.#cursor) return this.#snapshot(board, now)
    const { things, matches } = versions.changedAfter(board.conferenceId, this.#cursor)
    if (things.length + matches.length > mostChanges) return this.#snapshot(board, now)
    const figuresBefore = JSON.stringify(this.#figures.value())
    const changes: Change[] = [...things.map((id) => this.#rowChange(board, id, now)), ...matches.map((id) => this.#cardChange(board, id, now))].filter((change) => change !== undefined)
    const figures = this.#figures.value()
    if (JSON.stringify(figures) !== figuresBefore) changes.push({ __typename: 'FiguresChanged', figures })
    const after = this.#cursor
    this.#cursor = now
    if (changes.length === 0) return undefined
    return { __typename: 'MatchBoardDelta', after: this.#text(after), cursor: this.#text(now), at: this.#now(), changes }
  }

  #rowChange(board: Board, thingId: string, now: bigint): Change | undefined {
    const [before, after] = ([this.#cursor, now] as const).map((at) => {
      const version = this.#context.rows.board.row(board.conferenceId, thingId, at)
      return version === undefined ? undefined : { version, view: viewOfRow(this.#context, board, version) }
    })
    if (before !== undefined) this.#figures.addRow(before.version, before.view, -1)
    if (after !== undefined) this.#figures.addRow(after.version, after.view, 1)
    if ((after ?? before)?.version.side !== 'NEED' || same(before?.view, after?.view)) return undefined
    return after?.view === undefined ? { __typename: 'RowRemoved', needId: thingId } : { __typename: 'RowChanged', row: after.view }
  }

  #cardChange(board: Board, matchId: string, now: bigint): Change | undefined {
    const [before, after] = ([this.#cursor, now] as const).map((at) => {
      const version = this.#context.rows.board.card(board.conferenceId, matchId, at)
      return version === undefined ? undefined : { version, view: viewOfCard(this.#context, board, version) }
    })
    if (before !== undefined) this.#figures.addCard(before.version, before.view, -1)
    if (after !== undefined) this.#figures.addCard(after.version, after.view, 1)
    if (same(before?.view, after?.view)) return undefined
    return after?.view === undefined ? { __typename: 'CardRemoved', matchId } : { __typename: 'CardChanged', card: after.view }
  }

  #text(position: bigint): string {
    return formatPosition(this.#context.core.store.epoch, position)
  }

  #now(): string {
    return this.#context.core.clock().toISOString()
  }
}
type Change = BoardChange & { readonly __typename: string }
const same = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right)
