import { z } from 'zod'
import en from '../../locales/en/refusals.json' with { type: 'json' }
import zh from '../../locales/zh-CN/refusals.json' with { type: 'json' }
import type { Locale } from '../identity/locale.ts'

/**
 * Every refusal, with what its reader is told to do next. The code list, the GraphQL enum and the documentation derive from these texts;
 * a code without a text in both languages does not compile.
 */
export type RefusalCode = keyof typeof en

const isCode = (name: string): name is RefusalCode => name in en
/** For answers that come from another process. */
export const RefusalCodes = z.string().refine(isCode)

export const refusalTexts: Readonly<Record<Locale, Readonly<Record<RefusalCode, string>>>> = { en, 'zh-CN': zh }
