import type { DatabaseSync } from 'node:sqlite'
import { flag, text, word, type Row } from './columns.ts'

export interface AttachmentRow {
  readonly id: string
  readonly thingId: string
  readonly kind: 'FILE' | 'LINK'
  readonly confidential: boolean
}
export interface DetailRow {
  readonly id: string
  readonly writtenAt: string
}
export interface DossierRows {
  /** With each need and offer that it goes with. */
  attached(id: string): readonly AttachmentRow[]
  /** In the order in which they were attached. */
  attachmentsOf(thingId: string): readonly AttachmentRow[]
  /** The confidential detail as it stands. */
  detailOf(thingId: string): DetailRow | undefined
  /** Whether it is a revision of a confidential detail, and no file. */
  isDetail(itemId: string): boolean
  /** Whether anything still speaks of this item of the vault; the vault forgets all others. */
  stands(itemId: string): boolean
}

export function dossierRowsOf(database: DatabaseSync): DossierRows {
  const byId = database.prepare('SELECT id, thingId, kind, confidential FROM attachment WHERE id = ? ORDER BY position')
  const byThing = database.prepare('SELECT id, thingId, kind, confidential FROM attachment WHERE thingId = ? ORDER BY position')
  const detail = database.prepare('SELECT id, writtenAt FROM confidentialDetail WHERE thingId = ? ORDER BY position DESC LIMIT 1')
  const isDetail = database.prepare('SELECT 1 FROM confidentialDetail WHERE id = ?')
  const stands = database.prepare('SELECT 1 FROM attachment WHERE id = ?1 UNION ALL SELECT 1 FROM confidentialDetail WHERE id = ?1')
  const read = (row: Row): AttachmentRow => ({
    id: text(row, 'id'), thingId: text(row, 'thingId'), kind: word(row, 'kind', { options: ['FILE', 'LINK'] }), confidential: flag(row, 'confidential'),
  })
  return {
    attached: (id) => byId.all(id).map(read),
    attachmentsOf: (thingId) => byThing.all(thingId).map(read),
    detailOf(thingId) {
      const row = detail.get(thingId)
      return row === undefined ? undefined : { id: text(row, 'id'), writtenAt: text(row, 'writtenAt') }
    },
    isDetail: (itemId) => isDetail.get(itemId) !== undefined,
    stands: (itemId) => stands.get(itemId) !== undefined,
  }
}
