import { z } from 'zod'
import { ConfidentialDetailWritten, VaultDigest } from '../../schema/events/dossiers.ts'
import { DetailId, ThingId } from '../../schema/events/ids.ts'
import { act } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { dossier } from './dossier.ts'
import { asItsEditor, closedTo, seesIt } from './thing.ts'

/** What only its own editors read, and to whom they disclose it 保密信息. Never on behalf. */
export const writeConfidentialDetail = act({
  name: 'WriteConfidentialDetail',
  aggregate: dossier,
  /** The text is in the vault; `detail` is absent where it was not put there, because it may not be written anyway. */
  input: z.object({ thingId: ThingId, detail: z.object({ detailId: DetailId, digest: VaultDigest }).optional() }),
  idOf: ({ thingId }) => thingId,
  sees: seesIt,
  permits: (actor, _, input, facts) => asItsEditor(actor, input, facts, true),
  know: (facts, _, { thingId }) => facts.thing(thingId), // a moment old will do: what goes with a withdrawn thing is seen by nobody else
  decide(_, { thingId, detail }, thing) {
    const closed = closedTo(thing, true)
    if (closed !== undefined) return closed
    return detail === undefined ? refuse('BUSY') : [ConfidentialDetailWritten({ thingId, ...detail })]
  },
})
