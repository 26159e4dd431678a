import { z } from 'zod'
import { PersonId } from '../../../schema/events/ids.ts'
import { Refusal } from '../../commands/refusal.ts'
import { normalized } from '../../office/people.ts'
import { eraseMyself } from '../../people/eraseMyself.ts'
import type { Context } from '../context.ts'
import { TopLevel } from '../errors.ts'
import { readInput, userError, userErrorOf } from './input.ts'
import { ask, payloadOf, refused, type Payload } from './mutation.ts'

const Confirmation = z.object({ emailAddress: z.string().max(254).optional() })
/** Milliseconds for which a session is as good as having just signed in. */
const fresh = 15 * 60_000

/** Can't be undone, so it is confirmed: by having signed in just now, or by writing the own address. */
export async function eraseMyselfMutation(_: unknown, { input }: { readonly input: unknown }, context: Context): Promise<Payload> {
  const { session, office, core, locale } = context
  if (session === undefined) throw new TopLevel('UNAUTHENTICATED')
  const read = readInput({ input: Confirmation }, input, locale)
  if (!('input' in read)) return refused(read)
  const { emailAddress } = Confirmation.parse(read.input)
  const [person, sessions] = [await office.people.find(session.personId), await office.sessions.of(session.personId)]
  const begun = sessions.find(({ sessionId }) => sessionId === session.sessionId)?.begunAt
  const isFresh = begun !== undefined && core.clock().getTime() - Date.parse(begun) < fresh
  const isWritten = emailAddress !== undefined && normalized(emailAddress) === person?.email
  if (!isWritten && (emailAddress !== undefined || !isFresh)) return refused([userError('NOT_CONFIRMED', locale, ['emailAddress'])])
  const accepted = await ask(eraseMyself, { personId: PersonId.parse(session.personId) }, read.request, context)
  return accepted instanceof Refusal ? refused([userErrorOf(accepted, locale)]) : payloadOf(eraseMyself, accepted, context)
}
