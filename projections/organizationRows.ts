import type { DatabaseSync } from 'node:sqlite'
import { survivorIn } from '../schema/events/merging.ts'
import { MergedBelongings, type RegisterCode } from '../schema/events/organizations.ts'
import { OrganizationSize, Role } from '../schema/events/vocabulary.ts'
import type { OrganizationFacts } from '../services/facts.ts'
import { codesWithin, type Mask } from '../services/identity/mask.ts'
import { flag, number, optionalText, optionalWord, text, texts, word, type Row } from './columns.ts'
import { codeIn, organizationFacts } from './facts.ts'
import { survivorsOf } from './survivors.ts'

export interface OrganizationRow {
  readonly id: string
  readonly facts: OrganizationFacts
  readonly name: string
  readonly shortName: string | undefined
  readonly code: RegisterCode | undefined
  readonly region: string | undefined
  readonly size: OrganizationSize | undefined
  readonly requiresReview: boolean
  readonly recommendingBodyId: string | undefined
  /** Whether it took another name since it was verified. */
  readonly renamed: boolean
  readonly reason: string | undefined
  readonly registeredAt: string
  /** The names of the records that were merged into it. */
  readonly formerNames: readonly string[]
  /** Whether it was found, by a name that was asked for, under its own; otherwise under a former one. */
  readonly foundByOwnName: boolean
}
export interface OrganizationOrder {
  readonly by: 'name' | 'registeredAt'
  readonly direction: 'ASC' | 'DESC'
}
export interface OrganizationFilter {
  readonly kinds?: readonly string[] | undefined
  readonly statuses?: readonly string[] | undefined
  readonly parkId?: string | undefined
  readonly name?: string | undefined
  readonly code?: RegisterCode | undefined
  /** Whether they took another name since they were verified. */
  readonly renamed?: boolean | undefined
}
export interface OrganizationRows {
  /** The one that survives, where this one was merged. */
  organization(id: string): OrganizationRow | undefined
  /** In order, after what it is ordered by and an id; at most so many. */
  list(filter: OrganizationFilter, order: OrganizationOrder, after: { readonly value: string; readonly id: string } | undefined, most: number): readonly OrganizationRow[]
  members(organizationId: string): readonly { readonly personId: string; readonly role: Role }[]
  /** Who asks to join, oldest first. */
  joinRequests(organizationId: string): readonly { readonly personId: string; readonly askedAt: string }[]
  /** Where a person asks to join. */
  joinRequestsOf(personId: string): readonly { readonly organizationId: string; readonly askedAt: string }[]
  openInvitations(organizationId: string): readonly { readonly invitationId: string; readonly role: Role }[]
  /** Whether so many verified organisations, or more, share all that a mask tells. */
  share(mask: Mask, least: number): boolean
  verifiedParks(): readonly string[]
  /** Merged records whose people the survivor does not have yet. */
  notAbsorbed(most: number): readonly { readonly id: string; readonly survivorId: string; readonly belongings: MergedBelongings }[]
  hasOperator(): boolean
}

export function organizationRowsOf(database: DatabaseSync): OrganizationRows {
  const survivors = survivorsOf(database)
  const formerNames = `(SELECT json_group_array(name ORDER BY name) FROM formerOrganization WHERE survivorId = organization.id) AS formerNames`
  const named = (name: string) => `(${name} IS NULL OR instr(lower(name), lower(${name})) > 0 OR instr(lower(coalesce(shortName, '')), lower(${name})) > 0)`
  const byId = database.prepare(`SELECT *, ${formerNames}, 1 AS foundByOwnName FROM organization WHERE id = ?`)
  const listing = (by: OrganizationOrder['by'], direction: OrganizationOrder['direction']) => database.prepare(`
    SELECT *, ${formerNames}, ${named('?4')} AS foundByOwnName FROM organization
    WHERE (?1 IS NULL OR kind IN (SELECT value FROM json_each(?1))) AND (?2 IS NULL OR status IN (SELECT value FROM json_each(?2)))
      AND (?3 IS NULL OR parkId = ?3) AND (${named('?4')} OR EXISTS (SELECT 1 FROM formerOrganization WHERE survivorId = organization.id AND ${named('?4')}))
      AND (?5 IS NULL OR (codeScheme = ?5 AND codeValue = ?6)) AND (?10 IS NULL OR renamed = ?10)
      AND (?7 IS NULL OR (${by}, id) ${direction === 'ASC' ? '>' : '<'} (?7, ?8))
    ORDER BY ${by} ${direction}, id ${direction} LIMIT ?9`)
  const lists = {
    name: { ASC: listing('name', 'ASC'), DESC: listing('name', 'DESC') },
    registeredAt: { ASC: listing('registeredAt', 'ASC'), DESC: listing('registeredAt', 'DESC') },
  }
  const members = database.prepare('SELECT personId, role FROM member WHERE organizationId = ? ORDER BY personId')
  const requests = database.prepare('SELECT personId, askedAt FROM joinRequest WHERE organizationId = ? ORDER BY askedAt, personId')
  const requestsOf = database.prepare('SELECT organizationId, askedAt FROM joinRequest WHERE personId = ? ORDER BY askedAt, organizationId')
  const invitations = database.prepare('SELECT id, role FROM invitation WHERE organizationId = ? AND used = 0 ORDER BY id')
  // Counts no further than it has to, along an index: a mask is asked for with every hidden name on a board.
  const sharing = new Map([true, false].flatMap((kind) => [true, false].flatMap((region) => [true, false].map((size) => {
    const told = [...(kind ? ['kind = ?'] : []), ...(size ? ['size = ?'] : []), ...(region ? ['region BETWEEN ? AND ?'] : [])]
    const shared = ["status = 'VERIFIED'", ...told].join(' AND ')
    return [shapeOf(kind, size, region), database.prepare(`SELECT count(*) AS count FROM (SELECT 1 FROM organization WHERE ${shared} LIMIT ?)`)]
  }))))
  const parks = database.prepare(`SELECT id FROM organization WHERE status = 'VERIFIED' AND kind = 'PARK' ORDER BY id`)
  const waiting = database.prepare('SELECT id, survivorId, belongings FROM formerOrganization INDEXED BY formerOrganizationNotAbsorbed WHERE absorbed = 0 ORDER BY id LIMIT ?')
  const operator = database.prepare('SELECT 1 FROM operator')
  const json = (list: readonly string[] | undefined) => (list === undefined ? null : JSON.stringify(list))
  return {
    organization(id) {
      const row = byId.get(survivorIn(id, survivors()))
      return row === undefined ? undefined : organizationRow(row)
    },
    list: ({ kinds, statuses, parkId, name, code, renamed }, { by, direction }, after, most) => lists[by][direction].all(
      json(kinds), json(statuses), parkId ?? null, name ?? null, code?.scheme ?? null, code?.value ?? null, after?.value ?? null, after?.id ?? null, most, renamed === undefined ? null : Number(renamed),
    ).map(organizationRow),
    members: (organizationId) => members.all(organizationId).map((row) => ({ personId: text(row, 'personId'), role: word(row, 'role', Role) })),
    joinRequests: (organizationId) => requests.all(organizationId).map((row) => ({ personId: text(row, 'personId'), askedAt: text(row, 'askedAt') })),
    joinRequestsOf: (personId) => requestsOf.all(personId).map((row) => ({ organizationId: text(row, 'organizationId'), askedAt: text(row, 'askedAt') })),
    openInvitations: (organizationId) => invitations.all(organizationId).map((row) => ({ invitationId: text(row, 'id'), role: word(row, 'role', Role) })),
    share({ kind, region, size }, least) {
      const told = [...(kind === undefined ? [] : [kind]), ...(size === undefined ? [] : [size]), ...(region === undefined ? [] : codesWithin(region))]
      const row = sharing.get(shapeOf(kind !== undefined, size !== undefined, region !== undefined))?.get(...told, least)
      return told.length === 0 || (row !== undefined && number(row, 'count') >= least)
    },
    notAbsorbed: (most) => waiting.all(most).map((row) => ({
      id: text(row, 'id'), survivorId: text(row, 'survivorId'), belongings: MergedBelongings.parse(JSON.parse(text(row, 'belongings'))),
    })),
    verifiedParks: () => parks.all().map((row) => text(row, 'id')),
    hasOperator: () => operator.get() !== undefined,
  }
}

/** Which of the three a mask tells. */
const shapeOf = (...told: readonly boolean[]): string => told.join()

function organizationRow(row: Row): OrganizationRow {
  return {
    id: text(row, 'id'),
    facts: organizationFacts(row),
    name: text(row, 'name'),
    shortName: optionalText(row, 'shortName'),
    code: codeIn(row),
    region: optionalText(row, 'region'),
    size: optionalWord(row, 'size', OrganizationSize),
    requiresReview: flag(row, 'requiresReview'),
    recommendingBodyId: optionalText(row, 'recommendingBodyId'),
    renamed: flag(row, 'renamed'),
    reason: optionalText(row, 'reason'),
    registeredAt: text(row, 'registeredAt'),
    formerNames: texts(row, 'formerNames'),
    foundByOwnName: flag(row, 'foundByOwnName'),
  }
}
