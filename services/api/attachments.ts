import type { AttachmentRow } from '../../projections/dossierRows.ts'
import { confidentialSightOf, type ConfidentialSight } from '../identity/confidentialSight.ts'
import { isInside } from '../identity/visibility.ts'
import type { Item } from '../office/vault.ts'
import type { Context } from './context.ts'
import { needSource, offerSource, type NeedSource, type OfferSource } from './sources.ts'

/** A file or link as a viewer holds it: there is no other way to one than through these functions, which ask for sight first. */
export interface AttachmentSource {
  readonly row: AttachmentRow
  readonly item: Item
}

/** How whoever asks reads what is confidential of it; nothing is not at all. A program with a token never does: its token may lie anywhere. */
export function confidentialSight(context: Context, thing: NeedSource | OfferSource): ConfidentialSight | undefined {
  const actor = context.actor()
  return actor === undefined || context.session?.scopes !== undefined ? undefined : confidentialSightOf(actor, thing.row.facts, context.core.facts, context.core.clock())
}

/** A letterhead would name a hidden owner, so files are for whoever may know the name. */
function mayKnow(context: Context, thing: NeedSource | OfferSource, { confidential }: AttachmentRow): boolean {
  // Its owner may be looking at it as others see it.
  if (confidential) return thing.view.relation !== 'VISITOR' && confidentialSight(context, thing) !== undefined
  return thing.view.names || isInside(thing)
}

/** What is attached, as far as whoever asks may know. A name that is confidential is told with the content alone. */
export async function attachmentsOf(context: Context, thing: NeedSource | OfferSource): Promise<readonly AttachmentSource[]> {
  const rows = context.rows.dossiers.attachmentsOf(thing.id).filter((row) => mayKnow(context, thing, row))
  if (rows.length === 0) return []
  const items = new Map((await context.office.vault.findMany(rows.map(({ id }) => id))).map((item) => [item.itemId, item]))
  return rows.flatMap((row) => {
    const item = items.get(row.id)
    return item === undefined ? [] : [{ row, item }]
  })
}

export interface OpenedFile {
  readonly item: Item
  /** Set where it is read under a disclosure, whose ledger keeps the reading. */
  readonly disclosureId: string | undefined
}

/** A file by its id, through whichever need or offer whoever asks may see it; absent and hidden are the same. */
export async function fileOf(context: Context, fileId: string): Promise<OpenedFile | undefined> {
  for (const row of context.rows.dossiers.attached(fileId)) {
    const thing = needSource(context, row.thingId) ?? offerSource(context, row.thingId)
    if (row.kind !== 'FILE' || thing === null || !mayKnow(context, thing, row)) continue
    const item = await context.office.vault.find(fileId)
    if (item === undefined) return undefined
    const sight = row.confidential ? confidentialSight(context, thing) : undefined
    return { item, disclosureId: sight?.as === 'COUNTERPART' ? sight.disclosureId : undefined }
  }
  return undefined
}
