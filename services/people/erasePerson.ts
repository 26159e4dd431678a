import { z } from 'zod'
import { PersonId } from '../../schema/events/ids.ts'
import { PersonErased } from '../../schema/events/people.ts'
import { act } from '../commands/command.ts'
import { asProcess } from '../identity/rights.ts'
import { claimsDeparture } from './operators.ts'
import { person } from './person.ts'

/** By the operator at the machine, for whoever asked for it in another way. An organisation may be left without an owner by it; the hub never without an operator. */
export const erasePerson = act({
  name: 'ErasePerson',
  aggregate: person,
  input: z.object({ personId: PersonId }),
  idOf: ({ personId }) => personId,
  sees: (actor) => actor.kind === 'PROCESS',
  permits: (actor) => asProcess(actor),
  know: () => undefined,
  claims: ({ personId }, _, facts, person) => claimsDeparture(personId, person, facts),
  decide: (person, { personId }) => (person?.erased === true ? [] : [PersonErased({ personId })]),
})
