import type { ActedOnSuggestion } from '../../schema/events/matches.ts'
import type { Side } from '../../schema/events/vocabulary.ts'
import type { Picks } from '../facts.ts'
import type { Viewer } from '../identity/actor.ts'
import type { Alike, Found, Suggestion } from './matcher.ts'
import type { Explanation } from './explanation.ts'
import type { Weights } from './facets.ts'
import type { HardFacet } from './keptApart.ts'
import type { Texts } from './tokens.ts'

/** What is asked of the matcher's thread, and what it answers. `today` is an ISO date: the matcher looks at no clock. */
export type Question =
  | { readonly name: 'suggest'; readonly thingId: string; readonly viewer: Viewer; readonly today: string; readonly limit: number; readonly conferenceId: string | undefined }
  | { readonly name: 'whyNot'; readonly needId: string; readonly offerId: string; readonly viewer: Viewer; readonly today: string }
  | { readonly name: 'search'; readonly side: Side; readonly text: string; readonly viewer: Viewer; readonly limit: number }
  | { readonly name: 'alike'; readonly side: Side; readonly things: readonly Comparable[]; readonly viewer: Viewer; readonly limit: number }
  | { readonly name: 'picksFor'; readonly entryId: string; readonly today: string }
  | { readonly name: 'compareWeights'; readonly conferenceId: string; readonly needIds: readonly string[]; readonly weights: Weights; readonly today: string }
  | { readonly name: 'suggestion'; readonly needId: string; readonly offerId: string; readonly today: string }

/** What is compared with others of its side: by the words that the index has of it, else by the texts that come with it. */
export interface Comparable {
  readonly id: string
  readonly texts?: Texts
}

/** Why a pair is not suggested, as one viewer may know it. */
export interface WhyNot {
  readonly keptApartBy: readonly (HardFacet | 'NOT_OPEN' | 'SAME_ORGANIZATION' | 'HIDDEN_FROM')[]
  /** Points that the texts must have in common. */
  readonly floor: number
  /** Absent where one of the two is not in the index. */
  readonly explanation: Explanation | undefined
}

export interface Ranked {
  readonly id: string
  readonly score: number
}
/** The best offers for a need on a board as it weighs facets, and as it would with other weights. */
export interface Compared {
  readonly now: readonly Ranked[]
  readonly then: readonly Ranked[]
}

export interface Answers {
  readonly suggest: readonly Suggestion[]
  readonly whyNot: WhyNot | undefined
  readonly search: readonly Found[]
  readonly alike: readonly (readonly Alike[])[]
  readonly picksFor: Picks | undefined
  readonly compareWeights: readonly Compared[]
  readonly suggestion: ActedOnSuggestion | undefined
}
export interface Asked {
  readonly id: number
  readonly question: Question
}
