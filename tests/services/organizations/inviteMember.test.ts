import { describe, expect, test } from 'vitest'
import { InvitationId } from '../../../schema/events/ids.ts'
import { MemberInvited, MemberRoleChanged } from '../../../schema/events/organizations.ts'
import { inviteMember } from '../../../services/organizations/inviteMember.ts'
import { behaviourOf, newId } from '../../support/behaviour.ts'
import {
  editor, haiyun, hostOfPark, outsiders, owner, rejected, suspended, verified, viewer, withMembers,
} from '../../support/organizations.ts'
import { operator, personId } from '../../support/people.ts'

const { given } = behaviourOf(inviteMember)
const input = { organizationId: haiyun, role: 'EDITOR' } as const

describe('inviting a member', () => {
  test.each(['OWNER', 'EDITOR', 'VIEWER'] as const)('as %s is for an owner', (role) => given(...withMembers).when(owner, { ...input, role })
    .then(MemberInvited({ organizationId: haiyun, invitationId: InvitationId.parse(newId('invitation')), role })))
  test('asks for the revision that was read: it grants rights', () => expect(inviteMember.needsRevision).toBe(true))

  test.each([['an editor', editor], ['a viewer', viewer], ['a host of its park', hostOfPark], ['the operator', operator]])('is not for %s', (_, actor) =>
    given(...withMembers).when(actor, input).thenRefused('FORBIDDEN'))
  test('is not for who is an owner no longer, however late this node is', () =>
    given(...withMembers, MemberRoleChanged({ organizationId: haiyun, personId: personId('Li Na'), role: 'VIEWER' })).when(owner, input).thenRefused('FORBIDDEN'))
  test.each([['suspended', suspended], ['rejected', rejected]])('is not for its owner once it is %s', (_, end) =>
    given(...withMembers, end).when(owner, input).thenRefused('FORBIDDEN'))
  test.each(outsiders.filter(([, actor]) => !actor.operator))('tells %s nothing of one that is not verified', (_, actor) =>
    given(...withMembers).when(actor, input).thenRefused('NOT_FOUND'))
  test.each(outsiders)('tells %s that a verified one is not theirs', (_, actor) =>
    given(...withMembers, verified).when(actor, input).thenRefused('FORBIDDEN'))
  test('is not done on behalf', () =>
    given(...withMembers).when(owner, input, { onBehalf: 'PHONE' }).thenRefused('BASIS_NOT_ALLOWED', 'onBehalf'))
  test('to nothing is nothing', () => given().when(owner, input).thenRefused('NOT_FOUND'))
})
