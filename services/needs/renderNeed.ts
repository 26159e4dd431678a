import { z } from 'zod'
import { NeedId } from '../../schema/events/ids.ts'
import { NeedRendered, NeedTexts } from '../../schema/events/needs.ts'
import { RenderingLanguage } from '../../schema/events/values.ts'
import { isClosed } from '../../schema/events/vocabulary.ts'
import { change } from '../commands/command.ts'
import { digestOf } from '../commands/keys.ts'
import { refuse } from '../commands/refusal.ts'
import { asEditorOrPark, asResearcher } from '../identity/rights.ts'
import { isRendered, noRenderingOf, renderedBy } from '../things/rendering.ts'
import { need } from './need.ts'

/** Says its texts in another language 译文, as they read at the revision named; what was said in that language before is replaced. */
export const renderNeed = change({
  name: 'RenderNeed',
  aggregate: need,
  input: z.object({ needId: NeedId, language: RenderingLanguage, texts: NeedTexts, byMachine: z.boolean().optional() }),
  needsRevision: true,
  idOf: ({ needId }) => needId,
  permits: (actor, { organizationId }, { needId }, facts) => [...asEditorOrPark(actor, organizationId, facts), ...asResearcher(actor, needId, organizationId)],
  know: () => undefined,
  decide({ stage, content, renderings }, { needId, language, texts, byMachine }, _, { onBehalf }) {
    if (stage === 'REJECTED' || isClosed(stage)) return refuse('WRONG_STAGE', 'needId')
    const rendering = { language, texts, by: renderedBy(byMachine, onBehalf), ofDigest: digestOf(NeedTexts.parse(content)) }
    if (isRendered(renderings, rendering)) return []
    return noRenderingOf(content, renderings, rendering) ?? [NeedRendered({ needId, ...rendering })]
  },
})
