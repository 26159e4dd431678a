import { createHmac, hash, randomBytes } from 'node:crypto'
import { setImmediate as otherWork } from 'node:timers/promises'
import { sql } from 'kysely'
import type { OfficeDatabase } from './officeDatabase.ts'

/** What is confidential, and every file: the bytes by SHA-256, each once; a row for each text and file that they belong to, never changed. */
export interface Vault {
  /**
   * Keeps something under an id. Under an id that is taken nothing is kept; the digest is of what was asked, so that another content shows.
   * `STORAGE_FULL` where the organisation would have more than its storage, with what was kept for records that were merged into it: `ids` are all that mean it.
   */
  keep(item: NewItem, bytes: Uint8Array, ids?: readonly string[]): Promise<Kept | 'STORAGE_FULL'>
  find(itemId: string): Promise<Item | undefined>
  /** In any order, without those that are not there. */
  findMany(itemIds: readonly string[]): Promise<readonly Item[]>
  /** How its owner calls it. */
  entitle(itemId: string, title: string | undefined): Promise<void>
  /** The bytes, part by part, so that a slow reader holds one of them in memory. */
  parts(item: Pick<Item, 'sha256'>): AsyncGenerator<Uint8Array>
  text(itemId: string): Promise<string | undefined>
  /** How many items of a person are younger than a day and nowhere attached, by what `stands` says. */
  waitingOf(personId: string, stands: (itemId: string) => boolean): Promise<number>
  /** Deletes what is older than a day and does not stand anywhere, and bytes that belong to nothing any longer. */
  purge(stands: (itemId: string) => boolean): Promise<void>
}

export interface NewItem {
  readonly id: string
  readonly kind: 'TEXT' | 'FILE' | 'LINK'
  readonly organizationId: string
  readonly personId: string
  /** A media type. */
  readonly type: string
  readonly name?: string
  readonly title?: string | undefined
}
export interface Kept {
  readonly itemId: string
  /** Of the content, keyed with a salt of the row: it tells nothing to who has the log alone. */
  readonly digest: string
  readonly size: number
}
export interface Item extends Kept {
  readonly kind: NewItem['kind']
  readonly organizationId: string
  /** Who kept it, unless they were forgotten. */
  readonly personId: string | undefined
  readonly type: string
  readonly name: string | undefined
  readonly title: string | undefined
  readonly sha256: string
}

/** Bytes written at once: the hub's one thread waits for each, and does other work in between. */
const partSize = 256 * 1024
const day = 24 * 3_600_000
const hour = 3_600_000

export function vaultIn({ kysely: database, scrub }: Pick<OfficeDatabase, 'kysely' | 'scrub'>, clock: () => Date, storage: number): Vault {
  const before = (milliseconds: number) => new Date(clock().getTime() - milliseconds).toISOString()
  const items = () => database.selectFrom('vault_item').select(['id', 'kind', 'organizationId', 'personId', 'type', 'name', 'title', 'sha256', 'salt', 'size'])

  async function keepBytes(sha256: string, bytes: Uint8Array): Promise<void> {
    // Touched first: what is in use is not purged while it is being written or found again.
    const { complete } = await database.insertInto('vault_content').values({ sha256, complete: 0, usedAt: clock().toISOString() })
      .onConflict((conflict) => conflict.column('sha256').doUpdateSet({ usedAt: clock().toISOString() }))
      .returning('complete').executeTakeFirstOrThrow()
    if (complete === 1) return
    for (let part = 0; part * partSize < bytes.length; part++) {
      await database.insertInto('vault_part').values({ sha256, part, bytes: bytes.subarray(part * partSize, (part + 1) * partSize) })
        .onConflict((conflict) => conflict.doNothing()).execute()
      await otherWork()
    }
    await database.updateTable('vault_content').set({ complete: 1 }).where('sha256', '=', sha256).execute()
  }

  const storedOf = (organizationIds: readonly string[]) => database.selectFrom('vault_item').where('organizationId', 'in', organizationIds)
    .select(({ fn }) => fn.coalesce(fn.sum<number>('size'), sql<number>`0`).as('stored'))

  async function* parts({ sha256 }: Pick<Item, 'sha256'>): AsyncGenerator<Uint8Array> {
    for (let part = 0; ; part++) {
      const row = await database.selectFrom('vault_part').select('bytes').where('sha256', '=', sha256).where('part', '=', part).executeTakeFirst()
      if (row === undefined) return
      yield row.bytes
      await otherWork()
    }
  }

  return {
    async keep({ id, kind, organizationId, personId, type, name, title }, bytes, ids = [organizationId]) {
      const sha256 = hash('sha256', bytes, 'hex')
      const taken = await items().where('id', '=', id).executeTakeFirst()
      if (taken === undefined) {
        await keepBytes(sha256, bytes)
        // One statement counts and inserts, so that uploads at the same moment don't pass together.
        await database.insertInto('vault_item')
          .columns(['id', 'kind', 'organizationId', 'personId', 'sha256', 'salt', 'size', 'type', 'name', 'title', 'createdAt'])
          .expression(database.selectNoFrom((row) => [
            row.val(id).as('id'), row.val(kind).as('kind'), row.val(organizationId).as('organizationId'), row.val(personId).as('personId'),
            row.val(sha256).as('sha256'), row.val(randomBytes(32).toString('base64url')).as('salt'), row.val(bytes.length).as('size'), row.val(type).as('type'),
            row.val(name ?? null).as('name'), row.val(title ?? null).as('title'), row.val(clock().toISOString()).as('createdAt'),
          ]).where(storedOf(ids), '<=', storage - bytes.length))
          .onConflict((conflict) => conflict.doNothing()).execute()
      }
      const kept = taken ?? await items().where('id', '=', id).executeTakeFirst()
      return kept === undefined ? 'STORAGE_FULL' : { itemId: id, digest: digestOf(kept.salt, sha256), size: bytes.length }
    },
    async find(itemId) {
      const row = await items().where('id', '=', itemId).executeTakeFirst()
      return row && itemOf(row)
    },
    findMany: async (itemIds) => (await items().where('id', 'in', itemIds).execute()).map(itemOf),
    async entitle(itemId, title) {
      await database.updateTable('vault_item').set({ title: title ?? null }).where('id', '=', itemId).execute()
    },
    parts,
    async text(itemId) {
      const row = await items().where('id', '=', itemId).executeTakeFirst()
      if (row === undefined) return undefined
      const read: Uint8Array[] = []
      for await (const bytes of parts(row)) read.push(bytes)
      return Buffer.concat(read).toString('utf8')
    },
    async waitingOf(personId, stands) {
      const young = await database.selectFrom('vault_item').select('id').where('personId', '=', personId).where('createdAt', '>', before(day)).execute()
      return young.filter(({ id }) => !stands(id)).length
    },
    async purge(stands) {
      const old = await database.selectFrom('vault_item').select('id').where('createdAt', '<=', before(day)).execute()
      const over = old.filter(({ id }) => !stands(id))
      for (const { id } of over) await database.deleteFrom('vault_item').where('id', '=', id).execute()
      const { numDeletedRows } = await database.deleteFrom('vault_content').where('usedAt', '<', before(hour))
        .where('sha256', 'not in', database.selectFrom('vault_item').select('sha256')).executeTakeFirstOrThrow()
      if (over.length > 0 || numDeletedRows > 0n) await scrub()
    },
  }
}

type Row = Omit<Item, 'itemId' | 'digest' | 'personId' | 'name' | 'title'>
  & { readonly id: string; readonly salt: string; readonly personId: string | null; readonly name: string | null; readonly title: string | null }
const itemOf = ({ id, salt, sha256, personId, name, title, ...row }: Row): Item => ({
  ...row, itemId: id, sha256, digest: digestOf(salt, sha256), personId: personId ?? undefined, name: name ?? undefined, title: title ?? undefined,
})

const digestOf = (salt: string, sha256: string): string => createHmac('sha256', salt).update(sha256).digest('base64url')
