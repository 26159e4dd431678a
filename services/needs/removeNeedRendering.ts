import { z } from 'zod'
import { NeedId } from '../../schema/events/ids.ts'
import { NeedRenderingRemoved } from '../../schema/events/needs.ts'
import { RenderingLanguage } from '../../schema/events/values.ts'
import { change } from '../commands/command.ts'
import { asEditorOrPark, asResearcher } from '../identity/rights.ts'
import { hasRendering } from '../things/rendering.ts'
import { need } from './need.ts'

/** Takes back what is said in another language, at any stage: what should not have been said must be removable. */
export const removeNeedRendering = change({
  name: 'RemoveNeedRendering',
  aggregate: need,
  input: z.object({ needId: NeedId, language: RenderingLanguage }),
  idOf: ({ needId }) => needId,
  permits: (actor, { organizationId }, { needId }, facts) => [...asEditorOrPark(actor, organizationId, facts), ...asResearcher(actor, needId, organizationId)],
  know: () => undefined,
  decide: ({ renderings }, removed) => (hasRendering(renderings, removed.language) ? [NeedRenderingRemoved(removed)] : []),
})
