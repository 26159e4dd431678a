import { describe, test } from 'vitest'
import { MatchingWeightsChanged } from '../../../schema/events/conferences.ts'
import { changeMatchingWeights } from '../../../services/conferences/changeMatchingWeights.ts'
import { behaviourOf } from '../../support/behaviour.ts'
import { announced, archived, autumn, boardOpened, conferenceDrafted } from '../../support/conferences.ts'
import { hostOfAnotherPark, hostOfPark, notHosts, viewerOfPark } from '../../support/organizations.ts'
import { operator, stranger } from '../../support/people.ts'

const { given } = behaviourOf(changeMatchingWeights)
const input = { conferenceId: autumn, weights: { fields: 120, region: 0 } }
const changed = MatchingWeightsChanged(input)

describe('changing what facets weigh in a conference', () => {
  test.each([['a draft', []], ['announced', [announced]], ['open to see', [announced, boardOpened]]])('is possible while it is %s', (_, history) =>
    given(conferenceDrafted(), ...history).when(hostOfPark, input).then(changed))
  test('does nothing where nothing differs', () => given(conferenceDrafted(), changed).when(hostOfPark, input).thenNothing())
  test('does nothing where all weigh what is published anyway', () => given(conferenceDrafted()).when(hostOfPark, { conferenceId: autumn, weights: {} }).thenNothing())
  test('says all that differs: what is left out weighs what is published', () =>
    given(conferenceDrafted(), changed).when(hostOfPark, { conferenceId: autumn, weights: { region: 0 } }).then(MatchingWeightsChanged({ conferenceId: autumn, weights: { region: 0 } })))
  test('is too late once it is archived', () =>
    given(conferenceDrafted(), announced, archived).when(hostOfPark, input).thenRefused('WRONG_STAGE', 'conferenceId'))

  test.each(notHosts)('is not for %s', (_, actor) => given(conferenceDrafted(), announced).when(actor, input).thenRefused('FORBIDDEN'))
  test('tells a viewer in the park whom to ask, even of a draft', () => given(conferenceDrafted()).when(viewerOfPark, input).thenRefused('FORBIDDEN'))
  test.each([['a stranger', stranger], ['a host of another park', hostOfAnotherPark], ['the operator', operator]])('tells %s nothing of a draft', (_, actor) =>
    given(conferenceDrafted()).when(actor, input).thenRefused('NOT_FOUND'))
  test('of nothing is nothing', () => given().when(hostOfPark, input).thenRefused('NOT_FOUND'))
})
