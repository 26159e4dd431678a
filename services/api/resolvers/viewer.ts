import type { QueryResolvers, ViewerResolvers } from '../../../schema/generated/resolvers.ts'
import { locales } from '../../identity/locale.ts'
import type { Person } from '../../office/people.ts'
import type { PersonalToken } from '../../office/tokens.ts'
import type { Context } from '../context.ts'
import { consentText } from '../consentText.ts'
import { engagementsOfViewer } from './engagements.ts'
import { organizationSource } from '../sources.ts'

/** Whoever asks: what the hub holds of them, shown to nobody else. */

export interface ViewerSource {
  readonly id: string
  readonly person: Person
}

export async function viewerSource(context: Context): Promise<ViewerSource | null> {
  const id = context.actor()?.id
  const person = id === undefined ? undefined : await context.office.people.find(id)
  return person === undefined ? null : { id: person.personId, person }
}

const shownToken = ({ tokenId, ...token }: PersonalToken) => ({ id: tokenId, ...token })

/** One of the viewer's own tokens; never the token itself. */
export async function personalTokenSource(tokenId: string, { office, session }: Context) {
  const own = session === undefined ? [] : await office.tokens.of(session.personId)
  const token = own.find((token) => token.tokenId === tokenId)
  return token === undefined ? null : shownToken(token)
}

export const viewerQueries: Pick<QueryResolvers, 'me' | 'consentText'> = {
  me: (_, __, context) => viewerSource(context),
  consentText: (_, { purpose }, context) => consentText(purpose, context.locale),
}

export const Viewer: ViewerResolvers = {
  ...engagementsOfViewer,
  id: ({ id }) => id,
  name: ({ person }) => (person.name === '' ? null : person.name),
  emailAddress: ({ person }) => person.email,
  locale: ({ person }, _, context) => locales.find((locale) => locale === person.locale) ?? context.locale,
  channels: async ({ id }, _, { office }) => (await office.channels.of(id)).map(({ channelId, ...channel }) => ({ id: channelId, ...channel })),
  sessions: async ({ id }, _, { office, session }) => (session?.scopes !== undefined ? null : (await office.sessions.of(id)).map(({ sessionId, begunAt, expiresAt }) => ({
    id: sessionId, begunAt, expiresAt: expiresAt.toISOString(), current: sessionId === session?.sessionId,
  }))),
  personalTokens: async ({ id }, _, { office, session }) => (session?.scopes !== undefined ? null : (await office.tokens.of(id)).map(shownToken)),
  consents: ({ id }, _, { office }) => office.consents.of(id),
  operator: (_, __, context) => context.viewer().operator,
  memberships: (_, __, context) => [...context.viewer().memberships].flatMap(([id, { role }]) => {
    const organization = organizationSource(context, id)
    return organization === null ? [] : [{ organization, role }]
  }),
  joinRequests: ({ id }, _, context) => context.rows.organizations.joinRequestsOf(id).flatMap(({ organizationId, askedAt }) => {
    const organization = organizationSource(context, organizationId)
    return organization === null ? [] : [{ organization, askedAt }]
  }),
}
