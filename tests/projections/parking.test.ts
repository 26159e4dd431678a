import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Projector } from '../../projections/projector.ts'
import { on, type ReadModel } from '../../projections/readModel.ts'
import { readModels } from '../../projections/readModels.ts'
import { NewerEvent } from '../../schema/events/event.ts'
import { MemberJoined } from '../../schema/events/organizations.ts'
import { OperatorAppointed, OperatorDismissed } from '../../schema/events/people.ts'
import { EntryWithdrawn } from '../../schema/events/entries.ts'
import { RegisteredForConference, RegistrationWithdrawn } from '../../schema/events/conferences.ts'
import type { StoredEvent } from '../../services/eventStore/eventStore.ts'
import { visitor } from '../../services/identity/actor.ts'
import { mayKnowConference, sightOf } from '../../services/identity/visibility.ts'
import { haiyun, haiyunEditor, park } from '../support/cast.ts'
import { announced, autumn, conferenceDrafted } from '../support/conferences.ts'
import { needEntered, theEntry } from '../support/entries.ts'
import { knownFrom, logWith, type Past } from '../support/given.ts'
import { anyLife, logAfter, logOf } from '../support/logs.ts'
import { declinedBy, interestOf, matchId } from '../support/matches.ts'
import { becoming, needContent, needId, revised, withdrawn } from '../support/needs.ts'
import { joined, registered, suspended, verified } from '../support/organizations.ts'
import { personId, registrationId } from '../support/people.ts'
import { dumpOf, emptyRows, rowsAfter } from '../support/projected.ts'

/** What a damaged disk or a bug may make of an event. */
const broken = (event: StoredEvent): StoredEvent => ({ ...event, data: { broken: true } })
const breakAt = (events: readonly StoredEvent[], index: number) => events.map((event, at) => (at === index ? broken(event) : event))
const idIn = ({ stream }: StoredEvent) => stream.slice(stream.indexOf('-') + 1)

describe('an event that cannot be read', () => {
  test('parks itself and all later ones of its stream, and nothing else', () => fc.assert(fc.asyncProperty(
    anyLife(40), fc.nat(), async (life, chance) => {
      const events = await logAfter(life)
      const poison = events[chance % events.length] ?? expect.fail()
      const without = events.filter(({ stream, position }) => stream !== poison.stream || position < poison.position)
      const parked = dumpOf(rowsAfter(breakAt(events, events.indexOf(poison))))
      const clean = dumpOf(rowsAfter(without))
      expect(parked['parked']).toEqual([{
        rowid: 1n, stream: poison.stream, id: idIn(poison), position: poison.position, eventId: poison.id, type: poison.type, error: 'ZodError',
      }])
      expect({ ...parked, parked: [], position: [] }).toEqual({ ...clean, parked: [], position: [] })
      expect(parked['position']).toEqual([expect.objectContaining({ position: events.at(-1)?.position })])
    }), { numRuns: 25 }))
  test('parks nothing that only speaks of it: not what is entered in a conference of which nothing is known', async () => {
    const log = await logOf(12, 60)
    const first = log.findIndex(({ type }) => type === 'ConferenceDrafted')
    const { rows } = knownFrom(rowsAfter(breakAt(log, first)))
    expect(rows.parked().map(({ stream }) => stream)).toEqual([log[first]?.stream])
  })
  test('parks alike in whatever batches it comes', () => fc.assert(fc.asyncProperty(anyLife(30), fc.nat(), async (life, chance) => {
    const log = await logAfter(life)
    const events = breakAt(log, chance % log.length)
    const whole = dumpOf(rowsAfter(events))
    for (const batch of [1, 7]) expect(dumpOf(rowsAfter(events, { batch }))).toEqual(whole)
  }), { numRuns: 10 }))
  test('stays parked when it comes again', async () => {
    const events = breakAt(await logOf(5), 60)
    const database = rowsAfter(events)
    const once = dumpOf(database)
    expect(dumpOf(rowsAfter(events, { database }))).toEqual(once)
  })
  test('is shown with its stream, its type and the name of the error, and no word of what it says', () => {
    const log = logWith(...becoming.published, revised(needContent))
    const { rows } = knownFrom(rowsAfter(breakAt(log, 4)))
    expect(rows.parked()).toMatchObject([{ stream: `need-${needId}`, type: 'NeedRevised', error: 'ZodError' }])
  })
  test.each([
    ['its data', { data: { needId: 'one' } }], ['what stands beside it', { metadata: { version: 1 } }], ['nothing at all', { data: null, metadata: null }],
  ])('may lack %s', (_, lacking) => {
    const [first, ...rest] = logWith(registered(), ...becoming.published)
    const [second, ...others] = rest
    const { rows } = knownFrom(rowsAfter([first ?? expect.fail(), { ...(second ?? expect.fail()), ...lacking }, ...others]))
    expect(rows.parked()).toMatchObject([{ stream: `need-${needId}`, type: 'NeedDrafted', error: 'ZodError' }])
    expect([rows.things.need(needId), rows.organizations.organization(haiyun)?.name]).toEqual([undefined, 'Haiyun Marine'])
  })
})

describe('an event that a read model fails at', () => {
  const failing: ReadModel = {
    name: 'failing', version: 1, tables: 'CREATE TABLE seen (id TEXT NOT NULL) STRICT',
    handlers(database) {
      const see = database.prepare('INSERT INTO seen (id) VALUES (?)')
      return [on(MemberJoined, ({ personId: id }) => {
        see.run(id)
        if (id === personId('Wang Fang')) throw new TypeError('A secret word')
      })]
    },
  }
  test('is parked, and leaves no row of its own in any of them', () => {
    const database = emptyRows([...readModels, failing])
    new Projector(database, [...readModels, failing]).take(logWith(registered(), joined('Li Na', 'OWNER'), joined('Wang Fang', 'EDITOR'), joined('Chen Jie', 'VIEWER'), conferenceDrafted()))
    const { rows } = knownFrom(database)
    expect(rows.parked()).toMatchObject([{ stream: `organization-${haiyun}`, type: 'MemberJoined', error: 'TypeError' }])
    expect(rows.organizations.members(haiyun)).toEqual([{ personId: personId('Li Na'), role: 'OWNER' }])
    expect(database.prepare('SELECT id FROM seen').all()).toEqual([{ id: personId('Li Na') }])
    expect(rows.conferences.conference(autumn)?.facts.stage).toBe('DRAFT')
    expect(JSON.stringify(database.prepare('SELECT * FROM parked').all())).not.toContain('secret')
  })
})

describe('what could not be read to its end fails closed:', () => {
  /** Everything before is read, the last event is not. */
  const lastBroken = (...events: readonly Past[]) => {
    const log = logWith(...events)
    return knownFrom(rowsAfter(breakAt(log, log.length - 1)))
  }
  const ownPublished = [registered(), verified, ...becoming.published] as const
  const seen = ({ facts }: ReturnType<typeof lastBroken>) => {
    const thing = facts.thing(needId)
    return [visitor, haiyunEditor].map((viewer) => thing !== undefined && sightOf(viewer, thing, facts) !== undefined)
  }

  test('a published need is hidden, from its own people too', () => {
    expect(seen(knownFrom(rowsAfter(logWith(...ownPublished))))).toEqual([true, true])
    expect(seen(lastBroken(...ownPublished, withdrawn))).toEqual([false, false])
  })
  test('all that its organization has is hidden', () => expect(seen(lastBroken(...ownPublished, suspended))).toEqual([false, false]))
  test('a conference is hidden', () => {
    const { facts } = lastBroken(registered(), conferenceDrafted(), announced)
    const conference = facts.conference(autumn)
    expect(conference && mayKnowConference(visitor, autumn, { ...conference, stage: 'ANNOUNCED' }, facts)).toBe(false)
  })
  test('the people of an organization lose their rights', () => {
    const { standing } = lastBroken(registered(), joined('Li Na', 'OWNER'), joined('Wang Fang', 'EDITOR'))
    expect([...standing(personId('Li Na')).memberships]).toEqual([])
  })
  test('an operator loses the right', () => {
    const appointed = OperatorAppointed({ personId: personId('operator') })
    expect(knownFrom(rowsAfter(logWith(appointed))).standing(personId('operator')).operator).toBe(true)
    expect(lastBroken(appointed, OperatorDismissed({ personId: personId('operator') })).standing(personId('operator')).operator).toBe(false)
  })
  test('who was registered for a conference takes part no more', () => {
    const id = registrationId('Haiyun in autumn')
    const taking = RegisteredForConference({ registrationId: id, conferenceId: autumn, organizationId: haiyun })
    expect(knownFrom(rowsAfter(logWith(taking))).facts.registered(autumn, haiyun)).toBe(true)
    expect(lastBroken(taking, RegistrationWithdrawn({ registrationId: id })).facts.registered(autumn, haiyun)).toBe(false)
  })
  test('what was entered in a conference is entered no more', () => {
    const before = [conferenceDrafted(), announced, ...becoming.published, needEntered()] as const
    expect(knownFrom(rowsAfter(logWith(...before))).facts.entriesOf(needId)).toHaveLength(1)
    expect(lastBroken(...before, EntryWithdrawn({ entryId: theEntry })).facts.entriesOf(needId)).toEqual([])
  })
  test('whom an interest was shown to deals with the thing no more', () => {
    const interested = interestOf('NEED')
    const { needId: need, offerOrganizationId } = 'offerOrganizationId' in interested.data ? interested.data : expect.fail()
    expect(knownFrom(rowsAfter(logWith(interested))).facts.dealing(need, offerOrganizationId)).toBe('ONE_SIDED')
    const parked = lastBroken(interested, declinedBy('NEED'))
    expect([parked.facts.dealing(need, offerOrganizationId), parked.facts.parked(matchId), parked.facts.parked(park)]).toEqual([undefined, true, false])
  })
})

describe('an event newer than this build', () => {
  const newer = (event: StoredEvent): StoredEvent => ({ ...event, type: 'NeedAuctioned' })
  const laterVersion = (event: StoredEvent): StoredEvent => ({ ...event, metadata: { ...Object(event.metadata), version: 2 } })
  test.each([['of a type', newer], ['of a version', laterVersion]])('%s that it does not know stops it, and nothing of its batch is written', (_, change) => {
    const log = logWith(registered(), ...becoming.published)
    const database = rowsAfter(log.slice(0, 2))
    const before = dumpOf(database)
    const last = log.at(-1) ?? expect.fail()
    expect(() => rowsAfter([...log.slice(2, -1), change(last)], { database })).toThrow(NewerEvent)
    expect(dumpOf(database)).toEqual(before)
  })
  test('stops it also in a batch that holds an event to be parked', () => {
    const log = logWith(registered(), ...becoming.published)
    const [first, ...rest] = log
    const database = emptyRows()
    expect(() => rowsAfter([broken(first ?? expect.fail()), ...rest.slice(0, -1), newer(rest.at(-1) ?? expect.fail())], { database })).toThrow(NewerEvent)
    expect(knownFrom(database).rows.parked()).toEqual([])
  })
})
