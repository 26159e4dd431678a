import type { DatabaseSync } from 'node:sqlite'
import { FacetVerdicts } from '../schema/events/facetVerdicts.ts'
import type { Label } from '../services/matching/report.ts'
import { optionalNumber, optionalText, text, word } from './columns.ts'

/** Suggestions of which both sides have said enough, in one conference or everywhere: accepted once both were interested, declined by either before. One that nobody answered is none. */
export function labelsIn(database: DatabaseSync, conferenceId: string | undefined): readonly Label[] {
  const rows = database.prepare(`
    WITH ranked AS (
      SELECT *, iif(onBoard, row_number() OVER (PARTITION BY conferenceId, needId, onBoard ORDER BY score DESC, offerId), NULL) AS rank FROM suggested
      WHERE ?1 IS NULL OR conferenceId = ?1
    )
    SELECT ranked.conferenceId, ranked.rank, ranked.facets,
      CASE WHEN match.reached IN ('CONTRACTED', 'DELIVERED') THEN 'CONTRACTED' WHEN match.reached IN ('MUTUAL', 'INTENT') THEN 'ACCEPTED' ELSE 'DECLINED' END AS outcome
    FROM ranked JOIN match ON match.needId = ranked.needId AND match.offerId = ranked.offerId
    WHERE match.reached IN ('MUTUAL', 'INTENT', 'CONTRACTED', 'DELIVERED') OR match.needDeclined OR match.offerDeclined
    ORDER BY ranked.conferenceId, ranked.needId, ranked.offerId`)
  return rows.all(conferenceId ?? null).map((row) => {
    const facets = optionalText(row, 'facets')
    return {
      conferenceId: text(row, 'conferenceId'), rank: optionalNumber(row, 'rank'), outcome: word(row, 'outcome', outcomes),
      facets: facets === undefined ? undefined : FacetVerdicts.parse(JSON.parse(facets)),
    }
  })
}

const outcomes = { options: ['ACCEPTED', 'DECLINED', 'CONTRACTED'] } as const
