import type { TitleRendering } from '../../schema/generated/resolvers.ts'
import { titleIn, type RenderedTitle } from '../things/reading.ts'
import type { Context } from './context.ts'

export interface Titled {
  readonly language: string
  readonly title: string
}

/** What a need or an offer is called in the viewer's language, and that it is a rendering where it is one; for whoever may read what it is called. */
export function titleFor({ locale }: Context, original: Titled, renderings: readonly RenderedTitle[]): { title: string; titleRendering: TitleRendering | null } {
  const { title, rendering } = titleIn(locale, original, renderings)
  return { title, titleRendering: rendering === undefined ? null : { ...rendering, original: original.title } }
}
