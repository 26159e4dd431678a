import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { expect, test } from 'vitest'
import { aHub } from '../support/hub.ts'
import { storyAt } from '../support/story.ts'

const hub = await aHub()
const story = await storyAt(hub)

test('the operator reads how the hub\'s processes fare, and nobody else does', async () => {
  const asked = '{ processes { name node notedAt failures failingSince triedAgainAt } }'
  expect((await story.operator.query(asked)).data?.['processes']).toContainEqual({
    name: 'posting-suggestions', node: `${hostname()} ${process.pid}`, notedAt: expect.any(String), failures: 0, failingSince: null, triedAgainAt: null,
  })
  const park = await story.park()
  for (const other of [hub.visitor(), park.owner]) expect(await other.query(asked)).toMatchObject({ data: { processes: null }, errors: [] })
})

test('metrics name every process with its failures', async () => {
  expect(await (await fetch(`${hub.url}/metrics`)).text()).toMatch(/^hub_processes_failures\{process="posting-suggestions"\} 0$/m)
})

test('the operator reads what could not be sent, without a word of what it said, and decides', async () => {
  const { outbox } = hub.running.office
  await outbox.put({ id: randomUUID(), process: 'mailing', eventId: randomUUID(), recipientId: story.operator.personId, kind: 'MAIL' })
  const claimed = await outbox.claim() ?? expect.fail()
  await outbox.failed(claimed, 'EENVELOPE', undefined)
  const asked = '{ deadLetters { id kind state attempts error } }'
  const read = async () => (await story.operator.query(asked)).data?.['deadLetters']
  expect(await read()).toEqual([{ id: claimed.id, kind: 'MAIL', state: 'DEAD', attempts: 1, error: 'EENVELOPE' }])
  expect(await (await hub.as('somebody')).query(asked)).toMatchObject({ data: { deadLetters: null } })
  await story.operator.does('dropDeadLetter', { deadLetterId: claimed.id })
  expect(await read()).toEqual([])
})
