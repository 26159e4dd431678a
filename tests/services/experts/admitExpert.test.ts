import { describe, test } from 'vitest'
import { admitExpert } from '../../../services/experts/admitExpert.ts'
import { behaviourHere, haiyunEditor, hostsOfNoPark, outsiders, park, parkHost, powerlessInPark } from '../../support/cast.ts'
import { accepted, admitted, dismissed, expert, expertId, invited } from '../../support/experts.ts'

const input = { expertId }
const { given } = behaviourHere(admitExpert)
const waiting = [invited, accepted('FUNDING')]

describe('admitting an expert', () => {
  test('in spite of a conflict of interest', () => given(...waiting).when(parkHost, input).then(admitted))
  test.each([['twice', [...waiting, admitted]], ['without a conflict', [invited, accepted()]]])('is nothing %s', (_, history) => given(...history).when(parkHost, input).thenNothing())
  test.each([['before anybody accepted', [invited]], ['once dismissed', [...waiting, dismissed]]])('is refused %s', (_, history) =>
    given(...history).when(parkHost, input).thenRefused('WRONG_STAGE', 'expertId'))
  test('is not for the expert', () => given(...waiting).when(expert, input).thenRefused('FORBIDDEN'))
  test.each(powerlessInPark(park))('is not for %s', (_, actor) => given(...waiting).when(actor, input).thenRefused('FORBIDDEN'))
  test.each([...outsiders, ...hostsOfNoPark(park), ['the need’s owner', haiyunEditor] as const])('is unknown to %s', (_, actor) => given(...waiting).when(actor, input).thenRefused('NOT_FOUND'))
  test('of nobody finds nothing', () => given().when(parkHost, input).thenRefused('NOT_FOUND'))
})
