import type { RenderedBy } from '../../schema/events/vocabulary.ts'
import { isSameLanguage } from './rendering.ts'

/** What somebody reads who asks for one language, of what is said in one and rendered 译文 into others. */

/** The original or a rendering: the one of exactly this tag, else one in the same language and script, such as `zh` for who reads `zh-CN`. */
export function readIn<Rendering extends { readonly language: string }>(asked: string, original: string, renderings: readonly Rendering[]): Rendering | 'ORIGINAL' | undefined {
  for (const reads of [isSameLanguage, isWrittenAlike]) {
    if (reads(asked, original)) return 'ORIGINAL'
    const rendering = renderings.find(({ language }) => reads(asked, language))
    if (rendering !== undefined) return rendering
  }
  return undefined
}

const isWrittenAlike = (one: string, other: string): boolean => writtenIn(one) === writtenIn(other)
function writtenIn(tag: string): string {
  try {
    const { language, script } = new Intl.Locale(tag).maximize()
    return `${language}-${script}`
  } catch {
    // Not every tag that may be written is one.
    return tag.toLowerCase()
  }
}

export interface RenderedTitle {
  readonly language: string
  readonly by: RenderedBy
  /** Whether the original reads otherwise since. */
  readonly stale: boolean
  readonly title: string
}

/** Of whole renderings what they are called. */
export const titlesIn = (renderings: readonly (Omit<RenderedTitle, 'title'> & { readonly texts: { readonly title: string } })[]): RenderedTitle[] =>
  renderings.map(({ language, by, stale, texts: { title } }) => ({ language, by, stale, title }))

/** What it is called to who reads this language, and the rendering that says so; a stale one is named, and the original holds. */
export function titleIn(asked: string, original: { readonly language: string; readonly title: string }, renderings: readonly RenderedTitle[]): { readonly title: string; readonly rendering: RenderedTitle | undefined } {
  const read = readIn(asked, original.language, renderings)
  const rendering = read === 'ORIGINAL' ? undefined : read
  return { title: rendering === undefined || rendering.stale ? original.title : rendering.title, rendering }
}
