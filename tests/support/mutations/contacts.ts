import type { Story } from '../story.ts'
import { parkOfAll, type MutationCases } from './mutationCase.ts'

const named = async (story: Story) => {
  const organization = await story.member(await parkOfAll(story))
  const { personId } = await story.joined(organization, 'EDITOR')
  return { id: organization.id, owner: organization.owner, personId }
}

/** To whom one turns about what an organization has. */
export const contactsCases: MutationCases = {
  nameContact: {
    makes: 'Organization', about: 'organizationId', denied: 'FORBIDDEN', invalid: [[{ contactId: 'she' }, 'contactId'], [{ thingId: 'it' }, 'thingId']],
    async prepare(story) {
      const { id, owner, personId } = await named(story)
      return { by: owner, input: { organizationId: id, contactId: personId } }
    },
  },
  handOverContacts: {
    makes: 'Organization', about: 'organizationId', denied: 'FORBIDDEN', invalid: [[{ toId: 'she' }, 'toId']],
    async prepare(story) {
      const { id, owner, personId } = await named(story)
      await owner.does('nameContact', { organizationId: id, contactId: personId })
      return { by: owner, input: { organizationId: id, fromId: personId, toId: owner.personId } }
    },
  },
}
