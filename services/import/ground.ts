import { BoardOpened } from '../../schema/events/conferences.ts'
import { ConferenceId, OrganizationId } from '../../schema/events/ids.ts'
import { importableRowsOf } from '../../projections/importable.ts'
import en from '../../locales/en/cli.json' with { type: 'json' }
import zh from '../../locales/zh-CN/cli.json' with { type: 'json' }
import { Refusal } from '../commands/refusal.ts'
import { announceConference } from '../conferences/announceConference.ts'
import { draftConference } from '../conferences/draftConference.ts'
import { openBoard } from '../conferences/openBoard.ts'
import type { Core } from '../core.ts'
import { isVerifiedPark } from '../facts.ts'
import { registerOrganization } from '../organizations/registerOrganization.ts'
import { verifyOrganization } from '../organizations/verifyOrganization.ts'
import { hasPassed } from '../things/completeness.ts'
import { known } from '../known.ts'
import { ask, creationOf, importIn, importItself } from './asking.ts'
import type { ImportOptions } from './options.ts'

/** Where rows are taken in. */
export interface Ground {
  readonly parkId: OrganizationId
  readonly conferenceId: ConferenceId
  readonly openUntil: string
}
/** Why an import can't begin: a refusal, or several parks to choose from. */
export class Stopped {
  readonly code: string
  readonly path: readonly string[]
  constructor(code: string, path: readonly string[]) {
    this.code = code
    this.path = path
  }
}
const stopped = ({ code }: Refusal, option: keyof ImportOptions) => new Stopped(code, [option])

/** Finds or makes the park and the conference. */
export async function settleGround(core: Core, options: ImportOptions): Promise<Ground | Stopped> {
  await known(core, await core.store.head())
  // What can't be used is said before anything is made for it.
  const { conference: asked, openUntil } = options
  if (openUntil !== undefined && hasPassed(openUntil, core.clock())) return new Stopped('DATE_PASSED', ['openUntil'])
  if ('id' in asked && importableRowsOf(core.projections.database).conference(asked.id) === undefined) return new Stopped('NOT_FOUND', ['conference'])
  const parkId = await settlePark(core, options)
  if (parkId instanceof Stopped) return parkId
  const conferenceId = await settleConference(core, parkId, options)
  if (conferenceId instanceof Stopped) return conferenceId
  const conference = importableRowsOf(core.projections.database).conference(conferenceId)
  if (conference?.stage !== 'ANNOUNCED') return new Stopped('CONFERENCE_NOT_ANNOUNCED', ['conference'])
  if (conference.parkId !== parkId) return new Stopped('CONFERENCE_OF_ANOTHER_PARK', ['conference'])
  return { parkId, conferenceId, openUntil: options.openUntil ?? conference.ends }
}

async function settlePark(core: Core, { park, conference, locale }: ImportOptions): Promise<OrganizationId | Stopped> {
  if (park !== undefined && 'title' in park) return makePark(core, park.title)
  const rows = importableRowsOf(core.projections.database)
  const ofConference = park === undefined && 'id' in conference ? rows.conference(conference.id)?.parkId : undefined
  const named = park?.id ?? ofConference
  if (named !== undefined) return isVerifiedPark(core.facts.organization(named)) ? OrganizationId.parse(named) : new Stopped('PARK_UNKNOWN', ['park'])
  const parks = rows.verifiedParks()
  const [only] = parks
  if (parks.length > 1) return new Stopped('PARK_AMBIGUOUS', ['park'])
  return only === undefined ? makePark(core, { en, 'zh-CN': zh }[locale].import.newPark) : OrganizationId.parse(only.id)
}

/** A park that is nobody's yet. It is verified at once: whoever holds the local token is at home on this machine. */
async function makePark(core: Core, name: string): Promise<OrganizationId | Stopped> {
  const { commandId, id } = creationOf(registerOrganization, 'park', name)
  if (core.facts.organization(id) === undefined) {
    const registered = await core.handle(registerOrganization, { kind: 'PARK', name }, { actor: importItself(), commandId })
    if (registered instanceof Refusal) return stopped(registered, 'park')
    await known(core, registered.position)
  }
  const parkId = OrganizationId.parse(id)
  if (core.facts.organization(id)?.status === 'REGISTERED') {
    const verified = await ask(core, importItself({ operator: true }), verifyOrganization, { organizationId: parkId }, { id, revision: 0n })
    if (verified instanceof Refusal) return stopped(verified, 'park')
    await known(core, verified.position)
  }
  return isVerifiedPark(core.facts.organization(id)) ? parkId : new Stopped('PARK_UNKNOWN', ['park'])
}

const days = 30

/** A new conference begins today and takes thirty days; it is announced, so that organisations can take part. */
async function settleConference(core: Core, parkId: OrganizationId, { conference, locale }: ImportOptions): Promise<ConferenceId | Stopped> {
  if ('id' in conference) return conference.id
  const actor = importIn(parkId, core)
  const { commandId, id } = creationOf(draftConference, 'conference', parkId, conference.title)
  const rows = importableRowsOf(core.projections.database)
  if (rows.conference(id) === undefined) {
    const today = core.clock()
    const dayOf = (date: Date) => date.toISOString().slice(0, 10)
    const drafted = await core.handle(draftConference, {
      parkId,
      content: {
        language: locale, format: 'INDUSTRY_ACADEMIA', title: conference.title, begins: dayOf(today),
        ends: dayOf(new Date(today.getTime() + days * 86_400_000)), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      },
    }, { actor, commandId })
    if (drafted instanceof Refusal) return stopped(drafted, 'conference')
    await known(core, drafted.position)
  }
  const conferenceId = ConferenceId.parse(id)
  const drafted = rows.conference(id)
  if (drafted?.stage === 'DRAFT') {
    const announced = await ask(core, actor, announceConference, { conferenceId }, { id, revision: drafted.revision })
    if (announced instanceof Refusal) return stopped(announced, 'conference')
    await known(core, announced.position)
  }
  return conferenceId
}

/** Opens the board if it was asked for, or the first time for a new conference: what its host closed since stays closed. */
export async function openBoardOf(core: Core, { parkId, conferenceId }: Ground, { openBoard: asked, conference }: ImportOptions): Promise<boolean | Stopped> {
  const wasOpened = (await core.store.read(`conference-${conferenceId}`)).some(({ type }) => type === BoardOpened.type)
  if (!(asked ?? ('title' in conference && !wasOpened))) return false
  await known(core, await core.store.head())
  const standing = importableRowsOf(core.projections.database).conference(conferenceId)
  if (standing === undefined) return new Stopped('NOT_FOUND', ['conference'])
  const opened = await ask(core, importIn(parkId, core), openBoard, { conferenceId }, { id: conferenceId, revision: standing.revision })
  return opened instanceof Refusal ? stopped(opened, 'openBoard') : opened.position !== undefined && !opened.replayed
}
