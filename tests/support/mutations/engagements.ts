import { parkOfAll, tooLong, type MutationCases } from './mutationCase.ts'
import type { Story } from '../story.ts'

const underReview = async (story: Story) => {
  const park = await parkOfAll(story)
  return { park, need: await story.submittedNeed(await story.member(park), park) }
}
const offerOf = async (story: Story) => story.draftedOffer(await story.member(await parkOfAll(story), { kind: 'UNIVERSITY' }))

/** What is asked of experts and researchers, and of those who let them in. */
export const engagementsCases: MutationCases = {
  inviteExpert: {
    makes: 'Expert', about: 'needId', denied: 'NOT_FOUND', invalid: [[{ emailAddress: 'nobody' }, 'emailAddress']],
    async prepare(story) {
      const { park, need } = await underReview(story)
      return { by: park.owner, input: { needId: need.id, emailAddress: 'somebody@people.example' } }
    },
  },
  acceptExpertInvitation: {
    makes: 'Expert', about: 'secret', unknown: 'INVITATION_USED', denied: 'INVITATION_USED', invalid: [[{ secret: tooLong(100) }, 'secret']],
    async prepare(story) {
      const { park, need } = await underReview(story)
      const { expert, secret } = await story.invitedExpert(need, park)
      return { by: expert, input: { secret, conflicts: ['FUNDING'] } }
    },
  },
  admitExpert: {
    makes: 'Expert', about: 'expertId', denied: 'NOT_FOUND', invalid: [[{ expertId: 'she' }, 'expertId']],
    async prepare(story) {
      const { park, need } = await underReview(story)
      const { id, revision } = await story.acceptedExpert(need, park, ['FUNDING'])
      return { by: park.owner, input: { expertId: id, expectedRevision: revision } }
    },
  },
  giveOpinion: {
    makes: 'Expert', about: 'expertId', denied: 'NOT_FOUND', invalid: [[{ opinion: tooLong(5_000) }, 'opinion']],
    async prepare(story) {
      const { park, need } = await underReview(story)
      const { expert, id } = await story.acceptedExpert(need, park)
      return { by: expert, input: { expertId: id, opinion: 'It can be done.', recommendation: 'READY' } }
    },
  },
  dismissExpert: {
    makes: 'Expert', about: 'expertId', denied: 'NOT_FOUND', invalid: [[{ expertId: 'she' }, 'expertId']],
    async prepare(story) {
      const { park, need } = await underReview(story)
      return { by: park.owner, input: { expertId: (await story.invitedExpert(need, park)).id } }
    },
  },
  delegateThing: {
    makes: 'Delegation', about: 'thingId', denied: 'NOT_FOUND', invalid: [[{ thingId: 'it' }, 'thingId']],
    async prepare(story) {
      const { id, of } = await offerOf(story)
      return { by: of.owner, input: { thingId: id } }
    },
  },
  acceptDelegation: {
    makes: 'Delegation', about: 'secret', unknown: 'INVITATION_USED', denied: 'ALLOWED', invalid: [[{ secret: tooLong(100) }, 'secret'], [{ code: tooLong(20) }, 'code']],
    async prepare(story) {
      const { secret, code } = await story.delegated(await offerOf(story))
      return { by: await story.hub.as(story.unique('Researcher')), input: { secret, code } }
    },
  },
  endDelegation: {
    makes: 'Delegation', about: 'delegationId', denied: 'NOT_FOUND', invalid: [[{ delegationId: 'it' }, 'delegationId']],
    async prepare(story) {
      const offer = await offerOf(story)
      return { by: offer.of.owner, input: { delegationId: (await story.delegated(offer)).id } }
    },
  },
}
