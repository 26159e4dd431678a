import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openOffice } from '../../../services/office/office.ts'
import { temporaryOffice, temporaryPlace } from '../../support/office.ts'

test('what it holds is there when it is opened again', async () => {
  const place = await temporaryPlace()
  const first = await openOffice(place)
  const { requestId } = await first.signInRequests.make({ email: 'lin@uni.example', locale: 'en' })
  await first.close()
  const second = await openOffice(place)
  expect(await second.signInRequests.find(requestId)).toMatchObject({ email: 'lin@uni.example' })
  await second.close()
})

test('an office written by a newer build is refused and left as it is', async () => {
  const place = await temporaryPlace()
  const office = await openOffice(place)
  await sql`INSERT INTO kysely_migration (name, timestamp) VALUES ('9999-future', '2100-01-01T00:00:00.000Z')`.execute(office.database)
  await office.close()
  await expect(openOffice(place)).rejects.toMatchObject({ name: 'OfficeRefused', reason: 'NEWER' })
})

test('purging removes what has been over for a day, and nothing younger', async () => {
  const { office, clock } = await temporaryOffice()
  const old = await office.signInRequests.make({ email: 'old@uni.example', locale: 'en' })
  await office.secrets.make({ purpose: 'SIGN_IN', subject: old.requestId, expiresAt: clock.now() })
  const invitation = { invitationId: randomUUID(), organizationId: randomUUID(), email: 'lin@uni.example' }
  const secret = await office.invitations.make(invitation)
  clock.pass({ days: 2 })
  const young = await office.signInRequests.make({ email: 'young@uni.example', locale: 'en' })
  await office.purge()
  expect(await office.signInRequests.find(old.requestId)).toBeUndefined()
  expect(await office.signInRequests.find(young.requestId)).toBeDefined()
  expect(await office.invitations.find(secret)).toEqual(invitation)
  clock.pass({ days: 16 })
  await office.purge()
  expect(await office.database.selectFrom('invitation').selectAll().execute()).toEqual([])
})
