import { parentPort, workerData } from 'node:worker_threads'
import { serveWriter } from './serveWriter.ts'
import { openWriter } from './writer.ts'

/** The log thread: nothing but the writer, so that a sync of the disk holds up nobody else. */
const { folder }: { folder: string } = workerData
if (parentPort) serveWriter(parentPort, () => openWriter(folder))
