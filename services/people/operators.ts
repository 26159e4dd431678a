import { PersonId } from '../../schema/events/ids.ts'
import { OperatorAppointmentClaimed, OperatorDismissalClaimed, type OperatorEvent } from '../../schema/events/people.ts'
import { impossible, type Aggregate } from '../commands/aggregate.ts'
import { claim, type Claim } from '../commands/command.ts'
import { naturalId } from '../commands/keys.ts'
import { refuse } from '../commands/refusal.ts'
import type { Facts } from '../facts.ts'
import type { Person } from './person.ts'

/** Who was dismissed, or went, and was not appointed since. Whoever is not among them and acts as an operator stands. */
interface Operators {
  readonly dismissed: ReadonlySet<string>
}
const operators: Aggregate<Operators, OperatorEvent> = {
  category: 'operators',
  evolve(before, event) {
    const dismissed = before?.dismissed ?? new Set<string>()
    switch (event.type) {
      case 'OperatorDismissalClaimed': return { dismissed: new Set([...dismissed, event.data.personId]) }
      case 'OperatorAppointmentClaimed': return { dismissed: new Set([...dismissed].filter((personId) => personId !== event.data.personId)) }
      default: return impossible(event)
    }
  },
  knownTo: ({ operator }) => operator,
}
const id = naturalId('operators')

/** Dismissals come one after another: who was dismissed dismisses nobody, so whoever dismissed last stays. */
export const claimDismissal = (personId: PersonId, byId: string): Claim => claim(operators, id, (held) => {
  if (held?.dismissed.has(byId) === true) return refuse('FORBIDDEN')
  return held?.dismissed.has(personId) === true ? [] : [OperatorDismissalClaimed({ personId, byId: PersonId.parse(byId) })]
})
/** An operator goes by themselves only while another one stands who neither was dismissed nor went: of the last two who go at once, one stays. */
export const claimsDeparture = (personId: PersonId, person: Person | undefined, { parting }: Pick<Facts, 'parting'>): readonly Claim[] =>
  (person?.operator === true ? [claim(operators, id, (held) => departure(personId, parting(personId).otherOperators, held))] : [])
function departure(personId: PersonId, others: readonly string[], held: Operators | undefined) {
  if (held?.dismissed.has(personId) === true) return []
  return others.some((other) => held?.dismissed.has(other) !== true) ? [OperatorDismissalClaimed({ personId, byId: personId })] : refuse('LAST_OPERATOR')
}
export const claimAppointment = (personId: PersonId): Claim =>
  claim(operators, id, (held) => (held?.dismissed.has(personId) === true ? [OperatorAppointmentClaimed({ personId })] : []))
