import type { z } from 'zod'
import en from '../../../locales/en/input.json' with { type: 'json' }
import zh from '../../../locales/zh-CN/input.json' with { type: 'json' }
import { fill, type Locale } from '../../identity/locale.ts'

type Problem = keyof typeof en
const texts: Readonly<Record<Locale, Readonly<Record<Problem, string>>>> = { en, 'zh-CN': zh }
const isProblem = (name: string): name is Problem => name in en

/** What is wrong with a value, in the reader's own language and with what to do next. Our own rules name their text as the schema's message. */
export function problemOf(issue: z.core.$ZodIssue, locale: Locale): string {
  const [problem, limit] = named(issue)
  return fill(texts[locale][problem], { limit: String(limit ?? '') })
}

function named(issue: z.core.$ZodIssue): readonly [Problem, limit?: string | number | bigint] {
  switch (issue.code) {
    case 'too_big': return [issue.origin === 'string' ? 'TOO_LONG' : issue.origin === 'array' ? 'TOO_MANY' : 'TOO_LARGE', issue.maximum]
    case 'too_small': return [issue.origin === 'string' ? 'TOO_SHORT' : issue.origin === 'array' ? 'TOO_FEW' : 'TOO_SMALL', issue.minimum]
    case 'invalid_value': return ['NOT_OFFERED', issue.values.map(String).join(', ')]
    case 'invalid_format': return [ofFormat[issue.format] ?? 'WRONG_FORM']
    case 'custom': return [isProblem(issue.message) ? issue.message : 'WRONG_KIND']
    default: return ['WRONG_KIND']
  }
}
const ofFormat: Readonly<Record<string, Problem>> = { date: 'WRONG_DATE', uuid: 'WRONG_ID', email: 'WRONG_ADDRESS' }
