import type { PersonEvent } from '../../schema/events/people.ts'
import { impossible, type Aggregate } from '../commands/aggregate.ts'

/** What the log knows of a person: an office held in the hub, and that they are gone. Names and addresses are the office store's. */
export interface Person {
  readonly operator: boolean
  /** Nobody comes back under this id. */
  readonly erased: boolean
}
export const person: Aggregate<Person, PersonEvent> = {
  category: 'person',
  evolve(_, event) {
    switch (event.type) {
      case 'OperatorAppointed': return { operator: true, erased: false }
      case 'OperatorDismissed': return { operator: false, erased: false }
      case 'PersonErased': return { operator: false, erased: true }
      default: return impossible(event)
    }
  },
  knownTo: (actor, _, id) => actor.operator || actor.id === id,
}
