import en from '../../locales/en/readiness.json' with { type: 'json' }
import zh from '../../locales/zh-CN/readiness.json' with { type: 'json' }
import type { Locale } from '../identity/locale.ts'

const words: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { en, 'zh-CN': zh }

/** The stage of development that a readiness level stands for, in the reader's language; the mapping is published in docs/api.md. */
export const stageOfReadiness = (level: number | undefined, locale: Locale): string | null => words[locale][String(level)] ?? null
