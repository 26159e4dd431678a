import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { eventDefinitions } from '../../../schema/events/events.ts'
import { factsOf } from '../../../projections/facts.ts'
import { visitor, type Viewer } from '../../../services/identity/actor.ts'
import { rowSightOf } from '../../../services/identity/boardSight.ts'
import { sightOf } from '../../../services/identity/visibility.ts'
import { anyLife, worldAfter } from '../../support/logs.ts'
import { nothingForSight } from '../../support/nothingForSight.ts'
import { personId } from '../../support/people.ts'
import { knowledgeOf, knowledgeOfRow, Past, type Knowledge, type Somebody } from '../../support/secondOpinion.ts'
import { remembered } from '../../support/secondOpinionMemory.ts'
import type { World } from '../../support/world.ts'

/** After any life, at any moment of it: what each may know, by the hub's rows and rules, is what a reader of the log says by the words of the domain. */

const told = (sight: { readonly names: boolean } | undefined): Knowledge => (sight === undefined ? undefined : sight.names ? 'NAMED' : 'MASKED')

/** Everybody who ever belonged to something, somebody who never did, and whoever has not signed in. */
function everybody(world: World): readonly (readonly [Somebody, Viewer])[] {
  const people = new Set([
    ...world.ids('SELECT personId AS id FROM member UNION SELECT personId FROM expert WHERE personId IS NOT NULL UNION SELECT personId FROM delegation WHERE personId IS NOT NULL ORDER BY 1'),
    personId('operator'), personId('nobody'),
  ])
  return [[undefined, visitor], ...[...people].map((id): [Somebody, Viewer] => [id, world.standing(id)])]
}

test('every event that this build knows means something for who may know what, or stands among those that do not', () => {
  expect([...remembered, ...Object.values(nothingForSight).flat()].sort()).toEqual(eventDefinitions.map(({ type }) => type).sort())
})

test('of every need and offer, today', () => fc.assert(fc.asyncProperty(anyLife(120), async (life) => {
  const world = await worldAfter(life)
  const facts = factsOf(world.database)
  const now = Past.after(world.events)
  const things = world.ids('SELECT id FROM thing ORDER BY draftedAt, id')
  expect(things).toEqual(expect.arrayContaining([...now.things.keys()]))
  for (const [who, viewer] of everybody(world)) {
    for (const id of things) {
      const thing = facts.thing(id)
      expect(told(thing && sightOf(viewer, thing, facts)), `${who} of ${id}`).toBe(knowledgeOf(who, id, now))
    }
  }
}), { numRuns: 20 }))

test('of every row of every board, as of any moment', () => fc.assert(fc.asyncProperty(anyLife(120), fc.array(fc.nat(), { minLength: 4, maxLength: 4 }), async (life, moments) => {
  const world = await worldAfter(life)
  const facts = factsOf(world.database)
  const now = Past.after(world.events)
  for (const moment of [...moments, world.events.length - 1]) {
    const index = moment % world.events.length
    const then = Past.after(world.events.slice(0, index + 1))
    const position = world.events[index]?.position
    for (const [conferenceId, parkId] of now.conferences) {
      const rows = new Map(world.rows.board.rows(conferenceId, position).map((row) => [row.thingId, row]))
      const entered = [...then.entries.values()].filter((entry) => entry.conferenceId === conferenceId).map(({ thingId }) => thingId)
      expect([...rows.keys()].sort()).toEqual(entered.sort())
      for (const [who, viewer] of everybody(world)) {
        for (const [thingId, row] of rows) {
          expect(told(rowSightOf(viewer, { conferenceId, parkId }, row, facts)), `${who} of ${thingId} at ${index}`)
            .toBe(knowledgeOfRow(who, conferenceId, thingId, then, now))
        }
      }
    }
  }
}), { numRuns: 20 }))
