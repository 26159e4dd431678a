import { describe, test } from 'vitest'
import { JoinRequestWithdrawn } from '../../../schema/events/organizations.ts'
import { processActor } from '../../../services/identity/actor.ts'
import { withdrawJoinRequest } from '../../../services/organizations/withdrawJoinRequest.ts'
import { behaviourOf } from '../../support/behaviour.ts'
import { asked, haiyun, hostOfPark, registered, unclaimed } from '../../support/organizations.ts'
import { personId, stranger } from '../../support/people.ts'

const { given } = behaviourOf(withdrawJoinRequest)
const input = { organizationId: haiyun }
const withdrawn = JoinRequestWithdrawn({ organizationId: haiyun, personId: personId('stranger') })

describe('taking back a request to join', () => {
  test('is for who made it', () => given(unclaimed, asked('stranger')).when(stranger, input).then(withdrawn))
  test('is done once', () => given(unclaimed, asked('stranger'), withdrawn).when(stranger, input).thenNothing())
  test('touches nobody else’s', () => given(unclaimed, asked('somebody')).when(stranger, input).thenNothing())
  test('tells nothing of what one may not know of', () => given(registered()).when(stranger, input).thenRefused('NOT_FOUND'))
  test('is not for processes', () => given(unclaimed).when(processActor('due'), input).thenRefused('FORBIDDEN'))
  test('is not done on behalf', () => given(unclaimed, asked('stranger')).when(hostOfPark, input, { onBehalf: 'PHONE' }).thenRefused('BASIS_NOT_ALLOWED', 'onBehalf'))
})
