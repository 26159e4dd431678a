import { z } from 'zod'
import { ExpertDismissed } from '../../schema/events/experts.ts'
import { ExpertId } from '../../schema/events/ids.ts'
import { change } from '../commands/command.ts'
import { asHost } from '../identity/rights.ts'
import { expert } from './expert.ts'

/** Takes back an invitation, or ends an expert's sight at once; an opinion that was given stays with the park. */
export const dismissExpert = change({
  name: 'DismissExpert',
  aggregate: expert,
  input: z.object({ expertId: ExpertId }),
  idOf: ({ expertId }) => expertId,
  permits: (actor, { parkId }) => asHost(actor, parkId),
  know: () => undefined,
  decide: ({ status }, { expertId }) => (status === 'DISMISSED' ? [] : [ExpertDismissed({ expertId })]),
})
