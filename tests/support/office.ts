import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject, onTestFinished } from 'vitest'
import { authenticationOf } from '../../services/identity/authentication.ts'
import { openOffice, type OfficePlace } from '../../services/office/office.ts'
import { emptyDatabase } from './postgres/databases.ts'

/** A clock that stands until it is moved. */
export class Clock {
  #now: number
  constructor(start = '2026-03-02T08:00:00.000Z') {
    this.#now = Date.parse(start)
  }
  readonly now = () => new Date(this.#now)
  pass({ minutes = 0, days = 0 }: { minutes?: number; days?: number }) {
    this.#now += minutes * 60_000 + days * 86_400_000
  }
}

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hub-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Where an office of this test alone stands: in a file, or in PostgreSQL, by the project that runs the test. */
export async function temporaryPlace(): Promise<OfficePlace> {
  if (inject('postgres') === undefined) return { folder: temporaryFolder() }
  const { url, drop } = await emptyDatabase()
  onTestFinished(drop)
  return { database: url }
}

/** An empty office, gone after the test. */
export async function temporaryOffice(clock = new Clock()) {
  const [office] = await officesOf(1, clock)
  if (office === undefined) throw new Error('There is no office.')
  return { office, clock }
}

/** So many nodes' offices over one place: in PostgreSQL they share it as machines would, in a file as processes. */
export async function officesOf(nodes: number, clock = new Clock()) {
  const place = await temporaryPlace()
  const offices = []
  for (let node = 0; node < nodes; node++) {
    const office = await openOffice({ ...place, clock: clock.now })
    onTestFinished(() => office.close())
    offices.push(office)
  }
  return offices
}

/** Signs the secrets and codes of tests; nothing of it is secret. */
export const hubSecret = 'a secret for tests only, long enough to be taken'

/** An office in which one person is, and a way in for others. */
export async function aPersonInOffice() {
  const { office, clock } = await temporaryOffice()
  const authentication = await authenticationOf({ office, publicUrl: new URL('https://hub.example'), secret: hubSecret, clock: clock.now })
  const join = (email: string) => authentication.signIn({ email, name: 'Lin', locale: 'en' })
  return { office, clock, join, ...(await join('lin@uni.example')) }
}
