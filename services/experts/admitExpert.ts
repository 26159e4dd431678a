import { z } from 'zod'
import { ExpertAdmitted } from '../../schema/events/experts.ts'
import { ExpertId } from '../../schema/events/ids.ts'
import { change } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { asHost } from '../identity/rights.ts'
import { expert } from './expert.ts'

/** Whoever declared a conflict of interest sees nothing before the park admits them all the same. */
export const admitExpert = change({
  name: 'AdmitExpert',
  aggregate: expert,
  input: z.object({ expertId: ExpertId }),
  needsRevision: true,
  idOf: ({ expertId }) => expertId,
  permits: (actor, { parkId }) => asHost(actor, parkId),
  know: () => undefined,
  decide({ status }, { expertId }) {
    if (status === 'ADMITTED') return []
    return status === 'WAITING' ? [ExpertAdmitted({ expertId })] : refuse('WRONG_STAGE', 'expertId')
  },
})
