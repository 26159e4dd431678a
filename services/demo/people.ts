import { z } from 'zod'
import { PersonId } from '../../schema/events/ids.ts'
import { naturalId } from '../commands/keys.ts'
import { locales } from '../identity/locale.ts'
import type { Office } from '../office/office.ts'
import people from './people.json' with { type: 'json' }

/** The four as whom one looks around; links are printed for them. */
const roles = ['enterprise', 'liaison', 'host', 'operator'] as const
export type DemoRole = (typeof roles)[number]

const DemoPerson = z.object({
  /** Of the organisation that is theirs; the operator has none. */
  key: z.string(),
  name: z.string(),
  locale: z.enum(locales).default('zh-CN'),
  /** As what they show the hub. */
  role: z.enum(roles).optional(),
}).transform((person) => ({ ...person, personId: PersonId.parse(naturalId('demo person', person.key)), email: `${person.key}@demo.invalid` }))

/** An invented person, at an address that leads nowhere (RFC 2606). */
export type DemoPerson = z.infer<typeof DemoPerson>

export const demoPeople: readonly DemoPerson[] = z.array(DemoPerson).parse(people)

const as = (role: DemoRole): DemoPerson => {
  const person = demoPeople.find((person) => person.role === role)
  if (person === undefined) throw new Error(`The demo has no ${role}.`)
  return person
}
export const demoRoles: Readonly<Record<DemoRole, DemoPerson>> = { enterprise: as('enterprise'), liaison: as('liaison'), host: as('host'), operator: as('operator') }

/** Puts the people into the office, where they are not there yet; their ids are the same in every demo. */
export async function settlePeople({ database }: Office, clock: () => Date): Promise<void> {
  const at = clock().toISOString()
  await database.insertInto('person').values(demoPeople.map(({ personId, name, email, locale }) => ({
    id: personId, name, email, locale, emailVerified: 0, image: null, createdAt: at, updatedAt: at,
  }))).onConflict((conflict) => conflict.doNothing()).execute()
}
