import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Locale } from './locale.ts'

/** What the hub's few pages that need no client have in common: their look, their policy, and how texts get into them. */

const pageStyle = readFileSync(new URL('page.css', import.meta.url), 'utf8')

const policyOf = (nonce: string): string => [
  "default-src 'none'", `script-src 'nonce-${nonce}'`, `style-src 'nonce-${nonce}'`, "img-src 'self' data: blob:", "font-src 'self'",
  "connect-src 'self'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'",
].join('; ')

export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** A labelled field of a form, which has to be filled in. */
export const field = (id: string, name: string, label: string, attributes: string): string =>
  `<label for="${id}">${escaped(label)}</label>
<input id="${id}" name="${name}" required ${attributes}>`

export interface Page {
  readonly locale: Locale
  /** Where it is served; the same page in the other language is one tap away. */
  readonly path: string
  readonly texts: { readonly title: string; readonly noScript: string; readonly otherLanguage: string; readonly messages: Readonly<Record<string, string>> }
  /** Its parts, of which the script shows one at a time. */
  readonly parts: string
  readonly script: string
}

/** A whole page, and the policy under which it is served: nothing of it comes from elsewhere. */
export function pageOf({ locale, path, texts, parts, script }: Page): { html: string; contentSecurityPolicy: string } {
  const nonce = randomBytes(16).toString('base64')
  const other = locale === 'en' ? 'zh-CN' : 'en'
  const messages = Object.entries(texts.messages).map(([name, text]) => `<span data-message="${name}" hidden>${escaped(text)}</span>`).join('')
  return {
    contentSecurityPolicy: policyOf(nonce),
    html: `<!doctype html>
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

${parts}

<footer><a id="language" href="${path}?lang=${other}" lang="${other}">${escaped(texts.otherLanguage)}</a></footer>
</main>
<script nonce="${nonce}">${script}</script>
</body>
</html>
`,
  }
}
