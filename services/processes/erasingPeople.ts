import { OrganizationId, PersonId } from '../../schema/events/ids.ts'
import { naturalId } from '../commands/keys.ts'
import { processActor } from '../identity/actor.ts'
import { removeErasedMember } from '../organizations/removeErasedMember.ts'
import type { Process } from './process.ts'

const patience = 5_000
const mostAtOnce = 100

/**
 * Erases in the office whoever `PersonErased` names, then lets them leave what they belong to. Each step finds by itself what is left to do,
 * so it is repeated safely after a crash, and over an office that was restored from before.
 */
export function erasingPeople(erase: (personId: string) => Promise<void>): Process {
  /** In this office, since this start. */
  const erased = new Set<string>()
  return {
    name: 'erasing-people',
    async run({ rows, handle, projections }) {
      for (const personId of rows.people.erased()) {
        if (erased.has(personId)) continue
        await erase(personId)
        erased.add(personId)
      }
      const left = rows.people.membershipsOfErased(mostAtOnce)
      const actor = processActor('erasing-people')
      let last = 0n
      for (const { organizationId, personId } of left) {
        const outcome = await handle(
          removeErasedMember, { organizationId: OrganizationId.parse(organizationId), personId: PersonId.parse(personId) },
          { actor, commandId: naturalId('erased member', organizationId, personId) },
        )
        if ('position' in outcome && outcome.position !== undefined) last = outcome.position
      }
      // Until the rows hold what was just written, the same memberships would be found again.
      await projections.reached(last, patience)
      return left.length === mostAtOnce ? 'AT_ONCE' : 'WHEN_MOVED'
    },
  }
}
