import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { RequestHandler } from 'express'
import type { Locale } from '../identity/locale.ts'
import { localeOf } from '../identity/locale.ts'
import type { Session } from '../office/sessions.ts'

/** What is known of one request, or of the request that began a socket. */
export interface Visit {
  /** Made here, never taken from the client; it stands in the answer, in the log, and in an error that is a bug. */
  readonly id: string
  readonly locale: Locale
  /** Who is signed in, once that was asked. */
  session?: Session | undefined
}

const visits = new WeakMap<IncomingMessage, Visit>()

export const beginVisit: RequestHandler = (request, response, next) => {
  const visit = { id: randomUUID(), locale: localeOf(request) }
  visits.set(request, visit)
  response.setHeader('X-Request-Id', visit.id)
  next()
}

export function visitOf(request: IncomingMessage): Visit {
  const visit = visits.get(request)
  if (visit === undefined) throw new Error('The request came past the door.')
  return visit
}
