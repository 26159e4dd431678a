import en from '../../locales/en/unsubscribe.json' with { type: 'json' }
import zh from '../../locales/zh-CN/unsubscribe.json' with { type: 'json' }
import type { Locale } from '../identity/locale.ts'

export const unsubscribeTexts: Readonly<Record<Locale, typeof en>> = { en, 'zh-CN': zh }
