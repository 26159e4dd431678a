import { describe, expect, test } from 'vitest'
import { OrganizationPlaced, OrganizationReinstated, type OrganizationEvent } from '../../../schema/events/organizations.ts'
import { organization, type Organization } from '../../../services/organizations/organization.ts'
import { recorded } from '../../support/behaviour.ts'
import { anotherPark, haiyun, joined, registered, rejected, suspended, verified } from '../../support/organizations.ts'

const { metadata } = recorded(registered(), {})

describe('the history of an organisation', () => {
  test.each([verified, rejected, suspended, OrganizationReinstated({ organizationId: haiyun }), OrganizationPlaced({ organizationId: haiyun, parkId: anotherPark }), joined('Li Na', 'OWNER')])(
    'cannot begin with $type', (event) => expect(() => organization.evolve(undefined, event, metadata)).toThrow(event.type))
  test('cannot begin twice', () =>
    expect(() => organization.evolve(organization.evolve(undefined, registered(), metadata), registered(), metadata)).toThrow('OrganizationRegistered'))
  test('an unclaimed one is claimed by the first who joins', () => {
    const unclaimed = organization.evolve(undefined, registered({ unclaimed: true }), metadata)
    expect(unclaimed.unclaimed).toBe(true)
    expect(organization.evolve(unclaimed, joined('Li Na', 'OWNER'), metadata)).toMatchObject({ unclaimed: false, adopted: true })
  })
  test('what its people adopted is vouched for until another park has it', () => {
    const placed = OrganizationPlaced({ organizationId: haiyun, parkId: anotherPark })
    const after = (...events: readonly OrganizationEvent[]) => events.reduce<Organization | undefined>((folded, event) => organization.evolve(folded, event, metadata), undefined)
    const unclaimed = registered({ unclaimed: true })
    expect(after(unclaimed, joined('Li Na', 'OWNER'), joined('Wang Fang', 'EDITOR'))?.adopted).toBe(true)
    expect(after(unclaimed, joined('Li Na', 'OWNER'), placed)?.adopted).toBe(false)
    expect(after(unclaimed, placed, joined('Li Na', 'OWNER'))?.adopted).toBe(true)
    expect(after(registered(), joined('Li Na', 'OWNER'))?.adopted).toBe(false)
  })
})
