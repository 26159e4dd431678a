import { describe, expect, test } from 'vitest'
import { OperatorAppointed, OperatorDismissed } from '../../../schema/events/people.ts'
import { processActor } from '../../../services/identity/actor.ts'
import { appointOperator } from '../../../services/people/appointOperator.ts'
import { behaviourOf } from '../../support/behaviour.ts'
import { hostOfPark, owner } from '../../support/organizations.ts'
import { operator, personId, stranger } from '../../support/people.ts'

const { given } = behaviourOf(appointOperator)
const input = { personId: personId('Li Na') }
const appointed = OperatorAppointed(input)

describe('appointing an operator', () => {
  test('is for an operator', () => given().when(operator, input).then(appointed))
  test('is for the hub itself, which needs a first one', () => given().when(processActor('first operator'), input).then(appointed))
  test('does nothing the second time', () => given(appointed).when(operator, input).thenNothing())
  test('is possible again after a dismissal', () => given(appointed, OperatorDismissed(input)).when(operator, input).then(appointed))
  test('asks for the revision that was read: it grants rights', () => expect(appointOperator.needsRevision).toBe(true))
  test.each([['the person', owner], ['a host', hostOfPark], ['a stranger', stranger]])('tells %s nothing', (_, actor) =>
    given().when(actor, input).thenRefused('NOT_FOUND'))
  test('is not done on behalf', () => given().when(operator, input, { onBehalf: 'PHONE' }).thenRefused('BASIS_NOT_ALLOWED', 'onBehalf'))
})
