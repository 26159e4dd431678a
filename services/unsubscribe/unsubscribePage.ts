import { readFileSync } from 'node:fs'
import { fill, type Locale } from '../identity/locale.ts'
import { escaped, pageOf } from '../identity/page.ts'
import type { NotificationKind } from '../notifications/kinds.ts'
import { notificationTexts } from '../notifications/told.ts'
import { unsubscribeTexts } from './unsubscribeTexts.ts'

const script = readFileSync(new URL('unsubscribePage.js', import.meta.url), 'utf8')

/** The page of `/unsubscribe`: it names the kinds that a link ends, each by what a mail of it says, and asks before anything changes. */
export const unsubscribePage = (locale: Locale, kinds: readonly NotificationKind[]) =>
  pageOf({ locale, path: '/unsubscribe', texts: unsubscribeTexts[locale], parts: partsOf(locale, kinds), script })

function partsOf(locale: Locale, kinds: readonly NotificationKind[]): string {
  const { lead, untitled, stays, confirm, done, back, hub } = unsubscribeTexts[locale]
  const example = (kind: NotificationKind) => fill(notificationTexts[locale].sentence[kind], { title: untitled, name: untitled })
  const choices = kinds.map((kind) => `<label><input type="checkbox" name="kind" value="${kind}" checked> ${escaped(example(kind))}</label>`).join('\n')
  return `<form id="confirm" hidden>
<p>${escaped(lead)}</p>
${choices}
<p>${escaped(stays)}</p>
<button>${escaped(confirm)}</button>
</form>

<section id="done" hidden>
<p>${escaped(done)}</p>
<p>${escaped(back)}</p>
<p><a href="/">${escaped(hub)}</a></p>
</section>`
}
