import { expect } from 'vitest'
import type { Client } from '../hub.ts'
import type { Story } from '../story.ts'
import { parkOfAll, type MutationCases } from './mutationCase.ts'

/** Who asks stays outside for now, and learns no revision. */
export async function asksToJoin(person: Client, organizationId: string): Promise<void> {
  expect((await person.mutate('requestToJoin', { organizationId })).payload).toMatchObject({ userErrors: [], revision: null, stale: false })
}

/** An unclaimed organization, the host who decides, and somebody who asks to join. */
const asking = async (story: Story) => {
  const park = await parkOfAll(story)
  const { id } = await park.owner.does('enterOrganization', { parkId: park.id, kind: 'ENTERPRISE', name: story.unique('Unclaimed'), source: 'Exhibitors' })
  const person = await story.hub.as(story.unique('asking'))
  await asksToJoin(person, id)
  return { id, person, host: park.owner }
}

/** What is asked by who wants to join an organization, and by those who decide. */
export const joiningCases: MutationCases = {
  requestToJoin: {
    makes: 'Organization', about: 'organizationId', denied: 'ALLOWED', invalid: [[{ organizationId: 'it' }, 'organizationId']],
    prepare: async (story) => ({ by: await story.hub.as(story.unique('asking')), input: { organizationId: (await story.member(await parkOfAll(story))).id } }),
  },
  withdrawJoinRequest: {
    makes: 'Organization', about: 'organizationId', denied: 'ALLOWED', invalid: [[{ organizationId: 'it' }, 'organizationId']],
    async prepare(story) {
      const { id, person } = await asking(story)
      return { by: person, input: { organizationId: id } }
    },
  },
  acceptJoinRequest: {
    makes: 'Organization', about: 'organizationId', denied: 'FORBIDDEN', invalid: [[{ personId: 'she' }, 'personId']],
    async prepare(story) {
      const { id, person, host } = await asking(story)
      return { by: host, input: { organizationId: id, personId: person.personId, role: 'OWNER', expectedRevision: await story.revisionOf(host, id) } }
    },
  },
  declineJoinRequest: {
    makes: 'Organization', about: 'organizationId', denied: 'FORBIDDEN', invalid: [[{ personId: 'she' }, 'personId']],
    async prepare(story) {
      const { id, person, host } = await asking(story)
      return { by: host, input: { organizationId: id, personId: person.personId } }
    },
  },
}
