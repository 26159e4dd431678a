import { z } from 'zod'
import type { EventStore } from './eventStore/eventStore.ts'
import { heldOf } from './office/holdings.ts'
import type { Office } from './office/office.ts'

/** Everything that is held of a person: the office's rows, and where the log names them. Texts of organisations are not theirs, and not in it. */
export interface PersonalData {
  readonly personId: string
  readonly madeAt: string
  /** By the table and the column that names the person. Secrets and their digests are left out. */
  readonly office: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>
  /** What the person did, and what names them. */
  readonly events: readonly { readonly id: string; readonly at: string; readonly type: string; readonly stream: string; readonly as: 'ACTOR' | 'NAMED' }[]
}

const Beside = z.object({ at: z.string(), actor: z.object({ id: z.string() }) })

/** Reads the log once from its beginning, a batch a turn. */
export async function personalDataOf(
  { office, log, clock }: { readonly office: Office; readonly log: Pick<EventStore, 'head' | 'follow'> | undefined; readonly clock: () => Date },
  person: { readonly personId: string; readonly email: string },
): Promise<PersonalData> {
  const { personId } = person
  const held = await heldOf(office.database, person)
  const head = (await log?.head()) ?? 0n
  const events: PersonalData['events'][number][] = []
  let position = 0n
  if (log !== undefined && head > position) {
    for await (const batch of log.follow(position, { signal: new AbortController().signal })) {
      for (const event of batch) {
        position = event.position
        if (position > head) break
        const { at, actor } = Beside.parse(event.metadata)
        const as = actor.id === personId ? 'ACTOR' : JSON.stringify(event.data).includes(personId) ? 'NAMED' : undefined
        if (as !== undefined) events.push({ id: event.id, at, type: event.type, stream: event.stream, as })
      }
      if (position >= head) break
    }
  }
  return { personId, madeAt: clock().toISOString(), office: held, events }
}
