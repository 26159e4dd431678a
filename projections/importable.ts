import type { DatabaseSync } from 'node:sqlite'
import { ThingStage } from '../schema/events/vocabulary.ts'
import type { ConferenceFacts } from '../services/facts.ts'
import { position, text, word } from './columns.ts'

/** A need or offer as it stands now. */
export interface StandingThing {
  readonly stage: ThingStage
  readonly revision: bigint
  readonly content: unknown
}

export interface StandingConference {
  readonly parkId: string
  readonly stage: ConferenceFacts['stage']
  /** Its last day. */
  readonly ends: string
  readonly revision: bigint
}

/** What an import asks before it writes: what stands already, so that it writes only what is new. */
export interface ImportableRows {
  verifiedParks(): readonly { readonly id: string; readonly name: string }[]
  conference(id: string): StandingConference | undefined
  thing(id: string, category: 'need' | 'offer'): StandingThing | undefined
  /** What a need or offer is called. */
  title(id: string): string
  /** Whether a stream has events. */
  exists(id: string, category: string): boolean
}

const conferenceStages = { options: ['DRAFT', 'ANNOUNCED', 'ARCHIVED'] } as const

export function importableRowsOf(database: DatabaseSync): ImportableRows {
  const parks = database.prepare(`SELECT id, name FROM organization WHERE kind = 'PARK' AND status = 'VERIFIED' ORDER BY name, id`)
  const conference = database.prepare(`
    SELECT parkId, stage, ends, revision FROM conference JOIN stream ON stream.id = conference.id AND stream.category = 'conference' WHERE conference.id = ?`)
  conference.setReadBigInts(true)
  const thing = database.prepare(`
    SELECT thing.stage, thing.content, stream.revision FROM thing JOIN stream ON stream.id = thing.id AND stream.category = ? WHERE thing.id = ?`)
  thing.setReadBigInts(true)
  const title = database.prepare('SELECT title FROM thing WHERE id = ?')
  const stream = database.prepare('SELECT 1 FROM stream WHERE id = ? AND category = ?')
  return {
    verifiedParks: () => parks.all().map((row) => ({ id: text(row, 'id'), name: text(row, 'name') })),
    conference(id) {
      const row = conference.get(id)
      return row === undefined ? undefined : { parkId: text(row, 'parkId'), stage: word(row, 'stage', conferenceStages), ends: text(row, 'ends'), revision: position(row, 'revision') }
    },
    thing(id, category) {
      const row = thing.get(category, id)
      return row === undefined ? undefined : { stage: word(row, 'stage', ThingStage), revision: position(row, 'revision'), content: JSON.parse(text(row, 'content')) }
    },
    title(id) {
      const row = title.get(id)
      return row === undefined ? '' : text(row, 'title')
    },
    exists: (id, category) => stream.get(id, category) !== undefined,
  }
}
