import { Worker } from 'node:worker_threads'
import type { ParallelTexts } from '../../../projections/parallelTexts.ts'
import { bridgeOf, learnBridge, type Bridge, type LearnedBridge } from './bridge.ts'
import { labels } from '../taxonomy/taxonomy.ts'

/** What a hub knows that has no texts in two languages: the taxonomy's terms, learned in a few milliseconds. */
export const bridgeOfLabels = (): Bridge => bridgeOf(learnBridge(labels))

/** Learned again when so large a part of the renderings came or went since. */
const partToLearnAgain = 0.1
const mostMegabytes = 512

export interface Learning {
  /** Lets it see whether there is enough to learn. */
  look(): void
  stop(): void
}

/** Learns anew, in a thread of its own and one at a time, when enough changed; `use` is told of each bridge, while the one before serves. */
export function startLearning(folder: string, texts: ParallelTexts, use: (bridge: Bridge) => void): Learning {
  let known = 0
  let worker: Worker | undefined
  const look = (): void => {
    const renderings = texts.renderings()
    if (worker !== undefined || renderings === known || Math.abs(renderings - known) < known * partToLearnAgain) return
    known = renderings
    const learner = new Worker(new URL('./learningThread.ts', import.meta.url), { workerData: { folder }, resourceLimits: { maxOldGenerationSizeMb: mostMegabytes } })
    worker = learner
    learner.on('message', (learned: LearnedBridge) => use(bridgeOf(learned)))
    // Without a new bridge the one before serves; it is tried again when more changed.
    learner.on('error', () => {})
    learner.on('exit', () => (worker = undefined))
  }
  return { look, stop: () => void worker?.terminate() }
}
