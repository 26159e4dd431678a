import en from '../../locales/en/signIn.json' with { type: 'json' }
import zh from '../../locales/zh-CN/signIn.json' with { type: 'json' }
import type { Locale } from './locale.ts'

export type SignInTexts = typeof en

export const signInTexts: Readonly<Record<Locale, SignInTexts>> = { en, 'zh-CN': zh }
