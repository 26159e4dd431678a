import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { idsOf, renamed } from '../../schema/events/merging.ts'

const [former, survivor, other] = [randomUUID(), randomUUID(), randomUUID()]
const survivors = new Map([[former, survivor]])

test('the id of a merged organisation becomes that of its survivor wherever it stands, but where the merged record itself is meant', () => {
  const data = { organizationId: former, content: { hiddenFrom: [other, former], title: former.slice(1) }, absorbedId: former, mergingId: former, size: 5, none: null }
  expect(renamed(data, survivors)).toEqual({ ...data, organizationId: survivor, content: { hiddenFrom: [other, survivor], title: former.slice(1) } })
})

test('what names nothing merged is not even copied', () => {
  const data = { organizationId: other, content: { hiddenFrom: [other] } }
  expect(renamed(data, survivors)).toBe(data)
  expect(renamed({ organizationId: former }, new Map())).toEqual({ organizationId: former })
})

test('an organisation has its own id and those of all that were merged into it', () => {
  expect(idsOf(survivor, survivors)).toEqual([survivor, former])
  expect(idsOf(other, survivors)).toEqual([other])
})
