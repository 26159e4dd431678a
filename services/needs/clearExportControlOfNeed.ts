import { z } from 'zod'
import { NeedId } from '../../schema/events/ids.ts'
import { NeedExportControlCleared } from '../../schema/events/needs.ts'
import { text } from '../../schema/events/values.ts'
import { change } from '../commands/command.ts'
import { asHost } from '../identity/rights.ts'
import { need } from './need.ts'

/** A park found, for a reason that it gives, that export control keeps nothing of it from going abroad. Whatever is declared later counts anew, and of what is revised later nobody has found out. */
export const clearExportControlOfNeed = change({
  name: 'ClearExportControlOfNeed',
  aggregate: need,
  input: z.object({ needId: NeedId, reason: text(2_000) }),
  needsRevision: true,
  idOf: ({ needId }) => needId,
  permits: (actor, { organizationId, reviewingParkId }, _, facts) => [...asHost(actor, reviewingParkId), ...asHost(actor, facts.organization(organizationId)?.parkId)],
  know: () => undefined,
  decide: ({ exportControl }, cleared) => (exportControl === 'NO' || exportControl === 'CLEARED' ? [] : [NeedExportControlCleared(cleared)]),
})
