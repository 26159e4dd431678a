import { describe, expect, test } from 'vitest'
import { importableRowsOf } from '../../projections/importable.ts'
import { matchableRowsOf } from '../../projections/matchable.ts'
import type { NeedContent } from '../../schema/events/needs.ts'
import { haiyun, park } from '../support/cast.ts'
import { announced, autumn, conferenceDrafted } from '../support/conferences.ts'
import { given, type Past } from '../support/given.ts'
import * as needs from '../support/needs.ts'
import * as offers from '../support/offers.ts'
import { registered } from '../support/organizations.ts'
import { needEnters, needEntry } from '../support/pairOnBoard.ts'
import { OrganizationVerified } from '../../schema/events/organizations.ts'

const { needId, needContent, becoming } = needs
const { offerId, offerContent } = offers
const publishedNeed = (content: NeedContent) => [needs.drafted(content), ...becoming.published.slice(1)]
const changed = (...events: readonly Past[]) => matchableRowsOf(given(...events).database).changedAfter(0n)
const itemOf = (...events: readonly Past[]) => changed(...events).at(-1)?.item
const words = (...events: readonly Past[]) => JSON.stringify(itemOf(...events)?.tokens ?? null)

describe('what the matcher knows of a thing', () => {
  test('is nothing before it is submitted, and nothing once it is withdrawn or back with its owner', () => {
    expect(changed(needs.drafted())).toEqual([])
    expect(itemOf(needs.drafted(), needs.submitted(), needs.toRefine)).toBeUndefined()
    expect(itemOf(needs.drafted(), needs.submitted(), needs.foundReady, needs.revised(needContent))).toBeUndefined()
    expect(changed(needs.drafted(), needs.revised(needContent))).toEqual([{ id: needId, changedAt: 20n, item: undefined }])
    expect(changed(...becoming.withdrawn)).toEqual([{ id: needId, changedAt: 50n, item: undefined }])
    expect(itemOf(...becoming.withdrawn, needs.reopened('2026-12-24'))).toMatchObject({ id: needId, facets: { openUntil: '2026-12-24' } })
  })
  test('is listed once it is published, and under review only compared with', () => {
    expect(itemOf(needs.drafted(), needs.submitted())).toMatchObject({ id: needId, listed: false })
    expect(itemOf(needs.drafted(), needs.submitted(), needs.foundReady)).toMatchObject({ listed: false })
    expect(itemOf(...becoming.published)).toMatchObject({ listed: true })
  })
  test('of what only counterparts see is only compared with', () => {
    expect(itemOf(...publishedNeed({ ...needContent, visibility: 'COUNTERPART' }))).toMatchObject({ listed: false })
    expect(itemOf(...becoming.published, needs.revised({ ...needContent, visibility: 'COUNTERPART' }))).toMatchObject({ listed: false })
  })
  test('is its kind, its words and its facets', () => {
    expect(itemOf(...publishedNeed({ ...needContent, trlWanted: { min: 4, max: 6 }, budget: { max: '90000', currency: 'CNY' }, region: '320600', cooperationModes: ['JOINT'] }))).toMatchObject({
      id: needId, side: 'NEED', kind: 'TECHNOLOGY', organizationId: haiyun,
      facets: { fields: ['MACHINE_TOOLS'], cooperationModes: ['JOINT'], trl: 4, region: '320600', money: { amount: '90000', currency: 'CNY' }, openUntil: '2026-09-30' },
    })
    expect(words(...becoming.published)).toContain('warp')
    expect(itemOf(offers.drafted({ ...offerContent, trl: 7 }), offers.published)).toMatchObject({ id: offerId, side: 'OFFER', kind: 'RESEARCH_RESULT', facets: { trl: 7 } })
  })
  test('follows what is said', () => {
    const again = [...becoming.published, needs.revised({ ...needContent, title: 'Painting of propellers' })]
    expect(words(...again)).toContain('propel')
    expect(changed(...again)).toMatchObject([{ id: needId, changedAt: 50n }])
  })
  test('holds no partners that are preferred, and no floor of a price', () => {
    expect(words(...publishedNeed({ ...needContent, preferredPartners: 'Zeppelin works', outOfScope: 'Quicksilver' }))).not.toMatch(/zeppelin|quicksilver/i)
    const priced = (basis: 'ASK' | 'FLOOR') => itemOf(offers.drafted({ ...offerContent, price: { amount: '100', currency: 'CNY', basis } }), offers.published)?.facets
    expect([priced('ASK')?.money, priced('FLOOR')?.money]).toEqual([{ amount: '100', currency: 'CNY' }, undefined])
  })
  test('comes in the order of change, after a position', () => {
    const { database } = given(...becoming.published, offers.drafted(), offers.published, needs.revised(needContent))
    const rows = matchableRowsOf(database)
    expect([0n, 60n, 70n].map((after) => rows.changedAfter(after).map(({ id }) => id))).toEqual([[offerId, needId], [needId], []])
  })
  test('includes what an entry is', () => {
    const rows = matchableRowsOf(given(needEnters()).database)
    expect([rows.entry(needEntry), rows.entry(needId)]).toEqual([{ conferenceId: autumn, thingId: needId, side: 'NEED' }, undefined])
  })
})

describe('what an import asks', () => {
  const rows = importableRowsOf(given(
    registered({ organizationId: park, kind: 'PARK', name: 'High-Tech Park' }), OrganizationVerified({ organizationId: park }), registered(), OrganizationVerified({ organizationId: haiyun }),
    conferenceDrafted(), announced, ...becoming.published, offers.drafted(),
  ).database)
  test('is which parks are verified', () => expect(rows.verifiedParks()).toEqual([{ id: park, name: 'High-Tech Park' }]))
  test('is how a conference stands', () => {
    expect(rows.conference(autumn)).toMatchObject({ stage: 'ANNOUNCED', ends: '2026-10-13', revision: 1n })
    expect(rows.conference(park)).toBeUndefined()
  })
  test('is how a need or an offer stands', () => {
    expect(rows.thing(needId, 'need')).toEqual({ stage: 'PUBLISHED', revision: 3n, content: needContent })
    expect(rows.thing(offerId, 'offer')).toEqual({ stage: 'DRAFT', revision: 0n, content: offerContent })
    expect(rows.thing(needId, 'offer')).toBeUndefined()
  })
  test('is whether something has events', () => expect([rows.exists(haiyun, 'organization'), rows.exists(haiyun, 'need')]).toEqual([true, false]))
})
