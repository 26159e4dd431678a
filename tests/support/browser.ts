import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'
import { onTestFinished } from 'vitest'

/** Debian's Chromium; where CI runs it has to be there, elsewhere its tests say that they did not run. */
const executablePath = '/usr/bin/chromium'
export const browserMissing = !existsSync(executablePath) && process.env['CI'] !== 'true'
if (browserMissing) console.log(`Nothing is tried in a browser: ${executablePath} is not there. Install it with: apt-get install chromium fonts-noto-cjk`)

/** A browser for this test alone. */
export async function aBrowser(): Promise<Browser> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] })
  onTestFinished(() => browser.close())
  return browser
}
