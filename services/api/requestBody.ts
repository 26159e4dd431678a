import type { IncomingMessage } from 'node:http'
import { TopLevel } from './errors.ts'

/**
 * The bytes that a request brings, never more than so many and never longer than so many milliseconds.
 * @throws {TopLevel} TOO_LARGE at the first byte beyond, whatever the header said; TOO_SLOW when the time is over. The connection ends with the answer.
 */
export async function bodyOf(request: IncomingMessage, { most, within }: { readonly most: number; readonly within: number }): Promise<Buffer> {
  const said = Number(request.headers['content-length'] ?? 0)
  if (!(said <= most)) throw new TopLevel('TOO_LARGE')
  return new Promise((resolve, reject) => {
    const read: Buffer[] = []
    let size = 0
    const settle = (end: () => void) => {
      clearTimeout(patience)
      request.off('data', take).off('end', finish).off('error', gone).off('close', gone)
      end()
    }
    const giveUp = (reason: 'TOO_LARGE' | 'TOO_SLOW') => settle(() => {
      // What still comes is let through to nowhere until the answer has closed the connection.
      request.resume()
      reject(new TopLevel(reason))
    })
    const patience = setTimeout(() => giveUp('TOO_SLOW'), within)
    const take = (chunk: Buffer) => {
      size += chunk.length
      if (size > most) giveUp('TOO_LARGE')
      else read.push(chunk)
    }
    const finish = () => settle(() => resolve(Buffer.concat(read)))
    const gone = () => settle(() => reject(new TopLevel('TOO_SLOW')))
    request.on('data', take).on('end', finish).on('error', gone).on('close', gone)
  })
}
