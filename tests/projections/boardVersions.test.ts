import type { DatabaseSync } from 'node:sqlite'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { card, row } from '../../projections/board.ts'
import { boardVersionsOf, type BoardVersions } from '../../projections/boardVersions.ts'
import { Projector } from '../../projections/projector.ts'
import { readModels } from '../../projections/readModels.ts'
import { survivorsOf } from '../../projections/survivors.ts'
import type { VersionedTable } from '../../projections/versions.ts'
import { survivorIn, type Survivors } from '../../schema/events/merging.ts'
import type { StoredEvent } from '../../services/eventStore/eventStore.ts'
import { recorded } from '../support/behaviour.ts'
import { autumn, conferenceDrafted } from '../support/conferences.ts'
import { anyLife, worldAfter } from '../support/logs.ts'
import { given } from '../support/given.ts'
import { registered, verified } from '../support/organizations.ts'
import { emptyRows } from '../support/projected.ts'

/** Whatever an organisation was called before it was merged, versions name the one that survives it. */
function everything(board: BoardVersions, conferences: readonly string[], at: bigint | undefined, survivors: Survivors) {
  const named = <Owned extends { readonly organizationId: string; readonly hiddenFrom: readonly string[] }>(thing: Owned): Owned =>
    ({ ...thing, organizationId: survivorIn(thing.organizationId, survivors), hiddenFrom: thing.hiddenFrom.map((id) => survivorIn(id, survivors)) })
  return conferences.map((id) => ({
    rows: board.rows(id, at).map(named), cards: board.cards(id, at).map((card) => ({ ...card, need: named(card.need), offer: named(card.offer) })),
  }))
}

/** What stood on each board after each event, as a projection that went no further saw it. */
function presentsOf<Present>(events: readonly StoredEvent[], look: (database: DatabaseSync) => Present): readonly { readonly position: bigint; readonly present: Present }[] {
  const database = emptyRows()
  const projector = new Projector(database, readModels)
  return events.map((event) => {
    projector.take([event])
    return { position: event.position, present: look(database) }
  })
}
const few = { numRuns: 12 }

describe('a board of versions', () => {
  test('says of every position what a projection of the log up to there says', () => fc.assert(fc.asyncProperty(anyLife(60), async (life) => {
    const world = await worldAfter(life)
    const conferences = world.ids('SELECT id FROM conference ORDER BY id')
    const survivors = survivorsOf(world.database)()
    for (const { position, present } of presentsOf(world.events, (database) => everything(boardVersionsOf(database), conferences, undefined, survivors))) {
      expect(everything(world.rows.board, conferences, position, survivors)).toEqual(present)
    }
  }), few))
  test('says of one row and one card what it says of all', () => fc.assert(fc.asyncProperty(anyLife(60), async (life) => {
    const world = await worldAfter(life)
    for (const conferenceId of world.ids('SELECT id FROM conference')) {
      const things = world.ids('SELECT thingId AS id FROM entry WHERE conferenceId = ?', conferenceId)
      const matches = world.ids('SELECT matchId AS id FROM matchConference WHERE conferenceId = ?', conferenceId)
      for (const { position } of world.events) {
        const [rows, cards] = [world.rows.board.rows(conferenceId, position), world.rows.board.cards(conferenceId, position)]
        for (const id of things) expect(world.rows.board.row(conferenceId, id, position)).toEqual(rows.find(({ thingId }) => thingId === id))
        for (const id of matches) expect(world.rows.board.card(conferenceId, id, position)).toEqual(cards.find(({ matchId }) => matchId === id))
      }
    }
  }), { numRuns: 5 }))
  test('names as changed after a position exactly what became different since', () => fc.assert(fc.asyncProperty(anyLife(60), async (life) => {
    const world = await worldAfter(life)
    for (const conferenceId of world.ids('SELECT id FROM conference ORDER BY id')) {
      const presents = presentsOf(world.events, (database) => ({ rows: openVersions(database, row, conferenceId), cards: openVersions(database, card, conferenceId) }))
      const things = new Set<string>()
      const matches = new Set<string>()
      for (const [index, { present }] of [...presents.entries()].toReversed()) {
        const before = presents[index - 1]
        for (const id of different(before?.present.rows, present.rows)) things.add(id)
        for (const id of different(before?.present.cards, present.cards)) matches.add(id)
        expect(world.rows.board.changedAfter(conferenceId, before?.position ?? 0n)).toEqual({ things: [...things].toSorted(), matches: [...matches].toSorted() })
      }
    }
  }), few))
  test('says of the last position what it says of the present', async () => {
    const world = await worldAfter([])
    const last = world.events.at(-1)?.position
    const [conferenceId = ''] = world.ids('SELECT id FROM conference ORDER BY draftedAt LIMIT 1')
    expect(world.rows.board.rows(conferenceId, last)).toHaveLength(4)
    expect(world.rows.board.rows(conferenceId, last)).toEqual(world.rows.board.rows(conferenceId, undefined))
    expect(world.rows.board.changedAfter(conferenceId, last ?? 0n)).toEqual({ things: [], matches: [] })
  })
})

/** Every column of what stands on a board now, by what it is about. */
const openVersions = (database: DatabaseSync, { name, subject, columns }: VersionedTable, conferenceId: string): ReadonlyMap<string, string> => new Map(
  database.prepare(`SELECT ${subject}, ${Object.keys(columns).join(', ')} FROM ${name} WHERE conferenceId = ? AND toPosition IS NULL`).all(conferenceId)
    .map((version) => [String(version[subject]), JSON.stringify(version)]))
const different = (before: ReadonlyMap<string, string> = new Map(), now: ReadonlyMap<string, string>): readonly string[] =>
  [...new Set([...before.keys(), ...now.keys()])].filter((id) => before.get(id) !== now.get(id))

describe('the moment of a position', () => {
  const second = Date.parse('2026-05-18T01:00:00.000Z') / 1_000
  const at = (time: string) => recorded(conferenceDrafted(), { at: `2026-05-18T01:00:${time}Z` })
  const announced = (time: string) => recorded(registered(), { at: `2026-05-18T01:00:${time}Z` })

  test('is the last one by the end of a second', () => {
    const { rows } = given(at('00.000'), announced('00.999'), recorded(verified, { at: '2026-05-18T01:00:03.000Z' }))
    expect([-1, 0, 1, 2, 3, 4].map((after) => rows.board.positionOf(second + after))).toEqual([0n, 20n, 20n, 20n, 30n, 30n])
  })
  test('never runs backwards, though the clock was set back', () => {
    const { rows } = given(at('05.000'), announced('02.000'), recorded(verified, { at: '2026-05-18T01:00:06.000Z' }))
    expect([1, 2, 4, 5, 6].map((after) => rows.board.positionOf(second + after))).toEqual([0n, 0n, 0n, 20n, 30n])
  })
  test('whatever the clocks did, grows with the seconds, and the last is the end of the log', () => fc.assert(fc.asyncProperty(anyLife(40), async (life) => {
    const { events, database, rows } = await worldAfter(life)
    const moments = database.prepare('SELECT second, position FROM moment ORDER BY second').all().map((row) => ({ second: Number(row['second']), position: BigInt(Number(row['position'])) }))
    expect(moments.map(({ position }) => position)).toEqual(moments.map(({ position }) => position).toSorted((one, other) => Number(one - other)))
    const times = events.map(({ metadata }) => Math.floor(Date.parse(String(Reflect.get(Object(metadata), 'at'))) / 1_000))
    expect(rows.board.positionOf(Math.max(...times))).toBe(events.at(-1)?.position)
    for (const moment of moments) expect(rows.board.positionOf(moment.second)).toBe(moment.position)
  }), few))
  test('of an empty log is its beginning', () => {
    const board = boardVersionsOf(emptyRows())
    expect([board.positionOf(second), board.sightChangedAt(autumn)]).toEqual([0n, 0n])
  })
})
