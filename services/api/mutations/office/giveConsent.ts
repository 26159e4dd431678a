import { z } from 'zod'
import { refuse } from '../../../commands/refusal.ts'
import { ConsentPurpose } from '../../../office/consents.ts'
import { consentText } from '../../consentText.ts'
import { viewerSource } from '../../resolvers/viewer.ts'
import { officeMutation } from '../officeMutation.ts'

/** A person agrees to one purpose, by the text that they read. */
export const giveConsent = officeMutation({
  name: 'GiveConsent',
  input: z.object({ purpose: ConsentPurpose, textVersion: z.string().max(40) }),
  perHour: 60,
  thing: 'me',
  show: (_, context) => viewerSource(context),
  async run({ purpose, textVersion }, { office, personId }) {
    if (textVersion !== consentText(purpose, 'en').version) return refuse('TEXT_CHANGED', 'textVersion')
    await office.consents.give(personId, purpose, textVersion)
    return { subject: personId }
  },
})
