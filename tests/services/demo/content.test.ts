import { describe, expect, it } from 'vitest'
import { answers, NeedKind, OfferKind } from '../../../schema/events/vocabulary.ts'
import { demoContent } from '../../../services/demo/content.ts'
import { Matcher } from '../../../services/matching/matcher.ts'
import { tokensOf } from '../../../services/matching/tokens.ts'
import { isValidCode } from '../../../services/organizations/registerCode.ts'
import { lacksToPublish, lacksToPublishOffer, lacksToSubmit } from '../../../services/things/completeness.ts'

const today = '2031-02-03'
const { organizations, conference, needs, offers, story } = demoContent(today)
const organizationOf = (key: string) => organizations.find((organization) => organization.key === key)
const needOf = (key: string) => needs.find((need) => need.key === key)
const offerOf = (key: string) => offers.find((offer) => offer.key === key)
const keysOf = (things: readonly { readonly key: string }[]) => things.map(({ key }) => key)

describe('the demo', () => {
  it('has one park, 12 needs of its enterprises and 20 offers', () => {
    expect(organizations.filter(({ kind }) => kind === 'PARK')).toHaveLength(1)
    expect(needs).toHaveLength(12)
    expect(offers).toHaveLength(20)
    expect(needs.map(({ organization }) => organizationOf(organization)?.kind)).toEqual(needs.map(() => 'ENTERPRISE'))
    expect(needs.every(({ content }) => content.language === 'zh-CN')).toBe(true)
    expect(offers.filter(({ content }) => content.language === 'en')).toHaveLength(7)
  })

  it('names everything once, and knows every name that it uses', () => {
    const names = [...keysOf(organizations), ...keysOf(needs), ...keysOf(offers)]
    expect(new Set(names).size).toBe(names.length)
    expect([...needs, ...offers].filter(({ organization }) => organizationOf(organization) === undefined)).toEqual([])
    expect(Object.keys(story.needs).sort()).toEqual(keysOf(needs).sort())
    expect(Object.keys(story.offers).sort()).toEqual(keysOf(offers).sort())
    expect(story.matches.filter(({ need, offer }) => needOf(need) === undefined || offerOf(offer) === undefined)).toEqual([])
  })

  it('gives codes that pass their check, are used once, and are of a district that does not exist', () => {
    const codes = organizations.flatMap(({ code }) => code ?? [])
    expect(codes.length).toBeGreaterThan(8)
    expect(codes.filter((code) => !isValidCode(code))).toEqual([])
    expect(new Set(codes.map(({ value }) => value)).size).toBe(codes.length)
    expect(codes.every(({ scheme, value }) => scheme === 'USCC' && value.slice(2, 4) === '99')).toBe(true)
  })

  it('begins on the day it is asked for', () => {
    expect([conference.begins, conference.ends]).toEqual(['2031-02-17', '2031-02-18'])
    expect(needs.every(({ content: { openUntil } }) => openUntil === undefined || openUntil > conference.ends)).toBe(true)
    expect(story.matches.flatMap(({ contract }) => contract?.signedOn ?? [])).toEqual([today])
  })
})

describe('its story', () => {
  it('takes needs and offers through every stage', () => {
    expect(new Set(Object.values(story.needs).map(({ reaches }) => reaches))).toEqual(new Set(['DRAFT', 'SUBMITTED', 'REFINED', 'READY', 'PUBLISHED', 'ENTERED']))
    expect(new Set(Object.values(story.offers).map(({ reaches }) => reaches))).toEqual(new Set(['DRAFT', 'PUBLISHED', 'ENTERED']))
  })

  it.each(needs)('asks of the need $key only what its content allows', ({ key, content }) => {
    const { reaches, advice, showOnBoard } = story.needs[key] ?? {}
    if (reaches !== 'DRAFT') expect(lacksToSubmit(content)).toBeUndefined()
    if (reaches === 'READY' || reaches === 'PUBLISHED' || reaches === 'ENTERED') expect(lacksToPublish(content, false)).toBeUndefined()
    expect(advice !== undefined).toBe(reaches === 'REFINED')
    expect(showOnBoard !== undefined).toBe(reaches === 'ENTERED')
    if (content.anonymous) expect(showOnBoard).not.toBe('NAMES')
  })

  it.each(offers)('asks of the offer $key only what its content allows', ({ key, content }) => {
    const { reaches, showOnBoard } = story.offers[key] ?? {}
    if (reaches !== 'DRAFT') expect(lacksToPublishOffer(content)).toBeUndefined()
    expect(showOnBoard !== undefined).toBe(reaches === 'ENTERED')
    if (content.anonymous) expect(showOnBoard).not.toBe('NAMES')
  })

  it.each(story.matches)('lets $need and $offer say only what two sides may say', ({ need, offer, interests, declined, intent, contract }) => {
    const [needKind, offerKind] = [needOf(need)?.content.kind, offerOf(offer)?.content.kind]
    expect([story.needs[need]?.reaches, story.offers[offer]?.reaches]).toEqual(['ENTERED', 'ENTERED'])
    expect(needKind !== undefined && offerKind !== undefined && answers(offerKind, needKind)).toBe(true)
    expect(new Set(interests).size).toBe(interests.length)
    const mutual = interests.length === 2
    if (declined !== undefined) expect(mutual).toBe(false)
    if (intent !== undefined || contract !== undefined) expect(mutual).toBe(true)
    const sides = [needOf(need), offerOf(offer)].map((thing) => organizationOf(thing?.organization ?? '')?.onBehalf)
    expect(sides.filter((basis) => basis !== undefined).length).toBeLessThan(2)
  })

  it('shows a match of every kind', () => {
    const kindOf = ({ interests, declined, intent, contract }: (typeof story.matches)[number]) =>
      contract ? 'CONTRACTED' : intent ? 'INTENT' : declined ? 'DECLINED' : interests.length === 2 ? 'MUTUAL' : `ONLY_${interests.join()}`
    expect(new Set(story.matches.map(kindOf))).toEqual(new Set(['ONLY_NEED', 'ONLY_OFFER', 'MUTUAL', 'INTENT', 'CONTRACTED', 'DECLINED']))
  })
})

/** Who should meet, by whoever knows the matter. */
const fitting: Readonly<Record<string, readonly string[]>> = {
  mooring: ['acousticMooring', 'mooringTwin'],
  welding: ['hybridWelding'],
  methanol: ['texturedSeal', 'dlcCoating'],
  splash: ['flakeCoating', 'coldSpray'],
  thinning: ['sicGrinding', 'laserSplitting'],
  sintering: ['silverPaste'],
  inspection: ['fewShotVision', 'phaseOptics'],
  reliability: ['testingLab'],
  yard: ['swarmDispatch', 'multiAgentPaths'],
  coldchain: ['passiveTag'],
  avatar: ['lipSync', 'neuralAvatar'],
  heritage: ['splatting'],
}

describe('its offers', () => {
  const matcher = new Matcher({ answers: (need, offer) => answers(OfferKind.parse(offer), NeedKind.parse(need)) })
  const facets = { fields: [], cooperationModes: [] }
  const said = (...texts: readonly (string | undefined)[]) => texts.filter((text) => text !== undefined)
  for (const { key, organization, content: { kind = 'TECHNOLOGY', title, keywords = [], problem, target, alreadyTried, conditions } } of needs) {
    matcher.put({ id: key, side: 'NEED', kind, organizationId: organization, facets, listed: true, tokens: tokensOf({ title, keywords, sections: said(problem, target, alreadyTried, conditions) }) })
  }
  for (const { key, organization, content: { kind = 'RESEARCH_RESULT', title, keywords = [], summary, advantage, applications } } of offers) {
    matcher.put({ id: key, side: 'OFFER', kind, organizationId: organization, facets, listed: true, tokens: tokensOf({ title, keywords, sections: said(summary, advantage, applications) }) })
  }

  it.each(needs)('answer the need $key: the matcher puts those that fit first', ({ key }) => {
    const expected = fitting[key] ?? []
    const suggested = matcher.suggest(key, { today, limit: 5 }).map(({ id }) => id)
    expect(expected.length).toBeGreaterThan(0)
    expect(suggested.slice(0, expected.length)).toEqual(expected)
  })

  it('are spoken of in the story only where they fit', () => {
    expect(story.matches.filter(({ need, offer }) => fitting[need]?.includes(offer) !== true)).toEqual([])
  })
})
