import type { DatabaseSync } from 'node:sqlite'
import { Basis } from '../schema/events/event.ts'
import { survivorIn, type Survivors } from '../schema/events/merging.ts'
import { ThingStage, Visibility } from '../schema/events/vocabulary.ts'
import { optionalNumber, optionalText, optionalWord, position, text, texts, type Row } from './columns.ts'
import { survivorsOf } from './survivors.ts'

/** One line of a thing's history, with what the thing was after it. */
export interface HistoryRow {
  readonly position: bigint
  readonly type: string
  readonly data: unknown
  readonly at: string
  readonly actorKind: string
  readonly actorId: string
  readonly actingFor: string | undefined
  readonly basis: Basis | undefined
  /** Of needs and offers alone. */
  readonly stage: ThingStage | undefined
  readonly visibility: Visibility | undefined
  readonly anonymous: boolean | undefined
  readonly hiddenFrom: readonly string[]
}
export interface HistoryRows {
  history(subjectId: string, after: bigint, most: number): readonly HistoryRow[]
}

export function historyRowsOf(database: DatabaseSync): HistoryRows {
  const lines = database.prepare('SELECT * FROM history WHERE subjectId = ? AND position > ? ORDER BY position LIMIT ?')
  lines.setReadBigInts(true)
  const survivors = survivorsOf(database)
  return {
    history(subjectId, after, most) {
      const names = survivors()
      return lines.all(survivorIn(subjectId, names), after, most).map((row) => historyRow(row, names))
    },
  }
}

function historyRow(row: Row, survivors: Survivors): HistoryRow {
  const actingFor = optionalText(row, 'actingFor')
  const anonymous = optionalNumber(row, 'anonymous')
  return {
    position: position(row, 'position'),
    type: text(row, 'type'),
    data: JSON.parse(text(row, 'data')),
    at: text(row, 'at'),
    actorKind: text(row, 'actorKind'),
    actorId: text(row, 'actorId'),
    actingFor: actingFor === undefined ? undefined : survivorIn(actingFor, survivors),
    basis: optionalWord(row, 'basis', Basis),
    stage: optionalWord(row, 'stage', ThingStage),
    visibility: optionalWord(row, 'visibility', Visibility),
    anonymous: anonymous === undefined ? undefined : anonymous === 1,
    hiddenFrom: texts(row, 'hiddenFrom').map((id) => survivorIn(id, survivors)),
  }
}
