import { NeedDrafted, NeedRevised } from '../../schema/events/needs.ts'
import type { OrganizationId } from '../../schema/events/ids.ts'
import { OfferDrafted, OfferRevised } from '../../schema/events/offers.ts'
import { readEvent } from '../../schema/events/events.ts'
import type { ThingStage } from '../../schema/events/vocabulary.ts'
import type { ImportableRows } from '../../projections/importable.ts'
import { digestOf, naturalId } from '../commands/keys.ts'
import { Refusal } from '../commands/refusal.ts'
import type { Core } from '../core.ts'
import { known } from '../known.ts'
import type { Reading } from './content.ts'
import type { Ground } from './ground.ts'
import type { Outcome } from './progress.ts'
import type { Row } from './row.ts'
import { waysOfNeed, waysOfOffer } from './ways.ts'

export interface Imported {
  readonly id: string
  readonly outcome: Exclude<Outcome, 'REFUSED'>
}

export interface Place {
  readonly core: Core
  readonly rows: ImportableRows
  readonly ground: Ground
}

/** Brings a need or offer from wherever it stands to the board, by the commands that everybody uses; what stands already is not asked for again. */
export async function importThing(
  { core, rows, ground }: Place, row: Row, { thing, source }: Reading, organizationId: OrganizationId,
): Promise<Imported | Refusal> {
  const ways = thing.side === 'NEED' ? waysOfNeed(core, ground, row, thing.content) : waysOfOffer(core, ground, row, thing.content)
  const before = rows.thing(ways.id, ways.category)
  let stage: ThingStage = before?.stage ?? 'DRAFT'
  let revision = before?.revision
  let position: bigint | undefined
  if (revision === undefined) {
    const drafted = await ways.draft({ organizationId, source })
    if (drafted instanceof Refusal) return drafted
    ;({ revision, position } = drafted)
  }
  let differs = before !== undefined && digestOf(before.content) !== digestOf(thing.content)
  const changedHere = differs && (await lastImported(core, `${ways.category}-${ways.id}`)) === digestOf(thing.content)
  if (changedHere) differs = false

  for (let step = ways.next(stage, differs); step !== undefined; step = ways.next(stage, differs)) {
    const done = await step.ask(revision)
    if (done instanceof Refusal) return done
    if (step.revises === true) differs = false
    stage = step.leadsTo
    revision = done.revision
    position = done.position ?? position
  }
  const became = (outcome: Imported['outcome']): Imported => ({ id: ways.id, outcome })
  if (stage !== 'PUBLISHED') return became('LEFT')

  const entryId = naturalId('entry', ground.conferenceId, ways.id)
  if (!rows.exists(entryId, 'entry')) {
    await known(core, position)
    const entered = await ways.enter(entryId)
    if (entered instanceof Refusal) return entered
    position = entered.position
  }
  if (before === undefined) return became('ADDED')
  if (position !== undefined) return became('CHANGED')
  return became(changedHere ? 'LEFT' : 'UNCHANGED')
}

/** What the import said last of a thing: where the row still says the same, it was people here who changed it, and theirs stays. */
async function lastImported({ store }: Core, stream: string): Promise<string | undefined> {
  const last = (await store.read(stream)).map(readEvent).filter(({ metadata }) => metadata.actor.kind === 'IMPORT').flatMap(({ event }) =>
    NeedDrafted.is(event) || NeedRevised.is(event) || OfferDrafted.is(event) || OfferRevised.is(event) ? [event.data.content] : []).at(-1)
  return last === undefined ? undefined : digestOf(last)
}
