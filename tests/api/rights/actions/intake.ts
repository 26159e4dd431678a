import type { ActionTable } from '../../../support/actionRow.ts'
import { linkOf, queueOf, tell } from '../../../support/intake.ts'
import type { Cast } from '../../../support/roles.ts'

async function waiting({ hub, story, park }: Cast) {
  const { token } = await linkOf(park.owner, park.id)
  const reference = await tell(hub, token, { title: story.unique('Told') })
  return { intakeId: (await queueOf(park.owner, park.id))?.find((each) => each.reference === reference)?.id }
}

/** What anybody told the firm's park. */
export const intake: ActionTable = {
  rows: [
    { mutation: 'makeIntakeLink', prepare: async ({ park }) => ({ parkId: park.id }) },
    { mutation: 'revokeIntakeLink', prepare: async ({ park }) => ({ linkId: (await linkOf(park.owner, park.id)).linkId }) },
    { mutation: 'dropIntake', prepare: waiting },
    { mutation: 'takeIntake', prepare: async (cast) => ({ ...await waiting(cast), organizationId: cast.firm.id }) },
  ],
  meant: `
                      visitor stranger unverified viewer editor owner  counterpart host   theirHost hall   otherHost expert researcher operator
    makeIntakeLink    login   no       no         no     no     no     no          yes    no        no     no        no     no         no
    revokeIntakeLink  login   hidden   hidden     hidden hidden hidden hidden      yes    hidden    hidden hidden    hidden hidden     hidden
    dropIntake        login   hidden   hidden     hidden hidden hidden hidden      yes    hidden    hidden hidden    hidden hidden     hidden
    takeIntake        login   hidden   hidden     hidden hidden hidden hidden      yes    hidden    hidden hidden    hidden hidden     hidden`,
}
