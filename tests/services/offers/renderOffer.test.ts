import { describe, expect, test } from 'vitest'
import { OfferRendered, OfferRenderingRemoved, OfferTexts } from '../../../schema/events/offers.ts'
import { digestOf } from '../../../services/commands/keys.ts'
import { renderOffer } from '../../../services/offers/renderOffer.ts'
import { behaviourHere, hostsOfNoPark, outsiders, powerlessIn, powerlessInPark, sciencePark, scienceParkHost, university, universityEditor } from '../../support/cast.ts'
import { drafted, draftedByPark, expired, offerContent, offerId, published, revised, withdrawn } from '../../support/offers.ts'
import { engaged, person } from '../../support/people.ts'

const texts = { title: '薄铝板焊接', summary: '0.8毫米板焊缝翘曲3毫米。' }
const input = { offerId, language: 'zh-CN', texts }
const ofDigest = digestOf(OfferTexts.parse(offerContent))
const rendered = (changed: Partial<ReturnType<typeof OfferRendered>['data']> = {}) => OfferRendered({ ...input, by: 'OWNER', ofDigest, ...changed })
const many = ['ar', 'de', 'es', 'fr', 'ja', 'ko'].map((language) => rendered({ language }))

describe('rendering an offer', () => {
  const { given } = behaviourHere(renderOffer)

  test('says of which texts it is', () => given(drafted()).when(universityEditor, input).then(rendered()))
  test('of what is published is seen at once', () => given(drafted(), published).when(universityEditor, input).then(rendered()))
  test('by a machine says so, whoever sends it', async () => {
    await given(drafted()).when(universityEditor, { ...input, byMachine: true }).then(rendered({ by: 'MACHINE' }))
    await given(drafted(), published).when(scienceParkHost, { ...input, byMachine: true }, { onBehalf: 'PHONE' }).then(rendered({ by: 'MACHINE' }))
  })
  test('is possible for the researcher to whom it was entrusted', async () => {
    await given(drafted()).when(engaged(person('Dr Wu'), 'RESEARCHER', offerId), input).then(rendered())
    await given(drafted(), published).when(engaged(person('Dr Wu'), 'EXPERT', offerId), input).thenRefused('FORBIDDEN')
  })
  test('by its park is on behalf', async () => {
    await given(drafted(), published).when(scienceParkHost, input).thenRefused('BASIS_REQUIRED', 'onBehalf')
    await given(drafted(), published).when(scienceParkHost, input, { onBehalf: 'MESSAGE' }).then(rendered({ by: 'HOST' }))
    await given(draftedByPark()).when(scienceParkHost, input, { onBehalf: 'PHONE' }).then(rendered({ by: 'HOST' }))
  })
  test('again with the same words is nothing, until the original reads otherwise', async () => {
    const content = { ...offerContent, title: 'Joining' }
    await given(drafted(), rendered()).when(universityEditor, input).thenNothing()
    await given(drafted(), rendered(), revised({ ...offerContent, openUntil: '2026-11-30', anonymous: true })).when(universityEditor, input).thenNothing()
    await given(drafted(), rendered(), revised(content)).when(universityEditor, input).then(rendered({ ofDigest: digestOf(OfferTexts.parse(content)) }))
    await given(drafted(), rendered(), OfferRenderingRemoved({ offerId, language: 'zh-CN' })).when(universityEditor, input).then(rendered())
  })
  test('replaces what was said in that language, by whomever', () =>
    given(drafted(), rendered({ by: 'MACHINE' })).when(universityEditor, input).then(rendered()))
  test('is not into the language of the original', async () => {
    await given(drafted()).when(universityEditor, { ...input, language: 'en' }).thenRefused('LANGUAGE_OF_ORIGINAL', 'language')
    await given(drafted({ ...offerContent, language: 'zh-cn' })).when(universityEditor, input).thenRefused('LANGUAGE_OF_ORIGINAL', 'language')
  })
  test('adds nothing to what the original says', () =>
    given(drafted()).when(universityEditor, { ...input, texts: { ...texts, evidence: '新内容' } }).thenRefused('NOTHING_TO_RENDER', 'texts', 'evidence'))
  test('is into six languages at most, of which each may be said anew', async () => {
    await given(drafted(), ...many).when(universityEditor, input).thenRefused('TOO_MANY', 'language')
    await given(drafted(), ...many.slice(1)).when(universityEditor, input).then(rendered())
    await given(drafted(), ...many).when(universityEditor, { ...input, language: 'fr', texts: { title: 'Soudage' } }).then(rendered({ language: 'fr', texts: { title: 'Soudage' } }))
  })
  test.each([['withdrawn', [drafted(), published, withdrawn]], ['expired', [drafted(), published, expired]]])('is over once it was %s', (_, history) =>
    given(...history).when(universityEditor, input).thenRefused('WRONG_STAGE', 'offerId'))

  test.each([...outsiders, ['the host of its own park', scienceParkHost] as const])('of a draft is unknown to %s', (_, actor) =>
    given(drafted()).when(actor, input).thenRefused('NOT_FOUND'))
  test.each([
    ...outsiders, ...powerlessIn(university), ...powerlessInPark(sciencePark), ...hostsOfNoPark(sciencePark),
  ])('of what is published is not for %s', (_, actor) => given(drafted(), published).when(actor, input).thenRefused('FORBIDDEN'))
  test('of nothing finds nothing', () => given().when(universityEditor, input).thenRefused('NOT_FOUND'))
  test.each(['chinese', 'zh-cn', 'zh_CN', 'en-', 'en-a', 'en-GB-oxendict', ''])('names its language in one way: %j is none', (language) =>
    expect(renderOffer.input.safeParse({ ...input, language }).success).toBe(false))
  test.each(['zh', 'zh-Hans', 'zh-Hant-TW', 'es-419', 'yue'])('may be into %s', (language) => expect(renderOffer.input.safeParse({ ...input, language }).success).toBe(true))
})
