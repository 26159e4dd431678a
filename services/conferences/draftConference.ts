import { z } from 'zod'
import { ConferenceContent, ConferenceDrafted } from '../../schema/events/conferences.ts'
import { ConferenceId, OrganizationId } from '../../schema/events/ids.ts'
import { creation } from '../commands/command.ts'
import { asHost } from '../identity/rights.ts'
import { knowsOrganization } from '../identity/visibility.ts'
import { conference } from './conference.ts'

export const draftConference = creation({
  name: 'DraftConference',
  aggregate: conference,
  input: z.object({ parkId: OrganizationId, content: ConferenceContent }),
  sees: (actor, { parkId }, facts) => knowsOrganization(actor, parkId, facts),
  permits: (actor, { parkId }) => asHost(actor, parkId),
  know: () => undefined,
  decide: (input, _, { id }) => [ConferenceDrafted({ conferenceId: ConferenceId.parse(id), ...input })],
})
