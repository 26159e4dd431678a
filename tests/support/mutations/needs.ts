import { randomUUID } from 'node:crypto'
import type { Values } from '../hub.ts'
import { declarations, needContent } from '../needs.ts'
import { parkOfAll, tooLong, type MutationCases, type Wrong } from './mutationCase.ts'

const need = (changed: Values): Values => ({ content: { ...needContent, ...changed } })
const wrongNeeds: readonly Wrong[] = [
  [need({ title: tooLong(300) }), 'content', 'title'],
  [need({ title: '  ' }), 'content', 'title'],
  [need({ hiddenFrom: Array.from({ length: 51 }, () => randomUUID()) }), 'content', 'hiddenFrom'],
  [need({ openUntil: '2026-02-30' }), 'content', 'openUntil'],
  [need({ budget: { min: '10', max: '9', currency: 'CNY' } }), 'content', 'budget', 'max'],
  [need({ budget: { currency: 'yuan' } }), 'content', 'budget', 'currency'],
  [need({ region: 'XX' }), 'content', 'region'],
  [need({ trlWanted: { min: 7, max: 3 } }), 'content', 'trlWanted', 'max'],
  [need({ keywords: Array.from({ length: 13 }, (_, index) => `word ${index}`) }), 'content', 'keywords'],
]
const undeclared: Wrong = [{ declarations: { ...declarations, noStateSecrets: false } }, 'declarations', 'noStateSecrets']

/** What is asked of needs. */
export const needsCases: MutationCases = {
  draftNeed: {
    makes: 'Need', about: 'organizationId', denied: 'FORBIDDEN', invalid: wrongNeeds,
    async prepare(story) {
      const { id, owner } = await story.member(await parkOfAll(story))
      return { by: owner, input: { organizationId: id, content: needContent } }
    },
  },
  reviseNeed: {
    makes: 'Need', about: 'needId', denied: 'NOT_FOUND', invalid: wrongNeeds,
    async prepare(story) {
      const { id, of } = await story.draftedNeed(await story.member(await parkOfAll(story)))
      return { by: of.owner, input: { needId: id, content: { ...needContent, title: 'Welding of thick aluminium' } } }
    },
  },
  renderNeed: {
    makes: 'Need', about: 'needId', denied: 'NOT_FOUND',
    invalid: [[{ language: 'chinese' }, 'language'], [{ language: 'zh-cn' }, 'language'], [{ texts: { title: tooLong(300) } }, 'texts', 'title'], [{ texts: { title: 'Schweißen', problem: ' ' } }, 'texts', 'problem']],
    other: { language: 'fr' },
    async prepare(story) {
      const { id, revision, of } = await story.draftedNeed(await story.member(await parkOfAll(story)))
      return { by: of.owner, input: { needId: id, expectedRevision: revision, language: 'zh-CN', texts: { title: '薄铝板焊接' } } }
    },
  },
  removeNeedRendering: {
    makes: 'Need', about: 'needId', denied: 'NOT_FOUND', invalid: [[{ language: 'chinese' }, 'language']],
    async prepare(story) {
      const { id, of } = await story.renderedNeed(await story.draftedNeed(await story.member(await parkOfAll(story))))
      return { by: of.owner, input: { needId: id, language: 'zh-CN' } }
    },
  },
  submitNeed: {
    makes: 'Need', about: 'needId', denied: 'NOT_FOUND', invalid: [undeclared, [{ parkId: 'elsewhere' }, 'parkId']],
    async prepare(story) {
      const { id, revision, of } = await story.draftedNeed(await story.member(await parkOfAll(story)))
      return { by: of.owner, input: { needId: id, expectedRevision: revision, declarations } }
    },
  },
  assignReviewer: {
    makes: 'Need', about: 'needId', denied: 'NOT_FOUND', invalid: [[{ parkId: 'elsewhere' }, 'parkId']],
    async prepare(story) {
      const { id, revision } = await story.needWithoutPark()
      return { by: story.operator, input: { needId: id, parkId: (await parkOfAll(story)).id, expectedRevision: revision } }
    },
  },
  reviewNeed: {
    makes: 'Need', about: 'needId', denied: 'NOT_FOUND', invalid: [[{ advice: tooLong(5_000) }, 'advice'], [{ steward: 'she' }, 'steward'], [{ reviewOn: '2026-02-30' }, 'reviewOn'], [{ duplicateOf: 'it' }, 'duplicateOf']],
    async prepare(story) {
      const park = await parkOfAll(story)
      const { id } = await story.submittedNeed(await story.member(park), park)
      return { by: park.owner, input: { needId: id, verdict: 'REFINE', advice: 'Say how thick the plates are.' } }
    },
  },
  clearExportControlOfNeed: {
    makes: 'Need', about: 'needId', denied: 'NOT_FOUND', invalid: [[{ reason: ' ' }, 'reason'], [{ reason: tooLong(2_000) }, 'reason']], other: { reason: 'Another reason.' },
    async prepare(story) {
      const park = await parkOfAll(story)
      const { id, revision } = await story.submittedNeed(await story.member(park), park, {}, { exportControl: 'YES' })
      return { by: park.owner, input: { needId: id, expectedRevision: revision, reason: 'In no list of what may not be exported.' } }
    },
  },
  publishNeed: {
    makes: 'Need', about: 'needId', denied: 'NOT_FOUND', invalid: [],
    async prepare(story) {
      const park = await parkOfAll(story)
      const { id, revision, of } = await story.readyNeed(await story.member(park), park)
      return { by: of.owner, input: { needId: id, expectedRevision: revision } }
    },
  },
  withdrawNeed: {
    makes: 'Need', about: 'needId', denied: 'FORBIDDEN', invalid: [[{ reason: tooLong(2_000) }, 'reason']],
    async prepare(story) {
      const park = await parkOfAll(story)
      const { id, of } = await story.publishedNeed(await story.member(park), park)
      return { by: of.owner, input: { needId: id, reason: 'We found somebody.' } }
    },
  },
  fulfillNeed: {
    makes: 'Need', about: 'needId', denied: 'FORBIDDEN', invalid: [[{ otherwise: tooLong(2_000) }, 'otherwise'], [{ offerId: 'elsewhere' }, 'offerId']],
    async prepare(story) {
      const park = await parkOfAll(story)
      const { id, of } = await story.publishedNeed(await story.member(park), park)
      return { by: of.owner, input: { needId: id, otherwise: 'Our own people found it.' } }
    },
  },
  reopenNeed: {
    makes: 'Need', about: 'needId', denied: 'NOT_FOUND', invalid: [[{ openUntil: '2026-02-30' }, 'openUntil']],
    async prepare(story) {
      const { id, of } = await story.draftedNeed(await story.member(await parkOfAll(story)))
      const { revision } = await of.owner.does('withdrawNeed', { needId: id })
      return { by: of.owner, input: { needId: id, openUntil: '2027-01-31', expectedRevision: revision } }
    },
  },
}
