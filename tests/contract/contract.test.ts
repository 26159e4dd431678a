import { beforeAll, describe, expect, test } from 'vitest'
import { startVitest } from 'vitest/node'

/** How each broken store fared in the tests of the contract. */
const results = new Map<string, readonly { readonly test: string; readonly state: string }[]>()

beforeAll(async () => {
  const file = 'tests/contract/fixtures/storesThatBreakPromises.ts'
  const vitest = await startVitest('test', [file], { config: false, watch: false, include: [file], testTimeout: 300, reporters: [{}] })
  for (const module of vitest.state.getTestModules()) {
    for (const suite of module.children.suites()) {
      results.set(suite.name, [...suite.children.allTests()].map((test) => ({ test: test.fullName, state: test.result().state })))
    }
  }
  await vitest.close()
  process.exitCode = undefined
}, 60_000)

const resultsOf = (name: string) => results.get(`${name} keeps the promises of an event store:`) ?? []

describe('The contract of event stores', () => {
  test('fails a store that does nothing in every single test, and skips none', () => {
    expect(resultsOf('does nothing').length).toBeGreaterThan(40)
    expect(resultsOf('does nothing').filter(({ state }) => state !== 'failed')).toEqual([])
  })
  test.each([
    'takes every revision', 'takes a part for the whole', 'writes again what is repeated', 'doubles events that it follows',
    'skips events that it follows', 'forgets to wait', 'drops what it cannot serialise',
  ])('fails a store that %s', (name) => {
    expect(resultsOf(name).map(({ state }) => state)).toContain('failed')
  })
})
