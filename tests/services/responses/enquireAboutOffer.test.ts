import { describe, expect, test } from 'vitest'
import { NeedId } from '../../../schema/events/ids.ts'
import { InterestExpressed } from '../../../schema/events/matches.ts'
import { OfferKind } from '../../../schema/events/vocabulary.ts'
import { EventStoreUnavailable } from '../../../services/eventStore/eventStore.ts'
import { idOfMatch } from '../../../services/matches/pair.ts'
import { enquireAboutOffer } from '../../../services/responses/enquireAboutOffer.ts'
import { newId } from '../../support/behaviour.ts'
import { haiyun, haiyunEditor, hostsOfNoPark, outsiders, park, parkHost, powerlessIn, powerlessInPark, scienceParkHost, university, universityEditor, worldWhere } from '../../support/cast.ts'
import { eventStoreInMemory } from '../../support/eventStoreInMemory.ts'
import { behaviourOfPair, matchId, pairWhere, published } from '../../support/matches.ts'
import { accepted, by, nodeOn, recordsOf, typesIn } from '../../support/nodes.ts'
import { offerId } from '../../support/offers.ts'
import { needId as idOfNeed } from '../../support/people.ts'

const lines = { offerId, organizationId: haiyun, language: 'en', problem: 'Seams of 0.8 mm plates warp by 3 mm.\nCan your laser weld them, and how fast would it be?', target: 'Below 0.5 mm.' }
const needId = NeedId.parse(newId('need'))
const interest = InterestExpressed({ matchId, needId, offerId, side: 'NEED', needOrganizationId: haiyun, offerOrganizationId: university })
const { given } = behaviourOfPair(enquireAboutOffer)

describe('enquiring about an offer', () => {
  test('shows interest with a need made for it', () => given().when(haiyunEditor, lines).then(interest))
  test('that was finished already is nothing', () => given(interest).when(haiyunEditor, lines).thenNothing())
  test.each(OfferKind.options)('is possible for an offer of the kind %s', (kind) => given().knowing(pairWhere({}, { kind })).when(haiyunEditor, lines).then(interest))
  test.each(['WITHDRAWN', 'EXPIRED'] as const)('asks for one that is published, and not %s', (stage) =>
    given().knowing({ ...pairWhere({}, { stage }), dealing: () => 'MUTUAL' }).when(haiyunEditor, lines).thenRefused('NOT_PUBLISHED', 'offerId'))
  test('is for who may see it', async () => {
    await given().knowing(pairWhere({}, { visibility: 'COUNTERPART' })).when(haiyunEditor, lines).thenRefused('NOT_FOUND')
    await given().knowing(pairWhere({}, { hiddenFrom: [haiyun] })).when(haiyunEditor, lines).thenRefused('NOT_FOUND')
    await given().knowing(pairWhere({}, { hiddenFrom: [haiyun] })).when(parkHost, lines, { onBehalf: 'PHONE' }).thenRefused('NOT_FOUND')
  })
  test('of an organisation that the hub does not stand behind is refused', () =>
    given().knowing({ ...worldWhere(haiyun, { status: 'REGISTERED' }) }).when(haiyunEditor, lines).thenRefused('ORGANIZATION_NOT_VERIFIED'))
  test('is not for its own organisation', () => given().knowing(pairWhere({}, { organizationId: haiyun })).when(haiyunEditor, lines).thenRefused('SAME_ORGANIZATION'))
  test('asks for a kind', () => given().knowing(pairWhere({}, { kind: undefined })).when(haiyunEditor, lines).thenRefused('DOES_NOT_ANSWER', 'offerId'))
  test('happens once at a time', async () => {
    await given().knowing({ responsesTo: () => [idOfNeed('An earlier enquiry')] }).when(haiyunEditor, lines).thenRefused('ALREADY_ENQUIRED', 'offerId')
    await given().knowing({ responsesTo: () => [needId] }).when(haiyunEditor, lines).then(interest)
  })
  test('is done by its park on behalf, saying on what basis', async () => {
    await given().when(parkHost, lines).thenRefused('BASIS_REQUIRED', 'onBehalf')
    await given().when(parkHost, lines, { onBehalf: 'PHONE' }).then(interest)
    await given().when(haiyunEditor, lines, { onBehalf: 'PHONE' }).thenRefused('BASIS_NOT_ALLOWED', 'onBehalf')
  })
  test.each([...outsiders, ...powerlessIn(haiyun), ...powerlessInPark(park), ...hostsOfNoPark(park), ['the offer’s owner', universityEditor] as const, ['the offer’s park', scienceParkHost] as const])(
    'is not for %s', (_, actor) => given().when(actor, lines).thenRefused('FORBIDDEN'))
})

describe('what an enquiry writes', () => {
  const store = eventStoreInMemory()
  const request = by(haiyunEditor)
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
    const input = enquireAboutOffer.input.parse(lines)
    await expect(breaking(enquireAboutOffer, input, request)).rejects.toThrow(EventStoreUnavailable)
    const [needStream = ''] = made
    expect(await typesIn(store, needStream)).toEqual(['NeedDrafted', 'NeedPublished'])
    const ofNeed = needStream.slice('need-'.length)
    const again = accepted(await nodeOn(store, { ...published, responsesTo: () => [ofNeed] })(enquireAboutOffer, input, request))
    expect(again.replayed).toBe(false)
    expect(await typesIn(store, needStream)).toEqual(['NeedDrafted', 'NeedPublished'])
    expect(again.id).toBe(idOfMatch({ needId: NeedId.parse(ofNeed), offerId }))
    expect(await typesIn(store, `match-${again.id}`)).toEqual(['InterestExpressed'])
    expect(accepted(await nodeOn(store, published)(enquireAboutOffer, input, request)).replayed).toBe(true)
  })
  test('is a need for its counterpart alone, in the organisation’s own words, that nobody reviewed', async () => {
    const [drafted, publishing] = await recordsOf(store, made[0] ?? '')
    expect(drafted?.event.data).toMatchObject({
      organizationId: haiyun, enquiresAbout: offerId,
      content: {
        title: 'Seams of 0.8 mm plates warp by 3 mm. Can your laser weld the', kind: 'TECHNOLOGY', problem: lines.problem, target: lines.target, visibility: 'COUNTERPART', anonymous: false,
      },
    })
    expect(publishing?.event.data).toEqual({ needId: made[0]?.slice('need-'.length), forCounterpart: true })
  })
})
