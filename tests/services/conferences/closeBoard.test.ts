import { describe, test } from 'vitest'
import { BoardClosed } from '../../../schema/events/conferences.ts'
import { closeBoard } from '../../../services/conferences/closeBoard.ts'
import { behaviourOf } from '../../support/behaviour.ts'
import { announced, archived, autumn, boardOpened, conferenceDrafted } from '../../support/conferences.ts'
import { hostOfPark, notHosts } from '../../support/organizations.ts'
import { stranger } from '../../support/people.ts'

const { given } = behaviourOf(closeBoard)
const input = { conferenceId: autumn }
const closed = BoardClosed(input)

describe('closing the match board', () => {
  test('is for the hosts', () => given(conferenceDrafted(), announced, boardOpened).when(hostOfPark, input).then(closed))
  test.each([
    ['never opened', [announced]], ['closed already', [announced, boardOpened, closed]], ['closed by archiving', [announced, boardOpened, archived]],
  ])('does nothing to one that was %s', (_, history) => given(conferenceDrafted(), ...history).when(hostOfPark, input).thenNothing())

  test.each(notHosts)('is not for %s', (_, actor) =>
    given(conferenceDrafted(), announced, boardOpened).when(actor, input).thenRefused('FORBIDDEN'))
  test('tells a stranger nothing of a draft', () => given(conferenceDrafted()).when(stranger, input).thenRefused('NOT_FOUND'))
  test('of nothing is nothing', () => given().when(hostOfPark, input).thenRefused('NOT_FOUND'))
})
