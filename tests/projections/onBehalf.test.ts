import { describe, expect, test } from 'vitest'
import { ThingId } from '../../schema/events/ids.ts'
import { NeedDrafted, NeedPublished, NeedRevised } from '../../schema/events/needs.ts'
import { OnBehalfConfirmed, OnBehalfContested } from '../../schema/events/organizations.ts'
import { recorded, theTime } from '../support/behaviour.ts'
import { given, type Past } from '../support/given.ts'
import { needContent } from '../support/needs.ts'
import { haiyun, university, withMembers } from '../support/organizations.ts'
import { needId } from '../support/people.ts'

const welding = needId('Welding')
const coating = needId('Coating')
const thingId = ThingId.parse(welding)
const onBehalf = (event: Parameters<typeof recorded>[0]) => recorded(event, { actingFor: haiyun, onBehalf: { basis: 'PHONE' }, at: theTime.toISOString() })
const drafted = (id = welding) => onBehalf(NeedDrafted({ needId: id, organizationId: haiyun, content: needContent }))
const byItself = NeedRevised({ needId: welding, content: needContent })
const published = onBehalf(NeedPublished({ needId: welding }))
const confirmed = (acts: number) => OnBehalfConfirmed({ organizationId: haiyun, thingId, acts })
const contested = (acts: number, reason: string) => OnBehalfContested({ organizationId: haiyun, thingId, acts, reason })

const after = (...events: readonly Past[]) => given(...withMembers, ...events).rows.onBehalf
const stateAfter = (...events: readonly Past[]) => after(...events).ofThing(welding, haiyun)?.state
const waitingAfter = (...events: readonly Past[]) => after(...events).waiting(haiyun, 0, 10).map((waiting) => waiting.thingId)

describe('what was done on behalf of an organization', () => {
  test('is counted by thing and organization, without what it did itself', () => {
    expect(after(drafted(), byItself, published).ofThing(welding, haiyun)).toEqual({
      organizationId: haiyun, thingId: welding, acts: 2, state: 'UNCONFIRMED', reason: undefined, basis: 'PHONE', at: theTime.toISOString(),
    })
    expect(after(drafted()).ofThing(welding, university)).toBeUndefined()
    expect(after(byItself).ofThing(welding, haiyun)).toBeUndefined()
  })
  test('is confirmed once all is, and contested as long as one act is', () => {
    expect(stateAfter(drafted(), confirmed(1))).toBe('CONFIRMED')
    expect(stateAfter(drafted(), confirmed(1), published)).toBe('UNCONFIRMED')
    expect(stateAfter(drafted(), published, contested(1, 'No.'))).toBe('CONTESTED')
    expect(stateAfter(drafted(), contested(1, 'No.'), published, confirmed(2))).toBe('CONFIRMED')
  })
  test('is contested with the reason that was given last, and with none once it is confirmed', () => {
    const reasonAfter = (...events: readonly Past[]) => after(drafted(), published, ...events).ofThing(welding, haiyun)?.reason
    expect(reasonAfter(contested(1, 'No.'), contested(2, 'Never.'))).toBe('Never.')
    expect(reasonAfter(contested(2, 'No.'), confirmed(2))).toBeUndefined()
  })
  test('waits until every act has its word, the longest waiting first', () => {
    expect(waitingAfter(drafted(), drafted(coating))).toEqual([welding, coating])
    expect(waitingAfter(drafted(), drafted(coating), published, confirmed(1))).toEqual([coating, welding])
    expect(waitingAfter(drafted(), published, contested(2, 'No.'))).toEqual([])
    const all = after(drafted(), drafted(coating))
    const [first] = all.waiting(haiyun, 0, 1)
    expect(all.waiting(haiyun, first?.first ?? 0, 10).map((waiting) => waiting.thingId)).toEqual([coating])
    expect(all.waiting(university, 0, 10)).toEqual([])
  })
  test('has its word line by line', () => {
    const rows = given(drafted(), byItself, published, confirmed(1)).rows.onBehalf
    expect([10n, 20n, 30n].map((position) => rows.wordOn(position))).toEqual(['CONFIRMED', undefined, 'UNCONFIRMED'])
  })
  test('answers the facts that decisions ask', () => {
    expect(given(drafted(), published, contested(2, 'No.')).facts.onBehalf(welding, haiyun)).toEqual({ acts: 2, contested: true })
    expect(given(drafted()).facts.onBehalf(welding, university)).toEqual({ acts: 0, contested: false })
  })
})
