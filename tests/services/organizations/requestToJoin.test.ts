import { describe, expect, test } from 'vitest'
import { JoinRequestDeclined, JoinRequested, JoinRequestWithdrawn, MemberLeft } from '../../../schema/events/organizations.ts'
import { processActor } from '../../../services/identity/actor.ts'
import { requestToJoin } from '../../../services/organizations/requestToJoin.ts'
import { behaviourOf, recorded, theTime } from '../../support/behaviour.ts'
import { asked, haiyun, hostOfPark, owner, registered, rejected, suspended, unclaimed, verified, viewer, withMembers } from '../../support/organizations.ts'
import { personId, stranger } from '../../support/people.ts'

const { given } = behaviourOf(requestToJoin)
const input = { organizationId: haiyun }
const request = JoinRequested({ organizationId: haiyun, personId: personId('stranger') })
const daysLater = (days: number) => ({ now: new Date(theTime.getTime() + days * 24 * 3_600_000) })

describe('asking to join an organisation', () => {
  test.each([['verified', [...withMembers, verified]], ['unclaimed and vouched for', [unclaimed]]])('is for whoever signed in, where it is %s', (_, history) =>
    given(...history).when(stranger, input).then(request))
  test('is asked once', () => given(unclaimed, asked('stranger')).when(stranger, input).thenNothing())
  test.each([['an owner', owner], ['a viewer', viewer]])('is not for %s, who belongs to it', (_, actor) =>
    given(...withMembers).when(actor, input).thenRefused('ALREADY_A_MEMBER'))
  test('is open to who left', () => {
    const left = MemberLeft({ organizationId: haiyun, personId: personId('Chen Jie') })
    return given(...withMembers, verified, left).when(viewer, input).then(JoinRequested({ organizationId: haiyun, personId: personId('Chen Jie') }))
  })
  test.each([['declined', JoinRequestDeclined, 30], ['taken back', JoinRequestWithdrawn, 1]] as const)('has to wait after it was %s', async (_, ending, days) => {
    const ended = recorded(ending({ organizationId: haiyun, personId: personId('stranger') }), { at: theTime.toISOString() })
    await given(unclaimed, asked('stranger'), ended).when(stranger, input, { now: new Date(daysLater(days).now.getTime() - 1) }).thenRefused('ASKED_BEFORE', 'organizationId')
    await given(unclaimed, asked('stranger'), ended).when(stranger, input, daysLater(days)).then(request)
    await given(unclaimed, asked('somebody'), ended).when(hostOfPark, input).then(JoinRequested({ organizationId: haiyun, personId: personId('Zhang Wei') }))
  })
  test('ends where too many wait', async () => {
    const many = Array.from({ length: 200 }, (_, index) => asked(`person ${index}`))
    await given(unclaimed, ...many.slice(1)).when(stranger, input).then(request)
    await given(unclaimed, ...many).when(stranger, input).thenRefused('TOO_MANY_ASK', 'organizationId')
  })

  test.each([['suspended', suspended], ['rejected', rejected]])('is refused to who knows that it is %s', (_, end) =>
    given(registered(), end).when(hostOfPark, input).thenRefused('ORGANIZATION_SUSPENDED', 'organizationId'))
  test.each([['nobody vouches for', [registered()]], ['is suspended', [unclaimed, suspended]], ['is none', []]])('tells nothing of one that %s', (_, history) =>
    given(...history).when(stranger, input).thenRefused('NOT_FOUND'))
  test('is not for processes', () => given(unclaimed).when(processActor('due'), input).thenRefused('FORBIDDEN'))
  test('is not done on behalf', () => given(unclaimed).when(hostOfPark, input, { onBehalf: 'PHONE' }).thenRefused('BASIS_NOT_ALLOWED', 'onBehalf'))
  test('grants nothing, and needs no revision', () => expect(requestToJoin.needsRevision).toBeUndefined())
})
