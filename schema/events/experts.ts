import { z } from 'zod'
import { defineEvent, type EventOf } from './event.ts'
import { ExpertId, NeedId, OrganizationId, PersonId } from './ids.ts'
import { text } from './values.ts'
import { ConflictOfInterest, ReviewVerdict } from './vocabulary.ts'

const expertId = ExpertId

/** A park asks an expert 专家 about one need that it reviews. To whom the invitation went is known to the office store alone. */
export const ExpertInvited = defineEvent('ExpertInvited', { audience: 'HOST' }, z.object({ expertId, needId: NeedId, parkId: OrganizationId }))
/** Conflicts are words of a closed list, so that none of them names a person; none declared is an empty list. */
export const ExpertAccepted = defineEvent('ExpertAccepted', { audience: 'HOST' }, z.object({
  expertId, needId: NeedId, personId: PersonId, conflicts: z.array(ConflictOfInterest).max(5),
}))
/** The park lets an expert look all the same. */
export const ExpertAdmitted = defineEvent('ExpertAdmitted', { audience: 'HOST' }, z.object({ expertId }))
export const OpinionGiven = defineEvent('OpinionGiven', { audience: 'HOST' }, z.object({ expertId, opinion: text(5_000), recommendation: ReviewVerdict }))
export const ExpertDismissed = defineEvent('ExpertDismissed', { audience: 'HOST' }, z.object({ expertId }))

export const expertEvents = [ExpertInvited, ExpertAccepted, ExpertAdmitted, OpinionGiven, ExpertDismissed] as const
export type ExpertEvent = EventOf<(typeof expertEvents)[number]>
