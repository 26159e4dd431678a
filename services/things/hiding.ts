import type { OrganizationId } from '../../schema/events/ids.ts'
import type { Visibility } from '../../schema/events/vocabulary.ts'
import { refuse, type Refusal } from '../commands/refusal.ts'
import type { Viewer } from '../identity/actor.ts'
import { knowsWhoMayNotKnow } from '../identity/visibility.ts'

interface Hiding {
  readonly visibility: Visibility
  readonly hiddenFrom?: readonly OrganizationId[] | undefined
}

/** What everybody may see is hidden from nobody: they would only have to sign out. */
export const hidesWhatIsPublic = ({ visibility, hiddenFrom = [] }: Hiding): Refusal | undefined =>
  visibility === 'PUBLIC' && hiddenFrom.length > 0 ? refuse('HIDDEN_BUT_PUBLIC', 'content', 'visibility') : undefined

interface Thing {
  readonly organizationId: string
  readonly enteringParkId: string | undefined
  readonly content: { readonly hiddenFrom?: OrganizationId[] | undefined }
}
/** From whom it is hidden after somebody sent its content anew; what they may not read stays as it was. */
export function hidingAfter(viewer: Viewer, thing: Thing, said: OrganizationId[] | undefined): { hiddenFrom?: OrganizationId[] } {
  const hiddenFrom = knowsWhoMayNotKnow(viewer, thing) ? said : thing.content.hiddenFrom
  return hiddenFrom === undefined ? {} : { hiddenFrom }
}
