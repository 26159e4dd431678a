import { AttachmentDetached, ConfidentialDetailWritten, FileAttached, LinkAttached } from '../../schema/events/dossiers.ts'
import { ThingId } from '../../schema/events/ids.ts'
import type { Facts, ThingFacts } from '../../services/facts.ts'
import { haiyun, university } from './cast.ts'
import { pairWhere } from './matches.ts'
import { needId } from './needs.ts'
import { attachmentId, detailId } from './people.ts'

/** What goes with one need, as tests speak of it. */
export const thingId = ThingId.parse(needId)
export const drawing = attachmentId('Drawing of the seam')
export const digest = 'digest-of-the-vault'
export const vaultFile = { digest, type: 'application/pdf', size: 4_000, organizationId: haiyun } as const
export const foreignFile = { ...vaultFile, organizationId: university }
export const attached = (confidential = false, id = drawing) => FileAttached({ thingId, attachmentId: id, digest, type: 'application/pdf', size: 4_000, confidential })
export const link = attachmentId('Link to the laboratory')
export const linked = LinkAttached({ thingId, attachmentId: link, digest })
export const detached = AttachmentDetached({ thingId, attachmentId: drawing })
export const detail = { detailId: detailId('Alloy'), digest }
export const written = ConfidentialDetailWritten({ thingId, ...detail })

/** The need is published; tests say what differs. */
export const needWhere = (differs: Partial<ThingFacts & { readonly side: 'NEED' }> = {}): Pick<Facts, 'thing'> => pairWhere(differs)
