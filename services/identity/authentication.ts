import { createHmac } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { betterAuth, type BetterAuthOptions } from 'better-auth'
import { createAuthEndpoint } from 'better-auth/api'
import { expireCookie, parseCookies, setSessionCookie } from 'better-auth/cookies'
import { z } from 'zod'
import { normalized } from '../office/people.ts'
import type { Office } from '../office/office.ts'
import type { Session } from '../office/sessions.ts'
import { same } from './secrets.ts'

/** Who signs in, after the secret that stands for them was used up. */
export interface Identified {
  readonly email: string
  readonly name?: string | undefined
  readonly locale: string
}

export interface SignedIn {
  readonly personId: string
  readonly sessionId: string
  /** `Set-Cookie` headers for the answer. */
  readonly cookies: readonly string[]
}

export interface Authentication {
  /** How better-auth is set. */
  readonly options: BetterAuthOptions
  /** The person and session that a request's cookie stands for. One HMAC and one indexed row; never from a cache. */
  personOf(headers: Pick<IncomingHttpHeaders, 'cookie'>): Promise<Session | undefined>
  /** Finds the person of the address or makes one, and begins a session. */
  signIn(identified: Identified): Promise<SignedIn>
  /** `Set-Cookie` headers that take the session's cookie away. */
  signedOutCookies(): Promise<readonly string[]>
}

const sessionDays = 30
const leastSecret = 32

/**
 * better-auth makes people, sessions and cookies; no route of it is mounted, so nothing of it can be reached from outside.
 * Every switch is set here: none is left to the environment or to `NODE_ENV`. See docs/decisions/sign-in.md.
 * @throws if the secret has fewer than 32 characters.
 */
export async function authenticationOf({ office, publicUrl, secret, clock }: {
  office: Office; publicUrl: URL; secret: string; clock: () => Date
}): Promise<Authentication> {
  if (secret.length < leastSecret) throw new Error(`HUB_SECRET has ${secret.length} characters; give it at least ${leastSecret} random ones.`)
  const options = optionsOf(office, publicUrl, secret, clock)
  const auth = betterAuth(options)
  const { authCookies, internalAdapter } = await auth.$context
  const cookieName = authCookies.sessionToken.name

  /** Two first sign-ins of one address at the same moment make one person: the later finds the earlier's. */
  async function personFor({ email, name = '', locale }: Identified): Promise<string> {
    const found = await office.people.findByEmail(email)
    if (found) return found.personId
    try {
      const at = clock()
      // Never taken for verified: an operator or a host may have typed the address.
      const person = { email: normalized(email), name, locale, emailVerified: false, createdAt: at, updatedAt: at }
      return (await internalAdapter.createUser(person, { method: 'magic-link' })).id
    } catch (problem) {
      const made = await office.people.findByEmail(email)
      if (made) return made.personId
      throw problem
    }
  }

  return {
    options,
    async personOf({ cookie }) {
      const signed = cookie === undefined ? undefined : parseCookies(cookie).get(cookieName)
      const token = signed === undefined ? undefined : verified(signed, secret)
      return token === undefined ? undefined : office.sessions.find(token)
    },
    async signIn(identified) {
      const personId = await personFor(identified)
      const { headers, response } = await auth.api.beginSession({ body: { personId }, returnHeaders: true })
      return { personId, sessionId: response.sessionId, cookies: headers.getSetCookie() }
    },
    async signedOutCookies() {
      return (await auth.api.expireSessionCookie({ returnHeaders: true })).headers.getSetCookie()
    },
  }
}

/** The token of a cookie that better-auth signed (`<token>.<HMAC-SHA256 in base64>`), if the signature is ours. */
function verified(cookie: string, secret: string): string | undefined {
  const value = decoded(cookie)
  const dot = value.lastIndexOf('.')
  const token = value.slice(0, Math.max(dot, 0))
  return same(value.slice(dot + 1), createHmac('sha256', secret).update(token).digest('base64')) ? token : undefined
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

const optionsOf = (office: Office, publicUrl: URL, secret: string, clock: () => Date) => ({
  appName: 'hub',
  baseURL: publicUrl.origin,
  // `secrets` and not `secret`: the latter gives way to an environment variable of the library.
  secrets: [{ version: 1, value: secret }],
  database: { db: office.database, type: 'sqlite' as const, transaction: false },
  user: { modelName: 'person', additionalFields: { locale: { type: 'string' as const, required: true, input: false } } },
  session: {
    fields: { userId: 'personId' },
    expiresIn: sessionDays * 86_400,
    disableSessionRefresh: true,
    cookieCache: { enabled: false },
  },
  account: { fields: { userId: 'personId' } },
  verification: { storeIdentifier: 'hashed' as const },
  emailAndPassword: { enabled: false },
  trustedOrigins: [publicUrl.origin],
  rateLimit: { enabled: true },
  telemetry: { enabled: false },
  // Failures are thrown to us; the library's own lines could carry addresses.
  logger: { disabled: true },
  advanced: {
    cookiePrefix: 'hub',
    useSecureCookies: publicUrl.protocol === 'https:',
    defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' as const, path: '/' },
    disableCSRFCheck: false,
    disableOriginCheck: false,
    ipAddress: { disableIpTracking: true },
    database: { generateId: 'uuid' as const },
  },
  plugins: [{
    id: 'hub',
    // Without a path: for calls on the server only.
    endpoints: {
      beginSession: createAuthEndpoint({ method: 'POST', body: z.object({ personId: z.uuid() }) }, async (context) => {
        const { internalAdapter } = context.context
        const user = await internalAdapter.findUserById(context.body.personId)
        if (!user) throw new Error('A session was asked for a person that is not in the office.')
        const at = clock()
        const expiresAt = new Date(at.getTime() + sessionDays * 86_400_000)
        const session = await internalAdapter.createSession(user.id, false, { createdAt: at, updatedAt: at, expiresAt }, true)
        await setSessionCookie(context, { session, user }, false)
        return { sessionId: session.id }
      }),
      expireSessionCookie: createAuthEndpoint({ method: 'POST' }, async (context) => expireCookie(context, context.context.authCookies.sessionToken)),
    },
  }],
})
