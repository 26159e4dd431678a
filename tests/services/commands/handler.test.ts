import { beforeEach, describe, expect, test } from 'vitest'
import { OrganizationId, PersonId } from '../../../schema/events/ids.ts'
import { Refusal } from '../../../services/commands/refusal.ts'
import { EventStoreUnavailable, noEvents, type EventStore } from '../../../services/eventStore/eventStore.ts'
import { processActor } from '../../../services/identity/actor.ts'
import { changeMemberRole } from '../../../services/organizations/changeMemberRole.ts'
import { inviteMember } from '../../../services/organizations/inviteMember.ts'
import { acceptInvitation } from '../../../services/organizations/acceptInvitation.ts'
import { registerOrganization } from '../../../services/organizations/registerOrganization.ts'
import { rejectOrganization } from '../../../services/organizations/rejectOrganization.ts'
import { removeMember } from '../../../services/organizations/removeMember.ts'
import { suspendOrganization } from '../../../services/organizations/suspendOrganization.ts'
import { verifyOrganization } from '../../../services/organizations/verifyOrganization.ts'
import { appointOperator } from '../../../services/people/appointOperator.ts'
import { registerForConference } from '../../../services/registrations/registerForConference.ts'
import { takingPart } from '../../support/entries.ts'
import { autumn } from '../../support/conferences.ts'
import { eventStoreInMemory, LogInMemory } from '../../support/eventStoreInMemory.ts'
import { accepted, by, nodeOn, recordsOf, refusedAs, typesIn } from '../../support/nodes.ts'
import { haiyun, hostOfPark, invalidCode } from '../../support/organizations.ts'
import { operator, person, personId, stranger } from '../../support/people.ts'

const founder = person('Li Na')
const colleague = person('Wang Fang')
const enterprise = { kind: 'ENTERPRISE', name: 'Haiyun Marine' } as const

let log: LogInMemory
let store: EventStore
beforeEach(() => {
  log = new LogInMemory()
  store = eventStoreInMemory(log)
})
const founded = async (node = nodeOn(store)) => OrganizationId.parse(accepted(await node(registerOrganization, enterprise, by(founder))).id)

describe('a request', () => {
  test('answers what it made and where it stands', async () => {
    const answer = accepted(await nodeOn(store)(registerOrganization, enterprise, by(founder)))
    expect(answer).toEqual({ id: expect.any(String), revision: 1n, position: await store.head(), replayed: false })
    expect(await typesIn(store, `organization-${answer.id}`)).toEqual(['OrganizationRegistered', 'MemberJoined'])
  })
  test('made twice is done once, with the same answer', async () => {
    const [node, request] = [nodeOn(store), by(founder)]
    const first = accepted(await node(registerOrganization, enterprise, request))
    expect(await node(registerOrganization, { ...enterprise }, request)).toEqual({ ...first, replayed: true })
    expect(log.events).toHaveLength(2)
  })
  test('made twice on two nodes is done once, with the same answer', async () => {
    const request = by(founder)
    const first = accepted(await nodeOn(store)(registerOrganization, enterprise, request))
    expect(await nodeOn(store)(registerOrganization, enterprise, request)).toEqual({ ...first, replayed: true })
    expect(log.events).toHaveLength(2)
  })
  test('made twice at once is done once', async () => {
    const [node, request] = [nodeOn(store), by(founder)]
    const answers = await Promise.all([1, 2, 3].map(() => node(registerOrganization, enterprise, request)))
    expect(new Set(answers.map((answer) => accepted(answer).position)).size).toBe(1)
    expect(log.events).toHaveLength(2)
  })
  test('answers what it did then, even if the thing has changed since', async () => {
    const node = nodeOn(store)
    const request = by(founder)
    const first = accepted(await node(registerOrganization, enterprise, request))
    await node(suspendOrganization, { organizationId: OrganizationId.parse(first.id), reason: 'A complaint' }, by(operator))
    expect(await node(registerOrganization, enterprise, request)).toEqual({ ...first, replayed: true })
  })
  test('with the same commandId and another content is refused', async () => {
    const [node, request] = [nodeOn(store), by(founder)]
    await node(registerOrganization, enterprise, request)
    expect(await node(registerOrganization, { ...enterprise, name: 'Haiyun Shipping' }, request)).toEqual(refusedAs('COMMAND_ID_REUSED', 'commandId'))
    expect(log.events).toHaveLength(2)
  })
  test('with the same commandId on another ground is refused', async () => {
    const node = nodeOn(store, { ...takingPart(), registered: () => false })
    const request = by(hostOfPark, { onBehalf: { basis: 'PHONE' } })
    const input = { conferenceId: autumn, organizationId: haiyun }
    accepted(await node(registerForConference, input, request))
    expect(await node(registerForConference, input, { ...request, onBehalf: { basis: 'MESSAGE' } })).toEqual(refusedAs('COMMAND_ID_REUSED', 'commandId'))
  })
  test('of somebody else with the same commandId is another request', async () => {
    const [node, { commandId }] = [nodeOn(store), by(founder)]
    const first = accepted(await node(registerOrganization, enterprise, { actor: founder, commandId }))
    expect(accepted(await node(registerOrganization, enterprise, { actor: colleague, commandId })).id).not.toBe(first.id)
    expect(log.events).toHaveLength(4)
  })
  test('of the same person with the same commandId for another command is another request', async () => {
    const [node, { commandId }] = [nodeOn(store), by(operator)]
    const organizationId = await founded(node)
    accepted(await node(suspendOrganization, { organizationId, reason: 'A complaint' }, { actor: operator, commandId }))
    expect(await node(rejectOrganization, { organizationId, reason: 'A complaint' }, { actor: operator, commandId })).toEqual(refusedAs('WRONG_STAGE', 'organizationId'))
  })
  test('that has nothing to do leaves no trace', async () => {
    const node = nodeOn(store)
    const organizationId = await founded(node)
    const before = log.events.length
    expect(await node(removeMember, { organizationId, personId: personId('Nobody') }, by(founder))).toEqual({ id: organizationId, revision: 1n, replayed: false })
    expect(log.events).toHaveLength(before)
  })
  test('that is refused leaves no trace and may be mended under its commandId', async () => {
    const [node, request] = [nodeOn(store), by(founder)]
    expect(await node(registerOrganization, { ...enterprise, code: invalidCode }, request)).toEqual(refusedAs('CODE_INVALID', 'code'))
    expect(log.events).toHaveLength(0)
    expect(accepted(await node(registerOrganization, enterprise, request)).replayed).toBe(false)
  })
})

describe('first sight, then repetition, then revision, then right:', () => {
  test('who may not know of a thing learns nothing of revisions or rights', async () => {
    const organizationId = await founded()
    const input = { organizationId, role: 'EDITOR' } as const
    expect(await nodeOn(store)(inviteMember, input, by(stranger, { expectedRevision: 7n }))).toEqual(refusedAs('NOT_FOUND'))
    expect(await nodeOn(store)(inviteMember, { ...input, organizationId: haiyun }, by(stranger))).toEqual(refusedAs('NOT_FOUND'))
  })
  test('who lost sight learns nothing, even of a request of their own', async () => {
    const node = nodeOn(store)
    const organizationId = await founded(node)
    accepted(await node(inviteMember, { organizationId, role: 'EDITOR' }, by(founder, { expectedRevision: 1n })))
    const [invitation] = (await recordsOf(store, `organization-${organizationId}`)).flatMap(({ event }) => (event.type === 'MemberInvited' ? [event.data] : []))
    accepted(await node(acceptInvitation, acceptInvitation.input.parse(invitation), by(colleague)))
    const leaving = by(colleague)
    const input = { organizationId, personId: PersonId.parse(colleague.id) }
    expect(accepted(await node(removeMember, input, leaving)).replayed).toBe(false)
    expect(await node(removeMember, input, leaving)).toEqual(refusedAs('NOT_FOUND'))
  })
  test('a repetition needs neither the revision of then nor the right of now', async () => {
    const node = nodeOn(store)
    const organizationId = await founded(node)
    const inviting = by(founder, { expectedRevision: 1n })
    const first = accepted(await node(inviteMember, { organizationId, role: 'EDITOR' }, inviting))
    accepted(await node(suspendOrganization, { organizationId, reason: 'A complaint' }, by(operator)))
    expect(await node(inviteMember, { organizationId, role: 'EDITOR' }, inviting)).toEqual({ ...first, replayed: true })
  })
  test('the revision is asked for before the right', async () => {
    const organizationId = await founded()
    expect(await nodeOn(store)(verifyOrganization, { organizationId }, by(founder))).toEqual(refusedAs('REVISION_REQUIRED', 'expectedRevision'))
    expect(await nodeOn(store)(verifyOrganization, { organizationId }, by(founder, { expectedRevision: 1n }))).toEqual(refusedAs('FORBIDDEN'))
  })
})

describe('the revision that was read', () => {
  test('is required of what grants or reveals', async () => {
    const organizationId = await founded()
    expect(await nodeOn(store)(inviteMember, { organizationId, role: 'EDITOR' }, by(founder))).toEqual(refusedAs('REVISION_REQUIRED', 'expectedRevision'))
  })
  test.each([0n, 2n, noEvents])('is refused where it is not the last one: %s', async (expectedRevision) => {
    const organizationId = await founded()
    expect(await nodeOn(store)(inviteMember, { organizationId, role: 'EDITOR' }, by(founder, { expectedRevision }))).toEqual(refusedAs('STALE_REVISION', 'expectedRevision'))
  })
  test('may be named where it is not required, and then counts', async () => {
    const organizationId = await founded()
    const input = { organizationId, personId: personId('Nobody') }
    expect(await nodeOn(store)(removeMember, input, by(founder, { expectedRevision: 0n }))).toEqual(refusedAs('STALE_REVISION', 'expectedRevision'))
    accepted(await nodeOn(store)(removeMember, input, by(founder, { expectedRevision: 1n })))
  })
  test('of what does not exist yet is -1', async () => {
    accepted(await nodeOn(store)(registerOrganization, enterprise, by(founder, { expectedRevision: noEvents })))
    accepted(await nodeOn(store)(appointOperator, { personId: personId('Li Na') }, by(operator, { expectedRevision: noEvents })))
  })
  test('is not asked of processes, which read nothing', async () => {
    accepted(await nodeOn(store)(appointOperator, { personId: personId('Li Na') }, by(processActor('first operator'))))
  })
})

describe('on a conflict', () => {
  /** Another node comes first, as often as told. */
  const contended = (times: number, between: () => Promise<unknown> = async () => undefined): EventStore => {
    let left = times
    return {
      ...store,
      async append(...asked) {
        if (left === 0) return store.append(...asked)
        left -= 1
        await between()
        return 'CONFLICT'
      },
    }
  }
  test('a request is decided again', async () => {
    accepted(await nodeOn(contended(4))(registerOrganization, enterprise, by(founder)))
    expect(log.events).toHaveLength(2)
  })
  test('and given up after a few', async () => {
    expect(await nodeOn(contended(Infinity))(registerOrganization, enterprise, by(founder))).toEqual(refusedAs('BUSY'))
    expect(log.events).toHaveLength(0)
  })
  test('it is decided on what the other wrote: what is done is not done again', async () => {
    const organizationId = await founded()
    const suspending = { organizationId, reason: 'A complaint' }
    const node = nodeOn(contended(1, () => nodeOn(store)(suspendOrganization, suspending, by(operator))))
    expect(await node(suspendOrganization, suspending, by(operator))).toEqual({ id: organizationId, revision: 2n, replayed: false })
    expect(await typesIn(store, `organization-${organizationId}`)).toEqual(['OrganizationRegistered', 'MemberJoined', 'OrganizationSuspended'])
  })
  test('it is decided on what the other wrote: what was read is stale', async () => {
    const organizationId = await founded()
    const node = nodeOn(contended(1, () => nodeOn(store)(suspendOrganization, { organizationId, reason: 'A complaint' }, by(operator))))
    expect(await node(verifyOrganization, { organizationId }, by(operator, { expectedRevision: 1n }))).toEqual(refusedAs('STALE_REVISION', 'expectedRevision'))
  })
  test('two nodes never take two contents under one commandId for one', async () => {
    const request = by(founder)
    let second: unknown
    const node = nodeOn(contended(1, async () => { second = await nodeOn(store)(registerOrganization, { ...enterprise, name: 'Haiyun Shipping' }, request) }))
    expect(await node(registerOrganization, enterprise, request)).toEqual(refusedAs('COMMAND_ID_REUSED', 'commandId'))
    expect(second).toMatchObject({ replayed: false })
    expect(log.events).toHaveLength(2)
  })
})

describe('while the store does not answer', () => {
  const failing = (fail: 'BEFORE' | 'AFTER'): EventStore => {
    let failed = false
    return {
      ...store,
      async append(...asked) {
        if (failed) return store.append(...asked)
        failed = true
        if (fail === 'AFTER') await store.append(...asked)
        throw new EventStoreUnavailable('The disk is full')
      },
    }
  }
  test.each([['BEFORE', false], ['AFTER', true]] as const)('a request fails, and may be repeated: it broke off %s writing', async (fail, replayed) => {
    const [node, request] = [nodeOn(failing(fail)), by(founder)]
    await expect(node(registerOrganization, enterprise, request)).rejects.toThrow(EventStoreUnavailable)
    expect(accepted(await node(registerOrganization, enterprise, request))).toMatchObject({ revision: 1n, replayed })
    expect(log.events).toHaveLength(2)
  })
  test('the next request for the same stream goes on', async () => {
    const organizationId = await founded()
    const node = nodeOn(failing('BEFORE'))
    const [first, second] = await Promise.allSettled(
      ['A complaint', 'Another one'].map((reason) => node(suspendOrganization, { organizationId, reason }, by(operator))))
    expect([first?.status, second?.status]).toEqual(['rejected', 'fulfilled'])
  })
})

test('one node decides on what another wrote', async () => {
  const [one, another] = [nodeOn(store), nodeOn(store)]
  const organizationId = await founded(one)
  const change = { organizationId, personId: PersonId.parse(founder.id), role: 'EDITOR' } as const
  expect(await another(changeMemberRole, change, by(founder, { expectedRevision: 1n }))).toEqual(refusedAs('LAST_OWNER', 'role'))
  accepted(await another(suspendOrganization, { organizationId, reason: 'A complaint' }, by(operator)))
  expect(await one(changeMemberRole, change, by(founder, { expectedRevision: 2n }))).toEqual(refusedAs('FORBIDDEN'))
  expect(await one(suspendOrganization, { organizationId, reason: 'A complaint' }, by(operator))).not.toBeInstanceOf(Refusal)
})
