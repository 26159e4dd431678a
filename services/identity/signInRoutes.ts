import express, { type ErrorRequestHandler, type Request, type RequestHandler, type Response, Router } from 'express'
import { parseCookies } from 'better-auth/cookies'
import { z } from 'zod'
import type { Office } from '../office/office.ts'
import type { Authentication, SignedIn } from './authentication.ts'
import { localeOf, locales } from './locale.ts'
import { perMinute } from './rateLimit.ts'
import { sameOrigin } from './sameOrigin.ts'
import { linkMinutes } from './links.ts'
import type { SignIn, SignInRefusal } from './signIn.ts'
import { signInPage } from './signInPage.ts'

export interface SignInRoutesParts {
  readonly signIn: SignIn
  readonly authentication: Authentication
  readonly office: Office
  readonly publicUrl: URL
  /** Whether a page of this origin is the hub's own. */
  readonly owns: (origin: string) => boolean
  readonly clock: () => Date
  /** Whether mails can be sent, so that the page offers it. */
  readonly delivers: boolean
}

/**
 * `GET /sign-in`, and what its page posts to: `/auth/request`, `/auth/peek`, `/auth/sign-in`, `/auth/sign-out`.
 * Mount it at `/`, without compression. The app sets `trust proxy`; the limits go by `request.ip`.
 */
export function signInRoutes({ signIn, authentication, office, publicUrl, owns, clock, delivers }: SignInRoutesParts): Router {
  const router = Router()
  const browserCookie = browserCookieOf(publicUrl)
  const checkIn = [sameOrigin(owns), express.json({ limit: '16kb', type: 'application/json' })]

  router.use(['/auth', '/sign-in'], (_request, response, next) => {
    response.set({
      'Cache-Control': 'private, no-store',
      Vary: 'Cookie, Authorization, Accept-Language',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    })
    next()
  })

  router.get('/sign-in', (request, response) => {
    const { html, contentSecurityPolicy } = signInPage(localeOf(request), { delivers })
    response.set('Content-Security-Policy', contentSecurityPolicy).type('html').send(html)
  })

  router.post('/auth/request', perMinute(60, clock), ...checkIn, answering(AskedInput, async (asked, request, response) => {
    const outcome = await signIn.request(asked, asked.locale ?? localeOf(request))
    if (typeof outcome === 'string') return outcome
    response.cookie(browserCookie.name, outcome.browser, browserCookie.attributes)
    return {}
  }))

  const verifying = perMinute(300, clock)

  router.post('/auth/peek', verifying, ...checkIn, answering(PeekInput, async ({ token }, request) => {
    const session = await authentication.personOf(request.headers)
    return signIn.peek(token, session?.personId)
  }))

  router.post('/auth/sign-in', verifying, ...checkIn, answering(SignInInput, async (input, request, response) => {
    const outcome = await signInWith(input, request)
    if (typeof outcome === 'string') return outcome
    const before = await authentication.personOf(request.headers)
    if (before) await office.sessions.end(before.sessionId)
    response.append('Set-Cookie', [...outcome.cookies]).clearCookie(browserCookie.name, browserCookie.attributes)
    return { personId: outcome.personId }
  }))

  router.post('/auth/sign-out', ...checkIn, answering(z.object({}), async (_input, request, response) => {
    const session = await authentication.personOf(request.headers)
    if (session) await office.sessions.end(session.sessionId)
    response.append('Set-Cookie', [...(await authentication.signedOutCookies())])
    return {}
  }))

  router.use('/auth', unreadable)
  return router

  function signInWith(input: z.infer<typeof SignInInput>, request: Request): Promise<SignedIn | SignInRefusal> {
    if ('code' in input) return signIn.byCode(input.code, cookieOf(request, browserCookie.name), input.email)
    if ('operator' in input) {
      return signIn.asOperator(input.operator, { email: input.email, name: input.name, locale: input.locale ?? localeOf(request) })
    }
    return signIn.byLink(input.token)
  }
}

const Address = z.string().trim().max(254).pipe(z.email())
const Secret = z.string().max(100)
const locale = z.enum(locales).optional()
const AskedInput = z.union([z.object({ email: Address, locale }), z.object({ invitation: Secret, locale })])
const PeekInput = z.object({ token: Secret })
const SignInInput = z.union([
  z.object({ code: z.string().regex(/^\d{6}$/), email: Address.optional() }),
  z.object({ operator: Secret, email: Address, name: z.string().trim().min(1).max(100), locale }),
  z.object({ token: Secret }),
])

type Refused = SignInRefusal | 'MALFORMED' | 'TOO_LARGE'
const statusOf: Readonly<Record<Refused, number>> = {
  MALFORMED: 400, LINK_INVALID: 401, CODE_INVALID: 401, TOO_LARGE: 413, RATE_LIMITED: 429, UNAVAILABLE: 503,
}

/** Parses what was posted, and sends what comes of it: a refusal's code under its status, or the answer. */
const answering = <Input>(
  schema: z.ZodType<Input>, act: (input: Input, request: Request, response: Response) => Promise<object | Refused>,
): RequestHandler => async (request, response) => {
  const input = schema.safeParse(request.body)
  const outcome = input.success ? await act(input.data, request, response) : 'MALFORMED'
  if (typeof outcome === 'string') return refuse(response, outcome)
  response.json(outcome)
}

const refuse = (response: Response, code: Refused) => { response.status(statusOf[code]).json({ code }) }

/** The code works in the browser that began: this cookie is how it is known again. */
const browserCookieOf = (publicUrl: URL) => {
  const secure = publicUrl.protocol === 'https:'
  return {
    name: `${secure ? '__Secure-' : ''}hub.sign_in`,
    attributes: { httpOnly: true, sameSite: 'lax' as const, secure, path: '/auth', maxAge: linkMinutes * 60_000 },
  }
}

const cookieOf = (request: Request, name: string) => parseCookies(request.headers.cookie ?? '').get(name) ?? ''

/** A body that can't be read is the sender's affair, and is never printed; anything else goes on to the app. */
const unreadable: ErrorRequestHandler = (problem, _request, response, next) => {
  const { success, data } = BodyProblem.safeParse(problem)
  if (!success) return next(problem)
  refuse(response, data.type === 'entity.too.large' ? 'TOO_LARGE' : 'MALFORMED')
}
const BodyProblem = z.object({ type: z.string(), status: z.number().int().min(400).max(499) })
