import { z } from 'zod'
import type { QueuedRow, QueueKey } from '../../../projections/reviewRows.ts'
import type { QueryResolvers, QueuedNeedResolvers, ReviewQueueConnectionResolvers } from '../../../schema/generated/resolvers.ts'
import { servesIn } from '../../identity/visibility.ts'
import { dayIn, dueBy, overdueOnlyBefore, parkTimeZone, waitsSince } from '../../needs/dueBy.ts'
import { connectionOf, type Connection, type PageArguments } from '../connections.ts'
import type { Context } from '../context.ts'
import { needSource, type NeedSource } from '../sources.ts'

/** What waits for a park's verdict, or for the operator to find it a park. */

export interface QueuedNeedSource { readonly need: NeedSource; readonly row: QueuedRow }
export interface ReviewQueueConnectionSource extends Connection<QueuedNeedSource> { readonly parkId: string | undefined }

const Key = z.object({ since: z.string(), id: z.string() })

/** Days are those of the conference that a need came through, else of parks. */
const zoneOf = ({ conferenceId }: QueuedRow, context: Context): string => context.rows.conferences.timeZoneOf(conferenceId) ?? parkTimeZone
const sinceOf = (row: QueuedRow, context: Context): string => waitsSince(row, zoneOf(row, context))
const todayIn = (timeZone: string, context: Context): string => dayIn(timeZone, context.core.clock().toISOString())
const isOverdue = (row: QueuedRow, context: Context): boolean => dueBy(sinceOf(row, context)) < todayIn(zoneOf(row, context), context)

function queueOf(parkId: string | undefined, page: PageArguments, context: Context): ReviewQueueConnectionSource {
  const connection = connectionOf<QueueKey, QueuedRow, QueuedNeedSource>({
    page,
    key: Key,
    read: (after, most) => context.rows.reviews.queue(parkId, todayIn(parkTimeZone, context), after, most).map((row) => ({ key: { since: row.since, id: row.needId }, candidate: row })),
    see(row) {
      const need = needSource(context, row.needId)
      return need === null ? null : { need, row }
    },
  })
  return { ...connection, parkId }
}

export const reviewQueries: Pick<QueryResolvers, 'reviewQueue' | 'needsWithoutPark'> = {
  reviewQueue: (_, { parkId, ...page }, context) => (servesIn(context.viewer(), parkId) ? queueOf(parkId, page, context) : null),
  needsWithoutPark: (_, page, context) => (context.viewer().operator ? queueOf(undefined, page, context) : null),
}

export const ReviewQueueConnection: ReviewQueueConnectionResolvers = {
  totalCount: (connection) => connection.totalCount(),
  overdueCount: ({ parkId }, _, context) =>
    context.rows.reviews.waitingBefore(parkId, todayIn(parkTimeZone, context), overdueOnlyBefore(context.core.clock())).filter((row) => isOverdue(row, context) && needSource(context, row.needId) !== null).length,
  trackedCount: ({ parkId }, _, context) => context.rows.reviews.tracked(parkId, todayIn(parkTimeZone, context)),
}

export const QueuedNeed: QueuedNeedResolvers = {
  need: ({ need }) => need,
  waitingSince: ({ row }, _, context) => sinceOf(row, context),
  dueBy: ({ row }, _, context) => dueBy(sinceOf(row, context)),
  overdue: ({ row }, _, context) => isOverdue(row, context),
  reviewOn: ({ row }) => row.reviewOn ?? null,
  stewardId: ({ row }) => row.steward ?? null,
  async stewardName({ row }, _, context) {
    const name = row.steward === undefined ? undefined : (await context.office.people.find(row.steward))?.name
    return name === undefined || name === '' ? null : name
  },
}
