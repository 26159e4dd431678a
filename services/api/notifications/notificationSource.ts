import { toldOf } from '../../notifications/told.ts'
import type { KeptNotification } from '../../office/notifications.ts'
import type { NotificationKind } from '../../notifications/kinds.ts'
import type { Connection } from '../connections.ts'
import type { Context } from '../context.ts'

/** A notification as its reader may know it at this moment. */
export interface NotificationSource {
  readonly id: string
  readonly kind: NotificationKind
  readonly sentence: string
  readonly at: string
  readonly read: boolean
  readonly thingId: string
}
export type NotificationConnectionSource = Connection<NotificationSource> & { readonly unreadCount: number; readonly cursor: string }

export function notificationSourceOf(context: Context, kept: KeptNotification): NotificationSource | null {
  const { id, at, readAt, thingId } = kept
  const told = toldOf(kept, context.viewer(), context.locale, { rows: context.rows, facts: context.core.facts })
  return told === undefined ? null : { id, ...told, at, read: readAt !== null, thingId }
}

export const unreadAmong = (context: Context, kept: readonly KeptNotification[]): number =>
  kept.filter((notification) => notification.readAt === null && notificationSourceOf(context, notification) !== null).length
