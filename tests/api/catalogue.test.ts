import { describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { aHub, type Client, type Values } from '../support/hub.ts'
import { storyAt, type Owned } from '../support/story.ts'

/** Lists, as they are read page by page: what is there, for whom, and in which order. */

const hub = await aHub()
const story = await storyAt(hub)
const park = await story.park()

const Page = z.object({ list: z.object({
  totalCount: z.number(), nodes: z.array(z.object({ id: z.string() })),
  pageInfo: z.object({ hasNextPage: z.boolean(), hasPreviousPage: z.boolean(), endCursor: z.string().nullable() }),
}) })
type Page = z.infer<typeof Page>['list']
const needsQuery = `query ($filter: NeedFilter, $search: String, $orderBy: NeedOrder, $first: Int, $after: String) {
  list: needs(filter: $filter, search: $search, orderBy: $orderBy, first: $first, after: $after) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } } }`
const offersQuery = needsQuery.replaceAll('Need', 'Offer').replace('needs(', 'offers(')

const pageOf = async (reader: Client, variables: Values, query = needsQuery): Promise<Page> => (await reader.read(Page, query, variables)).list
const idsOf = async (reader: Client, variables: Values, query = needsQuery) => (await pageOf(reader, variables, query)).nodes.map(({ id }) => id)
const codes = async (variables: Values, query = needsQuery) => (await hub.visitor().query(query, variables)).errors.map(({ extensions }) => extensions.code)
const ids = (...things: readonly Owned[]) => things.map(({ id }) => id)

describe('paging', () => {
  test.each(['ASC', 'DESC'] as const)('gives everything once while things are added, %s', async (direction) => {
    const firm = await story.member(park)
    const needs: Owned[] = []
    for (let count = 0; count < 5; count++) needs.push(await story.publishedNeed(firm, park))
    const asked = { filter: { organizationId: firm.id }, orderBy: { field: 'CREATED_AT', direction }, first: 2 }
    const read: string[] = []
    let after: string | null = null
    for (let page = 0; page < 4; page++) {
      const { nodes, totalCount, pageInfo }: Page = await pageOf(hub.visitor(), { ...asked, after })
      expect({ totalCount, previous: pageInfo.hasPreviousPage }).toEqual({ totalCount: needs.length, previous: page > 0 })
      read.push(...nodes.map(({ id }) => id))
      after = pageInfo.endCursor
      if (!pageInfo.hasNextPage) break
      needs.push(await story.publishedNeed(firm, park))
    }
    const all = ids(...needs)
    expect(read).toEqual(direction === 'ASC' ? all.slice(0, read.length) : all.slice(0, 5).reverse())
    expect(new Set(read).size).toBe(read.length)
  })

  test('asks for at least one and at most a hundred, also by variables, and for what an answer can hold', async () => {
    for (const first of [0, -1, 101]) expect(await codes({ first })).toEqual(['BAD_USER_INPUT'])
    expect(await codes({ first: 1_000_000 })).toEqual(['TOO_COMPLEX'])
    expect(await codes({ first: 100, after: null })).toEqual([])
    expect(await codes({ first: 100 }, 'query ($first: Int) { needs(first: $first) { nodes { suggestions(first: $first) { offer { entries { id } } } } } }')).toEqual(['TOO_COMPLEX'])
  })

  test('takes its own cursors alone', async () => {
    const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
    for (const after of ['', 'x', encoded(7), encoded({ id: 1 }), encoded({ value: 1, id: '2' })]) expect(await codes({ after }), after).toEqual(['BAD_USER_INPUT'])
    for (const after of ['x', encoded(-1), encoded({ value: '', id: '' })]) expect(await codes({ after, search: 'welding' }), after).toEqual(['BAD_USER_INPUT'])
  })
})

describe('what is listed and counted', () => {
  test('is what the viewer may know of', async () => {
    const firm = await story.member(park)
    const draft = await story.draftedNeed(firm)
    const open = await story.publishedNeed(firm, park)
    const members = await story.publishedNeed(firm, park, { visibility: 'MEMBERS' })
    const anonymous = await story.publishedNeed(firm, park, { anonymous: true })
    const asked = { filter: { organizationId: firm.id }, orderBy: { field: 'CREATED_AT', direction: 'ASC' } }
    const listed = async (reader: Client) => {
      const { nodes, totalCount } = await pageOf(reader, asked)
      expect(totalCount).toBe(nodes.length)
      return nodes.map(({ id }) => id)
    }
    expect(await listed(hub.visitor())).toEqual(ids(open))
    expect(await listed((await story.member(park)).owner)).toEqual(ids(open, members))
    expect(await listed(park.owner)).toEqual(ids(open, members, anonymous))
    expect(await listed(firm.owner)).toEqual(ids(draft, open, members, anonymous))
  })

  test('is what its filters say, all of them', async () => {
    const firm = await story.member(park)
    const conference = await story.announcedConference(park)
    await story.register(firm, conference)
    const welding = await story.publishedNeed(firm, park, { fields: ['MACHINE_TOOLS'] })
    const capital = await story.publishedNeed(firm, park, { kind: 'FINANCE', fields: ['IT_METHODS_FOR_MANAGEMENT'] })
    await story.enterNeed(capital, conference)
    const waiting = await story.submittedNeed(firm, park)
    const found = async (filter: Values, reader = firm.owner) => idsOf(reader, { filter: { organizationId: firm.id, ...filter }, orderBy: { field: 'CREATED_AT', direction: 'ASC' } })
    expect(await found({ kinds: ['FINANCE'] })).toEqual(ids(capital))
    expect(await found({ fields: ['MACHINE_TOOLS'], stages: ['PUBLISHED'] })).toEqual(ids(welding))
    expect(await found({ fields: ['MACHINE_TOOLS'], kinds: ['FINANCE'] })).toEqual([])
    expect(await found({ stages: ['SUBMITTED'] })).toEqual(ids(waiting))
    expect(await found({ conferenceId: conference.id })).toEqual(ids(capital))
    expect(await found({ parkId: park.id, stages: ['SUBMITTED'] }, park.owner)).toEqual(ids(waiting))
    expect(await found({ parkId: park.id }, hub.visitor())).toEqual([])
    expect(await found({ mine: true })).toEqual(ids(welding, capital, waiting))
    expect(await found({ mine: false })).toEqual([])
    expect(await idsOf(firm.owner, { filter: { mine: true, conferenceId: conference.id } })).toEqual(ids(capital))
    expect(await found({ mine: true }, park.owner)).toEqual([])
    expect(await found({ mine: false, kinds: ['FINANCE'] }, hub.visitor())).toEqual(ids(capital))
  })

  test('comes in the order asked for, the newest first if none is', async () => {
    const { soon, never, late, ordered } = await dated()
    expect(await ordered({ field: 'CREATED_AT', direction: 'DESC' })).toEqual(ids(soon, never, late))
    expect(await ordered(undefined)).toEqual(ids(soon, never, late))
    expect(await ordered({ field: 'OPEN_UNTIL', direction: 'DESC' })).toEqual(ids(late, soon, never))
  })

  test('comes by its last day, and without one last, also in rising order', async () => {
    const { soon, never, late, ordered } = await dated()
    expect(await ordered({ field: 'OPEN_UNTIL', direction: 'ASC' })).toEqual(ids(soon, late, never))
  })
})

/** Needs with a last day and without one. */
async function dated() {
  const firm = await story.member(park)
  const late = await story.draftedNeed(firm, { openUntil: '2026-12-31' })
  const never = await story.draftedNeed(firm, { openUntil: undefined })
  const soon = await story.draftedNeed(firm, { openUntil: '2026-07-31' })
  return { late, never, soon, ordered: (orderBy: Values | undefined) => idsOf(firm.owner, { filter: { organizationId: firm.id }, orderBy }) }
}

describe('searching', () => {
  test('finds by the words of either language, the best first, and what the viewer may know of alone', async () => {
    const firm = await story.member(park)
    const text = { problem: 'Ultrasonic cavitation erodes the titanium horn.', keywords: ['ultrasonic cavitation', 'titanium horn'], target: 'Ten times longer.' }
    const best = await story.publishedNeed(firm, park, { ...text, title: 'Ultrasonic cavitation erodes a titanium horn' })
    const chinese = await story.publishedNeed(firm, park, { language: 'zh-CN', title: '超声空化侵蚀钛合金变幅杆', problem: '超声空化三个月就把钛合金变幅杆侵蚀穿了。' })
    const forMembers = await story.publishedNeed(firm, park, { ...text, title: 'Ultrasonic horn of titanium', visibility: 'MEMBERS' })
    await story.draftedNeed(firm, { ...text, title: 'Ultrasonic cavitation erodes a titanium horn' })
    const search = 'ultrasonic cavitation of a titanium horn'
    // What is written in the other language is found over the bridge, once that is learned, and after what says it in these very words.
    await vi.waitFor(async () => expect(await idsOf(hub.visitor(), { search })).toEqual(ids(best, chinese)), { timeout: 10_000 })
    expect((await pageOf(hub.visitor(), { search })).totalCount).toBe(2)
    const member = (await story.member(park)).owner
    const found = await idsOf(member, { search })
    expect(found.slice(0, 2).sort()).toEqual(ids(best, forMembers).sort())
    expect(found.slice(2)).toEqual(ids(chinese))
    expect((await idsOf(hub.visitor(), { search: '超声空化 变幅杆' })).slice(0, 1)).toEqual(ids(chinese))
    expect(await idsOf(hub.visitor(), { search, filter: { kinds: ['FINANCE'] } })).toEqual([])
    expect(await idsOf(hub.visitor(), { search }, offersQuery)).toEqual([])

    const { nodes: [first], pageInfo } = await pageOf(member, { search, first: 1 })
    const { nodes: [second] } = await pageOf(member, { search, first: 1, after: pageInfo.endCursor })
    expect([first?.id, second?.id]).toEqual(found.slice(0, 2))
    expect(pageInfo.hasNextPage).toBe(true)
  })

  test('does not find by a name that is hidden, nor what was withdrawn', async () => {
    const firm = await story.member(park, { name: 'Quetzalcoatl Instruments' })
    const anonymous = await story.publishedNeed(firm, park, { anonymous: true })
    const gone = await story.publishedNeed(firm, park, { title: 'Xylophone tuning of turbine blades', keywords: ['xylophone', 'turbine'] })
    expect(await idsOf(hub.visitor(), { search: 'xylophone turbine' })).toEqual(ids(gone))
    await firm.owner.does('withdrawNeed', { needId: gone.id })
    expect(await idsOf(hub.visitor(), { search: 'xylophone turbine' })).toEqual([])
    expect(await idsOf(hub.visitor(), { search: 'Quetzalcoatl Instruments' })).not.toContain(anonymous.id)
  })
})

test('organizations are found by any part of a name; what is not verified, by its park and the operator', async () => {
  const firm = await story.member(park, { name: 'Zephyr Turbines' })
  const waiting = await story.registered({ parkId: park.id }, 'Zephyr Rotors')
  const query = 'query ($filter: OrganizationFilter) { list: organizations(filter: $filter) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } } }'
  const filter = { name: 'zephyr' }
  expect(await idsOf(hub.visitor(), { filter }, query)).toEqual([firm.id])
  expect(await idsOf(park.owner, { filter }, query)).toEqual([waiting.id, firm.id])
  expect((await pageOf(story.operator, { filter: { ...filter, statuses: ['REGISTERED'] } }, query)).totalCount).toBe(1)
})
