import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { everyOfficeMutation } from '../../services/api/mutations/everyOfficeMutation.ts'
import { askedByProcesses, everyCommand } from '../../services/everyCommand.ts'
import { refusalTexts } from '../../services/commands/refusals.ts'
import { aHub, everyMutation, requiresRevision, type Client, type Outcome, type Values } from '../support/hub.ts'
import { mutationCases, type Asked, type MutationCase } from '../support/mutationCases.ts'
import { storyAt } from '../support/story.ts'

const hub = await aHub()
const story = await storyAt(hub)
const stranger = await hub.as('stranger')
const unknownId = randomUUID()

/** A sentence in the reader's language, with nothing left to fill in. */
const whole = { en: /^[^\p{Script=Han}{}]+\.$/u, 'zh-CN': /^[^{}]*\p{Script=Han}[^{}]*。$/u }

const ofOffice = (mutation: string) => everyOfficeMutation.some(({ name }) => name.toLowerCase() === mutation.toLowerCase())
const commandOf = (mutation: string) => everyCommand.find(({ name }) => name.toLowerCase() === mutation.toLowerCase())

/** Asks, and sees that the log stays as it was. */
async function refused(by: Client, mutation: string, input: Values): Promise<Outcome> {
  const before = await hub.head()
  const outcome = await by.mutate(mutation, input)
  expect(await hub.head(), outcome.said).toBe(before)
  return outcome
}

test('every mutation has its case, and every command but those of processes its mutation', () => {
  expect(Object.keys(mutationCases).sort()).toEqual(everyMutation)
  expect(everyCommand.map(({ name }) => name).filter((name) => !everyMutation.some((mutation) => commandOf(mutation)?.name === name)).sort()).toEqual([...askedByProcesses].sort())
})

describe.each(Object.entries(mutationCases))('%s', (mutation, { prepare, makes, events = ofOffice(mutation) ? 0 : 1, invalid, about, denied, unknown = 'NOT_FOUND', other = { onBehalf: { basis: 'PHONE' } }, endsSession = false, goesOn }: MutationCase) => {
  let prepared: Promise<Asked> | undefined
  const request = async (changed: Values = {}) => {
    prepared ??= prepare(story)
    const { by, input } = await prepared
    return { by, input: { ...input, ...changed } }
  }

  test('is for who is signed in', async () => {
    const { input } = await request()
    expect(await refused(hub.visitor(), mutation, input)).toMatchObject({ codes: ['UNAUTHENTICATED'], payload: undefined })
  })

  test('names every field that can not be used, in both languages', async () => {
    const { by } = await request()
    for (const [change, ...path] of [[{ commandId: 'first' }, 'commandId'], ...invalid] as const) {
      const { input } = await request(change)
      for (const locale of ['en', 'zh-CN'] as const) {
        const { codes, payload } = await refused(by.in(locale), mutation, input)
        expect(codes).toEqual([])
        expect(payload).toMatchObject({ thing: null, position: null, revision: null, replayed: false })
        expect(payload?.userErrors).toContainEqual({ code: 'INVALID', path, message: expect.stringMatching(whole[locale]) })
      }
    }
  })

  test('takes no word that the schema does not know', async () => {
    const { by, input } = await request({ onBehalf: { basis: 'TELEPATHY' } })
    const { codes, said } = await refused(by, mutation, input)
    expect(codes).toEqual(['BAD_USER_INPUT'])
    expect(said).not.toContain('TELEPATHY')
  })

  test('says no to others, and appends nothing', async () => {
    const { input } = await request()
    if (denied === 'ALLOWED') return
    const { payload } = await refused(stranger, mutation, input)
    expect(payload).toMatchObject({ thing: null, userErrors: [{ code: denied, message: refusalTexts.en[denied] }] })
  })

  test('an id that names nothing is not found', async () => {
    if (about === undefined) return
    const { by, input } = await request({ [about]: unknownId })
    expect((await refused(by, mutation, input)).payload?.userErrors).toMatchObject([{ code: unknown }])
  })

  test('is done to the revision that was read, where one is named or needed', async () => {
    const { by, input } = await request({ expectedRevision: 99 })
    if (ofOffice(mutation)) return expect(await refused(by, mutation, input)).toMatchObject({ codes: ['BAD_USER_INPUT'], payload: undefined })
    expect((await refused(by, mutation, input)).payload?.userErrors).toMatchObject([{ code: 'STALE_REVISION', path: ['expectedRevision'] }])
    expect(requiresRevision(mutation)).toBe(commandOf(mutation)?.needsRevision === true)
    if (!requiresRevision(mutation)) return
    expect(await refused(by, mutation, (await request({ expectedRevision: undefined })).input)).toMatchObject({ codes: ['BAD_USER_INPUT'], payload: undefined })
  })

  test('is done once, whatever is sent again, and answers with the thing', async () => {
    const { by, input } = await request({ commandId: randomUUID() })
    const before = await hub.head()
    const { payload, said } = await by.mutate(mutation, input)
    expect(payload, said).toMatchObject({ thing: { __typename: makes }, userErrors: [], stale: false, replayed: false })
    if (goesOn === true) await hub.settled()
    expect(await hub.head()).toBe(before + BigInt(events))
    if (ofOffice(mutation)) expect(payload).toMatchObject({ position: null, revision: null })
    else expect(payload?.position).toMatch(/^[0-9a-f-]{36}\.\d+$/)
    const revision = payload?.thing?.revision
    if (revision !== null && goesOn !== true) expect(payload?.revision).toBe(revision)

    const again = await refused(by, mutation, input)
    if (endsSession) return expect(again.codes).toEqual(['UNAUTHENTICATED'])
    expect(again.payload, again.said).toMatchObject({ thing: { id: payload?.thing?.id }, userErrors: [], position: payload?.position, revision: payload?.revision, replayed: true })
    expect(again.payload?.shownOnce ?? null).toBeNull()
    if (other === 'NONE') return
    const reused = await refused(by, mutation, { ...input, ...other })
    expect(reused.payload, reused.said).toMatchObject({ userErrors: [{ code: 'COMMAND_ID_REUSED', path: ['commandId'] }], replayed: false })
  })
})
