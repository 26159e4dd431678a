import { describe, test } from 'vitest'
import { InvitationId } from '../../../schema/events/ids.ts'
import { InvitationResent, InvitationRevoked, MemberRoleChanged, type OrganizationEvent } from '../../../schema/events/organizations.ts'
import { acceptInvitation } from '../../../services/organizations/acceptInvitation.ts'
import { resendInvitation } from '../../../services/organizations/resendInvitation.ts'
import { behaviourOf, recorded, theTime } from '../../support/behaviour.ts'
import { editor, haiyun, invited, joined, owner, outsiders, suspended, verified, viewer, withMembers } from '../../support/organizations.ts'
import { personId, stranger } from '../../support/people.ts'

const invitationId = InvitationId.parse('5b1d6a0e-93c3-4c0e-8f57-0f5a9b0c2d12')
const unknown = InvitationId.parse('5b1d6a0e-93c3-4c0e-8f57-0f5a9b0c2d13')
const input = { organizationId: haiyun, invitationId }
const open = [...withMembers, invited(invitationId, 'EDITOR')]
const resent = InvitationResent(input)
const hours = (count: number) => new Date(theTime.getTime() + count * 3_600_000)
const resentAfter = (count: number, by = owner) => recorded(resent, { actor: { kind: 'PERSON', id: by.id }, at: hours(count).toISOString() })

const { given } = behaviourOf(resendInvitation)

describe('resending an invitation', () => {
  test('is for an owner', () => given(...open).when(owner, input).then(resent))
  test('is done three times a day at most, the first time counted', async () => {
    const often = [...open, resentAfter(1), resentAfter(2)]
    await given(...open, resentAfter(1)).when(owner, input, { now: hours(2) }).then(resent)
    await given(...often).when(owner, input, { now: hours(23.9) }).thenRefused('SENT_TOO_OFTEN', 'invitationId')
    await given(...often).when(owner, input, { now: hours(24) }).then(resent)
    await given(...often, resentAfter(24)).when(owner, input, { now: hours(24.5) }).thenRefused('SENT_TOO_OFTEN', 'invitationId')
    const another: OrganizationEvent = joined('Another', 'OWNER')
    await given(...often, another, invited(unknown, 'EDITOR')).when(owner, { ...input, invitationId: unknown }, { now: hours(3) }).then(InvitationResent({ ...input, invitationId: unknown }))
  })
  test('begins its time again, until it is over', async () => {
    await given(...open).when(owner, input, { now: hours(14 * 24 - 1) }).then(resent)
    await given(...open).when(owner, input, { now: hours(14 * 24) }).thenRefused('INVITATION_OVER', 'invitationId')
    await given(...open, resentAfter(24)).when(owner, input, { now: hours(14 * 24) }).then(resent)
  })
  test('makes whoever does it answer for it', async () => {
    const leaves = MemberRoleChanged({ organizationId: haiyun, personId: personId('Old Owner'), role: 'VIEWER' })
    const ofAnother = [...withMembers, joined('Old Owner', 'OWNER'), invited(invitationId, 'EDITOR', { ...owner, id: personId('Old Owner') }), leaves]
    const accepting = behaviourOf(acceptInvitation)
    await accepting.given(...ofAnother).when(stranger, input).thenRefused('INVITATION_USED')
    await accepting.given(...ofAnother, resentAfter(1)).when(stranger, input).then(joined('stranger', 'EDITOR', invitationId))
  })
  test.each([['was accepted', joined('New', 'EDITOR', invitationId)], ['was called back', InvitationRevoked(input)]])('is refused where it %s', (_, end) =>
    given(...open, end).when(owner, input).thenRefused('INVITATION_OVER', 'invitationId'))
  test('of another organisation or of none is not found', () => given(...open).when(owner, { ...input, invitationId: unknown }).thenRefused('NOT_FOUND', 'invitationId'))
  test.each([['an editor', editor], ['a viewer', viewer]] as const)('is not for %s', (_, actor) => given(...open).when(actor, input).thenRefused('FORBIDDEN'))
  test.each(outsiders)('is not for %s', (_, actor) => given(...open, verified).when(actor, input).thenRefused('FORBIDDEN'))
  test('is not done while the organisation is suspended', () => given(...open, suspended).when(owner, input).thenRefused('FORBIDDEN'))
})
