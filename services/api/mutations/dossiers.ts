import { z } from 'zod'
import { idsOf } from '../../../schema/events/merging.ts'
import { text } from '../../../schema/events/values.ts'
import { commandKey, idOfCreated } from '../../commands/keys.ts'
import { Refusal } from '../../commands/refusal.ts'
import { attachFile } from '../../dossiers/attachFile.ts'
import { attachLink } from '../../dossiers/attachLink.ts'
import { asItsEditor } from '../../dossiers/thing.ts'
import { writeConfidentialDetail } from '../../dossiers/writeConfidentialDetail.ts'
import type { Actor } from '../../identity/actor.ts'
import type { Kept, NewItem } from '../../office/vault.ts'
import type { AnyCommand } from '../../commands/command.ts'
import type { Context } from '../context.ts'
import { TopLevel } from '../errors.ts'
import { readInput, userError, userErrorOf, type Read } from './input.ts'
import { ask, payloadOf, refused, type Payload } from './mutation.ts'

/** The mutations that join the log with the vault: first the content is kept, then its id and digest are recorded. */

const Title = text(200).optional()
const Attaching = attachFile.input.omit({ file: true }).extend({ title: Title })

export async function attachFileMutation(_: unknown, { input }: { readonly input: unknown }, context: Context): Promise<Payload> {
  const actor = signedIn(context)
  const read = readInput({ input: Attaching }, input, context.locale)
  if (!('input' in read)) return refused(read)
  const { title, ...attachment } = Attaching.parse(read.input)
  const item = await context.office.vault.find(attachment.fileId)
  const own = item?.kind === 'FILE' && item.personId === actor.id ? item : undefined
  if (own !== undefined && context.rows.dossiers.attached(own.itemId).length === 0) await context.office.vault.entitle(own.itemId, title)
  return recorded(attachFile, { ...attachment, ...(own === undefined ? {} : { file: own }) }, read, context)
}

/** Addresses of web pages, and no others: a script is no link. */
const Url = z.url({ protocol: /^https$/, hostname: z.regexes.domain }).max(2_000)

export const attachLinkMutation = keeping({
  command: attachLink,
  asked: attachLink.input.omit({ link: true }).extend({ url: Url, title: Title }),
  confidential: false,
  place: 'url',
  itemOf: ({ url, title }) => ({ kind: 'LINK', type: 'text/uri-list', title, content: url }),
  recordedAs: ({ itemId, digest }) => ({ link: { attachmentId: itemId, digest } }),
})

export const writeConfidentialDetailMutation = keeping({
  command: writeConfidentialDetail,
  asked: writeConfidentialDetail.input.omit({ detail: true }).extend({ text: text(20_000) }),
  confidential: true,
  place: 'text',
  itemOf: ({ text: content }) => ({ kind: 'TEXT', type: 'text/plain', content }),
  recordedAs: ({ itemId, digest }) => ({ detail: { detailId: itemId, digest } }),
})

interface Keeping<Asked> {
  readonly command: AnyCommand
  readonly asked: z.ZodType<Asked> & AnyCommand['input']
  readonly confidential: boolean
  /** The field of the input that the vault keeps. */
  readonly place: string
  readonly itemOf: (asked: Asked) => Pick<NewItem, 'kind' | 'type' | 'title'> & { readonly content: string }
  /** What the command is told of it. */
  readonly recordedAs: (kept: Kept) => object
}
/** A mutation whose content the vault keeps, and whose command records that. */
function keeping<Asked extends { readonly thingId: string }>({ command, asked, confidential, place, itemOf, recordedAs }: Keeping<Asked>) {
  return async (_: unknown, { input }: { readonly input: unknown }, context: Context): Promise<Payload> => {
    const actor = signedIn(context)
    const read = readInput({ input: asked }, input, context.locale)
    if (!('input' in read)) return refused(read)
    const said = asked.parse(read.input)
    const kept = await keptFor(actor, { thingId: said.thingId, confidential }, { ...itemOf(said), command, read }, context)
    if (kept === 'STORAGE_FULL') return refused([userError('STORAGE_FULL', context.locale, [place])])
    return recorded(command, { thingId: said.thingId, ...(kept && recordedAs(kept)) }, read, context)
  }
}

function signedIn(context: Context): Actor {
  const actor = context.actor()
  if (actor === undefined) throw new TopLevel('UNAUTHENTICATED')
  return actor
}

interface ToKeep extends Pick<NewItem, 'kind' | 'type' | 'title'> {
  readonly content: string
  readonly command: AnyCommand
  readonly read: Read
}
/** Only of who may record it: nobody fills the vault with what is refused afterwards. The id follows from the request, so that a repetition keeps nothing twice. */
async function keptFor(
  actor: Actor, about: { readonly thingId: string; readonly confidential: boolean }, { content, command, read, ...item }: ToKeep, { core, office }: Context,
): Promise<Kept | 'STORAGE_FULL' | undefined> {
  const thing = core.facts.thing(about.thingId)
  if (thing === undefined || asItsEditor(actor, about, core.facts, about.confidential).length === 0) return undefined
  core.ensureRoom()
  const id = idOfCreated(commandKey(actor.id, command.name, read.request.commandId), item.kind)
  return office.vault.keep({ ...item, id, organizationId: thing.organizationId, personId: actor.id }, Buffer.from(content), idsOf(thing.organizationId, core.facts.survivors()))
}

async function recorded(command: AnyCommand, input: unknown, { request }: Read, context: Context): Promise<Payload> {
  const accepted = await ask(command, command.input.parse(input), request, context)
  return accepted instanceof Refusal ? refused([userErrorOf(accepted, context.locale)]) : payloadOf(command, accepted, context)
}
