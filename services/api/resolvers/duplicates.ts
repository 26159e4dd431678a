import { sightOf } from '../../identity/visibility.ts'
import type { Context } from '../context.ts'
import { needSource, type NeedSource } from '../sources.ts'

/** Where the readers of a need are led that was found a duplicate after it had been published. */

/**
 * The need that goes on in its place, if this reader may know of it and knows as much of its owner as of this one's: both are of one owner,
 * and a name that stands at one of them alone would be told of the other. Where that one is a duplicate by now as well, what goes on in its place.
 */
export function originalOf(context: Context, { id, row, view }: NeedSource, passed: readonly string[] = []): NeedSource | null {
  const { side } = row.facts
  const originalId = side === 'NEED' ? row.facts.duplicateOf : undefined
  // Two that were found duplicates of each other in one moment lead nowhere.
  const original = originalId === undefined || passed.includes(originalId) ? null : asIfOpen(context, originalId)
  if (original === null || original.view.names !== view.names) return null
  return needSource(context, original.id) ?? originalOf(context, original, [...passed, id])
}

/** For whoever could read it while it was open, and can no more. */
export function ledToOriginal(context: Context, id: string): NeedSource | null {
  const duplicate = asIfOpen(context, id)
  return duplicate === null ? null : originalOf(context, duplicate)
}

/** As this reader would see it if it were open still. */
function asIfOpen(context: Context, id: string): NeedSource | null {
  const row = context.rows.things.need(id)
  if (row === undefined || !row.facts.wasPublished) return null
  const view = sightOf(context.viewer(), { ...row.facts, stage: 'PUBLISHED' }, context.core.facts)
  return view === undefined ? null : { type: 'Need', id, row, view }
}
