import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
declare const window: { readonly axe: { run(): Promise<AxeResults> } }

/** What axe finds on a page, by rule. */
export async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  return (await page.evaluate(() => window.axe.run())).violations.map(({ id }) => id)
}

/** How people look at a page: in both languages, light and dark, on a phone and on a desk. */
export const looks = [['light', 'en', 320], ['dark', 'en', 1280], ['light', 'zh-CN', 1280], ['dark', 'zh-CN', 320]] as const
