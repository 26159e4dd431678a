import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { temporaryOffice } from '../../support/office.ts'

test('an expert’s invitation is found by its secret, spent once, and lives 14 days', async () => {
  const { office: { expertInvitations, invitations }, clock } = await temporaryOffice()
  const expertId = randomUUID()
  const secret = await expertInvitations.make({ expertId, email: ' Qian@uni.example' })
  expect(secret).toMatch(/^hub_exp_/)
  expect(await expertInvitations.findSpent(secret)).toEqual({ expertId, email: 'qian@uni.example' })
  expect(await invitations.findSpent(secret)).toBeUndefined()
  expect(new Set(await Promise.all([expertInvitations.spend(expertId), expertInvitations.spend(expertId)]))).toEqual(new Set([true, false]))
  expect(await expertInvitations.findSpent(secret)).toEqual({ expertId, email: 'qian@uni.example' })
  clock.pass({ days: 14 })
  expect(await expertInvitations.findSpent(secret)).toBeUndefined()
})

test('what an invitation says is forgotten a day after it is over', async () => {
  const { office, clock } = await temporaryOffice()
  await office.expertInvitations.make({ expertId: randomUUID(), email: 'qian@uni.example' })
  await office.delegationLinks.make(randomUUID())
  clock.pass({ days: 14 })
  await office.purge()
  const left = async () => [await office.database.selectFrom('expert_invitation').select('id').execute(), await office.database.selectFrom('delegation_link').select('id').execute()].flat()
  expect(await left()).toHaveLength(2)
  clock.pass({ days: 1, minutes: 1 })
  await office.purge()
  expect(await left()).toEqual([])
})

test('a delegation is opened by link and code together', async () => {
  const { office: { delegationLinks }, clock } = await temporaryOffice()
  const delegationId = randomUUID()
  const { secret, code } = await delegationLinks.make(delegationId)
  expect([secret, code]).toEqual([expect.stringMatching(/^hub_dlg_/), expect.stringMatching(/^\d{6}$/)])
  const wrong = code === '000000' ? '000001' : '000000'
  for (let count = 0; count < 4; count++) expect(await delegationLinks.open(secret, wrong)).toBe('CODE_WRONG')
  expect(await delegationLinks.open(secret, code)).toEqual({ delegationId })
  await delegationLinks.spend(delegationId)
  expect(await delegationLinks.open(secret, code)).toEqual({ delegationId })
  clock.pass({ days: 14 })
  expect(await delegationLinks.open(secret, code)).toBe('UNKNOWN')
})

test('five wrong codes end a link, at the same moment too', async () => {
  const { office: { delegationLinks } } = await temporaryOffice()
  const { secret, code } = await delegationLinks.make(randomUUID())
  const wrong = code === '000000' ? '000001' : '000000'
  const answers = await Promise.all(Array.from({ length: 9 }, () => delegationLinks.open(secret, wrong)))
  expect(answers.filter((answer) => answer === 'CODE_WRONG')).toHaveLength(5)
  expect(await delegationLinks.open(secret, code)).toBe('UNKNOWN')
})

test('looking at a link counts no try, and shows nothing once its codes are used up', async () => {
  const { office: { delegationLinks }, clock } = await temporaryOffice()
  const delegationId = randomUUID()
  const { secret, code } = await delegationLinks.make(delegationId)
  const wrong = code === '000000' ? '000001' : '000000'
  for (let count = 0; count < 9; count++) expect(await delegationLinks.findSpent(secret)).toEqual({ delegationId })
  await delegationLinks.spend(delegationId)
  expect(await delegationLinks.findSpent(secret)).toEqual({ delegationId })
  for (let count = 0; count < 5; count++) await delegationLinks.open(secret, wrong)
  expect(await delegationLinks.findSpent(secret)).toBeUndefined()
  const later = await delegationLinks.make(randomUUID())
  clock.pass({ days: 14 })
  expect(await delegationLinks.findSpent(later.secret)).toBeUndefined()
})
