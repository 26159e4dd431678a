import { expect, test } from 'vitest'
import { findings, looks } from '../support/accessibility.ts'
import { aHub } from '../support/hub.ts'
import { aBrowser, browserMissing } from '../support/browser.ts'

test.skipIf(browserMissing)('a link opens a page that names who signs in; opening it uses nothing, its button signs in, once', { timeout: 90_000 }, async () => {
  const hub = await aHub()
  const link = await hub.running.links.makeSignInLink({ email: 'li.na@haiyun.example', name: 'Li Na', locale: 'en' })
  const context = await (await aBrowser()).newContext({ locale: 'en' })
  const page = await context.newPage()
  for (let opened = 0; opened < 2; opened++) {
    await page.goto('about:blank')
    await page.goto(link)
    await page.getByText('Li Na').waitFor()
  }
  await page.getByRole('button', { name: 'Sign in' }).press('Enter')
  await page.waitForURL(`${hub.running.publicUrl.origin}/explorer`)
  const me = await page.evaluate(async () => {
    const response = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ me { id } }' }) })
    return response.text()
  })
  expect(JSON.parse(me)).toMatchObject({ data: { me: { id: expect.any(String) } } })

  await page.goto('about:blank')
  await page.goto(link)
  await expect.poll(() => page.getByText('Li Na').count()).toBe(0)
})

test.skipIf(browserMissing)('everybody can use it: in both languages, light and dark, on a phone and on a desk', { timeout: 90_000 }, async () => {
  const hub = await aHub()
  const browser = await aBrowser()
  for (const [colorScheme, locale, width] of looks) {
    const context = await browser.newContext({ colorScheme, locale, viewport: { width, height: 700 }, bypassCSP: true })
    const page = await context.newPage()
    await page.goto(await hub.running.links.makeSignInLink({ email: `${colorScheme}.${locale}@haiyun.example`, name: 'Li Na', locale }))
    await page.getByText('Li Na').waitFor()
    expect([colorScheme, locale, width, await findings(page)]).toEqual([colorScheme, locale, width, []])
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    await context.close()
  }
})

test.skipIf(browserMissing)('an invitation names the organisation, and is accepted by a button of the page', { timeout: 90_000 }, async () => {
  const hub = await aHub()
  const owner = await hub.as('Wang Wei')
  const registered = await owner.does('registerOrganization', { kind: 'ENTERPRISE', name: 'Haiyun Marine' })
  const organizationId = registered.id
  const { shownOnce } = await owner.does('inviteMember', { organizationId, expectedRevision: registered.revision, role: 'EDITOR', emailAddress: 'li.na@haiyun.example' })
  const page = await (await (await aBrowser()).newContext({ locale: 'en' })).newPage()
  await page.goto(await hub.running.links.makeSignInLink({ email: 'li.na@haiyun.example', name: 'Li Na', locale: 'en' }))
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL(/\/explorer$/)

  await page.goto(String(shownOnce))
  await page.getByText('Haiyun Marine').waitFor()
  await page.getByRole('button', { name: 'Accept the invitation' }).click()
  await page.waitForURL(/\/explorer$/)
  const members = hub.core.rows.organizations.members(organizationId)
  expect(members.map(({ role }) => role).sort()).toEqual(['EDITOR', 'OWNER'])
})
