import { describe, expect, test } from 'vitest'
import { SuggestionsPosted } from '../../schema/events/entries.ts'
import { ConferenceId } from '../../schema/events/ids.ts'
import { labelsIn } from '../../projections/labelRows.ts'
import { given, type Past } from '../support/given.ts'
import { becameMutual, contractBy, declinedBy, declineTakenBackBy, deliveredBy, failedBy, interestOf, mutual, pair, spring } from '../support/matches.ts'
import { autumn } from '../support/conferences.ts'
import { entryId, offerId as idOfOffer } from '../support/people.ts'

const { needId, offerId } = pair
const posted = (score = 2, others: readonly number[] = [], conferenceId = autumn) => SuggestionsPosted({
  entryId: entryId(`Of ${conferenceId}`), conferenceId, thingId: needId, matcherVersion: '1',
  picks: [{ needId, offerId, score, facets: { TRL: 'CLOSE' } }, ...others.map((score, at) => ({ needId, offerId: idOfOffer(`Other ${at}`), score }))],
})
const labels = (...events: readonly Past[]) => labelsIn(given(...events).database, undefined)

describe('a label', () => {
  test('is a suggestion that a board was given and of which both sides said enough, with the verdicts of then and its place', () => {
    expect(labels(posted(2, [3, 1]), ...mutual)).toEqual([{ conferenceId: autumn, rank: 2, outcome: 'ACCEPTED', facets: { TRL: 'CLOSE' } }])
  })
  test.each<[string, readonly Past[], readonly string[]]>([
    ['nothing while nobody said anything', [], []],
    ['nothing while one side is interested', [interestOf('NEED')], []],
    ['a no of either side', [declinedBy('OFFER')], ['DECLINED']],
    ['a no to an interest', [interestOf('NEED'), declinedBy('OFFER')], ['DECLINED']],
    ['nothing where the no was taken back', [declinedBy('OFFER'), declineTakenBackBy('OFFER')], []],
    ['accepted, however it goes on', [...mutual, failedBy('NEED')], ['ACCEPTED']],
    ['contracted, also once it is delivered', [...mutual, contractBy('NEED'), deliveredBy('NEED')], ['CONTRACTED']],
  ])('is %s', (_, events, expected) => expect(labels(posted(), ...events).map(({ outcome }) => outcome)).toEqual(expected))
  test('is kept of what somebody acted on where no board was given it, without a place', () => {
    const suggestion = { score: 5, reasons: [], facets: { REGION: 'MATCH' as const }, matcherVersion: '1' }
    expect(labels(interestOf('NEED', { suggestion }), interestOf('OFFER'), becameMutual())).toEqual([{ conferenceId: '', rank: undefined, outcome: 'ACCEPTED', facets: { REGION: 'MATCH' } }])
    expect(labels(posted(), interestOf('NEED', { suggestion, conferenceId: autumn }), interestOf('OFFER'), becameMutual())).toMatchObject([{ rank: 1, facets: { TRL: 'CLOSE' } }])
  })
  test('of before verdicts were kept has none', () => expect(labels(SuggestionsPosted({ ...posted().data, picks: [{ needId, offerId, score: 1 }] }), ...mutual)).toMatchObject([{ facets: undefined }]))
  test('is asked for in one conference alone', () => {
    const { database } = given(posted(), posted(1, [], spring), ...mutual)
    expect(labelsIn(database, undefined).length).toBe(2)
    expect(labelsIn(database, spring).map(({ conferenceId }) => conferenceId)).toEqual([spring])
    expect(labelsIn(database, ConferenceId.parse('0190a1b2-c3d4-7e5f-8a6b-000000000007'))).toEqual([])
  })
})
