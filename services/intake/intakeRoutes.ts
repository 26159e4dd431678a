import express, { type ErrorRequestHandler, type RequestHandler, type Response, Router } from 'express'
import { z } from 'zod'
import { text } from '../../schema/events/values.ts'
import type { Core } from '../core.ts'
import { localeOf, locales } from '../identity/locale.ts'
import { perMinute } from '../identity/rateLimit.ts'
import { sameOrigin } from '../identity/sameOrigin.ts'
import { ChannelKind, normalizedChannel } from '../office/channels.ts'
import type { IntakeLink } from '../office/intakeLinks.ts'
import type { Office } from '../office/office.ts'
import { intakePage } from './intakePage.ts'
import { placeOf } from './place.ts'

export interface IntakeRoutesParts {
  readonly core: Pick<Core, 'facts' | 'rows'>
  readonly office: Office
  /** Whether a page of this origin is the hub's own. */
  readonly owns: (origin: string) => boolean
  readonly clock: () => Date
}

const Secret = z.string().max(100)
const PeekInput = z.object({ token: Secret, locale: z.enum(locales).optional() })
const TellInput = z.object({
  token: Secret,
  title: text(300),
  problem: text(10_000),
  organizationName: text(200),
  contactName: text(100),
  contactKind: ChannelKind,
  contactValue: z.string().max(254),
  locale: z.enum(locales),
})

type Refused = 'MALFORMED' | 'CONTACT_INVALID' | 'TOO_LARGE' | 'LINK_INVALID' | 'RATE_LIMITED'
const statusOf: Readonly<Record<Refused, number>> = { MALFORMED: 400, CONTACT_INVALID: 400, LINK_INVALID: 401, TOO_LARGE: 413, RATE_LIMITED: 429 }
/** Requests a minute from one client; a hall shares one address. */
const most = { looking: 300, telling: 60 }

/**
 * `GET /intake`, where anybody with a link tells a park of a need, and what its page posts to: `/intake/peek`, `/intake/tell`.
 * Nobody signs in, and nothing that is answered says what was told before.
 */
export function intakeRoutes({ core, office, owns, clock }: IntakeRoutesParts): Router {
  const router = Router()
  const checkIn = [sameOrigin(owns), express.json({ limit: '16kb', type: 'application/json' })]

  router.get('/intake', (request, response) => {
    const { html, contentSecurityPolicy } = intakePage(localeOf(request))
    response.set('Content-Security-Policy', contentSecurityPolicy).type('html').send(html)
  })

  router.post('/intake/peek', perMinute(most.looking, clock), ...checkIn, answering(PeekInput, async ({ token }) => (await opened(token))?.place ?? 'LINK_INVALID'))

  router.post('/intake/tell', perMinute(most.telling, clock), ...checkIn, answering(TellInput, async ({ token, contactValue, ...told }) => {
    const found = await opened(token)
    if (found === undefined) return 'LINK_INVALID'
    const contact = normalizedChannel(told.contactKind, contactValue)
    if (contact === undefined) return 'CONTACT_INVALID'
    const reference = await office.intakes.receive(found.link, { ...told, contactValue: contact })
    return reference === undefined ? 'RATE_LIMITED' : { reference }
  }))

  router.use('/intake', unreadable)
  return router

  /** A link is good for as long as there is somebody to whom it leads. */
  async function opened(token: string): Promise<{ readonly link: IntakeLink; readonly place: object } | undefined> {
    const link = await office.intakeLinks.open(token)
    const place = link && placeOf(core, link)
    return link === undefined || place === undefined ? undefined : { link, place }
  }
}

/** Parses what was posted, and sends what comes of it: a refusal's code under its status, or the answer. */
const answering = <Input>(schema: z.ZodType<Input>, act: (input: Input) => Promise<object | Refused>): RequestHandler => async (request, response) => {
  const input = schema.safeParse(request.body)
  const outcome = input.success ? await act(input.data) : 'MALFORMED'
  if (typeof outcome === 'string') refuse(response, outcome)
  else response.json(outcome)
}

const refuse = (response: Response, code: Refused): void => { response.status(statusOf[code]).json({ code }) }

/** A body that can't be read is the sender's affair, and is never printed; anything else goes on to the app. */
const unreadable: ErrorRequestHandler = (problem, _request, response, next) => {
  const { success, data } = BodyProblem.safeParse(problem)
  if (!success) return next(problem)
  refuse(response, data.type === 'entity.too.large' ? 'TOO_LARGE' : 'MALFORMED')
}
const BodyProblem = z.object({ type: z.string(), status: z.number().int().min(400).max(499) })
