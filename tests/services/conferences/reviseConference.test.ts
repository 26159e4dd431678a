import { describe, test } from 'vitest'
import { ConferenceRevised } from '../../../schema/events/conferences.ts'
import { reviseConference } from '../../../services/conferences/reviseConference.ts'
import { behaviourOf } from '../../support/behaviour.ts'
import { announced, archived, autumn, boardOpened, conferenceContent, conferenceDrafted } from '../../support/conferences.ts'
import { hostOfAnotherPark, hostOfPark, notHosts, viewerOfPark } from '../../support/organizations.ts'
import { operator, stranger } from '../../support/people.ts'

const { given } = behaviourOf(reviseConference)
const content = { ...conferenceContent, venue: 'Hall 3' }
const input = { conferenceId: autumn, content }
const revised = ConferenceRevised(input)

describe('revising a conference', () => {
  test.each([['a draft', []], ['announced', [announced]], ['open to see', [announced, boardOpened]]])('is possible while it is %s', (_, history) =>
    given(conferenceDrafted(), ...history).when(hostOfPark, input).then(revised))
  test('does nothing where nothing differs', () => given(conferenceDrafted(), revised).when(hostOfPark, input).thenNothing())
  test('sends the whole content: what is left out is gone', () =>
    given(conferenceDrafted(), revised).when(hostOfPark, { ...input, content: conferenceContent })
    .then(ConferenceRevised({ conferenceId: autumn, content: conferenceContent })))
  test('is too late once it is archived', () =>
    given(conferenceDrafted(), announced, archived).when(hostOfPark, input).thenRefused('WRONG_STAGE', 'conferenceId'))

  test.each(notHosts)('is not for %s', (_, actor) => given(conferenceDrafted(), announced).when(actor, input).thenRefused('FORBIDDEN'))
  test('tells a viewer in the park whom to ask, even of a draft', () =>
    given(conferenceDrafted()).when(viewerOfPark, input).thenRefused('FORBIDDEN'))
  test.each([['a stranger', stranger], ['a host of another park', hostOfAnotherPark], ['the operator', operator]])('tells %s nothing of a draft', (_, actor) =>
    given(conferenceDrafted()).when(actor, input).thenRefused('NOT_FOUND'))
  test('of nothing is nothing', () => given().when(hostOfPark, input).thenRefused('NOT_FOUND'))
})
