import { describe, expect, test } from 'vitest'
import { OrganizationRevised } from '../../../schema/events/organizations.ts'
import { reviseOrganization } from '../../../services/organizations/reviseOrganization.ts'
import { behaviourOf } from '../../support/behaviour.ts'
import { editor, haiyun, hostOfPark, outsiders, owner, registered, rejected, suspended, unclaimed, verified, viewer, viewerOfPark, withMembers } from '../../support/organizations.ts'

const { given } = behaviourOf(reviseOrganization)
const input = { organizationId: haiyun, name: 'Haiyun Marine Equipment', shortName: '海运装备', region: '321102', size: 'SMALL' } as const
const revised = OrganizationRevised(input)

describe('revising what is said of an organisation', () => {
  test('is for its owner, and says all of it anew', async () => {
    await given(...withMembers).when(owner, input).then(revised)
    await given(...withMembers, revised).when(owner, { organizationId: haiyun, name: 'Haiyun' }).then(OrganizationRevised({ organizationId: haiyun, name: 'Haiyun' }))
  })
  test('is for its park on its behalf', async () => {
    await given(unclaimed).when(hostOfPark, input, { onBehalf: 'PHONE' }).then(revised)
    await given(unclaimed).when(hostOfPark, input).thenRefused('BASIS_REQUIRED', 'onBehalf')
    await given(unclaimed, suspended).when(hostOfPark, input, { onBehalf: 'PHONE' }).thenRefused('FORBIDDEN')
  })
  test('leaves a verified one verified', () => given(...withMembers, verified).when(owner, input).then(revised))
  test('does nothing where it says the same', async () => {
    await given(...withMembers, revised).when(owner, input).thenNothing()
    await given(...withMembers).when(owner, { organizationId: haiyun, name: 'Haiyun Marine' }).thenNothing()
  })
  test('asks for the revision that was read: all read it', () => expect(reviseOrganization.needsRevision).toBe(true))

  test.each([['an editor', editor], ['a viewer', viewer], ['a viewer in its park', viewerOfPark]])('is not for %s', (_, actor) =>
    given(...withMembers).when(actor, input).thenRefused('FORBIDDEN'))
  test.each([['suspended', suspended], ['rejected', rejected]])('is not for its owner once it is %s', (_, end) => given(...withMembers, end).when(owner, input).thenRefused('FORBIDDEN'))
  test.each(outsiders.filter(([, actor]) => !actor.operator))('tells %s nothing', (_, actor) => given(registered()).when(actor, input).thenRefused('NOT_FOUND'))
  test('is not the operator’s', () => given(...withMembers).when(outsiders[1]?.[1] ?? expect.fail(), input).thenRefused('FORBIDDEN'))

  test.each([['no name', { name: ' ' }], ['a long name', { name: 'x'.repeat(201) }], ['a long short name', { shortName: 'x'.repeat(21) }],
    ['a province that is none', { region: '991102' }], ['a country that is none', { region: 'XX' }]])('takes no %s', (_, wrong) =>
    expect(reviseOrganization.input.safeParse({ ...input, ...wrong }).success).toBe(false))
  test.each(['110000', '321102', '710000', '820000', 'CN', 'NO', 'ZW'])('takes the region %s', (region) =>
    expect(reviseOrganization.input.safeParse({ ...input, region }).success).toBe(true))
})
