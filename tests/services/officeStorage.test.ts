import { expect, test } from 'vitest'
import { readConfig } from '../../services/config.ts'
import { openOffice } from '../../services/office/office.ts'
import { temporaryFolder } from '../support/office.ts'

test('whoever opens the office that the settings name keeps as much for an organization as they say', async () => {
  const config = readConfig({ HUB_DEMO: 'off', HUB_DATA: temporaryFolder(), HUB_ORGANIZATION_STORAGE: '1' })
  const office = await openOffice(config.office)
  const at = new Date().toISOString()
  await office.database.insertInto('person').values({ id: 'lin', name: 'Lin', email: 'lin@firm.example', emailVerified: 0, image: null, locale: 'en', createdAt: at, updatedAt: at }).execute()
  const keep = (id: string, bytes: number) =>
    office.vault.keep({ id, kind: 'FILE', organizationId: 'a firm', personId: 'lin', type: 'text/plain', name: 'a.txt' }, Buffer.alloc(bytes, 'a'))
  expect(await keep('first', 1_048_000)).toMatchObject({ size: 1_048_000 })
  expect(await keep('second', 1_000)).toBe('STORAGE_FULL')
  await office.close()
})
