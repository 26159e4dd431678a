import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { everyOfficeMutation } from '../../services/api/mutations/everyOfficeMutation.ts'
import { scopeOf, scopeOfSubject } from '../../services/api/scopes.ts'
import { everyCommand } from '../../services/everyCommand.ts'
import { aHub, Client, everyMutation, type Values } from '../support/hub.ts'
import { needContent } from '../support/needs.ts'
import { officeRows } from '../support/officeRows.ts'
import { storyAt } from '../support/story.ts'

/** Programs that come in a person's name: for what they were let in for, and never for more. */

const hub = await aHub()
const story = await storyAt(hub)
const park = await story.park()
const firm = await story.member(park)

/** A program with a token of this person. */
async function programOf(person: Client, scopes: readonly string[], expiresOn = '2026-12-31') {
  const { id, shownOnce: token = '' } = await person.does('makePersonalToken', { name: 'Program', scopes, expiresOn })
  return { tokenId: id, token, program: withToken(person, token) }
}
const withToken = (person: Client, token: string) => new Client(hub, person, { authorization: `Bearer ${token}`, 'accept-language': 'en' })
const draft = () => ({ organizationId: firm.id, content: { ...needContent, title: story.unique('Draft') } })
const Tokens = z.object({ me: z.object({ personalTokens: z.array(z.object({ id: z.string(), scopes: z.array(z.string()), lastUsedOn: z.string().nullable() })) }) })
const tokensOf = async (person: Client) => (await person.read(Tokens, '{ me { personalTokens { id scopes lastUsedOn } } }')).me.personalTokens
const codesOf = async (program: Client, query: string, variables: Values = {}) => (await program.query(query, variables)).errors.map(({ extensions }) => extensions.code)

test('a token comes in its person’s name, and its day of use is kept', async () => {
  const { tokenId, token, program } = await programOf(firm.owner, ['READ', 'WRITE_THINGS'])
  expect(token).toMatch(/^hub_pat_[\w-]{43}$/)
  expect((await tokensOf(firm.owner)).find(({ id }) => id === tokenId)).toEqual({ id: tokenId, scopes: ['READ', 'WRITE_THINGS'], lastUsedOn: null })
  expect((await program.query('{ me { id } }')).data).toEqual({ me: { id: firm.owner.personId } })
  await program.does('draftNeed', draft())
  expect((await tokensOf(firm.owner)).find(({ id }) => id === tokenId)?.lastUsedOn).toBe(hub.now.slice(0, 10))
})

test('a token does only what its scopes say', async () => {
  const { program: reader } = await programOf(firm.owner, ['READ'])
  expect((await reader.mutate('draftNeed', draft())).codes).toEqual(['FORBIDDEN'])
  const { program: writer } = await programOf(firm.owner, ['WRITE_THINGS'])
  expect(await codesOf(writer, '{ me { id } }')).toEqual(['FORBIDDEN'])
  const { payload } = await writer.mutate('draftNeed', draft())
  expect(payload).toMatchObject({ thing: null, userErrors: [], position: expect.any(String), replayed: false })
})

test.each(['makePersonalToken', 'inviteMember', 'reviseMyself', 'endOtherSessions', 'registerOrganization', 'giveConsent'])('no token is good for %s', async (mutation) => {
  const { program } = await programOf(firm.owner, ['READ', 'WRITE_THINGS', 'WRITE_MATCHES', 'HOST'])
  const input: Values = {
    makePersonalToken: { name: 'Child', scopes: ['READ'], expiresOn: '2026-12-31' },
    inviteMember: { organizationId: firm.id, role: 'OWNER', emailAddress: 'thief@people.example', expectedRevision: 0 },
    reviseMyself: { name: 'Thief', locale: 'en' },
    registerOrganization: { kind: 'ENTERPRISE', name: 'Thieves' },
    giveConsent: { purpose: 'BOARD', textVersion: '2026-11' },
  }[mutation] ?? {}
  const before = await hub.head()
  expect((await program.mutate(mutation, input)).codes).toEqual(['FORBIDDEN'])
  expect(await hub.head()).toBe(before)
})

test('a token shows neither sessions nor other tokens', async () => {
  const { program } = await programOf(firm.owner, ['READ'])
  expect((await program.query('{ me { sessions { id } personalTokens { id } } }')).data).toEqual({ me: { sessions: null, personalTokens: null } })
})

test('a token is never good for more than its person may do now', async () => {
  const editor = await story.joined(firm, 'EDITOR')
  const { program } = await programOf(editor, ['READ', 'WRITE_THINGS'])
  await program.does('draftNeed', draft())
  await firm.owner.does('removeMember', { organizationId: firm.id, personId: editor.personId })
  expect((await program.mutate('draftNeed', draft())).payload?.userErrors).toMatchObject([{ code: 'FORBIDDEN' }])
})

describe('a token that opens nothing', () => {
  test('is not taken for a visitor, and the answer is the same for all of them', async () => {
    const { program, tokenId } = await programOf(firm.owner, ['READ'])
    await firm.owner.does('revokePersonalToken', { tokenId })
    const unknown = withToken(firm.owner, `hub_pat_${'x'.repeat(43)}`)
    const answers = await Promise.all([program, unknown, withToken(firm.owner, 'nonsense')].map((client) => client.query('{ me { id } }')))
    expect(answers[0]).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
    expect(answers[1]).toEqual(answers[0])
    expect(answers[2]).toEqual(answers[0])
  })

  test('is one that is over', async () => {
    const { program } = await programOf(firm.owner, ['READ'], hub.now.slice(0, 10))
    expect(await codesOf(program, '{ me { id } }')).toEqual([])
    hub.pass(24 * 3_600)
    expect(await codesOf(program, '{ me { id } }')).toEqual(['UNAUTHENTICATED'])
  })

  test('is one in another place than the header', async () => {
    const { token } = await programOf(firm.owner, ['READ'])
    const response = await fetch(`${hub.url}/graphql?access_token=${token}`, {
      method: 'POST', headers: { 'content-type': 'application/json', cookie: `hub.session_token=${token}`, 'x-api-key': token }, body: JSON.stringify({ query: '{ me { id } }', token }),
    })
    expect(await response.json()).toEqual({ data: { me: null } })
  })
})

test('revoking a token closes its sockets within a second, and no others', async () => {
  const { id } = await story.openConference(park)
  const board = 'subscription ($id: ID!) { matchBoardChanged(conferenceId: $id) { __typename } }'
  const { program, tokenId } = await programOf(firm.owner, ['READ'])
  const feed = program.subscribe(board, { id })
  await feed.next()
  const began = performance.now()
  await firm.owner.does('revokePersonalToken', { tokenId })
  expect(await feed.ended()).toMatchObject({ reason: 'SESSION_ENDED' })
  expect(performance.now() - began).toBeLessThan(1_000)
})

test('a socket of a token that may not read is told so', async () => {
  const { id } = await story.openConference(park)
  const { program } = await programOf(firm.owner, ['WRITE_THINGS'])
  await expect(program.subscribe('subscription ($id: ID!) { matchBoardChanged(conferenceId: $id) { __typename } }', { id }).next()).rejects.toThrow()
})

test('a token lives a year at most, and one person has twenty', async () => {
  const person = await hub.as('Many tokens')
  const make = async (expiresOn: string) => (await person.mutate('makePersonalToken', { name: 'One', scopes: ['READ'], expiresOn })).payload?.userErrors.map(({ code }) => code)
  expect(await make('2026-01-01')).toEqual(['DATE_PASSED'])
  expect(await make('2027-12-31')).toEqual(['DATE_TOO_FAR'])
  for (let count = 0; count < 20; count++) expect(await make('2026-12-31')).toEqual([])
  hub.pass(3_601)
  expect(await make('2026-12-31')).toEqual(['TOO_MANY'])
})

test('of a token only the digest is kept', async () => {
  const { token } = await programOf(firm.owner, ['READ'])
  expect((await officeRows(hub.running.office)).filter(({ text }) => text.includes(token))).toEqual([])
})

test('every mutation has its scope, or is for who has signed in', () => {
  expect(everyCommand.map(({ aggregate }) => aggregate.category).filter((category) => !(category in scopeOfSubject))).toEqual([])
  expect(everyOfficeMutation.filter(({ name }) => scopeOf(name) !== 'SIGNED_IN')).toEqual([])
  const scopes = new Map(everyMutation.map((mutation) => [mutation, scopeOf(mutation.charAt(0).toUpperCase() + mutation.slice(1))]))
  expect(Object.fromEntries(['publishNeed', 'enterOffer', 'expressInterest', 'openBoard', 'reviewNeed', 'verifyOrganization', 'appointOperator'].map((name) => [name, scopes.get(name)]))).toEqual({
    publishNeed: 'WRITE_THINGS', enterOffer: 'WRITE_THINGS', expressInterest: 'WRITE_MATCHES', openBoard: 'HOST', reviewNeed: 'HOST', verifyOrganization: 'SIGNED_IN', appointOperator: 'SIGNED_IN',
  })
})
