import { DatabaseSync } from 'node:sqlite'
import { NewerEvent } from '../../schema/events/event.ts'
import { readEvent } from '../../schema/events/events.ts'
import { TextRedacted } from '../../schema/events/redactions.ts'
import { appendsOf, type LogAppend, type LogEvent } from './appends.ts'
import type { WholeLog } from './wholeLog.ts'

/** What can be wrong with an event of the log; the command line has the words for each, and what to do. */
export type LogProblemKind = 'NEWER' | 'UNREADABLE' | 'REVISION_MISSING' | 'TIME_RUNS_BACK' | 'ID_REPEATED' | 'ID_FOREIGN'

/** Where it is wrong. What the event says is no part of it. */
export interface LogProblem extends Pick<LogEvent, 'position' | 'stream' | 'type'> {
  readonly kind: LogProblemKind
}

/** What the log is found to be. */
export interface LogFindings extends Pick<WholeLog, 'epoch' | 'head' | 'damage'> {
  readonly events: number
  readonly streams: number
  /** How many events of each type there are. */
  readonly types: ReadonlyMap<string, number>
  /** Texts that were taken out on purpose. */
  readonly redactions: number
  readonly problems: number
  /** The first of them. */
  readonly firstProblems: readonly LogProblem[]
}

export const isSound = ({ damage, problems }: LogFindings): boolean => damage.length === 0 && problems === 0

const mostTold = 20

/**
 * Reads a whole log: every event can be read in its version, revisions are dense and time never runs back in a stream,
 * and each id is the one that follows from what the event says, so that nothing was added or changed behind the hub's back unnoticed.
 */
export async function verifyLog(log: WholeLog, onProgress: (position: bigint, head: bigint) => void = () => undefined): Promise<LogFindings> {
  const check = new Check()
  try {
    for await (const append of appendsOf(log.events())) {
      check.take(append)
      if (check.events % 1_000 < append.events.length) onProgress(append.events[0].position, log.head)
    }
  } catch (error) {
    // What lies behind the damage can't be read, and that was found before.
    if (log.damage.length === 0) throw error
  }
  const { epoch, head, damage } = log
  return { epoch, head, damage, ...check.findings() }
}

class Check {
  events = 0
  readonly #types = new Map<string, number>()
  /** The last event of each stream. */
  readonly #streams = new Map<string, { readonly revision: bigint; readonly at: string }>()
  readonly #ids = new SeenIds()
  readonly #redacted = new Set<string>()
  /** Ids that follow from nothing: of appends that were redacted, as the log says at its end, or of nobody knows what. */
  readonly #foreign: LogAppend[] = []
  readonly #firstProblems: LogProblem[] = []
  #problems = 0

  take(append: LogAppend): void {
    for (const event of append.events) this.#takeEvent(event)
    if (!append.genuine) this.#foreign.push(append)
  }

  findings() {
    for (const { events } of this.#foreign) {
      if (events.some((event) => this.#redacted.has(placeOf(event)))) continue
      for (const event of events) this.#problem('ID_FOREIGN', event)
    }
    this.#ids.close()
    const firstProblems = this.#firstProblems.toSorted((a, b) => Number(a.position - b.position)).slice(0, mostTold)
    return { events: this.events, streams: this.#streams.size, types: this.#types, redactions: this.#redacted.size, problems: this.#problems, firstProblems }
  }

  #problem(kind: LogProblemKind, { position, stream, type }: LogEvent): void {
    this.#problems++
    if (this.#firstProblems.length < 2 * mostTold) this.#firstProblems.push({ kind, position, stream, type })
  }

  #takeEvent(event: LogEvent): void {
    const { stream, revision, type, id } = event
    this.events++
    this.#types.set(type, (this.#types.get(type) ?? 0) + 1)
    const last = this.#streams.get(stream) ?? { revision: -1n, at: '' }
    if (revision !== last.revision + 1n) this.#problem('REVISION_MISSING', event)
    if (!this.#ids.isNew(id)) this.#problem('ID_REPEATED', event)
    const at = this.#timeOf(event) ?? last.at
    if (at < last.at) this.#problem('TIME_RUNS_BACK', event)
    this.#streams.set(stream, { revision, at })
  }

  /** When it was decided; nothing where it can't be read, which is a problem of its own. */
  #timeOf(stored: LogEvent): string | undefined {
    try {
      const { event, metadata } = readEvent(stored)
      if (TextRedacted.is(event)) this.#redacted.add(placeOf({ stream: event.data.stream, revision: BigInt(event.data.revision) }))
      return metadata.at
    } catch (error) {
      this.#problem(error instanceof NewerEvent ? 'NEWER' : 'UNREADABLE', stored)
      return undefined
    }
  }
}

const placeOf = ({ stream, revision }: Pick<LogEvent, 'stream' | 'revision'>): string => `${stream}@${revision}`

/** Every id of a log, in a file that SQLite makes and removes by itself: there may be more than memory holds. */
class SeenIds {
  readonly #database = new DatabaseSync('')
  readonly #add

  constructor() {
    this.#database.exec('CREATE TABLE seen (id TEXT PRIMARY KEY) WITHOUT ROWID, STRICT; BEGIN')
    this.#add = this.#database.prepare('INSERT OR IGNORE INTO seen VALUES (?)')
  }
  isNew(id: string): boolean {
    return this.#add.run(id).changes === 1
  }
  close(): void {
    this.#database.close()
  }
}
