import { z } from 'zod'
import { defineEvent, type EventOf } from './event.ts'
import { AttachmentId, DetailId, ThingId } from './ids.ts'

/** What goes with a need or an offer beside its content: files and links, and what is confidential. Contents and names are in the office's vault. */

/** What the hub takes, by media type. */
export const FileType = z.enum([
  'image/jpeg', 'image/png', 'image/webp', 'application/pdf', 'text/plain', 'text/csv',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
])
export type FileType = z.infer<typeof FileType>

/** Of a content in the vault, keyed by the vault: without it nobody can try contents out. */
export const VaultDigest = z.string().max(100)

/** The need or offer that it goes with. */
const thingId = ThingId

export const FileAttached = defineEvent('FileAttached', { audience: 'OWNER' }, z.object({
  thingId, attachmentId: AttachmentId, digest: VaultDigest, type: FileType, size: z.int().positive(), confidential: z.boolean(),
}))
export const LinkAttached = defineEvent('LinkAttached', { audience: 'OWNER' }, z.object({ thingId, attachmentId: AttachmentId, digest: VaultDigest }))
export const AttachmentDetached = defineEvent('AttachmentDetached', { audience: 'OWNER' }, z.object({ thingId, attachmentId: AttachmentId }))
/** One revision of the confidential detail; the last one stands. */
export const ConfidentialDetailWritten = defineEvent('ConfidentialDetailWritten', { audience: 'OWNER' }, z.object({ thingId, detailId: DetailId, digest: VaultDigest }))

export const dossierEvents = [FileAttached, LinkAttached, AttachmentDetached, ConfidentialDetailWritten] as const
export type DossierEvent = EventOf<(typeof dossierEvents)[number]>
