import { z } from 'zod'
import { RegistrationWithdrawn } from '../../schema/events/conferences.ts'
import { RegistrationId } from '../../schema/events/ids.ts'
import { change } from '../commands/command.ts'
import { asEditorOrPark } from '../identity/rights.ts'
import { registration } from './registration.ts'

/** The organisation does not take part after all: it sees no more than a visitor, and its rows leave the board. */
export const withdrawRegistration = change({
  name: 'WithdrawRegistration',
  aggregate: registration,
  input: z.object({ registrationId: RegistrationId }),
  idOf: ({ registrationId }) => registrationId,
  permits: (actor, { organizationId }, _, facts) => asEditorOrPark(actor, organizationId, facts),
  know: () => undefined,
  decide: ({ stands }, { registrationId }) => (stands ? [RegistrationWithdrawn({ registrationId })] : []),
})
