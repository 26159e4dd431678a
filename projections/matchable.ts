import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { Side } from '../schema/events/vocabulary.ts'
import { FacetWeights } from '../schema/events/facetWeights.ts'
import { publishedWeights, weightsOf, type Facets } from '../services/matching/facets.ts'
import type { MatchableRows } from '../services/matching/matchableRows.ts'
import type { Item } from '../services/matching/matcher.ts'
import { restoredTokens } from '../services/matching/storedTokens.ts'
import { optionalText, position, text, word, type Row } from './columns.ts'
import { factsOf } from './facts.ts'

/** The most changes read at once: questions are answered between two batches, so one takes some ten milliseconds. */
const mostAtOnce = 200

export function matchableRowsOf(database: DatabaseSync): MatchableRows {
  const entry = database.prepare('SELECT conferenceId, thingId, side FROM entry WHERE id = ?')
  const weights = database.prepare('SELECT weights FROM conference WHERE id = ?')
  // What a merge changed shares one position, and is never parted.
  const changed = database.prepare(`
    SELECT thingId, changedAt, side, kind, organizationId, listed, tokens, facets FROM token
    WHERE changedAt > ?1 AND changedAt <= coalesce((SELECT changedAt FROM token WHERE changedAt > ?1 ORDER BY changedAt LIMIT 1 OFFSET ?2), 9223372036854775807)
    ORDER BY changedAt, thingId`)
  changed.setReadBigInts(true)
  return {
    facts: factsOf(database),
    entry(entryId) {
      const row = entry.get(entryId)
      return row === undefined ? undefined : { conferenceId: text(row, 'conferenceId'), thingId: text(row, 'thingId'), side: word(row, 'side', Side) }
    },
    weightsIn(conferenceId) {
      const row = weights.get(conferenceId)
      return row === undefined ? publishedWeights : weightsOf(FacetWeights.parse(JSON.parse(text(row, 'weights'))))
    },
    changedAfter: (after) => changed.all(after, mostAtOnce - 1).map((row) => ({ id: text(row, 'thingId'), changedAt: position(row, 'changedAt'), item: itemOf(row) })),
  }
}

/** The projector of this very build wrote both, under a name that holds the analyser's version; only their outer shape is checked. */
const StoredTokens = z.instanceof(Uint8Array)
const StoredFacets = z.custom<Facets>((value) => typeof value === 'object' && value !== null && 'fields' in value)

function itemOf(row: Row): Item | undefined {
  const kind = optionalText(row, 'kind')
  if (row['tokens'] === null || kind === undefined) return undefined
  return {
    id: text(row, 'thingId'), side: word(row, 'side', Side), kind, organizationId: text(row, 'organizationId'), listed: position(row, 'listed') === 1n,
    tokens: restoredTokens(StoredTokens.parse(row['tokens'])), facets: StoredFacets.parse(JSON.parse(text(row, 'facets'))),
  }
}
