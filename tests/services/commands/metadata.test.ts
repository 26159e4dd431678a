import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { OrganizationId } from '../../../schema/events/ids.ts'
import type { EventStore } from '../../../services/eventStore/eventStore.ts'
import { processActor } from '../../../services/identity/actor.ts'
import { inviteMember } from '../../../services/organizations/inviteMember.ts'
import { registerOrganization } from '../../../services/organizations/registerOrganization.ts'
import { appointOperator } from '../../../services/people/appointOperator.ts'
import { registerForConference } from '../../../services/registrations/registerForConference.ts'
import { theTime } from '../../support/behaviour.ts'
import { autumn } from '../../support/conferences.ts'
import { takingPart } from '../../support/entries.ts'
import { eventStoreInMemory } from '../../support/eventStoreInMemory.ts'
import { accepted, by, nodeOn, recordsOf } from '../../support/nodes.ts'
import { haiyun, hostOfPark } from '../../support/organizations.ts'
import { person, personId } from '../../support/people.ts'

const founder = person('Li Na')
let store: EventStore
beforeEach(() => { store = eventStoreInMemory() })
const founded = async (node = nodeOn(store)) =>
  OrganizationId.parse(accepted(await node(registerOrganization, { kind: 'ENTERPRISE', name: 'Haiyun Marine' }, by(founder))).id)

describe('beside an event stands', () => {
  test('who asked, in whose name, when, and by which request', async () => {
    const node = nodeOn(store)
    const organizationId = await founded(node)
    accepted(await node(inviteMember, { organizationId, role: 'EDITOR' }, by(founder, { expectedRevision: 1n })))
    const [registered, joined, invited] = await recordsOf(store, `organization-${organizationId}`)
    expect(registered?.metadata).toEqual({
      version: 1, commandKey: expect.any(String), correlation: registered?.metadata.commandKey, fingerprint: expect.any(String),
      actor: { kind: 'PERSON', id: founder.id }, at: theTime.toISOString(),
    })
    expect(joined?.metadata).toEqual(registered?.metadata)
    expect(invited?.metadata).toMatchObject({ actingFor: organizationId, actor: { id: founder.id } })
    expect(invited?.metadata.commandKey).not.toBe(registered?.metadata.commandKey)
  })
  test('for which organisation a park acted, and on what basis', async () => {
    const node = nodeOn(store, { ...takingPart(), registered: () => false })
    const { id } = accepted(await node(registerForConference, { conferenceId: autumn, organizationId: haiyun }, by(hostOfPark, { onBehalf: { basis: 'PHONE' } })))
    expect((await recordsOf(store, `registration-${id}`)).map(({ metadata }) => metadata)).toEqual([
      expect.objectContaining({ actingFor: haiyun, onBehalf: { basis: 'PHONE' }, actor: { kind: 'PERSON', id: hostOfPark.id } })])
  })
  test('what made a process act', async () => {
    const causation = randomUUID()
    const { id } = accepted(await nodeOn(store)(appointOperator, { personId: personId('Li Na') }, by(processActor('first operator'), { causation })))
    expect((await recordsOf(store, `person-${id}`))[0]?.metadata).toMatchObject({ causation, actor: { kind: 'PROCESS', id: 'process/first operator' } })
  })
  test('a time that never runs backwards in its stream, whatever the clock does', async () => {
    const clocks = ['2026-05-18T01:00:00.000Z', '2026-05-18T00:00:00.000Z', '2026-05-18T02:00:00.000Z']
    let reading = 0
    const node = nodeOn(store, {}, () => new Date(clocks[reading++ % clocks.length] ?? theTime))
    const organizationId = await founded(node)
    accepted(await node(inviteMember, { organizationId, role: 'EDITOR' }, by(founder, { expectedRevision: 1n })))
    accepted(await node(inviteMember, { organizationId, role: 'EDITOR' }, by(founder, { expectedRevision: 2n })))
    expect((await recordsOf(store, `organization-${organizationId}`)).map(({ metadata }) => metadata.at)).toEqual([clocks[0], clocks[0], clocks[0], clocks[2]])
  })
})
