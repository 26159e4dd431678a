import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { letInParts } from './letInParts.ts'
import type { Locale } from './locale.ts'
import { escaped, field, pageStyle, policyOf } from './page.ts'
import { signInTexts } from './signInTexts.ts'

const script = readFileSync(new URL('signInPage.js', import.meta.url), 'utf8')

/** The page of `/sign-in`. All its texts stand in it; the script only shows and hides them. It holds nothing about anybody. */
export function signInPage(locale: Locale, { delivers }: { delivers: boolean }): { html: string; contentSecurityPolicy: string } {
  const nonce = randomBytes(16).toString('base64')
  return { html: htmlOf(locale, nonce, delivers), contentSecurityPolicy: policyOf(nonce) }
}

function htmlOf(locale: Locale, nonce: string, delivers: boolean) {
  const { page } = signInTexts[locale]
  const { ask, code, confirm, operator, invitation, accept } = page
  const messages = Object.entries(page.messages).map(([name, text]) => `<span data-message="${name}" hidden>${escaped(text)}</span>`).join('')
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(page.title)}</title>
<style nonce="${nonce}">${pageStyle}</style>
</head>
<body>
<main>
<h1>${escaped(page.title)}</h1>
<noscript><p>${escaped(page.noScript)}</p></noscript>
<p id="message" role="status">${messages}</p>

<form id="ask" hidden>
${delivers ? `<p>${escaped(ask.lead)}</p>
${field('ask-email', 'email', ask.email, 'type="email" autocomplete="email" maxlength="254"')}
<button>${escaped(ask.send)}</button>` : `<p>${escaped(ask.noDelivery)}</p>`}
</form>

<form id="code" hidden>
<p>${escaped(code.lead)}</p>
${field('code-code', 'code', code.code, 'inputmode="numeric" autocomplete="one-time-code" pattern="[0-9]{6}" maxlength="6"')}
<button>${escaped(code.signIn)}</button>
<button type="button" data-again>${escaped(code.again)}</button>
</form>

<form id="confirm" hidden>
<p>${escaped(confirm.lead)}</p>
<p class="who"><bdi data-name></bdi> <bdi data-address></bdi></p>
<button>${escaped(confirm.signIn)}</button>
<button type="button" data-again>${escaped(confirm.notMe)}</button>
</form>

<form id="operator" hidden>
<p>${escaped(operator.lead)}</p>
${field('operator-name', 'name', operator.name, 'autocomplete="name" maxlength="100"')}
${field('operator-email', 'email', operator.email, 'type="email" autocomplete="email" maxlength="254"')}
<button>${escaped(operator.claim)}</button>
</form>

<form id="invitation" hidden>
<p>${escaped(invitation.lead)}</p>
<p class="who"><bdi data-address></bdi></p>
${delivers ? `<p>${escaped(invitation.next)}</p>
<button>${escaped(ask.send)}</button>` : `<p>${escaped(ask.noDelivery)}</p>`}
</form>

<form id="accept" hidden>
<p>${escaped(accept.lead)}</p>
<p class="who"><bdi data-organization></bdi></p>
<button>${escaped(accept.accept)}</button>
</form>

${letInParts(page, { delivers })}

<footer><a id="language" href="/sign-in?lang=${locale === 'en' ? 'zh-CN' : 'en'}" lang="${locale === 'en' ? 'zh-CN' : 'en'}">${escaped(page.otherLanguage)}</a></footer>
</main>
<script nonce="${nonce}">${script}</script>
</body>
</html>
`
}
