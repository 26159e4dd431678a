import type { ActionTable } from '../../../support/actionRow.ts'
import type { Cast } from '../../../support/roles.ts'

const underReview = ({ story, firm, park }: Cast) => story.submittedNeed(firm, park)

/** Experts whom the firm's park asks about a need, and researchers whom the firm entrusts with one. */
export const engagements: ActionTable = {
  rows: [
    { mutation: 'inviteExpert', prepare: async (cast) => ({ needId: (await cast.asked(await cast.entrusted(await underReview(cast)))).id, emailAddress: 'another@people.example' }) },
    {
      mutation: 'acceptExpertInvitation', with: 'of a stranger',
      async prepare(cast) {
        const { shownOnce } = await cast.park.owner.does('inviteExpert', { needId: (await underReview(cast)).id, emailAddress: cast.roles.stranger.email })
        return { secret: new URL(shownOnce ?? '').hash.slice(1), conflicts: [] }
      },
    },
    {
      mutation: 'admitExpert',
      async prepare(cast) {
        const { id, revision } = await cast.story.acceptedExpert(await cast.asked(await cast.entrusted(await underReview(cast))), cast.park, ['FUNDING'])
        return { expertId: id, expectedRevision: revision }
      },
    },
    { mutation: 'giveOpinion', prepare: async (cast) => ({ expertId: (await cast.asked(await cast.entrusted(await underReview(cast)))).expertId, opinion: 'It can be done.', recommendation: 'READY' }) },
    { mutation: 'dismissExpert', prepare: async (cast) => ({ expertId: (await cast.asked(await cast.entrusted(await underReview(cast)))).expertId }) },
    { mutation: 'delegateThing', prepare: async ({ story, firm, entrusted }) => ({ thingId: (await entrusted(await story.draftedOffer(firm))).id }) },
    {
      mutation: 'acceptDelegation', with: 'by link and code',
      async prepare({ story, firm }) {
        const { secret, code } = await story.delegated(await story.draftedOffer(firm))
        return { secret, code }
      },
    },
    {
      mutation: 'endDelegation', with: 'of the researcher',
      async prepare({ story, firm, roles: { researcher } }) {
        const { id, secret, code } = await story.delegated(await story.draftedOffer(firm))
        await researcher.does('acceptDelegation', { secret, code })
        return { delegationId: id }
      },
    },
  ],
  meant: `
                                          visitor stranger unverified viewer editor owner  counterpart host   theirHost hall   otherHost expert researcher operator
    inviteExpert                          login   hidden   hidden     no     no     no     hidden      yes    hidden    hidden hidden    no     no         hidden
    acceptExpertInvitation of a stranger  login   yes      used       used   used   used   used        used   used      used   used      used   used       used
    admitExpert                           login   hidden   hidden     hidden hidden hidden hidden      yes    hidden    hidden hidden    hidden hidden     hidden
    giveOpinion                           login   hidden   hidden     hidden hidden hidden hidden      no     hidden    hidden hidden    yes    hidden     hidden
    dismissExpert                         login   hidden   hidden     hidden hidden hidden hidden      yes    hidden    hidden hidden    no     hidden     hidden
    delegateThing                         login   hidden   hidden     no     yes    yes    hidden      hidden hidden    hidden hidden    hidden no         hidden
    acceptDelegation by link and code     login   yes      yes        yes    yes    yes    yes         yes    yes       yes    yes       yes    yes        yes
    endDelegation of the researcher       login   hidden   hidden     no     yes    yes    hidden      hidden hidden    hidden hidden    hidden yes        hidden`,
}
