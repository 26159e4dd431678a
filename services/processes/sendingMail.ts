import type { Core } from '../core.ts'
import type { SightFacts } from '../facts.ts'
import type { Delivery } from '../identity/delivery.ts'
import { mailOf } from '../notifications/mail.ts'
import type { Office } from '../office/office.ts'
import { sending, type Send } from './sending.ts'
import type { Process } from './process.ts'

type Parts = Pick<Core, 'clock' | 'rows' | 'standing'> & { readonly facts: SightFacts }

/** Sends the mails that wait in the outbox. What each says is made now; who has been erased meanwhile gets none. */
export function sendingMail(office: Pick<Office, 'outbox' | 'mailSettings' | 'people'>, delivery: Pick<Delivery, 'send'>, publicUrl: URL): Process<Parts> {
  const send: Send<Parts> = async ({ id, recipientId }, { rows, facts, standing }) => {
    const person = await office.people.find(recipientId)
    if (person === undefined) return 'SENT'
    const letter = {
      person, publicUrl, viewer: standing(recipientId), notifications: await office.mailSettings.takenBy(id), messageId: `<${id}@${publicUrl.hostname}>`,
    }
    const mail = mailOf(letter, { rows, facts })
    return mail === undefined ? 'SENT' : delivery.send(mail)
  }
  return sending(office.outbox, send)
}
