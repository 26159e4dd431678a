import { expect, test } from 'vitest'
import { z } from 'zod'
import { aHub, type Client } from '../support/hub.ts'
import { storyAt } from '../support/story.ts'

/** What people see and change of themselves. */

const hub = await aHub()
const story = await storyAt(hub)

const Me = z.object({
  me: z.object({
    id: z.string(), name: z.string().nullable(), emailAddress: z.string(), locale: z.string(),
    channels: z.array(z.object({ id: z.string(), kind: z.string(), value: z.string() })),
    sessions: z.array(z.object({ id: z.string(), begunAt: z.string(), current: z.boolean() })),
    consents: z.array(z.object({ purpose: z.string(), textVersion: z.string(), endedAt: z.string().nullable() })),
  }),
})
const me = async (by: Client) => (await by.read(Me, `{ me { id name emailAddress locale channels { id kind value } sessions { id begunAt current }
  consents { purpose textVersion endedAt } } }`)).me
const board = 'subscription ($id: ID!) { matchBoardChanged(conferenceId: $id) { __typename } }'

test('somebody sees what is held of them, corrects it, and is shown it corrected', async () => {
  const lin = await hub.as('Lin')
  expect(await me(lin)).toMatchObject({ id: lin.personId, name: 'Lin', emailAddress: lin.email, locale: 'zh-CN', channels: [], consents: [] })
  await lin.does('reviseMyself', { name: '林华', locale: 'en' })
  await lin.does('addChannel', { kind: 'PHONE', value: '(0511) 8888-0001' })
  await lin.does('addChannel', { kind: 'PHONE', value: '0511 88880001' })
  expect(await me(lin)).toMatchObject({ name: '林华', locale: 'en', channels: [{ kind: 'PHONE', value: '051188880001' }] })
  const [channel] = (await me(lin)).channels
  await lin.does('removeChannel', { channelId: channel?.id })
  expect((await me(lin)).channels).toEqual([])
})

test('a visitor is nobody', async () => {
  expect((await hub.visitor().query('{ me { emailAddress } }')).data).toEqual({ me: null })
})

test('ending the other sessions closes their sockets within a second, and leaves this one', async () => {
  const here = await hub.as('Twice')
  const there = await hub.signIn('Twice')
  expect((await me(here)).sessions.map(({ current }) => current)).toEqual([false, true])
  const { id } = await story.openConference(await story.park())
  const [feed, own] = [there.subscribe(board, { id }), here.subscribe(board, { id })]
  await Promise.all([feed.next(), own.next()])
  const began = performance.now()
  await here.does('endOtherSessions', {})
  expect(await feed.ended()).toMatchObject({ reason: 'SESSION_ENDED' })
  expect(performance.now() - began).toBeLessThan(1_000)
  expect((await there.query('{ me { id } }')).data).toEqual({ me: null })
  expect((await me(here)).sessions).toMatchObject([{ current: true }])
  own.cut()
  expect(await own.ended()).not.toMatchObject({ reason: 'SESSION_ENDED' })
})

test('a consent is to the text that was read, in the reader’s language, and acts until it is withdrawn', async () => {
  const lin = await hub.as('Consenting')
  const text = async (by: Client) => (await by.read(z.object({ consentText: z.object({ version: z.string(), text: z.string() }) }), '{ consentText(purpose: INTRODUCTION) { version text } }')).consentText
  const { version, text: english } = await text(lin)
  expect(await text(lin.in('zh-CN'))).toMatchObject({ version, text: expect.stringMatching(/\p{Script=Han}/u) })
  expect(english).not.toMatch(/\p{Script=Han}/u)
  expect((await lin.mutate('giveConsent', { purpose: 'INTRODUCTION', textVersion: 'an earlier one' })).payload?.userErrors).toMatchObject([{ code: 'TEXT_CHANGED', path: ['textVersion'] }])
  const { consents } = hub.running.office
  await lin.does('giveConsent', { purpose: 'INTRODUCTION', textVersion: version })
  expect(await consents.stands(lin.personId, 'INTRODUCTION')).toBe(true)
  await lin.does('withdrawConsent', { purpose: 'INTRODUCTION' })
  expect(await consents.stands(lin.personId, 'INTRODUCTION')).toBe(false)
  expect((await me(lin)).consents).toEqual([{ purpose: 'INTRODUCTION', textVersion: version, endedAt: hub.now }])
})

test('what people say of themselves is never in the log', async () => {
  const before = await hub.head()
  const lin = await hub.as('Unlogged')
  await lin.does('addChannel', { kind: 'WECHAT', value: 'lin_hua' })
  expect(await hub.head()).toBe(before)
})
