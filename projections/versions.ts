import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import type { Row } from './columns.ts'

/**
 * A table of versions: each row says what was true of a subject of a conference from one position on, up to another (decision: the versioned board).
 * Ordinary rowid tables, since WITHOUT ROWID doubled the cost of writing; the open versions have an index of their own, named in each query.
 */
export interface VersionedTable {
  readonly name: string
  readonly subject: string
  /** Columns beside conference, subject and positions, as they are declared. */
  readonly columns: Readonly<Record<string, string>>
}

export const versionedTable = ({ name, subject, columns }: VersionedTable): string => `
  CREATE TABLE ${name} (
    conferenceId TEXT NOT NULL, ${subject} TEXT NOT NULL, fromPosition INTEGER NOT NULL, toPosition INTEGER,
    ${Object.entries(columns).map(([column, type]) => `${column} ${type}`).join(', ')}
  ) STRICT;
  CREATE UNIQUE INDEX ${name}Version ON ${name} (conferenceId, ${subject}, fromPosition);
  CREATE UNIQUE INDEX ${name}Open ON ${name} (conferenceId, ${subject}) WHERE toPosition IS NULL;
  CREATE INDEX ${name}Begun ON ${name} (conferenceId, fromPosition);
  CREATE INDEX ${name}Ended ON ${name} (conferenceId, toPosition) WHERE toPosition IS NOT NULL`

/** Writes versions: what is said again is nothing, what differs ends the open version and begins another. */
export function versionWriter(database: DatabaseSync, { name, subject, columns }: VersionedTable) {
  const names = Object.keys(columns)
  const open = database.prepare(`SELECT fromPosition, ${names.join(', ')} FROM ${name} INDEXED BY ${name}Open WHERE conferenceId = ? AND ${subject} = ? AND toPosition IS NULL`)
  open.setReadBigInts(true)
  const end = database.prepare(`UPDATE ${name} SET toPosition = ? WHERE conferenceId = ? AND ${subject} = ? AND fromPosition = ?`)
  const remove = database.prepare(`DELETE FROM ${name} WHERE conferenceId = ? AND ${subject} = ? AND fromPosition = ?`)
  const begin = database.prepare(`
    INSERT INTO ${name} (conferenceId, ${subject}, fromPosition, ${names.join(', ')}) VALUES (?, ?, ?, ${names.map(() => '?').join(', ')})`)

  /** `values` as of this position; `undefined` where the subject stands on the board no more. */
  return (conferenceId: string, id: string, values: Row | undefined, position: bigint): void => {
    const present = open.get(conferenceId, id)
    if (present === undefined ? values === undefined : values !== undefined && names.every((column) => same(present[column], values[column]))) return
    const from = present?.['fromPosition']
    if (from !== undefined && from !== null) {
      // Within one event a version has no length, and leaves no trace.
      if (from === position) remove.run(conferenceId, id, from)
      else end.run(position, conferenceId, id, from)
    }
    if (values !== undefined) begin.run(conferenceId, id, position, ...names.map((column): SQLInputValue => values[column] ?? null))
  }
}

const same = (left: unknown, right: unknown): boolean =>
  typeof left === 'bigint' || typeof right === 'bigint' ? String(left) === String(right) : (left ?? null) === (right ?? null)
