import en from '../../locales/en/declarations.json' with { type: 'json' }
import zh from '../../locales/zh-CN/declarations.json' with { type: 'json' }
import type { Locale } from '../identity/locale.ts'

const texts: Readonly<Record<Locale, typeof en>> = { en, 'zh-CN': zh }

/** What whoever submits or publishes declares, with its version, in the reader's language. */
export const declarationText = (locale: Locale): { readonly version: string; readonly text: string } => texts[locale]
