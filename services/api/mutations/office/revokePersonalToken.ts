import { z } from 'zod'
import { refuse } from '../../../commands/refusal.ts'
import { viewerSource } from '../../resolvers/viewer.ts'
import { officeMutation } from '../officeMutation.ts'

/** A person ends one of their own tokens; its sockets close at once. */
export const revokePersonalToken = officeMutation({
  name: 'RevokePersonalToken',
  input: z.object({ tokenId: z.uuid().toLowerCase() }),
  perHour: 60,
  thing: 'me',
  show: (_, context) => viewerSource(context),
  async run({ tokenId }, { office, personId }) {
    return (await office.tokens.revoke(personId, tokenId)) ? { subject: personId } : refuse('NOT_FOUND')
  },
})
