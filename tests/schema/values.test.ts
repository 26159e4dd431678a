import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { ConferenceContent } from '../../schema/events/conferences.ts'
import { NeedId, OrganizationId } from '../../schema/events/ids.ts'
import { NeedContent, WrittenNeedContent } from '../../schema/events/needs.ts'
import {
  Budget, Currency, DecimalAmount, Declarations, Instant, Language, Money, notMore, PlainDate, ReadinessLevel, ReadinessRange, text,
} from '../../schema/events/values.ts'
import { answers, NeedKind, OfferKind, TechnologyField } from '../../schema/events/vocabulary.ts'

const takes = (schema: z.ZodType, ...values: readonly unknown[]) => {
  for (const value of values) expect(schema.safeParse(value), JSON.stringify(value)).toMatchObject({ success: true })
}
const refuses = (schema: z.ZodType, ...values: readonly unknown[]) => {
  for (const value of values) expect(schema.safeParse(value), JSON.stringify(value)).toMatchObject({ success: false })
}

describe('an id', () => {
  test('in upper case is read in lower case', () =>
    expect(NeedId.parse('2F0C8A52-5D0E-4C6E-9A53-0D6F5B0F7A11')).toBe('2f0c8a52-5d0e-4c6e-9a53-0d6f5b0f7a11'))
  test('is a UUID and nothing around it', () => {
    const id = '2f0c8a52-5d0e-4c6e-9a53-0d6f5b0f7a11'
    takes(OrganizationId, id)
    refuses(OrganizationId, '', 'haiyun', id.replaceAll('-', ''), ` ${id}`, `${id}\n`, `{${id}}`, `urn:uuid:${id}`, null, 7)
  })
})

describe('text', () => {
  const short = text(5)
  test('is cut at its edges alone', () => expect(short.parse('  a b \n')).toBe('a b'))
  test('keeps line breaks and tabs', () => expect(text(20).parse('one\ntwo\r\n\tthree')).toBe('one\ntwo\r\n\tthree'))
  test('is never empty', () => refuses(short, '', '   ', '\n\t', null, undefined, 5))
  test('has its longest length', () => {
    takes(short, '12345', ' 12345 ', '一二三四五')
    refuses(short, '123456', '一二三四五六')
  })
  test.each([0x00, 0x01, 0x07, 0x08, 0x0b, 0x0c, 0x0e, 0x1b, 0x7f, 0x80, 0x85, 0x9f])('has no control character %i', (code) =>
    refuses(short, `a${String.fromCodePoint(code)}b`))
  test('of any script is taken', () => takes(text(30), '镇江高新区', 'Zhènjiāng', 'Ελληνικά', 'עברית', '👩‍🔬 🧪'))
  test('is checked in the time that its length deserves', () => refuses(text(10_000), `${'a\n'.repeat(4_999)}\u0000`))
})

describe('a plain date', () => {
  test('is a day of the calendar', () => {
    takes(PlainDate, '2026-05-18', '2028-02-29', '2000-02-29')
    refuses(PlainDate, '0001-01-01', '1899-12-31', '2200-01-01', '2026-02-30', '2026-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00')
  })
  test('is written in one way', () =>
    refuses(PlainDate, '2026-5-18', '18.05.2026', '20260518', '2026-05-18T00:00:00Z', ' 2026-05-18', '2026-05-18\n', ''))
})
test('an instant is in UTC, with milliseconds', () => {
  takes(Instant, '2026-05-18T01:00:00.000Z')
  refuses(Instant, '2026-05-18T01:00:00Z', '2026-05-18T09:00:00.000+08:00', '2026-02-30T01:00:00.000Z', '2026-05-18')
})

describe('money', () => {
  test('is decimal text with at most two places', () => {
    takes(DecimalAmount, '0', '0.5', '0.05', '12', '1200000.00', '999999999999999.99')
    refuses(DecimalAmount, '', '.5', '5.', '1.005', '-1', '+1', '1e3', '1,000', '01', '00', '٣', ' 1', '1\n', '1000000000000000', 1, null)
  })
  test('is in one currency', () => {
    takes(Money, { amount: '1', currency: 'CNY' })
    refuses(Currency, 'RMB', 'cny', 'RMB ', '元', 'CNYX', '')
    refuses(Money, { amount: '1' }, { currency: 'CNY' })
  })
  test('is compared to the cent, not as text and not in binary', () => {
    expect(notMore('9', '10')).toBe(true)
    expect(notMore('10', '9')).toBe(false)
    expect(notMore('1.1', '1.10')).toBe(true)
    expect(notMore('1.2', '1.19')).toBe(false)
    expect(notMore('999999999999999.98', '999999999999999.99')).toBe(true)
    expect(notMore('999999999999999.99', '999999999999999.98')).toBe(false)
    expect(notMore(undefined, '0')).toBe(true)
    expect(notMore('1', undefined)).toBe(true)
  })
  test('as a budget has a most that is not below its least', () => {
    takes(
      Budget,
      { currency: 'CNY' },
      { min: '1', currency: 'CNY' },
      { min: '1', max: '1.00', currency: 'CNY' },
      { currency: 'CNY', negotiable: true },
    )
    refuses(Budget, { min: '2', max: '1', currency: 'CNY' }, { min: '1', max: '2' })
  })
})

test('readiness goes from 1 to 9, and a range upwards', () => {
  takes(ReadinessLevel, 1, 9)
  refuses(ReadinessLevel, 0, 10, 5.5, '5')
  takes(ReadinessRange, { min: 4, max: 4 }, { min: 1, max: 9 })
  refuses(ReadinessRange, { min: 5, max: 4 }, { min: 4 })
})
test('a language is a tag', () => {
  takes(Language, 'en', 'zh-CN', 'zh-Hans-CN')
  refuses(Language, '', 'english', 'ZH', 'zh_CN', 'zh-CN-')
})
test('declarations are made in full, or not at all', () => {
  const declarations = { textVersion: '1', trueAndAuthorized: true, noStateSecrets: true, mayBePublished: true, exportControl: 'NO' }
  takes(Declarations, declarations, { ...declarations, exportControl: 'UNKNOWN' })
  refuses(
    Declarations,
    { ...declarations, noStateSecrets: false },
    { ...declarations, exportControl: undefined },
    { ...declarations, exportControl: 'MAYBE' },
  )
})

describe('the content of a need', () => {
  const content = { language: 'en', title: 'Welding', visibility: 'PUBLIC', anonymous: false }
  test('has a title, a language, a visibility, and says whether it is anonymous', () => {
    takes(NeedContent, content)
    for (const field of Object.keys(content)) refuses(NeedContent, { ...content, [field]: undefined })
  })
  test('has no more than its lists may hold', () => {
    takes(NeedContent, { ...content, title: 'x'.repeat(300), keywords: Array(12).fill('weld'), fields: TechnologyField.options.slice(0, 10) })
    refuses(
      NeedContent,
      { ...content, title: 'x'.repeat(301) },
      { ...content, keywords: Array(13).fill('weld') },
      { ...content, keywords: ['x'.repeat(121)] },
      { ...content, fields: TechnologyField.options.slice(0, 11) },
    )
  })
  test('is in a district or a country', () => {
    takes(NeedContent, { ...content, region: '321100' }, { ...content, region: 'DE' })
    takes(WrittenNeedContent, { ...content, region: '321100' }, { ...content, region: '820000' }, { ...content, region: 'DE' }, { ...content, region: 'TW' })
    refuses(WrittenNeedContent, { ...content, region: '991100' }, { ...content, region: '003211' }, { ...content, region: 'XX' }, { ...content, region: 'EU' }, { ...content, region: 'UK' })
    takes(NeedContent, { ...content, region: '991100' }, { ...content, region: 'UK' }) // whatever was written before stays readable
    refuses(NeedContent, { ...content, region: '32110' }, { ...content, region: 'de' }, { ...content, region: 'Zhenjiang' })
  })
  test('speaks the words of the domain alone', () =>
    refuses(
      NeedContent,
      { ...content, kind: 'LOAN' },
      { ...content, visibility: 'SECRET' },
      { ...content, fields: ['MAGIC'] },
      { ...content, anonymous: 'no' },
    ))
})

test('a conference is in a time zone that exists, and ends after it begins', () => {
  const content = { language: 'en', format: 'SALON', title: 'An evening', begins: '2026-06-01', ends: '2026-06-01', timeZone: 'Asia/Shanghai' }
  takes(ConferenceContent, content, { ...content, timeZone: 'Europe/Berlin' }, { ...content, ends: '2026-06-02' })
  refuses(ConferenceContent, { ...content, timeZone: 'Asia/Zhenjiang' }, { ...content, timeZone: '' }, { ...content, ends: '2026-05-31' })
})

test('every kind of offer answers one kind of need, and every need has an answer', () => {
  for (const offer of OfferKind.options) expect(NeedKind.options.filter((need) => answers(offer, need))).toHaveLength(1)
  for (const need of NeedKind.options) expect(OfferKind.options.some((offer) => answers(offer, need))).toBe(true)
  expect(answers('LOAN', 'FINANCE')).toBe(true)
  expect(answers('LOAN', 'TECHNOLOGY')).toBe(false)
})
test('there are the 35 fields of the technology concordance', () => expect(new Set(TechnologyField.options).size).toBe(35))
