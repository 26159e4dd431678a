import { z } from 'zod'
import { InvitationId } from '../../../schema/events/ids.ts'
import { commandKey, idOfCreated, naturalId } from '../../commands/keys.ts'
import { Refusal } from '../../commands/refusal.ts'
import { linkTo } from '../../identity/links.ts'
import { acceptInvitation } from '../../organizations/acceptInvitation.ts'
import { inviteMember } from '../../organizations/inviteMember.ts'
import { resendInvitation } from '../../organizations/resendInvitation.ts'
import { revokeInvitation } from '../../organizations/revokeInvitation.ts'
import type { Context } from '../context.ts'
import { TopLevel } from '../errors.ts'
import { readInput, userError, userErrorOf } from './input.ts'
import { ask, payloadOf, refused, type Payload } from './mutation.ts'

/** The mutations that join the log with the office: an address and a secret belong to the office alone. */

const Address = z.object({ emailAddress: z.string().trim().max(254).pipe(z.email()) })

export async function inviteMemberMutation(_: unknown, { input }: { readonly input: unknown }, context: Context): Promise<Payload> {
  const actor = context.actor()
  if (actor === undefined) throw new TopLevel('UNAUTHENTICATED')
  const command = { input: inviteMember.input.extend(Address.shape) }
  const read = readInput(command, input, context.locale)
  if (!('input' in read)) return refused(read)
  const { emailAddress, ...invitation } = command.input.parse(read.input)
  const accepted = await ask(inviteMember, invitation, read.request, context)
  if (accepted instanceof Refusal) return refused([userErrorOf(accepted, context.locale)])
  const payload = await payloadOf(inviteMember, accepted, context)
  if (accepted.replayed) return { ...payload, invitationLink: null }
  const invitationId = InvitationId.parse(idOfCreated(commandKey(actor.id, inviteMember.name, read.request.commandId), 'invitation'))
  const { organizationId } = invitation
  const secret = await context.office.atOnce(async ({ invitations, people, notifications }) => {
    // Who has an account learns of it there too; whoever invites learns nothing of that.
    const known = await people.findByEmail(emailAddress)
    if (known !== undefined) {
      const { personId } = known
      const id = naturalId('notification', invitationId, personId, 'INVITED')
      await notifications.add({ id, personId, kind: 'INVITED', thingId: organizationId, organizationId, eventId: invitationId, at: context.core.clock().toISOString() })
    }
    return invitations.make({ invitationId, organizationId, email: emailAddress })
  })
  return { ...payload, invitationLink: await sent(secret, context) }
}

/** Sent by mail, or else the link that whoever asked hands over. */
async function sent(secret: string, context: Context): Promise<string | null> {
  const mailed = (await context.mailInvitation?.(secret, context.locale)) ?? false
  return mailed ? null : linkTo(context.publicUrl, secret)
}

/** Recorded first, where it is counted how often; an address that was erased meanwhile gets nothing. */
export async function resendInvitationMutation(_: unknown, { input }: { readonly input: unknown }, context: Context): Promise<Payload> {
  if (context.actor() === undefined) throw new TopLevel('UNAUTHENTICATED')
  const read = readInput(resendInvitation, input, context.locale)
  if (!('input' in read)) return refused(read)
  const accepted = await ask(resendInvitation, read.input, read.request, context)
  if (accepted instanceof Refusal) return refused([userErrorOf(accepted, context.locale)])
  const payload = await payloadOf(resendInvitation, accepted, context)
  const secret = accepted.replayed ? undefined : await context.office.invitations.renew(resendInvitation.input.parse(read.input).invitationId)
  return { ...payload, invitationLink: secret === undefined ? null : await sent(secret, context) }
}

const Accepting = z.object({ secret: z.string().max(100) })

/** Accepted by a session with the invited address; what does not fit is no invitation at all. */
export async function acceptInvitationMutation(_: unknown, { input }: { readonly input: unknown }, context: Context): Promise<Payload> {
  const actor = context.actor()
  if (actor === undefined) throw new TopLevel('UNAUTHENTICATED')
  const read = readInput({ input: Accepting }, input, context.locale)
  if (!('input' in read)) return refused(read)
  const invitation = await context.office.invitations.findSpent(Accepting.parse(read.input).secret)
  const person = await context.office.people.find(actor.id)
  if (invitation === undefined || person?.email !== invitation.email) return refused([userError('INVITATION_USED', context.locale, ['secret'])])
  const { organizationId, invitationId } = invitation
  const accepted = await ask(acceptInvitation, acceptInvitation.input.parse({ organizationId, invitationId }), read.request, context)
  if (accepted instanceof Refusal) return refused([userErrorOf(accepted, context.locale)])
  await context.office.invitations.spend(invitationId)
  return payloadOf(acceptInvitation, accepted, context)
}

/** Revoked in the log first: there it lets nobody in, also where the office was not reached. */
export async function revokeInvitationMutation(_: unknown, { input }: { readonly input: unknown }, context: Context): Promise<Payload> {
  if (context.actor() === undefined) throw new TopLevel('UNAUTHENTICATED')
  const read = readInput(revokeInvitation, input, context.locale)
  if (!('input' in read)) return refused(read)
  const accepted = await ask(revokeInvitation, read.input, read.request, context)
  if (accepted instanceof Refusal) return refused([userErrorOf(accepted, context.locale)])
  await context.office.invitations.revoke(revokeInvitation.input.parse(read.input).invitationId)
  return payloadOf(revokeInvitation, accepted, context)
}
