import { Worker } from 'node:worker_threads'
import type { Append } from '../encode.ts'
import { EventStoreUnavailable, LogRefused, type AppendResult } from '../eventStore.ts'
import type { FromWriter, ToWriter } from './serveWriter.ts'
import type { Outcome } from './writer.ts'

/** The writer as the other threads see it. */
export interface ThreadedWriter {
  readonly epoch: string
  append(append: Append): Promise<AppendResult>
  close(): Promise<void>
}

/** The most that may wait to be written, in bytes. Beyond it the writer is behind, and says so. */
const mostWaiting = 64 * 1_048_576

/**
 * Starts the log thread. Appends are posted to it once a turn, so that groups grow under load.
 * @throws {LogRefused}
 */
export async function startWriter(folder: string, module: URL): Promise<ThreadedWriter> {
  const worker = new Worker(module, { workerData: { folder }, name: 'log' })
  const epoch = await new Promise<string>((resolve, reject) => {
    worker.once('message', (message: FromWriter) => {
      if (message.kind === 'OPENED') resolve(message.epoch)
      if (message.kind === 'REFUSED') reject(new LogRefused(message.reason, message.message))
    })
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('The log thread ended before it had opened the log')))
  })

  const tell = (message: ToWriter) => worker.postMessage(message)
  let unavailable: string | undefined
  let waitingBytes = 0
  let group: Append[] = []
  let waiting: { readonly bytes: number; readonly answer: (outcome: Outcome) => void }[] = []
  const post = () => {
    tell(group)
    group = []
  }
  worker.on('message', (message: FromWriter) => {
    if (message.kind !== 'WRITTEN') return
    const answered = waiting.splice(0, message.outcomes.length)
    for (const [index, outcome] of message.outcomes.entries()) {
      waitingBytes -= answered[index]?.bytes ?? 0
      answered[index]?.answer(outcome)
    }
  })
  const ended = new Promise<void>((resolve) => {
    worker.on('error', (error) => { unavailable = `The log thread failed: ${String(error)}. Start the hub again` })
    worker.on('exit', () => {
      const outcome = { unavailable: unavailable ??= 'The log thread ended. Start the hub again' }
      for (const { answer } of waiting) answer(outcome)
      waiting = []
      resolve()
    })
  })

  return {
    epoch,
    async append(append) {
      if (unavailable !== undefined) throw new EventStoreUnavailable(unavailable)
      if (waitingBytes + append.bytes > mostWaiting) throw new EventStoreUnavailable('More waits to be written than the log can take. Try again in a moment')
      const outcome = await new Promise<Outcome>((answer) => {
        if (group.length === 0) setImmediate(post)
        group.push(append)
        waiting.push({ bytes: append.bytes, answer })
        waitingBytes += append.bytes
      })
      if (outcome !== 'CONFLICT' && 'unavailable' in outcome) throw new EventStoreUnavailable(outcome.unavailable)
      return outcome
    },
    close() {
      if (unavailable === undefined) {
        unavailable = 'The log was closed'
        setImmediate(() => tell('CLOSE'))
      }
      return ended
    },
  }
}
