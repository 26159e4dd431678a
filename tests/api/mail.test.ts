import { afterAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { aHub, type Client } from '../support/hub.ts'
import { mailServer } from '../support/mailServer.ts'
import { storyAt } from '../support/story.ts'

const server = await mailServer()
afterAll(server.close)
const hub = await aHub({ SMTP_URL: server.url, HUB_MAIL_FROM: 'hub@hub.example' })
const story = await storyAt(hub)

/** Somebody who has used what was mailed to them. */
async function proved(person: Client): Promise<Client> {
  await hub.running.office.people.addressProved(person.personId)
  await person.does('reviseMyself', { name: 'A reader', locale: 'en' })
  return person
}
/** The mails that one address was sent, each as it came. */
const mailsTo = ({ email }: Client) => server.received.join('').split('MAIL FROM:').filter((mail) => mail.includes(`RCPT TO:<${email}>`) && mail.includes('\r\n.\r\n'))
const bodyOf = (mail: string) => decodeURIComponent(mail.slice(mail.indexOf('\r\n\r\n')).replaceAll('=\r\n', '').replace(/=([0-9A-F]{2})/g, '%$1'))

async function pair() {
  const park = await story.park()
  const need = await story.publishedNeed(await story.member(park), park)
  return { need, offer: await story.publishedOffer(await story.member(park, { kind: 'UNIVERSITY' })), park }
}
const settingsOf = (person: Client) => person.read(z.object({ mailSettings: z.looseObject({ timeZone: z.string(), choices: z.array(z.object({ kind: z.string(), choice: z.string() })) }) }),
  '{ mailSettings { timeZone quietFrom quietTo choices { kind choice } } }')

test('what one person does comes to another by mail, once, and names nobody else', async () => {
  const { need, offer } = await pair()
  const reader = await proved(offer.of.owner)
  hub.pass(2 * 24 * 3_600)
  const { id: matchId } = await story.interest({ need, offer }, 'NEED')
  await vi.waitFor(() => expect(mailsTo(reader)).toHaveLength(1), { timeout: 10_000, interval: 10 })
  const [mail = ''] = mailsTo(reader)
  expect(mail).toMatch(/Subject: Something new for you at localhost:\d+\r\n/)
  expect(mail).toMatch(/Message-ID: <[0-9a-f-]{36}@localhost>\r\n/)
  expect(bodyOf(mail)).toMatch(/• Somebody is interested in “.+”\./)
  expect(bodyOf(mail)).toContain(`/#${matchId}`)
  expect(bodyOf(mail)).not.toContain(need.of.name)
  expect(mailsTo(reader)).toHaveLength(1)
})

test('a person reads what is usual, and chooses something else', async () => {
  const reader = await hub.as('chooser')
  expect(await settingsOf(reader)).toMatchObject({ mailSettings: { timeZone: 'Asia/Shanghai', quietFrom: '22:00', quietTo: '07:00' } })
  await reader.does('reviseMailSettings', { timeZone: 'Europe/Berlin', quietFrom: '23:30', quietTo: '06:15', choices: [{ kind: 'INTEREST_RECEIVED', choice: 'NEVER' }] })
  const { mailSettings } = await settingsOf(reader)
  expect(mailSettings).toMatchObject({ timeZone: 'Europe/Berlin', quietFrom: '23:30', quietTo: '06:15' })
  expect(mailSettings.choices).toContainEqual({ kind: 'INTEREST_RECEIVED', choice: 'NEVER' })
  expect(mailSettings.choices).toContainEqual({ kind: 'NEED_FOUND_READY', choice: 'NOW' })
  expect(await hub.visitor().query('{ mailSettings { id } }')).toMatchObject({ data: { mailSettings: null } })
})

test('who chose never, or has not proved their address, is sent nothing', async () => {
  const { need, offer, park } = await pair()
  await offer.of.owner.does('reviseMailSettings', { timeZone: 'Asia/Shanghai', quietFrom: '00:00', quietTo: '00:00', choices: [{ kind: 'INTEREST_RECEIVED', choice: 'NEVER' }, { kind: 'ORGANIZATION_VERIFIED', choice: 'NEVER' }] })
  await proved(offer.of.owner)
  const another = await story.publishedOffer(await story.member(park, { kind: 'UNIVERSITY' }))
  const witness = await proved(another.of.owner)
  hub.pass(2 * 24 * 3_600)
  await story.interest({ need, offer }, 'NEED')
  await story.interest({ need, offer: another }, 'NEED')
  await vi.waitFor(() => expect(mailsTo(witness)).toHaveLength(1), { timeout: 10_000, interval: 10 })
  expect(mailsTo(offer.of.owner)).toEqual([])
  expect(mailsTo(need.of.owner)).toEqual([])
})
