import { expect, vi } from 'vitest'
import { z } from 'zod'
import { feedQuery, nextOf } from '../../../support/boardFeed.ts'
import type { Client, TestHub } from '../../../support/hub.ts'
import type { mailServer } from '../../../support/mailServer.ts'
import { roleNames, type Cast, type RoleName } from '../../../support/roles.ts'

/** Everything that reaches people without being asked for: what feeds push while things happen, and mails. */

const received = 'subscription { notificationReceived { cursor unreadCount notification { id kind sentence at thingId thing { __typename id } } } }'
const Received = z.object({ notificationReceived: z.object({ notification: z.object({ id: z.string() }) }) })
const Latest = z.object({ notifications: z.object({ nodes: z.array(z.object({ id: z.string() })) }) })

export interface Watching {
  /** All that was pushed to a role, on the board until something is told of this need. */
  pushedTo(role: RoleName, lastNeedId: string): Promise<string>
}

/** Opens the feed of the board for everybody, and that of their notifications for whoever is signed in, before anything happens. */
export async function watching({ conference, roles }: Cast): Promise<Watching> {
  const opened = new Map(await Promise.all(roleNames.map(async (role) => {
    const by = roles[role]
    const board = by.subscribe(feedQuery, { conferenceId: conference.id })
    const snapshot = await nextOf(board)
    const before = role === 'visitor' ? undefined : await latestOf(by)
    return [role, { by, board, snapshot, before, notifications: role === 'visitor' ? undefined : by.subscribe(received) }] as const
  })))
  return {
    async pushedTo(role, lastNeedId) {
      const feeds = opened.get(role)
      if (feeds === undefined) throw new Error(`Nobody watches as ${role}.`)
      const said: unknown[] = [feeds.snapshot]
      for (let told = ''; !told.includes(lastNeedId);) {
        const message = await nextOf(feeds.board)
        said.push(message)
        told = JSON.stringify(message)
      }
      const last = await latestOf(feeds.by)
      for (let told = feeds.before; feeds.notifications !== undefined && told !== last;) {
        const message = await feeds.notifications.next()
        said.push(message)
        told = Received.parse(message).notificationReceived.notification.id
      }
      return JSON.stringify(said)
    },
  }
}
const latestOf = async (by: Client): Promise<string | undefined> => (await by.query('{ notifications(first: 1) { nodes { id } } }').then(({ data }) => Latest.safeParse(data).data?.notifications.nodes[0]?.id))

type MailServer = Awaited<ReturnType<typeof mailServer>>
const mailsTo = (address: string, { received }: MailServer) =>
  received.join('').split('MAIL FROM:').filter((mail) => mail.includes(`RCPT TO:<${address}>`) && mail.includes('\r\n.\r\n')).map(readable).join('\n')
/** As it came, and as a mail program shows it. */
const readable = (mail: string): string => `${mail}\n${mail.replaceAll('=\r\n', '').replace(/=([0-9A-F]{2})/g, '%$1').replace(/(?:%[0-9A-F]{2})+/g, (bytes) => decodeURIComponent(bytes))}`

/** The secret in the link that somebody was mailed. */
export const secretMailedTo = (address: string, server: MailServer): Promise<string> => vi.waitFor(() => {
  const [secret] = /hub_[a-z]+_[\w-]+/.exec(mailsTo(address, server).split('\n').reverse().join('\n')) ?? []
  if (secret === undefined) throw new Error(`No link came to ${address}.`)
  return secret
}, { timeout: 10_000, interval: 10 })

/** Lets time pass until what waits for the morning is mailed too, and gives all mails to an address: envelope, headers and text. */
export async function mailsBy(hub: TestHub, server: MailServer, { roles, story, firm, park }: Cast): Promise<(by: Client) => string> {
  for (const role of roleNames.filter((name) => name !== 'visitor')) {
    const { status } = await hub.visitor().fetch('/auth/request', { method: 'POST', body: Buffer.from(JSON.stringify({ email: roles[role].email })) })
    expect(status).toBe(200)
  }
  const until = hub.now
  hub.pass(24 * 3_600)
  // What is told next wakes who mails.
  await story.submittedNeed(firm, park)
  await vi.waitFor(async () => {
    const { mailSettings, outbox } = hub.running.office
    const due = (await mailSettings.waiting(new Date(0), 5_000)).flatMap(({ notifications }) => notifications.filter(({ at }) => at <= until))
    expect([due, await outbox.nextDue()]).toEqual([[], undefined])
  }, { timeout: 20_000, interval: 20 })
  return ({ email }) => mailsTo(email, server)
}
