import type { Metadata } from '@grpc/grpc-js'
import { z } from 'zod'
import { failures } from './failures.ts'
import type { Memory } from './memory.ts'
import type { Failure } from './wire.ts'

export interface Account {
  readonly password: string
  readonly groups: readonly string[]
}
const Names = z.union([z.string().transform((name) => [name]), z.array(z.string())]).default([])
const Acl = z.object({ $r: Names, $w: Names }).prefault({})
/** What `$settings` says of who may read and write, as far as a hub writes it. */
const Settings = z.object({ $userStreamAcl: Acl.optional(), $systemStreamAcl: Acl.optional() })

/** Who may do what. Without TLS a server knows no accounts: whoever comes is taken for its administrator. */
export class Accounts {
  readonly #memory: Memory
  readonly #accounts = new Map<string, Account>([['admin', { password: 'changeit', groups: ['$admins'] }]])

  constructor(memory: Memory) {
    this.#memory = memory
  }

  add(name: string, account: Account): void {
    this.#accounts.set(name, account)
  }

  has(name: string): boolean {
    return this.#accounts.has(name)
  }

  /** Why a call is refused, if it is. */
  refusal(metadata: Metadata, stream: string, wants: '$r' | '$w'): Failure | undefined {
    const [authorization] = metadata.get('authorization')
    if (authorization === undefined) return this.#allowed(stream, wants).includes('$all') ? undefined : failures.accessDenied()
    const told = Buffer.from(String(authorization).replace(/^Basic /, ''), 'base64').toString('utf8')
    const [name, password] = [told.slice(0, told.indexOf(':')), told.slice(told.indexOf(':') + 1)]
    const account = this.#accounts.get(name)
    if (account === undefined || account.password !== password) return failures.wrongPassword()
    const roles = [name, ...account.groups, '$all']
    return roles.includes('$admins') || this.#allowed(stream, wants).some((allowed) => roles.includes(allowed)) ? undefined : failures.accessDenied()
  }

  #allowed(stream: string, wants: '$r' | '$w'): readonly string[] {
    const written = this.#memory.of('$settings').at(-1)
    const settings = Settings.parse(written === undefined ? {} : JSON.parse(Buffer.from(written.data).toString('utf8')))
    return stream.startsWith('$') ? (settings.$systemStreamAcl?.[wants] ?? ['$admins']) : (settings.$userStreamAcl?.[wants] ?? ['$all'])
  }
}
