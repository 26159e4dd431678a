import { setTimeout as pauseFor } from 'node:timers/promises'
import { createTransport } from 'nodemailer'
import { z } from 'zod'

/** A mail to one person: plain text, so that nothing in it can be markup. */
export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** The way in which links and codes reach people. Nothing that passes here is ever logged. */
export interface Delivery {
  /** Takes the mail and returns at once; false when too many wait. */
  deliver(mail: Mail): boolean
  /** Gives up what still waits, lets what is being sent finish. */
  close(): Promise<void>
}

/** What can send: nodemailer's transport, or a double. */
export interface Transport {
  sendMail(mail: Mail & { readonly from: string }): Promise<unknown>
  close(): void
}

export interface DeliveryOptions {
  readonly transport: Transport
  readonly from: string
  /** Told when a mail is given up: a code such as `ECONNECTION`, never an address or a text. */
  readonly onGivenUp: (code: string) => void
  readonly pause?: (milliseconds: number, options: { signal: AbortSignal }) => Promise<unknown>
}

const mostWaiting = 1_000
/** All tries are over before the link in the mail is. */
const pauses = [1_000, 5_000, 25_000, 125_000]

/** Connects to `SMTP_URL`; at most two connections, none before the first mail. */
export const smtpTransport = (url: string): Transport => createTransport({
  url, pool: true, maxConnections: 2, logger: false, debug: false,
  disableFileAccess: true, disableUrlAccess: true,
  connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000,
})

/** Sends in the background, tries again after temporary failures, keeps mails in memory only: a link is nowhere at rest. */
export function deliveryBy({ transport, from, onGivenUp, pause = (time, { signal }) => pauseFor(time, undefined, { signal }) }: DeliveryOptions): Delivery {
  const closing = new AbortController()
  const underWay = new Set<Promise<void>>()

  async function send(mail: Mail): Promise<void> {
    for (const after of [...pauses, undefined]) {
      try {
        await transport.sendMail({ ...mail, from })
        return
      } catch (problem) {
        const { code, responseCode } = failure.parse(problem)
        const final = responseCode !== undefined && responseCode >= 500
        if (final || after === undefined || closing.signal.aborted) return onGivenUp(code)
        if (!(await waited(after))) return onGivenUp(code)
      }
    }
  }
  const waited = (time: number) => pause(time, { signal: closing.signal }).then(() => true, () => false)

  return {
    deliver(mail) {
      if (closing.signal.aborted || underWay.size >= mostWaiting) return false
      const sending = send(mail).finally(() => underWay.delete(sending))
      underWay.add(sending)
      return true
    },
    async close() {
      closing.abort()
      await Promise.all(underWay)
      transport.close()
    },
  }
}

const failure = z.object({ code: z.string().catch('UNKNOWN'), responseCode: z.number().optional().catch(undefined) })
