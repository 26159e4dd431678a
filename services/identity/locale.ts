import type { Request } from 'express'

export const locales = ['en', 'zh-CN'] as const
export type Locale = (typeof locales)[number]

/** `?lang=` if it is one of ours, else what the browser prefers, else English. */
export function localeOf(request: Request): Locale {
  const asked = locales.find((locale) => locale === request.query['lang'])
  return asked ?? (request.acceptsLanguages('en', 'zh') === 'zh' ? 'zh-CN' : 'en')
}

/** Puts values into the places that a text names in braces. */
export const fill = (text: string, values: Readonly<Record<string, string>>) =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place)
