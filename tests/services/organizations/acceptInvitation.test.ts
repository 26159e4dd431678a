import { describe, test } from 'vitest'
import { InvitationId } from '../../../schema/events/ids.ts'
import { MemberLeft, MemberRoleChanged } from '../../../schema/events/organizations.ts'
import { processActor } from '../../../services/identity/actor.ts'
import { acceptInvitation } from '../../../services/organizations/acceptInvitation.ts'
import { behaviourOf, newId } from '../../support/behaviour.ts'
import { editor, haiyun, invited, joined, rejected, suspended, withMembers } from '../../support/organizations.ts'
import { person, personId } from '../../support/people.ts'

const { given } = behaviourOf(acceptInvitation)
const invitationId = InvitationId.parse(newId('invitation'))
const another = InvitationId.parse(newId('another invitation'))
const input = { organizationId: haiyun, invitationId }
const guest = person('Guest')
const waiting = [...withMembers, invited(invitationId, 'EDITOR')]

describe('accepting an invitation', () => {
  test('gives the role that was offered', () => given(...waiting).when(guest, input).then(joined('Guest', 'EDITOR', invitationId)))
  test('does nothing the second time', () => given(...waiting, joined('Guest', 'EDITOR', invitationId)).when(guest, input).thenNothing())
  test('is possible once', () =>
    given(...waiting, joined('Guest', 'EDITOR', invitationId)).when(person('Somebody else'), input).thenRefused('INVITATION_USED'))
  test('is possible once, even for who has left since', () =>
    given(...waiting, joined('Guest', 'EDITOR', invitationId), MemberLeft({ organizationId: haiyun, personId: personId('Guest') })).when(guest, input).thenRefused('INVITATION_USED'))
  test('leaves other invitations as they are', () =>
    given(...waiting, invited(another, 'VIEWER'), joined('Guest', 'EDITOR', invitationId)).when(person('Second guest'), { ...input, invitationId: another })
      .then(joined('Second guest', 'VIEWER', another)))
  test('needs an invitation', async () => {
    await given(...withMembers).when(guest, input).thenRefused('INVITATION_USED')
    await given().when(guest, input).thenRefused('INVITATION_USED')
  })
  test('is not for who is a member already', () => given(...waiting).when(editor, input).thenRefused('ALREADY_A_MEMBER'))

  test.each([
    ['was made a viewer', MemberRoleChanged({ organizationId: haiyun, personId: personId('Li Na'), role: 'VIEWER' })],
    ['left', MemberLeft({ organizationId: haiyun, personId: personId('Li Na') })],
  ])('ends when whoever invited %s', (_, end) => given(...waiting, end).when(guest, input).thenRefused('INVITATION_USED'))
  test.each([['suspended', suspended], ['rejected', rejected]])('waits while the organisation is %s', (_, end) =>
    given(...waiting, end).when(guest, input).thenRefused('ORGANIZATION_SUSPENDED'))
  test('is for people', () => given(...waiting).when(processActor('expiry'), input).thenRefused('NOT_FOUND'))
  test('is never on behalf of anybody', () =>
    given(...waiting).when(guest, input, { onBehalf: 'PHONE' }).thenRefused('BASIS_NOT_ALLOWED', 'onBehalf'))
})
