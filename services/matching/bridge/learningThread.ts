import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { parallelTextsOf } from '../../../projections/parallelTexts.ts'
import { openForReading } from '../../../projections/readModelFile.ts'
import { readModels } from '../../../projections/readModels.ts'
import { labels } from '../taxonomy/taxonomy.ts'
import { learnBridge, versionOf, type LearnedBridge } from './bridge.ts'
import { keepBridge, keptBridge } from './keptBridges.ts'

/** Learns the bridge of what the rows say now, unless it is kept already, tells it to who started this thread, and ends. */
const { folder } = z.object({ folder: z.string() }).parse(workerData)
const database = openForReading({ folder, models: readModels })
const texts = [...labels, ...parallelTextsOf(database).all()]
database.close()
parentPort?.postMessage(keptBridge(folder, versionOf(texts)) ?? learned())

function learned(): LearnedBridge {
  const bridge = learnBridge(texts)
  keepBridge(folder, bridge)
  return bridge
}
