import { randomUUID } from 'node:crypto'
import type { Values } from '../hub.ts'
import { declarations } from '../needs.ts'
import { offerContent } from '../offers.ts'
import { parkOfAll, tooLong, type MutationCases, type Wrong } from './mutationCase.ts'

const offer = (changed: Values): Values => ({ content: { ...offerContent, ...changed } })
const wrongOffers: readonly Wrong[] = [
  [offer({ title: tooLong(300) }), 'content', 'title'],
  [offer({ openUntil: '2026-13-01' }), 'content', 'openUntil'],
  [offer({ trl: 10 }), 'content', 'trl'],
  [offer({ region: '991100' }), 'content', 'region'],
  [offer({ hiddenFrom: Array.from({ length: 51 }, () => randomUUID()) }), 'content', 'hiddenFrom'],
  [offer({ team: ['Chen Hao'] }), 'content', 'team', '0'],
  [offer({ ipRights: [{ type: 'PATENT', owners: ['us'] }] }), 'content', 'ipRights', '0', 'owners', '0'],
  [offer({ price: { amount: '00.5', currency: 'CNY', basis: 'ASK' } }), 'content', 'price', 'amount'],
]
const undeclared: Wrong = [{ declarations: { ...declarations, noStateSecrets: false } }, 'declarations', 'noStateSecrets']

/** What is asked of offers. */
export const offersCases: MutationCases = {
  draftOffer: {
    makes: 'Offer', about: 'organizationId', denied: 'FORBIDDEN', invalid: wrongOffers,
    async prepare(story) {
      const { id, owner } = await story.member(await parkOfAll(story), { kind: 'UNIVERSITY' })
      return { by: owner, input: { organizationId: id, content: offerContent } }
    },
  },
  reviseOffer: {
    makes: 'Offer', about: 'offerId', denied: 'NOT_FOUND', invalid: wrongOffers,
    async prepare(story) {
      const { id, of } = await story.draftedOffer(await story.member(await parkOfAll(story)))
      return { by: of.owner, input: { offerId: id, content: { ...offerContent, title: 'Laser welding of thick plates' } } }
    },
  },
  renderOffer: {
    makes: 'Offer', about: 'offerId', denied: 'NOT_FOUND',
    invalid: [[{ language: 'chinese' }, 'language'], [{ texts: { title: tooLong(300) } }, 'texts', 'title'], [{ texts: { title: 'Schweißen', summary: ' ' } }, 'texts', 'summary']],
    other: { language: 'fr' },
    async prepare(story) {
      const { id, revision, of } = await story.draftedOffer(await story.member(await parkOfAll(story)))
      return { by: of.owner, input: { offerId: id, expectedRevision: revision, language: 'zh-CN', texts: { title: '摆动光束激光焊接' } } }
    },
  },
  removeOfferRendering: {
    makes: 'Offer', about: 'offerId', denied: 'NOT_FOUND', invalid: [[{ language: 'chinese' }, 'language']],
    async prepare(story) {
      const { id, of } = await story.renderedOffer(await story.draftedOffer(await story.member(await parkOfAll(story))))
      return { by: of.owner, input: { offerId: id, language: 'zh-CN' } }
    },
  },
  publishOffer: {
    makes: 'Offer', about: 'offerId', denied: 'NOT_FOUND', invalid: [undeclared],
    async prepare(story) {
      const { id, revision, of } = await story.draftedOffer(await story.member(await parkOfAll(story)))
      return { by: of.owner, input: { offerId: id, expectedRevision: revision, declarations } }
    },
  },
  clearExportControlOfOffer: {
    makes: 'Offer', about: 'offerId', denied: 'FORBIDDEN', invalid: [[{ reason: ' ' }, 'reason'], [{ reason: tooLong(2_000) }, 'reason']], other: { reason: 'Another reason.' },
    async prepare(story) {
      const park = await parkOfAll(story)
      const { id, revision } = await story.publishedOffer(await story.member(park), {}, { exportControl: 'UNKNOWN' })
      return { by: park.owner, input: { offerId: id, expectedRevision: revision, reason: 'In no list of what may not be exported.' } }
    },
  },
  withdrawOffer: {
    makes: 'Offer', about: 'offerId', denied: 'FORBIDDEN', invalid: [[{ reason: tooLong(2_000) }, 'reason']],
    async prepare(story) {
      const { id, of } = await story.publishedOffer(await story.member(await parkOfAll(story)))
      return { by: of.owner, input: { offerId: id } }
    },
  },
  reopenOffer: {
    makes: 'Offer', about: 'offerId', denied: 'NOT_FOUND', invalid: [[{ openUntil: '2026-02-30' }, 'openUntil']],
    async prepare(story) {
      const { id, of } = await story.publishedOffer(await story.member(await parkOfAll(story)))
      const { revision } = await of.owner.does('withdrawOffer', { offerId: id })
      return { by: of.owner, input: { offerId: id, openUntil: '2027-01-31', expectedRevision: revision } }
    },
  },
}
