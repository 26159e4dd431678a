import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { sql, type Kysely } from 'kysely'
import { Client, type ClientConfig } from 'pg'
import { z } from 'zod'
import type { NodeMessage, OtherNodes } from '../officeDatabase.ts'
import type { OfficeTables } from '../tables.ts'

const channel = 'hub_office'
const Notice = z.object({
  /** Which node says it. */
  from: z.string(),
  message: z.union([z.object({ kind: z.literal('ENDED'), ids: z.array(z.string()) }), z.object({ kind: z.enum(['NOTIFICATIONS', 'OUTBOX']) })]),
})
/** PostgreSQL takes less than 8,000 bytes at once. */
const idsAtOnce = 100

const firstPause = 100
const longestPause = 5_000
/** A connection that is cut without a word is noticed within the two together. */
const beat = { every: 5_000, patience: 5_000 }

/**
 * Tells the other nodes by NOTIFY, and hears them on a connection of its own. When that is lost it is made anew; what was said meanwhile is lost,
 * so whoever listens is told to look again. For sessions nobody has to be told: each node asks every two seconds which of its own ended.
 */
export function otherNodesOn(database: Kysely<OfficeTables>, config: ClientConfig): OtherNodes & { close(): Promise<void> } {
  const self = randomUUID()
  const closing = new AbortController()
  let hear: (message: NodeMessage) => void = () => {}
  let first = true

  const heard = (payload: string | undefined) => {
    const notice = Notice.safeParse(parsed(payload)).data
    if (notice !== undefined && notice.from !== self) hear(notice.message)
  }

  /** Listens until the connection is lost. */
  async function listen(onListening: () => void): Promise<void> {
    const client = new Client({ ...config, query_timeout: beat.patience })
    const lost = new Promise<void>((resolve) => {
      client.once('error', () => resolve())
      client.once('end', () => resolve())
    })
    client.on('error', () => {})
    client.on('notification', ({ payload }) => heard(payload))
    try {
      await client.connect()
      await client.query(`listen ${channel}`)
      onListening()
      while (!closing.signal.aborted) {
        const over = await Promise.race([lost.then(() => true), rest(beat.every).then(() => false)])
        if (over) return
        await client.query('select 1')
      }
    } finally {
      await client.end().catch(() => {})
    }
  }
  const rest = (milliseconds: number) => pause(milliseconds, undefined, { signal: closing.signal, ref: false }).catch(() => {})

  async function supervise(): Promise<void> {
    for (let wait = firstPause; !closing.signal.aborted; wait = Math.min(wait * 2, longestPause)) {
      await listen(() => {
        wait = firstPause
        if (!first) for (const kind of ['NOTIFICATIONS', 'OUTBOX'] as const) hear({ kind })
        first = false
      }).catch(() => {})
      await rest(wait)
    }
  }
  const supervised = supervise()

  const send = (message: NodeMessage) => {
    // What is lost is found by whoever looks by themselves.
    sql`select pg_notify(${channel}, ${JSON.stringify({ from: self, message })})`.execute(database).catch(() => {})
  }
  return {
    tell(message) {
      if (message.kind !== 'ENDED') return send(message)
      for (let start = 0; start < message.ids.length; start += idsAtOnce) send({ kind: 'ENDED', ids: message.ids.slice(start, start + idsAtOnce) })
    },
    listen(listener) { hear = listener },
    async close() {
      closing.abort()
      await supervised
    },
  }
}

function parsed(payload: string | undefined): unknown {
  try {
    return JSON.parse(payload ?? '')
  } catch {
    return undefined
  }
}
