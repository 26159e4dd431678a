import { describe, test } from 'vitest'
import { InvitationId } from '../../../schema/events/ids.ts'
import { InvitationRevoked } from '../../../schema/events/organizations.ts'
import { acceptInvitation } from '../../../services/organizations/acceptInvitation.ts'
import { revokeInvitation } from '../../../services/organizations/revokeInvitation.ts'
import { behaviourOf } from '../../support/behaviour.ts'
import { editor, haiyun, invited, joined, owner, outsiders, suspended, verified, viewer, withMembers } from '../../support/organizations.ts'
import { stranger } from '../../support/people.ts'

const invitationId = InvitationId.parse('5b1d6a0e-93c3-4c0e-8f57-0f5a9b0c2d12')
const unknown = InvitationId.parse('5b1d6a0e-93c3-4c0e-8f57-0f5a9b0c2d13')
const input = { organizationId: haiyun, invitationId }
const open = [...withMembers, invited(invitationId, 'EDITOR')]
const revoked = InvitationRevoked(input)

const { given } = behaviourOf(revokeInvitation)

describe('revoking an invitation', () => {
  test('is for an owner', () => given(...open).when(owner, input).then(revoked))
  test('does nothing the second time', () => given(...open, revoked).when(owner, input).thenNothing())
  test('does nothing where it was accepted', () => given(...open, joined('New', 'EDITOR', invitationId)).when(owner, input).thenNothing())
  test('of another organisation or of none is not found', () => given(...open).when(owner, { ...input, invitationId: unknown }).thenRefused('NOT_FOUND', 'invitationId'))
  test.each([['an editor', editor], ['a viewer', viewer]] as const)('is not for %s', (_, actor) => given(...open).when(actor, input).thenRefused('FORBIDDEN'))
  test.each(outsiders)('is not for %s', (_, actor) => given(...open, verified).when(actor, input).thenRefused('FORBIDDEN'))
  test('is not done while the organisation is suspended', () => given(...open, suspended).when(owner, input).thenRefused('FORBIDDEN'))
  test('leaves nothing to accept', () => behaviourOf(acceptInvitation).given(...open, revoked).when(stranger, input).thenRefused('INVITATION_USED'))
})
