import type { Rows } from '../../projections/rows.ts'
import type { Concern } from './concerns.ts'

/** An organisation with more people than this tells the first of them. */
const mostTold = 100

/** The people whom something concerns, by what they are to the thing at this moment. */
export function recipientsOf({ to, organizationId }: Concern, rows: Rows): readonly string[] {
  if (to.people === 'PERSON') return [to.personId]
  const contacts = to.people === 'CONTACTS' ? rows.contacts.namedFor(to.thingId) : []
  return contacts.length > 0 ? contacts : editorsOf(organizationId, rows)
}

/** Its owners too. */
const editorsOf = (organizationId: string, rows: Rows): readonly string[] =>
  rows.organizations.members(organizationId).filter(({ role }) => role !== 'VIEWER').map(({ personId }) => personId).slice(0, mostTold)
