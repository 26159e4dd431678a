import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NeedEntered, NumberGiven } from '../../../schema/events/entries.ts'
import { readEvent } from '../../../schema/events/events.ts'
import { EntryId, OrganizationId, RegistrationId } from '../../../schema/events/ids.ts'
import { CreditCodeClaimed } from '../../../schema/events/organizations.ts'
import { naturalId } from '../../../services/commands/keys.ts'
import type { Accepted, Handle } from '../../../services/commands/handler.ts'
import { Refusal } from '../../../services/commands/refusal.ts'
import { changeShowOnBoard } from '../../../services/entries/changeShowOnBoard.ts'
import { enterNeed } from '../../../services/entries/enterNeed.ts'
import { withdrawEntry } from '../../../services/entries/withdrawEntry.ts'
import { registerOrganization } from '../../../services/organizations/registerOrganization.ts'
import { suspendOrganization } from '../../../services/organizations/suspendOrganization.ts'
import { verifyOrganization } from '../../../services/organizations/verifyOrganization.ts'
import { registerForConference } from '../../../services/registrations/registerForConference.ts'
import { withdrawRegistration } from '../../../services/registrations/withdrawRegistration.ts'
import { autumn } from '../../support/conferences.ts'
import { needFacts, takingPart } from '../../support/entries.ts'
import { eventStoreInMemory, LogInMemory } from '../../support/eventStoreInMemory.ts'
import { accepted, by, interleaved, nodeOn, refusedAs } from '../../support/nodes.ts'
import { creditCode, editor, haiyun } from '../../support/organizations.ts'
import { needId, operator, person } from '../../support/people.ts'

const needs = ['Welding', 'Coating', 'Casting'].map((title) => needId(title))
const known = { ...takingPart(), thing: (id: string) => needs.filter((need) => need === id).map((need) => needFacts({ id: need }))[0] }
const commandIds = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222', '33333333-3333-4333-8333-333333333333']

type Rivals = readonly [OrganizationId, OrganizationId]
type Ask = (handle: Handle, commandId: string, rivals: Rivals) => Promise<Accepted | Refusal>
const anyNeed = fc.constantFrom(...needs)
const anyNode = fc.constantFrom<0 | 1>(0, 1)
const anyRevision = fc.bigInt(-1n, 3n)
/** Each with a name, so that a counterexample can be read. */
const asked = (words: string, ask: Ask) => Object.assign(ask, { toString: () => words })
const anyRequest: fc.Arbitrary<Ask> = fc.oneof(
  fc.constant(asked('register for the conference', (handle, commandId) => handle(registerForConference, { conferenceId: autumn, organizationId: haiyun }, by(editor, { commandId })))),
  fc.constant(asked('withdraw the registration', (handle, commandId) =>
    handle(withdrawRegistration, { registrationId: RegistrationId.parse(naturalId('registration', autumn, haiyun)) }, by(editor, { commandId })))),
  anyNeed.map((need) => asked(`enter ${need}`, (handle, commandId) => handle(enterNeed, { conferenceId: autumn, needId: need, showOnBoard: 'NAMES' }, by(editor, { commandId })))),
  anyNeed.map((need) => asked(`withdraw the entry of ${need}`, (handle, commandId) =>
    handle(withdrawEntry, { entryId: EntryId.parse(naturalId('entry', autumn, need)) }, by(editor, { commandId })))),
  fc.tuple(anyNeed, fc.constantFrom('MASKED', 'NEVER'), anyRevision).map(([need, showOnBoard, expectedRevision]) => asked(`show ${need} ${showOnBoard} at ${expectedRevision}`,
    (handle, commandId) => handle(changeShowOnBoard, { entryId: EntryId.parse(naturalId('entry', autumn, need)), showOnBoard }, by(editor, { commandId, expectedRevision })))),
  fc.constantFrom('A', 'B').map((name) => asked(`register ${name}`, (handle, commandId) => handle(registerOrganization, { kind: 'ENTERPRISE', name }, by(editor, { commandId })))),
  anyNode.map((rival) => asked(`verify rival ${rival}`, (handle, commandId, rivals) =>
    handle(verifyOrganization, { organizationId: rivals[rival] }, by(operator, { commandId, expectedRevision: 1n })))),
  anyNode.map((rival) => asked(`suspend rival ${rival}`, (handle, commandId, rivals) =>
    handle(suspendOrganization, { organizationId: rivals[rival], reason: 'A complaint' }, by(operator, { commandId })))),
)
interface Asking {
  readonly ask: Ask
  readonly node: 0 | 1
  readonly commandId: string
}
const anyAsking: fc.Arbitrary<Asking> = fc.record({ ask: anyRequest, node: anyNode, commandId: fc.constantFrom(...commandIds) })

/** Everything that was written, and the answers, after both nodes were asked all of this at once. */
async function after(askings: readonly Asking[], scheduler: fc.Scheduler) {
  const log = new LogInMemory()
  const store = eventStoreInMemory(log)
  const rival = async (name: string) =>
    OrganizationId.parse(accepted(await nodeOn(store)(registerOrganization, { kind: 'ENTERPRISE', name, code: creditCode }, by(person(name)))).id)
  const rivals = [await rival('Haiyun Marine'), await rival('Haiyun Shipping')] as const
  const nodes = [nodeOn(interleaved(store, scheduler), known), nodeOn(interleaved(store, scheduler), known)] as const
  const answers = await scheduler.waitFor(Promise.all(askings.map(({ ask, node, commandId }) => ask(nodes[node], commandId, rivals))))
  const written = log.events.map(({ id, stream, revision, appendedAt, type, data, metadata }) =>
    ({ id, stream, revision, appendedAt, ...readEvent({ type, data: JSON.parse(data), metadata: JSON.parse(metadata) }) }))
  return { answers, written }
}
type Written = Awaited<ReturnType<typeof after>>['written']
const inStreams = (written: Written) => [...Map.groupBy(written, ({ stream }) => stream)]
const typesOf = (written: Written) => written.map(({ event }) => event.type)

const promises: Readonly<Record<string, (written: Written) => void>> = {
  'each event has an id of its own': (written) => expect(new Set(written.map(({ id }) => id)).size).toBe(written.length),
  'each request wrote to a stream once': (written) => {
    for (const [, events] of inStreams(written)) {
      for (const [, ofRequest] of Map.groupBy(events, ({ metadata }) => metadata.commandKey + metadata.fingerprint)) {
        expect(new Set(ofRequest.map(({ appendedAt }) => appendedAt)).size).toBe(1)
      }
    }
  },
  'what stands is not done again': (written) => {
    for (const [stream, events] of inStreams(written).filter(([stream]) => stream.startsWith('registration-') || stream.startsWith('entry-'))) {
      const comings = typesOf(events).filter((type) => type !== 'ShowOnBoardChanged')
      expect(comings, stream).toEqual(comings.map((_, index) => (index % 2 === 0 ? comings[0] : comings[1])))
      expect(comings[0], stream).not.toBe(comings[1])
    }
  },
  'a code is held once, by whom it was verified for': (written) => {
    const verified = written.filter(({ event }) => event.type === 'OrganizationVerified').map(({ event }) => event.data)
    expect(verified.length).toBeLessThanOrEqual(1)
    const holders = written.filter(({ event }) => CreditCodeClaimed.is(event)).map(({ event }) => event.data)
    expect(holders.length).toBeLessThanOrEqual(1)
    if (verified.length === 1) expect(verified).toEqual(holders.map((holder) => expect.objectContaining(holder)))
  },
  'numbers are dense, and each thing that was entered has one': (written) => {
    const given = written.flatMap(({ event }) => (NumberGiven.is(event) ? [event.data] : []))
    expect(given.map(({ number }) => number)).toEqual(given.map((_, index) => index + 1))
    const entered = written.flatMap(({ event }) => (NeedEntered.is(event) ? [event.data.needId] : []))
    expect(new Set(given.map(({ thingId }) => thingId))).toEqual(new Set(entered))
  },
  'time never runs backwards in a stream': (written) => {
    for (const [, events] of inStreams(written)) {
      const times = events.map(({ metadata }) => metadata.at)
      expect(times).toEqual(times.toSorted())
    }
  },
}

describe('two nodes on one log, in whatever order they meet', () => {
  test('do nothing twice and break no promise', () => fc.assert(fc.asyncProperty(fc.scheduler(), fc.array(anyAsking, { minLength: 2, maxLength: 14 }), async (scheduler, askings) => {
    const { answers, written } = await after(askings, scheduler)
    for (const holds of Object.values(promises)) holds(written)
    for (const answer of answers) expect(answer).not.toEqual(refusedAs('BUSY'))
  }), { numRuns: 150 }))

  test('give one request one answer', () => fc.assert(fc.asyncProperty(
    fc.scheduler(), anyAsking, fc.array(anyNode, { minLength: 2, maxLength: 6 }),
    async (scheduler, asking, nodes) => {
      const { answers } = await after(nodes.map((node) => ({ ...asking, node })), scheduler)
      const [first, ...others] = answers.map((answer) => (answer instanceof Refusal ? answer : { ...answer, replayed: true }))
      for (const other of others) expect(other).toEqual(first)
    }), { numRuns: 150 }))
})
