/** The office's tables of what people are told, and of what has to leave the hub. */
export interface TellingTables {
  notification: NotificationTable
  outbox_message: OutboxMessageTable
  mail_setting: MailSettingTable
  last_mail: { personId: string; at: string }
}

interface NotificationTable {
  id: string
  personId: string
  /** Counts the notifications of its person from 1. */
  sequence: number
  kind: string
  thingId: string
  /** In whose name the person is told. */
  organizationId: string
  eventId: string
  at: string
  readAt: string | null
  /** The message by which it was mailed. */
  mailId: string | null
}

interface OutboxMessageTable {
  id: string
  process: string
  eventId: string
  recipientId: string
  kind: string
  /** `WAITING`, `SENT`, `DEAD` after too many attempts, `DROPPED` by the operator. */
  state: string
  attempts: number
  /** When it may be tried next; while it is being sent, when its lease is over. */
  dueAt: string
  /** Who sends it at present. */
  lease: string | null
  /** A code of what went wrong last, never an address or a text. */
  error: string | null
  createdAt: string
  endedAt: string | null
}

interface MailSettingTable {
  personId: string
  timeZone: string
  /** Minutes after midnight in that zone. */
  quietFrom: number
  quietTo: number
  /** By kind, as JSON. */
  choices: string
}
