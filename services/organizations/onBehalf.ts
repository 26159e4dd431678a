import type { OrganizationId, ThingId } from '../../schema/events/ids.ts'
import { refuse, type Refusal } from '../commands/refusal.ts'
import type { Facts } from '../facts.ts'

/** What an organisation last said about what its park did on its behalf with something. */
export interface WordOnBehalf {
  readonly acts: number
  /** Why it contests; absent where it confirmed. */
  readonly reason: string | undefined
}
/** By the thing that it was done with. */
export type WordsOnBehalf = ReadonlyMap<string, WordOnBehalf>

interface Read {
  readonly organizationId: OrganizationId
  readonly thingId: ThingId
  readonly acts: number
}

/** How much was done on its behalf with the thing; a moment old will do: no act goes away. */
export const knownOnBehalf = (facts: Facts, { thingId, organizationId }: Read): { readonly done: number } => ({ done: facts.onBehalf(thingId, organizationId).acts })

/** A word is about acts that happened: nobody confirms what is yet to come. */
export const speaksOfActs = ({ acts }: Read, { done }: { readonly done: number }): Refusal | undefined =>
  done === 0 ? refuse('NOTHING_ON_BEHALF', 'thingId') : acts > done ? refuse('NOTHING_ON_BEHALF', 'acts') : undefined
