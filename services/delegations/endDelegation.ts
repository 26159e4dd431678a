import { z } from 'zod'
import { DelegationEnded } from '../../schema/events/delegations.ts'
import { DelegationId } from '../../schema/events/ids.ts'
import { change } from '../commands/command.ts'
import { asEditor, asPerson } from '../identity/rights.ts'
import { delegation } from './delegation.ts'

/** By the organisation, at once and before acceptance too; or by the researcher, who lays it down. */
export const endDelegation = change({
  name: 'EndDelegation',
  aggregate: delegation,
  input: z.object({ delegationId: DelegationId }),
  idOf: ({ delegationId }) => delegationId,
  permits: (actor, { organizationId, personId }) => [...asEditor(actor, organizationId), ...(actor.id === personId ? asPerson(actor) : [])],
  know: () => undefined,
  decide: ({ status }, { delegationId }) => (status === 'ENDED' ? [] : [DelegationEnded({ delegationId })]),
})
