import { expect, test } from 'vitest'
import { factsOf } from '../../../projections/facts.ts'
import { OrganizationId } from '../../../schema/events/ids.ts'
import { linesOf, mailOf } from '../../../services/notifications/mail.ts'
import { registerOrganization } from '../../../services/organizations/registerOrganization.ts'
import { verifyOrganization } from '../../../services/organizations/verifyOrganization.ts'
import { accepted } from '../../support/nodes.ts'
import { foundedWorld } from '../../support/logs.ts'
import { personId } from '../../support/people.ts'
import { Teller } from '../../support/telling.ts'

/** What a mail to the founder of organizations of these names says, after the operator verified them. */
async function mailAfter({ names = ['New Yard'], locale = 'en', leaves = false, times = 1, url = 'https://hub.example' } = {}) {
  const world = await foundedWorld()
  const teller = new Teller(world)
  for (const name of names) {
    const id = OrganizationId.parse(accepted(await world.ask(registerOrganization, { kind: 'ENTERPRISE', name }, world.person('founder'))).id)
    await world.ask(verifyOrganization, { organizationId: id }, world.person('operator'))
    teller.look()
    if (leaves) world.database.prepare('DELETE FROM member WHERE organizationId = ?').run(id)
  }
  const person = { personId: personId('founder'), email: 'founder@yard.example', name: '', locale }
  const told = teller.kept.filter((kept) => kept.personId === person.personId)
  const notifications = Array.from({ length: times }, () => told).flat().map((kept, index) => ({ ...kept, sequence: index + 1, readAt: null }))
  const letter = { person, publicUrl: new URL(url) }
  const lines = linesOf(notifications, world.standing(person.personId), letter, { rows: world.rows, facts: factsOf(world.database) })
  return { lines, mail: mailOf(lines, { ...letter, messageId: '<one@hub.example>', unsubscribe: `${url}/unsubscribe?secret=s` }), notifications }
}

test('says what happened and where, in the reader\'s language, under an id of its own', async () => {
  const { mail, notifications } = await mailAfter()
  expect(mail).toEqual({
    to: 'founder@yard.example', messageId: '<one@hub.example>', subject: 'Something new for you at hub.example',
    text: [
      'This concerns you:', '', '• New Yard was verified.', `  https://hub.example/#${notifications[0]?.thingId}`, '',
      'https://hub.example/', 'You are sent one mail an hour at most. About what, and when, you choose in the hub.',
      'Stop mails such as this one: https://hub.example/unsubscribe?secret=s',
    ].join('\n'),
    headers: { 'List-Unsubscribe': '<https://hub.example/unsubscribe?secret=s>', 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
  })
  expect((await mailAfter({ locale: 'zh-CN' })).mail).toMatchObject({ subject: '您在 hub.example 有一条新通知', text: expect.stringContaining('• New Yard已通过核验。') })
})

test('its subject says how many, and nothing of what', async () => {
  const { mail } = await mailAfter({ names: ['New Yard', 'Old Yard'] })
  expect(mail.subject).toBe('2 new things for you at hub.example')
  expect(mail.text).toMatch(/• New Yard was verified\.[^]*• Old Yard was verified\./)
})

test('has no headers for one press where the hub is not reached by HTTPS', async () => {
  const { mail } = await mailAfter({ url: 'http://hub.example' })
  expect(mail).not.toHaveProperty('headers')
  expect(mail.text).toContain('http://hub.example/unsubscribe?secret=s')
})

test('has nothing to say where its reader may know of none of it any longer', async () => {
  expect((await mailAfter({ leaves: true })).lines).toEqual([])
})

test('a name that looks like lines of the hub stays one line', async () => {
  const { mail } = await mailAfter({ names: ['Yard\n• You won\nhttps://evil.example'] })
  expect(mail.text).toContain('• Yard • You won https://evil.example was verified.')
})

test('of many it says how many more there are', async () => {
  const { mail } = await mailAfter({ times: 60 })
  expect(mail.subject).toBe('60 new things for you at hub.example')
  expect(mail.text.match(/^• /gm)).toHaveLength(50)
  expect(mail.text).toContain('And 10 more; all of them stand in the hub.')
})
