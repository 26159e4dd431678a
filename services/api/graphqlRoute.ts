import express, { type RequestHandler, type Request, Router } from 'express'
import { ipKeyGenerator, rateLimit } from 'express-rate-limit'
import type { Authentication } from '../identity/authentication.ts'
import { Windows } from '../identity/rateLimit.ts'
import type { Admit } from './admission.ts'
import type { startApollo } from './apollo.ts'
import { contextOf, type ContextParts } from './context.ts'
import { type Masking, masked, statusOf, TopLevel } from './errors.ts'
import type { Limits } from './limits.ts'
import { positionHeader, positionNow, staleHeader, waitFor, worthSaying } from './position.ts'
import { mayRead } from './scopes.ts'
import { visitOf } from './visit.ts'

export interface GraphqlRouteParts {
  readonly apollo: Awaited<ReturnType<typeof startApollo>>
  readonly admit: Admit
  readonly authentication: Authentication
  readonly shared: Omit<ContextParts, 'locale' | 'session'>
  readonly limits: Limits
  readonly clock: () => Date
  maskingFor(request: Request): Masking
  /** Takes a request that asks to become a WebSocket. */
  readonly upgrade: RequestHandler
}

/** `POST /graphql` for queries and mutations, and the door of the WebSocket at the same path. */
export function graphqlRoute({ apollo, admit, authentication, shared, limits, clock, maskingFor, upgrade }: GraphqlRouteParts): Router {
  const { core } = shared
  const router = Router()

  const signIn: RequestHandler = async (request, _response, next) => {
    const token = tokenIn(request)
    visitOf(request).session = await (token === undefined ? authentication.personOf(request.headers) : shared.office.tokens.open(token))
    next()
  }

  const answer: RequestHandler = async (request, response, next) => {
    response.setHeader(positionHeader, positionNow(core))
    const stale = Math.floor(core.freshness.staleFor())
    if (stale >= worthSaying) response.setHeader(staleHeader, Number.isFinite(stale) ? stale : 'unknown')
    const admitted = admit(request.body, ['query', 'mutation'])
    if (!('document' in admitted)) {
      const masking = maskingFor(request)
      response.status(statusOf(admitted[0])).json({ errors: admitted.map((error) => masked(error, masking)) })
      return
    }
    const known = request.get(positionHeader)
    if (known !== undefined) {
      await waitFor(known, core, limits.position)
      response.setHeader(positionHeader, positionNow(core))
    }
    const { locale, session } = visitOf(request)
    if (admitted.operation.operation === 'query' && !mayRead(session)) return next(new TopLevel('TOKEN_SCOPE'))
    const context = contextOf({ ...shared, locale, session })
    await apollo.run({ admitted, context, masking: maskingFor(request) })(request, response, next)
  }

  const counted = requestsPerMinute(limits, clock)
  router.get('/graphql', signIn, counted, onlyGoodTokens, upgrade)
  router.post('/graphql',
    jsonOnly,
    signIn,
    counted,
    onlyGoodTokens,
    express.json({ limit: limits.body, type: 'application/json', inflate: false }),
    answer)
  router.all('/graphql', (_request, response, next) => {
    response.setHeader('Allow', 'POST')
    next(new TopLevel('POST_ONLY'))
  })
  return router
}

/** A form or a script of another site can send other types without asking first; JSON it can't. */
const jsonOnly: RequestHandler = (request, _response, next) => {
  if (request.is('application/json') === false) return next(new TopLevel('JSON_ONLY'))
  next(request.accepts('application/json', 'application/graphql-response+json') === false ? new TopLevel('ANSWERS_JSON') : undefined)
}

/** What came as `Authorization: Bearer`; the only place where a personal token is looked for. */
const tokenIn = (request: Request): string | undefined => /^Bearer +(\S+)$/i.exec(request.get('authorization') ?? '')?.[1]

/** Whoever sends a token means to be somebody: one that opens nothing is not taken for a visitor. Asked after counting, so that guesses are few. */
const onlyGoodTokens: RequestHandler = (request, _response, next) => {
  next(tokenIn(request) !== undefined && visitOf(request).session === undefined ? new TopLevel('TOKEN_INVALID') : undefined)
}

/** People who are signed in are counted by themselves, so that a hall behind one address does not share one count; each of their tokens too. */
const requestsPerMinute = (limits: Limits, clock: () => Date): RequestHandler => rateLimit({
  windowMs: 60_000,
  limit: (request) => (visitOf(request).session?.scopes === undefined ? limits.requestsPerMinute : limits.requestsPerMinuteByToken),
  store: new Windows(clock),
  keyGenerator(request) {
    const { session } = visitOf(request)
    if (session === undefined) return ipKeyGenerator(request.ip ?? '', 56)
    return session.scopes === undefined ? session.personId : session.sessionId
  },
  // Sockets have limits of their own; only tokens could be guessed there.
  skip: (request) => request.method === 'GET' && tokenIn(request) === undefined,
  standardHeaders: 'draft-7',
  legacyHeaders: false,
  // Its warnings go to the console with the client's headers in them.
  validate: false,
  handler: (_request, _response, next) => next(new TopLevel('RATE_LIMITED')),
})
