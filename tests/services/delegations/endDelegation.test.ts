import { describe, test } from 'vitest'
import { endDelegation } from '../../../services/delegations/endDelegation.ts'
import { behaviourHere, outsiders, powerlessIn, scienceParkHost, university, universityEditor } from '../../support/cast.ts'
import { accepted, delegated, delegationId, ended, researcher } from '../../support/delegations.ts'

const input = { delegationId }
const { given } = behaviourHere(endDelegation)

describe('ending a delegation', () => {
  test.each([['before it was accepted', [delegated]], ['at any time after', [delegated, accepted]]])('is for the organization, %s', (_, history) =>
    given(...history).when(universityEditor, input).then(ended))
  test('is for the researcher too', () => given(delegated, accepted).when(researcher, input).then(ended))
  test('twice is nothing', () => given(delegated, ended).when(universityEditor, input).thenNothing())
  test.each(powerlessIn(university))('is not for %s', (_, actor) => given(delegated, accepted).when(actor, input).thenRefused('FORBIDDEN'))
  test.each([...outsiders, ['its park', scienceParkHost] as const])('is unknown to %s', (_, actor) => given(delegated, accepted).when(actor, input).thenRefused('NOT_FOUND'))
  test('is unknown to whoever did not accept', () => given(delegated).when(researcher, input).thenRefused('NOT_FOUND'))
})
