import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { LogPlace, openLogReader } from '../services/eventStore/openLog.ts'
import { openForProjector } from './readModelFile.ts'
import { lockReadModels } from './readModelLock.ts'
import { readModels } from './readModels.ts'
import { projectLog } from './projectLog.ts'

/** The thread in which a hub's read models are written; it says how far it came and ends when told to. */
const { log: place, folder } = z.object({ log: LogPlace, folder: z.string() }).parse(workerData)
const port = parentPort
if (port === null) throw new Error('This is a thread of the hub, not a program.')

const stop = new AbortController()
port.once('message', () => stop.abort())
const lock = lockReadModels(folder, readModels)
const log = await openLogReader(place)
const database = openForProjector({ folder, models: readModels, epoch: log.epoch })
try {
  await projectLog({ log, database, models: readModels, signal: stop.signal, onProgress: (position) => port.postMessage({ position }) })
} finally {
  database.close()
  await log.close()
  lock.release()
}
