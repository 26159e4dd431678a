import express from 'express'
import { onTestFinished } from 'vitest'
import { authenticationOf } from '../../services/identity/authentication.ts'
import type { Mail } from '../../services/identity/delivery.ts'
import type { LetIn } from '../../services/identity/letIn.ts'
import { linksOf } from '../../services/identity/links.ts'
import { signInOf } from '../../services/identity/signIn.ts'
import { signInRoutes } from '../../services/identity/signInRoutes.ts'
import type { Office } from '../../services/office/office.ts'
import { type Clock, hubSecret, temporaryOffice } from './office.ts'

export { hubSecret }

interface Site {
  readonly publicUrl?: string
  readonly delivers?: boolean
  readonly trustedProxies?: readonly string[]
  readonly letIn?: LetIn
  /** Shared with other nodes; one of its own otherwise. */
  readonly shared?: { readonly office: Office; readonly clock: Clock }
}

/** A log that knows of nobody who was let in. */
const nobodyLetIn: LetIn = { expert: () => undefined, delegation: () => undefined }

/** A running site with nothing but sign-in, its mails in a list, and a browser to visit it with. */
export async function signInSite({ publicUrl: url = 'https://hub.example', delivers = true, trustedProxies = [], letIn = nobodyLetIn, shared }: Site = {}) {
  const { office, clock } = shared ?? await temporaryOffice()
  const publicUrl = new URL(url)
  const mails: Mail[] = []
  const operators: string[] = []
  const delivery = delivers ? { deliver: (mail: Mail) => mails.push(mail) > 0, send: async () => 'SENT' as const, close: async () => {} } : undefined
  const authentication = await authenticationOf({ office, publicUrl, secret: hubSecret, clock: clock.now })
  const signIn = signInOf({
    organizationName: () => 'Haiyun Marine', letIn,
    office, authentication, delivery, publicUrl, secret: hubSecret, clock: clock.now,
    onOperatorClaimed: async (personId) => { operators.push(personId) },
  })
  const app = express().disable('x-powered-by').set('trust proxy', [...trustedProxies])
  app.use(signInRoutes({ signIn, authentication, office, publicUrl, owns: (origin) => origin === publicUrl.origin, clock: clock.now, delivers }))
  const server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => { server.once('listening', resolve) })
  onTestFinished(() => { server.closeAllConnections(); server.close() })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The site listens at no port.')
  const base = `http://127.0.0.1:${address.port}`
  const links = linksOf({ office, publicUrl, clock: clock.now })
  return { office, clock, mails, operators, authentication, links, publicUrl, base, browser: () => new Browser(base, publicUrl.origin) }
}

/** Keeps cookies, and posts as the hub's own pages do. */
export class Browser {
  readonly cookies = new Map<string, string>()
  readonly #base: string
  readonly #origin: string
  constructor(base: string, origin: string) {
    this.#base = base
    this.#origin = origin
  }

  get cookie() {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  get(path: string, headers: Record<string, string> = {}) {
    return fetch(this.#base + path, { headers: { cookie: this.cookie, ...headers } })
  }

  async post(path: string, body: unknown, headers: Record<string, string> = {}) {
    const response = await fetch(this.#base + path, {
      method: 'POST',
      headers: { origin: this.#origin, 'x-hub-request': '1', 'content-type': 'application/json', cookie: this.cookie, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
    const setCookies = response.headers.getSetCookie()
    for (const line of setCookies) this.#keep(line)
    const text = await response.text()
    return { status: response.status, headers: response.headers, setCookies, text, body: parsed(text) }
  }

  #keep(line: string) {
    const [pair = '', ...attributes] = line.split('; ')
    const name = pair.slice(0, pair.indexOf('='))
    const gone = attributes.some((attribute) => attribute === 'Max-Age=0' || attribute.startsWith('Expires=Thu, 01 Jan 1970'))
    if (gone) this.cookies.delete(name)
    else this.cookies.set(name, pair.slice(name.length + 1))
  }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The token of a link, and the code of a mail. */
export const tokenOf = (link: string) => new URL(link).hash.slice(1)
export const linkIn = (mail: Mail | undefined) => mail?.text.match(/https?:\S+#\S+/)?.[0] ?? ''
export const codeIn = (mail: Mail | undefined) => mail?.text.replace(linkIn(mail), '').match(/(?<!\d)\d{6}(?!\d)/)?.[0] ?? ''
