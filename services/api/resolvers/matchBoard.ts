import { z } from 'zod'
import type { MatchBoardResolvers, QueryResolvers, SubscriptionResolvers } from '../../../schema/generated/resolvers.ts'
import { belongsTo } from '../../identity/rights.ts'
import { servesIn } from '../../identity/visibility.ts'
import { boardOf, isHost, mostCards, type BoardSource } from '../board/boardSource.ts'
import { rememberedBoard } from '../board/remembered.ts'
import { boardFeed, type BoardFeedPayload } from '../board/boardFeed.ts'
import { connectionOfList } from '../connections.ts'
import type { Context } from '../context.ts'
import { TopLevel } from '../errors.ts'
import { titlesIn } from '../../things/reading.ts'
import { formatPosition } from '../position.ts'
import { offerSource } from '../sources.ts'
import { titleFor } from '../title.ts'

export const boardQueries: Pick<QueryResolvers, 'matchBoard' | 'boardSuggestions'> = {
  matchBoard: (_, { conferenceId, asOf }, context) => context.rows.atOnce(() => matchBoard(context, conferenceId, asOf ?? undefined)),
  boardSuggestions: (_, { conferenceId, needId }, context) => {
    const board = boardOf(context, conferenceId)
    const need = context.core.facts.thing(needId)
    if (board === undefined || need === undefined || context.core.facts.parked(needId)) return null
    const viewer = context.viewer()
    const host = isHost(context, board)
    if (!host && !belongsTo(viewer, need.organizationId) && !servesIn(viewer, context.core.facts.organization(need.organizationId)?.parkId)) return null
    return context.rows.conferences.picks(conferenceId, needId).flatMap(({ offerId, score }) => {
      const offer = offerSource(context, offerId)
      return offer === null ? [] : [{
        offerId, offerNumber: context.rows.conferences.numberOf(conferenceId, offerId) ?? null, score: host ? Math.round(score) : null,
        ...titleFor(context, offer.row.content, titlesIn(context.rows.renderings.ofOffer(offerId))),
      }]
    })
  },
}

const Moment = z.iso.datetime({ offset: true })

function matchBoard(context: Context, conferenceId: string, asOf: string | undefined): BoardSource | null {
  const board = boardOf(context, conferenceId)
  if (board === undefined) return null
  const { core, rows } = context
  if (asOf === undefined) {
    const position = core.projections.position()
    return { conferenceId, cursor: formatPosition(core.store.epoch, position), at: core.clock().toISOString(), ...rememberedBoard(context, board, undefined) }
  }
  const second = Math.floor(Date.parse(Moment.parse(asOf)) / 1_000)
  if (second >= Math.floor(core.clock().getTime() / 1_000)) throw new TopLevel('SECOND_NOT_OVER')
  const position = rows.board.positionOf(second)
  return { conferenceId, cursor: formatPosition(core.store.epoch, position), at: new Date(second * 1_000).toISOString(), ...rememberedBoard(context, board, position) }
}

export const MatchBoard: MatchBoardResolvers = {
  conferenceId: ({ conferenceId }) => conferenceId,
  cursor: ({ cursor }) => cursor,
  at: ({ at }) => at,
  figures: ({ figures }) => figures.value(),
  rows: ({ rows }, page) => {
    const { totalCount, ...connection } = connectionOfList(page, rows)
    return { ...connection, totalCount: totalCount() }
  },
  cards: ({ cards }) => cards.slice(0, mostCards),
  truncated: ({ cards }) => cards.length > mostCards,
}

export const boardSubscriptions: Pick<SubscriptionResolvers, 'matchBoardChanged'> = {
  matchBoardChanged: {
    subscribe: (_, { conferenceId, after }, context) => boardFeed(context, conferenceId, after ?? undefined),
    resolve: (payload: BoardFeedPayload) => payload,
  },
}
