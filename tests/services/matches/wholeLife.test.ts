import { expect, test } from 'vitest'
import { attestOutcome } from '../../../services/matches/attestOutcome.ts'
import { correctContract } from '../../../services/matches/correctContract.ts'
import { declineMatch } from '../../../services/matches/declineMatch.ts'
import { expressInterest } from '../../../services/matches/expressInterest.ts'
import { recordContract } from '../../../services/matches/recordContract.ts'
import { recordDelivery } from '../../../services/matches/recordDelivery.ts'
import { recordFailure } from '../../../services/matches/recordFailure.ts'
import { recordIntent } from '../../../services/matches/recordIntent.ts'
import { registerContract } from '../../../services/matches/registerContract.ts'
import { reopenMatch } from '../../../services/matches/reopenMatch.ts'
import { haiyunEditor, parkHost, universityEditor } from '../../support/cast.ts'
import {
  attestedBy, becameMutual, behaviourOfPair, bothEnteredIn, contractBy, contractCorrectedBy, declinedBy, deliveredBy, failedBy, foldOf, intentBy, interestOf, matchId, mutual as becomingMutual, pair, registeredBy, reopenedBy, resumedBy, spring,
} from '../../support/matches.ts'

test('from a suggestion that nobody acted on, through a no and a conference, to a contract', async () => {
  const atSpring = { conferenceId: spring }
  const life = [
    declinedBy('OFFER'), interestOf('NEED', atSpring), reopenedBy('OFFER', atSpring), interestOf('OFFER', atSpring), becameMutual(atSpring),
    intentBy('NEED', atSpring), contractBy('OFFER'),
  ] as const
  const until = life.map((_, reached) => life.slice(0, reached))
  const [nothing = [], declined = [], interested = [], reopened = [], , mutual = [], intent = []] = until

  await behaviourOfPair(declineMatch).given(...nothing).when(universityEditor, { ...pair, side: 'OFFER' }).then(life[0])
  await behaviourOfPair(expressInterest).given(...declined).knowing(bothEnteredIn(spring))
    .when(parkHost, { ...pair, side: 'NEED' }, { onBehalf: 'ON_SITE' }).then(life[1])
  await behaviourOfPair(reopenMatch).given(...interested).knowing(bothEnteredIn(spring))
    .when(universityEditor, { matchId, side: 'OFFER' }).then(life[2])
  await behaviourOfPair(expressInterest).given(...reopened).knowing(bothEnteredIn(spring))
    .when(universityEditor, { ...pair, side: 'OFFER' }).then(life[3], life[4])
  await behaviourOfPair(recordIntent).given(...mutual).knowing(bothEnteredIn(spring))
    .when(haiyunEditor, { matchId, side: 'NEED', form: 'ORAL' }).then(life[5])
  await behaviourOfPair(recordContract).given(...intent)
    .when(universityEditor, { matchId, side: 'OFFER', kind: 'OTHER', signedOn: '2026-05-12' }).then(life[6])

  expect([...until.slice(1), life].map((history) => foldOf(history).reached)).toStrictEqual(
    ['SUGGESTED', 'INTERESTED', 'INTERESTED', 'INTERESTED', 'MUTUAL', 'INTENT', 'CONTRACTED'])
})

test('from a contract that is corrected, confirmed and registered, through a failure, to delivery', async () => {
  const life = [
    ...becomingMutual, contractBy('OFFER'), contractCorrectedBy('OFFER', 3), attestedBy('NEED', 'CONTRACT', 4), registeredBy('OFFER'), failedBy('NEED'), resumedBy('OFFER'), deliveredBy('NEED'),
  ] as const
  const [offer, need] = [{ matchId, side: 'OFFER' }, { matchId, side: 'NEED' }] as const
  const after = (reached: number) => life.slice(0, reached)

  await behaviourOfPair(correctContract).given(...after(4)).when(universityEditor, { ...offer, kind: 'OTHER', signedOn: '2026-05-11' }).then(life[4])
  await behaviourOfPair(attestOutcome).given(...after(5)).when(haiyunEditor, { ...need, outcome: 'CONTRACT' }).then(life[5])
  await behaviourOfPair(registerContract).given(...after(6)).when(universityEditor, { ...offer, registrationNumber: '2026320000001', registeredOn: '2026-05-14' }).then(life[6])
  await behaviourOfPair(recordFailure).given(...after(7)).when(haiyunEditor, { ...need, reason: 'The budget was cut.' }).then(life[7])
  await behaviourOfPair(reopenMatch).given(...after(8)).when(universityEditor, offer).then(life[8])
  await behaviourOfPair(recordDelivery).given(...after(9)).when(haiyunEditor, { ...need, deliveredOn: '2026-05-16' }).then(life[9])

  expect([7, 8, 9, 10].map((reached) => foldOf(after(reached))).map(({ reached, ended }) => [reached, ended])).toStrictEqual(
    [['CONTRACTED', undefined], ['CONTRACTED', 'FAILED'], ['CONTRACTED', undefined], ['DELIVERED', undefined]])
})
