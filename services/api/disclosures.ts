import type { DisclosureRow } from '../../projections/disclosureRows.ts'
import { knowsDisclosure, ownsConfidential } from '../identity/confidentialSight.ts'
import type { Connection } from './connections.ts'
import type { Context } from './context.ts'
import type { Reading } from '../office/readings.ts'

/** A disclosure as one of its two sides holds it; everybody else holds none. */
export interface DisclosureSource { readonly type: 'Disclosure'; readonly id: string; readonly row: DisclosureRow; readonly own: boolean }
export type ReadingSource = Reading
export type ReadingConnectionSource = Connection<ReadingSource>

export function disclosureSource(context: Context, id: string): DisclosureSource | null {
  const row = context.rows.disclosures.disclosure(id)
  return row === undefined ? null : disclosureSourceOf(context, row)
}
export function disclosureSourceOf(context: Context, row: DisclosureRow): DisclosureSource | null {
  const actor = context.actor()
  const { facts } = context.core
  if (actor === undefined || [row.id, row.thingId].some((id) => facts.parked(id)) || !knowsDisclosure(actor, row, facts)) return null
  return { type: 'Disclosure', id: row.id, row, own: ownsConfidential(actor, row.ownerOrganizationId) }
}
