import { z } from 'zod'
import { refuse } from '../../../commands/refusal.ts'
import type { Outbox } from '../../../office/outbox.ts'
import { deadLetterSource } from '../../resolvers/deadLetters.ts'
import { officeMutation } from '../officeMutation.ts'

/** The operator decides what becomes of a message that could not be sent. Nobody else knows of any. */
const deciding = (name: string, decide: (outbox: Outbox, id: string) => Promise<boolean>) => officeMutation({
  name,
  input: z.object({ deadLetterId: z.uuid().toLowerCase() }),
  perHour: 600,
  thing: 'deadLetter',
  show: (id, context) => deadLetterSource(context, id),
  run: async ({ deadLetterId }, { office, actor }) =>
    actor.operator && await decide(office.outbox, deadLetterId) ? { subject: deadLetterId } : refuse('NOT_FOUND', 'deadLetterId'),
})

export const retryDeadLetter = deciding('RetryDeadLetter', (outbox, id) => outbox.retry(id))
export const dropDeadLetter = deciding('DropDeadLetter', (outbox, id) => outbox.drop(id))
