import { z } from 'zod'
import { Refusal } from '../../commands/refusal.ts'
import { acceptExpertInvitation } from '../../experts/acceptExpertInvitation.ts'
import { inviteExpert } from '../../experts/inviteExpert.ts'
import { linkTo } from '../../identity/links.ts'
import type { Context } from '../context.ts'
import { TopLevel } from '../errors.ts'
import { readInput, userError, userErrorOf } from './input.ts'
import { ask, payloadOf, refused, type Payload } from './mutation.ts'

/** An expert's address and secret belong to the office, the rest to the log. The host hands the link over: whom it reaches is the park's care. */

const Address = z.object({ emailAddress: z.string().trim().max(254).pipe(z.email()) })

export async function inviteExpertMutation(_: unknown, { input }: { readonly input: unknown }, context: Context): Promise<Payload> {
  if (context.actor() === undefined) throw new TopLevel('UNAUTHENTICATED')
  const command = { input: inviteExpert.input.extend(Address.shape) }
  const read = readInput(command, input, context.locale)
  if (!('input' in read)) return refused(read)
  const { emailAddress, ...invitation } = command.input.parse(read.input)
  const accepted = await ask(inviteExpert, invitation, read.request, context)
  if (accepted instanceof Refusal) return refused([userErrorOf(accepted, context.locale)])
  const payload = await payloadOf(inviteExpert, accepted, context)
  if (accepted.replayed) return { ...payload, invitationLink: null }
  const secret = await context.office.expertInvitations.make({ expertId: accepted.id, email: emailAddress })
  return { ...payload, invitationLink: linkTo(context.publicUrl, secret) }
}

const Accepting = acceptExpertInvitation.input.omit({ expertId: true }).extend({ secret: z.string().max(100) })

/** Accepted by a session with the invited address; what does not fit is no invitation at all. */
export async function acceptExpertInvitationMutation(_: unknown, { input }: { readonly input: unknown }, context: Context): Promise<Payload> {
  const actor = context.actor()
  if (actor === undefined) throw new TopLevel('UNAUTHENTICATED')
  const read = readInput({ input: Accepting }, input, context.locale)
  if (!('input' in read)) return refused(read)
  const { secret, conflicts } = Accepting.parse(read.input)
  const invitation = await context.office.expertInvitations.findSpent(secret)
  const person = await context.office.people.find(actor.id)
  if (invitation === undefined || person?.email !== invitation.email) return refused([userError('INVITATION_USED', context.locale, ['secret'])])
  const { expertId } = invitation
  const accepted = await ask(acceptExpertInvitation, acceptExpertInvitation.input.parse({ expertId, conflicts }), read.request, context)
  if (accepted instanceof Refusal) return refused([userErrorOf(accepted, context.locale)])
  await context.office.expertInvitations.spend(expertId)
  return payloadOf(acceptExpertInvitation, accepted, context)
}
