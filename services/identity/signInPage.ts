import { readFileSync } from 'node:fs'
import { letInParts } from './letInParts.ts'
import type { Locale } from './locale.ts'
import { escaped, field, pageOf } from './page.ts'
import { signInTexts } from './signInTexts.ts'

const script = readFileSync(new URL('signInPage.js', import.meta.url), 'utf8')

/** The page of `/sign-in`. All its texts stand in it; the script only shows and hides them. It holds nothing about anybody. */
export const signInPage = (locale: Locale, { delivers }: { readonly delivers: boolean }) =>
  pageOf({ locale, path: '/sign-in', texts: signInTexts[locale].page, parts: partsOf(locale, delivers), script })

function partsOf(locale: Locale, delivers: boolean): string {
  const { page } = signInTexts[locale]
  const { ask, code, confirm, operator, invitation, accept } = page
  return `<form id="ask" hidden>
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

${letInParts(page, { delivers })}`
}
