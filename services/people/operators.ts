import { PersonId } from '../../schema/events/ids.ts'
import { OperatorAppointmentClaimed, OperatorDismissalClaimed, type OperatorEvent } from '../../schema/events/people.ts'
import { impossible, type Aggregate } from '../commands/aggregate.ts'
import { claim, type Claim } from '../commands/command.ts'
import { naturalId } from '../commands/keys.ts'
import { refuse } from '../commands/refusal.ts'

/** Who was dismissed and not appointed since. Whoever is not among them and acts as an operator stands. */
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
export const claimAppointment = (personId: PersonId): Claim =>
  claim(operators, id, (held) => (held?.dismissed.has(personId) === true ? [OperatorAppointmentClaimed({ personId })] : []))
