import type { ActionTable } from '../../../support/actionRow.ts'
import type { Side } from '../../../../schema/events/vocabulary.ts'
import type { Values } from '../../../support/hub.ts'
import type { Cast } from '../../../support/roles.ts'
import { ownerOn, type Pair } from '../../../support/story.ts'

/** The firm's need, entrusted to the researcher, and the counterpart's offer; what is said of them names the conference. */
const aPair = async ({ hub, story, firm, park, university, conference, entrusted }: Cast): Promise<Pair> => {
  const need = await entrusted(await story.publishedNeed(firm, park))
  const offer = await story.publishedOffer(university)
  await story.enterNeed(need, conference)
  await story.enterOffer(offer, conference)
  await hub.settled()
  return { need, offer, conference }
}

const framework = { kind: 'FRAMEWORK', signedOn: '2026-05-18' }
/** A mutual match of which one side said how far it came. */
async function reported(cast: Cast, side: Side, mutation: string, outcome: Values) {
  const pair = await aPair(cast)
  const { id } = await cast.story.mutual(pair)
  const { revision } = await ownerOn(pair, side).does(mutation, { matchId: id, side, ...outcome })
  return { matchId: id, expectedRevision: revision }
}

/** What the firm's side of a match does. */
export const matches: ActionTable = {
  rows: [
    {
      mutation: 'answerNeed',
      async prepare({ story, firm, university, farPark }) {
        const need = await story.publishedNeed(university, farPark)
        return { needId: need.id, organizationId: firm.id, language: 'en', how: 'By laser.', proven: 'A report.', who: 'The welding group.' }
      },
    },
    {
      mutation: 'enquireAboutOffer',
      prepare: async ({ story, firm, university }) => ({ offerId: (await story.publishedOffer(university)).id, organizationId: firm.id, language: 'en', problem: 'Can it weld plates of 0.8 mm?' }),
    },
    { mutation: 'expressInterest', prepare: async (cast) => cast.story.spoken(await aPair(cast), 'NEED') },
    { mutation: 'takeBackInterest', prepare: async (cast) => ({ matchId: (await cast.story.interest(await aPair(cast), 'NEED')).id, side: 'NEED' }) },
    { mutation: 'declineMatch', with: 'that nobody spoke in', prepare: async (cast) => cast.story.spoken(await aPair(cast), 'NEED') },
    {
      mutation: 'declineMatch', with: 'that the other side wants',
      async prepare(cast) {
        const pair = await aPair(cast)
        await cast.story.interest(pair, 'OFFER')
        return { needId: pair.need.id, offerId: pair.offer.id, side: 'NEED' }
      },
    },
    {
      mutation: 'takeBackDecline',
      async prepare(cast) {
        const { id, revision } = await cast.story.decline(await aPair(cast), 'NEED')
        return { matchId: id, side: 'NEED', expectedRevision: revision }
      },
    },
    {
      mutation: 'reopenMatch',
      async prepare(cast) {
        const pair = await aPair(cast)
        await cast.story.interest(pair, 'OFFER')
        const { id, revision } = await cast.story.decline(pair, 'NEED')
        return { matchId: id, side: 'NEED', expectedRevision: revision }
      },
    },
    { mutation: 'recordIntent', prepare: async (cast) => ({ matchId: (await cast.story.mutual(await aPair(cast))).id, side: 'NEED', form: 'ORAL' }) },
    { mutation: 'recordContract', prepare: async (cast) => ({ matchId: (await cast.story.mutual(await aPair(cast))).id, side: 'NEED', kind: 'FRAMEWORK', signedOn: '2026-05-18' }) },
    { mutation: 'correctIntent', prepare: async (cast) => ({ ...await reported(cast, 'NEED', 'recordIntent', { form: 'ORAL' }), side: 'NEED', form: 'AGREEMENT' }) },
    { mutation: 'correctContract', prepare: async (cast) => ({ ...await reported(cast, 'NEED', 'recordContract', framework), side: 'NEED', ...framework, total: { amount: '5', currency: 'CNY' } }) },
    { mutation: 'registerContract', prepare: async (cast) => ({ ...await reported(cast, 'NEED', 'recordContract', framework), side: 'NEED', registrationNumber: '2026320000001', registeredOn: '2026-05-18' }) },
    { mutation: 'attestOutcome', prepare: async (cast) => ({ ...await reported(cast, 'OFFER', 'recordIntent', { form: 'ORAL' }), side: 'NEED', outcome: 'INTENT' }) },
    { mutation: 'recordDelivery', prepare: async (cast) => ({ matchId: (await cast.story.mutual(await aPair(cast))).id, side: 'NEED', deliveredOn: '2026-05-18' }) },
    { mutation: 'recordFailure', prepare: async (cast) => ({ matchId: (await cast.story.mutual(await aPair(cast))).id, side: 'NEED', reason: 'The budget was cut.' }) },
  ],
  meant: `
                                            visitor stranger unverified viewer editor owner  counterpart host   theirHost hall   otherHost expert researcher operator
    answerNeed                              login   no       no         no     yes    yes    no          basis  no        no     no        no     no         no
    enquireAboutOffer                       login   no       no         no     yes    yes    no          basis  no        no     no        no     no         no
    expressInterest                         login   no       no         no     yes    yes    no          basis  no        no     no        no     no         no
    takeBackInterest                        login   hidden   hidden     no     yes    yes    no          basis  no        no     hidden    hidden hidden     hidden
    declineMatch that nobody spoke in       login   no       no         no     yes    yes    no          basis  no        no     no        no     no         no
    declineMatch that the other side wants  login   no       no         no     yes    yes    no          basis  no        no     no        no     no         no
    takeBackDecline                         login   hidden   hidden     no     yes    yes    hidden      basis  hidden    no     hidden    hidden hidden     hidden
    reopenMatch                             login   hidden   hidden     no     yes    yes    no          basis  no        no     hidden    hidden hidden     hidden
    recordIntent                            login   hidden   hidden     no     yes    yes    no          basis  no        no     hidden    hidden hidden     hidden
    recordContract                          login   hidden   hidden     no     yes    yes    no          basis  no        no     hidden    hidden hidden     hidden
    correctIntent                           login   hidden   hidden     no     yes    yes    no          basis  no        no     hidden    hidden hidden     hidden
    correctContract                         login   hidden   hidden     no     yes    yes    no          basis  no        no     hidden    hidden hidden     hidden
    registerContract                        login   hidden   hidden     no     yes    yes    no          basis  no        no     hidden    hidden hidden     hidden
    attestOutcome                           login   hidden   hidden     no     yes    yes    no          basis  no        no     hidden    hidden hidden     hidden
    recordDelivery                          login   hidden   hidden     no     yes    yes    no          basis  no        no     hidden    hidden hidden     hidden
    recordFailure                           login   hidden   hidden     no     yes    yes    no          basis  no        no     hidden    hidden hidden     hidden`,
}
