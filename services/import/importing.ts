import { importableRowsOf } from '../../projections/importable.ts'
import type { Core } from '../core.ts'
import { Comparing } from './comparing.ts'
import { openBoardOf, settleGround, Stopped } from './ground.ts'
import { inFlight } from './inFlight.ts'
import type { ImportOptions } from './options.ts'
import type { Counts, Progress } from './progress.ts'
import type { Line } from './row.ts'
import { RuleCounts } from './rules.ts'
import { Taking } from './taking.ts'

/** Rows under way at once. */
const most = 64
/** Likely duplicates that are told one by one. */
const mostAlike = 20
/** Rows between two words about how far it came. */
const often = 50

export interface Importing {
  readonly core: Core
  readonly rows: AsyncIterable<Line>
  readonly options: ImportOptions
}

/**
 * Takes rows in as needs and offers of unclaimed organisations of a park, and enters them in a conference. Every id and every request follows from
 * the rows, so it can be stopped at any moment and begun again: what stands is left, what is new or corrected is written.
 */
export async function* importRecords({ core, rows: lines, options }: Importing): AsyncGenerator<Progress, void> {
  const ground = await settleGround(core, options)
  if (ground instanceof Stopped) {
    yield stopped(ground)
    return
  }
  yield { kind: 'BEGAN', ...ground }

  const place = { core, ground, rows: importableRowsOf(core.projections.database) }
  const taking = new Taking(place)
  const rules = new RuleCounts()
  const comparing = new Comparing()
  const counts = { NEED: noRows(), OFFER: noRows() }
  let rows = 0
  for await (const { line, outcome, applied } of inFlight(lines, most, (line) => taking.take(line))) {
    rules.add(applied)
    const refused = 'code' in outcome
    counts[line.side][refused ? 'REFUSED' : outcome.outcome]++
    if (refused) yield { kind: 'REFUSED', side: line.side, line: line.line, code: outcome.code, path: [...outcome.path] }
    else if (outcome.outcome === 'ADDED' || outcome.outcome === 'CHANGED') comparing.add(line.side, outcome.id, line.line)
    if (++rows % often === 0) yield { kind: 'ROWS', rows }
  }
  yield { kind: 'ROWS', rows }

  let alike = 0
  for await (const pair of comparing.pairs(place)) {
    if (++alike <= mostAlike) yield { kind: 'ALIKE', ...pair }
  }

  const boardOpened = await openBoardOf(core, ground, options)
  yield boardOpened instanceof Stopped
    ? stopped(boardOpened)
    : { kind: 'FINISHED', conferenceId: ground.conferenceId, boardOpened, organizations: taking.organizations, alike, counts, rules: [...rules.all] }
}

const stopped = ({ code, path }: Stopped): Progress => ({ kind: 'STOPPED', code, path: [...path] })
const noRows = (): Counts => ({ ADDED: 0, CHANGED: 0, UNCHANGED: 0, LEFT: 0, REFUSED: 0 })
