import { z } from 'zod'
import { PersonId } from '../../schema/events/ids.ts'
import { PersonErased } from '../../schema/events/people.ts'
import { act } from '../commands/command.ts'
import { asPerson } from '../identity/rights.ts'
import { claimsDeparture } from './operators.ts'
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
  claims: ({ personId }, _, facts, person) => claimsDeparture(personId, person, facts),
  decide(person, { personId }, { soleOwner }) {
    if (person?.erased === true) return []
    return soleOwner ? refuse('HAND_OVER_FIRST') : [PersonErased({ personId })]
  },
})
