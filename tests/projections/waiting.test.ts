import { describe, expect, test } from 'vitest'
import { ConferenceRevised } from '../../schema/events/conferences.ts'
import { theTime } from '../support/behaviour.ts'
import { autumn, conferenceContent } from '../support/conferences.ts'
import { given, type Past } from '../support/given.ts'
import {
  closed, declinedBy, failedBy, interestOf, interestTakenBackBy, intentBy, lapsed, matchId, mutual, reopenedBy, resumedBy,
} from '../support/matches.ts'
import * as needs from '../support/needs.ts'
import * as offers from '../support/offers.ts'
import { pairOnBoard } from '../support/pairOnBoard.ts'

const here = { conferenceId: autumn }
const day = 24 * 60 * 60_000
/** The time of the nth event after the pair stood on the board. */
const at = (nth: number) => new Date(theTime.getTime() + (pairOnBoard.length + nth) * 1_000)
const daysOn = (days: number) => new Date(at(0).getTime() + days * day)
const after = (...events: readonly Past[]) => given(...pairOnBoard, ...events).rows.matches

describe('an interest that waits', () => {
  const lapsesIn = (days: number, ...events: readonly Past[]) => after(...events).awaitingLapse(daysOn(days), 10)
  const since = (nth: number) => [{ matchId, since: at(nth).toISOString() }]

  test('is due when its time is over, counted from the act', () => {
    expect(lapsesIn(6.9, interestOf('NEED'))).toEqual([])
    expect(lapsesIn(7, interestOf('NEED'))).toEqual(since(0))
    expect(lapsesIn(7, interestOf('NEED'), interestTakenBackBy('NEED'), interestOf('NEED'))).toEqual([])
    expect(lapsesIn(7.1, interestOf('NEED'), interestTakenBackBy('NEED'), interestOf('NEED'))).toEqual(since(2))
    expect(lapsesIn(7.1, interestOf('NEED'), declinedBy('OFFER'), reopenedBy('OFFER'))).toEqual(since(2))
    expect(lapsesIn(7.1, interestOf('NEED'), lapsed, resumedBy('OFFER'))).toEqual(since(2))
  })
  test.each([
    ['answered', mutual], ['refused', [interestOf('NEED'), declinedBy('OFFER')]], ['taken back', [interestOf('NEED'), interestTakenBackBy('NEED')]],
    ['over', [interestOf('NEED'), lapsed]], ['closed', [interestOf('NEED'), closed]], ['a no', [declinedBy('NEED')]],
  ])('is not what is %s', (_, events) => expect(lapsesIn(30, ...events)).toEqual([]))
  test('is to be reminded of from half time on until it lapses', () => {
    const reminded = (days: number) => after(interestOf('NEED')).awaitingReminder(daysOn(days), 10)
    expect([3.4, 3.5, 6.9, 7].map((days) => reminded(days).length)).toEqual([0, 1, 1, 0])
    expect(after(interestOf('NEED')).nextReminder(at(0))).toEqual(daysOn(3.5))
    expect(after(interestOf('NEED')).nextLapse(at(0))).toEqual(daysOn(7))
    expect(after(interestOf('NEED')).nextLapse(daysOn(7))).toBeUndefined()
  })
  test('waits by the days of its conference, also when they change', () => {
    const today = { begins: theTime.toISOString().slice(0, 10), ends: '2026-12-31' }
    const revised = ConferenceRevised({ conferenceId: autumn, content: { ...conferenceContent, ...today } })
    expect(after(interestOf('NEED', here), revised).nextLapse(at(0))).toEqual(new Date(at(0).getTime() + 30 * 60_000))
    expect(after(interestOf('NEED'), revised).nextLapse(at(0))).toEqual(daysOn(7))
  })
  test('is to be closed when its need or offer is, and not while both are open', () => {
    const closing = (...events: readonly Past[]) => after(...events).awaitingClose(10)
    expect(closing(interestOf('NEED'))).toEqual([])
    expect(closing(interestOf('NEED'), needs.withdrawn)).toEqual(since(0))
    expect(closing(interestOf('NEED'), offers.withdrawn)).toEqual(since(0))
    expect(closing(needs.withdrawn, interestOf('NEED'))).toEqual(since(1))
    expect(closing(interestOf('NEED'), needs.withdrawn, needs.reopened('2026-12-24'))).toEqual([])
    expect(closing(...mutual, needs.withdrawn)).toEqual([])
  })
})

test('a mutual match without news is due after fourteen days', () => {
  const silent = (days: number, ...events: readonly Past[]) => after(...mutual, ...events).withoutNews(new Date(at(2).getTime() + days * day), 10)
  expect(silent(13.9)).toEqual([])
  expect(silent(14)).toEqual([matchId])
  expect(silent(30, intentBy('NEED'))).toEqual([])
  expect(silent(30, failedBy('NEED'))).toEqual([])
  expect(silent(30, failedBy('NEED'), resumedBy('NEED'))).toEqual([matchId])
})
