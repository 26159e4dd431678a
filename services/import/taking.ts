import { OrganizationId } from '../../schema/events/ids.ts'
import { survivorIn } from '../../schema/events/merging.ts'
import { naturalId } from '../commands/keys.ts'
import { Refusal } from '../commands/refusal.ts'
import { known } from '../known.ts'
import { enterOrganization } from '../organizations/enterOrganization.ts'
import { registerForConference } from '../registrations/registerForConference.ts'
import { ask, importIn } from './asking.ts'
import { readingOf, type Reading } from './content.ts'
import { importThing, type Imported, type Place } from './importThing.ts'
import { BadRow, readRow, type Line } from './row.ts'
import type { Rule } from './rules.ts'

/** What became of a line, and by which rules. */
export interface Taken {
  readonly line: Line
  readonly outcome: Imported | Refusal | BadRow
  readonly applied: ReadonlySet<Rule>
}

/** Takes the lines of one import, many at a time; remembers what this import met before. */
export class Taking {
  readonly #place: Place
  readonly #organizations = new Map<string, Promise<OrganizationId | Refusal>>()
  readonly #seen = new Set<string>()

  constructor(place: Place) {
    this.#place = place
  }

  get organizations(): number {
    return this.#organizations.size
  }

  async take(line: Line): Promise<Taken> {
    const row = readRow(line.text)
    if (row instanceof BadRow) return { line, outcome: row, applied: new Set() }
    const reading = readingOf(line.side, row, this.#place.ground.openUntil)
    if (reading instanceof BadRow) return { line, outcome: reading, applied: new Set() }
    const { applied } = reading
    const name = naturalId(line.side, row.source, row.sourceId)
    if (this.#seen.has(name)) return { line, applied, outcome: new BadRow('ROW_REPEATED', ['sourceId']) }
    this.#seen.add(name)
    const organizationId = await this.#organizationOf(reading.organization)
    return { line, applied, outcome: organizationId instanceof Refusal ? organizationId : await importThing(this.#place, row, reading, organizationId) }
  }

  /** Each organisation of the rows is entered once, by whichever row names it first. */
  #organizationOf(organization: Reading['organization']): Promise<OrganizationId | Refusal> {
    const id = enterOrganization.idOf({ parkId: this.#place.ground.parkId, ...organization })
    const entering = this.#organizations.get(id) ?? takePart(this.#place, OrganizationId.parse(id), organization)
    this.#organizations.set(id, entering)
    return entering
  }
}

/** Enters an organisation whose people have not come yet, and registers it for the conference, where neither was done before. */
async function takePart(
  { core, rows, ground: { parkId, conferenceId } }: Place, organizationId: OrganizationId, said: Reading['organization'],
): Promise<OrganizationId | Refusal> {
  if (!rows.exists(organizationId, 'organization')) {
    const entered = await ask(core, importIn(parkId, core), enterOrganization, { parkId, ...said }, { id: organizationId, revision: -1n })
    if (entered instanceof Refusal) return entered
    await known(core, entered.position)
  }
  // Somebody may have found since that it stood here twice.
  const surviving = OrganizationId.parse(survivorIn(organizationId, core.facts.survivors()))
  const registrationId = registerForConference.idOf({ conferenceId, organizationId: surviving })
  if (!rows.exists(registrationId, 'registration')) {
    const registered = await ask(core, importIn(parkId, core), registerForConference, { conferenceId, organizationId: surviving }, { id: registrationId, revision: -1n, onBehalf: true })
    if (registered instanceof Refusal) return registered
  }
  return surviving
}
