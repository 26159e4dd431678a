import type { Core } from '../core.ts'
import type { SightFacts } from '../facts.ts'
import type { Delivery } from '../identity/delivery.ts'
import { linesOf, mailOf } from '../notifications/mail.ts'
import { wantsMail } from '../notifications/mailChoices.ts'
import { makeUnsubscribeSecret, unsubscribeLink } from '../notifications/unsubscribing.ts'
import type { Office } from '../office/office.ts'
import { sending, type Send } from './sending.ts'
import type { Process } from './process.ts'

type Parts = Pick<Core, 'clock' | 'rows' | 'standing'> & { readonly facts: SightFacts }

/** Sends the mails that wait in the outbox. What each says is made now; who has been erased meanwhile, or wants no more of it, gets none. */
export function sendingMail(office: Pick<Office, 'outbox' | 'mailSettings' | 'people' | 'secrets'>, delivery: Pick<Delivery, 'send'>, publicUrl: URL): Process<Parts> {
  const send: Send<Parts> = async ({ id, recipientId }, { clock, rows, facts, standing }) => {
    const person = await office.people.find(recipientId)
    if (person === undefined) return 'SENT'
    const setting = await office.mailSettings.of(recipientId)
    const wanted = (await office.mailSettings.takenBy(id)).filter(({ kind }) => wantsMail(kind, setting))
    const lines = linesOf(wanted, standing(recipientId), { person, publicUrl }, { rows, facts })
    if (lines.length === 0) return 'SENT'
    const secret = await makeUnsubscribeSecret(office, recipientId, [...new Set(lines.map(({ kind }) => kind))], clock())
    return delivery.send(mailOf(lines, { person, publicUrl, messageId: `<${id}@${publicUrl.hostname}>`, unsubscribe: unsubscribeLink(publicUrl, secret) }))
  }
  return sending(office.outbox, send)
}
