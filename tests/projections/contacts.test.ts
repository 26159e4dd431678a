import { describe, expect, test } from 'vitest'
import { ThingId } from '../../schema/events/ids.ts'
import { NeedDrafted } from '../../schema/events/needs.ts'
import { ContactNamed, ContactsHandedOver, MemberLeft } from '../../schema/events/organizations.ts'
import { given, type Past } from '../support/given.ts'
import { needContent } from '../support/needs.ts'
import { haiyun, withMembers } from '../support/organizations.ts'
import { needId, personId } from '../support/people.ts'

const welding = needId('Welding')
const [liNa, wangFang, chenJie] = [personId('Li Na'), personId('Wang Fang'), personId('Chen Jie')]
const after = (...events: readonly Past[]) => given(...withMembers, NeedDrafted({ needId: welding, organizationId: haiyun, content: needContent }), ...events)
const contacts = (...events: readonly Past[]) => after(...events).facts.contactsOf(welding)
const ofAll = ContactNamed({ organizationId: haiyun, contactId: liNa, deputyId: wangFang })
const ofNeed = ContactNamed({ organizationId: haiyun, thingId: ThingId.parse(welding), contactId: wangFang, deputyId: chenJie })
const left = (id: typeof liNa) => MemberLeft({ organizationId: haiyun, personId: id })

describe('whom to turn to about a need', () => {
  test('are its owners, until somebody is named: for the need, or for all', () => {
    expect(contacts()).toEqual([liNa])
    expect(contacts(ofAll)).toEqual([liNa, wangFang])
    expect(contacts(ofAll, ofNeed)).toEqual([wangFang, chenJie])
    expect(after(ofAll, ofNeed).rows.contacts.ofOrganization(haiyun)).toEqual([liNa, wangFang])
  })
  test('is the deputy once the contact left, then who is named for all, then the owners', () => {
    expect(contacts(ofNeed, left(wangFang))).toEqual([chenJie])
    expect(contacts(ofNeed, left(chenJie))).toEqual([wangFang])
    expect(contacts(ofNeed, ofAll, left(wangFang), left(chenJie))).toEqual([liNa])
    expect(contacts(ofNeed, left(wangFang), left(chenJie))).toEqual([liNa])
  })
  test('is whoever took it over, for all or for one', () => {
    const handed = (fromId: typeof liNa, toId: typeof liNa, thingId?: typeof welding) =>
      ContactsHandedOver({ organizationId: haiyun, fromId, toId, ...(thingId === undefined ? {} : { thingId: ThingId.parse(thingId) }) })
    expect(contacts(ofAll, ofNeed, handed(wangFang, liNa))).toEqual([liNa, chenJie])
    expect(contacts(ofNeed, handed(wangFang, chenJie))).toEqual([chenJie])
    expect(contacts(ofNeed, handed(chenJie, wangFang))).toEqual([wangFang])
    const one = after(ofAll, ofNeed, handed(wangFang, chenJie, welding))
    expect([one.facts.contactsOf(welding), one.rows.contacts.ofOrganization(haiyun)]).toEqual([[chenJie], [liNa, wangFang]])
  })
  test('is nobody of what nobody knows', () => expect(after(ofAll).facts.contactsOf(needId('Coating'))).toEqual([]))
})
