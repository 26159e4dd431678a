import { z } from 'zod'
import { PersonId } from '../../schema/events/ids.ts'
import { OperatorAppointed } from '../../schema/events/people.ts'
import { act } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { asOperator, asProcess } from '../identity/rights.ts'
import { claimAppointment } from './operators.ts'
import { person } from './person.ts'

/** By an operator; the first one by the hub itself, for whoever used the link that it printed. */
export const appointOperator = act({
  name: 'AppointOperator',
  aggregate: person,
  input: z.object({ personId: PersonId }),
  needsRevision: true,
  idOf: ({ personId }) => personId,
  sees: (actor) => actor.operator || actor.kind === 'PROCESS',
  permits: (actor) => [...asOperator(actor), ...asProcess(actor)],
  know: () => undefined,
  claims: ({ personId }) => [claimAppointment(personId)],
  decide(person, { personId }) {
    if (person?.erased === true) return refuse('NOT_FOUND', 'personId')
    return person?.operator === true ? [] : [OperatorAppointed({ personId })]
  },
})
