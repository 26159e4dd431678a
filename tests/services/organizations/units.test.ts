import { describe, test } from 'vitest'
import { ThingId, UnitId } from '../../../schema/events/ids.ts'
import { MemberLeft, UnitAdded, UnitAssigned, UnitRemoved, UnitRevised } from '../../../schema/events/organizations.ts'
import { addUnit } from '../../../services/organizations/addUnit.ts'
import { assignUnit } from '../../../services/organizations/assignUnit.ts'
import { removeUnit } from '../../../services/organizations/removeUnit.ts'
import { reviseUnit } from '../../../services/organizations/reviseUnit.ts'
import { behaviourOf, newId } from '../../support/behaviour.ts'
import { needFacts } from '../../support/entries.ts'
import { editor, haiyun, hostOfPark, owner, suspended, universityOwner, university, viewer, withMembers } from '../../support/organizations.ts'
import { needId, personId } from '../../support/people.ts'

const unitId = UnitId.parse(newId('unit'))
const other = UnitId.parse(newId('another unit'))
const thingId = ThingId.parse(needId('Welding'))
const [wangFang, chenJie] = [personId('Wang Fang'), personId('Chen Jie')]
const welding = { organizationId: haiyun, name: 'Institute of Welding', fields: ['MACHINE_TOOLS' as const], headId: wangFang, keeperId: chenJie, memberIds: [wangFang, chenJie] }
const plain = { organizationId: haiyun, name: 'Office of Transfer' }
const added = UnitAdded({ unitId, ...welding })
const anotherAdded = UnitAdded({ unitId: other, ...plain })
const mayNot = [['a viewer', viewer], ['a host of its park', hostOfPark]] as const
const nobody = personId('stranger')

describe('adding a unit', () => {
  const { given } = behaviourOf(addUnit)
  test.each([['an owner', owner], ['an editor', editor]])('is for %s', (_, actor) => given(...withMembers).when(actor, welding).then(added))
  test('takes no name twice', () => given(...withMembers, added).when(owner, { ...plain, name: welding.name }).thenRefused('UNIT_EXISTS', 'name'))
  test('names members alone', async () => {
    await given(...withMembers).when(owner, { ...welding, headId: nobody }).thenRefused('NOT_A_MEMBER', 'headId')
    await given(...withMembers).when(owner, { ...welding, keeperId: nobody }).thenRefused('NOT_A_MEMBER', 'keeperId')
    await given(...withMembers).when(owner, { ...welding, memberIds: [nobody] }).thenRefused('NOT_A_MEMBER', 'memberIds')
  })
  test('ends at 200', () => given(...withMembers, ...Array.from({ length: 200 }, (_, index) => UnitAdded({ ...plain, unitId: UnitId.parse(newId(`unit ${index}`)), name: `Team ${index}` })))
    .when(owner, plain).thenRefused('TOO_MANY_UNITS'))
  test.each(mayNot)('is not for %s', (_, actor) => given(...withMembers).when(actor, welding).thenRefused('FORBIDDEN'))
  test('is not for its people while it is suspended', () => given(...withMembers, suspended).when(editor, welding).thenRefused('FORBIDDEN'))
  test('tells others nothing', () => given(...withMembers).when(universityOwner, welding).thenRefused('NOT_FOUND'))
})

describe('revising a unit', () => {
  const { given } = behaviourOf(reviseUnit)
  const revised = { ...plain, unitId, name: 'Institute of Joining' }
  test('says all of it anew', () => given(...withMembers, added).when(editor, revised).then(UnitRevised(revised)))
  test('does nothing the second time', () => given(...withMembers, added, UnitRevised(revised)).when(editor, revised).thenNothing())
  test('may say again what it lost with a member', async () => {
    const left = MemberLeft({ organizationId: haiyun, personId: chenJie })
    await given(...withMembers, added, left).when(editor, { ...welding, unitId }).thenRefused('NOT_A_MEMBER', 'keeperId')
    await given(...withMembers, added, left).when(editor, { organizationId: haiyun, unitId, name: welding.name, fields: welding.fields, headId: wangFang, memberIds: [wangFang] }).thenNothing()
  })
  test('is of a unit that there is, under a name of its own', async () => {
    await given(...withMembers).when(editor, revised).thenRefused('NO_SUCH_UNIT', 'unitId')
    await given(...withMembers, added, anotherAdded).when(editor, { ...revised, name: plain.name }).thenRefused('UNIT_EXISTS', 'name')
  })
  test.each(mayNot)('is not for %s', (_, actor) => given(...withMembers, added).when(actor, revised).thenRefused('FORBIDDEN'))
})

describe('removing a unit', () => {
  const { given } = behaviourOf(removeUnit)
  const removed = { organizationId: haiyun, unitId }
  test('is done once', async () => {
    await given(...withMembers, added).when(editor, removed).then(UnitRemoved(removed))
    await given(...withMembers, added, UnitRemoved(removed)).when(editor, removed).thenNothing()
  })
  test.each(mayNot)('is not for %s', (_, actor) => given(...withMembers, added).when(actor, removed).thenRefused('FORBIDDEN'))
})

describe('assigning a need or offer to a unit', () => {
  const here = behaviourOf(assignUnit)
  const given = (...past: Parameters<typeof UnitAdded>[0][]) => here.given(...withMembers, ...past.map(UnitAdded))
  const known = { thing: () => needFacts({ organizationId: haiyun }) }
  const assigned = { organizationId: haiyun, thingId, unitId }
  const none = { organizationId: haiyun, thingId }
  test('is done once, and undone', async () => {
    await given({ unitId, ...welding }).knowing(known).when(editor, assigned).then(UnitAssigned(assigned))
    await here.given(...withMembers, added, UnitAssigned(assigned)).knowing(known).when(editor, assigned).thenNothing()
    await here.given(...withMembers, added, UnitAssigned(assigned)).knowing(known).when(editor, none).then(UnitAssigned(none))
    await given({ unitId, ...welding }).knowing(known).when(editor, none).thenNothing()
  })
  test('ends with the unit', () => here.given(...withMembers, added, UnitAssigned(assigned), UnitRemoved({ organizationId: haiyun, unitId })).knowing(known).when(editor, none).thenNothing())
  test('is of what is its own', async () => {
    await given({ unitId, ...welding }).knowing({ thing: () => needFacts({ organizationId: university }) }).when(editor, assigned).thenRefused('NOT_ITS_THING', 'thingId')
    await given().knowing(known).when(editor, assigned).thenRefused('NO_SUCH_UNIT', 'unitId')
  })
  test.each(mayNot)('is not for %s', (_, actor) => given({ unitId, ...welding }).knowing(known).when(actor, assigned).thenRefused('FORBIDDEN'))
})
