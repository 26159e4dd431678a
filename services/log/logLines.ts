import { z } from 'zod'
import { linesOf } from '../import/lines.ts'
import type { LogEvent } from './appends.ts'
import { jsonOf } from './json.ts'
import { isEqual, LogDigest } from './logDigest.ts'
import { LogCopyRefused } from './refused.ts'
import type { WholeLog } from './wholeLog.ts'

const format = 1
const Head = z.object({ hubLog: z.literal(format), epoch: z.string() })
const Line = z.object({ stream: z.string(), revision: z.string().regex(/^\d+$/).transform(BigInt), id: z.string(), type: z.string(), data: z.unknown(), metadata: z.unknown() })
const Foot = z.object({ events: z.int(), streams: z.int(), digest: z.string() })

/** A log as JSON lines: first which log it is, then every event in order, last how many there are and their digest, so that one cut short is known for it. */
export async function* exportLines({ epoch, events }: Pick<WholeLog, 'epoch' | 'events'>): AsyncGenerator<string> {
  const digest = new LogDigest()
  yield JSON.stringify({ hubLog: format, epoch } satisfies z.infer<typeof Head>)
  for await (const { stream, revision, id, type, data, metadata } of events()) {
    const event = { stream, revision, id, type, data, metadata }
    digest.add(event)
    yield JSON.stringify({ ...event, revision: String(revision) })
  }
  yield JSON.stringify(digest.summary() satisfies z.infer<typeof Foot>)
}

/**
 * The events of an export; positions count them.
 * @throws {LogCopyRefused} NOT_A_LOG: a line is none of an export, or its end is missing or doesn't fit what came before.
 */
export async function* importLines(chunks: AsyncIterable<unknown>): AsyncGenerator<LogEvent> {
  const digest = new LogDigest()
  let number = 0n
  let whole = false
  for await (const line of linesOf(chunks)) {
    number++
    const value = jsonOf(line)
    if (number === 1n) {
      if (!Head.safeParse(value).success) throw new LogCopyRefused('NOT_A_LOG', '1')
      continue
    }
    const event = Line.safeParse(value).data
    if (event !== undefined && !whole) {
      digest.add(event)
      yield { ...event, position: number - 1n }
      continue
    }
    const foot = Foot.safeParse(value).data
    if (foot === undefined || whole || !isEqual(foot, digest.summary())) throw new LogCopyRefused('NOT_A_LOG', String(number))
    whole = true
  }
  if (!whole) throw new LogCopyRefused('NOT_A_LOG', String(number + 1n))
}
