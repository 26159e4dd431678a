import { describe, expect, test } from 'vitest'
import { RegisteredForConference, RegistrationWithdrawn } from '../../schema/events/conferences.ts'
import { EntryWithdrawn } from '../../schema/events/entries.ts'
import { MemberJoined, MemberLeft, MemberRoleChanged, OrganizationSuspended, OrganizationVerified } from '../../schema/events/organizations.ts'
import { OperatorAppointed, OperatorDismissed } from '../../schema/events/people.ts'
import { farPark, haiyun, park as castPark, university } from '../support/cast.ts'
import { announced, autumn, boardOpened, conferenceDrafted, harbourDay } from '../support/conferences.ts'
import { accepted as delegationAccepted, delegated, ended as delegationEnded } from '../support/delegations.ts'
import { accepted as expertAccepted, admitted, dismissed, invited as expertInvited } from '../support/experts.ts'
import { given, type Past } from '../support/given.ts'
import { declinedBy, interestOf, mutual, reopenedBy } from '../support/matches.ts'
import { becoming, drafted, needId, submitted } from '../support/needs.ts'
import { drafted as offerDrafted, offerId } from '../support/offers.ts'
import { joined, park, registered, suspended, verified } from '../support/organizations.ts'
import { needEnters, needEntry, pairOnBoard } from '../support/pairOnBoard.ts'
import { offerId as idOfOffer, personId, registrationId } from '../support/people.ts'

const anotherOffer = idOfOffer('Another offer of the university')
const factsAfter = (...events: readonly Past[]) => given(...events).facts

describe('the facts', () => {
  test('say what an organization is', () => {
    expect(factsAfter(registered(), verified).organization(haiyun)).toEqual(given(registered(), verified).rows.organizations.organization(haiyun)?.facts)
    expect(factsAfter(registered()).organization(university)).toBeUndefined()
  })
  test.each([['a draft', [drafted()]], ['submitted', [drafted(), submitted()]], ['published', becoming.published], ['withdrawn', becoming.withdrawn]] as const)('say what a need is: %s', (_, events) => {
    const { facts, rows } = given(...events)
    expect(facts.thing(needId)).toEqual(rows.things.need(needId)?.facts)
  })
  test('say what an offer and a conference are', () => {
    const { facts, rows } = given(...pairOnBoard)
    expect(facts.thing(offerId)).toEqual(rows.things.offer(offerId)?.facts)
    expect(facts.conference(autumn)).toEqual({ parkId: park, stage: 'ANNOUNCED', boardOpen: true })
    expect([facts.thing(autumn), facts.conference(harbourDay)]).toEqual([undefined, undefined])
  })
  test('say who is registered', () => {
    const registers = RegisteredForConference({ registrationId: registrationId('Haiyun'), conferenceId: autumn, organizationId: haiyun })
    const { registered: isRegistered } = factsAfter(registers)
    expect([isRegistered(autumn, haiyun), isRegistered(autumn, university), isRegistered(harbourDay, haiyun)]).toEqual([true, false, false])
    expect(factsAfter(registers, RegistrationWithdrawn({ registrationId: registrationId('Haiyun') })).registered(autumn, haiyun)).toBe(false)
  })
  test('say where a thing is entered', () => {
    const entry = { entryId: needEntry, conferenceId: autumn, parkId: park, boardOpen: true, showOnBoard: 'NAMES' }
    expect(factsAfter(...pairOnBoard).entriesOf(needId)).toEqual([entry])
    expect(factsAfter(conferenceDrafted(), announced, ...becoming.published, needEnters('NEVER')).entriesOf(needId)).toEqual([{ ...entry, boardOpen: false, showOnBoard: 'NEVER' }])
    expect(factsAfter(...pairOnBoard, EntryWithdrawn({ entryId: needEntry })).entriesOf(needId)).toEqual([])
    expect(factsAfter(boardOpened, needEnters()).entriesOf(needId)).toEqual([])
  })
  test('say that nothing is parked where all could be read', () => expect([haiyun, needId].map(factsAfter(registered(), drafted()).parked)).toEqual([false, false]))
})

describe('an organization deals with a thing of another', () => {
  const dealings = (...events: readonly Past[]) => {
    const { dealing } = factsAfter(...events)
    return [dealing(needId, university), dealing(offerId, haiyun)]
  }
  test('not before anything was said', () => expect(dealings()).toEqual([undefined, undefined]))
  test('once one side showed interest, on both', () => {
    expect(dealings(interestOf('NEED'))).toEqual(['ONE_SIDED', 'ONE_SIDED'])
    expect(dealings(interestOf('OFFER'))).toEqual(['ONE_SIDED', 'ONE_SIDED'])
  })
  test('mutually once both did, and ever after', () => expect(dealings(...mutual)).toEqual(['MUTUAL', 'MUTUAL']))
  test('not by a no', () => expect(dealings(declinedBy('NEED'))).toEqual([undefined, undefined]))
  test('no more when the interest was taken back; who showed it still does', () => {
    expect(dealings(interestOf('NEED'), declinedBy('NEED'))).toEqual([undefined, 'ONE_SIDED'])
    expect(dealings(interestOf('NEED'), declinedBy('NEED'), reopenedBy('NEED'))).toEqual(['ONE_SIDED', 'ONE_SIDED'])
    expect(dealings(interestOf('NEED'), declinedBy('OFFER'))).toEqual(['ONE_SIDED', 'ONE_SIDED'])
  })
  test('and say which very pair became mutual, also after a no', () => {
    const became = (...events: readonly Past[]) => factsAfter(...events).becameMutual(needId, offerId)
    expect([became(), became(interestOf('NEED')), became(...mutual), became(...mutual, declinedBy('NEED'))]).toEqual([false, false, true, true])
    expect(factsAfter(...mutual).becameMutual(needId, anotherOffer)).toBe(false)
  })
  test('and its park knows of it', () => {
    const { counterpartsOf } = factsAfter(registered(), ...mutual)
    expect([counterpartsOf(offerId, park), counterpartsOf(needId, park), counterpartsOf(offerId, university)]).toEqual([[haiyun], [], []])
  })
  test('and not with its own', () => expect([factsAfter(...mutual).dealing(needId, haiyun), factsAfter(...mutual).dealing(offerId, university)]).toEqual([undefined, undefined]))
})

describe('who somebody is', () => {
  const standingAfter = (name: string, ...events: readonly Past[]) => {
    const { memberships, engagements, operator, ...rest } = given(...events).standing(personId(name))
    return { ...rest, operator, memberships: Object.fromEntries(memberships), engagements: Object.fromEntries(engagements) }
  }
  const nobody = { kind: 'PERSON', id: personId('Li Na'), memberships: {}, engagements: {}, operator: false }
  test('is nobody in particular at first', () => expect(standingAfter('Li Na')).toEqual(nobody))
  test('is their role in each organization, with what that is', () => {
    const others = [registered({ organizationId: university, kind: 'UNIVERSITY' })] as const
    expect(standingAfter('Li Na', registered(), verified, joined('Li Na', 'OWNER'), joined('Wang Fang', 'EDITOR'), ...others)).toEqual({
      ...nobody, memberships: { [haiyun]: { role: 'OWNER', status: 'VERIFIED', kind: 'ENTERPRISE' } },
    })
    expect(standingAfter('Li Na', registered(), joined('Li Na', 'OWNER'), suspended).memberships[haiyun]).toEqual({ role: 'OWNER', status: 'SUSPENDED', kind: 'ENTERPRISE' })
  })
  test('changes with the role, and ends when they leave', () => {
    const before = [registered(), joined('Li Na', 'OWNER')] as const
    expect(standingAfter('Li Na', ...before, MemberRoleChanged({ organizationId: haiyun, personId: personId('Li Na'), role: 'VIEWER' })).memberships[haiyun]?.role).toBe('VIEWER')
    expect(standingAfter('Li Na', ...before, MemberLeft({ organizationId: haiyun, personId: personId('Li Na') }))).toEqual(nobody)
  })
  test('is an operator from appointment to dismissal', () => {
    const appointed = OperatorAppointed({ personId: personId('Li Na') })
    expect(standingAfter('Li Na', appointed)).toEqual({ ...nobody, operator: true })
    expect(standingAfter('Wang Fang', appointed).operator).toBe(false)
    expect(standingAfter('Li Na', appointed, OperatorDismissed({ personId: personId('Li Na') }))).toEqual(nobody)
  })
  describe('in one thing alone', () => {
    const engagementsAfter = (name: string, ...events: readonly Past[]) => standingAfter(name, ...events).engagements
    const asked = [registered({ organizationId: castPark, kind: 'PARK' }), OrganizationVerified({ organizationId: castPark }), drafted(), submitted(), expertInvited] as const
    const suspendedPark = OrganizationSuspended({ organizationId: castPark, reason: 'A complaint' })
    test.each([
      ['from acceptance on', [expertAccepted()], true], ['not before', [], false], ['not with a conflict', [expertAccepted('OTHER')], false],
      ['with a conflict once admitted', [expertAccepted('OTHER'), admitted], true], ['not once dismissed', [expertAccepted(), dismissed], false],
      ['not while the park is suspended', [expertAccepted(), suspendedPark], false], ['not when another park reviews', [expertAccepted(), submitted(farPark)], false],
    ] as const)('is an expert %s', (_, events, engaged) =>
      expect(engagementsAfter('Dr Qian', ...asked, ...events)).toEqual(engaged ? { [needId]: 'EXPERT' } : {}))

    const theirs = { organizationId: university, kind: 'UNIVERSITY' } as const
    const editorJoins = MemberJoined({ organizationId: university, personId: personId('Chen Hao'), role: 'EDITOR' })
    const entrusted = [registered(theirs), editorJoins, offerDrafted(), delegated] as const
    test.each([
      ['from acceptance on', [delegationAccepted], true], ['not before', [], false], ['not once ended', [delegationAccepted, delegationEnded], false],
      ['not when whoever delegated has left', [delegationAccepted, MemberLeft({ organizationId: university, personId: personId('Chen Hao') })], false],
      ['not when whoever delegated may only look', [delegationAccepted, MemberRoleChanged({ organizationId: university, personId: personId('Chen Hao'), role: 'VIEWER' })], false],
      ['not while the organization is suspended', [delegationAccepted, OrganizationSuspended({ organizationId: university, reason: 'A complaint' })], false],
    ] as const)('is a researcher %s', (_, events, engaged) =>
      expect(engagementsAfter('Dr Wu', ...entrusted, ...events)).toEqual(engaged ? { [offerId]: 'RESEARCHER' } : {}))
  })
})
