import { z } from 'zod'
import type { NotificationResolvers, QueryResolvers, SubscriptionResolvers } from '../../../schema/generated/resolvers.ts'
import { connectionOf } from '../connections.ts'
import { cursorAt, notificationFeed, type NotificationReceived } from '../notifications/notificationFeed.ts'
import { notificationSourceOf, unreadAmong } from '../notifications/notificationSource.ts'
import { nodeSource } from '../sources.ts'

export const notificationQueries: Pick<QueryResolvers, 'notifications'> = {
  notifications: async (_, { unreadOnly, ...page }, context) => {
    const { session, office } = context
    if (session === undefined) return null
    const kept = await office.notifications.of(session.personId)
    const asked = unreadOnly ? kept.filter(({ readAt }) => readAt === null) : kept
    const connection = connectionOf({
      page,
      key: z.int().positive(),
      read: (before, most) => asked.filter(({ sequence }) => before === undefined || sequence < before).slice(0, most).map((candidate) => ({ key: candidate.sequence, candidate })),
      see: (notification) => notificationSourceOf(context, notification),
    })
    return { ...connection, unreadCount: unreadAmong(context, kept), cursor: cursorAt(context, kept[0]?.sequence ?? 0) }
  },
}

export const Notification: NotificationResolvers = {
  thing: ({ thingId }, _, context) => nodeSource(context, thingId),
}

export const notificationSubscriptions: Pick<SubscriptionResolvers, 'notificationReceived'> = {
  notificationReceived: {
    subscribe: (_, { after }, context) => notificationFeed(context, after ?? undefined),
    resolve: (payload: NotificationReceived) => payload,
  },
}
