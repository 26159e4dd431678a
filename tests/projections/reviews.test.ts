import { describe, expect, test } from 'vitest'
import { farPark, park } from '../support/cast.ts'
import { given, type Past } from '../support/given.ts'
import { assigned, drafted, enquired, expired, foundDuplicate, foundReady, fulfilled, needId, published, rejected, submitted, submittedToNone, toRefine, tracked, withdrawn } from '../support/needs.ts'
import { needId as idOf, personId } from '../support/people.ts'

const queueAfter = (today: string, ...events: readonly Past[]) => given(drafted(), ...events).rows.reviews.queue(park, today, undefined, 10)

describe('the queue of a park', () => {
  const waiting = { needId, conferenceId: undefined, since: '2026-05-18T01:00:01.000Z', reviewOn: undefined, steward: undefined }
  test('holds what was submitted to it', () => expect(queueAfter('2026-05-18', submitted())).toEqual([waiting]))
  test('leaves out what was put off, until its day', () => {
    expect(queueAfter('2026-06-14', submitted(), tracked)).toEqual([])
    expect(given(drafted(), submitted(), tracked).rows.reviews.tracked(park, '2026-06-14')).toBe(1)
    expect(queueAfter('2026-06-15', submitted(), tracked)).toEqual([{ ...waiting, since: '2026-06-15', reviewOn: '2026-06-15', steward: personId('Wang Wei') }])
    expect(given(drafted(), submitted(), tracked).rows.reviews.tracked(park, '2026-06-15')).toBe(0)
  })
  test.each([['ready', foundReady], ['to be refined', toRefine], ['rejected', rejected], ['a duplicate', foundDuplicate(idOf('another'))], ['published without one', published], ['withdrawn', withdrawn]])('ends for what is %s', (_, verdict) => {
    expect(queueAfter('2026-06-15', submitted(), verdict)).toEqual([])
    expect(queueAfter('2026-06-15', submitted(), tracked, verdict)).toEqual([])
  })
  test('says what of it has waited since before a moment', () => {
    const before = (today: string, moment: string, ...events: readonly Past[]) => given(drafted(), ...events).rows.reviews.waitingBefore(park, today, moment)
    expect(before('2026-05-20', '2026-05-18T01:00:01.000Z', submitted())).toEqual([])
    expect(before('2026-05-20', '2026-05-18T01:00:01.001Z', submitted())).toEqual([waiting])
    expect(before('2026-06-14', '2026-06-15T00:00:00.000Z', submitted(), tracked)).toEqual([])
    expect(before('2026-06-15', '2026-06-15T00:00:00.000Z', submitted(), tracked)).toMatchObject([{ since: '2026-06-15' }])
  })
  test('holds what was assigned to it, since its submission, which waited for that with no park', () => {
    const queues = (...events: readonly Past[]) => [undefined, farPark].map((parkId) => given(drafted(), submittedToNone, ...events).rows.reviews.queue(parkId, '2026-05-18', undefined, 10))
    expect([queues(), queues(assigned()), queues(withdrawn)]).toEqual([[[waiting], []], [[], [waiting]], [[], []]])
  })
  test.each([['withdrawn', withdrawn], ['expired', expired], ['solved', fulfilled]])('holds an enquiry, which stands open meanwhile, until it is %s', (_, closing) => {
    const queue = (...events: readonly Past[]) => given(...enquired, submitted(), ...events).rows.reviews.queue(park, '2026-05-18', undefined, 10)
    expect(queue()).toHaveLength(1)
    expect(queue(closing)).toEqual([])
  })
  test('begins anew for what is submitted again', () => expect(queueAfter('2026-05-18', submitted(), tracked, toRefine, submitted())).toMatchObject([{ since: '2026-05-18T01:00:04.000Z', reviewOn: undefined }]))
})
