import type { DatabaseSync } from 'node:sqlite'
import { factsOf } from '../../projections/facts.ts'
import { rowsOf, type Rows } from '../../projections/rows.ts'
import { standingOf } from '../../projections/standing.ts'
import type { DomainEvent, Metadata } from '../../schema/events/event.ts'
import { definitionOf } from '../../schema/events/events.ts'
import type { StoredEvent } from '../../services/eventStore/eventStore.ts'
import type { Actor } from '../../services/identity/actor.ts'
import { recorded, theTime } from './behaviour.ts'
import { personId } from './people.ts'
import { rowsAfter } from './projected.ts'

/** What an event is about, in the order in which its ids are looked at. */
const categories = {
  expertId: 'expert', delegationId: 'delegation', disclosureId: 'disclosure', thingId: 'dossier', entryId: 'entry', matchId: 'match', registrationId: 'registration',
  needId: 'need', offerId: 'offer', conferenceId: 'conference', organizationId: 'organization', personId: 'person',
} as const
const named: Readonly<Record<string, string>> = { NumberGiven: 'numbers', ContactNamed: 'organization', ContactsHandedOver: 'organization', OnBehalfConfirmed: 'organization', OnBehalfContested: 'organization', UnitAdded: 'organization', UnitRevised: 'organization', UnitRemoved: 'organization', UnitAssigned: 'organization', CreditCodeClaimed: 'code', CreditCodeReleased: 'code', OperatorDismissalClaimed: 'operators', OperatorAppointmentClaimed: 'operators', MergeClaimed: 'merges', OrganizationMerged: 'organization', OrganizationAbsorbed: 'organization' }

function streamOf({ type, data }: DomainEvent): string {
  const ids = Object.entries(data !== null && typeof data === 'object' ? data : {})
  for (const [key, category] of Object.entries(categories)) {
    const id = ids.find(([name]) => name === key && (named[type] !== 'numbers' || key === 'conferenceId') && (named[type] !== 'organization' || key === 'organizationId'))
    if (id !== undefined) return `${named[type] ?? category}-${String(id[1])}`
  }
  throw new Error(`${type} says nothing of its stream.`)
}

export type Past = DomainEvent | ReturnType<typeof recorded>
/** These events as a log holds them: a second apart, at positions 10, 20, 30 … */
export function logWith(...events: readonly Past[]): readonly StoredEvent[] {
  const revisions = new Map<string, bigint>()
  return events.map((past, index) => {
    const at = new Date(theTime.getTime() + index * 1_000).toISOString()
    const { event, metadata } = 'metadata' in past ? past : recorded(past, { at })
    const stream = streamOf(event)
    const revision = (revisions.get(stream) ?? -1n) + 1n
    revisions.set(stream, revision)
    const beside: Metadata = { ...metadata, version: definitionOf(event.type).version }
    return { id: personId(`event ${index}`), type: event.type, data: event.data, metadata: beside, stream, revision, position: BigInt(index + 1) * 10n }
  })
}

export interface Known {
  readonly rows: Rows
  readonly facts: ReturnType<typeof factsOf>
  readonly standing: (personId: string) => Actor
  readonly database: DatabaseSync
}
export function knownFrom(database: DatabaseSync): Known {
  return { rows: rowsOf(database), facts: factsOf(database), standing: standingOf(database), database }
}
/** What the read models know after these events. */
export const given = (...events: readonly Past[]): Known => knownFrom(rowsAfter(logWith(...events)))
