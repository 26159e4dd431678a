import type { DatabaseSync } from 'node:sqlite'
import { DisclosureTerms } from '../schema/events/disclosures.ts'
import { flag, text, type Row } from './columns.ts'

export interface DisclosureRow {
  readonly id: string
  readonly thingId: string
  readonly ownerOrganizationId: string
  readonly organizationId: string
  readonly terms: DisclosureTerms
  readonly expiresOn: string
  readonly revoked: boolean
  readonly disclosedAt: string
  readonly acceptances: readonly { readonly personId: string; readonly acceptedAt: string }[]
}
export interface DisclosureRows {
  disclosure(id: string): DisclosureRow | undefined
  /** In the order in which they were made. */
  disclosuresOf(thingId: string): readonly DisclosureRow[]
}

export function disclosureRowsOf(database: DatabaseSync): DisclosureRows {
  const byId = database.prepare('SELECT * FROM disclosure WHERE id = ?')
  const byThing = database.prepare('SELECT * FROM disclosure WHERE thingId = ? ORDER BY rowid')
  const acceptances = database.prepare('SELECT personId, acceptedAt FROM acceptance WHERE disclosureId = ? ORDER BY acceptedAt, personId')
  const read = (row: Row): DisclosureRow => ({
    id: text(row, 'id'), thingId: text(row, 'thingId'), ownerOrganizationId: text(row, 'ownerOrganizationId'), organizationId: text(row, 'organizationId'),
    terms: DisclosureTerms.parse(JSON.parse(text(row, 'terms'))), expiresOn: text(row, 'expiresOn'), revoked: flag(row, 'revoked'), disclosedAt: text(row, 'disclosedAt'),
    acceptances: acceptances.all(text(row, 'id')).map((accepted) => ({ personId: text(accepted, 'personId'), acceptedAt: text(accepted, 'acceptedAt') })),
  })
  return {
    disclosure(id) {
      const row = byId.get(id)
      return row === undefined ? undefined : read(row)
    },
    disclosuresOf: (thingId) => byThing.all(thingId).map(read),
  }
}
