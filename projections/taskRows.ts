import type { DatabaseSync } from 'node:sqlite'
import { text } from './columns.ts'

export interface WaitingSince {
  readonly id: string
  readonly since: string
}
/** What waits for the hosts of a park, the longest waiting first; at most so many. */
export interface TaskRows {
  /** Organisations of the park, and itself, that somebody asks to join. */
  askedToJoin(parkId: string, most: number): readonly string[]
  /** Mutual matches of its conferences of which nothing was heard since a time. */
  matchesWithoutNews(parkId: string, since: Date, most: number): readonly WaitingSince[]
  /** Needs and offers with an act on behalf that their organisation contests. */
  contested(parkId: string, most: number): readonly WaitingSince[]
}

export function taskRowsOf(database: DatabaseSync): TaskRows {
  const asked = database.prepare(`
    SELECT organizationId AS id FROM joinRequest JOIN organization ON organization.id = organizationId
    WHERE organization.parkId = ?1 OR organization.id = ?1 GROUP BY organizationId ORDER BY min(askedAt), organizationId LIMIT ?2`)
  const silent = database.prepare(`
    SELECT id, changedAt AS since FROM match INDEXED BY matchWithoutNews
    WHERE reached = 'MUTUAL' AND ended IS NULL AND needDeclined = 0 AND offerDeclined = 0 AND changedAt <= ?2 AND EXISTS (
      SELECT 1 FROM matchConference JOIN conference ON conference.id = conferenceId WHERE matchId = match.id AND acts > 0 AND conference.parkId = ?1)
    ORDER BY changedAt, id LIMIT ?3`)
  const contested = database.prepare(`
    SELECT thingId AS id, min(at) AS since FROM actOnBehalf JOIN organization ON organization.id = organizationId
    WHERE organization.parkId = ? AND state = 'CONTESTED' GROUP BY thingId ORDER BY since, thingId LIMIT ?`)
  const waitingSince = (row: Parameters<typeof text>[0]): WaitingSince => ({ id: text(row, 'id'), since: text(row, 'since') })
  return {
    askedToJoin: (parkId, most) => asked.all(parkId, most).map((row) => text(row, 'id')),
    matchesWithoutNews: (parkId, since, most) => silent.all(parkId, since.toISOString(), most).map(waitingSince),
    contested: (parkId, most) => contested.all(parkId, most).map(waitingSince),
  }
}
