import { describe, test } from 'vitest'
import { IntentCorrected } from '../../../schema/events/outcomes.ts'
import { correctIntent } from '../../../services/matches/correctIntent.ts'
import { haiyun, haiyunEditor, hostsOfNoPark, outsiders, park, parkHost, powerlessIn, powerlessInPark, universityEditor } from '../../support/cast.ts'
import {
  behaviourOfPair, bothEnteredIn, conferenceHost, contractBy, failedBy, intentBy, intentCorrectedBy, matchId, mutual, spring,
} from '../../support/matches.ts'

const byNeed = { matchId, side: 'NEED', form: 'AGREEMENT' } as const

describe('correcting an intent', () => {
  const { given } = behaviourOfPair(correctIntent)

  test('names the event that it corrects', async () => {
    await given(...mutual, intentBy('NEED')).when(haiyunEditor, byNeed).then(intentCorrectedBy('NEED', 3))
    await given(...mutual, intentBy('NEED'), intentCorrectedBy('NEED', 3)).when(haiyunEditor, { ...byNeed, form: 'ORAL' }).then(IntentCorrected({ matchId, side: 'NEED', form: 'ORAL', corrects: 4 }))
  })
  test('is possible when more was agreed since', () => given(...mutual, intentBy('NEED'), contractBy('OFFER')).when(haiyunEditor, byNeed).then(intentCorrectedBy('NEED', 3)))
  test('is for the side that reported it', () => given(...mutual, intentBy('OFFER')).when(haiyunEditor, byNeed).thenRefused('NOT_YOURS_TO_CORRECT', 'side'))
  test('of what was not reported is refused', () => given(...mutual, contractBy('NEED')).when(haiyunEditor, byNeed).thenRefused('NOTHING_REPORTED', 'matchId'))
  test('to what it says already is nothing', async () => {
    await given(...mutual, intentBy('NEED')).when(haiyunEditor, { ...byNeed, form: 'ORAL' }).thenNothing()
    await given(...mutual, intentBy('NEED'), intentCorrectedBy('NEED', 3)).when(haiyunEditor, byNeed).thenNothing()
  })
  test('is too late once it came to nothing', () => given(...mutual, intentBy('NEED'), failedBy('OFFER')).when(haiyunEditor, byNeed).thenRefused('MATCH_CLOSED', 'matchId'))

  test('on behalf needs its basis', async () => {
    await given(...mutual, intentBy('NEED')).when(parkHost, byNeed).thenRefused('BASIS_REQUIRED', 'onBehalf')
    await given(...mutual, intentBy('NEED')).when(parkHost, byNeed, { onBehalf: 'PHONE' }).then(intentCorrectedBy('NEED', 3))
  })
  test('is not for the other side', () => given(...mutual, intentBy('NEED')).when(universityEditor, byNeed).thenRefused('FORBIDDEN'))
  test('is not for the host of the conference, who knows of it', () =>
    given(...mutual, intentBy('NEED', { conferenceId: spring })).knowing(bothEnteredIn(spring)).when(conferenceHost, byNeed, { onBehalf: 'ON_SITE' }).thenRefused('FORBIDDEN'))
  test.each([...outsiders, ...hostsOfNoPark(park)])('is unknown to %s', (_, actor) => given(...mutual, intentBy('NEED')).when(actor, byNeed).thenRefused('NOT_FOUND'))
  test.each([...powerlessIn(haiyun), ...powerlessInPark(park)])('is not for %s', (_, actor) => given(...mutual, intentBy('NEED')).when(actor, byNeed).thenRefused('FORBIDDEN'))
})
