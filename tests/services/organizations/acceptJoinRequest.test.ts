import { describe, expect, test } from 'vitest'
import { MemberJoined } from '../../../schema/events/organizations.ts'
import { acceptJoinRequest } from '../../../services/organizations/acceptJoinRequest.ts'
import { behaviourOf } from '../../support/behaviour.ts'
import {
  asked, editor, haiyun, hostOfAnotherPark, hostOfPark, hostOfUnverifiedPark, joined, knownOrganizations, owner, park, parkFacts, registered, rejected, suspended, unclaimed,
  universityOwner, verified, viewer, viewerOfPark, withMembers,
} from '../../support/organizations.ts'
import type { History } from '../../support/cast.ts'
import { operator, personId, stranger } from '../../support/people.ts'

const { given: givenAnywhere } = behaviourOf(acceptJoinRequest)
const given = (...history: History) => givenAnywhere(...history).knowing(knownOrganizations())
const input = { organizationId: haiyun, personId: personId('stranger'), role: 'EDITOR' } as const
const joins = MemberJoined(input)
const adopts = MemberJoined({ ...input, role: 'OWNER' })
const owned = [...withMembers, verified, asked('stranger')]
/** Asked on a Monday morning: three working days are over on Thursday. */
const justBefore = { now: new Date('2026-05-21T00:59:59.999Z') }
const onThursday = { now: new Date('2026-05-21T01:00:00.000Z') }

describe('accepting a request to join', () => {
  test('is for an owner, who says in which role', () => given(...owned).when(owner, input).then(joins))
  test('is done once', () => given(...owned, joins).when(owner, input).thenNothing())
  test('by the park makes the first of an unclaimed one its owner, whatever the role', () => given(unclaimed, asked('stranger')).when(hostOfPark, input).then(adopts))
  test('by the park makes the next what was said, once the owner let it be too late', async () => {
    const adopted = [unclaimed, joined('Li Na', 'OWNER'), asked('stranger')]
    await given(...adopted).when(hostOfPark, input, justBefore).thenRefused('OWNERS_DECIDE_FIRST', 'personId')
    await given(...adopted).when(hostOfPark, input, onThursday).then(joins)
  })
  test('makes an owner beside owners by an owner alone, however long they are silent', async () => {
    const asOwner = { ...input, role: 'OWNER' } as const
    await given(...owned).when(owner, asOwner).then(MemberJoined(asOwner))
    await given(...owned).when(hostOfPark, asOwner, onThursday).thenRefused('OWNERS_MAKE_OWNERS', 'role')
    await given(...owned).when(hostOfPark, { ...input, role: 'VIEWER' }, onThursday).then(MemberJoined({ ...input, role: 'VIEWER' }))
    await given(registered({ parkId: undefined }), joined('Li Na', 'OWNER'), asked('stranger')).when(operator, asOwner, onThursday).thenRefused('OWNERS_MAKE_OWNERS', 'role')
  })
  test('counts no week-end', async () => {
    const onFriday = [...withMembers, verified, asked('stranger', new Date('2026-05-22T01:00:00.000Z'))]
    await given(...onFriday).when(hostOfPark, input, { now: new Date('2026-05-27T00:59:59.999Z') }).thenRefused('OWNERS_DECIDE_FIRST', 'personId')
    await given(...onFriday).when(hostOfPark, input, { now: new Date('2026-05-27T01:00:00.000Z') }).then(joins)
  })
  test('is the operator’s where there is no park', () => given(registered({ unclaimed: true, parkId: undefined }), asked('stranger')).when(operator, input).then(adopts))
  test('is the operator’s where the park is not trusted', () =>
    givenAnywhere(unclaimed, asked('stranger')).knowing({ organization: () => parkFacts(park, { status: 'SUSPENDED' }) }).when(operator, input).then(adopts))
  test('is the operator’s where it is a park, never its own editors’', async () => {
    const ownPark = [registered({ organizationId: park, kind: 'PARK' }), MemberJoined({ organizationId: park, personId: personId('Li Na'), role: 'OWNER' }), asked('stranger')]
    const toPark = { ...input, organizationId: park }
    await given(...ownPark).when(hostOfPark, toPark, onThursday).thenRefused('FORBIDDEN')
    await given(...ownPark).when(operator, toPark, justBefore).thenRefused('OWNERS_DECIDE_FIRST', 'personId')
    await given(...ownPark).when(operator, toPark, onThursday).then(MemberJoined({ ...input, organizationId: park }))
  })
  test('is not the operator’s where a park stands behind it', () => given(unclaimed, asked('stranger')).when(operator, input).thenRefused('FORBIDDEN'))
  test('is nobody’s own', () =>
    given(unclaimed, asked('Zhang Wei')).when(hostOfPark, { ...input, personId: personId('Zhang Wei') }).thenRefused('OWN_REQUEST', 'personId'))
  test('needs a request', () => given(unclaimed).when(hostOfPark, input).thenRefused('NOT_ASKED', 'personId'))
  test.each([['suspended', suspended], ['rejected', rejected]])('of one that is %s is refused', async (_, end) => {
    await given(unclaimed, asked('stranger'), end).when(hostOfPark, input).thenRefused('ORGANIZATION_SUSPENDED', 'organizationId')
    await given(...owned.slice(0, 4), asked('stranger'), end).when(owner, input).thenRefused('FORBIDDEN')
  })
  test('asks for the revision that was read: it grants rights', () => expect(acceptJoinRequest.needsRevision).toBe(true))

  test.each([['an editor', editor], ['a viewer', viewer], ['who asked', stranger], ['a viewer in its park', viewerOfPark], ['a host of another park', hostOfAnotherPark],
    ['an owner of the park before it is verified', hostOfUnverifiedPark], ['an owner of another organisation', universityOwner], ['the operator', operator]])('is not for %s', (_, actor) =>
    given(...owned).when(actor, input, onThursday).thenRefused('FORBIDDEN'))
  test('tells who may not know of it nothing', () => given(registered(), asked('stranger')).when(stranger, input).thenRefused('NOT_FOUND'))
  test('is not done on behalf', () => given(unclaimed, asked('stranger')).when(hostOfPark, input, { onBehalf: 'PHONE' }).thenRefused('BASIS_NOT_ALLOWED', 'onBehalf'))
})
