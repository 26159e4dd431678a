import { z } from 'zod'
import { refuse } from '../../../commands/refusal.ts'
import { isHostOf } from '../../../identity/rights.ts'
import { viewerSource } from '../../resolvers/viewer.ts'
import { officeMutation } from '../officeMutation.ts'

/** A host deletes what came in, with all that it says of its sender; a need that was drafted from it stays. */
export const dropIntake = officeMutation({
  name: 'DropIntake',
  input: z.object({ intakeId: z.uuid().toLowerCase() }),
  perHour: 600,
  thing: 'me',
  show: (_, context) => viewerSource(context),
  async run({ intakeId }, { office, actor, personId }) {
    const intake = await office.intakes.find(intakeId)
    if (intake === undefined || !isHostOf(actor, intake.parkId)) return refuse('NOT_FOUND')
    await office.intakes.drop(intakeId)
    return { subject: personId }
  },
})
