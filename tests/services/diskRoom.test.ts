import { expect, test } from 'vitest'
import type { Handle } from '../../services/commands/handler.ts'
import { refuse } from '../../services/commands/refusal.ts'
import { roomOn, whileThereIsRoom } from '../../services/diskRoom.ts'
import { EventStoreUnavailable } from '../../services/eventStore/eventStore.ts'
import { draftNeed } from '../../services/needs/draftNeed.ts'
import { needContent } from '../support/needs.ts'
import { organizationId, stranger } from '../support/people.ts'

test('commands wait for room on the disk, and go on when there is some again', async () => {
  let free = 300 * 1_048_576
  let seconds = 1_000
  const handled: Handle = async () => refuse('BUSY')
  const handle = whileThereIsRoom(handled, roomOn('/', 200, () => new Date(seconds++ * 1_000), () => free))
  const ask = () => handle(draftNeed, { organizationId: organizationId('Haiyun Marine'), content: needContent }, { actor: stranger, commandId: '2f0c8a52-5d0e-4c6e-9a53-0d6f5b0f7a11' })
  await expect(ask()).resolves.toMatchObject({ code: 'BUSY' })
  free = 100 * 1_048_576
  await expect(ask()).rejects.toBeInstanceOf(EventStoreUnavailable)
  free = 300 * 1_048_576
  await expect(ask()).resolves.toMatchObject({ code: 'BUSY' })
})
