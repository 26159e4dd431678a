import { describe, expect, test } from 'vitest'
import { ThingId, UnitId } from '../../schema/events/ids.ts'
import { MemberLeft, UnitAdded, UnitAssigned, UnitRemoved, UnitRevised } from '../../schema/events/organizations.ts'
import { newId } from '../support/behaviour.ts'
import { given, type Past } from '../support/given.ts'
import { haiyun, university, withMembers } from '../support/organizations.ts'
import { needId, personId } from '../support/people.ts'

const unitId = UnitId.parse(newId('unit'))
const thingId = ThingId.parse(needId('Welding'))
const [wangFang, chenJie] = [personId('Wang Fang'), personId('Chen Jie')]
const added = UnitAdded({ organizationId: haiyun, unitId, name: 'Institute of Welding', fields: ['MACHINE_TOOLS'], headId: wangFang, keeperId: wangFang, memberIds: [wangFang, chenJie] })
const assigned = UnitAssigned({ organizationId: haiyun, thingId, unitId })
const units = (...events: readonly Past[]) => given(...withMembers, added, ...events).rows.units

describe('units of an organization', () => {
  const whole = { id: unitId, organizationId: haiyun, name: 'Institute of Welding', fields: ['MACHINE_TOOLS'], headId: wangFang, keeperId: wangFang, memberIds: [wangFang, chenJie] }
  test('stand as they were added, in their organization alone', () => {
    expect(units().ofOrganization(haiyun)).toEqual([whole])
    expect(units().ofOrganization(university)).toEqual([])
  })
  test('are what is said of them anew', () => {
    const revised = UnitRevised({ organizationId: haiyun, unitId, name: 'Institute of Joining' })
    expect(units(revised).ofOrganization(haiyun)).toEqual([{ ...whole, name: 'Institute of Joining', fields: [], headId: undefined, keeperId: undefined, memberIds: [] }])
  })
  test('lose who leaves the organization', () => {
    const left = MemberLeft({ organizationId: haiyun, personId: wangFang })
    expect(units(left).ofOrganization(haiyun)).toEqual([{ ...whole, headId: undefined, keeperId: undefined, memberIds: [chenJie] }])
  })
  test('have what is assigned to them, until it is another’s or they are removed', () => {
    expect(units(assigned).ofThing(thingId)?.id).toBe(unitId)
    expect(units(assigned, UnitAssigned({ organizationId: haiyun, thingId })).ofThing(thingId)).toBeUndefined()
    expect(units(assigned, UnitRemoved({ organizationId: haiyun, unitId })).ofThing(thingId)).toBeUndefined()
    expect(units().ofThing(thingId)).toBeUndefined()
  })
})
