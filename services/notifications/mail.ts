import type { Mail } from '../identity/delivery.ts'
import { fill, locales, type Locale } from '../identity/locale.ts'
import type { Actor } from '../identity/actor.ts'
import type { KeptNotification } from '../office/notifications.ts'
import type { Person } from '../office/people.ts'
import { notificationTexts, toldOf, type Knowledge } from './told.ts'

/** A mail is no archive: of more than this it says how many. */
const mostLines = 50

interface Letter {
  readonly person: Person
  readonly viewer: Actor
  readonly notifications: readonly KeptNotification[]
  readonly publicUrl: URL
  readonly messageId: string
}

/**
 * What a mail says as of now, in plain text and in its reader's language; nothing where they may know of none of it any longer. Its subject says how many
 * only: subjects are shown on locked screens.
 */
export function mailOf({ person, viewer, notifications, publicUrl, messageId }: Letter, knowledge: Knowledge): Mail | undefined {
  const locale: Locale = locales.find((locale) => locale === person.locale) ?? 'en'
  const { mail } = notificationTexts[locale]
  const told = notifications.flatMap((notification) => {
    const sentence = toldOf(notification, viewer, locale, knowledge)?.sentence
    return sentence === undefined ? [] : [{ sentence: onOneLine(sentence), link: new URL(`/#${notification.thingId}`, publicUrl).href }]
  })
  if (told.length === 0) return undefined
  const values = { count: String(told.length), host: publicUrl.host, more: String(told.length - mostLines), hub: publicUrl.href }
  const lines = told.slice(0, mostLines).flatMap(({ sentence, link }) => [`• ${sentence}`, `  ${link}`])
  const more = told.length > mostLines ? [fill(mail.more, values)] : []
  return {
    to: person.email,
    messageId,
    subject: fill(told.length === 1 ? mail.subjectOfOne : mail.subject, values),
    text: [fill(mail.opening, values), '', ...lines, ...more, '', ...mail.closing.map((line) => fill(line, values))].join('\n'),
  }
}

/** A title that holds line breaks can't look like a line of the hub's own. */
const onOneLine = (sentence: string): string => sentence.replaceAll(/\s+/gu, ' ')
