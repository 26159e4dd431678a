import { expect } from 'vitest'
import { z } from 'zod'
import type { Client } from './hub.ts'

/** Files as people send and fetch them: by HTTP, beside GraphQL. */

type Headers = Readonly<Record<string, string>>

/** Uploads a file for an organization. */
export const upload = (by: Client, organizationId: string, name: string, bytes: Uint8Array, headers: Headers = {}): Promise<Response> =>
  by.fetch(`/files?organizationId=${organizationId}`, {
    method: 'POST', body: bytes.slice(), headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(name), ...headers },
  })

/** The id of a file that has to be taken. */
export async function uploaded(by: Client, organizationId: string, name: string, bytes: Uint8Array): Promise<string> {
  const response = await upload(by, organizationId, name, bytes)
  expect(response.status).toBe(201)
  return z.object({ fileId: z.string() }).parse(await response.json()).fileId
}

export const download = (by: Client, fileId: string, headers: Headers = {}): Promise<Response> => by.fetch(`/files/${fileId}`, { headers })
