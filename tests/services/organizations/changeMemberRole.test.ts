import { describe, expect, test } from 'vitest'
import { MemberRoleChanged } from '../../../schema/events/organizations.ts'
import { changeMemberRole } from '../../../services/organizations/changeMemberRole.ts'
import { behaviourOf } from '../../support/behaviour.ts'
import {
  editor, haiyun, hostOfPark, joined, outsiders, owner, rejected, suspended, verified, viewer, withMembers,
} from '../../support/organizations.ts'
import { operator, personId } from '../../support/people.ts'

const { given } = behaviourOf(changeMemberRole)
const change = (name: string, role: 'OWNER' | 'EDITOR' | 'VIEWER') => ({ organizationId: haiyun, personId: personId(name), role })

describe('changing the role of a member', () => {
  test('is for an owner', () =>
    given(...withMembers).when(owner, change('Chen Jie', 'EDITOR')).then(MemberRoleChanged(change('Chen Jie', 'EDITOR'))))
  test('does nothing where the role is that already', () => given(...withMembers).when(owner, change('Chen Jie', 'VIEWER')).thenNothing())
  test('never takes the last owner away', () =>
    given(...withMembers).when(owner, change('Li Na', 'EDITOR')).thenRefused('LAST_OWNER', 'role'))
  test('lets one of two owners step down', () =>
    given(...withMembers, joined('Second owner', 'OWNER')).when(owner, change('Li Na', 'VIEWER')).then(MemberRoleChanged(change('Li Na', 'VIEWER'))))
  test('needs a member', () => given(...withMembers).when(owner, change('Nobody', 'EDITOR')).thenRefused('NOT_A_MEMBER', 'personId'))
  test('asks for the revision that was read: it grants rights', () => expect(changeMemberRole.needsRevision).toBe(true))

  test.each([['an editor', editor], ['a viewer', viewer], ['a host of its park', hostOfPark], ['the operator', operator]])('is not for %s', (_, actor) =>
    given(...withMembers).when(actor, change('Chen Jie', 'OWNER')).thenRefused('FORBIDDEN'))
  test('is not for who was an owner until now, however late this node is', () =>
    given(...withMembers, joined('Second owner', 'OWNER'), MemberRoleChanged(change('Li Na', 'VIEWER'))).when(owner, change('Li Na', 'OWNER')).thenRefused('FORBIDDEN'))
  test.each([['suspended', suspended], ['rejected', rejected]])('is not for its owner once it is %s', (_, end) =>
    given(...withMembers, end).when(owner, change('Chen Jie', 'EDITOR')).thenRefused('FORBIDDEN'))
  test.each(outsiders.filter(([, actor]) => !actor.operator))('tells %s nothing of one that is not verified', (_, actor) =>
    given(...withMembers).when(actor, change('Chen Jie', 'EDITOR')).thenRefused('NOT_FOUND'))
  test.each(outsiders)('tells %s that a verified one is not theirs', (_, actor) =>
    given(...withMembers, verified).when(actor, change('Chen Jie', 'EDITOR')).thenRefused('FORBIDDEN'))
  test('of nothing is nothing', () => given().when(owner, change('Chen Jie', 'EDITOR')).thenRefused('NOT_FOUND'))
})
