import type { IntakeResolvers, IntakeLinkResolvers, QueryResolvers } from '../../../schema/generated/resolvers.ts'
import { isHostOf } from '../../identity/rights.ts'
import type { IntakeLink as Link } from '../../office/intakeLinks.ts'
import type { Intake as Told } from '../../office/intakes.ts'
import type { Context } from '../context.ts'
import { conferenceSource, needSource } from '../sources.ts'

/** What anybody told a park through its links, and the links: for its hosts alone. */

export interface IntakeSource { readonly type: 'Intake'; readonly id: string; readonly told: Told }
export interface IntakeLinkSource { readonly type: 'IntakeLink'; readonly id: string; readonly link: Link }

export async function intakeLinkSource(context: Context, linkId: string): Promise<IntakeLinkSource | null> {
  const link = await context.office.intakeLinks.find(linkId)
  return link === undefined || !isHostOf(context.viewer(), link.parkId) ? null : sourceOf(link)
}
const sourceOf = (link: Link): IntakeLinkSource => ({ type: 'IntakeLink', id: link.linkId, link })

export const intakeQueries: Pick<QueryResolvers, 'intake' | 'intakeLinks'> = {
  async intake(_, { parkId }, context) {
    if (!isHostOf(context.viewer(), parkId)) return null
    return (await context.office.intakes.of(parkId)).map((told) => ({ type: 'Intake', id: told.intakeId, told }))
  },
  async intakeLinks(_, { parkId }, context) {
    if (!isHostOf(context.viewer(), parkId)) return null
    return (await context.office.intakeLinks.of(parkId)).map(sourceOf)
  },
}

export const IntakeLink: IntakeLinkResolvers = {
  conference: ({ link }, _, context) => (link.conferenceId === undefined ? null : conferenceSource(context, link.conferenceId)),
  createdAt: ({ link }) => link.createdAt,
  expiresAt: ({ link }) => link.expiresAt,
}

export const Intake: IntakeResolvers = {
  reference: ({ told }) => told.reference,
  conference: ({ told }, _, context) => (told.conferenceId === undefined ? null : conferenceSource(context, told.conferenceId)),
  title: ({ told }) => told.title,
  problem: ({ told }) => told.problem,
  organizationName: ({ told }) => told.organizationName,
  contactName: ({ told }) => told.contactName,
  contactKind: ({ told }) => told.contactKind,
  contactValue: ({ told }) => told.contactValue,
  locale: ({ told }) => told.locale,
  receivedAt: ({ told }) => told.receivedAt,
  takenAt: ({ told }) => told.takenAt ?? null,
  need: ({ told }, _, context) => (told.needId === undefined ? null : needSource(context, told.needId)),
}
