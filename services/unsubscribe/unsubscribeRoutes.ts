import express, { Router, type ErrorRequestHandler, type Request } from 'express'
import { z } from 'zod'
import { localeOf } from '../identity/locale.ts'
import { perMinute } from '../identity/rateLimit.ts'
import { kindsOf, unsubscribe } from '../notifications/unsubscribing.ts'
import type { Office } from '../office/office.ts'
import { unsubscribePage } from './unsubscribePage.ts'

const Asked = z.object({ secret: z.string().max(100).catch('') })
/** What the page posts. A mail program posts `List-Unsubscribe=One-Click`, or a form that nobody reads, and means all kinds of its link. */
const Chosen = z.object({ kind: z.union([z.string(), z.array(z.string())]).transform((kind) => [kind].flat()) })
/** Requests a minute from one client; a mail provider posts for many people. */
const most = 300

/**
 * `/unsubscribe`, where a link in a mail leads. Loading it changes nothing, since scanners follow links; posting to it ends mails of the kinds that the
 * link names (RFC 8058), without signing in, from whatever page or program. The answer is the same whether the link is good for anything.
 */
export function unsubscribeRoutes({ office, clock }: { readonly office: Office; readonly clock: () => Date }): Router {
  const router = Router()
  const limited = perMinute(most, clock)

  router.get('/unsubscribe', limited, async (request, response) => {
    const { html, contentSecurityPolicy } = unsubscribePage(localeOf(request), await kindsOf(office, secretIn(request)))
    response.set('Content-Security-Policy', contentSecurityPolicy).type('html').send(html)
  })
  router.post('/unsubscribe', limited, express.urlencoded({ extended: false, limit: '16kb' }), async (request, response) => {
    await unsubscribe(office, secretIn(request), Chosen.safeParse(request.body).data?.kind)
    response.json({})
  })
  router.use('/unsubscribe', unreadable)
  return router
}

const secretIn = (request: Request): string => Asked.parse(request.query).secret

/** A body that can't be read is the sender's affair, and is never printed; anything else goes on to the app. */
const unreadable: ErrorRequestHandler = (problem, _request, response, next) => {
  const { success } = BodyProblem.safeParse(problem)
  if (!success) return next(problem)
  response.status(400).json({ code: 'MALFORMED' })
}
const BodyProblem = z.object({ type: z.string(), status: z.number().int().min(400).max(499) })
