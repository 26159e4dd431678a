import { setTimeout as pauseFor } from 'node:timers/promises'
import { createTransport } from 'nodemailer'
import { z } from 'zod'

/** A mail to one person: plain text, so that nothing in it can be markup. */
export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
  /** By which whoever gets it twice knows it; made by the transport where nothing is said. */
  readonly messageId?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** What came of handing something over: a code of what went wrong, and whether trying again is of no use. */
export type HandedOver = 'SENT' | { readonly error: string; readonly final: boolean }

/** The way in which links and codes reach people. Nothing that passes here is ever logged. */
export interface Delivery {
  /** Takes the mail and returns at once; false when too many wait. */
  deliver(mail: Mail): boolean
  /** Hands it over once and says what came of it: for who keeps it and tries again by themselves. */
  send(mail: Mail): Promise<HandedOver>
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

  async function send(mail: Mail): Promise<HandedOver> {
    try {
      await transport.sendMail({ ...mail, from })
      return 'SENT'
    } catch (problem) {
      const { code, responseCode } = failure.parse(problem)
      return { error: code, final: responseCode !== undefined && responseCode >= 500 }
    }
  }

  async function sendUntilTaken(mail: Mail): Promise<void> {
    for (const after of [...pauses, undefined]) {
      const outcome = await send(mail)
      if (outcome === 'SENT') return
      if (outcome.final || after === undefined || closing.signal.aborted) return onGivenUp(outcome.error)
      if (!(await waited(after))) return onGivenUp(outcome.error)
    }
  }
  const waited = (time: number) => pause(time, { signal: closing.signal }).then(() => true, () => false)

  return {
    send,
    deliver(mail) {
      if (closing.signal.aborted || underWay.size >= mostWaiting) return false
      const sending = sendUntilTaken(mail).finally(() => underWay.delete(sending))
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
