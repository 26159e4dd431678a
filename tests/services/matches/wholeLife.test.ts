import { expect, test } from 'vitest'
import { declineMatch } from '../../../services/matches/declineMatch.ts'
import { expressInterest } from '../../../services/matches/expressInterest.ts'
import { recordContract } from '../../../services/matches/recordContract.ts'
import { recordIntent } from '../../../services/matches/recordIntent.ts'
import { reopenMatch } from '../../../services/matches/reopenMatch.ts'
import { haiyunEditor, parkHost, universityEditor } from '../../support/cast.ts'
import {
  becameMutual, behaviourOfPair, bothEnteredIn, contractBy, declinedBy, foldOf, intentBy, interestOf, matchId, pair, reopenedBy, spring,
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
