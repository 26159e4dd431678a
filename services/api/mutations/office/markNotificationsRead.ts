import { z } from 'zod'
import { viewerSource } from '../../resolvers/viewer.ts'
import { officeMutation } from '../officeMutation.ts'

/** A person has read what the hub told them. */
export const markNotificationsRead = officeMutation({
  name: 'MarkNotificationsRead',
  input: z.object({ notificationIds: z.array(z.uuid().toLowerCase()).min(1).max(500) }),
  perHour: 600,
  thing: 'me',
  show: (_, context) => viewerSource(context),
  async run({ notificationIds }, { office, personId }) {
    await office.notifications.markRead(personId, notificationIds)
    return { subject: personId }
  },
})
