import { z } from 'zod'
import { PlainDate, text } from '../../../../schema/events/values.ts'
import { refuse } from '../../../commands/refusal.ts'
import { Scope } from '../../../office/tokens.ts'
import { personalTokenSource } from '../../resolvers/viewer.ts'
import { officeMutation } from '../officeMutation.ts'

const mostDays = 366
const day = 24 * 3_600_000

/** A person makes a token for a program of theirs. It is shown in this answer alone. */
export const makePersonalToken = officeMutation({
  name: 'MakePersonalToken',
  input: z.object({ name: text(100), scopes: z.array(Scope).min(1).max(Scope.options.length), expiresOn: PlainDate }),
  perHour: 20,
  thing: 'personalToken',
  show: personalTokenSource,
  async run({ name, scopes, expiresOn }, { office, personId, now }) {
    const expiresAt = new Date(Date.parse(expiresOn) + day)
    if (expiresAt <= now) return refuse('DATE_PASSED', 'expiresOn')
    if (expiresAt.getTime() > now.getTime() + mostDays * day) return refuse('DATE_TOO_FAR', 'expiresOn')
    const made = await office.tokens.make(personId, { name, scopes: [...new Set(scopes)], expiresAt })
    return made === undefined ? refuse('TOO_MANY') : { subject: made.tokenId, shownOnce: { token: made.token } }
  },
})
