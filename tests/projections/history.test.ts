import { describe, expect, test } from 'vitest'
import { NumberGiven } from '../../schema/events/entries.ts'
import { recorded, theTime } from '../support/behaviour.ts'
import { haiyun, park } from '../support/cast.ts'
import { autumn, conferenceDrafted } from '../support/conferences.ts'
import { given, logWith, type Past } from '../support/given.ts'
import { interestOf, matchId } from '../support/matches.ts'
import { becoming, drafted, needContent, needId, revised, withdrawn } from '../support/needs.ts'
import * as offers from '../support/offers.ts'
import { registered } from '../support/organizations.ts'
import { needEntry, needEnters, offerEnters, offerEntry } from '../support/pairOnBoard.ts'
import { rowsAfter } from '../support/projected.ts'

const { offerId } = offers
const lines = (subject: string, ...events: readonly Past[]) => given(...events).rows.history.history(subject, 0n, 100)
const types = (subject: string, ...events: readonly Past[]) => lines(subject, ...events).map(({ type }) => type)

describe('the history', () => {
  test('of a thing is what happened to it, in order, with what it was after each', () => {
    const found = lines(needId, registered(), ...becoming.withdrawn, conferenceDrafted())
    expect(found.map(({ type, stage }) => [type, stage])).toEqual([
      ['NeedDrafted', 'DRAFT'], ['NeedSubmitted', 'SUBMITTED'], ['NeedReviewed', 'READY'], ['NeedPublished', 'PUBLISHED'], ['NeedWithdrawn', 'WITHDRAWN'],
    ])
    expect(found.map(({ position }) => position)).toEqual([20n, 30n, 40n, 50n, 60n])
  })
  test('keeps visibility and anonymity as they were', () => {
    const found = lines(needId, drafted(), revised({ ...needContent, visibility: 'MEMBERS', anonymous: true }), revised(needContent))
    expect(found.map(({ visibility, anonymous }) => [visibility, anonymous])).toEqual([['PUBLIC', false], ['MEMBERS', true], ['PUBLIC', false]])
  })
  test('says who did it, in whose name, on what ground and when', () => {
    const [line] = lines(needId, recorded(drafted(), { actor: { kind: 'IMPORT', id: 'import' }, actingFor: haiyun, onBehalf: { basis: 'PAPER_FORM' } }))
    expect(line).toEqual({
      position: 10n, type: 'NeedDrafted', data: { needId, organizationId: haiyun, content: { title: needContent.title } }, at: theTime.toISOString(), actorKind: 'IMPORT', actorId: 'import', actingFor: haiyun, basis: 'PAPER_FORM',
      stage: 'DRAFT', visibility: 'PUBLIC', anonymous: false, hiddenFrom: [],
    })
  })
  test('keeps what sentences are made of, and nothing of what would double the file', () => {
    const [line] = lines(offerId, offers.drafted(), offers.published).slice(1)
    expect(line?.data).toEqual({ offerId })
    expect(lines(matchId, interestOf('NEED', { suggestion: { score: 1, reasons: [], matcherVersion: '1' } }))[0]?.data).toEqual(interestOf('NEED').data)
    expect(lines(needId, becoming.published[0], withdrawn)[1]?.data).toEqual({ needId })
  })
  test('of what is no need and no offer has no stage', () =>
    expect(lines(haiyun, registered())).toMatchObject([{ type: 'OrganizationRegistered', actingFor: undefined, basis: undefined, stage: undefined, visibility: undefined, anonymous: undefined }]))
  test('of a thing holds that it was entered in a conference, as that of the entry does', () => {
    expect(types(needId, drafted(), needEnters())).toEqual(['NeedDrafted', 'NeedEntered'])
    expect(types(offerId, offerEnters())).toEqual(['OfferEntered'])
    expect([types(needEntry, needEnters()), types(offerEntry, offerEnters())]).toEqual([['NeedEntered'], ['OfferEntered']])
  })
  test('of a thing holds no word of its matches', () => {
    expect(types(needId, interestOf('NEED'))).toEqual([])
    expect(types(matchId, interestOf('NEED'))).toEqual(['InterestExpressed'])
  })
  test('comes page by page', () => {
    const { rows: { history } } = given(...becoming.withdrawn)
    expect(history.history(needId, 0n, 2).map(({ position }) => position)).toEqual([10n, 20n])
    expect(history.history(needId, 20n, 2).map(({ position }) => position)).toEqual([30n, 40n])
    expect(history.history(needId, 50n, 2)).toEqual([])
  })
})

describe('every stream', () => {
  const { rows } = given(registered(), ...becoming.published, conferenceDrafted(), NumberGiven({ conferenceId: autumn, thingId: needId, side: 'NEED', number: 1 }), needEnters())
  test('is known by what its id names', () => {
    expect([haiyun, needId, autumn, needEntry, park].map((id) => rows.categoryOf(id))).toEqual(['organization', 'need', 'conference', 'entry', undefined])
  })
  test('has the revision of its last event', () => {
    expect([rows.revisionOf('organization', haiyun), rows.revisionOf('need', needId), rows.revisionOf('conference', autumn)]).toEqual([0, 3, 0])
    expect([rows.revisionOf('offer', needId), rows.revisionOf('need', park)]).toEqual([undefined, undefined])
  })
})

test('what is read at once speaks of one position, however often it asks', () => {
  const { rows, database } = given(registered())
  expect(rows.atOnce(() => rows.atOnce(() => [database.isTransaction, rows.organizations.organization(haiyun)?.name]))).toEqual([true, 'Haiyun Marine'])
  expect(() => rows.atOnce(() => { throw new Error('asked for nothing') })).toThrow('asked for nothing')
  expect(database.isTransaction).toBe(false)
  expect(() => rowsAfter(logWith(registered(), drafted()), { database })).not.toThrow()
})
