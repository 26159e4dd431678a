import type { Rows } from '../../projections/rows.ts'
import { naturalId } from '../commands/keys.ts'
import { concernsOf } from '../notifications/concerns.ts'
import { recipientsOf } from '../notifications/recipients.ts'
import type { Notification } from '../office/notifications.ts'
import type { FollowedEvent, Follower } from './following.ts'

/** Tells people what concerns them, each event once; who did it knows it already. */
export const telling: Follower<{ readonly rows: Rows }> = {
  name: 'telling',
  prepare(event, { rows }) {
    const told = notificationsOf(event, rows)
    return told.length === 0 ? undefined : async ({ notifications }) => {
      for (const notification of told) await notifications.add(notification)
    }
  },
}

/** What an event makes the office keep, as the rows stand now. */
export const notificationsOf = ({ id: eventId, event, metadata }: FollowedEvent, rows: Rows): readonly Notification[] =>
  concernsOf(event, rows).flatMap((concern) => recipientsOf(concern, rows).filter((personId) => personId !== metadata.actor.id).map((personId) => {
    const { kind, thingId, organizationId } = concern
    return { id: naturalId('notification', eventId, personId, kind), personId, kind, thingId, organizationId, eventId, at: metadata.at }
  }))
