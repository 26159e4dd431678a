import { readFileSync } from 'node:fs'

/** What the hub's few pages that need no client have in common: their look, their policy, and how texts get into them. */

export const pageStyle = readFileSync(new URL('page.css', import.meta.url), 'utf8')

export const policyOf = (nonce: string): string => [
  "default-src 'none'", `script-src 'nonce-${nonce}'`, `style-src 'nonce-${nonce}'`, "img-src 'self' data: blob:", "font-src 'self'",
  "connect-src 'self'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'",
].join('; ')

export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** A labelled field of a form, which has to be filled in. */
export const field = (id: string, name: string, label: string, attributes: string): string =>
  `<label for="${id}">${escaped(label)}</label>
<input id="${id}" name="${name}" required ${attributes}>`
