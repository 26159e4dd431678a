import type { RequestHandler } from 'express'

/** Let through only what the hub's own pages send: one of its origins, and a header that a foreign page can't add without asking. */
export const sameOrigin = (owns: (origin: string) => boolean): RequestHandler => (request, response, next) => {
  if (owns(request.get('origin') ?? '') && request.get('x-hub-request') === '1') return next()
  response.status(403).json({ code: 'FORBIDDEN' })
}
