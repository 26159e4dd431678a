import { expect, test } from 'vitest'
import { apiSite } from '../support/apiSite.ts'
import { aBrowser, browserMissing } from '../support/browser.ts'

/** A page that has the explorer open, and all that went wrong in it. */
async function explorer(site: Awaited<ReturnType<typeof apiSite>>, cookie?: string) {
  const context = await (await aBrowser()).newContext({ viewport: { width: 1280, height: 800 } })
  if (cookie !== undefined) {
    const [name = '', value = ''] = cookie.split('=')
    await context.addCookies([{ name, value, url: site.url }])
  }
  const page = await context.newPage()
  const wrong: string[] = []
  const elsewhere: string[] = []
  page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) wrong.push(message.text()) })
  page.on('pageerror', (error) => wrong.push(error.message))
  page.on('request', (request) => { if (!request.url().startsWith(site.url) && !/^(data|blob):/.test(request.url())) elsewhere.push(request.url()) })
  await page.goto(`${site.url}/`)
  await page.getByRole('button', { name: /^Execute/ }).waitFor()
  /** Types an operation, waits until the explorer has read its name, and runs it. */
  const run = async (document: string, name: string) => {
    await page.locator('.graphiql-query-editor .monaco-editor').first().click()
    await page.keyboard.press('Control+A')
    await page.keyboard.insertText(document)
    await page.getByRole('tab', { name, exact: true }).waitFor()
    await page.keyboard.press('Control+Enter')
  }
  const result = () => page.locator('.graphiql-response').innerText()
  return { page, wrong, elsewhere, run, result }
}

test.skipIf(browserMissing)('the explorer runs queries with the visitor\'s sign-in and follows subscriptions, loads nothing from elsewhere and breaks no policy', { timeout: 90_000 }, async () => {
  const site = await apiSite({ limits: { requestsPerMinute: 10_000 } })
  const { cookie, personId } = await site.signedIn()
  const { page, wrong, elsewhere, run, result } = await explorer(site, cookie)

  await run('query Mine { me }', 'Mine')
  await expect.poll(result, { timeout: 20_000 }).toContain(personId)
  await run('subscription Ticking { tick }', 'Ticking')
  await expect.poll(() => site.counts.listeners, { timeout: 20_000 }).toBe(1)
  site.tick(4711)
  await expect.poll(result, { timeout: 20_000 }).toContain('4711')
  if (process.env['SCREENSHOTS'] !== undefined) await page.screenshot({ path: `${process.env['SCREENSHOTS']}/explorer.png` })
  expect(elsewhere).toEqual([])
  expect(wrong).toEqual([])
})
