import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { aHub, type Client } from '../support/hub.ts'
import { bodyOf, mailServer } from '../support/mailServer.ts'
import { storyAt, type Pair } from '../support/story.ts'

/** Links in mails that end mails of their kinds, used by mail programs and by people who are not signed in. */

const server = await mailServer()
afterAll(server.close)
const hub = await aHub({ SMTP_URL: server.url, HUB_MAIL_FROM: 'hub@hub.example' })
const story = await storyAt(hub)
const mailsTo = ({ email }: Client) => server.mails.filter(({ to }) => to === email)

/** Somebody who read what is usual to their language, with a need in which others may be interested. */
async function reader(): Promise<{ readonly pair: Pair; readonly person: Client }> {
  const park = await story.park()
  const pair = { need: await story.publishedNeed(await story.member(park), park), offer: await story.publishedOffer(await story.member(park, { kind: 'UNIVERSITY' })) }
  const person = pair.need.of.owner
  await hub.running.office.people.addressProved(person.personId)
  await person.does('reviseMyself', { name: 'A reader', locale: 'en' })
  await person.does('reviseMailSettings', { timeZone: 'UTC', quietFrom: '00:00', quietTo: '00:00', choices: [] })
  hub.pass(3 * 24 * 3_600)
  return { pair, person }
}
async function mailed(person: Client, count: number): Promise<string> {
  await vi.waitFor(() => expect(mailsTo(person)).toHaveLength(count), { timeout: 10_000, interval: 10 })
  return mailsTo(person).at(-1)?.data ?? ''
}
const secretIn = (mail: string) => /Stop mails such as this one: http:\/\/localhost:\d+\/unsubscribe\?secret=(hub_uns_[\w-]{43})\r\n/.exec(bodyOf(mail))?.[1] ?? expect.fail('It has no link.')
const choicesOf = async (person: Client) => {
  const { mailSettings } = await person.read(z.object({ mailSettings: z.object({ choices: z.array(z.object({ kind: z.string(), choice: z.string() })) }) }), '{ mailSettings { choices { kind choice } } }')
  return new Map(mailSettings.choices.map(({ kind, choice }) => [kind, choice]))
}
const post = (secret: string, body: string | FormData = 'List-Unsubscribe=One-Click') => fetch(`${hub.url}/unsubscribe?secret=${secret}`, {
  method: 'POST', body, ...(typeof body === 'string' ? { headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://mail.example' } } : {}),
})
const pageOf = async (secret: string, locale = 'en') => (await fetch(`${hub.url}/unsubscribe?secret=${secret}&lang=${locale}`)).text()

let person: Client
let pair: Pair
let mail: string
beforeAll(async () => {
  ({ person, pair } = await reader())
  await story.interest(pair, 'OFFER')
  mail = await mailed(person, 1)
})

test('loading the page changes nothing, however often, and says in both languages what would end, and the way back', async () => {
  const secret = secretIn(mail)
  for (const _ of [1, 2]) expect(await pageOf(secret)).toContain('<input type="checkbox" name="kind" value="INTEREST_RECEIVED" checked> Somebody is interested in “…”.')
  const chinese = await pageOf(secret, 'zh-CN')
  expect(chinese).toContain('不再发送这些邮件')
  expect(chinese).toContain('如需恢复，请登录平台')
  expect((await choicesOf(person)).get('INTEREST_RECEIVED')).toBe('NOW')
})

test('one press ends that kind for that person alone, as often as it is repeated, and everything else stays', async () => {
  const before = await choicesOf(person)
  const { person: other } = await reader()
  const multipart = new FormData()
  multipart.set('List-Unsubscribe', 'One-Click')
  for (const body of ['List-Unsubscribe=One-Click', multipart]) {
    const response = await post(secretIn(mail), body)
    expect([response.status, await response.json()]).toEqual([200, {}])
  }
  expect(await choicesOf(person)).toEqual(new Map([...before, ['INTEREST_RECEIVED', 'NEVER']]))
  expect((await choicesOf(other)).get('INTEREST_RECEIVED')).toBe('NOW')

  // It stands in the list all the same, and what is of another kind is still mailed.
  const another = await story.publishedOffer(pair.offer.of)
  await story.interest({ ...pair, offer: another }, 'OFFER')
  await story.interest({ ...pair, offer: another }, 'NEED')
  await story.interest(pair, 'NEED')
  hub.pass(2 * 3_600)
  await story.draftedNeed(pair.need.of)
  await vi.waitFor(async () => {
    const kept = await hub.running.office.notifications.of(person.personId)
    expect(kept.filter(({ kind }) => kind === 'INTEREST_RECEIVED')).toHaveLength(2)
  }, { timeout: 10_000, interval: 10 })
  expect(mailsTo(person).map(({ data }) => bodyOf(data)).filter((text) => text.includes('Somebody is interested'))).toHaveLength(1)
})

test('the page ends as many of its kinds as were chosen, and none that its link does not name', async () => {
  const { person: chooser } = await reader()
  const secret = await hub.running.office.secrets.make({
    purpose: 'UNSUBSCRIBE', subject: 'EXPIRED,MATCH_CLOSED', personId: chooser.personId, expiresAt: new Date(Date.parse(hub.now) + 3_600_000),
  })
  expect((await post(secret, 'kind=EXPIRED&kind=MEMBER_LEFT')).status).toBe(200)
  const choices = await choicesOf(chooser)
  expect(['EXPIRED', 'MATCH_CLOSED', 'MEMBER_LEFT'].map((kind) => choices.get(kind))).toEqual(['NEVER', 'DIGEST', 'DIGEST'])
})

test('what opens nothing is answered the same, and the secret opens nothing else', async () => {
  const before = await choicesOf(person)
  for (const secret of ['', 'hub_uns_', `hub_uns_${'x'.repeat(43)}`, `hub_inv_${'x'.repeat(43)}`, 'x'.repeat(5_000), `${secretIn(mail)}&secret=two`]) {
    const response = await post(secret, 'kind=EXPIRED')
    expect([secret, response.status, await response.text()]).toEqual([secret, 200, '{}'])
    expect(await pageOf(secret)).not.toContain('type="checkbox"')
  }
  expect(await choicesOf(person)).toEqual(before)
  const secret = secretIn(mail)
  expect((await person.mutate('acceptInvitation', { secret })).payload?.userErrors).toHaveLength(1)
  hub.pass(91 * 24 * 3_600)
  expect(await pageOf(secret)).not.toContain('type="checkbox"')
})

test('mails to sign in have no such link', async () => {
  const address = 'nobody.yet@people.example'
  await fetch(`${hub.url}/auth/request`, { method: 'POST', headers: hub.ownPage, body: JSON.stringify({ email: address, locale: 'en' }) })
  const signIn = await vi.waitFor(() => server.mails.find(({ to }) => to === address)?.data ?? expect.fail('No mail has come.'), { timeout: 10_000, interval: 10 })
  expect(signIn).not.toContain('nsubscribe')
})

test('whoever presses too often waits for a minute', async () => {
  const statuses = await Promise.all(Array.from({ length: 301 }, async () => (await post('')).status))
  expect(new Set(statuses)).toEqual(new Set([200, 429]))
})
