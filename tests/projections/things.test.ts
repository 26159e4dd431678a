import { describe, expect, test } from 'vitest'
import { NeedDrafted, NeedExportControlCleared, NeedReviewed, NeedSubmitted } from '../../schema/events/needs.ts'
import type { NeedContent } from '../../schema/events/needs.ts'
import { OfferDrafted, OfferExportControlCleared, OfferPublished } from '../../schema/events/offers.ts'
import { recorded, theTime } from '../support/behaviour.ts'
import { haiyun, park, sciencePark, university } from '../support/cast.ts'
import { needEntered } from '../support/entries.ts'
import { given, type Past } from '../support/given.ts'
import * as needs from '../support/needs.ts'
import * as offers from '../support/offers.ts'
import { needId as idOf } from '../support/people.ts'
import { autumn, harbourDay } from '../support/conferences.ts'

const { needId, needContent, becoming } = needs
const { offerId, offerContent } = offers
const need = (...events: readonly Past[]) => given(...events).rows.things.need(needId)
const offer = (...events: readonly Past[]) => given(...events).rows.things.offer(offerId)
const facts = {
  side: 'NEED', id: needId, organizationId: haiyun, stage: 'DRAFT', reviewStage: undefined, kind: 'TECHNOLOGY', visibility: 'PUBLIC', anonymous: false, hiddenFrom: [], wasPublished: false,
  reviewingParkId: undefined, leftToOperator: false, enteringParkId: undefined, exportControl: 'UNKNOWN',
}

describe('a need', () => {
  test('is what was drafted', () => {
    expect(need(needs.drafted())).toEqual({ facts, content: needContent, source: undefined, origin: 'FORM', review: undefined, draftedAt: theTime.toISOString() })
    const source = { name: 'List of needs', id: '7' }
    expect(need(NeedDrafted({ needId, organizationId: haiyun, enteringParkId: park, content: { ...needContent, anonymous: true }, source }))).toMatchObject({
      facts: { enteringParkId: park, anonymous: true }, source,
    })
  })
  test('may say little', () => {
    const little: NeedContent = { language: 'en', title: 'Welding', visibility: 'MEMBERS', anonymous: false }
    expect(need(needs.drafted(little))).toMatchObject({ facts: { kind: undefined, visibility: 'MEMBERS' }, content: little })
  })
  test('is what was said last', () => {
    const content = { ...needContent, title: 'Welding of thick aluminium', kind: 'PRODUCT', visibility: 'COUNTERPART', anonymous: true } as const
    expect(need(needs.drafted(), needs.revised(content))).toMatchObject({ facts: { stage: 'DRAFT', kind: 'PRODUCT', visibility: 'COUNTERPART', anonymous: true }, content })
  })
  test('goes to the park that reviews it', () => expect(need(needs.drafted(), needs.submitted())?.facts).toEqual({ ...facts, stage: 'SUBMITTED', reviewingParkId: park, exportControl: 'NO' }))
  test('goes to the park that the operator assigns, where it was submitted to none', () => {
    const left = { ...facts, stage: 'SUBMITTED', leftToOperator: true, exportControl: 'NO' }
    expect(need(needs.drafted(), needs.submittedToNone)?.facts).toEqual(left)
    expect(need(needs.drafted(), needs.submittedToNone, needs.assigned(park))?.facts).toEqual({ ...left, reviewingParkId: park })
    expect(need(needs.drafted(), needs.submittedToNone, needs.assigned(park), needs.toRefine, needs.submitted())?.facts).toMatchObject({ leftToOperator: false })
  })
  test.each([
    ['READY', needs.foundReady, { verdict: 'READY' }], ['DRAFT', needs.toRefine, { verdict: 'REFINE', advice: 'Say how thick the plates are.' }],
    ['REJECTED', needs.rejected, { verdict: 'REJECTED', reason: 'This is a purchase.' }], ['SUBMITTED', NeedReviewed({ needId, verdict: 'TRACK' }), { verdict: 'TRACK' }],
  ] as const)('is %s after a review, which stands beside it', (stage, reviewed, review) =>
    expect(need(needs.drafted(), needs.submitted(), reviewed)).toMatchObject({ facts: { stage }, review }))
  test('that was found ready and is revised has to be reviewed again', () => {
    expect(need(...becoming.ready, needs.revised(needContent))?.facts.stage).toBe('DRAFT')
    expect(need(...becoming.published, needs.revised(needContent))?.facts.stage).toBe('PUBLISHED')
  })
  test('is published, withdrawn, and reopened', () => {
    expect(need(...becoming.published)?.facts).toMatchObject({ stage: 'PUBLISHED', wasPublished: true })
    expect(need(...becoming.withdrawn)?.facts).toMatchObject({ stage: 'WITHDRAWN', wasPublished: true })
    expect(need(...becoming.withdrawn, needs.reopened('2026-12-24'))).toMatchObject({ facts: { stage: 'PUBLISHED' }, content: { ...needContent, openUntil: '2026-12-24' } })
  })
  test('is withdrawn in favour of another of which it was found a duplicate, until it is reopened', () => {
    const other = needs.foundDuplicate(idOf('Welding of aluminium sheets'))
    const found = { verdict: 'DUPLICATE', duplicateOf: idOf('Welding of aluminium sheets') }
    expect(need(...becoming.published, other)).toMatchObject({ facts: { stage: 'WITHDRAWN', duplicateOf: found.duplicateOf }, review: found })
    expect(need(...becoming.published, other, needs.reopened('2026-12-24'))).toMatchObject({ facts: { stage: 'PUBLISHED', duplicateOf: undefined } })
    expect(need(needs.drafted(), needs.submitted(), other)).toMatchObject({ facts: { stage: 'REJECTED', duplicateOf: undefined }, review: found })
  })
  test('expires and is solved, and is reopened', () => {
    expect(need(...becoming.published, needs.expired)?.facts).toMatchObject({ stage: 'EXPIRED', wasPublished: true })
    expect(need(...becoming.published, needs.fulfilled)?.facts).toMatchObject({ stage: 'FULFILLED', wasPublished: true })
    expect(need(...becoming.published, needs.expired, needs.reopened('2026-12-24'))).toMatchObject({ facts: { stage: 'PUBLISHED' }, content: { openUntil: '2026-12-24' } })
    expect(offer(offers.drafted(), offers.published, offers.expired)?.facts.stage).toBe('EXPIRED')
  })
  test('is due for closing after its last day, while it is published', () => {
    const closing = (day: string, ...events: readonly Past[]) => given(...events).rows.things.closing(day, 10)
    const due = [{ id: needId, side: 'NEED', openUntil: '2026-09-30' }]
    expect(closing('2026-10-01', ...becoming.published)).toEqual(due)
    expect(closing('2026-09-30', ...becoming.published)).toEqual([])
    for (const past of [[needs.drafted()], becoming.withdrawn, [...becoming.published, needs.expired]]) expect(closing('2027-10-01', ...past)).toEqual([])
    expect(closing('2027-10-01', ...becoming.published, offers.drafted(), offers.published).map(({ side }) => side)).toEqual(['NEED', 'OFFER'])
  })
  test('stands under export control as was declared last, until it is cleared', () => {
    const declared = (exportControl: 'NO' | 'YES') => NeedSubmitted({ needId, parkId: park, declarations: { ...needs.declarations, exportControl } })
    const cleared = NeedExportControlCleared({ needId, reason: 'In no list.' })
    const standing = (...events: readonly Past[]) => need(needs.drafted(), ...events)?.facts.exportControl
    expect([standing(), standing(declared('YES')), standing(declared('YES'), cleared), standing(declared('YES'), cleared, needs.toRefine, declared('YES')), standing(declared('NO'))])
      .toEqual(['UNKNOWN', 'YES', 'CLEARED', 'YES', 'NO'])
    const saysOther = needs.revised({ ...needs.needContent, problem: 'Another problem.' })
    expect([standing(declared('YES'), cleared, saysOther), standing(declared('YES'), saysOther), standing(declared('NO'), saysOther)]).toEqual(['UNKNOWN', 'YES', 'NO'])
    expect(standing(declared('YES'), cleared, needs.revised({ ...needs.needContent, openUntil: '2026-11-30', visibility: 'MEMBERS' }))).toBe('CLEARED')
    const sold = OfferPublished({ offerId, declarations: { ...needs.declarations, exportControl: 'UNKNOWN' } })
    expect(offer(offers.drafted(), sold)?.facts.exportControl).toBe('UNKNOWN')
    expect(offer(offers.drafted(), offers.published)?.facts.exportControl).toBe('NO')
    expect(offer(offers.drafted(), sold, OfferExportControlCleared({ offerId, reason: 'In no list.' }))?.facts.exportControl).toBe('CLEARED')
    expect(offer(offers.drafted(), sold, OfferExportControlCleared({ offerId, reason: 'In no list.' }), offers.revised({ ...offers.offerContent, summary: 'Another way.' }))?.facts.exportControl).toBe('UNKNOWN')
    expect(offer(offers.drafted(), sold, OfferExportControlCleared({ offerId, reason: 'In no list.' }), offers.revised({ ...offers.offerContent, openUntil: '2026-11-30' }))?.facts.exportControl).toBe('CLEARED')
  })
  test('that was withdrawn before it was published is reopened as a draft', () => {
    expect(need(needs.drafted(), needs.withdrawn)?.facts).toMatchObject({ stage: 'WITHDRAWN', wasPublished: false })
    expect(need(needs.drafted(), needs.withdrawn, needs.reopened('2026-12-24'))?.facts).toMatchObject({ stage: 'DRAFT', wasPublished: false })
  })
  test('says that it was told through an intake link', () => expect(need(NeedDrafted({ ...needs.drafted().data, intake: true }))?.origin).toBe('INTAKE'))
  test('that enquires about an offer stands for its counterpart, whatever it says, until it is published again', () => {
    const content = { ...needContent, visibility: 'MEMBERS' } as const
    const stands = (stage: string | undefined, ...since: readonly Past[]) =>
      expect(need(...needs.enquired, needs.revised(content), ...since)).toMatchObject({ origin: 'ENQUIRY', facts: { stage: 'PUBLISHED', reviewStage: stage, visibility: 'COUNTERPART' } })
    stands('DRAFT')
    stands('SUBMITTED', needs.submitted())
    stands('READY', needs.submitted(), needs.foundReady)
    stands('DRAFT', needs.submitted(), needs.foundReady, needs.revised(content))
    stands('DRAFT', needs.submitted(), needs.toRefine)
    stands('REJECTED', needs.submitted(), needs.rejected)
    stands('DRAFT', needs.submitted(), needs.withdrawn, needs.reopened('2026-12-24'))
    const out = need(...needs.enquired, needs.revised(content), needs.submitted(), needs.foundReady, needs.published)
    expect(out?.facts).toMatchObject({ stage: 'PUBLISHED', reviewStage: undefined, visibility: 'MEMBERS' })
  })
  test('is no offer', () => expect(given(needs.drafted()).rows.things.offer(needId)).toBeUndefined())
})

describe('an offer', () => {
  test('is known by how it came about', () => {
    const from = (event: Past) => offer(event)?.origin
    expect([from(offers.drafted()), from(OfferDrafted({ ...offers.drafted().data, answers: needId })), from(recorded(offers.drafted(), { onBehalf: { basis: 'IMPORT' } }))])
      .toEqual(['FORM', 'ANSWER', 'IMPORT'])
  })
  test('is what was drafted, then what was said last', () => {
    expect(offer(offers.draftedByPark())).toEqual({
      facts: {
        side: 'OFFER', id: offerId, organizationId: university, stage: 'DRAFT', kind: 'RESEARCH_RESULT', visibility: 'PUBLIC', anonymous: false, hiddenFrom: [], wasPublished: false,
        reviewingParkId: undefined, leftToOperator: false, enteringParkId: sciencePark, exportControl: 'UNKNOWN',
      },
      content: offerContent, source: undefined, origin: 'FORM', draftedAt: theTime.toISOString(),
    })
    const content = { ...offerContent, title: 'Laser', kind: 'PRODUCT', visibility: 'MEMBERS' } as const
    expect(offer(offers.drafted(), offers.revised(content))).toMatchObject({ facts: { kind: 'PRODUCT', visibility: 'MEMBERS' }, content })
  })
  test('is published, withdrawn, and reopened', () => {
    const life = [offers.drafted(), offers.published, offers.withdrawn, offers.reopened('2026-12-24')] as const
    expect([1, 2, 3, 4].map((length) => offer(...life.slice(0, length))?.facts.stage)).toEqual(['DRAFT', 'PUBLISHED', 'WITHDRAWN', 'PUBLISHED'])
    expect(offer(...life)?.content.openUntil).toBe('2026-12-24')
  })
  test('is no need', () => expect(given(offers.drafted()).rows.things.need(offerId)).toBeUndefined())
})

describe('the list of things', () => {
  const other = (title: string, content: Partial<NeedContent> = {}, organizationId = haiyun) => NeedDrafted({ needId: idOf(title), organizationId, content: { ...needContent, title, ...content } })
  const { rows: { things } } = given(
    ...becoming.published, needEntered(), other('Painting', { kind: 'PRODUCT', openUntil: '2026-08-01' }, university),
    other('Casting', { fields: ['OPTICS', 'CONTROL'], openUntil: undefined }), offers.drafted(),
  )
  const order = { by: 'draftedAt', direction: 'ASC' } as const
  const [welding, painting, casting] = [needId, idOf('Painting'), idOf('Casting')]
  const found = (filter: Omit<Parameters<typeof things.list>[0], 'side'>, by: 'draftedAt' | 'openUntil' = 'draftedAt', direction: 'ASC' | 'DESC' = 'ASC') =>
    things.list({ side: 'NEED', ...filter }, { by, direction }, undefined, 10).map((thing) => thing.facts.id)

  test('holds one side', () => {
    expect(found({})).toEqual([welding, painting, casting])
    expect(things.list({ side: 'OFFER' }, order, undefined, 10).map((thing) => thing.facts.id)).toEqual([offerId])
  })
  test('is ordered by when they were drafted or how long they are open', () => {
    expect(found({}, 'draftedAt', 'DESC')).toEqual([casting, painting, welding])
    expect(found({}, 'openUntil')).toEqual([painting, welding, casting])
    expect(found({}, 'openUntil', 'DESC')).toEqual([welding, painting, casting])
  })
  test('knows kinds, fields, stages, owners, reviewers and conferences', () => {
    expect(found({ kinds: ['PRODUCT'] })).toEqual([painting])
    expect(found({ fields: ['OPTICS', 'TRANSPORT'] })).toEqual([casting])
    expect(found({ stages: ['PUBLISHED'] })).toEqual([welding])
    expect(found({ organizationIds: [university] })).toEqual([painting])
    expect(found({ reviewingParkId: park })).toEqual([welding])
    expect(found({ conferenceId: autumn })).toEqual([welding])
    expect(found({ conferenceId: harbourDay })).toEqual([])
    expect(found({ kinds: ['TECHNOLOGY'], fields: ['MACHINE_TOOLS'], stages: ['PUBLISHED'], organizationIds: [haiyun], reviewingParkId: park, conferenceId: autumn })).toEqual([welding])
    expect(found({ stages: [] })).toEqual([])
  })
  test.each([['draftedAt', 'ASC'], ['draftedAt', 'DESC'], ['openUntil', 'ASC'], ['openUntil', 'DESC']] as const)('comes page by page, by %s %s', (by, direction) => {
    const pages: string[] = []
    for (let key: { value: string; id: string } | undefined, page; page === undefined || page.length > 0;) {
      page = things.list({ side: 'NEED' }, { by, direction }, key, 1)
      for (const thing of page) {
        pages.push(thing.facts.id)
        key = thing.key
      }
    }
    expect(pages).toEqual(found({}, by, direction))
  })
  test('says which of some it holds', () => expect(things.among({ side: 'NEED', kinds: ['TECHNOLOGY'] }, [welding, painting, offerId, 'nothing'])).toEqual(new Set([welding])))
})
