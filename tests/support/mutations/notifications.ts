import { randomUUID } from 'node:crypto'
import type { Story } from '../story.ts'
import type { MutationCases } from './mutationCase.ts'

/** What is asked of what the hub tells people. */
export const notificationsCases: MutationCases = {
  markNotificationsRead: {
    makes: 'Viewer', denied: 'ALLOWED', invalid: [[{ notificationIds: [] }, 'notificationIds'], [{ notificationIds: ['all'] }, 'notificationIds', '0']],
    other: { notificationIds: [randomUUID()] },
    prepare: async (story) => ({ by: await story.hub.as('reader'), input: { notificationIds: [randomUUID()] } }),
  },
  reviseMailSettings: {
    makes: 'MailSettings', denied: 'ALLOWED',
    invalid: [[{ timeZone: 'Mars/Base' }, 'timeZone'], [{ quietFrom: '25:00' }, 'quietFrom'], [{ quietTo: '7' }, 'quietTo']],
    other: { quietFrom: '21:00' },
    prepare: async (story) => ({
      by: await story.hub.as('reader'), input: { timeZone: 'Europe/Berlin', quietFrom: '22:30', quietTo: '06:00', choices: [{ kind: 'MEMBER_JOINED', choice: 'NEVER' }] },
    }),
  },
  retryDeadLetter: {
    makes: 'DeadLetter', about: 'deadLetterId', denied: 'NOT_FOUND', invalid: [[{ deadLetterId: 'it' }, 'deadLetterId']], other: { deadLetterId: randomUUID() },
    prepare: async (story) => ({ by: story.operator, input: { deadLetterId: await deadLetter(story) } }),
  },
  dropDeadLetter: {
    makes: 'DeadLetter', about: 'deadLetterId', denied: 'NOT_FOUND', invalid: [[{ deadLetterId: 'it' }, 'deadLetterId']], other: { deadLetterId: randomUUID() },
    prepare: async (story) => ({ by: story.operator, input: { deadLetterId: await deadLetter(story) } }),
  },
}

/** A mail that nobody would take. */
export async function deadLetter({ hub }: Story): Promise<string> {
  const { outbox } = hub.running.office
  const message = { id: randomUUID(), process: 'mailing', eventId: randomUUID(), recipientId: randomUUID(), kind: 'MAIL' }
  await outbox.put(message)
  for (let claimed = await outbox.claim(); claimed !== undefined; claimed = await outbox.claim()) {
    await (claimed.id === message.id ? outbox.failed(claimed, 'EENVELOPE', undefined) : outbox.sent(claimed))
  }
  return message.id
}
