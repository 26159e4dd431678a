import { describe, test } from 'vitest'
import { OperatorAppointed, OperatorDismissed } from '../../../schema/events/people.ts'
import { processActor } from '../../../services/identity/actor.ts'
import { dismissOperator } from '../../../services/people/dismissOperator.ts'
import { behaviourOf } from '../../support/behaviour.ts'
import { hostOfPark, owner } from '../../support/organizations.ts'
import { operator, personId, stranger } from '../../support/people.ts'

const { given } = behaviourOf(dismissOperator)
const input = { personId: personId('Li Na') }
const appointed = OperatorAppointed(input)
const dismissed = OperatorDismissed(input)

describe('dismissing an operator', () => {
  test('is for another operator', () => given(appointed).when(operator, input).then(dismissed))
  test('does nothing the second time', () => given(appointed, dismissed).when(operator, input).thenNothing())
  test('does nothing to who never was one', () => given().when(operator, input).thenNothing())
  test('leaves one: nobody dismisses themselves', () =>
    given(OperatorAppointed({ personId: personId('operator') })).when(operator, { personId: personId('operator') }).thenRefused('NOT_YOURSELF', 'personId'))
  test.each([['who is none', owner], ['a host', hostOfPark], ['a stranger', stranger], ['a process', processActor('expiry')]])('tells %s nothing', (_, actor) =>
    given(appointed).when(actor, input).thenRefused('NOT_FOUND'))
})
