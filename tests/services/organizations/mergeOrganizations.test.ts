import { describe, expect, test } from 'vitest'
import type { OrganizationId } from '../../../schema/events/ids.ts'
import { ContactNamed, JoinRequested, OrganizationAbsorbed, OrganizationMerged, OrganizationPlaced, type MergedBelongings } from '../../../schema/events/organizations.ts'
import { processActor } from '../../../services/identity/actor.ts'
import { absorbOrganization } from '../../../services/organizations/absorbOrganization.ts'
import { inviteMember } from '../../../services/organizations/inviteMember.ts'
import { mergeOrganizations } from '../../../services/organizations/mergeOrganizations.ts'
import { suspendOrganization } from '../../../services/organizations/suspendOrganization.ts'
import type { OrganizationFacts } from '../../../services/facts.ts'
import { behaviourOf } from '../../support/behaviour.ts'
import {
  anotherPark, creditCode, haiyun, hostOfAnotherPark, hostOfPark, joined, organizationFacts, owner, park, parkFacts, registered, rejected, suspended, unclaimed, university, verified,
  viewerOfPark, withMembers,
} from '../../support/organizations.ts'
import { needId } from '../../support/needs.ts'
import { operator, organizationId, personId, stranger } from '../../support/people.ts'
import { ThingId } from '../../../schema/events/ids.ts'

const { given } = behaviourOf(mergeOrganizations)
const twin = organizationId('Haiyun Marine Ltd.')
const input = { organizationId: haiyun, intoOrganizationId: twin }
const nothing: MergedBelongings = { members: [], contacts: [], units: [], unitOf: [] }
const merged = (belongings = nothing, intoOrganizationId: OrganizationId = twin) => OrganizationMerged({ organizationId: haiyun, intoOrganizationId, belongings })
/** Both are known, verified, and of one park. */
const both = ({ first = {}, second = {} }: { readonly first?: Partial<OrganizationFacts>; readonly second?: Partial<OrganizationFacts> } = {}) => {
  const known = new Map([[haiyun, organizationFacts(first)], [twin, organizationFacts(second)], [park, parkFacts(park)], [anotherPark, parkFacts(anotherPark)]])
  return { organization: (id: string) => known.get(organizationIdOf(id)) }
}
const organizationIdOf = (id: string) => [haiyun, twin, park, anotherPark].find((one) => one === id) ?? university

describe('merging two records of one organisation', () => {
  test('takes people, contacts and the verified code along', async () => {
    const contact = ContactNamed({ organizationId: haiyun, thingId: ThingId.parse(needId), contactId: personId('Li Na'), deputyId: personId('Wang Fang') })
    const members = [['Li Na', 'OWNER'], ['Wang Fang', 'EDITOR'], ['Chen Jie', 'VIEWER']] as const
    const people = members.map(([name, role]) => ({ personId: personId(name), role }))
    const contacts = [{ thingId: ThingId.parse(needId), contactId: personId('Li Na'), deputyId: personId('Wang Fang') }]
    const coded = [registered({ code: creditCode }), ...withMembers.slice(1)]
    await given(...coded, contact, verified).knowing(both()).when(operator, input).then(merged({ ...nothing, members: people, contacts, code: creditCode }))
    // Nobody claimed the code of what was never verified.
    await given(...coded).knowing(both()).when(operator, input).then(merged({ ...nothing, members: people }))
  })
  test('is done by a host of the park of both where nobody ever claimed the first', async () => {
    await given(unclaimed).knowing(both()).when(hostOfPark, input).then(merged())
    await given(unclaimed, joined('Li Na', 'OWNER')).knowing(both()).when(hostOfPark, input).thenRefused('FORBIDDEN')
    await given(unclaimed).knowing(both({ second: { parkId: anotherPark } })).when(hostOfPark, input).thenRefused('FORBIDDEN')
    await given(unclaimed, OrganizationPlaced({ organizationId: haiyun, parkId: anotherPark })).knowing(both()).when(hostOfPark, input).thenRefused('FORBIDDEN')
    await given(unclaimed).knowing(both()).when(hostOfPark, input, { onBehalf: 'PHONE' }).thenRefused('BASIS_NOT_ALLOWED', 'onBehalf')
  })
  test.each([['its owner', owner], ['a viewer in the park', viewerOfPark], ['a host of another park', hostOfAnotherPark], ['a stranger', stranger]])('is not for %s', (_, actor) =>
    given(...withMembers, verified).knowing(both()).when(actor, input).thenRefused('FORBIDDEN'))
  test.each([['first', { first: { status: 'REGISTERED', parkId: anotherPark } }], ['second', { second: { status: 'REGISTERED', parkId: anotherPark } }]] as const)(
    'tells who may not know of the %s nothing', (_, known) => given(unclaimed).knowing(both(known)).when(hostOfPark, input).thenRefused('NOT_FOUND'))
  test('of nothing, or into nothing, is nothing', async () => {
    await given().knowing(both()).when(operator, { ...input, organizationId: university }).thenRefused('NOT_FOUND')
    await given(registered()).knowing(both()).when(operator, { ...input, intoOrganizationId: university }).thenRefused('NOT_FOUND')
  })
  test('needs two records, and no park', async () => {
    await given(registered()).knowing(both()).when(operator, { ...input, intoOrganizationId: haiyun }).thenRefused('MERGED_INTO_ITSELF', 'intoOrganizationId')
    await given(registered()).knowing(both()).when(operator, { ...input, intoOrganizationId: park }).thenRefused('PARK_NOT_MERGED', 'intoOrganizationId')
    await given(registered({ kind: 'PARK' })).knowing(both()).when(operator, input).thenRefused('PARK_NOT_MERGED', 'organizationId')
  })
  test('washes nothing clean', async () => {
    await given(registered(), suspended).knowing(both()).when(operator, input).thenRefused('WRONG_STAGE', 'organizationId')
    await given(registered(), rejected).knowing(both()).when(operator, input).thenRefused('WRONG_STAGE', 'organizationId')
    await given(registered()).knowing(both({ second: { status: 'SUSPENDED' } })).when(operator, input).thenRefused('WRONG_STAGE', 'intoOrganizationId')
    await given(registered(), verified).knowing(both({ second: { status: 'REGISTERED' } })).when(operator, input).thenRefused('SURVIVOR_NOT_VERIFIED', 'intoOrganizationId')
  })
  test('into what was merged itself is refused; what survives it is asked for', () =>
    given(registered()).knowing({ ...both({ first: {} }), organization: (id) => (id === twin ? undefined : both().organization(id)), survivors: () => new Map([[twin, haiyun]]) })
      .when(operator, input).thenRefused('ORGANIZATION_MERGED', 'intoOrganizationId'))
  test('ends the record: nothing is asked of it any longer, by whomever', async () => {
    const done = [...withMembers, verified, merged()] as const
    const known = { ...both(), survivors: () => new Map([[haiyun, twin]]) }
    await given(...done).knowing(known).when(operator, { ...input, intoOrganizationId: twin }).thenRefused('ORGANIZATION_MERGED')
    await behaviourOf(suspendOrganization).given(...done).knowing(known).when(operator, { organizationId: haiyun, reason: 'Late' }).thenRefused('ORGANIZATION_MERGED')
    await behaviourOf(inviteMember).given(...done).knowing(known).when(owner, { organizationId: haiyun, role: 'VIEWER' }).thenRefused('ORGANIZATION_MERGED')
  })
  test('does not tell of the record whom the survivor is not told', () =>
    behaviourOf(inviteMember).given(...withMembers, merged()).knowing({ ...both({ second: { status: 'REGISTERED', parkId: undefined } }), survivors: () => new Map([[haiyun, twin]]) })
      .when(stranger, { organizationId: haiyun, role: 'VIEWER' }).thenRefused('NOT_FOUND'))
})

describe('absorbing what was merged', () => {
  const absorbing = behaviourOf(absorbOrganization)
  const belongings: MergedBelongings = { members: [{ personId: personId('Li Na'), role: 'VIEWER' }, { personId: personId('Zhou Min'), role: 'OWNER' }], contacts: [], units: [], unitOf: [] }
  const absorb = { organizationId: haiyun, absorbedId: twin, belongings }
  const hub = processActor('absorbing')
  const stateAfter = (...events: readonly Parameters<typeof absorbOrganization.aggregate.evolve>[1][]) => events.reduce<ReturnType<typeof absorbOrganization.aggregate.evolve> | undefined>(
    (state, event) => absorbOrganization.aggregate.evolve(state, event, { version: 1, commandKey: '', fingerprint: '', correlation: '', actor: { kind: 'PERSON', id: '' }, at: '2026-05-18T01:00:00.000Z' }), undefined)

  test('is done once', async () => {
    await absorbing.given().when(hub, absorb).thenRefused('NOT_FOUND')
    await absorbing.given(registered({ parkId: undefined })).when(hub, absorb).then(OrganizationAbsorbed(absorb))
    await absorbing.given(registered(), verified).when(hub, absorb).then(OrganizationAbsorbed(absorb))
    await absorbing.given(registered(), verified, OrganizationAbsorbed(absorb)).when(hub, absorb).thenNothing()
  })
  test('is not for people', () => absorbing.given(...withMembers, verified).when(operator, absorb).thenRefused('NOT_FOUND'))
  test('leaves everybody the higher of two roles, and ends what they asked', () => {
    const state = stateAfter(...withMembers, JoinRequested({ organizationId: haiyun, personId: personId('Zhou Min') }), OrganizationAbsorbed(absorb))
    expect([...state?.members ?? []]).toEqual([[personId('Li Na'), 'OWNER'], [personId('Wang Fang'), 'EDITOR'], [personId('Chen Jie'), 'VIEWER'], [personId('Zhou Min'), 'OWNER']])
    expect(state?.joinRequests.size).toBe(0)
  })
  test('adopts what nobody had claimed, if somebody comes', () => {
    expect(stateAfter(unclaimed, OrganizationAbsorbed(absorb))).toMatchObject({ unclaimed: false, adopted: true })
    expect(stateAfter(unclaimed, OrganizationAbsorbed({ ...absorb, belongings: nothing }))).toMatchObject({ unclaimed: true, adopted: false })
  })
  test('keeps the own code and the own contacts', () => {
    const contacts = [{ contactId: personId('Zhou Min') }]
    const named = ContactNamed({ organizationId: haiyun, contactId: personId('Li Na') })
    const other = { scheme: 'LEI', value: '506700GE1G29325QX363' } as const
    expect(stateAfter(...withMembers, named, OrganizationAbsorbed({ ...absorb, belongings: { ...belongings, contacts } }))?.contacts.get('')?.contactId).toBe(personId('Li Na'))
    expect(stateAfter(registered({ code: creditCode }), OrganizationAbsorbed({ ...absorb, belongings: { ...belongings, code: other } }))?.code).toEqual(creditCode)
    expect(stateAfter(registered(), OrganizationAbsorbed({ ...absorb, belongings: { ...belongings, code: other } }))?.code).toEqual(other)
  })
})
