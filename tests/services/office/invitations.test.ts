import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { temporaryOffice } from '../../support/office.ts'

const invitation = () => ({ invitationId: randomUUID(), organizationId: randomUUID(), email: 'wang@firm.example' })

test('an invitation is found by its secret and by its address, and spent once', async () => {
  const { office: { invitations } } = await temporaryOffice()
  const invited = invitation()
  const secret = await invitations.make({ ...invited, email: ' Wang@Firm.example' })
  expect(secret).toMatch(/^hub_inv_/)
  expect(await invitations.find(secret)).toEqual(invited)
  expect(await invitations.openFor('WANG@firm.example')).toEqual([invited])
  expect(new Set(await Promise.all([invitations.spend(invited.invitationId), invitations.spend(invited.invitationId)]))).toEqual(new Set([true, false]))
  expect(await invitations.find(secret)).toBeUndefined()
  expect(await invitations.openFor(invited.email)).toEqual([])
})

test('an invitation lives 14 days', async () => {
  const { office: { invitations }, clock } = await temporaryOffice()
  const invited = invitation()
  const secret = await invitations.make(invited)
  clock.pass({ days: 13 })
  expect(await invitations.find(secret)).toEqual(invited)
  clock.pass({ days: 1 })
  expect(await invitations.find(secret)).toBeUndefined()
  expect(await invitations.spend(invited.invitationId)).toBe(false)
})

test('a revoked invitation opens nothing', async () => {
  const { office: { invitations } } = await temporaryOffice()
  const invited = invitation()
  const secret = await invitations.make(invited)
  await invitations.revoke(invited.invitationId)
  expect(await invitations.find(secret)).toBeUndefined()
  expect(await invitations.spend(invited.invitationId)).toBe(false)
})

test('a renewed invitation is opened by its new secret alone, for 14 days from then on, unless it was spent', async () => {
  const { office: { invitations }, clock } = await temporaryOffice()
  const invited = invitation()
  const first = await invitations.make(invited)
  clock.pass({ days: 10 })
  const second = await invitations.renew(invited.invitationId)
  clock.pass({ days: 10 })
  expect(await invitations.findSpent(first)).toBeUndefined()
  expect(await invitations.find(second ?? '')).toEqual(invited)
  await invitations.spend(invited.invitationId)
  expect(await invitations.renew(invited.invitationId)).toBeUndefined()
  expect(await invitations.renew(randomUUID())).toBeUndefined()
})
