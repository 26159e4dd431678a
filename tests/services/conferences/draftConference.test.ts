import { describe, expect, test } from 'vitest'
import { ConferenceDrafted } from '../../../schema/events/conferences.ts'
import { ConferenceId } from '../../../schema/events/ids.ts'
import { draftConference } from '../../../services/conferences/draftConference.ts'
import { behaviourOf, theId } from '../../support/behaviour.ts'
import { conferenceContent } from '../../support/conferences.ts'
import {
  haiyun, hostOfPark, hostOfUnverifiedPark, knownOrganizations, notHosts, outsiders, owner, park, parkFacts,
} from '../../support/organizations.ts'

const { given } = behaviourOf(draftConference)
const known = knownOrganizations()
const input = { parkId: park, content: conferenceContent }

describe('drafting a conference', () => {
  test('is for the hosts of its park', () =>
    given().knowing(known).when(hostOfPark, input).then(ConferenceDrafted({ conferenceId: ConferenceId.parse(theId), ...input })))
  test.each(notHosts)('is not for %s', (_, actor) => given().knowing(known).when(actor, input).thenRefused('FORBIDDEN'))
  test('is for parks alone', () => given().knowing(known).when(owner, { ...input, parkId: haiyun }).thenRefused('FORBIDDEN'))
  test('waits until the park is verified', () =>
    given().knowing({ organization: () => parkFacts(park, { status: 'REGISTERED' }) }).when(hostOfUnverifiedPark, input).thenRefused('FORBIDDEN'))
  test.each(outsiders.filter(([, actor]) => !actor.operator))('tells %s nothing of a park that is not verified', (_, actor) =>
    given().knowing({ organization: () => parkFacts(park, { status: 'REGISTERED' }) }).when(actor, input).thenRefused('NOT_FOUND'))
  test('needs no basis', () =>
    given().knowing(known).when(hostOfPark, input, { onBehalf: 'PHONE' }).thenRefused('BASIS_NOT_ALLOWED', 'onBehalf'))

  test.each([
    ['a title', { title: '' }],
    ['an end that is not before its beginning', { ends: '2026-10-11' }],
    ['a time zone', { timeZone: 'Zhenjiang' }],
    ['plain dates', { begins: '12 October' }],
  ])('wants %s', (_, wrong) => expect(draftConference.input.safeParse({ ...input, content: { ...conferenceContent, ...wrong } }).success).toBe(false))
  test('may last one day', () =>
    expect(draftConference.input.safeParse({ ...input, content: { ...conferenceContent, ends: conferenceContent.begins } }).success).toBe(true))
})
