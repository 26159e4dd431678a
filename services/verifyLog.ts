import { z } from 'zod'
import { NewerEvent } from '../schema/events/event.ts'
import { readEvent } from '../schema/events/events.ts'
import { digestOf, idOfEvent } from './commands/keys.ts'
import { inspectLog, type LogRow } from './eventStore/sqlite/inspect.ts'

/** What can be wrong with an event of the log; the command line has the words for each, and what to do. */
export type LogProblemKind = 'NEWER' | 'UNREADABLE' | 'REVISION_MISSING' | 'TIME_RUNS_BACK' | 'ID_REPEATED' | 'ID_FOREIGN'

/** Where it is wrong. What the event says is no part of it. */
export interface LogProblem extends Pick<LogRow, 'position' | 'stream' | 'type'> {
  readonly kind: LogProblemKind
}

/** What the log is found to be. */
export interface LogFindings {
  readonly epoch: string
  readonly head: bigint
  readonly events: number
  readonly streams: number
  /** How many events of each type there are. */
  readonly types: ReadonlyMap<string, number>
  /** What SQLite says of the file; nothing where it is whole. */
  readonly damage: readonly string[]
  readonly problems: number
  /** The first of them. */
  readonly firstProblems: readonly LogProblem[]
}

export const isSound = ({ damage, problems }: LogFindings): boolean => damage.length === 0 && problems === 0

const mostTold = 20

/**
 * Reads a whole log, from its file: every event can be read in its version, revisions are dense and time never runs back in a stream,
 * and each id is the one that follows from what the event says, so that nothing was added or changed behind the hub's back unnoticed.
 * @throws {LogRefused} it can't be opened at all.
 */
export function verifyLog(folder: string, { unwritten, onProgress = () => undefined }: {
  /** Nobody writes it now. */
  readonly unwritten: boolean
  readonly onProgress?: (position: bigint, head: bigint) => void
}): LogFindings {
  const log = inspectLog(folder, { unwritten })
  try {
    const damage = log.damage()
    const check = new Check()
    try {
      for (const append of appendsOf(log.rows())) {
        check.take(append)
        if (check.events % 1_000 < append.length) onProgress(append.at(-1)?.position ?? 0n, log.head)
      }
      for (const row of log.repeatedIds()) check.problem('ID_REPEATED', row)
    } catch (error) {
      // What lies behind the damage can't be read, and that was found before.
      if (damage.length === 0) throw error
    }
    const { events, streams, types, problems, firstProblems } = check
    return { epoch: log.epoch, head: log.head, events, streams: streams.size, types, damage, problems, firstProblems }
  } finally {
    log.close()
  }
}

/** What was appended together stands together. */
function* appendsOf(rows: Iterable<LogRow>): Generator<readonly LogRow[]> {
  let together: LogRow[] = []
  for (const row of rows) {
    const [first] = together
    if (first !== undefined && (first.stream !== row.stream || first.appendedAt !== row.appendedAt)) {
      yield together
      together = []
    }
    together.push(row)
  }
  if (together.length > 0) yield together
}

const Envelope = z.object({ commandKey: z.string(), fingerprint: z.string(), actingFor: z.unknown().optional(), onBehalf: z.unknown().optional() })

class Check {
  events = 0
  problems = 0
  readonly types = new Map<string, number>()
  readonly firstProblems: LogProblem[] = []
  /** The last event of each stream. */
  readonly streams = new Map<string, { readonly revision: bigint; readonly at: string }>()

  take(append: readonly LogRow[]): void {
    for (const row of append) this.#takeRow(row)
    this.#checkIds(append)
  }

  problem(kind: LogProblemKind, { position, stream, type }: LogRow): void {
    this.problems++
    if (this.firstProblems.length < mostTold) this.firstProblems.push({ kind, position, stream, type })
  }

  #takeRow(row: LogRow): void {
    const { stream, revision, type } = row
    this.events++
    this.types.set(type, (this.types.get(type) ?? 0) + 1)
    const last = this.streams.get(stream) ?? { revision: -1n, at: '' }
    if (revision !== last.revision + 1n) this.problem('REVISION_MISSING', row)
    const at = this.#timeOf(row) ?? last.at
    if (at < last.at) this.problem('TIME_RUNS_BACK', row)
    this.streams.set(stream, { revision, at })
  }

  /** When it was decided; nothing where it can't be read, which is a problem of its own. */
  #timeOf(row: LogRow): string | undefined {
    try {
      return readEvent({ type: row.type, data: JSON.parse(row.data), metadata: JSON.parse(row.metadata) }).metadata.at
    } catch (error) {
      this.problem(error instanceof NewerEvent ? 'NEWER' : 'UNREADABLE', row)
      return undefined
    }
  }

  #checkIds(append: readonly LogRow[]): void {
    const read = append.map(({ type, data, metadata }) => {
      const envelope = Envelope.safeParse(jsonOf(metadata))
      return envelope.success ? { type, data: jsonOf(data), envelope: envelope.data } : undefined
    })
    const digest = digestOf(read.map((event) => event && {
      type: event.type, data: event.data, fingerprint: event.envelope.fingerprint, actingFor: event.envelope.actingFor, onBehalf: event.envelope.onBehalf,
    }))
    for (const [index, row] of append.entries()) {
      const key = read[index]?.envelope.commandKey
      // What can't be read was counted before.
      if (key !== undefined && isUuid(key) && idOfEvent(key, row.stream, digest, index) !== row.id) this.problem('ID_FOREIGN', row)
    }
  }
}

const isUuid = (text: string): boolean => z.uuid().safeParse(text).success

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
