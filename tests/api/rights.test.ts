import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { aHub, type Client, type Values } from '../support/hub.ts'
import { storyAt, type Pair } from '../support/story.ts'

/** Who may see what, over three parks, and that what is hidden answers as what is absent. Who may do what stands under `rights/`. */

const hub = await aHub()
const story = await storyAt(hub)
const park = await story.park('This park')
const otherPark = await story.park('Another park')
const farPark = await story.park('Park of the counterpart')
const firm = await story.member(park, { name: 'Firm' })
const university = await story.member(farPark, { name: 'University', kind: 'UNIVERSITY' })
const roles = {
  visitor: hub.visitor(),
  stranger: await hub.as('stranger'),
  unverified: (await story.registered({ parkId: park.id })).owner,
  viewer: await story.joined(firm, 'VIEWER'),
  editor: await story.joined(firm, 'EDITOR'),
  owner: firm.owner,
  counterpart: university.owner,
  host: await story.joined(park, 'EDITOR'),
  otherHost: otherPark.owner,
  operator: story.operator,
} satisfies Readonly<Record<string, Client>>
const conference = await story.openConference(park)
await story.register(firm, conference)
await story.register(university, conference)

type Probe = (by: Client) => Promise<string>
/** Asks every row of every role, and writes what came as a table. */
async function tableOf(probes: Readonly<Record<string, Probe>>): Promise<string> {
  const lines = [line('', Object.keys(roles))]
  for (const [name, probe] of Object.entries(probes)) {
    const cells: string[] = []
    for (const by of Object.values(roles)) cells.push(await probe(by))
    lines.push(line(name, cells))
  }
  return lines.join('\n')
}
const line = (name: string, cells: readonly string[]) => name.padEnd(26) + cells.map((cell) => cell.padEnd(12)).join('').trimEnd()
/** A table as it stands in a test: its rows are indented, its columns are as wide as is good to read. */
const meant = (table: string) => table.split('\n').filter((text) => text.trim() !== '').map((text) => {
  const cells = text.trim().split(/\s+/)
  const values = cells.slice(-Object.keys(roles).length)
  return line(cells.slice(0, -values.length).join(' '), values)
}).join('\n')

const anonymous = await story.publishedNeed(firm, park, { anonymous: true, preferredPartners: 'Whoever has done it before.' })
const floorOffer = await story.publishedOffer(firm, { price: { amount: '100000', currency: 'CNY', basis: 'FLOOR' } })
const answering: Pair = { need: anonymous, offer: await story.publishedOffer(university), conference }
const entry = await story.enterNeed(anonymous, conference, 'MASKED')
await story.enterOffer(answering.offer, conference)
await hub.settled()
const oneSided = await story.interest(answering, 'NEED')
const draft = await story.draftedNeed(firm)
const submitted = await story.submittedNeed(firm, park)
const membersOnly = await story.publishedNeed(firm, park, { visibility: 'MEMBERS' })
const forConference = await story.publishedNeed(firm, park, { visibility: 'CONFERENCE' })
await story.enterNeed(forConference, conference)
const unannounced = await story.draftedConference(park)
const unverifiedFirm = await story.registered({ parkId: park.id })
const registration = await story.register(firm, await story.announcedConference(park))

/** What a field says to somebody: its value, or that it is null. */
const reading = (document: string, variables: Values, path: readonly string[], tell: (value: unknown) => string = () => 'yes'): Probe => async (by) => {
  const { data, errors } = await by.query(document, variables)
  expect(errors).toEqual([])
  const value = path.reduce<unknown>((inner, key) => z.record(z.string(), z.unknown()).safeParse(inner).data?.[key] ?? null, data)
  return value === null ? '-' : tell(value)
}
const ofNeed = (field: string, { id }: { readonly id: string } = anonymous) => reading(`query ($id: ID!) { need(id: $id) { ${field} } }`, { id }, ['need', field.split(' ')[0] ?? ''])
const ofNode = (kind: string, id: string, field: string, tell?: (value: unknown) => string) =>
  reading(`query ($id: ID!) { node(id: $id) { ... on ${kind} { ${field} } } }`, { id }, ['node', field.split(' ')[0] ?? ''], tell)

const boardCards: Probe = async (by) => {
  const Board = z.object({ matchBoard: z.object({ cards: z.array(z.object({ matchId: z.string(), needParty: z.object({ masked: z.boolean() }).nullable() })) }) })
  const { matchBoard } = await by.read(Board, 'query ($id: ID!) { matchBoard(conferenceId: $id) { cards { matchId needParty { masked } } } }', { id: conference.id })
  const card = matchBoard.cards.find(({ matchId }) => matchId === oneSided.id)
  return card === undefined ? '-' : card.needParty?.masked === false ? 'named' : 'masked'
}

describe('what everybody may see', () => {
  test('by role', async () => {
    expect(await tableOf({
      'draft need': ofNeed('id', draft),
      'submitted need': ofNeed('id', submitted),
      'need for members': ofNeed('id', membersOnly),
      'need in a conference': ofNeed('id', forConference),
      'anonymous need': ofNeed('id'),
      'its owner': reading('query ($id: ID!) { need(id: $id) { owner { organization { name } } } }', { id: anonymous.id }, ['need', 'owner', 'organization']),
      'its problem': ofNeed('problem'),
      'its preferred partners': ofNeed('preferredPartners'),
      'its reviewing park': ofNeed('reviewingPark { id }'),
      'its review': ofNeed('review { verdict }'),
      'its revision': ofNeed('revision'),
      'floor price': ofNode('Offer', floorOffer.id, 'price { amount }'),
      'entry of the need': ofNode('Entry', entry.id, 'id'),
      'showOnBoard of the entry': ofNode('Entry', entry.id, 'showOnBoard'),
      'revision of the entry': ofNode('Entry', entry.id, 'revision'),
      'interest of one side': ofNode('Match', oneSided.id, 'stage'),
      'the same on the board': boardCards,
      'board suggestions': reading('query ($c: ID!, $n: ID!) { boardSuggestions(conferenceId: $c, needId: $n) { offerId } }', { c: conference.id, n: anonymous.id }, ['boardSuggestions']),
      'sums on the board': reading('query ($id: ID!) { matchBoard(conferenceId: $id) { figures { amounts { amount } } } }', { id: conference.id }, ['matchBoard', 'figures', 'amounts']),
      'registration': ofNode('Registration', registration.id, 'stands'),
      'firm': ofNode('Organization', firm.id, 'name'),
      'its members': ofNode('Organization', firm.id, 'members { role }'),
      'revision of the firm': ofNode('Organization', firm.id, 'revision'),
      'unverified organization': ofNode('Organization', unverifiedFirm.id, 'name'),
      'draft conference': ofNode('Conference', unannounced.id, 'title'),
      'conference': ofNode('Conference', conference.id, 'title'),
      'revision of it': ofNode('Conference', conference.id, 'revision'),
      'operator as a person': ofNode('Person', story.operator.personId, 'operator'),
    })).toBe(meant(`
                              visitor     stranger    unverified  viewer      editor      owner       counterpart host        otherHost   operator
      draft need              -           -           -           yes         yes         yes         -           -           -           -
      submitted need          -           -           -           yes         yes         yes         -           yes         -           -
      need for members        -           -           -           yes         yes         yes         yes         yes         yes         -
      need in a conference    -           -           -           yes         yes         yes         yes         yes         -           -
      anonymous need          yes         yes         yes         yes         yes         yes         yes         yes         yes         yes
      its owner               -           -           -           yes         yes         yes         -           yes         -           -
      its problem             yes         yes         yes         yes         yes         yes         yes         yes         yes         yes
      its preferred partners  -           -           -           yes         yes         yes         -           yes         -           -
      its reviewing park      -           -           -           yes         yes         yes         -           yes         -           -
      its review              -           -           -           yes         yes         yes         -           yes         -           -
      its revision            -           -           -           yes         yes         yes         -           yes         -           -
      floor price             -           -           -           yes         yes         yes         -           yes         -           -
      entry of the need       yes         yes         yes         yes         yes         yes         yes         yes         yes         yes
      showOnBoard of the entry -           -           -           yes         yes         yes         -           yes         -           -
      revision of the entry   -           -           -           yes         yes         yes         -           yes         -           -
      interest of one side    -           -           -           yes         yes         yes         yes         yes         -           -
      the same on the board   -           -           -           named       named       named       masked      named       -           -
      board suggestions       -           -           -           yes         yes         yes         -           yes         -           -
      sums on the board       -           -           -           -           -           -           -           yes         -           -
      registration            -           -           -           yes         yes         yes         -           yes         -           -
      firm                    yes         yes         yes         yes         yes         yes         yes         yes         yes         yes
      its members             -           -           -           yes         yes         yes         -           -           -           -
      revision of the firm    -           -           -           yes         yes         yes         -           yes         -           yes
      unverified organization -           -           -           -           -           -           -           yes         -           yes
      draft conference        -           -           -           -           -           -           -           yes         -           -
      conference              yes         yes         yes         yes         yes         yes         yes         yes         yes         yes
      revision of it          -           -           -           -           -           -           -           yes         -           -
      operator as a person    -           -           -           -           -           -           -           -           -           yes`))
  })
})
