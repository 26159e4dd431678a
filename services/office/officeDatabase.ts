import type { Kysely } from 'kysely'
import type { OfficeTables } from './tables.ts'

/** What the office asks of the database in which it stands: a file of one node, or PostgreSQL for several. */
export interface OfficeDatabase {
  readonly kysely: Kysely<OfficeTables>
  /** Does it while nobody else brings the tables up to their build; all of it or nothing. */
  migrating(work: (kysely: Kysely<OfficeTables>) => Promise<void>): Promise<void>
  /** Does a transaction, again from its beginning as often as another one came in between. */
  untilDone<Result>(transaction: () => Promise<Result>): Promise<Result>
  /** Takes what was deleted out of the database's files, as far as that can be had. */
  scrub(): Promise<void>
  readonly otherNodes: OtherNodes
  close(): Promise<void>
}

/** What a node tells the others that share its office. One that is lost does no harm: each looks by itself, too. */
export type NodeMessage =
  | { readonly kind: 'ENDED'; readonly ids: readonly string[] }
  | { readonly kind: 'NOTIFICATIONS' | 'OUTBOX' }

export interface OtherNodes {
  tell(message: NodeMessage): void
  listen(listener: (message: NodeMessage) => void): void
}

/** A file has one node. */
export const noOtherNodes: OtherNodes = { tell() {}, listen() {} }
