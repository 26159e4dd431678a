import type { DossierEvent } from '../../schema/events/dossiers.ts'
import { impossible, type Aggregate } from '../commands/aggregate.ts'
import { sightOf } from '../identity/visibility.ts'

/** What goes with a need or an offer, under the same id: it changes apart from its content, and is kept in the vault. */
export interface Dossier {
  /** By id: whether it is confidential. */
  readonly attachments: ReadonlyMap<string, boolean>
  /** Of the confidential detail as it stands. */
  readonly detailDigest: string | undefined
}

export const dossier: Aggregate<Dossier, DossierEvent> = {
  category: 'dossier',
  evolve(before, event) {
    const dossier = before ?? { attachments: new Map(), detailDigest: undefined }
    switch (event.type) {
      case 'FileAttached': return { ...dossier, attachments: new Map([...dossier.attachments, [event.data.attachmentId, event.data.confidential]]) }
      case 'LinkAttached': return { ...dossier, attachments: new Map([...dossier.attachments, [event.data.attachmentId, false]]) }
      case 'AttachmentDetached': return { ...dossier, attachments: new Map([...dossier.attachments].filter(([id]) => id !== event.data.attachmentId)) }
      case 'ConfidentialDetailWritten': return { ...dossier, detailDigest: event.data.digest }
      default: return impossible(event)
    }
  },
  knownTo(actor, _, id, facts) {
    const thing = facts.thing(id)
    return thing !== undefined && sightOf(actor, thing, facts) !== undefined
  },
}
