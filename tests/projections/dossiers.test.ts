import { expect, test } from 'vitest'
import { attached, detached, detail, drawing, link, linked, thingId, written } from '../support/dossiers.ts'
import { given, type Past } from '../support/given.ts'
import { ConfidentialDetailWritten, FileAttached } from '../../schema/events/dossiers.ts'
import { ThingId } from '../../schema/events/ids.ts'
import { attachmentId, detailId } from '../support/people.ts'
import { offerId } from '../support/offers.ts'

const dossiers = (...events: readonly Past[]) => given(...events).rows.dossiers

test('what is attached stands in its order, until it is detached', () => {
  const both = [{ id: drawing, thingId, kind: 'FILE', confidential: true }, { id: link, thingId, kind: 'LINK', confidential: false }]
  expect(dossiers(attached(true), linked).attachmentsOf(thingId)).toEqual(both)
  const left = dossiers(attached(true), linked, detached)
  expect(left.attachmentsOf(thingId)).toEqual(both.slice(1))
  expect([left.stands(drawing), left.stands(link), left.stands(attachmentId('another'))]).toEqual([false, true, false])
  expect(dossiers(attached(true), detached, attached()).attachmentsOf(thingId)).toEqual([{ id: drawing, thingId, kind: 'FILE', confidential: false }])
})

test('one file may go with several things', () => {
  const offer = ThingId.parse(offerId)
  const twice = dossiers(attached(true), FileAttached({ ...attached().data, thingId: offer }), detached)
  expect(twice.attached(drawing)).toEqual([{ id: drawing, thingId: offer, kind: 'FILE', confidential: false }])
  expect(twice.stands(drawing)).toBe(true)
})

test('of a confidential detail the last revision stands, and all are kept', () => {
  const later = { detailId: detailId('Alloy and thickness'), digest: 'another' }
  const rows = dossiers(written, ConfidentialDetailWritten({ thingId, ...later }))
  expect(rows.detailOf(thingId)).toMatchObject({ id: later.detailId })
  expect([rows.stands(detail.detailId), rows.stands(later.detailId)]).toEqual([true, true])
  expect(dossiers().detailOf(thingId)).toBeUndefined()
})
