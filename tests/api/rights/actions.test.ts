import { expect, test } from 'vitest'
import { asking } from '../../support/actionRow.ts'
import { aHub, everyMutation } from '../../support/hub.ts'
import { askedOfAll, castAt, meant, tableOf } from '../../support/roles.ts'
import { conferences } from './actions/conferences.ts'
import { disclosures } from './actions/disclosures.ts'
import { dossiers } from './actions/dossiers.ts'
import { engagements } from './actions/engagements.ts'
import { intake } from './actions/intake.ts'
import { matches } from './actions/matches.ts'
import { needs } from './actions/needs.ts'
import { offers } from './actions/offers.ts'
import { organizations } from './actions/organizations.ts'
import { people } from './actions/people.ts'

/**
 * Who may do what: a row for every mutation, a column for every role. `no`: they know of it and may not; `hidden`: to them there is no such thing;
 * `basis`: they may on behalf of the firm, once they say on what ground; `login`: who are you; `used`: the invitation is not theirs;
 * `inside`: they belong to it already; `later`: its owners come first; `own`: one confirms it with one's own address.
 */
const tables = { needs, offers, dossiers, disclosures, engagements, conferences, matches, organizations, intake, people }

const cast = await castAt(await aHub())

test.each(Object.entries(tables))('who may do what about %s', async (_, table) => {
  const found: (readonly [string, readonly string[]])[] = []
  for (const row of table.rows) found.push([row.with === undefined ? row.mutation : `${row.mutation} ${row.with}`, await askedOfAll(cast, asking(cast, row))])
  expect(tableOf(found)).toBe(meant(table.meant))
}, 60_000)

test('every mutation has its row', () => {
  const rows = new Set(Object.values(tables).flatMap((table) => table.rows.map(({ mutation }) => mutation)))
  expect([...rows].sort()).toEqual(everyMutation)
})
