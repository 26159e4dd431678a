import { describe, test } from 'vitest'
import { processActor } from '../../../services/identity/actor.ts'
import { closeMatch } from '../../../services/matches/closeMatch.ts'
import { recorded, theTime } from '../../support/behaviour.ts'
import { haiyunEditor, hostsOfNoPark, outsiders, park, parkHost, universityEditor, type History } from '../../support/cast.ts'
import {
  behaviourOfPair, closed, declinedBy, declineTakenBackBy, interestOf, interestTakenBackBy, matchId, mutual, pairWhere, reopenedBy,
} from '../../support/matches.ts'

const process = processActor('closing')
const waiting = { matchId, waitingSince: theTime.toISOString() }
const later = '2026-05-18T01:05:00.000Z'

describe('closing a match', () => {
  const given = (...history: History) => behaviourOfPair(closeMatch).given(...history).knowing(pairWhere({ stage: 'WITHDRAWN' }))

  test('ends an interest that nobody answered', async () => {
    await given(interestOf('NEED')).when(process, waiting).then(closed)
    await given(interestOf('OFFER')).when(process, waiting).then(closed)
  })
  test.each([
    ['is answered', mutual], ['is refused', [interestOf('NEED'), declinedBy('OFFER')]], ['was followed by a no', [interestOf('NEED'), declinedBy('NEED')]],
    ['was taken back', [interestOf('NEED'), interestTakenBackBy('NEED')]], ['was never given', [declinedBy('NEED')]], ['has ended already', [interestOf('NEED'), closed]],
  ])('leaves what %s', (_, history) => given(...history).when(process, waiting).thenNothing())
  test('leaves what waits since another act', async () => {
    await given(interestOf('NEED'), interestTakenBackBy('NEED'), recorded(interestOf('NEED'), { at: later })).when(process, waiting).thenNothing()
    await given(interestOf('NEED'), declinedBy('OFFER'), recorded(reopenedBy('OFFER'), { at: later })).when(process, waiting).thenNothing()
    await given(interestOf('NEED'), declinedBy('OFFER'), recorded(declineTakenBackBy('OFFER'), { at: later })).when(process, { ...waiting, waitingSince: later }).then(closed)
  })
  test('leaves what is published on both sides', () => behaviourOfPair(closeMatch).given(interestOf('NEED')).when(process, waiting).thenNothing())
  test('is for a closed offer as well', () =>
    behaviourOfPair(closeMatch).given(interestOf('NEED')).knowing(pairWhere({}, { stage: 'WITHDRAWN' })).when(process, waiting).then(closed))
  test('of nothing is nothing', () => given().when(process, waiting).thenNothing())
  test.each([...outsiders.filter(([, { kind }]) => kind !== 'PROCESS'), ...hostsOfNoPark(park), ['a side', haiyunEditor] as const, ['the other side', universityEditor] as const, ['its park', parkHost] as const])('is not for %s', (_, actor) =>
    given(interestOf('NEED')).when(actor, waiting).thenRefused('NOT_FOUND'))
})
