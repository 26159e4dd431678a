import type { OrganizationKind, Side } from '../../schema/events/vocabulary.ts'
import { NeedId, OfferId } from '../../schema/events/ids.ts'
import { Refusal } from '../../services/commands/refusal.ts'
import { naturalId } from '../../services/commands/keys.ts'
import { openCore, type Core } from '../../services/core.ts'
import type { Actor } from '../../services/identity/actor.ts'
import { inFlight } from '../../services/import/inFlight.ts'
import type { Line } from '../../services/import/row.ts'
import { known } from '../../services/known.ts'
import { expressInterest } from '../../services/matches/expressInterest.ts'
import { importAll } from './importAll.ts'

/** A need that comes to the board is 6 events, an offer 4, and both sides' interest 3. */
const eventsOfPair = 13
const organizations = 20
const most = 64

/** Makes a log of about so many events in a folder, all of them by commands: needs and offers on one board, and each pair of them mutual. */
export async function makeLog(dataFolder: string, events: number): Promise<void> {
  const core = await openCore({ dataFolder, clock: () => new Date() })
  const pairs = Math.ceil(events / eventsOfPair)
  await importAll(core, rowsOf(pairs))
  for await (const refused of inFlight(pairsOf(core), most, (pair) => becomeMutual(core, pair))) {
    if (refused instanceof Refusal) throw new Error(`An interest was refused: ${refused.code}`)
  }
  await known(core, await core.store.head())
  await core.close()
}

async function* rowsOf(pairs: number): AsyncGenerator<Line> {
  for (const side of ['NEED', 'OFFER'] as const) {
    for (let line = 1; line <= pairs; line++) yield { side, line, text: JSON.stringify(rowOf(side, line)) }
  }
}

const words = 'welding thin aluminium plates seam warping laser robot sensor coating polymer membrane battery cell turbine blade casting mould vision inspection'.split(' ')
/** The same words in another order each time. */
const sentence = (from: number, length: number) => Array.from({ length }, (_, index) => words[(from * 7 + index * (1 + (from % 5))) % words.length]).join(' ')

const rowOf = (side: Side, line: number) => ({
  source: 'Benchmark', sourceId: String(line), language: 'en', title: `${sentence(line, 4)} ${line}`, description: `${sentence(line, 80)}.`,
  organisation: { name: `${side === 'NEED' ? 'Works' : 'University'} ${line % organizations}`, type: side === 'NEED' ? 'company' : 'university' },
  keywords: [sentence(line, 1), sentence(line + 1, 2)],
})

interface Thing {
  readonly id: string
  readonly organizationId: string
}
interface Pair {
  readonly need: Thing
  readonly offer: Thing
}
async function* pairsOf({ projections }: Core): AsyncGenerator<Pair> {
  const things = (side: Side) => projections.database.prepare('SELECT id, organizationId FROM thing WHERE side = ? ORDER BY id').all(side)
    .map(({ id, organizationId }): Thing => ({ id: String(id), organizationId: String(organizationId) }))
  const offers = things('OFFER')
  for (const [index, need] of things('NEED').entries()) {
    const offer = offers[index]
    if (offer !== undefined) yield { need, offer }
  }
}

async function becomeMutual(core: Core, { need, offer }: Pair): Promise<Refusal | undefined> {
  const pair = { needId: NeedId.parse(need.id), offerId: OfferId.parse(offer.id) }
  const sides = [['NEED', owner(need, 'ENTERPRISE'), -1n], ['OFFER', owner(offer, 'UNIVERSITY'), 0n]] as const
  for (const [side, actor, expectedRevision] of sides) {
    const outcome = await core.handle(expressInterest, { ...pair, side }, { actor, expectedRevision, commandId: naturalId(need.id, side) })
    if (outcome instanceof Refusal) return outcome
    await known(core, outcome.position)
  }
  return undefined
}

const owner = ({ organizationId }: Thing, kind: OrganizationKind): Actor =>
  ({ kind: 'PERSON', id: naturalId('owner', organizationId), memberships: new Map([[organizationId, { role: 'OWNER', status: 'VERIFIED', kind }]]), engagements: new Map(), operator: false })
