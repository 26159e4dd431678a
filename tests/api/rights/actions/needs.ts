import type { ActionTable } from '../../../support/actionRow.ts'
import { declarations, needContent } from '../../../support/needs.ts'
import type { Owned } from '../../../support/story.ts'

const about = ({ id, revision }: Owned) => ({ needId: id, expectedRevision: revision })

/** A firm's needs, one entrusted to the researcher, one that the expert was asked about. */
export const needs: ActionTable = {
  rows: [
    { mutation: 'draftNeed', prepare: async ({ firm }) => ({ organizationId: firm.id, content: needContent }) },
    { mutation: 'reviseNeed', prepare: async ({ story, firm, entrusted }) => ({ ...about(await entrusted(await story.draftedNeed(firm))), content: needContent }) },
    {
      mutation: 'renderNeed',
      prepare: async ({ story, firm, park, entrusted }) => ({ ...about(await entrusted(await story.publishedNeed(firm, park))), language: 'zh-CN', texts: { title: '薄铝板焊接' } }),
    },
    {
      mutation: 'removeNeedRendering',
      prepare: async ({ story, firm, park, entrusted }) => ({ needId: (await story.renderedNeed(await entrusted(await story.publishedNeed(firm, park)))).id, language: 'zh-CN' }),
    },
    { mutation: 'submitNeed', prepare: async ({ story, firm, entrusted }) => ({ ...about(await entrusted(await story.draftedNeed(firm))), declarations }) },
    { mutation: 'assignReviewer', prepare: async ({ story, park, entrusted }) => ({ ...about(await entrusted(await story.needWithoutPark())), parkId: park.id }) },
    {
      mutation: 'reviewNeed',
      prepare: async ({ story, firm, park, entrusted, asked }) => ({ needId: (await asked(await entrusted(await story.submittedNeed(firm, park)))).id, verdict: 'READY' }),
    },
    {
      mutation: 'clearExportControlOfNeed',
      prepare: async ({ story, firm, park, entrusted, asked }) =>
        ({ ...about(await asked(await entrusted(await story.submittedNeed(firm, park, {}, { exportControl: 'YES' })))), reason: 'In no list of what may not be exported.' }),
    },
    { mutation: 'publishNeed', prepare: async ({ story, firm, park, entrusted }) => about(await entrusted(await story.readyNeed(firm, park))) },
    { mutation: 'withdrawNeed', with: 'public', prepare: async ({ story, firm, park, entrusted }) => about(await entrusted(await story.publishedNeed(firm, park))) },
    { mutation: 'withdrawNeed', with: 'under review', prepare: async ({ story, firm, park, asked }) => ({ needId: (await asked(await story.submittedNeed(firm, park))).id }) },
    { mutation: 'fulfillNeed', prepare: async ({ story, firm, park, entrusted }) => ({ needId: (await entrusted(await story.publishedNeed(firm, park))).id, otherwise: 'Our own people found it.' }) },
    {
      mutation: 'reopenNeed',
      async prepare({ story, firm, park, entrusted }) {
        const { id } = await entrusted(await story.publishedNeed(firm, park))
        const { revision } = await firm.owner.does('withdrawNeed', { needId: id })
        return { needId: id, openUntil: '2027-01-31', expectedRevision: revision }
      },
    },
  ],
  meant: `
                               visitor stranger unverified viewer editor owner counterpart host   theirHost hall   otherHost expert researcher operator
    draftNeed                  login   no       no         no     yes    yes   no          basis  no        no     no        no     no         no
    reviseNeed                 login   hidden   hidden     no     yes    yes   hidden      hidden hidden    hidden hidden    hidden yes        hidden
    renderNeed                 login   no       no         no     yes    yes   no          basis  no        no     no        no     yes        no
    removeNeedRendering        login   no       no         no     yes    yes   no          basis  no        no     no        no     yes        no
    submitNeed                 login   hidden   hidden     no     yes    yes   hidden      hidden hidden    hidden hidden    hidden no         hidden
    assignReviewer             login   hidden   hidden     hidden hidden hidden hidden     hidden hidden    hidden hidden    hidden no         yes
    reviewNeed                 login   hidden   hidden     no     no     no    hidden      yes    hidden    hidden hidden    no     no         hidden
    clearExportControlOfNeed   login   hidden   hidden     no     no     no    hidden      yes    hidden    hidden hidden    no     no         hidden
    publishNeed                login   hidden   hidden     no     yes    yes   hidden      yes    hidden    hidden hidden    hidden no         hidden
    withdrawNeed public        login   no       no         no     yes    yes   no          basis  no        no     no        no     no         no
    withdrawNeed under review  login   hidden   hidden     no     yes    yes   hidden      basis  hidden    hidden hidden    no     hidden     hidden
    fulfillNeed                login   no       no         no     yes    yes   no          basis  no        no     no        no     no         no
    reopenNeed                 login   hidden   hidden     no     yes    yes   hidden      basis  hidden    hidden hidden    hidden no         hidden`,
}
