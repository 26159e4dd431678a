import { describe, test } from 'vitest'
import { archiveConference } from '../../../services/conferences/archiveConference.ts'
import { behaviourOf } from '../../support/behaviour.ts'
import { announced, archived, autumn, boardOpened, conferenceDrafted } from '../../support/conferences.ts'
import { hostOfPark, notHosts } from '../../support/organizations.ts'
import { stranger } from '../../support/people.ts'

const { given } = behaviourOf(archiveConference)
const input = { conferenceId: autumn }

describe('archiving a conference', () => {
  test.each([['without a board', [announced]], ['with its board', [announced, boardOpened]]])('ends it for good, %s', (_, history) =>
    given(conferenceDrafted(), ...history).when(hostOfPark, input).then(archived))
  test('does nothing the second time', () => given(conferenceDrafted(), announced, archived).when(hostOfPark, input).thenNothing())
  test('is for what was announced', () =>
    given(conferenceDrafted()).when(hostOfPark, input).thenRefused('CONFERENCE_NOT_ANNOUNCED', 'conferenceId'))

  test.each(notHosts)('is not for %s', (_, actor) => given(conferenceDrafted(), announced).when(actor, input).thenRefused('FORBIDDEN'))
  test('tells a stranger nothing of a draft', () => given(conferenceDrafted()).when(stranger, input).thenRefused('NOT_FOUND'))
  test('of nothing is nothing', () => given().when(hostOfPark, input).thenRefused('NOT_FOUND'))
})
