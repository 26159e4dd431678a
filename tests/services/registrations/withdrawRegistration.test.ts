import { describe, expect, test } from 'vitest'
import { RegisteredForConference, RegistrationWithdrawn } from '../../../schema/events/conferences.ts'
import { registration } from '../../../services/registrations/registration.ts'
import { withdrawRegistration } from '../../../services/registrations/withdrawRegistration.ts'
import { behaviourOf, recorded } from '../../support/behaviour.ts'
import { autumn, knownConference } from '../../support/conferences.ts'
import {
  editor, haiyun, hostOfAnotherPark, hostOfPark, knownOrganizations, onlookers, outsiders, owner, park, university, universityOwner,
} from '../../support/organizations.ts'
import { registrationId } from '../../support/people.ts'

const { given } = behaviourOf(withdrawRegistration)
const known = { ...knownOrganizations(), ...knownConference() }
const input = { registrationId: registrationId('Haiyun at the autumn conference') }
const registered = RegisteredForConference({ ...input, conferenceId: autumn, organizationId: haiyun })
const withdrawn = RegistrationWithdrawn(input)

describe('withdrawing a registration', () => {
  test.each([['an owner', owner], ['an editor', editor]])('is for %s', (_, actor) =>
    given(registered).knowing(known).when(actor, input).then(withdrawn))
  test('is for the organisation’s park, which says on what basis', () =>
    given(registered).knowing(known).when(hostOfPark, input, { onBehalf: 'MESSAGE' }).then(withdrawn))
  test('is not for its park while the organisation is suspended', () =>
    given(registered).knowing({ ...known, ...knownOrganizations({ status: 'SUSPENDED' }) }).when(hostOfPark, input, { onBehalf: 'PHONE' })
      .thenRefused('FORBIDDEN'))
  test('does nothing the second time', () => given(registered, withdrawn).knowing(known).when(editor, input).thenNothing())
  test('undoes the latest registration', () => given(registered, withdrawn, registered).knowing(known).when(editor, input).then(withdrawn))

  test('asks its park for a basis', () =>
    given(registered).knowing(known).when(hostOfPark, input).thenRefused('BASIS_REQUIRED', 'onBehalf'))
  test('wants none from its own people', () =>
    given(registered).knowing(known).when(editor, input, { onBehalf: 'PHONE' }).thenRefused('BASIS_NOT_ALLOWED', 'onBehalf'))
  test.each(onlookers)('is not for %s', (_, actor) => given(registered).knowing(known).when(actor, input).thenRefused('FORBIDDEN'))
  test.each(outsiders)('tells %s nothing', (_, actor) => given(registered).knowing(known).when(actor, input).thenRefused('NOT_FOUND'))
  test('is not for the host of the conference, who sees it', () => {
    const ofUniversity = RegisteredForConference({ ...input, conferenceId: autumn, organizationId: university })
    return given(ofUniversity).knowing(known).when(hostOfPark, input, { onBehalf: 'PHONE' }).thenRefused('FORBIDDEN')
  })
  test('tells other participants nothing', () =>
    given(registered).knowing({ ...known, registered: () => true }).when(universityOwner, input).thenRefused('NOT_FOUND'))
  test('tells the host of another conference nothing', () =>
    given(registered).knowing({ ...known, ...knownConference({ parkId: park }) }).when(hostOfAnotherPark, input, { onBehalf: 'PHONE' }).thenRefused('NOT_FOUND'))
  test('of nothing is nothing', () => given().knowing(known).when(editor, input).thenRefused('NOT_FOUND'))
  test('cannot be the beginning of a history', () =>
    expect(() => registration.evolve(undefined, withdrawn, recorded(withdrawn, {}).metadata)).toThrow('RegistrationWithdrawn'))
})
