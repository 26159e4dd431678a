import { z } from 'zod'
import { LinkAttached, VaultDigest } from '../../schema/events/dossiers.ts'
import { AttachmentId, ThingId } from '../../schema/events/ids.ts'
import { act } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { dossier } from './dossier.ts'
import { asItsEditor, closedTo, mostAttachments, seesIt } from './thing.ts'

/** Lets a link go with a need or offer, for whoever may see that. */
export const attachLink = act({
  name: 'AttachLink',
  aggregate: dossier,
  /** The address is in the vault; `link` is absent where it was not put there, because it may not be attached anyway. */
  input: z.object({ thingId: ThingId, link: z.object({ attachmentId: AttachmentId, digest: VaultDigest }).optional() }),
  idOf: ({ thingId }) => thingId,
  sees: seesIt,
  permits: (actor, _, input, facts) => asItsEditor(actor, input, facts, false),
  know: (facts, _, { thingId }) => facts.thing(thingId), // a moment old will do: what goes with a withdrawn thing is seen by nobody else
  decide(dossier, { thingId, link }, thing) {
    const closed = closedTo(thing, false)
    if (closed !== undefined) return closed
    if (dossier !== undefined && dossier.attachments.size >= mostAttachments) return refuse('TOO_MANY_ATTACHMENTS', 'thingId')
    return link === undefined ? refuse('BUSY') : [LinkAttached({ thingId, ...link })]
  },
})
