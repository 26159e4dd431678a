import { z } from 'zod'
import { refuse } from '../../../commands/refusal.ts'
import { isHostOf } from '../../../identity/rights.ts'
import { intakeLinkSource } from '../../resolvers/intake.ts'
import { officeMutation } from '../officeMutation.ts'

/** A host ends a link at once. What came through it stays in the queue. */
export const revokeIntakeLink = officeMutation({
  name: 'RevokeIntakeLink',
  input: z.object({ linkId: z.uuid().toLowerCase() }),
  perHour: 60,
  thing: 'intakeLink',
  show: (linkId, context) => intakeLinkSource(context, linkId),
  async run({ linkId }, { office, actor }) {
    const link = await office.intakeLinks.find(linkId)
    if (link === undefined || !isHostOf(actor, link.parkId)) return refuse('NOT_FOUND')
    await office.intakeLinks.revoke(linkId)
    return { subject: linkId }
  },
})
