import en from '../../locales/en/consents.json' with { type: 'json' }
import zh from '../../locales/zh-CN/consents.json' with { type: 'json' }
import type { Locale } from '../identity/locale.ts'
import type { ConsentPurpose } from '../office/consents.ts'

export interface ConsentTextSource {
  readonly purpose: ConsentPurpose
  /** Of both languages together; whoever changes a text gives it a new one. */
  readonly version: string
  readonly text: string
}

const texts: Readonly<Record<Locale, Readonly<Record<ConsentPurpose, string>>>> = { en: en.text, 'zh-CN': zh.text }

/** What a person agrees to, in their language. */
export const consentText = (purpose: ConsentPurpose, locale: Locale): ConsentTextSource => ({ purpose, version: en.version[purpose], text: texts[locale][purpose] })
