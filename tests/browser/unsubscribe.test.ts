import { expect, test } from 'vitest'
import { unsubscribeLink } from '../../services/notifications/unsubscribing.ts'
import { findings, looks } from '../support/accessibility.ts'
import { aBrowser, browserMissing } from '../support/browser.ts'
import { aHub, type Client, type TestHub } from '../support/hub.ts'

/** The link of a mail that told of two kinds. */
async function linkTo(hub: TestHub, { personId }: Client): Promise<string> {
  const { office, publicUrl } = hub.running
  return unsubscribeLink(publicUrl, await office.secrets.make({ purpose: 'UNSUBSCRIBE', subject: 'EXPIRED,MEMBER_LEFT', personId, expiresAt: new Date(Date.parse(hub.now) + 3_600_000) }))
}

test.skipIf(browserMissing)('whoever follows the link chooses what ends, in their language, and learns the way back', { timeout: 90_000 }, async () => {
  const hub = await aHub()
  const reader = await hub.as('reader')
  const page = await (await (await aBrowser()).newContext({ locale: 'en' })).newPage()
  await page.goto(await linkTo(hub, reader))
  await page.getByRole('link', { name: '中文' }).click()
  await page.getByRole('button', { name: '不再发送这些邮件' }).waitFor()
  await page.getByRole('link', { name: 'English' }).click()
  await page.getByLabel('Somebody left ….').uncheck()
  expect(await hub.running.office.mailSettings.of(reader.personId)).toBeUndefined()
  await page.getByRole('button', { name: 'Send me no more of these' }).press('Enter')
  await page.getByText('To have them again, sign in').waitFor()
  expect((await hub.running.office.mailSettings.of(reader.personId))?.choices).toEqual({ EXPIRED: 'NEVER' })

  await page.goto(`${hub.url.replace('127.0.0.1', 'localhost')}/unsubscribe?secret=unknown`)
  await page.getByText('This link is no longer valid.').waitFor()
  expect(await page.getByRole('button').count()).toBe(0)
})

test.skipIf(browserMissing)('everybody can use it: in both languages, light and dark, on a phone and on a desk', { timeout: 90_000 }, async () => {
  const hub = await aHub()
  const link = await linkTo(hub, await hub.as('reader'))
  const browser = await aBrowser()
  for (const [colorScheme, locale, width] of looks) {
    const context = await browser.newContext({ colorScheme, locale, viewport: { width, height: 700 }, bypassCSP: true })
    const page = await context.newPage()
    await page.goto(link)
    await page.getByRole('checkbox').first().waitFor()
    expect([colorScheme, locale, width, await findings(page)]).toEqual([colorScheme, locale, width, []])
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    await context.close()
  }
})
