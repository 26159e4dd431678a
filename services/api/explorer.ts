import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Router } from 'express'
import { ruruHTML, type RuruClientConfig } from 'ruru/server'
import { serveStatic } from 'ruru/static'
import { z } from 'zod'
import { localeOf, type Locale } from '../identity/locale.ts'

const files = '/explorer/files/'

/** `/explorer`: the public contract to read and to try, served from here alone. It asks with the visitor's own sign-in. */
export function explorerRoutes(): Router {
  const router = Router()
  router.get('/explorer', (request, response) => {
    const nonce = randomBytes(16).toString('base64')
    response.setHeader('Content-Security-Policy', policyOf(nonce))
    response.type('html').send(pageOf(nonce, localeOf(request)))
  })
  router.get(`${files}*file`, serveStatic(files))
  return router
}

/** Its editor makes styles as it runs, and checks documents in workers of its own. */
const policyOf = (nonce: string) => [
  "default-src 'none'", `script-src 'nonce-${nonce}'`, "style-src 'self' 'unsafe-inline'", "img-src 'self' data:", "font-src 'self' data:",
  "connect-src 'self'", "worker-src 'self'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'none'",
].join('; ')

/** The library's type asks for settings that its code does without. */
const ClientConfig = z.custom<RuruClientConfig>((value) => typeof value === 'object')

/** What to begin with: a look around, a board, a board live. */
const examples: Readonly<Record<Locale, string>> = {
  en: readFileSync(new URL('../../locales/en/explorer.graphql', import.meta.url), 'utf8'),
  'zh-CN': readFileSync(new URL('../../locales/zh-CN/explorer.graphql', import.meta.url), 'utf8'),
}

function pageOf(nonce: string, locale: Locale): string {
  const page = ruruHTML({
    endpoint: '/graphql',
    subscriptionEndpoint: '/graphql',
    staticPath: files,
    clientConfig: ClientConfig.parse({ defaultQuery: examples[locale] }),
    htmlParts: { titleTag: '<title>GraphQL</title><link rel="icon" href="data:,">' },
  })
  return page.replaceAll(/<(script|link)\b/g, `<$1 nonce="${nonce}"`)
}
