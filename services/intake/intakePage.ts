import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Locale } from '../identity/locale.ts'
import { escaped, policyOf, pageStyle } from '../identity/page.ts'
import { ChannelKind } from '../office/channels.ts'
import { intakeTexts } from './intakeTexts.ts'

const script = readFileSync(new URL('intakePage.js', import.meta.url), 'utf8')

/** The page of `/intake`. All its texts stand in it; the script fills in to whom the link leads, and sends what was written. */
export function intakePage(locale: Locale): { html: string; contentSecurityPolicy: string } {
  const nonce = randomBytes(16).toString('base64')
  return { html: htmlOf(locale, nonce), contentSecurityPolicy: policyOf(nonce) }
}

function htmlOf(locale: Locale, nonce: string): string {
  const texts = intakeTexts[locale]
  const { form, told } = texts
  const messages = Object.entries(texts.messages).map(([name, text]) => `<span data-message="${name}" hidden>${escaped(text)}</span>`).join('')
  const kinds = ChannelKind.options.map((kind) => `<option value="${kind}">${escaped(form.kinds[kind])}</option>`).join('')
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(texts.title)}</title>
<style nonce="${nonce}">${pageStyle}</style>
</head>
<body>
<main>
<h1>${escaped(texts.title)}</h1>
<noscript><p>${escaped(texts.noScript)}</p></noscript>
<p id="message" role="status">${messages}</p>

<form id="tell" hidden>
<p>${escaped(form.lead)}</p>
<p class="who"><bdi data-park></bdi> <bdi data-conference></bdi></p>
${field('title', form.title, 'maxlength="300"')}
<label for="problem">${escaped(form.problem)}</label>
<textarea id="problem" name="problem" required maxlength="4000" rows="6"></textarea>
${field('organizationName', form.organizationName, 'maxlength="200" autocomplete="organization"')}
${field('contactName', form.contactName, 'maxlength="100" autocomplete="name"')}
<label for="contactKind">${escaped(form.contactKind)}</label>
<select id="contactKind" name="contactKind">${kinds}</select>
${field('contactValue', form.contactValue, 'maxlength="254"')}
<p>${escaped(form.kept)}</p>
<button>${escaped(form.send)}</button>
</form>

<section id="told" hidden>
<p>${escaped(told.lead)}</p>
<p class="who" data-reference></p>
<p>${escaped(told.next)}</p>
<button type="button" data-another>${escaped(told.another)}</button>
</section>

<footer><a id="language" href="/intake?lang=${locale === 'en' ? 'zh-CN' : 'en'}" lang="${locale === 'en' ? 'zh-CN' : 'en'}">${escaped(texts.otherLanguage)}</a></footer>
</main>
<script nonce="${nonce}">${script}</script>
</body>
</html>
`
}

const field = (name: string, label: string, attributes: string): string =>
  `<label for="${name}">${escaped(label)}</label>
<input id="${name}" name="${name}" required ${attributes}>`
