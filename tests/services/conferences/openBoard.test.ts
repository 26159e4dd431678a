import { describe, expect, test } from 'vitest'
import { BoardClosed } from '../../../schema/events/conferences.ts'
import { openBoard } from '../../../services/conferences/openBoard.ts'
import { behaviourOf } from '../../support/behaviour.ts'
import { announced, archived, autumn, boardOpened, conferenceDrafted } from '../../support/conferences.ts'
import { hostOfPark, notHosts } from '../../support/organizations.ts'
import { stranger } from '../../support/people.ts'

const { given } = behaviourOf(openBoard)
const input = { conferenceId: autumn }

describe('opening the match board', () => {
  test('is for the hosts, once the conference is announced', () =>
    given(conferenceDrafted(), announced).when(hostOfPark, input).then(boardOpened))
  test('is possible again after it was closed', () =>
    given(conferenceDrafted(), announced, boardOpened, BoardClosed(input)).when(hostOfPark, input).then(boardOpened))
  test('does nothing the second time', () => given(conferenceDrafted(), announced, boardOpened).when(hostOfPark, input).thenNothing())
  test('waits for the announcement', () =>
    given(conferenceDrafted()).when(hostOfPark, input).thenRefused('CONFERENCE_NOT_ANNOUNCED', 'conferenceId'))
  test('is too late once it is archived', () =>
    given(conferenceDrafted(), announced, boardOpened, archived).when(hostOfPark, input).thenRefused('CONFERENCE_NOT_ANNOUNCED', 'conferenceId'))
  test('asks for the revision that was read: it publishes', () => expect(openBoard.needsRevision).toBe(true))

  test.each(notHosts)('is not for %s', (_, actor) => given(conferenceDrafted(), announced).when(actor, input).thenRefused('FORBIDDEN'))
  test('tells a stranger nothing of a draft', () => given(conferenceDrafted()).when(stranger, input).thenRefused('NOT_FOUND'))
  test('of nothing is nothing', () => given().when(hostOfPark, input).thenRefused('NOT_FOUND'))
})
