import { describe, test } from 'vitest'
import { ThingId } from '../../../schema/events/ids.ts'
import { OnBehalfConfirmed, OnBehalfContested, type OrganizationEvent } from '../../../schema/events/organizations.ts'
import { confirmOnBehalf } from '../../../services/organizations/confirmOnBehalf.ts'
import { contestOnBehalf } from '../../../services/organizations/contestOnBehalf.ts'
import { behaviourOf } from '../../support/behaviour.ts'
import { editor, haiyun, hostOfPark, outsiders, owner, rejected, suspended, viewer, withMembers } from '../../support/organizations.ts'
import { needId } from '../../support/people.ts'

const welding = ThingId.parse(needId('Welding'))
const about = { organizationId: haiyun, thingId: welding }
const reason = 'Nobody here asked for that.'
const confirmed = (acts: number) => OnBehalfConfirmed({ ...about, acts })
const contested = (acts: number, why = reason) => OnBehalfContested({ ...about, acts, reason: why })
/** The park did two things with the need on behalf of Haiyun, and nothing else for anybody. */
const known = { onBehalf: (thingId: string, organizationId: string) => ({ acts: thingId === welding && organizationId === haiyun ? 2 : 0, contested: false }) }

describe('confirming what was done on behalf', () => {
  const here = behaviourOf(confirmOnBehalf)
  const given = (...past: readonly OrganizationEvent[]) => here.given(...withMembers, ...past).knowing(known)
  test.each([['an owner', owner], ['an editor', editor]])('is for %s, as far as they read', async (_, actor) => {
    await given().when(actor, { ...about, acts: 1 }).then(confirmed(1))
    await given(confirmed(1)).when(actor, { ...about, acts: 2 }).then(confirmed(2))
  })
  test('is said once', () => given(confirmed(2)).when(owner, { ...about, acts: 2 }).thenNothing())
  test('may follow on contesting', () => given(contested(2)).when(owner, { ...about, acts: 2 }).then(confirmed(2)))
  test('is of what happened', async () => {
    await given().when(owner, { ...about, acts: 3 }).thenRefused('NOTHING_ON_BEHALF', 'acts')
    await given().when(owner, { ...about, thingId: ThingId.parse(needId('Coating')), acts: 1 }).thenRefused('NOTHING_ON_BEHALF', 'thingId')
  })
  test('is not for the park that did it, on behalf or not', async () => {
    await given().when(hostOfPark, { ...about, acts: 2 }).thenRefused('FORBIDDEN')
    await given().when(hostOfPark, { ...about, acts: 2 }, { onBehalf: 'PHONE' }).thenRefused('FORBIDDEN')
  })
  test('is not for a viewer', () => given().when(viewer, { ...about, acts: 2 }).thenRefused('FORBIDDEN'))
  test.each([['suspended', suspended], ['rejected', rejected]])('is not for its people once it is %s', (_, end) => given(end).when(editor, { ...about, acts: 2 }).thenRefused('FORBIDDEN'))
  test.each(outsiders.filter(([, actor]) => !actor.operator))('tells %s nothing', (_, actor) => given().when(actor, { ...about, acts: 2 }).thenRefused('NOT_FOUND'))
})

describe('contesting what was done on behalf', () => {
  const here = behaviourOf(contestOnBehalf)
  const given = (...past: readonly OrganizationEvent[]) => here.given(...withMembers, ...past).knowing(known)
  test.each([['an owner', owner], ['an editor', editor]])('is for %s, with a reason', (_, actor) => given().when(actor, { ...about, acts: 2, reason }).then(contested(2)))
  test('is said once, and anew for another reason, or after it was confirmed', async () => {
    await given(contested(2)).when(owner, { ...about, acts: 2, reason }).thenNothing()
    await given(contested(2, 'Too early.')).when(owner, { ...about, acts: 2, reason }).then(contested(2))
    await given(confirmed(2)).when(owner, { ...about, acts: 2, reason }).then(contested(2))
  })
  test('is of what happened', () => given().when(owner, { ...about, acts: 3, reason }).thenRefused('NOTHING_ON_BEHALF', 'acts'))
  test.each([['a viewer', viewer], ['a host of its park', hostOfPark]])('is not for %s', (_, actor) => given().when(actor, { ...about, acts: 2, reason }).thenRefused('FORBIDDEN'))
  test.each(outsiders.filter(([, actor]) => !actor.operator))('tells %s nothing', (_, actor) => given().when(actor, { ...about, acts: 2, reason }).thenRefused('NOT_FOUND'))
})
