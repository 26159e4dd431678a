import type { Side } from '../../schema/events/vocabulary.ts'
import type { SightFacts } from '../facts.ts'
import type { Weights } from './facets.ts'
import type { Item } from './matcher.ts'

/** What the matcher's thread reads of the rows; `projections/matchable.ts` answers it. */
export interface MatchableRows {
  readonly facts: SightFacts
  entry(entryId: string): { readonly conferenceId: string; readonly thingId: string; readonly side: Side } | undefined
  /** As the hosts of a conference weigh facets; as published, unless they chose otherwise. */
  weightsIn(conferenceId: string): Weights
  /** What changed after a position, in the order of change; `item` is absent where it is to be forgotten. */
  changedAfter(position: bigint): readonly { readonly id: string; readonly changedAt: bigint; readonly item: Item | undefined }[]
}
