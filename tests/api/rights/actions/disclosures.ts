import type { ActionTable } from '../../../support/actionRow.ts'
import { disclosedIn } from '../../../support/mutations/disclosures.ts'
import type { Cast } from '../../../support/roles.ts'
import type { Pair } from '../../../support/story.ts'

/** The firm's need, entrusted to the researcher, and the counterpart's offer; both are interested. */
const mutualPair = async ({ story, firm, park, university, entrusted }: Cast): Promise<Pair> => {
  const pair = { need: await entrusted(await story.publishedNeed(firm, park)), offer: await story.publishedOffer(university) }
  await story.mutual(pair)
  return pair
}

/** What is confidential of a firm's need, disclosed to the counterpart. */
export const disclosures: ActionTable = {
  rows: [
    {
      mutation: 'discloseDetails',
      prepare: async (cast) => ({ thingId: (await mutualPair(cast)).need.id, organizationId: cast.university.id, expiresOn: '2026-12-31', expectedRevision: -1 }),
    },
    {
      mutation: 'acceptDisclosure',
      async prepare(cast) {
        const { id, revision } = await disclosedIn(await mutualPair(cast))
        return { disclosureId: id, terms: '2026-1', expectedRevision: revision }
      },
    },
    { mutation: 'revokeDisclosure', prepare: async (cast) => ({ disclosureId: (await disclosedIn(await mutualPair(cast))).id }) },
  ],
  meant: `
                      visitor stranger unverified viewer editor owner  counterpart host   theirHost hall   otherHost expert researcher operator
    discloseDetails   login   no       no         no     yes    yes    no          no     no        no     no        no     no         no
    acceptDisclosure  login   hidden   hidden     hidden no     no     yes         hidden hidden    hidden hidden    hidden hidden     hidden
    revokeDisclosure  login   hidden   hidden     hidden yes    yes    no          hidden hidden    hidden hidden    hidden hidden     hidden`,
}
