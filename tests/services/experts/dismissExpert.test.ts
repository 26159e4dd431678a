import { describe, test } from 'vitest'
import { dismissExpert } from '../../../services/experts/dismissExpert.ts'
import { behaviourHere, hostsOfNoPark, outsiders, park, parkHost, powerlessInPark } from '../../support/cast.ts'
import { accepted, dismissed, expert, expertId, invited, opinionGiven } from '../../support/experts.ts'

const input = { expertId }
const { given } = behaviourHere(dismissExpert)

describe('dismissing an expert', () => {
  test.each([['before anybody accepted', [invited]], ['who waits', [invited, accepted('OTHER')]], ['who gave an opinion', [invited, accepted(), opinionGiven]]])('ends it, %s', (_, history) =>
    given(...history).when(parkHost, input).then(dismissed))
  test('twice is nothing', () => given(invited, dismissed).when(parkHost, input).thenNothing())
  test('is not for the expert', () => given(invited, accepted()).when(expert, input).thenRefused('FORBIDDEN'))
  test.each(powerlessInPark(park))('is not for %s', (_, actor) => given(invited).when(actor, input).thenRefused('FORBIDDEN'))
  test.each([...outsiders, ...hostsOfNoPark(park)])('is unknown to %s', (_, actor) => given(invited).when(actor, input).thenRefused('NOT_FOUND'))
})
