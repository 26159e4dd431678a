import { z } from 'zod'
import { DelegationAccepted } from '../../schema/events/delegations.ts'
import { DelegationId, PersonId } from '../../schema/events/ids.ts'
import { act } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { asPerson } from '../identity/rights.ts'
import { delegation } from './delegation.ts'

/** Sight comes from link and code, which the office store checks before this is asked. */
export const acceptDelegation = act({
  name: 'AcceptDelegation',
  aggregate: delegation,
  input: z.object({ delegationId: DelegationId }),
  idOf: ({ delegationId }) => delegationId,
  sees: (actor) => actor.kind === 'PERSON',
  permits: (actor) => asPerson(actor),
  know: () => undefined,
  decide(delegation, { delegationId }, _, { actor }) {
    if (delegation?.status === 'ACCEPTED' && delegation.personId === actor.id) return []
    return delegation?.status === 'OFFERED' ? [DelegationAccepted({ delegationId, personId: PersonId.parse(actor.id) })] : refuse('INVITATION_USED')
  },
})
