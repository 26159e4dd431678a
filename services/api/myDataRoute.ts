import { Router } from 'express'
import type { Core } from '../core.ts'
import type { Authentication } from '../identity/authentication.ts'
import { perMinute } from '../identity/rateLimit.ts'
import type { Office } from '../office/office.ts'
import { personalDataOf } from '../personalData.ts'
import { TopLevel } from './errors.ts'
import { visitOf } from './visit.ts'

/** `GET /my-data.json`: whoever is signed in takes away what is held of them. For sessions alone; it reads the whole log, so it is asked seldom. */
export function myDataRoute({ authentication, office, core }: { readonly authentication: Authentication; readonly office: Office; readonly core: Core }): Router {
  const router = Router()
  router.get('/my-data.json', perMinute(6, core.clock), async (request, response) => {
    const session = await authentication.personOf(request.headers)
    const person = session === undefined ? undefined : await office.people.find(session.personId)
    if (person === undefined) throw new TopLevel('UNAUTHENTICATED')
    visitOf(request).session = session
    const data = await personalDataOf({ office, log: core.store, clock: core.clock }, person)
    response.attachment('my-data.json').type('json').send(JSON.stringify(data, undefined, 2))
  })
  return router
}
