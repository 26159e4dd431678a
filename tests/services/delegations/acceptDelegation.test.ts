import { describe, test } from 'vitest'
import { acceptDelegation } from '../../../services/delegations/acceptDelegation.ts'
import { processActor } from '../../../services/identity/actor.ts'
import { behaviourHere } from '../../support/cast.ts'
import { accepted, delegated, delegationId, ended, researcher } from '../../support/delegations.ts'
import { person } from '../../support/people.ts'

const input = { delegationId }
const { given } = behaviourHere(acceptDelegation)

describe('accepting a delegation', () => {
  test('takes it on', () => given(delegated).when(researcher, input).then(accepted))
  test('is nothing the second time', () => given(delegated, accepted).when(researcher, input).thenNothing())
  test('is possible once', () => given(delegated, accepted).when(person('Somebody else'), input).thenRefused('INVITATION_USED'))
  test.each([['taken back', [delegated, ended]], ['laid down', [delegated, accepted, ended]], ['never offered', []]])('is refused where it was %s', (_, history) =>
    given(...history).when(researcher, input).thenRefused('INVITATION_USED'))
  test('is for people', () => given(delegated).when(processActor('due'), input).thenRefused('NOT_FOUND'))
  test('is never on behalf of anybody', () => given(delegated).when(researcher, input, { onBehalf: 'PHONE' }).thenRefused('BASIS_NOT_ALLOWED', 'onBehalf'))
})
