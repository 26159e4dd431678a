import { describe, expect, test } from 'vitest'
import { RegisteredForConference, RegistrationWithdrawn } from '../../../schema/events/conferences.ts'
import { RegistrationId } from '../../../schema/events/ids.ts'
import { registerForConference } from '../../../services/registrations/registerForConference.ts'
import { behaviourOf, theId } from '../../support/behaviour.ts'
import { autumn, harbourDay, knownConference } from '../../support/conferences.ts'
import {
  editor, haiyun, hostOfAnotherPark, hostOfPark, knownOrganizations, onlookers, outsiders, owner, university, universityOwner,
} from '../../support/organizations.ts'

const { given } = behaviourOf(registerForConference)
const known = { ...knownOrganizations(), ...knownConference() }
const input = { conferenceId: autumn, organizationId: haiyun }
const registrationId = RegistrationId.parse(theId)
const registered = RegisteredForConference({ registrationId, ...input })
const withdrawn = RegistrationWithdrawn({ registrationId })

describe('registering an organisation for a conference', () => {
  test.each([['an owner', owner], ['an editor', editor]])('is for %s of it', (_, actor) =>
    given().knowing(known).when(actor, input).then(registered))
  test('is for its park, which says on what basis', () =>
    given().knowing(known).when(hostOfPark, input, { onBehalf: 'PHONE' }).then(registered))
  test('is for organisations of other parks too', () =>
    given().knowing(known).when(universityOwner, { ...input, organizationId: university })
      .then(RegisteredForConference({ registrationId, conferenceId: autumn, organizationId: university })))
  test('is possible again after it was withdrawn', () => given(registered, withdrawn).knowing(known).when(editor, input).then(registered))
  test('does nothing where it stands', () => given(registered).knowing(known).when(editor, input).thenNothing())
  test('does nothing where it stands, even if the conference is over', () =>
    given(registered).knowing({ ...known, ...knownConference({ stage: 'ARCHIVED' }) }).when(editor, input).thenNothing())

  test('is too late once the conference is archived', () =>
    given().knowing({ ...known, ...knownConference({ stage: 'ARCHIVED' }) }).when(editor, input).thenRefused('CONFERENCE_NOT_ANNOUNCED', 'conferenceId'))
  test('is too early for the host who drafts it', () =>
    given().knowing({ ...known, ...knownConference({ stage: 'DRAFT' }) }).when(hostOfPark, input, { onBehalf: 'PHONE' }).thenRefused('CONFERENCE_NOT_ANNOUNCED', 'conferenceId'))
  test('tells nobody else of a draft', () =>
    given().knowing({ ...known, ...knownConference({ stage: 'DRAFT' }) }).when(editor, input).thenRefused('NOT_FOUND'))
  test('of no conference is nothing', () =>
    given().knowing(known).when(editor, { ...input, conferenceId: harbourDay }).thenRefused('NOT_FOUND'))
  test('waits for the verification of the organisation', () =>
    given().knowing({ ...known, ...knownOrganizations({ status: 'REGISTERED' }) }).when(editor, input).thenRefused('ORGANIZATION_NOT_VERIFIED', 'organizationId'))
  test('needs no verification where the park vouches for one that is unclaimed', () =>
    given().knowing({ ...known, ...knownOrganizations({ status: 'REGISTERED', unclaimed: true }) }).when(hostOfPark, input, { onBehalf: 'ON_SITE' }).then(registered))
  test.each(['SUSPENDED', 'REJECTED'] as const)('is not for one that is %s, nor on its behalf', (status) =>
    given().knowing({ ...known, ...knownOrganizations({ status }) }).when(hostOfPark, input, { onBehalf: 'PHONE' }).thenRefused('FORBIDDEN'))

  test('asks its park for a basis', () => given().knowing(known).when(hostOfPark, input).thenRefused('BASIS_REQUIRED', 'onBehalf'))
  test('wants none from its own people', () =>
    given().knowing(known).when(editor, input, { onBehalf: 'PHONE' }).thenRefused('BASIS_NOT_ALLOWED', 'onBehalf'))
  test.each([...onlookers, ...outsiders])('is not for %s', (_, actor) => given().knowing(known).when(actor, input).thenRefused('FORBIDDEN'))
  test('is not for the host of the conference, whose organisation it is not', () =>
    given().knowing({ ...known, ...knownConference(), ...knownOrganizations({ parkId: undefined }) }).when(hostOfPark, input, { onBehalf: 'PHONE' }).thenRefused('FORBIDDEN'))
  test.each(outsiders.filter(([, actor]) => !actor.operator))('tells %s nothing of an organisation that is not verified', (_, actor) =>
    given().knowing({ ...known, ...knownOrganizations({ status: 'REGISTERED' }) }).when(actor, input).thenRefused('NOT_FOUND'))
  test('tells a host of another park nothing, whatever basis they name', () =>
    given().knowing({ ...known, ...knownOrganizations({ status: 'REGISTERED' }) }).when(hostOfAnotherPark, input, { onBehalf: 'PHONE' }).thenRefused('NOT_FOUND'))

  test('an organisation has one registration in a conference', () => {
    const pairs = [input, { ...input, conferenceId: harbourDay }, { ...input, organizationId: university }]
    expect(new Set(pairs.map((pair) => registerForConference.idOf(pair))).size).toBe(pairs.length)
    expect(registerForConference.idOf({ ...input })).toBe(registerForConference.idOf(input))
  })
})
