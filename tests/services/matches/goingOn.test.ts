import { describe, test } from 'vitest'
import { MatchClosed, type GoesOn } from '../../../schema/events/matches.ts'
import type { Facts, SightFacts } from '../../../services/facts.ts'
import { processActor } from '../../../services/identity/actor.ts'
import { closeMatch } from '../../../services/matches/closeMatch.ts'
import { takeOverInterest } from '../../../services/matches/takeOverInterest.ts'
import { theTime } from '../../support/behaviour.ts'
import { haiyun, haiyunEditor, outsiders, parkHost, university, universityEditor, type History } from '../../support/cast.ts'
import { needFacts } from '../../support/entries.ts'
import {
  behaviourOfPair, closed, declinedBy, entered, failedBy, interestOf, interestOnBehalfOf, interestTakenBackBy, lapsed, matchId, mutual, pair, pairWhere, spring,
} from '../../support/matches.ts'
import { matchId as matchIdOf, needId as idOf } from '../../support/people.ts'

const hub = processActor('moving-duplicates')

describe('closing a match whose need was found a duplicate', () => {
  const original = idOf('Welding of aluminium sheets')
  const input = { matchId, waitingSince: theTime.toISOString() }
  type Particular = Parameters<typeof needFacts>[0]
  interface Found { readonly original?: Particular; readonly duplicate?: Particular; readonly offer?: Parameters<typeof pairWhere>[1] }
  /** The offer's owner deals with the duplicate. */
  const found = ({ original: particular = {}, duplicate = {}, offer = {} }: Found = {}): Pick<SightFacts, 'thing' | 'dealing'> => {
    const { thing } = pairWhere({ stage: 'WITHDRAWN', duplicateOf: original, ...duplicate }, offer)
    const known = needFacts({ id: original, ...particular })
    return { thing: (id) => (id === original ? known : thing(id)), dealing: (thingId, organizationId) => (thingId === pair.needId && organizationId === university ? 'ONE_SIDED' : undefined) }
  }
  const given = (facts: Partial<Facts>, ...history: History) => behaviourOfPair(closeMatch).given(...history).knowing(facts)
  const goesOn = (more: Partial<GoesOn> = {}) => MatchClosed({ matchId, goesOn: { needId: original, side: 'OFFER', ...more } })

  test('names the need with which it goes on, and what is taken along', async () => {
    await given(found(), interestOf('OFFER')).when(hub, input).then(goesOn())
    await given(found(), interestOf('NEED')).when(hub, input).then(goesOn({ side: 'NEED' }))
    await given(found(), interestOf('OFFER', { conferenceId: spring })).when(hub, input).then(goesOn({ conferenceId: spring }))
    await given(found(), interestOnBehalfOf('OFFER')).when(hub, input).then(goesOn({ basis: 'PHONE' }))
  })
  test('goes on masked as it was', () => given(found({ original: { anonymous: true }, duplicate: { anonymous: true } }), interestOf('OFFER')).when(hub, input).then(goesOn()))
  test.each([
    ['is hidden from the other side', { original: { visibility: 'MEMBERS', hiddenFrom: [university] } }],
    ['is not for the other side', { original: { visibility: 'COUNTERPART' } }],
    ['hides whose it is, and the duplicate did not', { original: { anonymous: true } }],
    ['says whose it is, and the duplicate did not', { duplicate: { anonymous: true } }],
    ['is open no more', { original: { stage: 'WITHDRAWN' } }],
    ['is known to nobody', { duplicate: { duplicateOf: idOf('Nothing') } }],
    ['is not answered by this offer', { offer: { kind: 'LOAN' } }],
    ['would be answered by an offer that closed', { offer: { stage: 'WITHDRAWN' } }],
  ] as const)('ends as any other where the original %s', (_, facts) => given(found(facts), interestOf('OFFER')).when(hub, input).then(closed))
  test('leaves what is mutual', () => given(found(), ...mutual).when(hub, input).thenNothing())
})

describe('taking an interest along', () => {
  const movedFrom = matchIdOf('of the duplicate')
  const input = { ...pair, side: 'OFFER', movedFrom } as const
  const { given } = behaviourOfPair(takeOverInterest)
  const taken = interestOf('OFFER', { movedFrom })

  test('says it of the original', () => given().when(hub, input).then(taken))
  test('says it where it was said, if both stand there', async () => {
    const inSpring = { ...input, conferenceId: spring }
    await given().knowing(entered({ need: [spring], offer: [spring] })).when(hub, inSpring).then(interestOf('OFFER', { movedFrom, conferenceId: spring }))
    await given().knowing(entered({ need: [], offer: [spring] })).when(hub, inSpring).then(taken)
  })
  test('also of one that closed meanwhile, and then ends with it', () => given().knowing(pairWhere({ stage: 'WITHDRAWN' })).when(hub, input).then(taken))
  test.each([
    ['was said by the same side', [interestOf('OFFER')]], ['was said by the other side, and makes nobody mutual', [interestOf('NEED')]],
    ['is mutual', mutual], ['was refused', [declinedBy('NEED')]], ['lapsed', [interestOf('NEED'), lapsed]], ['came to nothing', [...mutual, failedBy('NEED')]],
  ] as const)('leaves what %s', (_, history) => given(...history).when(hub, input).thenNothing())
  test.each([['closed with its need', [interestOf('NEED'), closed]], ['was taken back', [interestOf('NEED'), interestTakenBackBy('NEED')]]] as const)('begins anew what %s', (_, history) =>
    given(...history).when(hub, input).then(taken))
  test('twice is nothing', () => given(taken).when(hub, input).thenNothing())
  test('is nothing between what became one organization', () => given().knowing(pairWhere({}, { organizationId: haiyun })).when(hub, input).thenRefused('SAME_ORGANIZATION'))
  test.each([...outsiders.filter(([, { kind }]) => kind !== 'PROCESS'), ['a side', haiyunEditor] as const, ['the other side', universityEditor] as const, ['its park', parkHost] as const])('is nothing that %s could ask', (_, actor) =>
    given().when(actor, input).thenRefused('NOT_FOUND'))
})
