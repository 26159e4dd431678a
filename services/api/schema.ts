import { readFileSync } from 'node:fs'
import { makeExecutableSchema } from '@graphql-tools/schema'
import type { GraphQLSchema } from 'graphql'
import { askedByProcesses, everyCommand } from '../everyCommand.ts'
import type { Connection } from './connections.ts'
import type { Context } from './context.ts'
import { attachFileMutation, attachLinkMutation, writeConfidentialDetailMutation } from './mutations/dossiers.ts'
import { acceptDelegationMutation, delegateThingMutation } from './mutations/delegations.ts'
import { acceptExpertInvitationMutation, inviteExpertMutation } from './mutations/experts.ts'
import { eraseMyselfMutation } from './mutations/eraseMyselfMutation.ts'
import { acceptInvitationMutation, inviteMemberMutation, resendInvitationMutation, revokeInvitationMutation } from './mutations/invitations.ts'
import { everyOfficeMutation } from './mutations/everyOfficeMutation.ts'
import { TakeIntake, takeIntakeMutation } from './mutations/takeIntake.ts'
import { mutationOf } from './mutations/mutation.ts'
import { officeResolver } from './mutations/officeMutation.ts'
import { Conference, conferenceQueries, Entry, Registration } from './resolvers/conferences.ts'
import { Disclosure, Reading } from './resolvers/disclosures.ts'
import { Attachment, Dossier } from './resolvers/dossiers.ts'
import { Delegation, Expert } from './resolvers/engagements.ts'
import { Intake, IntakeLink, intakeQueries } from './resolvers/intake.ts'
import { historyQueries } from './resolvers/history.ts'
import { deadLetterQueries } from './resolvers/deadLetters.ts'
import { mailSettingsQueries } from './resolvers/mailSettings.ts'
import { boardQueries, boardSubscriptions, MatchBoard } from './resolvers/matchBoard.ts'
import { Match, matchQueries } from './resolvers/matches.ts'
import { Notification, notificationQueries, notificationSubscriptions } from './resolvers/notifications.ts'
import { operationsQueries } from './resolvers/operations.ts'
import { LikelyDuplicate } from './resolvers/likelyDuplicates.ts'
import { Need, Offer, Party, Review, thingQueries } from './resolvers/things.ts'
import { Suggestion, suggestionQueries, suggestionSubscriptions } from './resolvers/suggestions.ts'
import { weightsQueries } from './resolvers/weightsPreview.ts'
import { OnBehalf } from './resolvers/onBehalf.ts'
import { Unit } from './resolvers/units.ts'
import { Contact, JoinRequest, Member, Organization, organizationQueries, Person } from './resolvers/organizations.ts'
import { Viewer, viewerQueries } from './resolvers/viewer.ts'
import { taskQueries } from './resolvers/tasks.ts'
import { QueuedNeed, reviewQueries, ReviewQueueConnection } from './resolvers/reviewQueue.ts'
import { scalars } from './scalars.ts'
import { scopeOf, withScope } from './scopes.ts'
import { nodeSource } from './sources.ts'
import { TopLevel } from './errors.ts'

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)
/** Those that join the log with the office. */
const joining: Readonly<Record<string, typeof inviteMemberMutation>> = {
  InviteMember: inviteMemberMutation, AcceptInvitation: acceptInvitationMutation, InviteExpert: inviteExpertMutation, AcceptExpertInvitation: acceptExpertInvitationMutation,
  DelegateThing: delegateThingMutation, AcceptDelegation: acceptDelegationMutation,
  ResendInvitation: resendInvitationMutation, RevokeInvitation: revokeInvitationMutation, EraseMyself: eraseMyselfMutation,
  AttachFile: attachFileMutation, AttachLink: attachLinkMutation, WriteConfidentialDetail: writeConfidentialDetailMutation,
}
const mutations = Object.fromEntries([
  ...everyCommand.filter(({ name }) => !askedByProcesses.has(name)).map((command) => [command.name, joining[command.name] ?? mutationOf(command)] as const),
  [TakeIntake.name, takeIntakeMutation] as const,
  ...everyOfficeMutation.map((mutation) => [mutation.name, officeResolver(mutation)] as const),
].map(([name, resolve]) => [lowerFirst(name), withScope(scopeOf(name), resolve)]))

/** Counting costs more than paging, so it happens only where it is asked for. */
const counted = { totalCount: (connection: Connection<unknown>) => connection.totalCount() }
const byTypename = { __resolveType: ({ __typename }: { readonly __typename: string }) => __typename }
const mostIds = 100

/** The executable schema: the committed SDL, and a resolver for each of its fields that is more than a property. */
export const schema = (): GraphQLSchema =>
  makeExecutableSchema<Context>({
    typeDefs: readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'),
    resolvers: {
      ...scalars,
      Query: {
        ...mailSettingsQueries, ...deadLetterQueries,
       
        ...viewerQueries, ...organizationQueries, ...thingQueries, ...suggestionQueries, ...weightsQueries, ...reviewQueries, ...taskQueries, ...conferenceQueries, ...matchQueries, ...boardQueries, ...historyQueries, ...notificationQueries, ...operationsQueries,
        ...intakeQueries,
        node: (_: unknown, { id }: { readonly id: string }, context: Context) => nodeSource(context, id),
        nodes(_: unknown, { ids }: { readonly ids: readonly string[] }, context: Context) {
          if (ids.length > mostIds) throw new TopLevel('PAGE_SIZE')
          return ids.map((id) => nodeSource(context, id))
        },
      },
      Mutation: mutations,
      Subscription: { ...boardSubscriptions, ...suggestionSubscriptions, ...notificationSubscriptions },
      Node: { __resolveType: ({ type }: { readonly type: string }) => type },
      Notification, NotificationConnection: counted,
      Payload: { __resolveType: () => undefined },
      MatchBoardFeed: byTypename, BoardChange: byTypename,
      Viewer, Organization, Member, JoinRequest, Contact, OnBehalf, Unit, Person, Need, Offer, Review, Party, Suggestion, LikelyDuplicate, QueuedNeed, ReviewQueueConnection, Dossier, Attachment, Expert, Delegation,
      Disclosure, Reading, ReadingConnection: counted, Conference, Registration, Entry, Match, MatchBoard, Intake, IntakeLink,
      OrganizationConnection: counted, OnBehalfConnection: counted, NeedConnection: counted, OfferConnection: counted, ExpertConnection: counted, DelegationConnection: counted,
      ConferenceConnection: counted, RegistrationConnection: counted, MatchConnection: counted,
    },
    resolverValidationOptions: { requireResolversToMatchSchema: 'error', requireResolversForResolveType: 'error' },
  })
