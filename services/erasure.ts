import { randomUUID } from 'node:crypto'
import { PersonId } from '../schema/events/ids.ts'
import type { RefusalCode } from './commands/refusals.ts'
import { Refusal } from './commands/refusal.ts'
import type { Core } from './core.ts'
import { processActor } from './identity/actor.ts'
import { known } from './known.ts'
import type { Office } from './office/office.ts'
import { erasePerson } from './people/erasePerson.ts'
import { erasingPeople } from './processes/erasingPeople.ts'

/** Whom the operator means: somebody by an address or an id. */
export async function personNamed(office: Office, named: string): Promise<{ readonly personId: string; readonly email: string } | undefined> {
  return (await office.people.findByEmail(named)) ?? (await office.people.find(named.toLowerCase()))
}

/** Erases somebody at the operator's word, and answers when nothing of them is left. */
export async function eraseNamed({ core, office }: { readonly core: Core; readonly office: Office }, named: string): Promise<'ERASED' | 'UNKNOWN' | RefusalCode> {
  const person = await personNamed(office, named)
  if (person === undefined) return 'UNKNOWN'
  const outcome = await core.handle(erasePerson, { personId: PersonId.parse(person.personId) }, { actor: processActor('operator-at-machine'), commandId: randomUUID() })
  if (outcome instanceof Refusal) return outcome.code
  await known(core, outcome.position)
  const erasing = erasingPeople((personId) => office.people.erase(personId))
  while ((await erasing.run(core, new AbortController().signal)) === 'AT_ONCE');
  return 'ERASED'
}
