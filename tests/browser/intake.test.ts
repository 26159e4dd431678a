import { expect, test } from 'vitest'
import { findings, looks } from '../support/accessibility.ts'
import { aBrowser, browserMissing } from '../support/browser.ts'
import { aHub } from '../support/hub.ts'
import { linkOf, queueOf } from '../support/intake.ts'
import { storyAt } from '../support/story.ts'

test.skipIf(browserMissing)('whoever has the link tells of a need, and the host reads it under the reference that was shown', { timeout: 90_000 }, async () => {
  const hub = await aHub()
  const park = await (await storyAt(hub)).park('High-Tech Park')
  const { linkId, link } = await linkOf(park.owner, park.id)
  const page = await (await (await aBrowser()).newContext({ locale: 'en' })).newPage()
  await page.goto(link)
  await page.getByText('High-Tech Park').waitFor()
  await page.getByLabel('What the need is called').fill('Seals that survive sea water')
  await page.getByLabel('What hurts now').fill('They leak after three months.')
  await page.getByLabel('Organisation').fill('Haiyun Pumps')
  await page.getByLabel('Whom we may ask').fill('Li Na')
  await page.getByLabel('Number, name or address').fill('not a number')
  await page.getByRole('button', { name: 'Send' }).click()
  await page.getByText('doesn\'t fit its kind').waitFor()
  await page.getByLabel('How we reach them').selectOption('MAIL')
  await page.getByLabel('Number, name or address').fill('li.na@haiyun.example')
  await page.getByRole('button', { name: 'Send' }).press('Enter')
  await page.getByText('Thank you.').waitFor()
  const [told, ...others] = await queueOf(park.owner, park.id) ?? []
  expect(others).toEqual([])
  expect(told).toMatchObject({ title: 'Seals that survive sea water', contactKind: 'MAIL', contactValue: 'li.na@haiyun.example' })
  expect(await page.locator('[data-reference]').textContent()).toBe(told?.reference)

  await park.owner.does('revokeIntakeLink', { linkId })
  await page.reload()
  await page.getByText('This link is no longer valid.').waitFor()
  expect(await page.getByRole('button', { name: 'Send' }).count()).toBe(0)
})

test.skipIf(browserMissing)('everybody can use it: in both languages, light and dark, on a phone and on a desk', { timeout: 90_000 }, async () => {
  const hub = await aHub()
  const park = await (await storyAt(hub)).park('A park with a name that takes all the room that a small telephone has')
  const { link } = await linkOf(park.owner, park.id)
  const browser = await aBrowser()
  for (const [colorScheme, locale, width] of looks) {
    const context = await browser.newContext({ colorScheme, locale, viewport: { width, height: 700 }, bypassCSP: true })
    const page = await context.newPage()
    await page.goto(link)
    await page.getByText('A park with a name').waitFor()
    expect([colorScheme, locale, width, await findings(page)]).toEqual([colorScheme, locale, width, []])
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    await context.close()
  }
})
