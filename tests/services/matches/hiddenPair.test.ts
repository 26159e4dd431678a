import { describe, test } from 'vitest'
import { declineMatch } from '../../../services/matches/declineMatch.ts'
import { expressInterest } from '../../../services/matches/expressInterest.ts'
import { recordIntent } from '../../../services/matches/recordIntent.ts'
import { reopenMatch } from '../../../services/matches/reopenMatch.ts'
import { haiyun, haiyunEditor, parkHost, scienceParkHost, university, universityEditor } from '../../support/cast.ts'
import { becameMutual, behaviourOfPair, declinedBy, intentBy, interestOf, matchId, mutual, pair, pairWhere } from '../../support/matches.ts'

const forNeed = { ...pair, side: 'NEED' } as const
const forOffer = { ...pair, side: 'OFFER' } as const
const hidden = pairWhere({ visibility: 'MEMBERS', hiddenFrom: [university] })
const fromAnonymous = pairWhere({ visibility: 'MEMBERS', hiddenFrom: [university] }, { anonymous: true })
const becoming = { dealing: () => 'MUTUAL' as const }

describe('a need that is hidden from the owner of an offer', () => {
  const interest = behaviourOfPair(expressInterest)
  const no = behaviourOfPair(declineMatch)

  test('is not found by them', async () => {
    await interest.given().knowing(hidden).when(universityEditor, forOffer).thenRefused('NOT_FOUND')
    await no.given().knowing(hidden).when(universityEditor, forOffer).thenRefused('NOT_FOUND')
  })
  test('is not found by who speaks for them, though their park may see it', () =>
    interest.given().knowing(hidden).when(scienceParkHost, forOffer, { onBehalf: 'PHONE' }).thenRefused('NOT_FOUND'))
  test('begins no match from its own side either', async () => {
    await interest.given().knowing(hidden).when(haiyunEditor, forNeed).thenRefused('HIDDEN_FROM_OTHER_SIDE', 'needId')
    await interest.given().knowing(hidden).when(parkHost, forNeed, { onBehalf: 'PHONE' }).thenRefused('HIDDEN_FROM_OTHER_SIDE', 'needId')
    await interest.given(interestOf('OFFER')).knowing(hidden).when(haiyunEditor, forNeed).thenRefused('HIDDEN_FROM_OTHER_SIDE', 'needId')
  })
  test('is not told to be hidden from whoever is anonymous', async () => {
    await interest.given().knowing(fromAnonymous).when(haiyunEditor, forNeed).then(interestOf('NEED'))
    await interest.given(interestOf('OFFER')).knowing(fromAnonymous).when(haiyunEditor, forNeed).then(interestOf('NEED'), becameMutual())
  })
  test('can be declined by its own side', () => no.given().knowing(hidden).when(haiyunEditor, forNeed).then(declinedBy('NEED')))
  test('takes with it what was said and is not mutual', async () => {
    const reopen = behaviourOfPair(reopenMatch)
    await reopen.given(interestOf('OFFER'), declinedBy('OFFER')).knowing(hidden).when(universityEditor, { matchId, side: 'OFFER' }).thenRefused('NOT_FOUND')
    await reopen.given(interestOf('OFFER'), declinedBy('OFFER')).knowing(hidden).when(scienceParkHost, { matchId, side: 'OFFER' }, { onBehalf: 'PHONE' }).thenRefused('NOT_FOUND')
  })
  test('stays known to the sides where they were mutual before', () =>
    behaviourOfPair(recordIntent).given(...mutual).knowing({ ...hidden, ...becoming }).when(universityEditor, { matchId, side: 'OFFER', form: 'ORAL' }).then(intentBy('OFFER')))
})
test('an offer that is hidden from the owner of a need is held the same way', async () => {
  const { given } = behaviourOfPair(expressInterest)
  const kept = pairWhere({}, { visibility: 'MEMBERS', hiddenFrom: [haiyun] })
  await given().knowing(kept).when(haiyunEditor, forNeed).thenRefused('NOT_FOUND')
  await given().knowing(kept).when(universityEditor, forOffer).thenRefused('HIDDEN_FROM_OTHER_SIDE', 'offerId')
})
