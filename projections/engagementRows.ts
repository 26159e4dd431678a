import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { ConflictOfInterest, ReviewVerdict, Side } from '../schema/events/vocabulary.ts'
import { optionalText, optionalWord, text, word, type Row } from './columns.ts'

export interface ExpertRow {
  readonly id: string
  readonly needId: string
  readonly parkId: string
  readonly personId: string | undefined
  readonly status: 'INVITED' | 'WAITING' | 'ADMITTED' | 'DISMISSED'
  readonly conflicts: readonly ConflictOfInterest[]
  readonly opinion: string | undefined
  readonly recommendation: ReviewVerdict | undefined
  readonly invitedAt: string
}
export interface DelegationRow {
  readonly id: string
  readonly side: Side
  readonly thingId: string
  readonly organizationId: string
  readonly delegatedBy: string
  readonly personId: string | undefined
  readonly status: 'OFFERED' | 'ACCEPTED' | 'ENDED'
  readonly delegatedAt: string
}
/** Where something stands in the order in which it began. */
export interface BegunKey {
  readonly at: string
  readonly id: string
}
export interface EngagementRows {
  expert(id: string): ExpertRow | undefined
  /** The experts about a need, or a person's own, oldest first. */
  experts(by: 'needId' | 'personId', id: string, after: BegunKey | undefined, most: number): readonly ExpertRow[]
  delegation(id: string): DelegationRow | undefined
  /** The delegations of a need or offer, or a person's own, oldest first. */
  delegations(by: 'thingId' | 'personId', id: string, after: BegunKey | undefined, most: number): readonly DelegationRow[]
}

export function engagementRowsOf(database: DatabaseSync): EngagementRows {
  const listed = (table: string, column: string, at: string) =>
    database.prepare(`SELECT * FROM ${table} WHERE ${column} = ? AND (${at}, id) > (?, ?) ORDER BY ${at}, id LIMIT ?`)
  const expert = database.prepare('SELECT * FROM expert WHERE id = ?')
  const experts = { needId: listed('expert', 'needId', 'invitedAt'), personId: listed('expert', 'personId', 'invitedAt') }
  const delegation = database.prepare('SELECT * FROM delegation WHERE id = ?')
  const delegations = { thingId: listed('delegation', 'thingId', 'delegatedAt'), personId: listed('delegation', 'personId', 'delegatedAt') }
  return {
    expert: (id) => map(expert.get(id), expertRow),
    experts: (by, id, after, most) => experts[by].all(id, after?.at ?? '', after?.id ?? '', most).map(expertRow),
    delegation: (id) => map(delegation.get(id), delegationRow),
    delegations: (by, id, after, most) => delegations[by].all(id, after?.at ?? '', after?.id ?? '', most).map(delegationRow),
  }
}

const map = <Result>(row: Row | undefined, read: (row: Row) => Result): Result | undefined => (row === undefined ? undefined : read(row))
const Conflicts = z.array(ConflictOfInterest)

const expertRow = (row: Row): ExpertRow => ({
  id: text(row, 'id'), needId: text(row, 'needId'), parkId: text(row, 'parkId'), personId: optionalText(row, 'personId'),
  status: word(row, 'status', { options: ['INVITED', 'WAITING', 'ADMITTED', 'DISMISSED'] }), conflicts: Conflicts.parse(JSON.parse(text(row, 'conflicts'))),
  opinion: optionalText(row, 'opinion'), recommendation: optionalWord(row, 'recommendation', ReviewVerdict), invitedAt: text(row, 'invitedAt'),
})
const delegationRow = (row: Row): DelegationRow => ({
  id: text(row, 'id'), side: word(row, 'side', Side), thingId: text(row, 'thingId'), organizationId: text(row, 'organizationId'), delegatedBy: text(row, 'delegatedBy'), personId: optionalText(row, 'personId'),
  status: word(row, 'status', { options: ['OFFERED', 'ACCEPTED', 'ENDED'] }), delegatedAt: text(row, 'delegatedAt'),
})
