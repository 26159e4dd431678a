import type { RenderedBy } from '../../schema/events/vocabulary.ts'
import type { Metadata } from '../../schema/events/event.ts'
import { digestOf } from '../commands/keys.ts'
import { refuse, type Refusal } from '../commands/refusal.ts'

/** Renderings 译文: what a need or an offer says, in another language. One a language. */

/** At most so many for one thing. */
const mostRenderings = 6

export interface Rendering {
  readonly language: string
  readonly by: RenderedBy
  /** The digest of the original's texts that it renders. */
  readonly ofDigest: string
  readonly texts: Readonly<Record<string, unknown>>
}
/** The digest of each rendering, by its language. */
export type Renderings = Readonly<Record<string, string>>

/** Capitals make no difference to what a tag means. */
export const isSameLanguage = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

export const renderedBy = (byMachine: boolean | undefined, onBehalf: Metadata['onBehalf']): RenderedBy =>
  byMachine === true ? 'MACHINE' : onBehalf === undefined ? 'OWNER' : 'HOST'

const digestOfRendering = ({ by, ofDigest, texts }: Rendering): string => digestOf({ by, ofDigest, texts })
export const withRendering = (renderings: Renderings, rendering: Rendering): Renderings =>
  ({ ...renderings, [rendering.language]: digestOfRendering(rendering) })
export const withoutRendering = (renderings: Renderings, language: string): Renderings =>
  Object.fromEntries(Object.entries(renderings).filter(([key]) => key !== language))
export const hasRendering = (renderings: Renderings, language: string): boolean => renderings[language] !== undefined
export const isRendered = (renderings: Renderings, rendering: Rendering): boolean => renderings[rendering.language] === digestOfRendering(rendering)

/** Why this can't be a rendering of what is said in `content`. */
export function noRenderingOf(content: { readonly language: string }, renderings: Renderings, { language, texts }: Rendering): Refusal | undefined {
  if (isSameLanguage(language, content.language)) return refuse('LANGUAGE_OF_ORIGINAL', 'language')
  const said = new Set(Object.keys(content))
  const added = Object.keys(texts).find((field) => !said.has(field))
  if (added !== undefined) return refuse('NOTHING_TO_RENDER', 'texts', added)
  return Object.keys(withoutRendering(renderings, language)).length < mostRenderings ? undefined : refuse('TOO_MANY', 'language')
}
