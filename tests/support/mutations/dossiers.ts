import { parkOfAll, tooLong, type MutationCases } from './mutationCase.ts'
import { uploaded } from '../uploads.ts'

const drawing = Buffer.from('%PDF-1.7\n%%EOF\n')

/** What is asked of what goes with needs and offers. */
export const dossiersCases: MutationCases = {
  attachFile: {
    makes: 'Dossier', about: 'thingId', denied: 'NOT_FOUND', invalid: [[{ title: tooLong(200) }, 'title'], [{ fileId: 'none' }, 'fileId']],
    async prepare(story) {
      const { id, of } = await story.draftedNeed(await story.member(await parkOfAll(story)))
      return { by: of.owner, input: { thingId: id, fileId: await uploaded(of.owner, of.id, 'drawing.pdf', drawing), confidential: false, title: 'Drawing' } }
    },
  },
  attachLink: {
    makes: 'Dossier', about: 'thingId', denied: 'NOT_FOUND',
    invalid: [[{ url: 'http://plates.example/' }, 'url'], [{ url: 'javascript:alert(1)' }, 'url'], [{ url: `https://plates.example/${tooLong(2_000)}` }, 'url']],
    async prepare(story) {
      const { id, of } = await story.draftedOffer(await story.member(await parkOfAll(story), { kind: 'UNIVERSITY' }))
      return { by: of.owner, input: { thingId: id, url: 'https://plates.example/welding', title: 'Our laboratory' } }
    },
  },
  detachAttachment: {
    makes: 'Dossier', about: 'thingId', denied: 'NOT_FOUND', invalid: [[{ attachmentId: 'none' }, 'attachmentId']],
    async prepare(story) {
      const { id, of } = await story.draftedNeed(await story.member(await parkOfAll(story)))
      const fileId = await uploaded(of.owner, of.id, 'drawing.pdf', drawing)
      await of.owner.does('attachFile', { thingId: id, fileId, confidential: true })
      return { by: of.owner, input: { thingId: id, attachmentId: fileId } }
    },
  },
  writeConfidentialDetail: {
    makes: 'Dossier', about: 'thingId', denied: 'NOT_FOUND', invalid: [[{ text: tooLong(20_000) }, 'text'], [{ text: ' ' }, 'text']],
    async prepare(story) {
      const { id, of } = await story.draftedNeed(await story.member(await parkOfAll(story)))
      return { by: of.owner, input: { thingId: id, text: 'The plates are of alloy 5083.' } }
    },
  },
}
