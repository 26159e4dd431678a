import { z } from 'zod'
import { ConferenceId, OrganizationId } from '../../../../schema/events/ids.ts'
import { refuse } from '../../../commands/refusal.ts'
import { linkTo } from '../../../identity/links.ts'
import { isHostOf } from '../../../identity/rights.ts'
import { knowsOrganization } from '../../../identity/visibility.ts'
import { intakeLinkSource } from '../../resolvers/intake.ts'
import { officeMutation } from '../officeMutation.ts'

const day = 24 * 3_600_000
const usualDays = 60

/** A host lets anybody tell the park of a need, for one of its conferences or for its office. */
export const makeIntakeLink = officeMutation({
  name: 'MakeIntakeLink',
  input: z.object({ parkId: OrganizationId, conferenceId: ConferenceId.optional(), days: z.int().min(1).max(180).optional() }),
  perHour: 60,
  thing: 'intakeLink',
  show: (linkId, context) => intakeLinkSource(context, linkId),
  async run({ parkId, conferenceId, days = usualDays }, { office, now, actor, facts, publicUrl }) {
    if (!knowsOrganization(actor, parkId, facts)) return refuse('NOT_FOUND')
    if (!isHostOf(actor, parkId)) return refuse('FORBIDDEN')
    const conference = conferenceId === undefined ? undefined : facts.conference(conferenceId)
    if (conferenceId !== undefined && conference?.parkId !== parkId) return refuse('NOT_FOUND', 'conferenceId')
    if (conference?.stage === 'ARCHIVED') return refuse('CONFERENCE_NOT_ANNOUNCED', 'conferenceId')
    const made = await office.intakeLinks.make({ parkId, conferenceId, expiresAt: new Date(now.getTime() + days * day) })
    if (made === undefined) return refuse('TOO_MANY')
    return { subject: made.linkId, shownOnce: { link: linkTo(publicUrl, made.secret, '/intake') } }
  },
})
