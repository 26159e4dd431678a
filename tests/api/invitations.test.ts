import { expect, test, vi } from 'vitest'
import { z } from 'zod'
import { aHub } from '../support/hub.ts'
import { storyAt } from '../support/story.ts'

const hub = await aHub()
const story = await storyAt(hub)

const Waiting = z.object({ organization: z.object({ invitations: z.array(z.object({ id: z.string(), emailAddress: z.string(), sentAt: z.string(), expiresAt: z.string() })) }) })
const secretOf = (link: string | undefined) => new URL(link ?? '').hash.slice(1)
const days = 24 * 3_600

test('an invitation is sent again with another link and another 14 days, and the link before opens nothing', async () => {
  const { id, owner } = await story.member(await story.park())
  const guest = await hub.as('guest')
  const first = await owner.does('inviteMember', { organizationId: id, role: 'EDITOR', emailAddress: guest.email, expectedRevision: await story.revisionOf(owner, id) })
  const waiting = async () => (await owner.read(Waiting, 'query ($id: ID!) { organization(id: $id) { invitations { id emailAddress sentAt expiresAt } } }', { id })).organization.invitations
  const [before] = await waiting()
  hub.pass(10 * days)

  const request = { organizationId: id, invitationId: before?.id, commandId: crypto.randomUUID() }
  const second = await owner.does('resendInvitation', request)
  expect(await waiting()).toEqual([{ id: before?.id, emailAddress: guest.email, sentAt: hub.now, expiresAt: new Date(Date.parse(hub.now) + 14 * days * 1_000).toISOString() }])
  expect((await owner.mutate('resendInvitation', request)).payload).toMatchObject({ replayed: true, shownOnce: null, userErrors: [] })

  hub.pass(6 * days)
  expect((await guest.mutate('acceptInvitation', { secret: secretOf(first.shownOnce) })).payload?.userErrors).toMatchObject([{ code: 'INVITATION_USED', path: ['secret'] }])
  await guest.does('acceptInvitation', { secret: secretOf(second.shownOnce) })
  expect((await owner.mutate('resendInvitation', { ...request, commandId: crypto.randomUUID() })).payload?.userErrors).toMatchObject([{ code: 'INVITATION_OVER', path: ['invitationId'] }])
})

test('nothing goes to an address that was erased after it was invited', async () => {
  const { id, owner } = await story.member(await story.park())
  const guest = await hub.as('leaving guest')
  await owner.does('inviteMember', { organizationId: id, role: 'EDITOR', emailAddress: guest.email, expectedRevision: await story.revisionOf(owner, id) })
  const { organization: { invitations: [invitation] } } = await owner.read(Waiting, 'query ($id: ID!) { organization(id: $id) { invitations { id emailAddress sentAt expiresAt } } }', { id })
  await guest.does('eraseMyself', {})
  await vi.waitFor(async () => expect(await hub.running.office.people.find(guest.personId)).toBeUndefined())
  expect((await owner.does('resendInvitation', { organizationId: id, invitationId: invitation?.id })).shownOnce).toBeUndefined()
})
