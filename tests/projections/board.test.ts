import { describe, expect, test } from 'vitest'
import { row } from '../../projections/board.ts'
import { boardVersionsOf } from '../../projections/boardVersions.ts'
import { versionWriter } from '../../projections/versions.ts'
import { RegisteredForConference, RegistrationWithdrawn } from '../../schema/events/conferences.ts'
import { EntryWithdrawn, ShowOnBoardChanged, SuggestionsPosted } from '../../schema/events/entries.ts'
import { OrganizationPlaced, OrganizationReinstated, OrganizationRejected, OrganizationSuspended, OrganizationVerified } from '../../schema/events/organizations.ts'
import { NeedContent, NeedRendered, NeedRenderingRemoved, NeedTexts } from '../../schema/events/needs.ts'
import { OfferContent, OfferRendered } from '../../schema/events/offers.ts'
import { digestOf } from '../../services/commands/keys.ts'
import { haiyun, park, university } from '../support/cast.ts'
import { autumn, conferenceDrafted, harbourDay } from '../support/conferences.ts'
import { given, type Past } from '../support/given.ts'
import { becameMutual, contractBy, contractCorrectedBy, declinedBy, declineTakenBackBy, deliveredBy, failedBy, intentBy, interestOf, interestTakenBackBy, matchId, reopenedBy, resumedBy } from '../support/matches.ts'
import * as needs from '../support/needs.ts'
import * as offers from '../support/offers.ts'
import { joined, registered } from '../support/organizations.ts'
import { needEnters, needEntry, numbered, offerEntry, offerEnters, pairOnBoard } from '../support/pairOnBoard.ts'
import { offerId as idOfOffer, registrationId } from '../support/people.ts'

const { needId, needContent } = needs
const { offerId, offerContent } = offers
const here = { conferenceId: autumn }
/** What the board says after the pair stands on it and this happened. */
const after = (...events: readonly Past[]) => given(...pairOnBoard, ...events).rows.board
const rowAfter = (...events: readonly Past[]) => after(...events).rows(autumn, undefined).find(({ thingId }) => thingId === needId)
const cardAfter = (...events: readonly Past[]) => after(...events).cards(autumn, undefined)[0]
const withdrawn = (entryId = needEntry) => EntryWithdrawn({ entryId })

describe('a row of the board', () => {
  const needRow = {
    thingId: needId, entryId: needEntry, side: 'NEED', number: 1, organizationId: haiyun, kind: 'TECHNOLOGY', language: 'en', title: needContent.title, renderedTitles: [], stage: 'PUBLISHED', visibility: 'PUBLIC', anonymous: false,
    hiddenFrom: [], showOnBoard: 'NAMES', picks: 0, interests: 0, mutual: 0,
  }
  test('is a need that was entered; an offer has one too', () => {
    expect(after().rows(autumn, undefined)).toEqual([needRow, { ...needRow, thingId: offerId, entryId: offerEntry, side: 'OFFER', number: 2, organizationId: university, kind: 'RESEARCH_RESULT', title: offerContent.title }])
    expect(after().rows(harbourDay, undefined)).toEqual([])
  })
  test('has its number, whichever came first', () =>
    expect(given(...needs.becoming.published, needEnters(), ...numbered).rows.board.rows(autumn, undefined)).toMatchObject([{ number: 1 }]))
  test('says what the need says now', () => expect(rowAfter(needs.revised({ ...needContent, title: 'Another', visibility: 'MEMBERS', anonymous: true, kind: 'PRODUCT' })))
    .toEqual({ ...needRow, title: 'Another', visibility: 'MEMBERS', anonymous: true, kind: 'PRODUCT' }))
  test('says what it is called in other languages, and whether that holds', () => {
    const titles = { language: 'zh-CN', by: 'OWNER', stale: false, title: '薄铝板焊接' }
    const rendered = NeedRendered({ needId, language: 'zh-CN', by: 'OWNER', ofDigest: digestOf(NeedTexts.parse(needContent)), texts: { title: '薄铝板焊接' } })
    const reworded = needs.revised({ ...needContent, problem: 'Seams crack.' })
    expect(rowAfter(rendered)).toEqual({ ...needRow, renderedTitles: [titles] })
    expect(rowAfter(rendered, reworded)).toEqual({ ...needRow, renderedTitles: [{ ...titles, stale: true }] })
    expect(rowAfter(rendered, NeedRenderingRemoved({ needId, language: 'zh-CN' }))).toEqual(needRow)
  })
  test('knows whether the need is withdrawn', () => {
    expect(rowAfter(needs.withdrawn)?.stage).toBe('WITHDRAWN')
    expect(rowAfter(needs.withdrawn, needs.reopened('2026-12-24'))?.stage).toBe('PUBLISHED')
  })
  test('shows what its entry says now', () => expect(rowAfter(ShowOnBoardChanged({ entryId: needEntry, showOnBoard: 'MASKED' }))).toEqual({ ...needRow, showOnBoard: 'MASKED' }))
  test('goes with its entry, and comes back under its number', () => {
    expect(rowAfter(withdrawn())).toBeUndefined()
    expect(rowAfter(withdrawn(), needEnters('NEVER'))).toEqual({ ...needRow, showOnBoard: 'NEVER' })
  })
  test('counts the suggestions that it was given', () => {
    const posted = SuggestionsPosted({ ...here, entryId: needEntry, thingId: needId, matcherVersion: '1', picks: [offerId, idOfOffer('Another')].map((id) => ({ needId, offerId: id, score: 1 })) })
    const fromOffer = SuggestionsPosted({ ...here, entryId: offerEntry, thingId: offerId, matcherVersion: '1', picks: [{ needId, offerId, score: 2 }] })
    expect([rowAfter(fromOffer), rowAfter(posted, fromOffer)].map((found) => found?.picks)).toEqual([1, 2])
  })
  test('counts who ever showed interest here, and what became mutual here', () => {
    const counts = (...events: readonly Past[]) => [rowAfter(...events)?.interests, rowAfter(...events)?.mutual]
    expect(counts(interestOf('NEED', here))).toEqual([1, 0])
    expect(counts(interestOf('NEED', here), declinedBy('NEED', here))).toEqual([1, 0])
    expect(counts(interestOf('NEED', here), interestOf('OFFER', here), becameMutual(here))).toEqual([2, 1])
    expect(counts(interestOf('NEED', here), interestTakenBackBy('NEED', here))).toEqual([0, 0])
    expect(counts(interestOf('NEED', here), interestOf('OFFER', here), interestTakenBackBy('OFFER', here))).toEqual([1, 0])
    expect(counts(interestOf('NEED'), interestOf('OFFER', { conferenceId: harbourDay }))).toEqual([0, 0])
    expect(counts(interestOf('NEED'), interestOf('OFFER', here), becameMutual())).toEqual([1, 0])
  })
})

describe('a card of the board', () => {
  const side = { visibility: 'PUBLIC', stage: 'PUBLISHED', anonymous: false, hiddenFrom: [], showOnBoard: 'NAMES', language: 'en', renderedTitles: [] }
  const card = {
    matchId, reached: 'INTERESTED', interests: new Set(['NEED']), declinedBy: new Set(), ended: undefined, mutualHere: false, contract: undefined,
    need: { ...side, thingId: needId, number: 1, title: needContent.title, organizationId: haiyun },
    offer: { ...side, thingId: offerId, number: 2, title: offerContent.title, organizationId: university },
  }
  const interested = interestOf('NEED', here)
  test('is a match in which somebody showed interest here', () => {
    expect(cardAfter(interested)).toEqual(card)
    expect([cardAfter(), cardAfter(interestOf('NEED')), cardAfter(interestOf('NEED', { conferenceId: harbourDay })), cardAfter(declinedBy('NEED', here))]).toEqual([undefined, undefined, undefined, undefined])
  })
  test('of interest shown elsewhere stands here from its first act here on', () =>
    expect(cardAfter(interestOf('NEED'), interestOf('OFFER', here), becameMutual(here))).toMatchObject({ reached: 'MUTUAL', interests: new Set(['NEED', 'OFFER']) }))
  test('is gone when the interest is taken back, and when its only act here is', () => {
    expect(cardAfter(interested, interestTakenBackBy('NEED', here))).toBeUndefined()
    expect(cardAfter(interestOf('NEED'), interestOf('OFFER', here), interestTakenBackBy('OFFER', here))).toBeUndefined()
    expect(cardAfter(interested, declinedBy('OFFER', here), declineTakenBackBy('OFFER', here))).toEqual(card)
    expect(cardAfter(interested, interestTakenBackBy('NEED', here), interested)).toEqual(card)
  })
  test('follows the match', () => {
    expect(cardAfter(interested, declinedBy('OFFER'))?.declinedBy).toEqual(new Set(['OFFER']))
    expect(cardAfter(interested, declinedBy('OFFER'), reopenedBy('OFFER'))?.declinedBy).toEqual(new Set())
    const mutual = [interested, interestOf('OFFER', here), becameMutual(here)]
    expect(cardAfter(...mutual, intentBy('NEED'))).toMatchObject({ reached: 'INTENT', mutualHere: true })
    expect(cardAfter(...mutual, contractBy('NEED'), failedBy('NEED'))).toMatchObject({ reached: 'CONTRACTED', ended: 'FAILED' })
    expect(cardAfter(...mutual, failedBy('NEED'), resumedBy('OFFER'))?.ended).toBeUndefined()
    expect(cardAfter(...mutual, contractBy('NEED'), deliveredBy('NEED'))?.reached).toBe('DELIVERED')
    expect(cardAfter(...mutual, contractBy('NEED'), contractCorrectedBy('NEED', 3))?.contract).toBe(JSON.stringify({ side: 'NEED', kind: 'OTHER', signedOn: '2026-05-11' }))
    expect(cardAfter(interestOf('NEED'), interestOf('OFFER'), becameMutual(), contractBy('NEED', here))).toMatchObject({ reached: 'CONTRACTED', mutualHere: false })
    expect(cardAfter(...mutual, contractBy('NEED'))).toMatchObject({ reached: 'CONTRACTED', contract: JSON.stringify({ side: 'NEED', kind: 'OTHER', signedOn: '2026-05-12' }) })
  })
  test('says what both things say now', () => {
    expect(cardAfter(interested, needs.revised({ ...needContent, title: 'Another', anonymous: true }))).toEqual({ ...card, need: { ...card.need, title: 'Another', anonymous: true } })
    expect(cardAfter(interested, offers.revised({ ...offerContent, visibility: 'COUNTERPART' }))).toEqual({ ...card, offer: { ...card.offer, visibility: 'COUNTERPART' } })
    expect(cardAfter(interested, offers.withdrawn)?.offer.stage).toBe('WITHDRAWN')
    const rendered = OfferRendered({ offerId, language: 'zh-CN', by: 'MACHINE', ofDigest: 'of another', texts: { title: '激光焊接' } })
    expect(cardAfter(interested, rendered)).toEqual({ ...card, offer: { ...card.offer, renderedTitles: [{ language: 'zh-CN', by: 'MACHINE', stale: true, title: '激光焊接' }] } })
  })
  test('shows what both entries say now, and of none nothing', () => {
    expect(cardAfter(interested, ShowOnBoardChanged({ entryId: offerEntry, showOnBoard: 'NEVER' }))?.offer.showOnBoard).toBe('NEVER')
    expect(cardAfter(interested, withdrawn(offerEntry))).toEqual({ ...card, offer: { ...card.offer, showOnBoard: undefined } })
    expect(cardAfter(interested, withdrawn())).toEqual({ ...card, need: { ...card.need, showOnBoard: undefined } })
    expect(cardAfter(interested, withdrawn(offerEntry), offerEnters('MASKED'))?.offer.showOnBoard).toBe('MASKED')
  })
})

describe('a version', () => {
  const events = pairOnBoard.length
  /** The position of the first event after the pair stood on the board, the second, and so on. */
  const position = (nth: number) => BigInt(events + nth) * 10n
  test('begins and ends where something became different', () => {
    const board = after(needs.revised({ ...needContent, title: 'Second' }), conferenceDrafted(), needs.revised({ ...needContent, title: 'Third' }))
    expect([0, 1, 2, 3].map((nth) => board.row(autumn, needId, position(nth))?.title)).toEqual([needContent.title, 'Second', 'Second', 'Third'])
    expect([0, 1, 2, 3].map((nth) => board.changedAfter(autumn, position(nth)).things)).toEqual([[needId], [needId], [needId], []])
  })
  test('does not begin where the same is said again', () => {
    expect(after(needs.revised(needContent)).changedAfter(autumn, position(0))).toEqual({ things: [], matches: [] })
    expect(after(interestOf('NEED', here), interestOf('NEED', here)).changedAfter(autumn, position(1))).toEqual({ things: [], matches: [] })
  })
  test('that ended is a change as well', () => {
    const board = after(withdrawn())
    expect(board.changedAfter(autumn, position(0)).things).toEqual([needId])
    expect([board.row(autumn, needId, position(0))?.thingId, board.row(autumn, needId, position(1))]).toEqual([needId, undefined])
  })
  test('of a thing changes every card that holds it', () =>
    expect(after(interestOf('NEED', here), offers.revised({ ...offerContent, title: 'Another' })).changedAfter(autumn, position(1))).toEqual({ things: [offerId], matches: [matchId] }))
  test('that came and went within one event leaves no trace', () => {
    const { database } = given(...pairOnBoard)
    const now = database.prepare('SELECT * FROM row WHERE thingId = ? AND toPosition IS NULL').get(needId)
    const write = versionWriter(database, row)
    write(autumn, needId, { ...now, title: 'For a moment' }, 990n)
    write(autumn, needId, { ...now, title: 'To stay' }, 990n)
    expect(database.prepare('SELECT title FROM row WHERE thingId = ? AND fromPosition = 990').all(needId)).toEqual([{ title: 'To stay' }])
    write(autumn, needId, undefined, 990n)
    expect(boardVersionsOf(database).row(autumn, needId, 990n)).toBeUndefined()
    expect(boardVersionsOf(database).row(autumn, needId, 980n)?.title).toBe(needContent.title)
  })
  test('is of one board', () => expect(after(needs.revised({ ...needContent, title: 'Second' })).changedAfter(harbourDay, 0n)).toEqual({ things: [], matches: [] }))
})

describe('what may be seen of a board, apart from its versions,', () => {
  const events = pairOnBoard.length
  const changed = (...more: readonly Past[]) => {
    const at = after(...more).sightChangedAt(autumn)
    return at === 0n ? undefined : Number(at) / 10 - events
  }
  const registration = RegisteredForConference({ registrationId: registrationId('Haiyun'), conferenceId: autumn, organizationId: haiyun })
  test.each([
    ['is verified', OrganizationVerified({ organizationId: haiyun })], ['is rejected', OrganizationRejected({ organizationId: haiyun, reason: 'Unknown' })],
    ['is suspended', OrganizationSuspended({ organizationId: haiyun, reason: 'A complaint' })], ['is reinstated', OrganizationReinstated({ organizationId: haiyun })],
    ['is placed', OrganizationPlaced({ organizationId: haiyun, parkId: park })], ['registers', registration],
  ] as const)('changes when one who has entries there %s', (_, event) => expect(changed(registered(), event)).toBe(2))
  test('changes when one who has entries there takes its registration back', () =>
    expect(changed(registration, RegistrationWithdrawn({ registrationId: registrationId('Haiyun') }))).toBe(2))
  test.each([
    ['is shown to fewer', { visibility: 'MEMBERS' }], ['becomes anonymous', { anonymous: true }], ['is hidden from somebody', { hiddenFrom: [park] }],
  ] as const)('changes when what stands there %s', (_, differs) => {
    expect(changed(needs.revised(NeedContent.parse({ ...needContent, ...differs })))).toBe(1)
    expect(changed(offers.revised(OfferContent.parse({ ...offerContent, ...differs })))).toBe(1)
    expect(changed(needs.revised({ ...needContent, title: 'Another' }))).toBeUndefined()
  })
  test('does not change with others, other boards, or who joins whom', () => {
    const other = registered({ organizationId: park, kind: 'PARK' })
    expect(changed(other, OrganizationVerified({ organizationId: park }))).toBeUndefined()
    expect(changed(RegisteredForConference({ registrationId: registrationId('Park'), conferenceId: autumn, organizationId: park }))).toBeUndefined()
    expect(changed(RegisteredForConference({ registrationId: registrationId('Harbour'), conferenceId: harbourDay, organizationId: haiyun }))).toBeUndefined()
    expect(changed(registered(), joined('Li Na', 'OWNER'))).toBeUndefined()
  })
})
