import * as fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { EntryId, OrganizationId } from '../../../schema/events/ids.ts'
import { NumberGiven } from '../../../schema/events/entries.ts'
import { CreditCodeClaimed } from '../../../schema/events/organizations.ts'
import { EventStoreUnavailable, type EventStore } from '../../../services/eventStore/eventStore.ts'
import { enterNeed } from '../../../services/entries/enterNeed.ts'
import { enterOffer } from '../../../services/entries/enterOffer.ts'
import { withdrawEntry } from '../../../services/entries/withdrawEntry.ts'
import { naturalId } from '../../../services/commands/keys.ts'
import { registerOrganization } from '../../../services/organizations/registerOrganization.ts'
import { rejectOrganization } from '../../../services/organizations/rejectOrganization.ts'
import { verifyOrganization } from '../../../services/organizations/verifyOrganization.ts'
import { autumn } from '../../support/conferences.ts'
import { needFacts, offerFacts, takingPart } from '../../support/entries.ts'
import { eventStoreInMemory } from '../../support/eventStoreInMemory.ts'
import { accepted, by, interleaved, nodeOn, recordsOf, refusedAs, typesIn } from '../../support/nodes.ts'
import { anotherCreditCode, creditCode, editor, organizationFacts } from '../../support/organizations.ts'
import { needId, offerId, operator, person } from '../../support/people.ts'

let store: EventStore
beforeEach(() => { store = eventStoreInMemory() })
/** Fails once, before it writes to a stream of this category: what a process leaves behind that ends between its two writings. */
const breakingOff = (category: string): EventStore => {
  let broken = false
  return {
    ...store,
    async append(stream, ...asked) {
      if (broken || !stream.startsWith(`${category}-`)) return store.append(stream, ...asked)
      broken = true
      throw new EventStoreUnavailable('The process ended')
    },
  }
}

describe('a register code', () => {
  const codeStream = `code-${naturalId('code', creditCode.scheme, creditCode.value)}`
  const founded = async (name: string) =>
    OrganizationId.parse(accepted(await nodeOn(store)(registerOrganization, { kind: 'ENTERPRISE', name, code: creditCode }, by(person(name)))).id)
  const verifying = { expectedRevision: 1n }

  test('may be named by many who register, and is held by the one who is verified', async () => {
    const [squatter, rightful] = [await founded('Squatter'), await founded('Haiyun Marine')]
    accepted(await nodeOn(store)(verifyOrganization, { organizationId: rightful }, by(operator, verifying)))
    expect(await nodeOn(store)(verifyOrganization, { organizationId: squatter }, by(operator, verifying))).toEqual(refusedAs('CODE_TAKEN', 'code'))
    expect(await typesIn(store, codeStream)).toEqual(['CreditCodeClaimed'])
    expect(await typesIn(store, `organization-${squatter}`)).not.toContain('OrganizationVerified')
  })
  test('is free again where a verification with it broke off, and another code was the right one', async () => {
    const [misread, rightful] = [await founded('Haiyun Shipping'), await founded('Haiyun Marine')]
    await expect(nodeOn(breakingOff('organization'))(verifyOrganization, { organizationId: misread }, by(operator, verifying))).rejects.toThrow(EventStoreUnavailable)
    const verifiedAs = (status: 'REGISTERED' | 'VERIFIED') => ({
      organization: (id: string) => (id === misread ? organizationFacts({ status }) : undefined), codeOf: (id: string) => (id === misread && status === 'VERIFIED' ? anotherCreditCode : undefined),
    })
    expect(await nodeOn(store, verifiedAs('REGISTERED'))(verifyOrganization, { organizationId: rightful }, by(operator, verifying))).toEqual(refusedAs('CODE_TAKEN', 'code'))
    accepted(await nodeOn(store)(verifyOrganization, { organizationId: misread, code: anotherCreditCode }, by(operator, verifying)))
    accepted(await nodeOn(store, verifiedAs('VERIFIED'))(verifyOrganization, { organizationId: rightful }, by(operator, verifying)))
    expect((await recordsOf(store, codeStream)).map(({ event }) => event)).toEqual([CreditCodeClaimed({ organizationId: misread }), CreditCodeClaimed({ organizationId: rightful })])
  })
  test.each([['one node', 2], ['two nodes', 1]])('is held by exactly one of two who are verified at once on %s', async (_, onTheFirst) => {
    const organizations = [await founded('Haiyun Marine'), await founded('Haiyun Shipping')]
    const [one, another] = [nodeOn(store), nodeOn(store)]
    const answers = await Promise.all(organizations.map((organizationId, index) =>
      (index < onTheFirst ? one : another)(verifyOrganization, { organizationId }, by(operator, verifying))))
    expect(answers.filter((answer) => 'code' in answer)).toEqual([refusedAs('CODE_TAKEN', 'code')])
    expect((await Promise.all(organizations.map((id) => typesIn(store, `organization-${id}`)))).flat().filter((type) => type === 'OrganizationVerified')).toHaveLength(1)
    expect(await typesIn(store, codeStream)).toEqual(['CreditCodeClaimed'])
  })
  test('that a broken verification has left behind passes next time, and for nobody else', async () => {
    const [organizationId, another] = [await founded('Haiyun Marine'), await founded('Haiyun Shipping')]
    const node = nodeOn(breakingOff('organization'))
    const request = by(operator, verifying)
    await expect(node(verifyOrganization, { organizationId }, request)).rejects.toThrow(EventStoreUnavailable)
    expect(await typesIn(store, codeStream)).toEqual(['CreditCodeClaimed'])
    expect(await node(verifyOrganization, { organizationId: another }, by(operator, verifying))).toEqual(refusedAs('CODE_TAKEN', 'code'))
    expect(accepted(await node(verifyOrganization, { organizationId }, request)).replayed).toBe(false)
    expect(await typesIn(store, codeStream)).toEqual(['CreditCodeClaimed'])
  })
  test('that a broken verification has left behind passes after a restart too, under another commandId', async () => {
    const organizationId = await founded('Haiyun Marine')
    await expect(nodeOn(breakingOff('organization'))(verifyOrganization, { organizationId }, by(operator, verifying))).rejects.toThrow(EventStoreUnavailable)
    accepted(await nodeOn(store)(verifyOrganization, { organizationId }, by(operator, verifying)))
    expect(await typesIn(store, codeStream)).toEqual(['CreditCodeClaimed'])
  })
  test('is free again once the organisation that a broken verification was about is rejected', async () => {
    const [squatter, rightful] = [await founded('Squatter'), await founded('Haiyun Marine')]
    const node = nodeOn(breakingOff('organization'))
    await expect(node(verifyOrganization, { organizationId: squatter }, by(operator, verifying))).rejects.toThrow(EventStoreUnavailable)
    accepted(await node(rejectOrganization, { organizationId: squatter, reason: 'Not what it says' }, by(operator)))
    accepted(await node(verifyOrganization, { organizationId: rightful }, by(operator, verifying)))
    expect(await typesIn(store, codeStream)).toEqual(['CreditCodeClaimed', 'CreditCodeReleased', 'CreditCodeClaimed'])
  })
  test('is not released by rejecting somebody who never held it', async () => {
    const [squatter, rightful] = [await founded('Squatter'), await founded('Haiyun Marine')]
    accepted(await nodeOn(store)(verifyOrganization, { organizationId: rightful }, by(operator, verifying)))
    accepted(await nodeOn(store)(rejectOrganization, { organizationId: squatter, reason: 'Not what it says' }, by(operator)))
    expect(await typesIn(store, codeStream)).toEqual(['CreditCodeClaimed'])
  })
  test('is not claimed by a verification that is refused', async () => {
    const organizationId = await founded('Haiyun Marine')
    await nodeOn(store)(verifyOrganization, { organizationId }, by(operator, { expectedRevision: 0n }))
    await nodeOn(store)(verifyOrganization, { organizationId }, by(person('Haiyun Marine'), verifying))
    expect(await typesIn(store, codeStream)).toEqual([])
  })
})

describe('the numbers of a conference', () => {
  const names = Array.from({ length: 150 }, (_, index) => `Need ${index}`)
  const things = new Map(names.flatMap((name) => [needFacts({ id: needId(name) }), offerFacts({ id: offerId(name) })]).map((thing) => [thing.id, thing]))
  const known = { ...takingPart(), thing: (id: string) => things.get(id) }
  const entering = (name: string) => ({ conferenceId: autumn, needId: needId(name), showOnBoard: 'NAMES' }) as const
  const given = async (side: 'NEED' | 'OFFER', log = store) =>
    (await recordsOf(log, `numbers-${autumn}`)).flatMap(({ event }) => (NumberGiven.is(event) && event.data.side === side ? [event.data.number] : []))
  const dense = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

  test('are given in the order of entering, needs and offers apart', async () => {
    const node = nodeOn(store, known)
    for (const name of ['Need 3', 'Need 1']) accepted(await node(enterNeed, entering(name), by(editor)))
    accepted(await node(enterOffer, { conferenceId: autumn, offerId: offerId('Need 7'), showOnBoard: 'NAMES' }, by(editor)))
    expect((await recordsOf(store, `numbers-${autumn}`)).map(({ event }) => event.data)).toEqual([
      { conferenceId: autumn, thingId: needId('Need 3'), side: 'NEED', number: 1 },
      { conferenceId: autumn, thingId: needId('Need 1'), side: 'NEED', number: 2 },
      { conferenceId: autumn, thingId: offerId('Need 7'), side: 'OFFER', number: 1 },
    ])
  })
  test('belong to a thing for ever', async () => {
    const node = nodeOn(store, known)
    const { id } = accepted(await node(enterNeed, entering('Need 1'), by(editor)))
    accepted(await node(withdrawEntry, { entryId: EntryId.parse(id) }, by(editor)))
    accepted(await node(enterNeed, entering('Need 2'), by(editor)))
    accepted(await node(enterNeed, entering('Need 1'), by(editor)))
    expect(await given('NEED')).toEqual([1, 2])
  })
  test('belong to a thing for ever, however many came later', async () => {
    const node = nodeOn(store, known)
    const entries = await Promise.all(names.map((name) => node(enterNeed, entering(name), by(editor))))
    await Promise.all(entries.map((entry) => node(withdrawEntry, { entryId: EntryId.parse(accepted(entry).id) }, by(editor))))
    await Promise.all(names.map((name) => node(enterNeed, entering(name), by(editor))))
    expect(await given('NEED')).toEqual(dense(names.length))
  })
  test('are given once, even if entering broke off after the number was given', async () => {
    const node = nodeOn(breakingOff('entry'), known)
    await expect(node(enterNeed, entering('Need 1'), by(editor))).rejects.toThrow(EventStoreUnavailable)
    accepted(await node(enterNeed, entering('Need 2'), by(editor)))
    accepted(await node(enterNeed, entering('Need 1'), by(editor)))
    expect(await given('NEED')).toEqual([1, 2])
  })
  test('wanted at once are given in few appends', async () => {
    const appends: number[] = []
    const counting: EventStore = {
      ...store,
      async append(stream, ...asked) {
        if (stream.startsWith('numbers-')) appends.push(asked[1].length)
        return store.append(stream, ...asked)
      },
    }
    const node = nodeOn(counting, known)
    await Promise.all(names.map(async (name) => accepted(await node(enterNeed, entering(name), by(editor)))))
    expect(appends.length).toBeLessThan(5)
    expect(await given('NEED')).toEqual(dense(names.length))
  })
  test('never run backwards in time, whatever the clock does', async () => {
    const times = ['2026-05-18T02:00:00.000Z', '2026-05-18T01:00:00.000Z', '2026-05-18T03:00:00.000Z']
    let asked = 0
    const node = nodeOn(store, known, () => new Date(times[asked++ % times.length] ?? 0))
    for (const name of names.slice(0, 3)) accepted(await node(enterNeed, entering(name), by(editor)))
    expect((await recordsOf(store, `numbers-${autumn}`)).map(({ metadata }) => metadata.at)).toEqual([times[0], times[0], times[2]])
  })
  test('wanted by many on several nodes are dense and unique', () => fc.assert(fc.asyncProperty(
    fc.scheduler(), fc.array(fc.record({ name: fc.constantFrom(...names.slice(0, 12)), node: fc.constantFrom<0 | 1 | 2>(0, 1, 2) }), { minLength: 1, maxLength: 30 }),
    async (scheduler, wishes) => {
      const fresh = eventStoreInMemory()
      const node = () => nodeOn(interleaved(fresh, scheduler), known)
      const nodes = [node(), node(), node()] as const
      await scheduler.waitFor(Promise.all(wishes.map(({ name, node }) => nodes[node](enterNeed, entering(name), by(editor)))))
      const wanted = new Set(wishes.map(({ name }) => needId(name)))
      expect(await given('NEED', fresh)).toEqual(dense(wanted.size))
      expect(new Set((await recordsOf(fresh, `numbers-${autumn}`)).flatMap(({ event }) => (NumberGiven.is(event) ? [event.data.thingId] : [])))).toEqual(wanted)
    }), { numRuns: 60 }))
})
