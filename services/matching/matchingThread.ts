import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { matchableRowsOf } from '../../projections/matchable.ts'
import { openForReading } from '../../projections/readModelFile.ts'
import { readModels } from '../../projections/readModels.ts'
import { answers, NeedKind, OfferKind } from '../../schema/events/vocabulary.ts'
import { answer } from './answering.ts'
import { Matcher } from './matcher.ts'
import type { Asked } from './questions.ts'

/** The thread that holds the index: it takes in what changed in the rows, and answers. */
const { folder } = z.object({ folder: z.string() }).parse(workerData)
const port = parentPort
if (port === null) throw new Error('This is a thread of the hub, not a program.')

const database = openForReading({ folder, models: readModels })
const rows = matchableRowsOf(database)
const matcher = new Matcher({ answers: (needKind, offerKind) => answers(OfferKind.parse(offerKind), NeedKind.parse(needKind)) })
let seen = 0n
let told = 0n

function catchUp(): void {
  for (let changes = rows.changedAfter(seen); changes.length > 0; changes = rows.changedAfter(seen)) {
    for (const { id, changedAt, item } of changes) {
      if (item === undefined) matcher.remove(id)
      else matcher.put(item)
      seen = changedAt
    }
  }
}

port.on('message', (message: Asked | 'wake' | 'stop') => {
  if (message === 'stop') {
    port.close()
    database.close()
    return
  }
  catchUp()
  if (seen !== told) port.postMessage('moved')
  told = seen
  if (message !== 'wake') port.postMessage({ id: message.id, value: answer(matcher, rows, message.question) })
})
catchUp()
