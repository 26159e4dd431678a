import { randomUUID } from 'node:crypto'
import { Router, type Request, type RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'
import { z } from 'zod'
import { OrganizationId } from '../../schema/events/ids.ts'
import { idsOf } from '../../schema/events/merging.ts'
import { accept, largestFile } from '../files/accepting.ts'
import type { Authentication } from '../identity/authentication.ts'
import { Windows } from '../identity/rateLimit.ts'
import { asEditorOrPark, isResearcherOf } from '../identity/rights.ts'
import { sameOrigin } from '../identity/sameOrigin.ts'
import { fileOf } from './attachments.ts'
import { contextOf, type ContextParts } from './context.ts'
import { TopLevel } from './errors.ts'
import { limits as allLimits, type Limits } from './limits.ts'
import { bodyOf } from './requestBody.ts'
import { visitOf } from './visit.ts'

export interface FileRoutesParts {
  readonly shared: Omit<ContextParts, 'locale' | 'session'>
  readonly authentication: Authentication
  /** Whether a page of this origin is the hub's own. */
  readonly owns: (origin: string) => boolean
  readonly clock: () => Date
  readonly limits?: Partial<Limits>
}

const Asked = z.object({ organizationId: OrganizationId })
const Named = z.string().max(2_000).transform((name, context) => {
  try {
    return decodeURIComponent(name)
  } catch {
    context.addIssue({ code: 'custom' })
    return z.NEVER
  }
})

/** `POST /files` takes a file into the vault, to be attached within a day; `GET /files/:fileId` gives what may be seen at that moment. */
export function fileRoutes({ shared, authentication, owns, clock, limits: changed }: FileRoutesParts): Router {
  const { core, office } = shared
  const limits = { ...allLimits, ...changed }
  const router = Router()
  let underWay = 0

  const signIn: RequestHandler = async (request, _response, next) => {
    visitOf(request).session = await authentication.personOf(request.headers)
    next()
  }
  const signedIn: RequestHandler = (request, _response, next) => next(visitOf(request).session === undefined ? new TopLevel('UNAUTHENTICATED') : undefined)
  const contextFor = (request: Request) => {
    const { locale, session } = visitOf(request)
    return contextOf({ ...shared, locale, session })
  }
  const mayUploadFor = (request: Request, organizationId: string): boolean => {
    const actor = contextFor(request).actor()
    return actor !== undefined && (asEditorOrPark(actor, organizationId, core.facts).length > 0 || isResearcherOf(actor, organizationId, core.facts))
  }

  router.post('/files', sameOrigin(owns), signIn, signedIn, perPerson(limits.uploadsPerMinute, clock), async (request, response) => {
    const asked = Asked.safeParse(request.query)
    const name = Named.safeParse(request.get('x-file-name') ?? '')
    if (!asked.success || !name.success) throw new TopLevel('UPLOAD_MALFORMED')
    const { organizationId } = asked.data
    const { session } = visitOf(request)
    if (session === undefined || !mayUploadFor(request, organizationId)) throw new TopLevel('PAGE_UNKNOWN')
    core.ensureRoom()
    const waiting = await office.vault.waitingOf(session.personId, (id) => core.rows.dossiers.stands(id))
    if (waiting >= limits.uploadsWaiting || underWay >= limits.uploadsAtOnce) throw new TopLevel('RATE_LIMITED')
    underWay += 1
    try {
      const file = await accept(name.data, await bodyOf(request, { most: largestFile, within: limits.upload }))
      if (file === undefined) throw new TopLevel('FILE_REFUSED')
      const { type, bytes } = file
      // The sender took their time; only now is it kept.
      if (!mayUploadFor(request, organizationId)) throw new TopLevel('PAGE_UNKNOWN')
      const kept = await office.vault.keep({ id: randomUUID(), kind: 'FILE', organizationId, personId: session.personId, type, name: file.name }, bytes, idsOf(organizationId, core.facts.survivors()))
      if (kept === 'STORAGE_FULL') throw new TopLevel('STORAGE_FULL')
      response.status(201).json({ fileId: kept.itemId, name: file.name, type, size: kept.size })
    } finally {
      underWay -= 1
    }
  })

  router.get('/files/:fileId', signIn, async (request, response) => {
    const id = z.uuid().safeParse(request.params.fileId)
    const opened = id.success ? await fileOf(contextFor(request), id.data) : undefined
    if (opened === undefined) throw new TopLevel('PAGE_UNKNOWN')
    const { item, disclosureId } = opened
    const { session } = visitOf(request)
    if (disclosureId !== undefined && session !== undefined) await office.readings.record({ disclosureId, personId: session.personId, itemId: item.itemId })
    response.set({
      'Content-Type': item.type.startsWith('text/') ? `${item.type}; charset=utf-8` : item.type,
      'Content-Length': String(item.size),
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeName(item.name ?? 'file')}`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cross-Origin-Resource-Policy': 'same-origin',
      'X-Content-Type-Options': 'nosniff',
      'Accept-Ranges': 'none',
    })
    for await (const part of office.vault.parts(item)) {
      if (response.destroyed) return
      if (!response.write(part)) await drained(response)
    }
    response.end()
  })

  return router
}

/** RFC 8187 allows fewer characters than `encodeURIComponent` leaves. */
const encodeName = (name: string): string => encodeURIComponent(name).replaceAll(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)

const drained = (response: NodeJS.EventEmitter) => new Promise<void>((resolve) => {
  response.once('drain', resolve)
  response.once('close', resolve)
})

const perPerson = (limit: number, clock: () => Date): RequestHandler => rateLimit({
  windowMs: 60_000,
  limit,
  store: new Windows(clock),
  keyGenerator: (request) => visitOf(request).session?.personId ?? '',
  standardHeaders: 'draft-7',
  legacyHeaders: false,
  // Its warnings go to the console with the client's headers in them.
  validate: false,
  handler: (_request, _response, next) => next(new TopLevel('RATE_LIMITED')),
})
