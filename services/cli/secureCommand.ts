import { createInterface } from 'node:readline/promises'
import { readConfig } from '../config.ts'
import { secureStore } from '../eventStore/secureStore.ts'
import { CliProblem, say, texts } from './texts.ts'

/** Gives the hub an account of its own on the server of its log. The administrator's password is the first line of what comes in, so that no list of processes shows it. */
export async function runLogSecure(administrator: string): Promise<void> {
  const { log } = readConfig(process.env)
  if (process.stdin.isTTY) console.error(say(texts.log.askPassword, { administrator }))
  const lines = createInterface({ input: process.stdin })
  const { value: password = '' } = await lines[Symbol.asyncIterator]().next()
  lines.close()
  const secured = await secureStore(log, { username: administrator, password })
  if (secured === 'NOTHING_TO_SECURE') throw new CliProblem('NOTHING_TO_SECURE')
  console.log(secured === 'CREATED' ? texts.log.secured : texts.log.securedAgain)
}
