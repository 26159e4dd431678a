import { expect } from 'vitest'
import { z } from 'zod'
import type { Client, TestHub, Values } from './hub.ts'

/** What somebody writes on the page of an intake link. */
export const told = {
  title: 'Seals that survive sea water', problem: 'The seals of our pumps leak after three months.',
  organizationName: 'Haiyun Pumps', contactName: 'Li Na', contactKind: 'PHONE', contactValue: '0511-8888 0001', locale: 'en',
}

/** Posts what the page posts. */
export async function post(hub: TestHub, path: string, body: Values, headers: Readonly<Record<string, string>> = hub.ownPage) {
  const response = await fetch(`${hub.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  return { status: response.status, body: z.record(z.string(), z.unknown()).parse(await response.json()) }
}

/** The secret of a link that a host makes. */
export async function linkOf(host: Client, parkId: string, said: Values = {}): Promise<{ readonly linkId: string; readonly link: string; readonly token: string }> {
  const { id, shownOnce = '' } = await host.does('makeIntakeLink', { parkId, ...said })
  return { linkId: id, link: shownOnce, token: new URL(shownOnce).hash.slice(1) }
}

export async function tell(hub: TestHub, token: string, said: Values = {}): Promise<string> {
  const { status, body } = await post(hub, '/intake/tell', { ...told, token, ...said })
  expect({ status, body }).toEqual({ status: 200, body: { reference: expect.stringMatching(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/) } })
  return String(body['reference'])
}

const Waiting = z.object({ intake: z.array(z.looseObject({ id: z.string(), reference: z.string() })).nullable() })
export async function queueOf(host: Client, parkId: string) {
  const { intake } = await host.read(Waiting, `query ($parkId: ID!) { intake(parkId: $parkId) {
    id reference title problem organizationName contactName contactKind contactValue locale receivedAt takenAt conference { id } need { id } } }`, { parkId })
  return intake
}
