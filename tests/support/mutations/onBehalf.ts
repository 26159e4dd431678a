import { needContent } from '../needs.ts'
import type { Story } from '../story.ts'
import { parkOfAll, tooLong, type Asked, type MutationCases } from './mutationCase.ts'

/** A need that the park drafted on behalf of an organization, and what that one's owner says of it. */
const drafted = async (story: Story, said: Record<string, unknown> = {}): Promise<Asked> => {
  const park = await parkOfAll(story)
  const { id: organizationId, owner } = await story.member(park)
  const { id: thingId } = await park.owner.does('draftNeed', { organizationId, content: needContent, onBehalf: { basis: 'PHONE' } })
  return { by: owner, input: { organizationId, thingId, acts: 1, ...said } }
}

/** What organizations say of what was done on their behalf. */
export const onBehalfCases: MutationCases = {
  confirmOnBehalf: {
    makes: 'Organization', about: 'organizationId', denied: 'FORBIDDEN', invalid: [[{ acts: 0 }, 'acts'], [{ thingId: 'it' }, 'thingId']],
    prepare: (story) => drafted(story),
  },
  contestOnBehalf: {
    makes: 'Organization', about: 'organizationId', denied: 'FORBIDDEN', invalid: [[{ reason: tooLong(2_000) }, 'reason'], [{ acts: 0 }, 'acts']],
    prepare: (story) => drafted(story, { reason: 'Nobody here asked for that.' }),
  },
}
