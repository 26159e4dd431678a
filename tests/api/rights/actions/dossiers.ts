import { z } from 'zod'
import type { ActionTable } from '../../../support/actionRow.ts'
import type { Client } from '../../../support/hub.ts'
import type { Cast } from '../../../support/roles.ts'
import { upload, uploaded } from '../../../support/uploads.ts'

const drawing = Buffer.from('%PDF-1.7\n%%EOF\n')

/** A file of one's own; who may send none for the firm names the owner's. */
async function fileOf({ firm }: Cast, by: Client): Promise<string> {
  const answer = await upload(by, firm.id, 'drawing.pdf', drawing)
  return answer.status === 201 ? z.object({ fileId: z.string() }).parse(await answer.json()).fileId : uploaded(firm.owner, firm.id, 'drawing.pdf', drawing)
}
const thingOf = async ({ story, firm, entrusted }: Cast) => (await entrusted(await story.publishedOffer(firm))).id

const attaching = (confidential: boolean) => async (cast: Cast, by: Client) => ({ thingId: await thingOf(cast), fileId: await fileOf(cast, by), confidential })
const detaching = (confidential: boolean) => async (cast: Cast) => {
  const thingId = await thingOf(cast)
  const fileId = await uploaded(cast.firm.owner, cast.firm.id, 'drawing.pdf', drawing)
  await cast.firm.owner.does('attachFile', { thingId, fileId, confidential })
  return { thingId, attachmentId: fileId }
}

/** What goes with a firm's offer that everybody knows, entrusted to the researcher. */
export const dossiers: ActionTable = {
  rows: [
    { mutation: 'attachFile', with: 'ordinary', ownEach: true, prepare: attaching(false) },
    { mutation: 'attachFile', with: 'confidential', ownEach: true, prepare: attaching(true) },
    { mutation: 'attachLink', prepare: async (cast) => ({ thingId: await thingOf(cast), url: 'https://firm.example/welding' }) },
    { mutation: 'detachAttachment', with: 'ordinary', prepare: detaching(false) },
    { mutation: 'detachAttachment', with: 'confidential', prepare: detaching(true) },
    { mutation: 'writeConfidentialDetail', prepare: async (cast) => ({ thingId: await thingOf(cast), text: 'The plates are of alloy 5083.' }) },
  ],
  meant: `
                                   visitor stranger unverified viewer editor owner  counterpart host   theirHost hall   otherHost expert researcher operator
    attachFile ordinary            login   no       no         no     yes    yes    no          basis  no        no     no        no     yes        no
    attachFile confidential        login   no       no         no     yes    yes    no          no     no        no     no        no     no         no
    attachLink                     login   no       no         no     yes    yes    no          basis  no        no     no        no     yes        no
    detachAttachment ordinary      login   no       no         no     yes    yes    no          basis  no        no     no        no     yes        no
    detachAttachment confidential  login   no       no         no     yes    yes    no          no     no        no     no        no     no         no
    writeConfidentialDetail        login   no       no         no     yes    yes    no          no     no        no     no        no     no         no`,
}
