import en from '../../locales/en/intake.json' with { type: 'json' }
import zh from '../../locales/zh-CN/intake.json' with { type: 'json' }
import type { Locale } from '../identity/locale.ts'

export const intakeTexts: Readonly<Record<Locale, typeof en>> = { en, 'zh-CN': zh }
