import { z } from 'zod'
import { ConferenceContent, ConferenceRevised } from '../../schema/events/conferences.ts'
import { ConferenceId } from '../../schema/events/ids.ts'
import { change } from '../commands/command.ts'
import { digestOf } from '../commands/keys.ts'
import { refuse } from '../commands/refusal.ts'
import { asHost } from '../identity/rights.ts'
import { conference } from './conference.ts'

/** Sends the whole content, never a patch. */
export const reviseConference = change({
  name: 'ReviseConference',
  aggregate: conference,
  input: z.object({ conferenceId: ConferenceId, content: ConferenceContent }),
  idOf: ({ conferenceId }) => conferenceId,
  permits: (actor, { parkId }) => asHost(actor, parkId),
  know: () => undefined,
  decide(conference, { conferenceId, content }) {
    if (digestOf(content) === digestOf(conference.content)) return []
    return conference.stage === 'ARCHIVED' ? refuse('WRONG_STAGE', 'conferenceId') : [ConferenceRevised({ conferenceId, content })]
  },
})
