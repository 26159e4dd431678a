import { describe, expect, test } from 'vitest'
import { BoardClosed, ConferenceDrafted, ConferenceRevised, MatchingWeightsChanged, RegisteredForConference, RegistrationWithdrawn } from '../../schema/events/conferences.ts'
import { EntryWithdrawn, NumberGiven, ShowOnBoardChanged, SuggestionsPosted } from '../../schema/events/entries.ts'
import { theTime } from '../support/behaviour.ts'
import { announced, archived, autumn, boardOpened, conferenceContent, conferenceDrafted, harbourDay } from '../support/conferences.ts'
import { coating, needEntered, offerEntered, theEntry, welding } from '../support/entries.ts'
import { given, type Past } from '../support/given.ts'
import { anotherPark, haiyun, park, university } from '../support/organizations.ts'
import { conferenceId, entryId, offerId, registrationId } from '../support/people.ts'

const after = (...events: readonly Past[]) => given(...events).rows.conferences
const drafted = conferenceDrafted()
const boardClosed = BoardClosed({ conferenceId: autumn })

describe('a conference', () => {
  const facts = (...events: readonly Past[]) => after(drafted, ...events).conference(autumn)?.facts
  test('is what was drafted, then what was said last', () => {
    expect(after(drafted).conference(autumn)).toEqual({
      id: autumn, facts: { parkId: park, stage: 'DRAFT', boardOpen: false }, content: conferenceContent, draftedAt: theTime.toISOString(), weights: {},
    })
    const content = { ...conferenceContent, title: 'Another title', begins: '2026-10-01' }
    expect(after(drafted, ConferenceRevised({ conferenceId: autumn, content })).conference(autumn)?.content).toEqual(content)
  })
  test('weighs facets as its hosts said last', () => {
    const weighed = (...all: readonly Record<string, number>[]) => after(drafted, ...all.map((weights) => MatchingWeightsChanged({ conferenceId: autumn, weights }))).conference(autumn)?.weights
    expect(weighed({ region: 0 })).toEqual({ region: 0 })
    expect(weighed({ region: 0 }, { fields: 90 })).toEqual({ fields: 90 })
  })
  test('is announced, opens its board, closes it, opens it again', () => {
    expect(facts(announced)).toEqual({ parkId: park, stage: 'ANNOUNCED', boardOpen: false })
    expect(facts(announced, boardOpened)?.boardOpen).toBe(true)
    expect(facts(announced, boardOpened, boardClosed)?.boardOpen).toBe(false)
    expect(facts(announced, boardOpened, boardClosed, boardOpened)?.boardOpen).toBe(true)
  })
  test('closes its board when it is archived', () => expect(facts(announced, boardOpened, archived)).toEqual({ parkId: park, stage: 'ARCHIVED', boardOpen: false }))
})

describe('the list of conferences', () => {
  const other = (title: string, begins: string, parkId = park, format: 'SALON' | 'ROADSHOW' = 'SALON') =>
    ConferenceDrafted({ conferenceId: conferenceId(title), parkId, content: { ...conferenceContent, title, begins, format } })
  const rows = after(drafted, announced, other('Spring', '2026-03-01', anotherPark), other('Summer', '2026-07-01', park, 'ROADSHOW'))
  const titles = (filter: Parameters<typeof rows.list>[0], by: 'begins' | 'draftedAt' = 'begins', direction: 'ASC' | 'DESC' = 'ASC') =>
    rows.list(filter, { by, direction }, undefined, 10).map(({ content }) => content.title)
  test('is ordered by when they begin or were drafted', () => {
    expect(titles({})).toEqual(['Spring', 'Summer', conferenceContent.title])
    expect(titles({}, 'draftedAt', 'DESC')).toEqual(['Summer', 'Spring', conferenceContent.title])
  })
  test('knows formats, stages and parks', () => {
    expect(titles({ formats: ['ROADSHOW'] })).toEqual(['Summer'])
    expect(titles({ stages: ['ANNOUNCED'] })).toEqual([conferenceContent.title])
    expect(titles({ parkId: anotherPark })).toEqual(['Spring'])
  })
  test('goes on after a conference', () =>
    expect(rows.list({}, { by: 'begins', direction: 'ASC' }, { value: '2026-03-01', id: conferenceId('Spring') }, 1).map(({ content }) => content.title)).toEqual(['Summer']))
})

describe('a registration', () => {
  const id = registrationId('Haiyun in autumn')
  const registers = RegisteredForConference({ registrationId: id, conferenceId: autumn, organizationId: haiyun })
  const withdraws = RegistrationWithdrawn({ registrationId: id })
  const others = RegisteredForConference({ registrationId: registrationId('University in autumn'), conferenceId: autumn, organizationId: university })
  test('stands until it is withdrawn, and again when they come back', () => {
    expect(after(registers).registration(id)).toEqual({ id, conferenceId: autumn, organizationId: haiyun, stands: true })
    expect(after(registers, withdraws).registration(id)?.stands).toBe(false)
    expect(after(registers, withdraws, registers).registration(id)?.stands).toBe(true)
  })
  test('is listed with the others that stand, page by page', () => {
    const all = after(registers, others)
    const ids = [id, registrationId('University in autumn')].toSorted()
    expect(all.registrations(autumn, undefined, 10).map((one) => one.id)).toEqual(ids)
    expect(all.registrations(autumn, ids[0], 10).map((one) => one.id)).toEqual(ids.slice(1))
    expect(all.registrations(autumn, undefined, 1).map((one) => one.id)).toEqual(ids.slice(0, 1))
    expect(all.registrations(harbourDay, undefined, 10)).toEqual([])
    expect(after(registers, others, withdraws).registrations(autumn, undefined, 10).map((one) => one.organizationId)).toEqual([university])
  })
})

describe('an entry', () => {
  const withdrawn = EntryWithdrawn({ entryId: theEntry })
  const numbered = NumberGiven({ conferenceId: autumn, thingId: welding, side: 'NEED', number: 37 })
  const entry = { id: theEntry, conferenceId: autumn, thingId: welding, side: 'NEED', organizationId: haiyun, showOnBoard: 'NAMES', stands: true, number: undefined }
  test('is what was entered, under its number', () => {
    expect(after(needEntered()).entry(theEntry)).toEqual(entry)
    expect(after(numbered, needEntered()).entry(theEntry)).toEqual({ ...entry, number: 37 })
    expect(after(offerEntered('MASKED')).entry(theEntry)).toEqual({ ...entry, thingId: coating, side: 'OFFER', showOnBoard: 'MASKED' })
    expect([autumn, harbourDay].map((where) => after(numbered).numberOf(where, welding))).toEqual([37, undefined])
  })
  test('shows what was said last', () => expect(after(needEntered(), ShowOnBoardChanged({ entryId: theEntry, showOnBoard: 'NEVER' })).entry(theEntry)?.showOnBoard).toBe('NEVER'))
  test('stands until it is withdrawn, and again when it is entered again', () => {
    expect(after(needEntered(), withdrawn).entry(theEntry)?.stands).toBe(false)
    expect(after(needEntered(), withdrawn).entriesOf(welding)).toEqual([])
    expect(after(needEntered(), withdrawn, needEntered('MASKED')).entriesOf(welding)).toEqual([{ ...entry, showOnBoard: 'MASKED' }])
  })

  const posted = SuggestionsPosted({
    entryId: theEntry, conferenceId: autumn, thingId: welding, matcherVersion: '1',
    picks: [{ needId: welding, offerId: coating, score: 1.5 }, { needId: welding, offerId: offerId('Laser'), score: 7.25 }],
  })
  test('is given its suggestions, best first', () => {
    expect(after(needEntered(), posted).picks(autumn, welding)).toEqual([{ offerId: offerId('Laser'), score: 7.25 }, { offerId: coating, score: 1.5 }])
    expect(after(needEntered(), posted).picks(harbourDay, welding)).toEqual([])
  })
  test('that is suggested from both sides keeps the score that came first', () => {
    const again = SuggestionsPosted({ entryId: entryId('Coating'), conferenceId: autumn, thingId: coating, matcherVersion: '1', picks: [{ needId: welding, offerId: coating, score: 9 }] })
    expect(after(needEntered(), posted, again).picks(autumn, welding)).toContainEqual({ offerId: coating, score: 1.5 })
  })
  test('waits for suggestions while it stands on an open board and has none', () => {
    const onBoard = [drafted, announced, boardOpened, needEntered()] as const
    expect(after(...onBoard).withoutSuggestions(10)).toEqual([theEntry])
    expect(after(drafted, announced, needEntered()).withoutSuggestions(10)).toEqual([])
    expect(after(...onBoard, boardClosed).withoutSuggestions(10)).toEqual([])
    expect(after(...onBoard, withdrawn).withoutSuggestions(10)).toEqual([])
    expect(after(...onBoard, posted).withoutSuggestions(10)).toEqual([])
    expect(after(...onBoard, posted, withdrawn, needEntered()).withoutSuggestions(10)).toEqual([])
    expect(after(...onBoard, needEntered('NAMES', entryId('Another'))).withoutSuggestions(1)).toHaveLength(1)
  })
  test('of an offer waits for suggestions only if it comes after the board was first opened', () => {
    expect(after(drafted, announced, offerEntered(), boardOpened).withoutSuggestions(10)).toEqual([])
    expect(after(drafted, announced, boardOpened, offerEntered()).withoutSuggestions(10)).toEqual([theEntry])
    expect(after(drafted, announced, boardOpened, boardClosed, offerEntered(), boardOpened).withoutSuggestions(10)).toEqual([theEntry])
  })
})
