import en from '../../locales/en/cli.json' with { type: 'json' }
import zh from '../../locales/zh-CN/cli.json' with { type: 'json' }
import type { Locale } from '../identity/locale.ts'
import { fill } from '../identity/locale.ts'

/** The language that the terminal asks for, by POSIX's order of precedence. */
const asked = [process.env['LC_ALL'], process.env['LC_MESSAGES'], process.env['LANG']].find((language) => language !== undefined && language !== '')
export const locale: Locale = asked?.startsWith('zh') === true ? 'zh-CN' : 'en'

export const texts = { en, 'zh-CN': zh }[locale]
export const say = (text: string, values: Readonly<Record<string, string | number>> = {}): string =>
  fill(text, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? value.toLocaleString(locale) : value])))

/** What went wrong, told to whoever typed the command. */
export class CliProblem extends Error {
  override readonly name = 'CliProblem'
  constructor(code: keyof typeof en.errors, values: Readonly<Record<string, string | number>> = {}) {
    super(say(texts.errors[code], values))
  }
}
