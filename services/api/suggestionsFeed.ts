import { Repeater } from '@graphql-yoga/subscription'
import type { LiveSuggestion } from '../../schema/generated/resolvers.ts'
import { titlesIn } from '../things/reading.ts'
import type { Context } from './context.ts'
import { explained } from './explained.ts'
import { formatPosition, parsePosition } from './position.ts'
import { needSource, offerSource } from './sources.ts'
import { titleFor } from './title.ts'

export interface Followed {
  readonly side: 'NEED' | 'OFFER'
  readonly id: string
  readonly first: number
  readonly conferenceId: string | undefined
}
export interface SuggestionsPayload {
  readonly cursor: string
  readonly at: string
  readonly suggestions: readonly LiveSuggestion[]
}

/** Changes within so many milliseconds are looked at together. */
const pause = 100
/** What changed nothing in the index may still change what somebody may see; that is looked at after so many milliseconds. */
const restlessFor = 2_000
/** Scores shift a little with every offer that comes; less than this alone is not told. */
const worthTelling = 10

/**
 * The best suggestions for a need or an offer as they change, as one viewer may see them: the list is asked anew when the matcher moved on, under the rights of that moment,
 * and told where it reads otherwise. There is no queue, so bursts merge by themselves, and a slow reader costs no memory. Ends once the viewer may not see the thing.
 */
export const suggestionsFeed = (context: Context, followed: Followed, after: string | undefined): Repeater<SuggestionsPayload> =>
  new Repeater(async (push, stop) => {
    const { core } = context
    const signal = new Signal()
    let [moved, stirred, stopped] = [true, false, false]
    const unsubscribe = [
      core.matching.onMoved(() => { moved = true; signal.wake() }),
      core.projections.onProgress(() => { stirred = true; signal.wake() }),
    ]
    void stop.then(() => { stopped = true; signal.wake() })
    const cursor = after === undefined ? undefined : parsePosition(after, core.store.epoch)
    let told: readonly LiveSuggestion[] | undefined
    let rights = ''
    let looked = 0
    try {
      while (!stopped) {
        const rightsNow = JSON.stringify([...context.viewer().memberships])
        const rested = performance.now() - looked
        if (moved || rightsNow !== rights || (stirred && rested >= restlessFor)) {
          [moved, stirred, rights, looked] = [false, false, rightsNow, performance.now()]
          const at = core.projections.position()
          const suggestions = await inTurn(() => suggestionsNow(context, followed))
          if (suggestions === undefined) break
          const isNews = told === undefined ? cursor !== at : differ(told, suggestions)
          if (isNews && !stopped) await push({ cursor: formatPosition(core.store.epoch, at), at: core.clock().toISOString(), suggestions })
          if (isNews || told === undefined) told = suggestions
        } else await signal.wait(stirred ? restlessFor - rested : undefined)
        if (!stopped) await new Promise((resolve) => setTimeout(resolve, pause))
      }
    } finally {
      for (const end of unsubscribe) end()
    }
    stop()
  })

/** The list at this moment; `undefined` where the viewer may not know of the thing. */
async function suggestionsNow(context: Context, { side, id, first, conferenceId }: Followed): Promise<readonly LiveSuggestion[] | undefined> {
  const isSeen = () => (side === 'NEED' ? needSource(context, id) : offerSource(context, id)) !== null
  if (!isSeen()) return undefined
  const today = context.core.clock().toISOString().slice(0, 10)
  const found = await context.core.matching.suggest(id, context.viewer(), today, first, conferenceId)
  if (!isSeen()) return undefined
  return found.flatMap((suggestion): LiveSuggestion[] => {
    const titled = titleOf(context, side === 'NEED' ? 'OFFER' : 'NEED', suggestion.id)
    return titled === undefined ? [] : [{ id: suggestion.id, ...titled, score: suggestion.explanation.total, explanation: explained(suggestion.explanation, context.locale) }]
  })
}

function titleOf(context: Context, side: 'NEED' | 'OFFER', id: string) {
  const { renderings } = context.rows
  if (side === 'NEED') {
    const need = needSource(context, id)
    return need === null ? undefined : titleFor(context, need.row.content, titlesIn(renderings.ofNeed(id)))
  }
  const offer = offerSource(context, id)
  return offer === null ? undefined : titleFor(context, offer.row.content, titlesIn(renderings.ofOffer(id)))
}

function differ(before: readonly LiveSuggestion[], now: readonly LiveSuggestion[]): boolean {
  const withoutPoints = (list: readonly LiveSuggestion[]) => JSON.stringify(list.map(({ id, title, explanation: { text, bridged, facets, missing } }) =>
    [id, title, text.map(({ term, field }) => `${term} ${field}`).toSorted((left, right) => (left < right ? -1 : 1)), bridged.map(({ from, to }) => `${from} ${to}`).toSorted((left, right) => (left < right ? -1 : 1)), facets.map(({ name, need, offer }) => [name, need, offer]), missing]))
  return withoutPoints(before) !== withoutPoints(now) || now.some(({ score }, at) => Math.abs(score - (before[at]?.score ?? 0)) >= worthTelling)
}

/** One feed asks the matcher at a time, so that what people ask themselves never waits behind many of these. */
function inTurn<Result>(ask: () => Promise<Result>): Promise<Result> {
  const answer = last.then(ask)
  last = answer.then(() => undefined, () => undefined)
  return answer
}
let last: Promise<void> = Promise.resolve()

/** Something to wait for that may have happened already. */
class Signal {
  #resolve: (() => void) | undefined
  #woken = false

  wake(): void {
    this.#woken = true
    this.#resolve?.()
  }

  async wait(most: number | undefined): Promise<void> {
    if (!this.#woken) {
      let timer: NodeJS.Timeout | undefined
      await new Promise<void>((resolve) => {
        this.#resolve = resolve
        if (most !== undefined) timer = setTimeout(resolve, most)
      })
      clearTimeout(timer)
    }
    this.#resolve = undefined
    this.#woken = false
  }
}
