import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readEvent } from '../../../schema/events/events.ts'
import type { PersonId } from '../../../schema/events/ids.ts'
import { processActor } from '../../../services/identity/actor.ts'
import { appointOperator } from '../../../services/people/appointOperator.ts'
import { dismissOperator } from '../../../services/people/dismissOperator.ts'
import { eventStoreInMemory, LogInMemory } from '../../support/eventStoreInMemory.ts'
import { accepted, by, interleaved, nodeOn, refusedAs } from '../../support/nodes.ts'
import { operator, person, personId } from '../../support/people.ts'

const names = ['Li Na', 'Wang Fang', 'Chen Jie']
const asOperator = (name: string) => ({ ...operator, id: person(name).id })
const appointed = async (handle: ReturnType<typeof nodeOn>, id: PersonId) => accepted(await handle(appointOperator, { personId: id }, by(processActor('first operator'))))

/** Who is an operator by the log. */
async function standing(store: ReturnType<typeof eventStoreInMemory>): Promise<readonly string[]> {
  const last = await Promise.all(names.map(async (name) => (await store.read(`person-${personId(name)}`)).map(readEvent).at(-1)?.event.type))
  return names.filter((_, index) => last[index] === 'OperatorAppointed')
}

describe('operators', () => {
  test('who dismiss each other at once, on two nodes, leave one at least', () => fc.assert(fc.asyncProperty(
    fc.scheduler(), fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names), fc.boolean()), { minLength: 2, maxLength: 6 }), async (scheduler, asked) => {
      const log = new LogInMemory()
      const store = eventStoreInMemory(log)
      for (const name of names) await appointed(nodeOn(store), personId(name))
      const [one, another] = [nodeOn(interleaved(eventStoreInMemory(log), scheduler)), nodeOn(interleaved(eventStoreInMemory(log), scheduler))]
      // Each acts by what was read before any of it: all three are operators.
      const answers = asked.map(([who, whom, first]) => (first ? one : another)(dismissOperator, { personId: personId(whom) }, by(asOperator(who))))
      await scheduler.waitFor(Promise.all(answers))
      expect((await standing(store)).length).toBeGreaterThan(0)
    }), { numRuns: 60 }))

  test('dismiss nobody once they are dismissed, however late they read it, and do again when they are appointed again', async () => {
    const store = eventStoreInMemory()
    const handle = nodeOn(store)
    for (const name of names) await appointed(handle, personId(name))
    const dismiss = (who: string, whom: string) => handle(dismissOperator, { personId: personId(whom) }, by(asOperator(who)))
    accepted(await dismiss('Li Na', 'Wang Fang'))
    expect(await dismiss('Wang Fang', 'Li Na')).toEqual(refusedAs('FORBIDDEN'))
    await appointed(handle, personId('Wang Fang'))
    accepted(await dismiss('Wang Fang', 'Li Na'))
    expect(await standing(store)).toEqual(['Wang Fang', 'Chen Jie'])
  })
})
