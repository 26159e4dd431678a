import { once } from 'node:events'
import express, { Router, type RequestHandler, type Response } from 'express'
import { z } from 'zod'
import type { Core } from '../core.ts'
import { digestOf, same } from '../identity/secrets.ts'
import { linkMinutes, type Links } from '../identity/links.ts'
import { locales } from '../identity/locale.ts'
import { importRecords } from '../import/importing.ts'
import { linesOf } from '../import/lines.ts'
import { ImportOptions } from '../import/options.ts'
import { Line } from '../import/row.ts'
import { statusOf } from '../status.ts'
import { isLoopback } from '../config.ts'
import type { Office } from '../office/office.ts'
import { addPersonRoutes } from './localPersonRoutes.ts'
import { cameThroughProxy } from './hosts.ts'

export interface LocalRoutesParts {
  readonly core: Core
  readonly office: Office
  readonly links: Links
  readonly dataFolder: string
  readonly publicUrl: URL
  /** Of `hub.json`. */
  readonly token: string
}

export const LinkInput = z.object({ email: z.string().trim().max(254).pipe(z.email()), locale: z.enum(locales) })
export const LinkAnswer = z.object({ link: z.string(), minutes: z.number() })

/**
 * What the `hub` command of this machine asks of the running hub: `POST /local/import`, `/local/sign-in-link`, `/local/operator-invite`, `/local/person-erase`, `/local/status`.
 * Mount it at `/` before the check of the Host header: the command knows the port and the token, not the public name.
 */
export function localRoutes({ core, office, links, dataFolder, publicUrl, token }: LocalRoutesParts): Router {
  const router = Router()
  const json = express.json({ limit: '16kb' })
  router.use('/local', letIn(token))

  router.post('/local/import', async (request, response) => {
    const options = ImportOptions.safeParse(request.query)
    if (!options.success) return malformed(response, options.error)
    response.type('application/x-ndjson').flushHeaders()
    try {
      for await (const progress of importRecords({ core, rows: rowsOf(request), options: options.data })) {
        if (response.destroyed) break
        if (!response.write(`${JSON.stringify(progress)}\n`)) await Promise.race([once(response, 'drain'), once(response, 'close')])
      }
    } catch (error) {
      // Who asked has gone: what was done stands, and the same command goes on from there.
      if (!(error instanceof Error && 'code' in error && error.code === 'ECONNRESET')) throw error
    }
    response.end()
  })

  router.post('/local/sign-in-link', json, async (request, response) => {
    const input = LinkInput.safeParse(request.body)
    if (!input.success) return malformed(response, input.error)
    response.json({ link: await links.makeSignInLink(input.data), minutes: linkMinutes } satisfies z.infer<typeof LinkAnswer>)
  })

  router.post('/local/operator-invite', async (_request, response) => {
    response.json({ link: await links.makeOperatorLink() })
  })

  router.post('/local/status', async (_request, response) => {
    response.json({ ...(await statusOf(core.store, dataFolder)), publicUrl: publicUrl.href })
  })

  addPersonRoutes(router, { core, office })
  return router
}

const malformed = (response: Response, { issues }: z.ZodError): void => {
  response.status(400).json({ code: 'MALFORMED', path: issues[0]?.path.map(String) ?? [] })
}

/** Rows as the command sends them, one a line. */
async function* rowsOf(request: AsyncIterable<unknown>): AsyncGenerator<Line> {
  for await (const text of linesOf(request)) yield Line.parse(JSON.parse(text))
}

/** Whether both ends of a connection are this machine: it comes from a loopback address, or from the very address that it goes to. */
export const isFromThisMachine = ({ remoteAddress, localAddress }: { readonly remoteAddress?: string | undefined; readonly localAddress?: string | undefined }): boolean =>
  remoteAddress !== undefined && (isLoopback(remoteAddress.replace(/^::ffff:/, '')) || remoteAddress === localAddress)

/** From this machine itself, through no proxy, with the token that only its user can read, and a header that no form can send. */
const letIn = (token: string): RequestHandler => {
  const wanted = digestOf(`Bearer ${token}`)
  return (request, response, next) => {
    response.set({ 'Cache-Control': 'private, no-store', Vary: 'Authorization' })
    if (isFromThisMachine(request.socket) && !cameThroughProxy(request.headers) && request.get('x-hub-request') === '1' && same(digestOf(request.get('authorization') ?? ''), wanted)) return next()
    response.status(403).json({ code: 'FORBIDDEN' })
  }
}
