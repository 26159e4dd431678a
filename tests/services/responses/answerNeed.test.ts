import { describe, expect, test } from 'vitest'
import { OfferId } from '../../../schema/events/ids.ts'
import { InterestExpressed } from '../../../schema/events/matches.ts'
import { answerNeed } from '../../../services/responses/answerNeed.ts'
import { idOfMatch } from '../../../services/matches/pair.ts'
import { EventStoreUnavailable } from '../../../services/eventStore/eventStore.ts'
import { newId } from '../../support/behaviour.ts'
import { haiyun, haiyunEditor, hostsOfNoPark, outsiders, parkHost, powerlessIn, powerlessInPark, sciencePark, scienceParkHost, university, universityEditor, worldWhere } from '../../support/cast.ts'
import { eventStoreInMemory } from '../../support/eventStoreInMemory.ts'
import { behaviourOfPair, matchId, pairWhere, published } from '../../support/matches.ts'
import { needId } from '../../support/needs.ts'
import { accepted, by, nodeOn, recordsOf, typesIn } from '../../support/nodes.ts'
import { offerId as idOfOffer } from '../../support/people.ts'

const lines = { needId, organizationId: university, language: 'en', how: 'Weld it with a wobbling laser beam,\nslowly, so that nothing warps and the seam stays tight.', proven: 'Report of 2025.', who: 'The welding group.' }
const offerId = OfferId.parse(newId('offer'))
const interest = InterestExpressed({ matchId, needId, offerId, side: 'OFFER', needOrganizationId: haiyun, offerOrganizationId: university })
const { given } = behaviourOfPair(answerNeed)

describe('answering a need', () => {
  test('shows interest with an offer made for it', () => given().when(universityEditor, lines).then(interest))
  test('that was finished already is nothing', () => given(interest).when(universityEditor, lines).thenNothing())
  test.each(['WITHDRAWN', 'EXPIRED', 'FULFILLED'] as const)('asks for one that is published, and not %s', (stage) =>
    given().knowing({ ...pairWhere({ stage }), dealing: () => 'MUTUAL' }).when(universityEditor, lines).thenRefused('NOT_PUBLISHED', 'needId'))
  test('is for who may see it', async () => {
    await given().knowing(pairWhere({ visibility: 'COUNTERPART' })).when(universityEditor, lines).thenRefused('NOT_FOUND')
    await given().knowing(pairWhere({ hiddenFrom: [university] })).when(universityEditor, lines).thenRefused('NOT_FOUND')
    await given().knowing({ ...pairWhere({ hiddenFrom: [university] }), entriesOf: () => [] }).when(scienceParkHost, lines, { onBehalf: 'PHONE' }).thenRefused('NOT_FOUND')
  })
  test('of an organisation that the hub does not stand behind is refused', () =>
    given().knowing({ ...worldWhere(university, { status: 'REGISTERED' }) }).when(universityEditor, lines).thenRefused('ORGANIZATION_NOT_VERIFIED'))
  test('is not for its own organisation', () => given().knowing(pairWhere({ organizationId: university })).when(universityEditor, lines).thenRefused('SAME_ORGANIZATION'))
  test('asks for a kind', () => given().knowing(pairWhere({ kind: undefined })).when(universityEditor, lines).thenRefused('DOES_NOT_ANSWER', 'needId'))
  test('happens once at a time', async () => {
    await given().knowing({ responsesTo: () => [idOfOffer('An earlier answer')] }).when(universityEditor, lines).thenRefused('ALREADY_ANSWERED', 'needId')
    await given().knowing({ responsesTo: () => [offerId] }).when(universityEditor, lines).then(interest)
  })
  test('is done by its park on behalf, saying on what basis', async () => {
    await given().when(scienceParkHost, lines).thenRefused('BASIS_REQUIRED', 'onBehalf')
    await given().when(scienceParkHost, lines, { onBehalf: 'PHONE' }).then(interest)
    await given().when(universityEditor, lines, { onBehalf: 'PHONE' }).thenRefused('BASIS_NOT_ALLOWED', 'onBehalf')
  })
  test.each([...outsiders, ...powerlessIn(university), ...powerlessInPark(sciencePark), ...hostsOfNoPark(sciencePark), ['the need’s owner', haiyunEditor] as const, ['the need’s park', parkHost] as const])(
    'is not for %s', (_, actor) => given().when(actor, lines).thenRefused('FORBIDDEN'))
})

describe('what an answer writes', () => {
  const store = eventStoreInMemory()
  const request = by(universityEditor)
  let made: readonly string[] = []
  test('breaks off before the interest, and is finished by the same request', async () => {
    let broken = false
    const breaking = nodeOn({
      ...store,
      async append(stream, ...asked) {
        if (broken || !stream.startsWith('match-')) {
          made = [...made, stream]
          return store.append(stream, ...asked)
        }
        broken = true
        throw new EventStoreUnavailable('The process ended')
      },
    }, published)
    await expect(breaking(answerNeed, answerNeed.input.parse(lines), request)).rejects.toThrow(EventStoreUnavailable)
    const [offerStream = ''] = made
    expect(await typesIn(store, offerStream)).toEqual(['OfferDrafted', 'OfferPublished'])
    const ofOffer = offerStream.slice('offer-'.length)
    const again = accepted(await nodeOn(store, { ...published, responsesTo: () => [ofOffer] })(answerNeed, answerNeed.input.parse(lines), request))
    expect(again.replayed).toBe(false)
    expect(await typesIn(store, offerStream)).toEqual(['OfferDrafted', 'OfferPublished'])
    expect(again.id).toBe(idOfMatch({ needId, offerId: OfferId.parse(ofOffer) }))
    expect(await typesIn(store, `match-${again.id}`)).toEqual(['InterestExpressed'])
    expect(accepted(await nodeOn(store, published)(answerNeed, answerNeed.input.parse(lines), request)).replayed).toBe(true)
  })
  test('is an offer for its counterpart alone, in the organisation’s own words', async () => {
    const [drafted, publishing] = await recordsOf(store, made[0] ?? '')
    expect(drafted?.event.data).toMatchObject({
      organizationId: university, answers: needId,
      content: {
        title: 'Weld it with a wobbling laser beam, slowly, so that nothing', kind: 'RESEARCH_RESULT', summary: lines.how, evidence: lines.proven, who: lines.who, visibility: 'COUNTERPART', anonymous: false,
      },
    })
    expect(publishing?.event.data).not.toHaveProperty('declarations')
  })
})
