import { z } from 'zod'
import { PersonId } from '../../schema/events/ids.ts'
import { PersonErased } from '../../schema/events/people.ts'
import { act } from '../commands/command.ts'
import { asPerson } from '../identity/rights.ts'
import { person } from './person.ts'
import { refuse } from '../commands/refusal.ts'

/** By the person alone. What the office holds of them is erased after this, by whatever finds the event. */
export const eraseMyself = act({
  name: 'EraseMyself',
  aggregate: person,
  input: z.object({ personId: PersonId }),
  idOf: ({ personId }) => personId,
  sees: (actor, { personId }) => actor.kind === 'PERSON' && actor.id === personId,
  permits: (actor) => asPerson(actor),
  know: (facts, _, { personId }) => facts.parting(personId),
  decide(person, { personId }, { soleOwner, lastOperator }) {
    if (person?.erased === true) return []
    if (soleOwner) return refuse('HAND_OVER_FIRST')
    return lastOperator ? refuse('LAST_OPERATOR') : [PersonErased({ personId })]
  },
})
