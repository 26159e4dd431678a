import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readEvent } from '../../../schema/events/events.ts'
import type { PersonId } from '../../../schema/events/ids.ts'
import { processActor } from '../../../services/identity/actor.ts'
import { appointOperator } from '../../../services/people/appointOperator.ts'
import { dismissOperator } from '../../../services/people/dismissOperator.ts'
import { eventStoreInMemory, LogInMemory } from '../../support/eventStoreInMemory.ts'
import { accepted, by, interleaved, nodeOn, refusedAs } from '../../support/nodes.ts'
import { eraseMyself } from '../../../services/people/eraseMyself.ts'
import { erasePerson } from '../../../services/people/erasePerson.ts'
import { operator, person, personId } from '../../support/people.ts'

const names = ['Li Na', 'Wang Fang', 'Chen Jie']
/** As every node may have read it before any of what follows: all are operators. */
const asRead = { parting: (id: string) => ({ soleOwner: false, otherOperators: names.map(personId).filter((other) => other !== id) }) }
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

  test('who go, or are erased at the machine, or dismiss each other at once, on two nodes, leave one at least', () => fc.assert(fc.asyncProperty(
    fc.scheduler(), fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom('GOES', 'ERASED', ...names), fc.boolean()), { minLength: 3, maxLength: 6 }), async (scheduler, asked) => {
      const log = new LogInMemory()
      const store = eventStoreInMemory(log)
      for (const name of names) await appointed(nodeOn(store), personId(name))
      const [one, another] = [nodeOn(interleaved(eventStoreInMemory(log), scheduler), asRead), nodeOn(interleaved(eventStoreInMemory(log), scheduler), asRead)]
      const answers = asked.map(([who, what, first]) => {
        const handle = first ? one : another
        switch (what) {
          case 'GOES': return handle(eraseMyself, { personId: personId(who) }, by(asOperator(who)))
          case 'ERASED': return handle(erasePerson, { personId: personId(who) }, by(processActor('operator-at-machine')))
          default: return handle(dismissOperator, { personId: personId(what) }, by(asOperator(who)))
        }
      })
      await scheduler.waitFor(Promise.all(answers))
      expect((await standing(store)).length).toBeGreaterThan(0)
    }), { numRuns: 100 }))

  test('go while another stands; the last one appoints somebody first', async () => {
    const store = eventStoreInMemory()
    const handle = nodeOn(store, asRead)
    for (const name of names) await appointed(handle, personId(name))
    const goes = (name: string) => handle(eraseMyself, { personId: personId(name) }, by(asOperator(name)))
    accepted(await goes('Li Na'))
    accepted(await goes('Wang Fang'))
    expect(await goes('Chen Jie')).toEqual(refusedAs('LAST_OPERATOR'))
    expect(await handle(erasePerson, { personId: personId('Chen Jie') }, by(processActor('operator-at-machine')))).toEqual(refusedAs('LAST_OPERATOR'))
    expect(await standing(store)).toEqual(['Chen Jie'])
  })

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
