import type { Mail } from '../identity/delivery.ts'
import { fill, locales, type Locale } from '../identity/locale.ts'
import type { Actor } from '../identity/actor.ts'
import type { KeptNotification } from '../office/notifications.ts'
import type { Person } from '../office/people.ts'
import type { NotificationKind } from './kinds.ts'
import { notificationTexts, toldOf, type Knowledge } from './told.ts'

/** A mail is no archive: of more than this it says how many. */
const mostLines = 50

/** One thing that a mail tells of. */
export interface Line {
  readonly kind: NotificationKind
  readonly sentence: string
  readonly link: string
}
interface Letter {
  readonly person: Person
  readonly publicUrl: URL
}

/** What a mail has to say as of now, in its reader's language; nothing where they may know of none of it any longer. */
export function linesOf(notifications: readonly KeptNotification[], viewer: Actor, { person, publicUrl }: Letter, knowledge: Knowledge): readonly Line[] {
  return notifications.flatMap((notification) => {
    const told = toldOf(notification, viewer, localeOf(person), knowledge)
    return told === undefined ? [] : [{ kind: told.kind, sentence: onOneLine(told.sentence), link: new URL(`/#${notification.thingId}`, publicUrl).href }]
  })
}

/** A mail in plain text. Its subject says how many only: subjects are shown on locked screens. `unsubscribe` is a link that ends mails of the kinds that it tells of. */
export function mailOf(lines: readonly Line[], { person, publicUrl, messageId, unsubscribe }: Letter & { readonly messageId: string; readonly unsubscribe: string }): Mail {
  const { mail } = notificationTexts[localeOf(person)]
  const values = { count: String(lines.length), host: publicUrl.host, more: String(lines.length - mostLines), hub: publicUrl.href, unsubscribe }
  const more = lines.length > mostLines ? [fill(mail.more, values)] : []
  return {
    to: person.email,
    messageId,
    subject: fill(lines.length === 1 ? mail.subjectOfOne : mail.subject, values),
    text: [fill(mail.opening, values), '', ...lines.slice(0, mostLines).flatMap(({ sentence, link }) => [`• ${sentence}`, `  ${link}`]), ...more, '', ...mail.closing.map((line) => fill(line, values))].join('\n'),
    // A mail program posts there at one press (RFC 8058); it does so over HTTPS only.
    ...(publicUrl.protocol === 'https:' ? { headers: { 'List-Unsubscribe': `<${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } } : {}),
  }
}

const localeOf = (person: Person): Locale => locales.find((locale) => locale === person.locale) ?? 'en'
/** A title that holds line breaks can't look like a line of the hub's own. */
const onOneLine = (sentence: string): string => sentence.replaceAll(/\s+/gu, ' ')
