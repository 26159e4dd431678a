import { describe, test } from 'vitest'
import { attestOutcome } from '../../../services/matches/attestOutcome.ts'
import { recorded } from '../../support/behaviour.ts'
import { haiyun, haiyunEditor, hostsOfNoPark, outsiders, park, parkHost, powerlessIn, powerlessInPark, universityEditor } from '../../support/cast.ts'
import {
  attestedBy, behaviourOfPair, bothEnteredIn, conferenceHost, contractBy, contractCorrectedBy, deliveredBy, failedBy, intentBy, matchId, mutual, spring,
} from '../../support/matches.ts'

const byNeed = { matchId, side: 'NEED', outcome: 'CONTRACT' } as const
const onPhone = { onBehalf: { basis: 'PHONE' } } as const

describe('confirming an outcome', () => {
  const { given } = behaviourOfPair(attestOutcome)

  test('is the word of the side that did not report it, on what was reported last', async () => {
    await given(...mutual, contractBy('OFFER')).when(haiyunEditor, byNeed).then(attestedBy('NEED', 'CONTRACT', 3))
    await given(...mutual, contractBy('OFFER'), contractCorrectedBy('OFFER', 3)).when(haiyunEditor, byNeed).then(attestedBy('NEED', 'CONTRACT', 4))
    await given(...mutual, intentBy('OFFER')).when(haiyunEditor, { ...byNeed, outcome: 'INTENT' }).then(attestedBy('NEED', 'INTENT', 3))
    await given(...mutual, deliveredBy('OFFER')).when(haiyunEditor, { ...byNeed, outcome: 'DELIVERY' }).then(attestedBy('NEED', 'DELIVERY', 3))
    await given(...mutual, failedBy('OFFER')).when(haiyunEditor, { ...byNeed, outcome: 'FAILURE' }).then(attestedBy('NEED', 'FAILURE', 3))
  })
  test('twice is nothing, and is asked for again after a correction', async () => {
    const attested = [...mutual, contractBy('OFFER'), attestedBy('NEED', 'CONTRACT', 3)]
    await given(...attested).when(haiyunEditor, byNeed).thenNothing()
    await given(...attested, contractCorrectedBy('OFFER', 3)).when(haiyunEditor, byNeed).then(attestedBy('NEED', 'CONTRACT', 5))
  })
  test('is not for who reported it', () => given(...mutual, contractBy('NEED')).when(haiyunEditor, byNeed).thenRefused('NOT_YOURS_TO_ATTEST', 'side'))
  test('of what was not reported is refused', () => given(...mutual).when(haiyunEditor, byNeed).thenRefused('NOTHING_REPORTED', 'outcome'))
  test('is not given on behalf where the report was', async () => {
    const reported = [...mutual, recorded(contractBy('OFFER'), onPhone)]
    await given(...reported).when(parkHost, byNeed, { onBehalf: 'PHONE' }).thenRefused('ONE_SIDE_ON_BEHALF', 'onBehalf')
    await given(...reported).when(haiyunEditor, byNeed).then(attestedBy('NEED', 'CONTRACT', 3))
  })

  test('on behalf needs its basis', async () => {
    await given(...mutual, contractBy('OFFER')).when(parkHost, byNeed).thenRefused('BASIS_REQUIRED', 'onBehalf')
    await given(...mutual, contractBy('OFFER')).when(parkHost, byNeed, { onBehalf: 'PHONE' }).then(attestedBy('NEED', 'CONTRACT', 3))
  })
  test('is not for the other side', () => given(...mutual, contractBy('OFFER')).when(universityEditor, byNeed).thenRefused('FORBIDDEN'))
  test('is not for the host of the conference, who knows of it', () =>
    given(...mutual, intentBy('NEED', { conferenceId: spring })).knowing(bothEnteredIn(spring)).when(conferenceHost, byNeed, { onBehalf: 'ON_SITE' }).thenRefused('FORBIDDEN'))
  test.each([...outsiders, ...hostsOfNoPark(park)])('is unknown to %s', (_, actor) => given(...mutual, contractBy('OFFER')).when(actor, byNeed).thenRefused('NOT_FOUND'))
  test.each([...powerlessIn(haiyun), ...powerlessInPark(park)])('is not for %s', (_, actor) => given(...mutual, contractBy('OFFER')).when(actor, byNeed).thenRefused('FORBIDDEN'))
})
