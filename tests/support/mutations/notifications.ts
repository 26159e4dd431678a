import { randomUUID } from 'node:crypto'
import type { MutationCases } from './mutationCase.ts'

/** What is asked of what the hub tells people. */
export const notificationsCases: MutationCases = {
  markNotificationsRead: {
    makes: 'Viewer', denied: 'ALLOWED', invalid: [[{ notificationIds: [] }, 'notificationIds'], [{ notificationIds: ['all'] }, 'notificationIds', '0']],
    other: { notificationIds: [randomUUID()] },
    prepare: async (story) => ({ by: await story.hub.as('reader'), input: { notificationIds: [randomUUID()] } }),
  },
}
