import { z } from 'zod'
import { AttachmentDetached } from '../../schema/events/dossiers.ts'
import { AttachmentId, ThingId } from '../../schema/events/ids.ts'
import { act } from '../commands/command.ts'
import { dossier } from './dossier.ts'
import { asItsEditor, seesIt } from './thing.ts'

/** Ends all sight of a file or link at once; the vault forgets it a day later. */
export const detachAttachment = act({
  name: 'DetachAttachment',
  aggregate: dossier,
  input: z.object({ thingId: ThingId, attachmentId: AttachmentId }),
  idOf: ({ thingId }) => thingId,
  sees: seesIt,
  permits: (actor, dossier, input, facts) => asItsEditor(actor, input, facts, dossier?.attachments.get(input.attachmentId) === true),
  know: () => undefined,
  decide: (dossier, { thingId, attachmentId }) => (dossier?.attachments.has(attachmentId) === true ? [AttachmentDetached({ thingId, attachmentId })] : []),
})
