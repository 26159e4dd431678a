import type { DatabaseSync } from 'node:sqlite'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import type { LogPlace } from '../services/eventStore/openLog.ts'
import { position } from './columns.ts'
import { openForReading } from './readModelFile.ts'
import { readModels } from './readModels.ts'

/** The read models of this node, as those who answer from them see them. */
export interface Projections {
  /** A connection that cannot write. Nobody keeps a query on it unfinished beyond a turn. */
  readonly database: DatabaseSync
  /** Up to which event of the log the rows speak. */
  position(): bigint
  /** Waits until the rows speak of this position, at most so many milliseconds; whether they do. */
  reached(position: bigint, milliseconds: number): Promise<boolean>
  /** Called after the rows moved on; returns how to stop that. */
  onProgress(listener: () => void): () => void
  /** Why the projector stopped by itself: this build can't read the log. */
  readonly failure: Error | undefined
  close(): Promise<void>
}

const Progress = z.object({ position: z.bigint() })

/** Starts the projector's thread and answers once its file can be read. */
export async function startProjections(options: { readonly log: LogPlace; readonly folder: string }): Promise<Projections> {
  const worker = new Worker(new URL('./projectorThread.ts', import.meta.url), { workerData: options })
  const listeners = new Set<() => void>()
  let failure: Error | undefined
  let ended = false
  const notify = () => {
    for (const listener of listeners) listener()
  }
  const ready = new Promise<void>((resolve, reject) => {
    worker.on('message', (message: unknown) => {
      Progress.parse(message)
      resolve()
      notify()
    })
    worker.on('error', (error) => {
      failure = error
      reject(error)
      notify()
    })
  })
  const exited = new Promise<void>((resolve) => {
    worker.on('exit', () => {
      ended = true
      resolve()
    })
  })
  await ready
  const database = openForReading({ folder: options.folder, models: readModels })
  const readPosition = database.prepare('SELECT position FROM position')
  readPosition.setReadBigInts(true)
  const reachedNow = () => {
    const row = readPosition.get()
    return row === undefined ? 0n : position(row, 'position')
  }
  return {
    database,
    position: reachedNow,
    reached(wanted, milliseconds) {
      if (reachedNow() >= wanted || failure !== undefined) return Promise.resolve(reachedNow() >= wanted)
      return new Promise((resolve) => {
        // Messages are hints; the row is asked again before giving up.
        const settle = () => {
          clearTimeout(timer)
          listeners.delete(look)
          resolve(reachedNow() >= wanted)
        }
        const look = () => {
          if (reachedNow() >= wanted || failure !== undefined) settle()
        }
        const timer = setTimeout(settle, milliseconds)
        listeners.add(look)
      })
    },
    onProgress(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    get failure() {
      return failure
    },
    async close() {
      if (!ended) worker.postMessage('stop')
      await exited
      database.close()
    },
  }
}
