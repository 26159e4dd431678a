import { fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { jsonEvent, NO_STREAM } from '@eventstore/db-client'
import { z } from 'zod'
import { connect } from '../../services/eventStore/eventstoredb/connect.ts'
import { readConnectionString } from '../../services/eventStore/eventstoredb/connectionString.ts'
import { openEventStoreDb } from '../../services/eventStore/eventstoredb/eventStoreDb.ts'
import type { NewEvent } from '../../services/eventStore/eventStore.ts'
import type { AppendLog } from './appends.ts'

/** Starts the double beside this process; returns how it is reached, and how it ends. */
export async function startDouble(): Promise<{ readonly connectionString: string; stop(): void }> {
  const child = fork(new URL('./doubleProcess.ts', import.meta.url))
  const [message]: unknown[] = await once(child, 'message')
  return { ...z.object({ connectionString: z.string() }).parse(message), stop: () => child.disconnect() }
}

export async function openStoreAt(connectionString: string): Promise<AppendLog> {
  const store = await openEventStoreDb({ ...readConnectionString(connectionString), namespace: `bench-${randomUUID()}` })
  return {
    async append(stream, revision, event) {
      if ((await store.append(stream, revision, [event])) === 'CONFLICT') throw new Error('An append that nobody else makes cannot conflict')
    },
    close: () => store.close(),
  }
}

/** The client as it is: its classic append of the same events, at the same revisions, with nothing around it. */
export async function openClientAt(connectionString: string): Promise<AppendLog> {
  const { client, credentials } = connect(readConnectionString(connectionString))
  const run = randomUUID()
  return {
    append: (stream, revision, event) => client.appendToStream(`bare-${run}/${stream}`, asJson(event), { expectedRevision: revision < 0n ? NO_STREAM : revision, credentials }),
    close: () => client.dispose(),
  }
}

const Content = z.record(z.string(), z.unknown())
const asJson = ({ id, type, data, metadata }: NewEvent) => jsonEvent({ id, type, data: Content.parse(data), metadata: Content.parse(metadata) })
