import { describe, test } from 'vitest'
import { ExpertInvited } from '../../../schema/events/experts.ts'
import { ExpertId } from '../../../schema/events/ids.ts'
import { inviteExpert } from '../../../services/experts/inviteExpert.ts'
import { theId } from '../../support/behaviour.ts'
import { behaviourHere, haiyunEditor, hostsOfNoPark, outsiders, park, parkHost, powerlessInPark } from '../../support/cast.ts'
import { needAt, underReview } from '../../support/experts.ts'
import { needId } from '../../support/needs.ts'

const input = { needId }
const { given } = behaviourHere(inviteExpert)
const here = given().knowing(underReview)

describe('inviting an expert', () => {
  test('asks about a need under review', () => here.when(parkHost, input).then(ExpertInvited({ expertId: ExpertId.parse(theId), needId, parkId: park })))
  test.each(['READY', 'REJECTED'] as const)('is over once the need is %s', (stage) => given().knowing(needAt(stage)).when(parkHost, input).thenRefused('NOT_UNDER_REVIEW', 'needId'))
  test('is not for its owner', () => here.when(haiyunEditor, input).thenRefused('FORBIDDEN'))
  test.each(powerlessInPark(park))('is not for %s', (_, actor) => here.when(actor, input).thenRefused('FORBIDDEN'))
  test.each([...outsiders, ...hostsOfNoPark(park)])('is unknown to %s', (_, actor) => here.when(actor, input).thenRefused('NOT_FOUND'))
  test('is the park’s own act and takes no basis', () => here.when(parkHost, input, { onBehalf: 'PHONE' }).thenRefused('BASIS_NOT_ALLOWED', 'onBehalf'))
  test('about nothing finds nothing', () => given().when(parkHost, input).thenRefused('NOT_FOUND'))
})
