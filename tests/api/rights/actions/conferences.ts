import type { ActionTable } from '../../../support/actionRow.ts'
import { conferenceContent } from '../../../support/conferences.ts'
import type { Done } from '../../../support/hub.ts'
import type { Cast } from '../../../support/roles.ts'

const about = ({ id, revision }: Done) => ({ conferenceId: id, expectedRevision: revision })
const drafted = ({ story, hallPark }: Cast) => story.draftedConference(hallPark)
async function announced({ story, hallPark }: Cast) {
  const { id, revision } = await story.announcedConference(hallPark)
  return { conferenceId: id, expectedRevision: revision }
}
async function entered(cast: Cast) {
  const { story, hub, firm, park, conference, entrusted } = cast
  const { id } = await story.enterNeed(await entrusted(await story.publishedNeed(firm, park)), conference)
  // Its suggestions are posted in its stream.
  await hub.settled()
  return { entryId: id, expectedRevision: await story.revisionOf(firm.owner, id) }
}

/** A conference of a third park, in which the firm and its counterpart take part. */
export const conferences: ActionTable = {
  rows: [
    { mutation: 'draftConference', prepare: async ({ hallPark }) => ({ parkId: hallPark.id, content: conferenceContent }) },
    { mutation: 'reviseConference', with: 'draft', prepare: async (cast) => ({ conferenceId: (await drafted(cast)).id, content: conferenceContent }) },
    { mutation: 'reviseConference', with: 'announced', prepare: async ({ conference }) => ({ conferenceId: conference.id, content: conferenceContent }) },
    { mutation: 'changeMatchingWeights', prepare: async ({ conference }) => ({ conferenceId: conference.id, weights: { region: 40 } }) },
    { mutation: 'announceConference', prepare: async (cast) => about(await drafted(cast)) },
    { mutation: 'openBoard', prepare: announced },
    { mutation: 'closeBoard', prepare: async ({ story, hallPark }) => ({ conferenceId: (await story.openConference(hallPark)).id }) },
    { mutation: 'archiveConference', prepare: announced },
    { mutation: 'registerForConference', prepare: async (cast) => ({ conferenceId: (await announced(cast)).conferenceId, organizationId: cast.firm.id }) },
    { mutation: 'withdrawRegistration', prepare: async ({ story, firm, hallPark }) => ({ registrationId: (await story.register(firm, await story.announcedConference(hallPark))).id }) },
    {
      mutation: 'enterNeed',
      prepare: async ({ story, firm, park, conference, entrusted }) => ({ conferenceId: conference.id, needId: (await entrusted(await story.publishedNeed(firm, park))).id, showOnBoard: 'NAMES' }),
    },
    {
      mutation: 'enterOffer',
      prepare: async ({ story, firm, conference, entrusted }) => ({ conferenceId: conference.id, offerId: (await entrusted(await story.publishedOffer(firm))).id, showOnBoard: 'NAMES' }),
    },
    { mutation: 'changeShowOnBoard', prepare: async (cast) => ({ ...await entered(cast), showOnBoard: 'NEVER' }) },
    { mutation: 'withdrawEntry', prepare: async (cast) => ({ entryId: (await entered(cast)).entryId }) },
  ],
  meant: `
                                visitor stranger unverified viewer editor owner  counterpart host   theirHost hall   otherHost expert researcher operator
    draftConference             login   no       no         no     no     no     no          no     no        yes    no        no     no         no
    reviseConference draft      login   hidden   hidden     hidden hidden hidden hidden      hidden hidden    yes    hidden    hidden hidden     hidden
    reviseConference announced  login   no       no         no     no     no     no          no     no        yes    no        no     no         no
    changeMatchingWeights       login   no       no         no     no     no     no          no     no        yes    no        no     no         no
    announceConference          login   hidden   hidden     hidden hidden hidden hidden      hidden hidden    yes    hidden    hidden hidden     hidden
    openBoard                   login   no       no         no     no     no     no          no     no        yes    no        no     no         no
    closeBoard                  login   no       no         no     no     no     no          no     no        yes    no        no     no         no
    archiveConference           login   no       no         no     no     no     no          no     no        yes    no        no     no         no
    registerForConference       login   no       no         no     yes    yes    no          basis  no        no     no        no     no         no
    withdrawRegistration        login   hidden   hidden     no     yes    yes    hidden      basis  hidden    no     hidden    hidden hidden     hidden
    enterNeed                   login   no       no         no     yes    yes    no          basis  no        no     no        no     no         no
    enterOffer                  login   no       no         no     yes    yes    no          basis  no        no     no        no     no         no
    changeShowOnBoard           login   hidden   hidden     no     yes    yes    hidden      basis  hidden    no     hidden    hidden hidden     hidden
    withdrawEntry               login   hidden   hidden     no     yes    yes    hidden      basis  hidden    no     hidden    hidden hidden     hidden`,
}
