import { expect, test } from 'vitest'
import { InvitationId, OrganizationId } from '../../../schema/events/ids.ts'
import { processActor } from '../../../services/identity/actor.ts'
import { absorbOrganization } from '../../../services/organizations/absorbOrganization.ts'
import { acceptInvitation } from '../../../services/organizations/acceptInvitation.ts'
import { inviteMember } from '../../../services/organizations/inviteMember.ts'
import { mergeOrganizations } from '../../../services/organizations/mergeOrganizations.ts'
import { registerOrganization } from '../../../services/organizations/registerOrganization.ts'
import { foundedWorld } from '../../support/logs.ts'
import { accepted } from '../../support/nodes.ts'
import { Teller } from '../../support/telling.ts'

test('of two records that became one the people of both are told, whatever their roles, and nobody reads the former name', async () => {
  const world = await foundedWorld()
  const teller = new Teller(world)
  const asked = async (asking: ReturnType<typeof world.ask>) => {
    const { id } = accepted(await asking)
    teller.look()
    return id
  }
  const owner = 'owner of Haiyun Marine'
  const organizationId = OrganizationId.parse(world.ids('SELECT id FROM organization WHERE name = ?', 'Haiyun Marine')[0])
  const doubled = OrganizationId.parse(await asked(world.ask(registerOrganization, { kind: 'ENTERPRISE', name: 'Haiyun Marine Old' }, world.person('founder'))))
  await asked(world.ask(inviteMember, { organizationId, role: 'VIEWER' }, world.person(owner)))
  const invitationId = InvitationId.parse(world.rows.organizations.openInvitations(organizationId)[0]?.invitationId)
  await asked(world.ask(acceptInvitation, { organizationId, invitationId }, world.person('a viewer')))

  await asked(world.ask(mergeOrganizations, { organizationId: doubled, intoOrganizationId: organizationId }, world.person('operator')))
  const [left] = world.rows.organizations.notAbsorbed(1)
  await asked(world.ask(absorbOrganization, { organizationId, absorbedId: doubled, belongings: left?.belongings ?? expect.fail('Nothing was merged.') }, { actor: processActor('absorbing') }))
  const said = (name: string) => teller.read(name).filter((sentence) => sentence.includes('are one now'))
  const sentence = 'Haiyun Marine and another record of the same organisation are one now: what belonged to either, people too, belongs to it.'
  expect([owner, 'founder', 'a viewer', 'owner of Jianghai University', 'owner of High-Tech Park', 'stranger'].map(said)).toEqual([[sentence], [sentence], [sentence], [], [], []])
})
