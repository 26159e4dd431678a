import { expect, test } from 'vitest'
import { answerTime } from '../../projections/answerTime.ts'
import { conferenceContent } from '../support/conferences.ts'

const conference = { ...conferenceContent, begins: '2026-05-20', ends: '2026-05-21', timeZone: 'Asia/Shanghai' }
const hour = 60 * 60_000
/** For how many hours an interest waits, and after how many the other side is reminded. */
const hours = (since: string, content: typeof conference | undefined) => {
  const { remindAt, lapseAt } = answerTime(since, content)
  return [remindAt, lapseAt].map((at) => (Date.parse(at) - Date.parse(since)) / hour)
}

test('outside conferences an interest waits for seven days', () => expect(hours('2026-05-20T04:00:00.000Z', undefined)).toEqual([84, 168]))
test('in a conference it waits for seven days, until three days before', () => {
  expect(hours('2026-05-16T15:59:59.999Z', conference)).toEqual([84, 168])
  expect(hours('2026-05-16T16:00:00.000Z', conference)).toEqual([12, 24])
  expect(hours('2026-05-19T15:59:59.999Z', conference)).toEqual([12, 24])
})
test('while the conference is held it waits for half an hour, by the days of its place', () => {
  expect(hours('2026-05-19T16:00:00.000Z', conference)).toEqual([0.25, 0.5])
  expect(hours('2026-05-21T15:59:59.999Z', conference)).toEqual([0.25, 0.5])
  expect(hours('2026-05-21T16:00:00.000Z', conference)).toEqual([84, 168])
})
