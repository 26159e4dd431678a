import type { Rows } from '../../projections/rows.ts'
import type { ExpiringLink } from '../office/expiringLinks.ts'
import { toHosts, toOwner, toPerson, type Concern } from './concern.ts'

/** So long before a link or a disclosure ends, whoever made it is told. */
export const daysBeforeEnd = 3

/** What people are reminded of because a link that they made for somebody was not used and ends soon. */
export const concernsOfLink = ({ purpose, subject, organizationId }: ExpiringLink, rows: Rows): readonly Concern[] => {
  switch (purpose) {
    case 'INVITATION': return organizationId === undefined ? [] : [{ kind: 'INVITATION_ENDS', thingId: organizationId, organizationId, to: { people: 'OWNERS' } }]
    case 'INTAKE': return organizationId === undefined ? [] : [toHosts('INTAKE_LINK_ENDS', organizationId, organizationId)]
    case 'EXPERT': {
      const expert = rows.engagements.expert(subject)
      return expert?.status === 'INVITED' ? [toHosts('EXPERT_INVITATION_ENDS', expert.needId, expert.parkId)] : []
    }
    case 'DELEGATION': {
      const delegation = rows.engagements.delegation(subject)
      if (delegation?.status !== 'OFFERED') return []
      const { thingId, organizationId, delegatedBy } = delegation
      const belongs = rows.organizations.members(organizationId).some(({ personId }) => personId === delegatedBy)
      return belongs ? [toPerson('DELEGATION_LINK_ENDS', thingId, organizationId, delegatedBy)] : toOwner('DELEGATION_LINK_ENDS', thingId, rows)
    }
  }
}
