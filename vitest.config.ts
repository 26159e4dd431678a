import { randomInt } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** They start hubs, processes or a browser, or wait for a disk: one file at a time, after the others. */
const slow = [
  'tests/{api,browser,faults}/**/*.test.ts',
  'tests/services/{cli,demo,import}/**/*.test.ts',
  'tests/services/eventStore/sqlite/**/*.test.ts',
  'tests/services/identity/withoutNodeEnv.test.ts',
  'tests/project/firstSteps.test.ts',
  'tests/projections/projections.test.ts',
]

/** They live many random lives, or wait out outages: they are as quick as others to begin, and take as long as twenty files together. */
const thorough = [
  'tests/projections/{boardVersions,logs,parking,rebuild}.test.ts',
  'tests/services/identity/secondOpinion.test.ts',
  'tests/services/eventStore/eventstoredb/outages.test.ts',
]

/** What stands in the office, or is done with it; each suite runs once more on a real PostgreSQL. */
const onPostgres = ['tests/services/office/**/*.test.ts', 'tests/services/processes/{following,mailing,reminding,sending}.test.ts', 'tests/api/{erasure,files,intake,letIn,mail,myself,notifications,personalTokens,signIn}.test.ts']
/** They look at the office's file itself. */
const ofTheFile = ['tests/services/office/{holdings,officeFile}.test.ts']

/** What everything random in the tests comes from: the same for everybody, so that a change is judged by what it changes; `random` looks further. */
const asked = process.env['HUB_TEST_SEED'] ?? ''
process.env['HUB_TEST_SEED'] = asked === '' ? '20260518' : asked === 'random' ? String(randomInt(2 ** 31)) : asked

/** `npm test` runs all projects, `npm run test:fast` the first alone. */
export default defineConfig({
  // One copy for all: the libraries around it load this build, and an error of another copy is foreign to them.
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(new URL('./node_modules/graphql/index.js', import.meta.url)) }] },
  test: {
    reporters: ['default', './tests/support/closingLine.ts'],
    env: { HUB_TEST_SEED: process.env['HUB_TEST_SEED'] },
    setupFiles: './tests/support/chanceOfRun.ts',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: 'fast', include: ['tests/**/*.test.ts'], exclude: [...slow, ...thorough, 'tests/nodes/**/*.test.ts'], pool: 'threads', isolate: false, sequence: { groupOrder: 0 } },
      },
      {
        extends: true,
        test: { name: 'thorough', include: thorough, pool: 'threads', isolate: false, sequence: { groupOrder: 0 } },
      },
      {
        extends: true,
        test: {
          name: 'postgres', include: [...onPostgres, 'tests/nodes/**/*.test.ts'], exclude: ofTheFile, pool: 'threads', isolate: false, sequence: { groupOrder: 2 },
          globalSetup: './tests/support/postgres/server.ts', setupFiles: ['./tests/support/chanceOfRun.ts', './tests/support/postgres/skipWithout.ts'],
        },
      },
      {
        extends: true,
        test: { name: 'slow', include: slow, pool: 'forks', maxWorkers: 1, testTimeout: 120_000, sequence: { groupOrder: 1 } },
      },
    ],
  },
})
