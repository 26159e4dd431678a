import { everyCommand } from '../everyCommand.ts'
import type { Scope } from '../office/tokens.ts'
import type { Session } from '../office/sessions.ts'
import type { Context } from './context.ts'
import { TopLevel } from './errors.ts'
import { refused, type Payload } from './mutations/mutation.ts'

/**
 * What a personal token may do, beside being bound by its person's rights. Commands go by the subject that they change;
 * whoever decides about people and organisations, or makes secrets, has signed in.
 */
export const scopeOfSubject: Readonly<Record<string, Scope | 'SIGNED_IN'>> = {
  need: 'WRITE_THINGS', offer: 'WRITE_THINGS', registration: 'WRITE_THINGS', entry: 'WRITE_THINGS',
  match: 'WRITE_MATCHES',
  conference: 'HOST',
  dossier: 'SIGNED_IN', expert: 'SIGNED_IN', delegation: 'SIGNED_IN', disclosure: 'SIGNED_IN', organization: 'SIGNED_IN', person: 'SIGNED_IN',
}
/** Commands of a host, or the operator, about what is not their own. */
const ofHosts: ReadonlySet<string> = new Set(['ReviewNeed', 'AssignReviewer', 'EnterOrganization', 'TakeIntake'])

/** The scope that a token needs for the mutation of a command; what is not named is for who has signed in. */
export function scopeOf(name: string): Scope | 'SIGNED_IN' {
  if (ofHosts.has(name)) return 'HOST'
  const subject = everyCommand.find((command) => command.name === name)?.aggregate.category
  return (subject === undefined ? undefined : scopeOfSubject[subject]) ?? 'SIGNED_IN'
}

/** Whether queries and subscriptions are served: to a session always, to a token with the scope for it. */
export const mayRead = (session: Session | undefined): boolean => session?.scopes === undefined || session.scopes.includes('READ')

type Resolver = (parent: unknown, args: { readonly input: unknown }, context: Context) => Promise<Payload>

/** Lets a token through where it has the scope; one that may not read learns how it went and nothing more. */
export const withScope = (needed: Scope | 'SIGNED_IN', resolve: Resolver): Resolver => async (parent, args, context) => {
  const scopes = context.session?.scopes
  if (scopes === undefined) return resolve(parent, args, context)
  if (needed === 'SIGNED_IN' || !scopes.includes(needed)) throw new TopLevel('TOKEN_SCOPE')
  const payload = await resolve(parent, args, context)
  if (mayRead(context.session)) return payload
  const { userErrors, position, revision, stale, replayed } = payload
  return { ...refused(userErrors), position, revision, stale, replayed }
}
