import { linkOf, queueOf, tell } from '../intake.ts'
import type { Story } from '../story.ts'
import { parkOfAll, type MutationCases } from './mutationCase.ts'

const ofNothing = '0d3e5f4e-6a46-4a0b-9d61-4c2f1b1f8a77'

/** Something that somebody told the park of all cases. */
async function waiting(story: Story) {
  const park = await parkOfAll(story)
  const { token } = await linkOf(park.owner, park.id)
  const reference = await tell(story.hub, token, { title: story.unique('Told') })
  const intake = (await queueOf(park.owner, park.id))?.find((each) => each.reference === reference)
  return { park, intakeId: intake?.id }
}

/** What hosts ask about what anybody told their park. */
export const intakeCases: MutationCases = {
  makeIntakeLink: {
    makes: 'IntakeLink', about: 'parkId', denied: 'FORBIDDEN', invalid: [[{ days: 0 }, 'days'], [{ days: 181 }, 'days'], [{ conferenceId: 'spring' }, 'conferenceId']], other: { days: 7 },
    async prepare(story) {
      const park = await parkOfAll(story)
      return { by: park.owner, input: { parkId: park.id } }
    },
  },
  revokeIntakeLink: {
    makes: 'IntakeLink', about: 'linkId', denied: 'NOT_FOUND', invalid: [[{ linkId: 'mine' }, 'linkId']], other: { linkId: ofNothing },
    async prepare(story) {
      const park = await parkOfAll(story)
      const { linkId } = await linkOf(park.owner, park.id)
      return { by: park.owner, input: { linkId } }
    },
  },
  dropIntake: {
    makes: 'Viewer', about: 'intakeId', denied: 'NOT_FOUND', invalid: [[{ intakeId: 'mine' }, 'intakeId']], other: { intakeId: ofNothing },
    async prepare(story) {
      const { park, intakeId } = await waiting(story)
      return { by: park.owner, input: { intakeId } }
    },
  },
  takeIntake: {
    makes: 'Need', about: 'intakeId', denied: 'NOT_FOUND', invalid: [[{ intakeId: 'mine' }, 'intakeId'], [{ organizationKind: 'PARK' }, 'organizationKind']], other: { organizationKind: 'UNIVERSITY' },
    async prepare(story) {
      const { park, intakeId } = await waiting(story)
      return { by: park.owner, input: { intakeId, organizationId: (await story.member(park)).id } }
    },
  },
}
