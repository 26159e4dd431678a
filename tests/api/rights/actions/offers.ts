import type { ActionTable } from '../../../support/actionRow.ts'
import { declarations } from '../../../support/needs.ts'
import { offerContent } from '../../../support/offers.ts'
import type { Owned } from '../../../support/story.ts'

const about = ({ id, revision }: Owned) => ({ offerId: id, expectedRevision: revision })

/** A firm's offers, entrusted to the researcher. */
export const offers: ActionTable = {
  rows: [
    { mutation: 'draftOffer', prepare: async ({ firm }) => ({ organizationId: firm.id, content: offerContent }) },
    { mutation: 'reviseOffer', prepare: async ({ story, firm, entrusted }) => ({ ...about(await entrusted(await story.draftedOffer(firm))), content: offerContent }) },
    {
      mutation: 'renderOffer',
      prepare: async ({ story, firm, entrusted }) => ({ ...about(await entrusted(await story.publishedOffer(firm))), language: 'zh-CN', texts: { title: '摆动光束激光焊接' } }),
    },
    {
      mutation: 'removeOfferRendering',
      prepare: async ({ story, firm, entrusted }) => ({ offerId: (await story.renderedOffer(await entrusted(await story.publishedOffer(firm)))).id, language: 'zh-CN' }),
    },
    { mutation: 'publishOffer', prepare: async ({ story, firm, entrusted }) => ({ ...about(await entrusted(await story.draftedOffer(firm))), declarations }) },
    {
      mutation: 'clearExportControlOfOffer',
      prepare: async ({ story, firm, entrusted }) =>
        ({ ...about(await entrusted(await story.publishedOffer(firm, {}, { exportControl: 'YES' }))), reason: 'In no list of what may not be exported.' }),
    },
    { mutation: 'withdrawOffer', prepare: async ({ story, firm, entrusted }) => about(await entrusted(await story.publishedOffer(firm))) },
    {
      mutation: 'reopenOffer',
      async prepare({ story, firm, entrusted }) {
        const { id } = await entrusted(await story.publishedOffer(firm))
        const { revision } = await firm.owner.does('withdrawOffer', { offerId: id })
        return { offerId: id, openUntil: '2027-01-31', expectedRevision: revision }
      },
    },
  ],
  meant: `
                               visitor stranger unverified viewer editor owner counterpart host   theirHost hall   otherHost expert researcher operator
    draftOffer                 login   no       no         no     yes    yes   no          basis  no        no     no        no     no         no
    reviseOffer                login   hidden   hidden     no     yes    yes   hidden      hidden hidden    hidden hidden    hidden yes        hidden
    renderOffer                login   no       no         no     yes    yes   no          basis  no        no     no        no     yes        no
    removeOfferRendering       login   no       no         no     yes    yes   no          basis  no        no     no        no     yes        no
    publishOffer               login   hidden   hidden     no     yes    yes   hidden      hidden hidden    hidden hidden    hidden no         hidden
    clearExportControlOfOffer  login   no       no         no     no     no    no          yes    no        no     no        no     no         no
    withdrawOffer              login   no       no         no     yes    yes   no          basis  no        no     no        no     no         no
    reopenOffer                login   hidden   hidden     no     yes    yes   hidden      basis  hidden    hidden hidden    hidden no         hidden`,
}
