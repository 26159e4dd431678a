import express, { type Router } from 'express'
import { z } from 'zod'
import type { Core } from '../core.ts'
import { RefusalCodes } from '../commands/refusals.ts'
import { eraseNamed } from '../erasure.ts'
import type { Office } from '../office/office.ts'

export const PersonInput = z.object({ person: z.string().trim().min(1).max(254) })
export type PersonInput = z.infer<typeof PersonInput>
export const ErasureAnswer = z.object({ outcome: z.union([z.enum(['ERASED', 'UNKNOWN']), RefusalCodes]) })

/** `POST /local/person-erase`: what `hub person erase` asks of the running hub. Mounted among the local routes, behind their door. */
export function addPersonRoutes(router: Router, parts: { readonly core: Core; readonly office: Office }): void {
  router.post('/local/person-erase', express.json({ limit: '16kb' }), async (request, response) => {
    const input = PersonInput.safeParse(request.body)
    if (!input.success) return void response.status(400).json({ code: 'MALFORMED' })
    response.json({ outcome: await eraseNamed(parts, input.data.person) } satisfies z.infer<typeof ErasureAnswer>)
  })
}
