import type { Rows } from '../../projections/rows.ts'
import type { Concern } from './concerns.ts'

/** An organisation with more people than this tells the first of them. */
const mostTold = 100

/** The people whom something concerns, by what they are to the thing at this moment. */
export function recipientsOf({ to, organizationId }: Concern, rows: Rows): readonly string[] {
  const roles = to.people === 'OWNERS' ? ['OWNER'] : ['OWNER', 'EDITOR']
  return rows.organizations.members(organizationId).filter(({ role }) => roles.includes(role)).map(({ personId }) => personId).slice(0, mostTold)
}
