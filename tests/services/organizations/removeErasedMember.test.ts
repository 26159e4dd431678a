import { describe, test } from 'vitest'
import { MemberLeft } from '../../../schema/events/organizations.ts'
import { processActor } from '../../../services/identity/actor.ts'
import { removeErasedMember } from '../../../services/organizations/removeErasedMember.ts'
import { behaviourOf } from '../../support/behaviour.ts'
import { haiyun, owner, rejected, withMembers } from '../../support/organizations.ts'
import { operator, personId } from '../../support/people.ts'

const { given } = behaviourOf(removeErasedMember)
const removing = (name: string) => ({ organizationId: haiyun, personId: personId(name) })
const hub = processActor('erasing-people')

describe('removing a member who was erased', () => {
  test('is done also to the last owner', () => given(...withMembers).when(hub, removing('Li Na')).then(MemberLeft(removing('Li Na'))))
  test('is done also where the organisation was rejected', () =>
    given(...withMembers, rejected).when(hub, removing('Chen Jie')).then(MemberLeft(removing('Chen Jie'))))
  test('does nothing the second time', () => given(...withMembers, MemberLeft(removing('Li Na'))).when(hub, removing('Li Na')).thenNothing())
  test.each([['an owner', owner], ['an operator', operator]])('is not for %s', (_, actor) => given(...withMembers).when(actor, removing('Chen Jie')).thenRefused('NOT_FOUND'))
})
