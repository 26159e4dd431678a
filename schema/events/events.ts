import { conferenceEvents, registrationEvents } from './conferences.ts'
import { disclosureEvents } from './disclosures.ts'
import { dossierEvents } from './dossiers.ts'
import { entryEvents, numberEvents } from './entries.ts'
import { delegationEvents } from './delegations.ts'
import { NewerEvent, Metadata, type EventDefinition, type Recorded } from './event.ts'
import { expertEvents } from './experts.ts'
import { matchEvents } from './matches.ts'
import { needEvents } from './needs.ts'
import { offerEvents } from './offers.ts'
import { renamed, type Survivors } from './merging.ts'
import { codeEvents, mergeEvents, organizationEvents } from './organizations.ts'
import { redactionEvents } from './redactions.ts'
import { operatorEvents, personEvents } from './people.ts'

/** Every kind of event that this build knows. */
export const eventDefinitions: readonly EventDefinition[] = [
  ...organizationEvents, ...codeEvents, ...mergeEvents, ...personEvents, ...operatorEvents, ...needEvents, ...offerEvents, ...dossierEvents, ...expertEvents, ...disclosureEvents, ...delegationEvents,
  ...conferenceEvents, ...registrationEvents, ...entryEvents, ...numberEvents, ...matchEvents, ...redactionEvents,
]
const byType: ReadonlyMap<string, EventDefinition> = new Map(eventDefinitions.map((definition) => [definition.type, definition]))

interface Stored {
  readonly type: string
  readonly data: unknown
  readonly metadata: unknown
}
/**
 * Reads a stored event in its newest shape, as it was written.
 * @throws {NewerEvent} its type or version is newer than this build.
 * @throws {z.ZodError} it is not what its definition says.
 */
export function readEvent({ type, data, metadata: stored }: Stored): Recorded {
  const definition = definitionOf(type)
  const metadata = Metadata.parse(stored)
  return { event: definition.read(metadata.version, data), metadata }
}
/** The same after merges: what it says of merged organisations, it says of those that survive them. */
export const readAfterMerges = ({ type, data, metadata }: Stored, survivors: Survivors): Recorded =>
  readEvent({ type, data: renamed(data, survivors), metadata: renamed(metadata, survivors) })

export function definitionOf(type: string): EventDefinition {
  const definition = byType.get(type)
  if (definition === undefined) throw new NewerEvent(type)
  return definition
}
