import type { OrganizationRow } from '../../projections/organizationRows.ts'
import { asJoinDecider, isDueTo } from '../organizations/joining.ts'
import type { Context } from './context.ts'

export interface OpenRequest {
  readonly personId: string
  readonly askedAt: string
}

/** The requests on which the viewer may decide now; `undefined` for who decides on none, whether there are any or not. */
export function joinRequestsFor(context: Context, { id, facts }: OrganizationRow): readonly OpenRequest[] | undefined {
  const actor = context.actor()
  if (actor === undefined) return undefined
  const organization = { ...facts, members: new Map(context.rows.organizations.members(id).map(({ personId, role }) => [personId, role])) }
  if (asJoinDecider(actor, organization, id, context.core.facts).length === 0) return undefined
  return context.rows.organizations.joinRequests(id).filter(({ askedAt }) => isDueTo(actor.id, organization, askedAt, context.core.clock()))
}
