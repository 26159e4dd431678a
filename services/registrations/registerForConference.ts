import { z } from 'zod'
import { RegisteredForConference } from '../../schema/events/conferences.ts'
import { ConferenceId, OrganizationId, RegistrationId } from '../../schema/events/ids.ts'
import { act } from '../commands/command.ts'
import { naturalId } from '../commands/keys.ts'
import { refuse } from '../commands/refusal.ts'
import { isVouchedFor } from '../facts.ts'
import { asEditorOrPark } from '../identity/rights.ts'
import { knowsConference, knowsOrganization } from '../identity/visibility.ts'
import { registration } from './registration.ts'

/** An organisation takes part; what it may see there, it sees at once. */
export const registerForConference = act({
  name: 'RegisterForConference',
  aggregate: registration,
  input: z.object({ conferenceId: ConferenceId, organizationId: OrganizationId }),
  idOf: ({ conferenceId, organizationId }) => naturalId('registration', conferenceId, organizationId),
  sees: (actor, { conferenceId, organizationId }, facts) => knowsConference(actor, conferenceId, facts) && knowsOrganization(actor, organizationId, facts),
  permits: (actor, _, { organizationId }, facts) => asEditorOrPark(actor, organizationId, facts),
  know: (facts, _, { conferenceId, organizationId }) => ({ // a moment old will do: both seldom go
    conference: facts.conference(conferenceId), organization: facts.organization(organizationId),
  }),
  decide(registration, input, { conference, organization }, { id }) {
    if (registration?.stands === true) return []
    if (conference?.stage !== 'ANNOUNCED') return refuse('CONFERENCE_NOT_ANNOUNCED', 'conferenceId')
    if (!isVouchedFor(organization)) return refuse('ORGANIZATION_NOT_VERIFIED', 'organizationId')
    return [RegisteredForConference({ registrationId: RegistrationId.parse(id), ...input })]
  },
})
