import type { Rows } from '../../projections/rows.ts'
import type { Concern } from './concern.ts'

/** An organisation with more people than this tells the first of them. */
const mostTold = 100

/** The people whom something concerns, by what they are to the thing at this moment. */
export function recipientsOf({ to, organizationId }: Concern, rows: Rows): readonly string[] {
  switch (to.people) {
    case 'PERSON': return [to.personId]
    case 'OPERATORS': return rows.people.operators()
    case 'OWNERS': return membersOf(organizationId, ['OWNER'], rows)
    case 'MEMBERS': return membersOf(organizationId, ['OWNER', 'EDITOR', 'VIEWER'], rows)
    case 'EDITORS': return membersOf(organizationId, editors, rows).filter((personId) => personId !== to.but)
    case 'CONTACTS': {
      const contacts = rows.contacts.namedFor(to.thingId)
      return contacts.length > 0 ? contacts : membersOf(organizationId, editors, rows)
    }
  }
}

/** Owners edit too. */
const editors = ['OWNER', 'EDITOR']
const membersOf = (organizationId: string, roles: readonly string[], rows: Rows): readonly string[] =>
  rows.organizations.members(organizationId).filter(({ role }) => roles.includes(role)).map(({ personId }) => personId).slice(0, mostTold)
