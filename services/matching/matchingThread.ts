import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { matchableRowsOf } from '../../projections/matchable.ts'
import { parallelTextsOf } from '../../projections/parallelTexts.ts'
import { openForReading } from '../../projections/readModelFile.ts'
import { readModels } from '../../projections/readModels.ts'
import { answers, NeedKind, OfferKind } from '../../schema/events/vocabulary.ts'
import { answer } from './answering.ts'
import { bridgeOfLabels, startLearning } from './bridge/learning.ts'
import { Matcher } from './matcher.ts'
import type { Asked, Question } from './questions.ts'

/** The thread that holds the index: it takes in what changed in the rows, and answers. */
const { folder } = z.object({ folder: z.string() }).parse(workerData)
if (parentPort === null) throw new Error('This is a thread of the hub, not a program.')
const port = parentPort

const database = openForReading({ folder, models: readModels })
const rows = matchableRowsOf(database)
const matcher = new Matcher({ answers: (needKind, offerKind) => answers(OfferKind.parse(offerKind), NeedKind.parse(needKind)) })
matcher.useBridge(bridgeOfLabels())
const learning = startLearning(folder, parallelTextsOf(database), (bridge) => {
  matcher.useBridge(bridge)
  port.postMessage('moved')
})
let seen = 0n
let told = 0n

/** What is recorded or compared with everything waits until all that changed is taken in; the rest is answered in between, from what the index holds by then. */
const needsEverything: ReadonlySet<Question['name']> = new Set(['alike', 'picksFor'])
/** So many batches of changes are taken in before an answer: what somebody just changed shows in it, and nobody waits for a whole import. */
const batchesBeforeAnswer = 5

const later: Asked[] = []
/** Until the index stood once, every question waits: half an index would answer wrongly. */
let stoodOnce = false
let catchingUp = false
let stopped = false

/** Takes in the next few changes, and says whether there were any. */
function takeIn(): boolean {
  const changes = rows.changedAfter(seen)
  for (const { id, changedAt, item } of changes) {
    if (item === undefined) matcher.remove(id)
    else matcher.put(item)
    seen = changedAt
  }
  return changes.length > 0
}

/** A batch of changes a turn, then one of the questions that waited a turn: others are answered in between. */
function turn(): void {
  if (stopped) return
  const took = takeIn()
  if (!took) {
    stoodOnce = true
    tell()
    learning.look()
    const waited = later.shift()
    if (waited) reply(waited)
  }
  catchingUp = took || later.length > 0
  if (catchingUp) setImmediate(turn)
}

function catchUp(): void {
  if (!catchingUp) setImmediate(turn)
  catchingUp = true
}

/** Whoever follows suggestions hears once that they may have moved, when all is taken in. */
function tell(): void {
  if (seen !== told) port.postMessage('moved')
  told = seen
}

function reply({ id, question }: Asked): void {
  port.postMessage({ id, value: answer(matcher, rows, question) })
}

port.on('message', (message: Asked | 'wake' | 'stop') => {
  if (message === 'stop') {
    stopped = true
    learning.stop()
    port.close()
    database.close()
  } else if (message === 'wake') catchUp()
  else if (!stoodOnce || needsEverything.has(message.question.name)) {
    later.push(message)
    catchUp()
  } else {
    let batches = 0
    while (batches < batchesBeforeAnswer && takeIn()) batches++
    if (batches === batchesBeforeAnswer) catchUp()
    else tell()
    reply(message)
  }
})
catchUp()
