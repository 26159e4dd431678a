import { z } from 'zod'
import { PersonId } from '../../schema/events/ids.ts'
import { OperatorDismissed } from '../../schema/events/people.ts'
import { act } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { asOperator } from '../identity/rights.ts'
import { claimDismissal } from './operators.ts'
import { person } from './person.ts'

export const dismissOperator = act({
  name: 'DismissOperator',
  aggregate: person,
  input: z.object({ personId: PersonId }),
  idOf: ({ personId }) => personId,
  sees: (actor) => actor.operator,
  permits: (actor) => asOperator(actor),
  know: () => undefined,
  claims: ({ personId }, { actor }) => [claimDismissal(personId, actor.id)],
  decide(person, { personId }, _, { actor }) {
    if (actor.id === personId) return refuse('NOT_YOURSELF', 'personId')
    return person?.operator === true ? [OperatorDismissed({ personId })] : []
  },
})
