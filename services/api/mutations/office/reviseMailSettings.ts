import { z } from 'zod'
import { TimeZone } from '../../../../schema/events/conferences.ts'
import { everyKind, mailChoices } from '../../../notifications/kinds.ts'
import { mailSettingsSource } from '../../resolvers/mailSettings.ts'
import { officeMutation } from '../officeMutation.ts'

const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))

/** A person chooses what is mailed to them, and when; the whole of it, never a part. */
export const reviseMailSettings = officeMutation({
  name: 'ReviseMailSettings',
  input: z.object({
    timeZone: TimeZone, quietFrom: Clock, quietTo: Clock,
    choices: z.array(z.object({ kind: z.enum(everyKind), choice: z.enum(mailChoices.options) })).max(100),
  }),
  perHour: 60,
  thing: 'mailSettings',
  show: (_, context) => mailSettingsSource(context),
  async run({ timeZone, quietFrom, quietTo, choices }, { office, personId }) {
    const chosen = Object.fromEntries(choices.map(({ kind, choice }) => [kind, choice]))
    await office.mailSettings.revise(personId, { timeZone, quietFrom: minutesOf(quietFrom), quietTo: minutesOf(quietTo), choices: chosen })
    return { subject: personId }
  },
})
