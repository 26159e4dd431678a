import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { findings, looks } from '../support/accessibility.ts'
import { aBrowser, browserMissing } from '../support/browser.ts'
import { aHub, type Client } from '../support/hub.ts'
import { mailServer } from '../support/mailServer.ts'
import { storyAt } from '../support/story.ts'

/** Links that let somebody in on one thing, as their holders meet them. */

const server = await mailServer()
afterAll(server.close)
const hub = await aHub({ SMTP_URL: server.url, HUB_MAIL_FROM: 'hub@hub.example' })
const story = await storyAt(hub)
const page = async (locale = 'en') => (await (await aBrowser()).newContext({ locale })).newPage()
const linkOf = (secret: string) => `${hub.running.publicUrl.origin}/sign-in#${secret}`
const wrong = (code: string) => (code === '000000' ? '000001' : '000000')

/** Signs in by hand, as on a hub that sends no mail, and opens the link. */
async function openAs(person: Client, secret: string, on: Page): Promise<Page> {
  await on.goto(await hub.running.links.makeSignInLink({ email: person.email, name: 'A reader' }))
  await on.locator('#confirm button').first().click()
  await on.waitForURL(/\/explorer$/)
  await on.goto(linkOf(secret))
  return on
}
async function invited(park = story.unique('High-Tech Park')) {
  const host = await story.park(park)
  const need = await story.submittedNeed(await story.member(host), host)
  return { park: host, need, ...await story.invitedExpert(need, host) }
}
async function entrusted() {
  const owner = await story.member(await story.park(), { kind: 'UNIVERSITY' })
  const offer = await story.draftedOffer(owner)
  return { owner, offer, ...await story.delegated(offer), researcher: await hub.as(story.unique('Researcher')) }
}

/** The code of the last mail that somebody was sent. */
const mailedCode = (address: string) => vi.waitFor(() => {
  const mail = server.received.join('').split('MAIL FROM:').filter((text) => text.includes(`RCPT TO:<${address}>`) && text.includes('\r\n.\r\n')).at(-1) ?? ''
  const code = /(?<![\d=])\d{6}(?!\d)/.exec(mail.slice(mail.indexOf('Or type this code')))?.[0]
  if (code === undefined) throw new Error('No code has come.')
  return code
}, { timeout: 10_000, interval: 20 })

describe.skipIf(browserMissing)('an expert', { timeout: 120_000 }, () => {
  test('signs in with the invited address, declares that there is no conflict, and is told what comes next, by keyboard alone', async () => {
    const { park, expert, id, secret } = await invited()
    const on = await page()
    const asked: string[] = []
    on.on('request', (request) => { asked.push(request.url()) })
    await on.goto(linkOf(secret))
    await on.getByText('e***@people.example').waitFor()
    expect(await on.getByText(park.name).count()).toBe(0)
    await on.keyboard.press('Enter')
    await on.getByRole('textbox', { name: 'Six-digit code' }).fill(await mailedCode(expert.email))
    await on.keyboard.press('Enter')
    await on.getByText(park.name).first().waitFor()
    await on.keyboard.press('Tab')
    expect(await on.evaluate('document.activeElement.value')).toBe('FUNDING')

    await on.getByRole('button', { name: 'Declare and accept' }).press('Enter')
    await on.getByText('Tick every conflict of interest that applies').waitFor()
    expect(await on.evaluate('document.activeElement.type')).toBe('checkbox')
    await on.getByLabel('I have none').press('Space')
    await on.getByLabel('I work for a competitor').press('Space')
    await on.getByRole('button', { name: 'Declare and accept' }).press('Enter')
    await on.getByText('Tick every conflict of interest that applies').waitFor()
    expect(hub.core.rows.engagements.expert(id)?.status).toBe('INVITED')

    await on.getByLabel('I work for a competitor').press('Space')
    await on.getByRole('button', { name: 'Declare and accept' }).press('Enter')
    await on.getByText('You have accepted. You now see the need').waitFor()
    expect(await on.evaluate('document.activeElement.id')).toBe('admitted')
    expect(hub.core.rows.engagements.expert(id)).toMatchObject({ status: 'ADMITTED', conflicts: [] })
    await on.reload()
    await on.getByText('You have accepted. You now see the need').waitFor()
    expect(asked.filter((url) => url.includes('hub_'))).toEqual([])
  })

  test('who declares conflicts waits, and sees here when the park lets them in', async () => {
    const { park, expert, id, secret } = await invited()
    const on = await openAs(expert, secret, await page())
    await on.getByLabel('I get money from it').check()
    await on.getByLabel('Something else').check()
    await on.getByRole('button', { name: 'Declare and accept' }).click()
    await on.getByText('You see the need if the park admits you').waitFor()
    expect(hub.core.rows.engagements.expert(id)?.conflicts).toEqual(['FUNDING', 'OTHER'])
    await park.owner.does('admitExpert', { expertId: id, expectedRevision: revisionOf(id) })
    await on.reload()
    await on.getByText('You now see the need').waitFor()
  })

  test('who came too late is told what to do', async () => {
    const { park, need, expert, secret, id } = await invited()
    const on = await openAs(expert, secret, await page())
    await on.getByLabel('I have none').check()
    await park.owner.does('reviewNeed', { needId: need.id, verdict: 'READY' })
    await on.getByRole('button', { name: 'Declare and accept' }).click()
    await on.getByText('Load the page again to see how it stands').waitFor()
    await on.reload()
    await on.getByText('nothing is asked of you').waitFor()
    await park.owner.does('dismissExpert', { expertId: id })
    await on.reload()
    await on.getByText('ask whoever gave it to you for a new one').waitFor()
    await on.getByRole('button', { name: 'Sign in' }).click()
    await on.getByRole('textbox', { name: 'Mail address' }).waitFor()
    expect(on.url()).toBe(`${hub.running.publicUrl.origin}/sign-in`)
  })

  test('who is signed in with another address is asked to sign in with the invited one', async () => {
    const { secret } = await invited()
    const on = await openAs(await hub.as('Somebody Else'), secret, await page())
    await on.locator('#invitedExpert').getByText('Sign in with that address').waitFor()
    expect(await on.getByRole('button', { name: 'Declare and accept' }).count()).toBe(0)
  })
})

const revisionOf = (id: string) => hub.core.rows.revisionOf('expert', id) ?? -1

describe.skipIf(browserMissing)('a researcher', { timeout: 120_000 }, () => {
  test('signs in with any address of theirs, and takes the thing on with the code that goes with the link', async () => {
    const { owner, id, secret, code, researcher } = await entrusted()
    const on = await page()
    await on.goto(linkOf(secret))
    await on.getByText(owner.name).first().waitFor()
    await on.getByRole('textbox', { name: 'Mail address' }).fill('mistyped@people.example')
    await on.keyboard.press('Enter')
    await on.getByRole('button', { name: 'Start again' }).click()
    await on.getByText(owner.name).first().waitFor()
    await on.getByRole('textbox', { name: 'Mail address' }).fill(researcher.email)
    await on.keyboard.press('Enter')
    await on.getByRole('textbox', { name: 'Six-digit code' }).fill(await mailedCode(researcher.email))
    await on.keyboard.press('Enter')
    await on.locator('#delegation').getByText('You can take on one offer').waitFor()
    await on.locator('#delegation').getByText('r***@people.example').waitFor()
    await on.getByLabel('goes with the link').fill(wrong(code))
    await on.keyboard.press('Enter')
    await on.getByText('This code doesn\'t fit the link').waitFor()
    expect(await on.evaluate('document.activeElement.id')).toBe('delegation-code')
    await on.getByLabel('goes with the link').fill(code)
    await on.keyboard.press('Enter')
    await on.getByText('You have taken on one offer').waitFor()
    expect(hub.core.rows.engagements.delegation(id)).toMatchObject({ status: 'ACCEPTED', personId: researcher.personId })
    await on.getByRole('link', { name: 'Go on to the hub' }).click()
    await on.waitForURL(/\/explorer$/)
  })

  test('who finds somebody else signed in signs in as themselves first', async () => {
    const { id, secret, code, researcher } = await entrusted()
    const on = await openAs(await hub.as('Somebody Else'), secret, await page())
    await on.locator('#delegation').getByText('s***@people.example').waitFor()
    await on.getByRole('button', { name: 'This isn\'t me' }).click()
    await on.getByRole('textbox', { name: 'Mail address' }).fill(researcher.email)
    await on.keyboard.press('Enter')
    await on.getByRole('textbox', { name: 'Six-digit code' }).fill(await mailedCode(researcher.email))
    await on.keyboard.press('Enter')
    await on.getByLabel('goes with the link').fill(code)
    await on.keyboard.press('Enter')
    await on.getByText('You have taken on one offer').waitFor()
    expect(hub.core.rows.engagements.delegation(id)?.personId).toBe(researcher.personId)
  })

  test('who guesses five times is told whom to ask', async () => {
    const { id, secret, code, researcher } = await entrusted()
    const on = await openAs(researcher, secret, await page())
    for (let time = 0; time < 5; time++) {
      await on.getByLabel('goes with the link').fill(wrong(code))
      const answered = on.waitForResponse(/\/graphql$/)
      await on.getByRole('button', { name: 'Take it on' }).click()
      await answered
      await on.getByText('This code doesn\'t fit the link').waitFor()
    }
    await on.getByLabel('goes with the link').fill(code)
    await on.getByRole('button', { name: 'Take it on' }).click()
    await on.getByText('Five wrong codes end one, too').waitFor()
    expect(await on.evaluate('document.activeElement.id')).toBe('over')
    expect(hub.core.rows.engagements.delegation(id)?.status).toBe('OFFERED')
  })
})

test.skipIf(browserMissing)('everybody can use it: in both languages, light and dark, on a phone and on a desk', { timeout: 240_000 }, async () => {
  const browser = await aBrowser()
  for (const [colorScheme, locale, width] of looks) {
    const context = await browser.newContext({ colorScheme, locale, viewport: { width, height: 700 }, bypassCSP: true })
    const on = await context.newPage()
    const fits = async (part: string) => {
      await on.locator(`#${part}`).waitFor()
      expect([colorScheme, locale, width, part, await findings(on)]).toEqual([colorScheme, locale, width, part, []])
      expect([part, await on.evaluate('document.documentElement.scrollWidth <= innerWidth')]).toEqual([part, true])
    }
    const asked = await invited(`${story.unique('A park')} with a name that takes all the room that a small telephone has`)
    const offered = await entrusted()
    await on.goto(linkOf(asked.secret))
    await fits('invitedExpert')
    await on.goto('about:blank')
    await on.goto(linkOf(offered.secret))
    await fits('entrusted')
    await openAs(asked.expert, asked.secret, on)
    await fits('expert')
    await on.locator('#expert button').click()
    await on.locator('[data-message="CONFLICTS_MISSING"]').waitFor()
    await fits('expert')
    await on.locator('[name="conflict"]').last().check()
    await on.locator('#expert button').click()
    await fits('waiting')
    await asked.park.owner.does('admitExpert', { expertId: asked.id, expectedRevision: revisionOf(asked.id) })
    await on.reload()
    await fits('admitted')
    await asked.park.owner.does('reviewNeed', { needId: asked.need.id, verdict: 'READY' })
    await on.reload()
    await fits('reviewOver')
    await on.goto('about:blank')
    await on.goto(linkOf(offered.secret))
    await fits('delegation')
    await on.locator('#delegation-code').fill(offered.code)
    await on.locator('#delegation button').first().click()
    await fits('tookOn')
    await offered.owner.owner.does('endDelegation', { delegationId: offered.id })
    await on.reload()
    await fits('over')
    await context.close()
  }
})
