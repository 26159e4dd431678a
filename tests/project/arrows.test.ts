import { describe, expect, test } from 'vitest'
import { importsIn, type Import } from './imports.ts'
import { filesIn, read } from './project.ts'

const actorsAndRights = ['services/identity/actor.ts', 'services/identity/mask.ts', 'services/identity/rights.ts', 'services/identity/matchSight.ts', 'services/identity/visibility.ts', 'services/identity/boardSight.ts', 'services/identity/confidentialSight.ts']
const decisions = ['schema/events/', 'services/facts.ts', ...actorsAndRights, 'services/commands/', 'zod']
const aggregates = ['organizations', 'people', 'needs', 'offers', 'experts', 'delegations', 'conferences', 'registrations', 'entries', 'matches', 'dossiers', 'disclosures']

/**
 * What each part may import beside itself; the longest name that begins a file's path holds. A part that is not named here has to be added:
 * then somebody has thought about where it stands.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'schema/events/': ['zod'],
  'schema/generate.ts': ['@graphql-codegen/', 'graphql', 'locales/', 'node:', 'zod'],

  'services/facts.ts': ['schema/events/', 'services/identity/actor.ts'],
  ...Object.fromEntries(actorsAndRights.map((file) => [file, ['schema/events/', 'services/facts.ts', ...actorsAndRights]])),
  'services/commands/': ['schema/events/', 'services/facts.ts', ...actorsAndRights, 'services/identity/locale.ts', 'services/eventStore/eventStore.ts', 'locales/', 'node:crypto', 'uuid', 'zod'],
  'services/things/': decisions,
  ...Object.fromEntries(aggregates.map((aggregate) => [`services/${aggregate}/`, [...decisions, 'services/things/']])),
  // An answer, or an enquiry, is two things at once: an offer or a need, and interest in its name.
  'services/responses/': [...decisions, 'services/things/', 'services/needs/', 'services/offers/', 'services/matches/'],

  'services/eventStore/': ['node:', 'zod'],
  'services/eventStore/eventstoredb/': ['services/eventStore/', '@eventstore/db-client', 'node:', 'zod'],
  'services/files/': ['schema/events/dossiers.ts', 'file-type', 'node:'],
  'services/office/': ['services/hindered.ts', 'services/identity/secrets.ts', 'kysely', 'node:', 'pg', 'zod'],
  'services/identity/': ['schema/events/', 'services/facts.ts', 'services/office/', 'locales/', 'better-auth', 'express', 'nodemailer', 'node:', 'zod'],
  // One list of languages serves refusals and pages.
  'services/identity/locale.ts': ['express'],
  'services/matching/': ['schema/events/', 'services/facts.ts', ...actorsAndRights, 'wink-porter2-stemmer', 'zod'],
  'services/matching/bridge/': ['services/matching/', 'node:crypto', 'node:fs', 'node:path', 'zod'],
  'services/matching/taxonomy/': ['services/matching/', 'schema/events/', 'zod'],
  // The two ends of the matcher's thread, which opens the read models for itself.
  'services/matching/matching.ts': ['schema/events/', 'services/facts.ts', ...actorsAndRights, 'node:worker_threads', 'zod'],
  'services/matching/matchingThread.ts': [
    'schema/events/', 'projections/matchable.ts', 'projections/parallelTexts.ts', 'projections/readModelFile.ts', 'projections/readModels.ts', 'node:worker_threads', 'zod',
  ],
  // The two ends of the thread that learns the bridge.
  'services/matching/bridge/learning.ts': ['services/matching/', 'projections/parallelTexts.ts', 'node:worker_threads'],
  'services/matching/bridge/learningThread.ts': [
    'services/matching/', 'projections/parallelTexts.ts', 'projections/readModelFile.ts', 'projections/readModels.ts', 'node:worker_threads', 'zod',
  ],
  // The digest of what is said is made in one way, since commands record it in events.
  'projections/': ['schema/events/', 'services/facts.ts', ...actorsAndRights, 'services/commands/keys.ts', 'services/matching/', 'services/eventStore/', 'node:', 'zod'],

  'services/notifications/': ['schema/events/', 'services/needs/dueBy.ts', 'services/things/reading.ts', 'projections/', 'services/facts.ts', ...actorsAndRights, 'services/identity/locale.ts', 'services/identity/delivery.ts', 'services/office/', 'locales/', 'zod'],
  'services/processes/': [
    'schema/events/', 'services/core.ts', 'services/commands/', 'services/identity/actor.ts', 'services/eventStore/eventStore.ts', 'services/facts.ts', 'services/identity/delivery.ts', 'services/office/', 'services/notifications/', 'projections/rows.ts',
    'services/things/', 'services/responses/',
    ...aggregates.map((name) => `services/${name}/`),
  ],
  'services/everyCommand.ts': ['services/commands/', 'services/responses/', ...aggregates.map((name) => `services/${name}/`)],
  'services/core.ts': ['services/', 'projections/', 'node:'],
  'services/hub.ts': ['services/', 'projections/', 'schema/events/', 'node:'],
  'services/': ['services/', 'schema/events/', 'locales/', 'node:', 'zod'],
  'services/api/': [
    'services/', 'schema/', 'projections/', 'locales/', 'node:', '@apollo/', '@as-integrations/', '@graphql-tools/', '@graphql-yoga/', 'express', 'graphql', 'helmet', 'pino',
    'prom-client', 'ruru/', 'ws', 'zod',
  ],
  'services/intake/': ['services/core.ts', 'services/facts.ts', 'services/identity/', 'services/office/', 'schema/events/', 'locales/', 'express', 'node:', 'zod'],
  'services/log/': ['services/hindered.ts', 'schema/events/', 'services/commands/keys.ts', 'services/eventStore/', 'services/import/lines.ts', 'node:', 'zod'],
  'services/unsubscribe/': ['services/identity/', 'services/office/', 'services/notifications/', 'locales/', 'express', 'node:', 'zod'],
  'services/import/': ['services/', 'schema/events/', 'projections/importable.ts', 'locales/', 'node:', 'zod'],
  'services/demo/': ['services/', 'schema/events/', 'locales/', 'node:', 'zod'],
  'services/cli/': ['services/', 'schema/events/', 'projections/buildReadModels.ts', 'projections/generations.ts', 'projections/keptLabels.ts', 'locales/', 'node:', 'cli-progress', 'commander', 'zod'],
}

/** Never, whatever is allowed above: who opens the log and the read models, and who puts the parts together. */
const onlyFrom: Readonly<Record<string, readonly string[]>> = {
  'services/hub.ts': ['services/main.ts'],
  'services/core.ts': ['services/hub.ts', 'services/known.ts', 'services/erasure.ts', 'services/api/', 'services/intake/', 'services/import/', 'services/demo/', 'services/cli/', 'services/processes/'],
  'services/main.ts': ['services/cli/'],
  'services/cli/': ['services/main.ts'],
  'services/api/': ['services/hub.ts', 'services/cli/'],
  'services/eventStore/sqlite/': ['services/eventStore/', 'services/status.ts', 'services/log/', 'services/backup/', 'services/cli/', 'projections/'],
  'services/eventStore/eventstoredb/': ['services/eventStore/', 'services/config.ts'],
  'services/processes/': ['services/hub.ts', 'services/erasure.ts', 'services/api/'],
  'projections/projections.ts': ['services/core.ts'],
  'projections/projector.ts': [],
}

const partOf = (path: string) => Object.keys(mayImport).filter((part) => path.startsWith(part)).sort((a, b) => b.length - a.length)[0]
const folderOf = (part: string) => (part.endsWith('/') ? part : part.slice(0, part.lastIndexOf('/') + 1))
const shown = (imports: readonly Import[]) => imports.map(({ from, to }) => `${from} → ${to}`)

describe('the arrows between the parts', () => {
  const imports = importsIn(['schema', 'services', 'projections'])

  test('are there to be read', () => {
    expect(shown(imports)).toEqual(expect.arrayContaining([
      'services/needs/publishNeed.ts → services/commands/command.ts', 'services/main.ts → services/demo/seed.ts', 'services/hub.ts → node:crypto',
    ]))
  })

  test('begin in a part that has been thought about', () => {
    expect(imports.map(({ from }) => from).filter((from) => partOf(from) === undefined)).toEqual([])
  })

  test('point only where they may', () => {
    expect(shown(imports.filter(({ from, to }) => {
      const part = partOf(from) ?? ''
      const own = folderOf(part)
      return !(own !== 'services/' && to.startsWith(own)) && !(mayImport[part] ?? []).some((allowed) => to.startsWith(allowed))
    }))).toEqual([])
  })

  test.each(Object.entries(onlyFrom))('lead to %s only from where the parts are put together', (target, allowed) => {
    expect(shown(imports.filter(({ from, to }) => to.startsWith(target) && !from.startsWith(target) && folderOf(partOf(from) ?? '') !== folderOf(target)
      && !allowed.some((part) => from.startsWith(part))))).toEqual([])
  })
})

describe('what is decided, projected or matched', () => {
  const pure = filesIn(['schema/events', 'projections', 'services/matching', 'services/things', ...aggregates.map((name) => `services/${name}`)], '.ts')

  test.each([
    ['reads no clock', /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(/],
    ['draws no lots', /\brandomUUID\b|\bMath\.random\(|\brandomBytes\b/],
  ])('%s', (_rule, forbidden) => {
    expect(pure.filter((path) => forbidden.test(read(path)))).toEqual([])
  })
})
