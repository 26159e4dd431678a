import { z } from 'zod'
import { FileAttached, FileType, VaultDigest } from '../../schema/events/dossiers.ts'
import { AttachmentId, OrganizationId, ThingId } from '../../schema/events/ids.ts'
import { survivorIn } from '../../schema/events/merging.ts'
import { act } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { dossier } from './dossier.ts'
import { asItsEditor, closedTo, mostAttachments, seesIt } from './thing.ts'

/** Lets a file that the same person uploaded go with a need or offer: for whoever may see that, or confidential. */
export const attachFile = act({
  name: 'AttachFile',
  aggregate: dossier,
  input: z.object({
    thingId: ThingId,
    fileId: AttachmentId,
    confidential: z.boolean(),
    /** What the vault says of it; absent where the person uploaded no such file. */
    file: z.object({ digest: VaultDigest, type: FileType, size: z.int().positive(), organizationId: OrganizationId }).optional(),
  }),
  idOf: ({ thingId }) => thingId,
  sees: seesIt,
  permits: (actor, _, input, facts) => asItsEditor(actor, input, facts, input.confidential),
  know: (facts, _, { thingId, file }) => ({ thing: facts.thing(thingId), keeper: file && survivorIn(file.organizationId, facts.survivors()) }), // a moment old will do: what goes with a withdrawn thing is seen by nobody else
  decide(dossier, { thingId, fileId, confidential, file }, { thing, keeper }) {
    if (dossier?.attachments.get(fileId) === confidential) return []
    if (file === undefined || dossier?.attachments.has(fileId) === true || keeper !== thing?.organizationId) return refuse('FILE_UNKNOWN', 'fileId')
    const closed = closedTo(thing, confidential)
    if (closed !== undefined) return closed
    if (dossier !== undefined && dossier.attachments.size >= mostAttachments) return refuse('TOO_MANY_ATTACHMENTS', 'thingId')
    const { digest, type, size } = file
    return [FileAttached({ thingId, attachmentId: fileId, digest, type, size, confidential })]
  },
})
