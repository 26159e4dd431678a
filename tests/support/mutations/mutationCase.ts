import type { Client, Values } from '../hub.ts'
import type { Pair, Park, Story } from '../story.ts'

/** One request that succeeds, and what is wrong with it when something is changed. */
export interface Asked {
  readonly by: Client
  readonly input: Values
}
export type Wrong = readonly [change: Values, ...path: string[]]
export interface MutationCase {
  /** Makes what the mutation is about, and says who asks what of it. */
  prepare(story: Story): Promise<Asked>
  readonly makes: string
  /** Another content under the same commandId; another basis if nothing is said, none where there is nothing to say. */
  readonly other?: Values | 'NONE'
  /** Whoever asks is signed out by it, and can't ask again. */
  readonly endsSession?: boolean
  /** The hub goes on by itself after it, and what is shown is not the thing that was changed, so that its revision is another. */
  readonly goesOn?: true
  /** Events that it appends; one if nothing is said, and none by what changes the office alone. */
  readonly events?: number
  /** Changes after which a field can't be used, with the path that is named. */
  readonly invalid: readonly Wrong[]
  /** The field that names what it is about, if it names something. */
  readonly about?: string
  /** What somebody is told who has nothing to do with it. */
  readonly denied: 'FORBIDDEN' | 'NOT_FOUND' | 'INVITATION_USED' | 'CODE_WRONG' | 'ALLOWED'
  /** What is said where an id names nothing. */
  readonly unknown?: 'NOT_FOUND' | 'INVITATION_USED'
}

/** Cases by the name of their mutation. */
export type MutationCases = Readonly<Record<string, MutationCase>>

export const tooLong = (most: number) => 'x'.repeat(most + 1)
export const money = { amount: '5', currency: 'CNY' }

let ofAll: Promise<Park> | undefined
/** One park for whatever needs no park of its own. */
export const parkOfAll = (story: Story): Promise<Park> => (ofAll ??= story.park('Park of all cases'))
export const pairOf = async (story: Story): Promise<Pair> => {
  const park = await parkOfAll(story)
  return { need: await story.publishedNeed(await story.member(park), park), offer: await story.publishedOffer(await story.member(park, { kind: 'UNIVERSITY' })) }
}
