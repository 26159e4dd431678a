import { z } from 'zod'
import { Refusal } from '../../commands/refusal.ts'
import { acceptDelegation } from '../../delegations/acceptDelegation.ts'
import { delegateThing } from '../../delegations/delegateThing.ts'
import { linkTo } from '../../identity/links.ts'
import type { Context } from '../context.ts'
import { TopLevel } from '../errors.ts'
import { readInput, userError, userErrorOf } from './input.ts'
import { ask, payloadOf, refused, type Payload } from './mutation.ts'

/** Link and code of a delegation belong to the office, the rest to the log. */

export async function delegateThingMutation(_: unknown, { input }: { readonly input: unknown }, context: Context): Promise<Payload> {
  if (context.actor() === undefined) throw new TopLevel('UNAUTHENTICATED')
  const read = readInput(delegateThing, input, context.locale)
  if (!('input' in read)) return refused(read)
  const accepted = await ask(delegateThing, read.input, read.request, context)
  if (accepted instanceof Refusal) return refused([userErrorOf(accepted, context.locale)])
  const payload = await payloadOf(delegateThing, accepted, context)
  if (accepted.replayed) return { ...payload, invitationLink: null, code: null }
  const { secret, code } = await context.office.delegationLinks.make(accepted.id)
  return { ...payload, invitationLink: linkTo(context.publicUrl, secret), code }
}

const Accepting = z.object({ secret: z.string().max(100), code: z.string().max(20) })

/** Accepted by whoever holds both; without the link nothing is said of the code. */
export async function acceptDelegationMutation(_: unknown, { input }: { readonly input: unknown }, context: Context): Promise<Payload> {
  if (context.actor() === undefined) throw new TopLevel('UNAUTHENTICATED')
  const read = readInput({ input: Accepting }, input, context.locale)
  if (!('input' in read)) return refused(read)
  const { secret, code } = Accepting.parse(read.input)
  const opened = await context.office.delegationLinks.open(secret, code)
  if (opened === 'UNKNOWN') return refused([userError('INVITATION_USED', context.locale, ['secret'])])
  if (opened === 'CODE_WRONG') return refused([userError('CODE_WRONG', context.locale, ['code'])])
  const accepted = await ask(acceptDelegation, acceptDelegation.input.parse(opened), read.request, context)
  if (accepted instanceof Refusal) return refused([userErrorOf(accepted, context.locale)])
  await context.office.delegationLinks.spend(opened.delegationId)
  return payloadOf(acceptDelegation, accepted, context)
}
