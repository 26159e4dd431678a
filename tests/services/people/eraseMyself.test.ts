import { describe, test } from 'vitest'
import { OperatorAppointed, PersonErased } from '../../../schema/events/people.ts'
import { processActor } from '../../../services/identity/actor.ts'
import { appointOperator } from '../../../services/people/appointOperator.ts'
import { eraseMyself } from '../../../services/people/eraseMyself.ts'
import { erasePerson } from '../../../services/people/erasePerson.ts'
import { behaviourOf } from '../../support/behaviour.ts'
import { operator, person, personId } from '../../support/people.ts'

const input = { personId: personId('Li Na') }
const liNa = person('Li Na')
const erased = PersonErased(input)
const hub = processActor('operator-at-machine')

describe('erasing oneself', () => {
  const { given } = behaviourOf(eraseMyself)
  test('is for everybody, by themselves', () => given().when(liNa, input).then(erased))
  test('does nothing the second time', () => given(erased).when(liNa, input).thenNothing())
  test('takes the office of operator with it, which `operators` keeps for another', () => given(OperatorAppointed(input)).when(liNa, input).then(erased))
  test('waits until the only owner of others has handed over', () =>
    given().knowing({ parting: () => ({ soleOwner: true, otherOperators: [] }) }).when(liNa, input).thenRefused('HAND_OVER_FIRST'))
  test.each([['somebody else', person('Wang Fang')], ['an operator', operator], ['a process', hub]])('is not for %s', (_, actor) =>
    given().when(actor, input).thenRefused('NOT_FOUND'))
})

describe('erasing somebody at the machine', () => {
  const { given } = behaviourOf(erasePerson)
  test('is done at the operator’s word, also to the only owner', () =>
    given().knowing({ parting: () => ({ soleOwner: true, otherOperators: [] }) }).when(hub, input).then(erased))
  test('does nothing the second time', () => given(erased).when(hub, input).thenNothing())
  test.each([['the person', liNa], ['an operator over the network', operator]])('is not for %s', (_, actor) => given().when(actor, input).thenRefused('NOT_FOUND'))
})

describe('who was erased', () => {
  test('is nobody whom one could appoint', () =>
    behaviourOf(appointOperator).given(erased).when(operator, input).thenRefused('NOT_FOUND', 'personId'))
})
