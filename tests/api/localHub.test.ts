import { describe, expect, onTestFinished, test } from 'vitest'
import { isFromThisMachine } from '../../services/api/localRoutes.ts'
import { loggerAt } from '../../services/api/logger.ts'
import { findRunningHub } from '../../services/cli/runningHub.ts'
import { readConfig } from '../../services/config.ts'
import { startHub } from '../../services/hub.ts'
import { announceLocal } from '../../services/local.ts'
import { temporaryFolder } from '../support/office.ts'

test.skipIf(process.platform !== 'linux')('a hub that listens at another address of this machine is found there by its commands', async () => {
  const config = readConfig({ HUB_DEMO: 'off', HUB_HOST: '127.0.0.2', HUB_PORT: '0', HUB_DATA: temporaryFolder() })
  const hub = await startHub(config, { logger: loggerAt('silent') })
  onTestFinished(() => hub.close({ immediate: true }))
  expect(await (await findRunningHub(config))?.ask('/local/status')).toMatchObject({ epoch: hub.core.store.epoch })
})

test.each([['127.0.0.1', '127.0.0.1'], ['10.1.2.3', '10.1.2.3'], ['0.0.0.0', '127.0.0.1'], ['::', '127.0.0.1'], ['[::]', '127.0.0.1'], ['[::1]', '::1'], ['hub.internal', 'hub.internal']])(
  'a hub that listens at %s is reached at %s', (host, reached) => {
    expect(announceLocal(temporaryFolder(), { host, port: 4000, office: 'FOLDER', clock: () => new Date() }).host).toBe(reached)
  },
)

describe('a command of this machine', () => {
  test.each([
    ['by loopback', { remoteAddress: '127.0.0.1', localAddress: '127.0.0.1' }, true],
    ['by loopback over IPv6', { remoteAddress: '::ffff:127.0.0.1', localAddress: '::ffff:127.0.0.1' }, true],
    ['by the address at which the hub listens', { remoteAddress: '10.1.2.3', localAddress: '10.1.2.3' }, true],
    ['from another machine of the network', { remoteAddress: '10.1.2.4', localAddress: '10.1.2.3' }, false],
    ['from nowhere', { remoteAddress: undefined, localAddress: undefined }, false],
  ])('is known by where it comes from: %s', (_, socket, expected) => expect(isFromThisMachine(socket)).toBe(expected))
})
