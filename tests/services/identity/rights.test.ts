import { describe, expect, test } from 'vitest'
import type { OrganizationStatus } from '../../../services/identity/actor.ts'
import { processActor } from '../../../services/identity/actor.ts'
import { asEditor, asEditorOrPark, asHost, asOperator, asPerson, asProcess, asResearcher, belongsTo } from '../../../services/identity/rights.ts'
import { ordinaryFacts } from '../../support/facts.ts'
import { anotherPark, haiyun, hostOfAnotherPark, hostOfPark, knownOrganizations, park } from '../../support/organizations.ts'
import { coating, welding } from '../../support/entries.ts'
import { engaged, host, member, operator, person, stranger } from '../../support/people.ts'

const facts = { ...ordinaryFacts, ...knownOrganizations() }
const roles = ['OWNER', 'EDITOR', 'VIEWER'] as const
const asMember = [{ as: 'MEMBER', actingFor: haiyun }]

describe.each<[OrganizationStatus, boolean]>([['REGISTERED', true], ['VERIFIED', true], ['SUSPENDED', false], ['REJECTED', false]])('in an organisation that is %s', (status, acts) => {
  test.each(roles)('every role gives sight: %s', (role) =>
    expect(belongsTo(person('somebody', [haiyun, member(role, { status })]), haiyun)).toBe(true))
  test.each(['OWNER', 'EDITOR'] as const)(`%s ${acts ? 'acts' : 'does not act'}`, (role) =>
    expect(asEditor(person('somebody', [haiyun, member(role, { status })]), haiyun)).toEqual(acts ? asMember : []))
  test('a viewer does not act', () => expect(asEditor(person('somebody', [haiyun, member('VIEWER', { status })]), haiyun)).toEqual([]))
})

describe('a host', () => {
  test.each(['OWNER', 'EDITOR'] as const)('is %s of a verified park', (role) =>
    expect(asHost(host('somebody', park, role), park)).toEqual([{ as: 'MEMBER', actingFor: park }]))
  test('is no viewer', () => expect(asHost(host('somebody', park, 'VIEWER'), park)).toEqual([]))
  test.each(['REGISTERED', 'SUSPENDED', 'REJECTED'] as const)('is nobody in a park that is %s', (status) =>
    expect(asHost(person('somebody', [park, member('OWNER', { kind: 'PARK', status })]), park)).toEqual([]))
  test('is nobody in what is no park', () => expect(asHost(person('somebody', [haiyun, member('OWNER')]), haiyun)).toEqual([]))
  test('of one park is none of another, nor of none', () => {
    expect(asHost(hostOfPark, anotherPark)).toEqual([])
    expect(asHost(hostOfPark, undefined)).toEqual([])
  })
})

describe('for an organisation act', () => {
  test('its own people, in its name', () =>
    expect(asEditorOrPark(person('somebody', [haiyun, member('EDITOR')]), haiyun, facts)).toEqual(asMember))
  test('the hosts of its park, on its behalf', () =>
    expect(asEditorOrPark(hostOfPark, haiyun, facts)).toEqual([{ as: 'PARK', actingFor: haiyun }]))
  test('who is both, as one of its own', () =>
    expect(asEditorOrPark(person('somebody', [haiyun, member('EDITOR')], [park, member('OWNER', { kind: 'PARK' })]), haiyun, facts)).toEqual(asMember))
  test('a viewer of it who is a host of its park, on its behalf', () =>
    expect(asEditorOrPark(person('somebody', [haiyun, member('VIEWER')], [park, member('OWNER', { kind: 'PARK' })]), haiyun, facts)).toEqual([{ as: 'PARK', actingFor: haiyun }]))
  test.each([['hosts of another park', hostOfAnotherPark], ['the operator', operator], ['a stranger', stranger], ['a process', processActor('expiry')]])('not %s', (_, actor) =>
    expect(asEditorOrPark(actor, haiyun, facts)).toEqual([]))
  test('the hosts of its park, already before it is verified', () =>
    expect(asEditorOrPark(hostOfPark, haiyun, { ...ordinaryFacts, ...knownOrganizations({ status: 'REGISTERED' }) })).toEqual([{ as: 'PARK', actingFor: haiyun }]))
  test.each(['SUSPENDED', 'REJECTED'] as const)('nobody on its behalf while it is %s', (status) =>
    expect(asEditorOrPark(hostOfPark, haiyun, { ...ordinaryFacts, ...knownOrganizations({ status }) })).toEqual([]))
  test('nobody else where it has no park', () =>
    expect(asEditorOrPark(hostOfPark, haiyun, { ...ordinaryFacts, ...knownOrganizations({ parkId: undefined }) })).toEqual([]))
  test('nobody else where nothing is known of it', () => expect(asEditorOrPark(hostOfPark, haiyun, ordinaryFacts)).toEqual([]))
})

test('a researcher acts in the organisation’s name, on the one thing entrusted to them', () => {
  const researcher = engaged(stranger, 'RESEARCHER', welding)
  expect(asResearcher(researcher, welding, haiyun)).toEqual([{ as: 'RESEARCHER', actingFor: haiyun }])
  expect([asResearcher(researcher, coating, haiyun), asResearcher(engaged(stranger, 'EXPERT', welding), welding, haiyun), asResearcher(stranger, welding, haiyun)]).toEqual([[], [], []])
})
test('an operator, a process and a person are three things', () => {
  expect([operator, stranger, processActor('expiry')].map((actor) => [asOperator(actor), asPerson(actor), asProcess(actor)].flat().map(({ as }) => as)))
    .toEqual([['OPERATOR', 'PERSON'], ['PERSON'], ['PROCESS']])
})
