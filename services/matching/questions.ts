import type { ActedOnSuggestion } from '../../schema/events/matches.ts'
import type { Side } from '../../schema/events/vocabulary.ts'
import type { Picks } from '../facts.ts'
import type { Viewer } from '../identity/actor.ts'
import type { Found, Suggestion } from './matcher.ts'

/** What is asked of the matcher's thread, and what it answers. `today` is an ISO date: the matcher looks at no clock. */
export type Question =
  | { readonly name: 'suggest'; readonly thingId: string; readonly viewer: Viewer; readonly today: string; readonly limit: number }
  | { readonly name: 'search'; readonly side: Side; readonly text: string; readonly viewer: Viewer; readonly limit: number }
  | { readonly name: 'picksFor'; readonly entryId: string; readonly today: string }
  | { readonly name: 'suggestion'; readonly needId: string; readonly offerId: string; readonly today: string }

export interface Answers {
  readonly suggest: readonly Suggestion[]
  readonly search: readonly Found[]
  readonly picksFor: Picks | undefined
  readonly suggestion: ActedOnSuggestion | undefined
}
export interface Asked {
  readonly id: number
  readonly question: Question
}
