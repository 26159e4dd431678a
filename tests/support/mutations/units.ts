import { z } from 'zod'
import type { Story } from '../story.ts'
import { parkOfAll, tooLong, type MutationCases } from './mutationCase.ts'

const Units = z.object({ organization: z.object({ units: z.array(z.object({ id: z.string() })).min(1) }) })
/** An organization with one unit. */
export async function withUnit(story: Story) {
  const firm = await story.member(await parkOfAll(story))
  await firm.owner.does('addUnit', { organizationId: firm.id, name: 'Institute of Welding' })
  const { organization: { units: [unit] } } = await firm.owner.read(Units, 'query ($id: ID!) { organization(id: $id) { units { id } } }', { id: firm.id })
  return { firm, by: firm.owner, input: { organizationId: firm.id, unitId: unit?.id } }
}

/** How organizations say which units they have. */
export const unitsCases: MutationCases = {
  addUnit: {
    makes: 'Organization', about: 'organizationId', denied: 'FORBIDDEN', invalid: [[{ name: tooLong(200) }, 'name'], [{ headId: 'she' }, 'headId']],
    async prepare(story) {
      const { id, owner } = await story.member(await parkOfAll(story))
      return { by: owner, input: { organizationId: id, name: 'Institute of Welding' } }
    },
  },
  reviseUnit: {
    makes: 'Organization', about: 'organizationId', denied: 'FORBIDDEN', invalid: [[{ name: '' }, 'name'], [{ unitId: 'it' }, 'unitId']],
    async prepare(story) {
      const { by, input } = await withUnit(story)
      return { by, input: { ...input, name: 'Institute of Joining' } }
    },
  },
  removeUnit: {
    makes: 'Organization', about: 'organizationId', denied: 'FORBIDDEN', invalid: [[{ unitId: 'it' }, 'unitId']],
    prepare: withUnit,
  },
  assignUnit: {
    makes: 'Organization', about: 'organizationId', denied: 'FORBIDDEN', invalid: [[{ thingId: 'it' }, 'thingId']],
    async prepare(story) {
      const { firm, by, input } = await withUnit(story)
      return { by, input: { ...input, thingId: (await story.draftedNeed(firm)).id } }
    },
  },
}
