import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isQuiet, mailAt, usualHabits, type MailHabits } from '../../../services/notifications/mailTimes.ts'

const berlin: MailHabits = { ...usualHabits, timeZone: 'Europe/Berlin' }
const at = (words: string) => new Date(words)

describe('with what is usual in Shanghai', () => {
  test.each([
    ['in the day, at once', 'NOW', '2026-05-18T01:00:00.000Z', undefined, '2026-05-18T01:00:00.000Z'],
    ['at 22:00, in the morning', 'NOW', '2026-05-18T14:00:00.000Z', undefined, '2026-05-18T23:00:00.000Z'],
    ['just before 22:00, at once', 'NOW', '2026-05-18T13:59:59.000Z', undefined, '2026-05-18T13:59:59.000Z'],
    ['after midnight, the same morning', 'NOW', '2026-05-18T17:30:00.000Z', undefined, '2026-05-18T23:00:00.000Z'],
    ['within the hour after a mail, when it is over', 'NOW', '2026-05-18T01:00:00.000Z', '2026-05-18T00:30:00.000Z', '2026-05-18T01:30:00.000Z'],
    ['within that hour, when it ends in the night, in the morning', 'NOW', '2026-05-18T13:30:00.000Z', '2026-05-18T13:20:00.000Z', '2026-05-18T23:00:00.000Z'],
    ['what can wait, at eight', 'DIGEST', '2026-05-18T01:00:00.000Z', undefined, '2026-05-19T00:00:00.000Z'],
    ['what can wait and came at seven, at eight the same day', 'DIGEST', '2026-05-18T23:00:00.000Z', undefined, '2026-05-19T00:00:00.000Z'],
    ['what can wait, an hour after a mail at a quarter to eight', 'DIGEST', '2026-05-18T01:00:00.000Z', '2026-05-18T23:45:00.000Z', '2026-05-19T00:45:00.000Z'],
  ] as const)('%s', (_, choice, happened, lastMailAt, sent) => {
    expect(mailAt(at(happened), choice, { ...usualHabits, lastMailAt: lastMailAt === undefined ? undefined : at(lastMailAt) }).toISOString()).toBe(sent)
  })
})

test('where clocks are changed in the night, the morning is the morning', () => {
  expect(mailAt(at('2026-03-28T22:00:00.000Z'), 'NOW', berlin).toISOString()).toBe('2026-03-29T05:00:00.000Z')
  expect(mailAt(at('2026-10-24T21:00:00.000Z'), 'NOW', berlin).toISOString()).toBe('2026-10-25T06:00:00.000Z')
})

test('quiet hours within one day are quiet, and none are never', () => {
  const siesta = { ...usualHabits, quietFrom: 12 * 60, quietTo: 14 * 60 }
  expect(mailAt(at('2026-05-18T04:30:00.000Z'), 'NOW', siesta).toISOString()).toBe('2026-05-18T06:00:00.000Z')
  expect(mailAt(at('2026-05-18T17:00:00.000Z'), 'NOW', siesta).toISOString()).toBe('2026-05-18T17:00:00.000Z')
  expect(isQuiet(at('2026-05-18T17:00:00.000Z'), { ...usualHabits, quietFrom: 0, quietTo: 0 })).toBe(false)
})

test('no mail comes before its cause, within an hour of the last, in the quiet, or more than two days later', () => {
  const instant = fc.date({ min: at('2026-01-01T00:00:00Z'), max: at('2027-12-31T00:00:00Z'), noInvalidDate: true })
  const zone = fc.constantFrom('Asia/Shanghai', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC')
  const minute = fc.integer({ min: 0, max: 1_439 })
  fc.assert(fc.property(instant, fc.option(fc.integer({ min: 0, max: 120 }), { nil: undefined }), zone, minute, minute, fc.constantFrom('NOW' as const, 'DIGEST' as const), (cause, ago, timeZone, quietFrom, quietTo, choice) => {
    const lastMailAt = ago === undefined ? undefined : new Date(cause.getTime() - ago * 60_000)
    const habits = { timeZone, quietFrom, quietTo, lastMailAt }
    const sent = mailAt(cause, choice, habits)
    expect(sent.getTime()).toBeGreaterThanOrEqual(cause.getTime())
    expect(sent.getTime() - (lastMailAt?.getTime() ?? 0)).toBeGreaterThanOrEqual(3_600_000)
    expect(sent.getTime() - cause.getTime()).toBeLessThanOrEqual(50 * 3_600_000)
    // In the hour that clocks skip or repeat, the end of the quiet may not exist, or come twice.
    const shifts = Math.abs(offsetOf(sent, timeZone) - offsetOf(new Date(sent.getTime() - 86_400_000), timeZone)) > 0
    if (!shifts) expect(isQuiet(sent, habits)).toBe(false)
  }), { numRuns: 2_000 })
})

const offsetOf = (instant: Date, timeZone: string): number =>
  Date.parse(`${new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(instant)}Z`) - Math.floor(instant.getTime() / 1_000) * 1_000
