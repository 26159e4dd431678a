import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { authenticationOf } from '../../services/identity/authentication.ts'
import { openOffice } from '../../services/office/office.ts'

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

/** An empty office in a folder of its own, gone after the test. */
export async function temporaryOffice(clock = new Clock()) {
  const office = await openOffice({ folder: temporaryFolder(), clock: clock.now })
  onTestFinished(() => office.close())
  return { office, clock }
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
