import { expect } from 'vitest'
import { z } from 'zod'
import type { Client, Feed } from './hub.ts'

/** A board as somebody sees it, read at once and kept by what its feed says. */

const party = '{ name masked }'
const rendering = '{ language by stale title original }'
const row = `{ needId number label title titleRendering ${rendering} kind stage owner ${party} suggestions interests mutual }`
const card = `{ matchId needId offerId needNumber offerNumber stage needTitle needTitleRendering ${rendering} offerTitle offerTitleRendering ${rendering} needParty ${party} offerParty ${party} interests viewerSide }`
const figures = '{ needs offers suggestions interests mutual intents contracts amounts { amount currency } }'
/** All that is on a board. */
export const boardFields = `{ cursor at truncated figures ${figures} rows { nodes ${row} totalCount } cards ${card} }`
const boardQuery = `query ($conferenceId: ID!, $asOf: DateTime) { matchBoard(conferenceId: $conferenceId, asOf: $asOf) ${boardFields} }`
export const feedQuery = `subscription ($conferenceId: ID!, $after: Cursor) { matchBoardChanged(conferenceId: $conferenceId, after: $after) {
  __typename
  ... on MatchBoardSnapshot { cursor at truncated figures ${figures} rows ${row} cards ${card} }
  ... on MatchBoardDelta { after cursor at changes {
    __typename ... on RowChanged { row ${row} } ... on RowRemoved { needId } ... on CardChanged { card ${card} } ... on CardRemoved { matchId } ... on FiguresChanged { figures ${figures} } } }
  ... on FeedLagged { cursor } } }`

const Row = z.looseObject({ needId: z.string(), title: z.string(), owner: z.object({ name: z.string(), masked: z.boolean() }) })
const Card = z.looseObject({ matchId: z.string(), stage: z.string() })
const Figures = z.looseObject({ needs: z.number(), interests: z.number(), contracts: z.number() })
const Board = z.object({ cursor: z.string(), at: z.string(), truncated: z.boolean(), figures: Figures, rows: z.object({ nodes: z.array(Row), totalCount: z.number() }), cards: z.array(Card) })
const Change = z.discriminatedUnion('__typename', [
  z.object({ __typename: z.literal('RowChanged'), row: Row }),
  z.object({ __typename: z.literal('RowRemoved'), needId: z.string() }),
  z.object({ __typename: z.literal('CardChanged'), card: Card }),
  z.object({ __typename: z.literal('CardRemoved'), matchId: z.string() }),
  z.object({ __typename: z.literal('FiguresChanged'), figures: Figures }),
])
const Message = z.discriminatedUnion('__typename', [
  z.object({ __typename: z.literal('MatchBoardSnapshot'), cursor: z.string(), at: z.string(), truncated: z.boolean(), figures: Figures, rows: z.array(Row), cards: z.array(Card) }),
  z.object({ __typename: z.literal('MatchBoardDelta'), after: z.string(), cursor: z.string(), at: z.string(), changes: z.array(Change).min(1) }),
  z.object({ __typename: z.literal('FeedLagged'), cursor: z.string() }),
])
export type BoardMessage = z.infer<typeof Message>
/** What is on a board, apart from when it was read. */
export interface Seen {
  readonly figures: unknown
  readonly rows: readonly z.infer<typeof Row>[]
  readonly cards: readonly z.infer<typeof Card>[]
}

export const positionIn = (cursor: string): bigint => BigInt(cursor.slice(cursor.lastIndexOf('.') + 1))
export const nextOf = async (feed: Feed): Promise<BoardMessage> => Message.parse((await feed.next())['matchBoardChanged'])

/** The board as a viewer reads it, now or as of a moment; null where there is none for them. */
export async function readBoard(viewer: Client, conferenceId: string, asOf?: string): Promise<(Seen & { readonly cursor: string }) | null> {
  const { matchBoard } = await viewer.read(z.object({ matchBoard: Board.nullable() }), boardQuery, { conferenceId, asOf })
  if (matchBoard === null) return null
  expect(matchBoard.rows.totalCount).toBe(matchBoard.rows.nodes.length)
  return { cursor: matchBoard.cursor, ...inOrder(matchBoard.figures, matchBoard.rows.nodes, matchBoard.cards) }
}
export async function seenBy(viewer: Client, conferenceId: string, asOf?: string): Promise<Seen | null> {
  const board = await readBoard(viewer, conferenceId, asOf)
  return board === null ? null : inOrder(board.figures, board.rows, board.cards)
}

const inOrder = (figures: unknown, rows: Seen['rows'], cards: Seen['cards']): Seen => ({
  figures,
  rows: [...rows].sort((left, right) => (left.needId < right.needId ? -1 : 1)),
  cards: [...cards].sort((left, right) => (left.matchId < right.matchId ? -1 : 1)),
})

/** One who read the board once and has kept up with its feed since, whatever happened to the line. */
export class Follower {
  #viewer: Client
  readonly #conferenceId: string
  readonly #rows: Map<string, z.infer<typeof Row>>
  readonly #cards: Map<string, z.infer<typeof Card>>
  #figures: unknown
  #feed: Feed
  cursor: string
  /** All that was told, in order. */
  readonly messages: BoardMessage[] = []

  private constructor(viewer: Client, conferenceId: string, { cursor, figures, rows, cards }: Seen & { readonly cursor: string }) {
    this.#viewer = viewer
    this.#conferenceId = conferenceId
    this.cursor = cursor
    this.#figures = figures
    this.#rows = new Map(rows.map((row) => [row.needId, row]))
    this.#cards = new Map(cards.map((card) => [card.matchId, card]))
    this.#feed = this.#subscribed()
  }

  static async of(viewer: Client, conferenceId: string): Promise<Follower> {
    const board = await readBoard(viewer, conferenceId)
    if (board === null) throw new Error('There is no such board for this viewer.')
    return new Follower(viewer, conferenceId, board)
  }

  get sees(): Seen {
    return inOrder(this.#figures, [...this.#rows.values()], [...this.#cards.values()])
  }

  cut(): void {
    this.#feed.cut()
  }

  /** Goes on where the line was cut, at the same node or at another. */
  resume(viewer = this.#viewer): void {
    this.#viewer = viewer
    this.#feed = this.#subscribed()
  }

  /** Follows until the feed has told of this position: each interval begins where the one before ended. */
  async until(position: bigint): Promise<void> {
    while (positionIn(this.cursor) < position) this.#take(await nextOf(this.#feed))
  }

  #subscribed(): Feed {
    return this.#viewer.subscribe(feedQuery, { conferenceId: this.#conferenceId, after: this.cursor })
  }

  #take(message: BoardMessage): void {
    if (message.__typename !== 'MatchBoardDelta') throw new Error(`A delta was awaited, and ${message.__typename} came.`)
    expect(message.after).toBe(this.cursor)
    expect(positionIn(message.cursor)).toBeGreaterThan(positionIn(message.after))
    this.cursor = message.cursor
    this.messages.push(message)
    for (const change of message.changes) this.#apply(change)
  }

  #apply(change: z.infer<typeof Change>): void {
    switch (change.__typename) {
      case 'RowChanged': this.#rows.set(change.row.needId, change.row); return
      case 'RowRemoved': expect(this.#rows.delete(change.needId)).toBe(true); return
      case 'CardChanged': this.#cards.set(change.card.matchId, change.card); return
      case 'CardRemoved': expect(this.#cards.delete(change.matchId)).toBe(true); return
      case 'FiguresChanged': this.#figures = change.figures
    }
  }
}
