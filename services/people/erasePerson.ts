import { z } from 'zod'
import { PersonId } from '../../schema/events/ids.ts'
import { PersonErased } from '../../schema/events/people.ts'
import { act } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { asProcess } from '../identity/rights.ts'
import { person } from './person.ts'

/** By the operator at the machine, for whoever asked for it in another way. An organisation may be left without an owner by it; the hub never without an operator. */
export const erasePerson = act({
  name: 'ErasePerson',
  aggregate: person,
  input: z.object({ personId: PersonId }),
  idOf: ({ personId }) => personId,
  sees: (actor) => actor.kind === 'PROCESS',
  permits: (actor) => asProcess(actor),
  know: (facts, _, { personId }) => facts.parting(personId),
  decide(person, { personId }, { lastOperator }) {
    if (person?.erased === true) return []
    return lastOperator ? refuse('LAST_OPERATOR') : [PersonErased({ personId })]
  },
})
