import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import { z } from 'zod'
import { normalized } from './people.ts'
import type { OfficeTables } from './tables.ts'

/** How a person can be reached beside the address with which they sign in. */
export const ChannelKind = z.enum(['PHONE', 'WECHAT', 'MAIL', 'OTHER'])
export type ChannelKind = z.infer<typeof ChannelKind>

export interface Channel {
  readonly channelId: string
  readonly kind: ChannelKind
  readonly value: string
}

export interface Channels {
  /** In the order in which they were added. */
  of(personId: string): Promise<readonly Channel[]>
  /** Adds it, or finds it where it is there already: its id. Nothing where the person has as many as one may have. */
  add(personId: string, channel: Omit<Channel, 'channelId'>): Promise<string | undefined>
  /** True where it was the person's own. */
  remove(personId: string, channelId: string): Promise<boolean>
}

/** Channels of one person. */
const most = 10

/** Each kind in one form, so that the same is known again; nothing where it is written in no form of its kind. */
export function normalizedChannel(kind: ChannelKind, written: string): string | undefined {
  const value = written.normalize('NFKC').trim()
  switch (kind) {
    case 'PHONE': {
      const digits = value.replaceAll(/[\s().-]/g, '')
      return /^\+?\d{5,20}$/.test(digits) ? digits : undefined
    }
    case 'WECHAT': return /^[\w+-]{5,30}$/.test(value) ? value : undefined
    case 'MAIL': {
      const address = normalized(value)
      return z.email().max(254).safeParse(address).success ? address : undefined
    }
    case 'OTHER': return /^[^\p{Cc}]{1,200}$/u.test(value) ? value : undefined
  }
}

export function channelsIn(database: Kysely<OfficeTables>, clock: () => Date): Channels {
  const channels = () => database.selectFrom('channel').select(['id as channelId', 'kind', 'value'])
  return {
    of: (personId) => channels().where('personId', '=', personId).orderBy('createdAt').orderBy('id').execute(),
    async add(personId, { kind, value }) {
      const own = await channels().where('personId', '=', personId).execute()
      const known = own.find((channel) => channel.kind === kind && channel.value === value)
      if (known !== undefined) return known.channelId
      if (own.length >= most) return undefined
      const id = randomUUID()
      await database.insertInto('channel').values({ id, personId, kind, value, createdAt: clock().toISOString() }).execute()
      return id
    },
    async remove(personId, channelId) {
      const { numDeletedRows } = await database.deleteFrom('channel').where('personId', '=', personId).where('id', '=', channelId).executeTakeFirstOrThrow()
      return numDeletedRows === 1n
    },
  }
}
