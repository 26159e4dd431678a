import { describe, test } from 'vitest'
import { MemberLeft } from '../../../schema/events/organizations.ts'
import { removeMember } from '../../../services/organizations/removeMember.ts'
import { behaviourOf } from '../../support/behaviour.ts'
import {
  editor, haiyun, hostOfPark, joined, outsiders, owner, rejected, suspended, verified, viewer, withMembers,
} from '../../support/organizations.ts'
import { operator, personId, stranger } from '../../support/people.ts'

const { given } = behaviourOf(removeMember)
const removing = (name: string) => ({ organizationId: haiyun, personId: personId(name) })
const left = (name: string) => MemberLeft(removing(name))

describe('removing a member', () => {
  test('is for an owner', () => given(...withMembers).when(owner, removing('Wang Fang')).then(left('Wang Fang')))
  test.each([['an editor', editor, 'Wang Fang'], ['a viewer', viewer, 'Chen Jie']])('is for %s who wants to leave', (_, actor, name) =>
    given(...withMembers).when(actor, removing(name)).then(left(name)))
  test.each([['suspended', suspended], ['rejected', rejected]])('is for who wants to leave one that is %s', (_, end) =>
    given(...withMembers, end).when(viewer, removing('Chen Jie')).then(left('Chen Jie')))
  test('does nothing where they are gone already', () =>
    given(...withMembers, left('Wang Fang')).when(owner, removing('Wang Fang')).thenNothing())
  test('never takes the last owner away', () => given(...withMembers).when(owner, removing('Li Na')).thenRefused('LAST_OWNER', 'personId'))
  test('lets one of two owners leave', () =>
    given(...withMembers, joined('Second owner', 'OWNER')).when(owner, removing('Li Na')).then(left('Li Na')))

  test.each([['an editor', editor], ['a host of its park', hostOfPark], ['the operator', operator]])('is not for %s', (_, actor) =>
    given(...withMembers).when(actor, removing('Chen Jie')).thenRefused('FORBIDDEN'))
  test('is not for its owner once it is suspended', () =>
    given(...withMembers, suspended).when(owner, removing('Chen Jie')).thenRefused('FORBIDDEN'))
  test('tells who has left nothing', () =>
    given(...withMembers, left('Wang Fang')).when(stranger, removing('Wang Fang')).thenRefused('NOT_FOUND'))
  test.each(outsiders.filter(([, actor]) => !actor.operator))('tells %s nothing of one that is not verified', (_, actor) =>
    given(...withMembers).when(actor, removing('Chen Jie')).thenRefused('NOT_FOUND'))
  test.each(outsiders)('tells %s that a verified one is not theirs', (_, actor) =>
    given(...withMembers, verified).when(actor, removing('Chen Jie')).thenRefused('FORBIDDEN'))
  test('of nothing is nothing', () => given().when(owner, removing('Chen Jie')).thenRefused('NOT_FOUND'))
})
