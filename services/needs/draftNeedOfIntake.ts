import { z } from 'zod'
import { NeedId, OrganizationId } from '../../schema/events/ids.ts'
import { NeedDrafted, WrittenNeedContent } from '../../schema/events/needs.ts'
import { creation } from '../commands/command.ts'
import { asEditorOrPark } from '../identity/rights.ts'
import { knowsOrganization } from '../identity/visibility.ts'
import { enteringParkOf } from '../things/enteringPark.ts'
import { need } from './need.ts'

/** Drafts what somebody told a park through an intake link 征集链接; asked by `takeIntake`, which knows what was told. */
export const draftNeedOfIntake = creation({
  name: 'DraftNeedOfIntake',
  aggregate: need,
  input: z.object({ organizationId: OrganizationId, content: WrittenNeedContent }),
  sees: (actor, { organizationId }, facts) => knowsOrganization(actor, organizationId, facts),
  permits: (actor, { organizationId }, facts) => asEditorOrPark(actor, organizationId, facts),
  know: (facts, { organizationId }) => ({ owner: facts.organization(organizationId) }), // a moment old will do: the right was asked of the same answer
  decide: (input, { owner }, { id, onBehalf }) => [NeedDrafted({ needId: NeedId.parse(id), ...input, ...enteringParkOf(owner, onBehalf), intake: true })],
})
