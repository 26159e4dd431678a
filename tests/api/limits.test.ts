import { readFileSync } from 'node:fs'
import { buildSchema, getIntrospectionQuery } from 'graphql'
import { describe, expect, test } from 'vitest'
import { admissionOf } from '../../services/api/admission.ts'
import { TopLevel } from '../../services/api/errors.ts'
import { apiSite, codesOf } from '../support/apiSite.ts'

const schema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'))
const admit = admissionOf(schema)
/** Which limit an operation on the hub's own schema passes, or that it may run. */
function judged(query: string, variables: Record<string, unknown> = {}): string {
  const admitted = admit({ query, variables }, ['query', 'mutation', 'subscription'])
  if ('document' in admitted) return 'admitted'
  const [first] = admitted
  if (first instanceof TopLevel && first.reason === 'TOO_COMPLEX') return `TOO_COMPLEX by ${first.values['limit']}`
  return String(first?.extensions['code'])
}
const times = (count: number, text: (index: number) => string) => Array.from({ length: count }, (_, index) => text(index)).join(' ')

describe('an operation may run', () => {
  test('that reads the schema', () => {
    const whole = getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true, directiveIsRepeatable: true, schemaDescription: true, specifiedByUrl: true })
    expect(judged(whole)).toBe('admitted')
  })
  test('that reads pages of things and what belongs to them', () => {
    expect(judged('{ needs(first: 100) { nodes { id title owner { organization { id name } mask } } pageInfo { hasNextPage } } offers(first: 100) { edges { cursor node { id } } } }')).toBe('admitted')
    expect(judged('{ needs { nodes { suggestions { score offer { id owner { mask } } } } } }')).toBe('admitted')
  })
  test('that reads a whole board, and follows it', () => {
    const cards = 'cards { matchId stage needTitle needParty { name masked } offerParty { name } }'
    const rows = 'number title owner { name }'
    expect(judged(`query ($id: ID!) { matchBoard(conferenceId: $id) { cursor figures { needs amounts { amount } } rows { nodes { ${rows} } } ${cards} } }`, { id: '1' })).toBe('admitted')
    expect(judged(`subscription ($id: ID!) { matchBoardChanged(conferenceId: $id) {
      ... on MatchBoardSnapshot { cursor rows { ${rows} } ${cards} }
      ... on MatchBoardDelta { after cursor changes { ... on RowChanged { row { ${rows} } } ... on CardChanged { card { matchId needParty { name } } } ... on CardRemoved { matchId } } }
    } }`, { id: '1' })).toBe('admitted')
  })
})

describe('an operation is too complex', () => {
  test.each([
    ['tokens', `{ ${times(2_000, () => '__typename')} }`],
    ['selections', `{ node(id: "1") { ${times(101, () => 'id')} } }`],
    ['aliases', `{ ${times(21, (index) => `a${index}: __typename`)} }`],
    ['directives', `{ __typename ${times(41, () => '@skip(if: false)')} }`],
    ['fragments', `{ __typename } ${times(41, (index) => `fragment f${index} on Query { __typename }`)}`],
    ['rootFields', `{ ${times(21, () => '__typename')} }`],
    ['rootFields', `{ ...a ...a } fragment a on Query { ${times(11, () => '__typename')} }`],
    ['commands', `mutation { ${times(6, (index) => `a${index}: withdrawNeed(input: {}) { position }`)} }`],
    ['introspections', '{ __schema { queryType { name } } a: __schema { queryType { name } } __type(name: "Need") { name } }'],
    ['depth', `{ ${'a {'.repeat(16)} b ${'}'.repeat(16)} }`],
    ['depth', `{ ...a } ${times(17, (index) => `fragment ${'abcdefghijklmnopqr'[index]} on A { x { ...${'abcdefghijklmnopqr'[index + 1]} } }`)} fragment r on A { x }`],
  ])('by %s', (limit, query) => { expect(judged(query)).toBe(`TOO_COMPLEX by ${limit}`) })

  test('by cost, when pages multiply', () => {
    expect(judged('{ needs(first: 100) { nodes { suggestions(first: 100) { score } } } }')).toBe('TOO_COMPLEX by cost')
    expect(judged('{ needs(first: 1000000) { nodes { id } } }')).toBe('TOO_COMPLEX by cost')
  })
  test('by cost, when the page size comes in a variable, or is the variable\'s or the schema\'s default', () => {
    const bySize = 'query ($n: Int) { needs(first: $n) { nodes { suggestions(first: $n) { score } } } }'
    expect(judged(bySize, { n: 10 })).toBe('admitted')
    expect(judged(bySize, { n: 100 })).toBe('TOO_COMPLEX by cost')
    expect(judged(bySize, { n: null })).toBe('TOO_COMPLEX by cost')
    expect(judged('query ($n: Int = 1000000) { needs(first: $n) { nodes { id } } }')).toBe('TOO_COMPLEX by cost')
    expect(judged(`{ ${times(20, (index) => `a${index}: conferences { nodes { registrations { nodes { organization { id } } } } }`)} }`)).toBe('TOO_COMPLEX by cost')
  })
  test('by cost, when it asks for many ids, through fragments of fragments too', () => {
    const byIds = 'query ($ids: [ID!]!) { nodes(ids: $ids) { ...a } } fragment a on Node { id ... on Need { ...b ...b } } fragment b on Need { suggestions(first: 50) { score } }'
    expect(judged(byIds, { ids: Array.from({ length: 50 }, () => '1') })).toBe('admitted')
    expect(judged(byIds, { ids: Array.from({ length: 500 }, () => '1') })).toBe('TOO_COMPLEX by cost')
  })
  test('and what is left out costs nothing', () => {
    const query = 'query ($all: Boolean!) { needs(first: 100) { nodes { suggestions(first: 100) @include(if: $all) { score } } } }'
    expect(judged(query, { all: false })).toBe('admitted')
    expect(judged(query, { all: true })).toBe('TOO_COMPLEX by cost')
  })
})

test('fragments in a circle, and exponents of fragments, are refused or counted in no time', () => {
  expect(judged('{ node(id: "1") { ...a } } fragment a on Node { id ...b } fragment b on Node { ...a }')).toBe('GRAPHQL_VALIDATION_FAILED')
  const doubling = times(38, (index) => `fragment f${index} on Need { ...f${index + 1} ...f${index + 1} }`)
  expect(judged(`{ needs { nodes { ...f0 } } } ${doubling} fragment f38 on Need { suggestions { score } }`)).toBe('TOO_COMPLEX by cost')
})

test('a value that only turns out wrong in its place is refused before anything runs', () => {
  expect(judged('query ($n: Int = 5) { needs(first: $n) { nodes { id } } }', { n: '5' })).toBe('BAD_USER_INPUT')
  expect(judged('mutation ($i: WithdrawNeedInput!) { withdrawNeed(input: $i) { position } }')).toBe('BAD_USER_INPUT')
})

test('the same is refused over HTTP and over WebSocket', async () => {
  const site = await apiSite()
  const bombs = [
    `{ ${times(21, (index) => `a${index}: things { pageInfo { hasNextPage } }`)} }`,
    `{ things { nodes { ${'thing {'.repeat(16)} id ${'}'.repeat(16)} } } }`,
    '{ things(first: $n) { nodes { things(first: $n) { id } } } }',
  ]
  const client = await site.connect()
  for (const bomb of bombs) {
    const answer = await site.query(`query ($n: Int = 1000) ${bomb}`)
    expect([answer.status, codesOf(answer)]).toEqual([400, ['TOO_COMPLEX']])
    client.subscribe(`subscription ($n: Int = 1000) ${bomb}`)
    expect(await client.next()).toMatchObject({ type: 'error', payload: [{ extensions: { code: 'TOO_COMPLEX' } }] })
  }
  expect(site.counts.listeners).toBe(0)
})
