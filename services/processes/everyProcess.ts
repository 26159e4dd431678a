import type { Delivery } from '../identity/delivery.ts'
import type { Office } from '../office/office.ts'
import { absorbing } from './absorbing.ts'
import { closingMatches } from './closingMatches.ts'
import { expiring } from './expiring.ts'
import { finishingResponses } from './finishingResponses.ts'
import { following } from './following.ts'
import { lapsing } from './lapsing.ts'
import { mailing } from './mailing.ts'
import { movingDuplicates } from './movingDuplicates.ts'
import { postingSuggestions } from './postingSuggestions.ts'
import type { Process } from './process.ts'
import { reminding } from './reminding.ts'
import { sendingMail } from './sendingMail.ts'
import { telling } from './telling.ts'

export interface ProcessParts {
  readonly office: Office
  /** Absent where the hub can't send mail. */
  readonly delivery: Delivery | undefined
  readonly publicUrl: URL
  /** Told of a process that begins at the log's end, since it has no place in this log. */
  readonly onBegunAnew: (process: string) => void
}

/** What a hub does by itself, on whichever nodes work; several at once do no harm. */
export const everyProcess = ({ office, delivery, publicUrl, onBegunAnew }: ProcessParts): readonly Process[] => [
  absorbing, postingSuggestions, expiring, finishingResponses, lapsing, closingMatches, movingDuplicates,
  reminding(office), following(telling, office, onBegunAnew),
  ...(delivery === undefined ? [] : [mailing(office), sendingMail(office, delivery, publicUrl)]),
]
