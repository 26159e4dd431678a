import { describe, test } from 'vitest'
import { JoinRequestDeclined, JoinRequestWithdrawn } from '../../../schema/events/organizations.ts'
import { declineJoinRequest } from '../../../services/organizations/declineJoinRequest.ts'
import { behaviourOf } from '../../support/behaviour.ts'
import { asked, editor, haiyun, hostOfAnotherPark, hostOfPark, knownOrganizations, owner, registered, unclaimed, verified, viewer, viewerOfPark, withMembers } from '../../support/organizations.ts'
import type { History } from '../../support/cast.ts'
import { operator, personId, stranger } from '../../support/people.ts'

const { given: givenAnywhere } = behaviourOf(declineJoinRequest)
const given = (...history: History) => givenAnywhere(...history).knowing(knownOrganizations())
const input = { organizationId: haiyun, personId: personId('stranger') }
const declined = JoinRequestDeclined(input)
const owned = [...withMembers, verified, asked('stranger')]

describe('declining a request to join', () => {
  test('is for an owner', () => given(...owned).when(owner, input).then(declined))
  test('is for a host of the park where there is no owner, or the owner did not answer', async () => {
    await given(unclaimed, asked('stranger')).when(hostOfPark, input).then(declined)
    await given(...owned).when(hostOfPark, input).thenRefused('OWNERS_DECIDE_FIRST', 'personId')
    await given(...owned).when(hostOfPark, input, { now: new Date('2026-05-21T01:00:00.000Z') }).then(declined)
  })
  test('is for the operator where there is no park', () => given(registered({ unclaimed: true, parkId: undefined }), asked('stranger')).when(operator, input).then(declined))
  test('is done once', async () => {
    await given(...owned, declined).when(owner, input).thenNothing()
    await given(...owned, JoinRequestWithdrawn(input)).when(owner, input).thenNothing()
  })
  test('needs a request', () => given(...withMembers).when(owner, input).thenRefused('NOT_ASKED', 'personId'))
  test.each([['an editor', editor], ['a viewer', viewer], ['who asked', stranger], ['a viewer in its park', viewerOfPark], ['a host of another park', hostOfAnotherPark], ['the operator', operator]])(
    'is not for %s', (_, actor) => given(...owned).when(actor, input).thenRefused('FORBIDDEN'))
  test('tells who may not know of it nothing', () => given(registered(), asked('stranger')).when(stranger, input).thenRefused('NOT_FOUND'))
  test('is not done on behalf', () => given(unclaimed, asked('stranger')).when(hostOfPark, input, { onBehalf: 'PHONE' }).thenRefused('BASIS_NOT_ALLOWED', 'onBehalf'))
})
