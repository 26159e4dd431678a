import type { MessagePort } from 'node:worker_threads'
import type { Append } from '../encode.ts'
import { LogRefused } from '../eventStore.ts'
import type { Outcome, Writer } from './writer.ts'

export type ToWriter = readonly Append[] | 'CLOSE'
export type FromWriter =
  | { readonly kind: 'OPENED'; readonly epoch: string }
  | { readonly kind: 'REFUSED'; readonly reason: LogRefused['reason']; readonly message: string }
  /** One for each append, in the order they were sent. */
  | { readonly kind: 'WRITTEN'; readonly outcomes: readonly Outcome[] }

/** Puts a writer behind a port. What comes within one turn is one group, and so one sync of the disk; its answers are one message. */
export function serveWriter(port: MessagePort, open: () => Writer): void {
  const tell = (message: FromWriter) => port.postMessage(message)
  const writer = openOrRefuse(open, tell)
  if (!writer) return
  tell({ kind: 'OPENED', epoch: writer.epoch })

  let group: Append[] = []
  const writeGroup = () => {
    const appends = group
    group = []
    tell({ kind: 'WRITTEN', outcomes: writer.write(appends) })
  }
  port.on('message', (message: ToWriter) => {
    if (message === 'CLOSE') {
      setImmediate(() => {
        writer.close()
        port.close()
      })
      return
    }
    if (group.length === 0) setImmediate(writeGroup)
    group = group.concat(message)
  })
}

function openOrRefuse(open: () => Writer, tell: (message: FromWriter) => void): Writer | undefined {
  try {
    return open()
  } catch (error) {
    if (!(error instanceof LogRefused)) throw error
    tell({ kind: 'REFUSED', reason: error.reason, message: error.message })
    return undefined
  }
}
