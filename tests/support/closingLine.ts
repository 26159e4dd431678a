import { writeSync } from 'node:fs'
import type { Reporter } from 'vitest/node'

/**
 * Ends every run, passed or not, with one line for people and machines alike: `N passed, N failed, N skipped`.
 * Before it stands, where something failed, the seed of its random lives, and whether the suite of event stores also ran on a real server.
 */
export default class ClosingLine implements Reporter {
  onTestRunEnd(...[modules, unhandledErrors]: Parameters<NonNullable<Reporter['onTestRunEnd']>>): void {
    const counts = { passed: 0, failed: unhandledErrors.length, skipped: 0, pending: 0 }
    for (const { children, errors, state } of modules.map((module) => ({ children: module.children, errors: module.errors(), state: module.state() }))) {
      const results = [...children.allTests()].map((test) => test.result().state)
      for (const result of results) counts[result]++
      // A file that can't be loaded, or a hook that throws, fails beside its tests.
      if (errors.length > 0 || (state === 'failed' && !results.includes('failed'))) counts.failed++
    }
    const real = (process.env['HUB_TEST_EVENTSTORE'] ?? '') === '' ? 'not run (HUB_TEST_EVENTSTORE=esdb://… names one)' : 'run'
    const repeat = counts.failed === 0 ? '' : `Random lives of this run: HUB_TEST_SEED=${process.env['HUB_TEST_SEED']} repeats them\n`
    const line = `EventStoreDB on a real server: ${real}\n${repeat}${counts.passed} passed, ${counts.failed} failed, ${counts.skipped + counts.pending} skipped\n`
    process.once('exit', () => writeSync(process.stdout.fd, line))
  }
}
