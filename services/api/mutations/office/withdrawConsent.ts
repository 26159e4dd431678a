import { z } from 'zod'
import { ConsentPurpose } from '../../../office/consents.ts'
import { viewerSource } from '../../resolvers/viewer.ts'
import { officeMutation } from '../officeMutation.ts'

/** A person takes back what they agreed to; it acts at once, because nobody keeps the answer. */
export const withdrawConsent = officeMutation({
  name: 'WithdrawConsent',
  input: z.object({ purpose: ConsentPurpose }),
  perHour: 60,
  thing: 'me',
  show: (_, context) => viewerSource(context),
  async run({ purpose }, { office, personId }) {
    await office.consents.withdraw(personId, purpose)
    return { subject: personId }
  },
})
