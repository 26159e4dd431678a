import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import type { ActedOnSuggestion } from '../../schema/events/matches.ts'
import type { Side } from '../../schema/events/vocabulary.ts'
import type { Picks } from '../facts.ts'
import type { Viewer } from '../identity/actor.ts'
import type { Alike, Found, Suggestion } from './matcher.ts'
import type { Weights } from './facets.ts'
import type { Answers, Asked, Comparable, Compared, Question, WhyNot } from './questions.ts'

/** The matcher as the rest of the hub asks it: in a thread of its own, over the published things of this node's rows. */
export interface Matching {
  /** What may answer a need, or what an offer may answer, among what the viewer may see; best first. With a conference, among what stands there beside it, as it weighs facets. */
  suggest(thingId: string, viewer: Viewer, today: string, limit: number, conferenceId?: string): Promise<readonly Suggestion[]>
  /** Why a pair is not suggested; `undefined` unless the viewer may see both. */
  whyNot(needId: string, offerId: string, viewer: Viewer, today: string): Promise<WhyNot | undefined>
  /** What the catalogue holds for a text, among what the viewer may see; best first. */
  search(side: Side, text: string, viewer: Viewer, limit: number): Promise<readonly Found[]>
  /** What of the same side says nearly the same as each of these, among what the viewer may see; the most alike first. Needs under review are compared too. */
  alike(side: Side, things: readonly Comparable[], viewer: Viewer, limit: number): Promise<readonly (readonly Alike[])[]>
  /** What a board is given for an entry: the best among what is entered there. */
  picksFor(entryId: string, today: string): Promise<Picks | undefined>
  /** What a board would be given for each of these needs as it weighs facets, and with other weights. */
  compareWeights(conferenceId: string, needIds: readonly string[], weights: Weights, today: string): Promise<readonly Compared[]>
  /** Why a pair would be suggested; `undefined` where it would not. */
  suggestion(needId: string, offerId: string, today: string): Promise<ActedOnSuggestion | undefined>
  /** Calls whenever the index has taken in something that may change suggestions; answers how to end that. */
  onMoved(listener: () => void): () => void
  /** Lets the index take in what changed. */
  wake(): void
  close(): Promise<void>
}

/** The most questions that wait for the matcher; beyond, it is overloaded and says so. */
const mostWaiting = 1_000
const Told = z.union([z.literal('moved'), z.object({ id: z.number(), value: z.unknown() })])

interface Waiting {
  resolve(value: unknown): void
  reject(error: Error): void
}

/** Starts the matcher's thread over a folder of read models. */
export function startMatching(options: { readonly folder: string }): Matching {
  const worker = new Worker(new URL('./matchingThread.ts', import.meta.url), { workerData: options })
  const listeners = new Set<() => void>()
  const waiting = new Map<number, Waiting>()
  let last = 0
  let stopped: Error | undefined
  const stop = (reason: Error) => {
    stopped = reason
    for (const { reject } of waiting.values()) reject(reason)
    waiting.clear()
  }
  worker.on('message', (message: unknown) => {
    const told = Told.parse(message)
    if (told === 'moved') {
      for (const listener of listeners) listener()
      return
    }
    waiting.get(told.id)?.resolve(told.value)
    waiting.delete(told.id)
  })
  worker.on('error', stop)
  const exited = new Promise<void>((resolve) => {
    worker.on('exit', () => {
      stop(new Error('The matcher has stopped.'))
      resolve()
    })
  })

  function ask<Name extends Question['name']>(question: Extract<Question, { name: Name }>): Promise<Answers[Name]> {
    if (stopped !== undefined) return Promise.reject(stopped)
    if (waiting.size >= mostWaiting) return Promise.reject(new MatchingOverloaded())
    const id = ++last
    return new Promise((resolve, reject) => {
      // The thread is our own code and answers each question in its own type.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      waiting.set(id, { resolve: (value) => resolve(value as Answers[Name]), reject })
      worker.postMessage({ id, question } satisfies Asked)
    })
  }
  return {
    suggest: (thingId, viewer, today, limit, conferenceId) => ask({ name: 'suggest', thingId, viewer, today, limit, conferenceId }),
    whyNot: (needId, offerId, viewer, today) => ask({ name: 'whyNot', needId, offerId, viewer, today }),
    search: (side, text, viewer, limit) => ask({ name: 'search', side, text, viewer, limit }),
    alike: (side, things, viewer, limit) => ask({ name: 'alike', side, things, viewer, limit }),
    picksFor: (entryId, today) => ask({ name: 'picksFor', entryId, today }),
    compareWeights: (conferenceId, needIds, weights, today) => ask({ name: 'compareWeights', conferenceId, needIds, weights, today }),
    suggestion: (needId, offerId, today) => ask({ name: 'suggestion', needId, offerId, today }),
    onMoved(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    wake: () => worker.postMessage('wake'),
    async close() {
      worker.postMessage('stop')
      await exited
    },
  }
}

export class MatchingOverloaded extends Error {
  override readonly name = 'MatchingOverloaded'
  constructor() {
    super('Too many questions wait for the matcher: ask again in a moment.')
  }
}
