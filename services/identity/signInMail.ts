import type { Mail } from './delivery.ts'
import { fill, type Locale } from './locale.ts'
import { signInTexts } from './signInTexts.ts'

/** The mail with a link and a code. Its subject says neither: subjects are shown on locked screens. */
export function signInMail({ to, link, code, minutes, locale, publicUrl }: {
  to: string; link: string; code: string; minutes: number; locale: Locale; publicUrl: URL
}): Mail {
  const { mail } = signInTexts[locale]
  const values = { link, code, minutes: String(minutes), host: publicUrl.host }
  return { to, subject: fill(mail.subject, values), text: mail.lines.map((line) => fill(line, values)).join('\n') }
}
