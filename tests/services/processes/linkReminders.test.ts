import { expect, test } from 'vitest'
import { InvitationId, NeedId, OfferId, OrganizationId } from '../../../schema/events/ids.ts'
import { delegateThing } from '../../../services/delegations/delegateThing.ts'
import { inviteExpert } from '../../../services/experts/inviteExpert.ts'
import { draftNeed } from '../../../services/needs/draftNeed.ts'
import { submitNeed } from '../../../services/needs/submitNeed.ts'
import type { Notification } from '../../../services/office/notifications.ts'
import { inviteMember } from '../../../services/organizations/inviteMember.ts'
import { revokeInvitation } from '../../../services/organizations/revokeInvitation.ts'
import { reminding } from '../../../services/processes/reminding.ts'
import { foundedWorld } from '../../support/logs.ts'
import { declarations, needContent } from '../../support/needs.ts'
import { accepted } from '../../support/nodes.ts'
import { Clock, temporaryOffice } from '../../support/office.ts'
import { Teller } from '../../support/telling.ts'

const enterprise = 'owner of Haiyun Marine'
const university = 'owner of Jianghai University'
const host = 'owner of High-Tech Park'
const everybody = [enterprise, university, host, 'owner of Nearby Shipyard', 'owner of Harbour Institute', 'owner of Harbour Park', 'operator']
const { signal } = new AbortController()

/** A link of each kind, made today for 14 days, and a disclosure until the same day. */
async function links() {
  const world = await foundedWorld()
  const clock = new Clock(world.now.toISOString())
  const { office } = await temporaryOffice(clock)
  const teller = new Teller(world)
  const process = reminding({
    positions: office.positions, linksEndingBetween: office.linksEndingBetween,
    atOnce: (work) => office.atOnce((parts) => work({ ...parts, notifications: { ...parts.notifications, add: async (notification: Notification) => { teller.kept.push(notification) } } })),
  })
  const pass = async (days: number) => {
    clock.pass({ days })
    world.now = clock.now()
    while (await process.run({ clock: clock.now, rows: world.rows }, signal) === 'AT_ONCE');
  }
  await pass(0)
  const idOf = (name: string) => OrganizationId.parse(world.ids('SELECT id FROM organization WHERE name = ?', name)[0])
  const [organizationId, parkId] = [idOf('Haiyun Marine'), idOf('High-Tech Park')]
  const offerId = OfferId.parse(world.ids('SELECT id FROM thing WHERE title = ?', 'Laser of Jianghai University')[0])

  const needId = NeedId.parse(accepted(await world.ask(draftNeed, { organizationId, content: { ...needContent, title: 'Thin seams' } }, world.person(enterprise))).id)
  accepted(await world.ask(submitNeed, { needId, declarations }, world.person(enterprise)))
  const expertId = accepted(await world.ask(inviteExpert, { needId }, world.person(host))).id
  await office.expertInvitations.make({ expertId, email: 'expert@uni.example' })
  const delegationId = accepted(await world.ask(delegateThing, { thingId: offerId }, world.person(university))).id
  await office.delegationLinks.make(delegationId)
  accepted(await world.ask(inviteMember, { organizationId, role: 'EDITOR' }, world.person(enterprise)))
  const invitationId = InvitationId.parse(world.rows.organizations.openInvitations(organizationId)[0]?.invitationId)
  await office.invitations.make({ invitationId, organizationId, email: 'editor@haiyun.example' })
  const expiresAt = new Date(clock.now().getTime() + 14 * 24 * 3_600_000)
  await office.intakeLinks.make({ parkId, conferenceId: undefined, expiresAt })
  world.database.prepare('INSERT INTO disclosure (id, thingId, ownerOrganizationId, organizationId, terms, expiresOn, revoked, disclosedAt) VALUES (?, ?, ?, ?, ?, ?, 0, ?)')
    .run(delegationId, offerId, idOf('Jianghai University'), organizationId, '{"hubVersion":"2026-01"}', expiresAt.toISOString().slice(0, 10), clock.now().toISOString())
  return {
    world, office, pass, organizationId, expertId, delegationId, invitationId,
    read: () => Object.fromEntries(everybody.map((name) => [name, teller.read(name)] as const).filter(([, said]) => said.length > 0)),
  }
}

test('whoever made a link that nobody used is reminded three days before it ends, once', async () => {
  const { pass, read } = await links()
  await pass(10)
  expect(Object.values(read()).flat().filter((said) => said.includes('three days'))).toEqual([])
  await pass(1)
  const reminded = () => Object.fromEntries(Object.entries(read()).map(([name, said]) => [name, said.filter((each) => each.includes('three days')).sort()]).filter(([, said]) => said?.length !== 0))
  const all = {
    [enterprise]: ['An invitation to join Haiyun Marine was not used and ends in three days; if it shall stand, send it again.'],
    [university]: [
      'A disclosure of confidential details of “Laser of Jianghai University” ends in three days; disclose them anew if it shall go on.',
      'The link by which “Laser of Jianghai University” was entrusted to somebody was not used and ends in three days.',
    ],
    [host]: [
      'A link by which others tell High-Tech Park of needs ends in three days; make another one if it shall go on.',
      'An expert who was asked about “Thin seams” has not answered; the link ends in three days.',
    ],
  }
  expect(reminded()).toEqual(all)
  await pass(0)
  await pass(30)
  expect(reminded()).toEqual(all)
})

test('of what was used, or called back, nobody is reminded, and a reminder ends with what it is of', async () => {
  const used = await links()
  await used.office.expertInvitations.spend(used.expertId)
  await used.office.delegationLinks.spend(used.delegationId)
  await used.office.invitations.revoke(used.invitationId)
  await used.pass(11)
  const said = (read: () => Readonly<Record<string, readonly string[]>>) => Object.values(read()).flat().filter((each) => /expert|entrusted|invitation/.test(each))
  expect(said(used.read)).toEqual([])

  const calledBack = await links()
  await calledBack.pass(11)
  expect(said(calledBack.read)).toHaveLength(3)
  const { world, organizationId, invitationId } = calledBack
  accepted(await world.ask(revokeInvitation, { organizationId, invitationId }, world.person(enterprise)))
  expect(said(calledBack.read)).toHaveLength(2)
})
