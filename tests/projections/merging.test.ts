import { describe, expect, test } from 'vitest'
import { matchableRowsOf } from '../../projections/matchable.ts'
import { RegisteredForConference, RegistrationWithdrawn } from '../../schema/events/conferences.ts'
import { ThingDelegated, DelegationAccepted } from '../../schema/events/delegations.ts'
import { NeedEntered, SuggestionsPosted } from '../../schema/events/entries.ts'
import { ThingId, type OrganizationId } from '../../schema/events/ids.ts'
import {
  ContactNamed, JoinRequested, MemberLeft, OrganizationAbsorbed, OrganizationMerged, OrganizationRegistered, OrganizationVerified, RecommendingBodyNamed, type MergedBelongings,
} from '../../schema/events/organizations.ts'
import { recorded } from '../support/behaviour.ts'
import { haiyun, park, university } from '../support/cast.ts'
import { autumn } from '../support/conferences.ts'
import { given, logWith, type Past } from '../support/given.ts'
import { becameMutual, interestOf, matchId } from '../support/matches.ts'
import * as needs from '../support/needs.ts'
import * as offers from '../support/offers.ts'
import { needEntry, pairOnBoard } from '../support/pairOnBoard.ts'
import { delegationId, organizationId, personId, registrationId } from '../support/people.ts'
import { dumpOf, rowsAfter } from '../support/projected.ts'

const { needId } = needs
const { offerId } = offers
const [twin, last] = [organizationId('Haiyun Marine Ltd.'), organizationId('Haiyun Group')]
const registered = (id: OrganizationId, name: string) => [OrganizationRegistered({ organizationId: id, kind: 'ENTERPRISE', name, parkId: park, unclaimed: false }), OrganizationVerified({ organizationId: id })]
const organizations = [...registered(haiyun, 'Haiyun Marine'), ...registered(twin, 'Haiyun Marine Ltd.'), ...registered(last, 'Haiyun Group'), ...registered(university, 'Jianghai University')]
const nothing: MergedBelongings = { members: [], contacts: [], units: [], unitOf: [] }
const merged = (from = haiyun, into = twin, belongings = nothing) => OrganizationMerged({ organizationId: from, intoOrganizationId: into, belongings })
const absorbed = (into = twin, belongings = nothing, from = haiyun) => OrganizationAbsorbed({ organizationId: into, absorbedId: from, belongings })
const after = (...events: readonly Past[]) => given(...organizations, ...pairOnBoard, ...events)
const people: MergedBelongings = { ...nothing, members: [{ personId: personId('Li Na'), role: 'EDITOR' }], contacts: [{ thingId: ThingId.parse(needId), contactId: personId('Li Na') }] }
const register = (id: OrganizationId, name: string) => RegisteredForConference({ registrationId: registrationId(name), conferenceId: autumn, organizationId: id })

describe('what belonged to a merged record', () => {
  test('is a row of the one that survives, and of none else', () => {
    const { rows, facts } = after(merged())
    expect(rows.organizations.organization(haiyun)).toMatchObject({ id: twin, name: 'Haiyun Marine Ltd.', formerNames: ['Haiyun Marine'] })
    expect([facts.organization(haiyun), facts.survivors().get(haiyun)]).toEqual([undefined, twin])
    const byName = (name: string) => rows.organizations.list({ name }, { by: 'name', direction: 'ASC' }, undefined, 10).map(({ id, foundByOwnName }) => [id, foundByOwnName])
    expect([byName('Haiyun Marine'), byName('haiyun marine ltd')]).toEqual([[[twin, true]], [[twin, true]]])
    expect(given(...organizations, merged(haiyun, university)).rows.organizations.list({ name: 'Haiyun Marine' }, { by: 'name', direction: 'ASC' }, undefined, 10).map(({ id, foundByOwnName }) => [id, foundByOwnName]))
      .toEqual([[twin, true], [university, false]])
    expect(facts.thing(needId)?.organizationId).toBe(twin)
    expect(rows.conferences.entry(needEntry)?.organizationId).toBe(twin)
  })
  test('so is what says its id afterwards, as a request that was under way does', () => {
    const late = NeedEntered({ entryId: needEntry, conferenceId: autumn, organizationId: haiyun, needId, showOnBoard: 'NEVER' })
    const { rows } = after(merged(), recorded(late, { actingFor: haiyun }))
    expect(rows.conferences.entry(needEntry)?.organizationId).toBe(twin)
    expect(rows.board.rows(autumn, undefined)[0]).toMatchObject({ organizationId: twin, showOnBoard: 'NEVER' })
    expect(rows.history.history(needId, 0n, 100).at(-1)?.actingFor).toBe(twin)
  })
  test('people come when the survivor has them, and not before', () => {
    const waiting = after(JoinRequested({ organizationId: haiyun, personId: personId('Zhou Min') }), merged(haiyun, twin, people))
    expect([waiting.standing(personId('Li Na')).memberships.size, waiting.rows.organizations.joinRequestsOf(personId('Zhou Min'))]).toEqual([0, []])
    expect(waiting.rows.organizations.notAbsorbed(9)).toEqual([{ id: haiyun, survivorId: twin, belongings: people }])
    const there = after(merged(haiyun, twin, people), absorbed(twin, people))
    expect([...there.standing(personId('Li Na')).memberships.keys()]).toEqual([twin])
    expect(there.facts.contactsOf(needId)).toEqual([personId('Li Na')])
    expect(there.rows.organizations.notAbsorbed(9)).toEqual([])
    expect(after(merged(haiyun, twin, people), absorbed(twin, people), MemberLeft({ organizationId: twin, personId: personId('Li Na') })).facts.contactsOf(needId)).toEqual([])
  })
  test('keeps the contacts that the survivor named itself', () => {
    const own = ContactNamed({ organizationId: twin, contactId: personId('Wang Fang') })
    const brought = { ...nothing, members: people.members, contacts: [{ contactId: personId('Li Na') }] }
    expect(after(own, merged(haiyun, twin, brought), absorbed(twin, brought)).rows.contacts.ofOrganization(twin)).toEqual([personId('Wang Fang')])
  })
  test('waits for the last of a chain', () => {
    const { rows, facts } = after(merged(haiyun, twin, people), merged(twin, last))
    expect([facts.survivors().get(haiyun), facts.survivors().get(twin), facts.thing(needId)?.organizationId]).toEqual([last, last, last])
    expect(rows.organizations.notAbsorbed(9).map(({ id, survivorId }) => [id, survivorId])).toEqual(expect.arrayContaining([[haiyun, last], [twin, last]]))
    expect(rows.organizations.organization(haiyun)?.formerNames).toEqual(['Haiyun Marine', 'Haiyun Marine Ltd.'])
    // The log may hold the second merge first.
    expect(after(merged(twin, last), merged(haiyun, twin)).facts.thing(needId)?.organizationId).toBe(last)
  })
  test('is one registration, whichever of the two stood', () => {
    const [first, second] = [register(haiyun, 'first'), register(twin, 'second')]
    const standing = (...events: readonly Past[]) => after(...events).rows.conferences.registrations(autumn, undefined, 10).map(({ id, organizationId: of }) => [id, of])
    expect(standing(first, merged())).toEqual([[registrationId('first'), twin]])
    expect(standing(first, second, merged())).toEqual([[registrationId('second'), twin]])
    expect(standing(first, merged(), second)).toEqual([[registrationId('second'), twin]])
    expect(after(first, second, merged(), RegistrationWithdrawn({ registrationId: registrationId('second') })).facts.registered(autumn, twin)).toBe(false)
  })
  test('what hides from it hides from the survivor, in the content too', () => {
    const hiding = offers.revised({ ...offers.offerContent, visibility: 'MEMBERS', hiddenFrom: [haiyun], ipRights: [{ type: 'PATENT', owners: [haiyun] }] })
    const { facts, rows } = after(hiding, merged())
    expect(facts.thing(offerId)?.hiddenFrom).toEqual([twin])
    expect(rows.things.offer(offerId)?.content).toMatchObject({ hiddenFrom: [twin], ipRights: [{ owners: [twin] }] })
    expect(rows.history.history(offerId, 0n, 100).at(-1)?.hiddenFrom).toEqual([twin])
    expect(rows.board.rows(autumn, undefined).find(({ thingId }) => thingId === offerId)?.hiddenFrom).toEqual([twin])
  })
  test('a researcher stays entrusted once whoever entrusted them is there', () => {
    const entrusted = [
      recorded(ThingDelegated({ delegationId: delegationId('one'), organizationId: haiyun, side: 'NEED', thingId: needId }), { actor: { kind: 'PERSON', id: personId('Li Na') } }),
      DelegationAccepted({ delegationId: delegationId('one'), personId: personId('Sun Li') }),
    ]
    expect([...after(...entrusted, merged(haiyun, twin, people), absorbed(twin, people)).standing(personId('Sun Li')).engagements]).toEqual([[needId, 'RESEARCHER']])
  })
  test('whom it recommended, the survivor recommends, but never itself', () => {
    const recommended = (id: OrganizationId) => RecommendingBodyNamed({ organizationId: id, recommendingBodyId: haiyun })
    const { rows } = after(recommended(university), recommended(twin), merged())
    expect([rows.organizations.organization(university)?.recommendingBodyId, rows.organizations.organization(twin)?.recommendingBodyId]).toEqual([twin, undefined])
  })
  test('is matched as the survivor’s', () => {
    const { database } = after(merged())
    expect(matchableRowsOf(database).changedAfter(0n).find(({ id }) => id === needId)?.item?.organizationId).toBe(twin)
  })
})

describe('a match of the two', () => {
  const here = { conferenceId: autumn }
  const own = [interestOf('NEED', here), interestOf('OFFER', here), becameMutual(here)]
  const posted = SuggestionsPosted({ ...here, entryId: needEntry, thingId: needId, matcherVersion: '1', picks: [{ needId, offerId, score: 1 }] })
  test('leaves the board, and is counted no more', () => {
    const { rows } = after(posted, ...own, merged(haiyun, university))
    expect(rows.board.cards(autumn, undefined)).toEqual([])
    expect(rows.board.rows(autumn, undefined).find(({ thingId }) => thingId === needId)).toMatchObject({ picks: 0, interests: 0, mutual: 0, organizationId: university })
    expect(rows.matches.match(matchId)?.facts).toMatchObject({ needOrganizationId: university, offerOrganizationId: university })
  })
  test('is not suggested to a board afterwards', () => expect(after(merged(haiyun, university), posted).rows.conferences.picks(autumn, needId)).toEqual([]))
  test('of one with a third goes on under the survivor, and stands on the board of then as well', () => {
    const { rows } = after(...own, merged())
    expect(rows.board.cards(autumn, undefined)).toMatchObject([{ reached: 'MUTUAL', need: { organizationId: twin } }])
    const before = BigInt((organizations.length + pairOnBoard.length + own.length) * 10)
    expect(rows.board.cards(autumn, before)).toMatchObject([{ need: { organizationId: twin } }])
    expect(rows.board.sightChangedAt(autumn)).toBe(before + 10n)
  })
})

test('made again from the log, in whatever batches, the rows are the same', () => {
  const log = logWith(...organizations, ...pairOnBoard, interestOf('NEED'), merged(haiyun, twin, people), absorbed(twin, people), merged(twin, last, people), register(last, 'last'))
  const whole = dumpOf(rowsAfter(log))
  for (const batch of [1, 7]) expect(dumpOf(rowsAfter(log, { batch }))).toEqual(whole)
})
