import { z } from 'zod'
import type { DeadLetter, QueryResolvers } from '../../../schema/generated/resolvers.ts'
import type { OutboxState } from '../../office/outbox.ts'
import type { Context } from '../context.ts'

/** What could not be sent, for whoever keeps the hub running. */
export const deadLetterQueries: Pick<QueryResolvers, 'deadLetters'> = {
  deadLetters: async (_, __, context) => (
    context.actor()?.operator === true ? (await context.office.outbox.deadLetters(mostLetters)).map(deadLetterOf) : null
  ),
}

const mostLetters = 100
const State: z.ZodType<DeadLetter['state']> = z.enum(['DEAD', 'WAITING', 'SENT', 'DROPPED'])
const deadLetterOf = ({ id, kind, state, attempts, error, createdAt }: OutboxState): DeadLetter => ({ id, kind, state: State.parse(state), attempts, error, createdAt })

/** A message that was one, whatever became of it; known to operators alone. */
export async function deadLetterSource(context: Context, id: string): Promise<DeadLetter | null> {
  const message = context.actor()?.operator === true ? await context.office.outbox.find(id) : undefined
  return message === undefined ? null : deadLetterOf(message)
}
