import { describe, expect, test } from 'vitest'
import { announceConference } from '../../../services/conferences/announceConference.ts'
import { behaviourOf } from '../../support/behaviour.ts'
import { announced, archived, autumn, boardOpened, conferenceDrafted } from '../../support/conferences.ts'
import {
  hostOfAnotherPark, hostOfPark, hostOfSuspendedPark, hostOfUnverifiedPark, notHosts, viewerOfPark,
} from '../../support/organizations.ts'
import { operator, stranger } from '../../support/people.ts'

const { given } = behaviourOf(announceConference)
const input = { conferenceId: autumn }
/** Its last day ends last twelve hours behind UTC. */
const lastMoment = new Date('2026-10-14T11:59:59.999Z')
const dayAfter = new Date('2026-10-14T12:00:00.000Z')

describe('announcing a conference', () => {
  test('makes it known', () => given(conferenceDrafted()).when(hostOfPark, input).then(announced))
  test('is possible until its last day is over everywhere', async () => {
    await given(conferenceDrafted()).when(hostOfPark, input, { now: lastMoment }).then(announced)
    await given(conferenceDrafted()).when(hostOfPark, input, { now: dayAfter }).thenRefused('DATE_PASSED', 'content', 'ends')
  })
  test('does nothing the second time, however late', () =>
    given(conferenceDrafted(), announced, boardOpened).when(hostOfPark, input, { now: dayAfter }).thenNothing())
  test('is too late once it is archived', () =>
    given(conferenceDrafted(), announced, archived).when(hostOfPark, input).thenRefused('WRONG_STAGE', 'conferenceId'))
  test('asks for the revision that was read: it publishes', () => expect(announceConference.needsRevision).toBe(true))

  test('tells a viewer in the park whom to ask', () => given(conferenceDrafted()).when(viewerOfPark, input).thenRefused('FORBIDDEN'))
  test.each([
    ['a stranger', stranger], ['a host of another park', hostOfAnotherPark], ['the operator', operator],
    ['an owner of the park before it is verified', hostOfUnverifiedPark], ['an owner of the park while it is suspended', hostOfSuspendedPark],
  ])('tells %s nothing of a draft', (_, actor) => given(conferenceDrafted()).when(actor, input).thenRefused('NOT_FOUND'))
  test.each(notHosts)('is not for %s', (_, actor) => given(conferenceDrafted(), announced).when(actor, input).thenRefused('FORBIDDEN'))
  test('of nothing is nothing', () => given().when(hostOfPark, input).thenRefused('NOT_FOUND'))
})
