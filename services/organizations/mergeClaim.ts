import type { OrganizationId } from '../../schema/events/ids.ts'
import { MergeClaimed, type MergeEvent } from '../../schema/events/organizations.ts'
import type { Aggregate } from '../commands/aggregate.ts'
import { claim, type Claim } from '../commands/command.ts'
import { naturalId } from '../commands/keys.ts'
import { refuse } from '../commands/refusal.ts'

/** Every record that was merged, or is about to be. */
const merges: Aggregate<ReadonlySet<string>, MergeEvent> = {
  category: 'merges',
  evolve: (before, event) => new Set([...(before ?? []), event.data.mergingId]),
  knownTo: ({ operator }) => operator,
}

/** Nothing is merged into what is being merged itself: so there is no circle, and a record that survives is one that stands. */
export const claimMerge = (mergingId: OrganizationId, intoOrganizationId: OrganizationId): Claim => claim(merges, naturalId('merges'), (held) => {
  if (held?.has(intoOrganizationId) === true) return refuse('ORGANIZATION_MERGED', 'intoOrganizationId')
  return held?.has(mergingId) === true ? [] : [MergeClaimed({ mergingId, intoOrganizationId })]
})
