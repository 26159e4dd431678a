import { describe, test } from 'vitest'
import { ThingId } from '../../../schema/events/ids.ts'
import { ContactNamed, ContactsHandedOver, MemberLeft } from '../../../schema/events/organizations.ts'
import { handOverContacts } from '../../../services/organizations/handOverContacts.ts'
import { nameContact } from '../../../services/organizations/nameContact.ts'
import { behaviourOf } from '../../support/behaviour.ts'
import { needFacts } from '../../support/entries.ts'
import { editor, haiyun, hostOfPark, outsiders, owner, rejected, suspended, university, viewer, withMembers } from '../../support/organizations.ts'
import { needId, personId } from '../../support/people.ts'

const welding = ThingId.parse(needId('Welding'))
const [liNa, wangFang, chenJie] = [personId('Li Na'), personId('Wang Fang'), personId('Chen Jie')]
const input = { organizationId: haiyun, contactId: wangFang, deputyId: chenJie }
const named = ContactNamed(input)
const ofNeed = ContactNamed({ ...input, thingId: welding })
const known = { thing: () => needFacts({ organizationId: haiyun }) }

describe('naming a contact', () => {
  const { given } = behaviourOf(nameContact)
  test.each([['an owner', owner], ['an editor', editor]])('is for %s', (_, actor) => given(...withMembers).when(actor, input).then(named))
  test('is for one need or offer of the organisation', async () => {
    await given(...withMembers).knowing(known).when(editor, { ...input, thingId: welding }).then(ofNeed)
    await given(...withMembers).knowing({ thing: () => needFacts({ organizationId: university }) }).when(editor, { ...input, thingId: welding }).thenRefused('NOT_ITS_THING', 'thingId')
    await given(...withMembers).when(editor, { ...input, thingId: welding }).thenRefused('NOT_ITS_THING', 'thingId')
  })
  test('does nothing the second time, and says anew what differs', async () => {
    await given(...withMembers, named).when(owner, input).thenNothing()
    await given(...withMembers, named).when(owner, { organizationId: haiyun, contactId: wangFang }).then(ContactNamed({ organizationId: haiyun, contactId: wangFang }))
    await given(...withMembers, MemberLeft({ organizationId: haiyun, personId: chenJie }), named).when(owner, { organizationId: haiyun, contactId: liNa })
      .then(ContactNamed({ organizationId: haiyun, contactId: liNa }))
  })
  test('names members alone, two of them', async () => {
    await given(...withMembers).when(owner, { ...input, contactId: personId('stranger') }).thenRefused('NOT_A_MEMBER', 'contactId')
    await given(...withMembers).when(owner, { ...input, deputyId: personId('stranger') }).thenRefused('NOT_A_MEMBER', 'deputyId')
    await given(...withMembers).when(owner, { ...input, deputyId: wangFang }).thenRefused('DEPUTY_IS_CONTACT', 'deputyId')
  })
  test.each([['a viewer', viewer], ['a host of its park', hostOfPark]])('is not for %s', (_, actor) => given(...withMembers).when(actor, input).thenRefused('FORBIDDEN'))
  test.each([['suspended', suspended], ['rejected', rejected]])('is not for its people once it is %s', (_, end) => given(...withMembers, end).when(editor, input).thenRefused('FORBIDDEN'))
  test.each(outsiders.filter(([, actor]) => !actor.operator))('tells %s nothing', (_, actor) => given(...withMembers).when(actor, input).thenRefused('NOT_FOUND'))
})

describe('handing over contacts', () => {
  const { given } = behaviourOf(handOverContacts)
  const all = { organizationId: haiyun, fromId: wangFang, toId: liNa }
  test('is one act for all', () => given(...withMembers, named, ofNeed).when(owner, all).then(ContactsHandedOver(all)))
  test('is one act for one thing', async () => {
    await given(...withMembers, named, ofNeed).when(editor, { ...all, thingId: welding }).then(ContactsHandedOver({ ...all, thingId: welding }))
    await given(...withMembers, named).when(editor, { ...all, thingId: welding }).thenNothing()
  })
  test('does nothing the second time, and nothing where nothing is to be handed over', async () => {
    await given(...withMembers, named, ContactsHandedOver(all)).when(owner, all).thenNothing()
    await given(...withMembers).when(owner, all).thenNothing()
    await given(...withMembers, named).when(owner, { ...all, toId: wangFang }).thenNothing()
  })
  test('hands over what a deputy stands in for, and what was inherited', async () => {
    const fromDeputy = { organizationId: haiyun, fromId: chenJie, toId: liNa }
    await given(...withMembers, named).when(owner, fromDeputy).then(ContactsHandedOver(fromDeputy))
    await given(...withMembers, named, MemberLeft({ organizationId: haiyun, personId: wangFang })).when(owner, fromDeputy).then(ContactsHandedOver(fromDeputy))
    await given(...withMembers, named, MemberLeft({ organizationId: haiyun, personId: chenJie })).when(owner, fromDeputy).thenNothing()
  })
  test('is to a member', () => given(...withMembers, named).when(owner, { ...all, toId: personId('stranger') }).thenRefused('NOT_A_MEMBER', 'toId'))
  test.each([['a viewer', viewer], ['a host of its park', hostOfPark]])('is not for %s', (_, actor) => given(...withMembers, named).when(actor, all).thenRefused('FORBIDDEN'))
  test.each([['suspended', suspended], ['rejected', rejected]])('is not for its people once it is %s', (_, end) => given(...withMembers, named, end).when(editor, all).thenRefused('FORBIDDEN'))
})
