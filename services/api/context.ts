import type { Rows } from '../../projections/rows.ts'
import type { Locale } from '../identity/locale.ts'
import type { Core } from '../core.ts'
import { visitor, type Actor, type Viewer } from '../identity/actor.ts'
import type { Office } from '../office/office.ts'
import type { Session } from '../office/sessions.ts'

export interface ContextParts {
  readonly core: Core
  readonly office: Office
  /** The address under which people reach this hub. */
  readonly publicUrl: URL
  readonly locale: Locale
  /** Whoever is signed in, or whose personal token came along. */
  readonly session: Session | undefined
  /** Mails an invitation; absent where the hub can't send mail, and its link is shown instead. */
  readonly mailInvitation?: ((secret: string, locale: Locale) => Promise<boolean>) | undefined
}
/** What resolvers are given: the hub's parts, and who asks, in which language. */
export interface Context extends ContextParts {
  readonly rows: Rows
  /** Who asks, if signed in, with the rights of this very moment. */
  actor(): Actor | undefined
  /** What decides what they see. */
  viewer(): Viewer
}

/**
 * Rights are read again whenever the rows have moved on: within one request after its own write, in a subscription before every push.
 * While the rows may be too old to know who lost a right, nobody has more than a visitor.
 */
export function contextOf(parts: ContextParts): Context {
  const { core, session } = parts
  let read: { readonly at: bigint; readonly stale: boolean; readonly actor: Actor } | undefined
  const actor = () => {
    if (session === undefined) return undefined
    const [at, stale] = [core.projections.position(), core.freshness.tooStale()]
    if (read?.at !== at || read.stale !== stale) read = { at, stale, actor: stale ? { kind: 'PERSON', id: session.personId, ...visitor } : core.standing(session.personId) }
    return read.actor
  }
  return { ...parts, rows: core.rows, actor, viewer: () => actor() ?? visitor }
}
