import type { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import { channelsIn, type Channels } from './channels.ts'
import { consentsIn, type Consents } from './consents.ts'
import { endings, type Endings } from './endings.ts'
import { delegationLinksIn, type DelegationLinks } from './delegationLinks.ts'
import { expertInvitationsIn, type ExpertInvitations } from './expertInvitations.ts'
import { hints, type Hints } from './hints.ts'
import { intakeLinksIn, type IntakeLinks } from './intakeLinks.ts'
import { intakeDays, intakesIn, type Intakes } from './intakes.ts'
import { invitationsIn, type Invitations } from './invitations.ts'
import { mailSettingsIn, type MailSettings } from './mailSettings.ts'
import { migrations } from './migrations/migrations.ts'
import { notificationsIn, type Notifications } from './notifications.ts'
import { outboxIn, type Outbox } from './outbox.ts'
import { peopleIn, type People } from './people.ts'
import { positionsIn, type Positions } from './positions.ts'
import { onceIn, requestDays, type OfficeRequest, type OnceOutcome } from './requests.ts'
import { readingsIn, type Readings } from './readings.ts'
import { secretsIn, type Secrets } from './secrets.ts'
import { sessionsIn, type Sessions } from './sessions.ts'
import { signInRequestsIn, type SignInRequests } from './signInRequests.ts'
import { dialectOf, openDatabase } from './sqliteDatabase.ts'
import type { OfficeTables } from './tables.ts'
import { tokensIn, type Tokens } from './tokens.ts'
import { vaultIn, type Vault } from './vault.ts'

/** What the office keeps, each kind by itself. */
export interface OfficeParts {
  readonly database: Kysely<OfficeTables>
  readonly people: People
  readonly channels: Channels
  readonly consents: Consents
  readonly intakeLinks: IntakeLinks
  readonly intakes: Intakes
  readonly sessions: Sessions
  readonly tokens: Tokens
  readonly secrets: Secrets
  readonly invitations: Invitations
  readonly expertInvitations: ExpertInvitations
  readonly delegationLinks: DelegationLinks
  readonly signInRequests: SignInRequests
  /** What people are told. */
  readonly notifications: Notifications
  /** When, and about what, people are sent mail. */
  readonly mailSettings: MailSettings
  /** What has to leave the hub. */
  readonly outbox: Outbox
  /** Up to where processes have followed the log. */
  readonly positions: Positions
}

/** The office store: the truth of people and of all that is neither fact nor derivable. Nothing of it is ever in the log. */
export interface Office extends OfficeParts {
  readonly vault: Vault
  readonly readings: Readings
  /**
   * Does the work of a request once, all of it or nothing; a repetition is told apart for 30 days. The work uses only the parts that it is given.
   * `subjectOf` is the id of what was changed; nothing where the work was refused.
   */
  once<Decided>(
    request: OfficeRequest, work: (parts: OfficeParts) => Promise<Decided>, subjectOf: (decided: Decided) => string | undefined,
  ): Promise<OnceOutcome<Decided>>
  /** Does all of it or nothing; the work uses only the parts that it is given. */
  atOnce<Result>(work: (parts: OfficeParts) => Promise<Result>): Promise<Result>
  /** Removes what has been over for a day. Runs on opening; whoever keeps the office open calls it every hour. */
  purge(): Promise<void>
  close(): Promise<void>
}

/** The office cannot be opened; the message says why and what to do. */
export class OfficeRefused extends Error {
  override readonly name = 'OfficeRefused'
  readonly reason: 'CORRUPT' | 'NEWER'
  constructor(reason: OfficeRefused['reason'], message: string, cause: unknown) {
    super(message, { cause })
    this.reason = reason
  }
}

export interface OfficeOptions {
  readonly folder: string
  readonly clock?: () => Date
  /** Bytes that the texts and files of one organisation may take. */
  readonly storage?: number
}
const defaultStorage = 2 * 1024 ** 3
const day = 24 * 3_600_000

/**
 * Opens the office in a folder of its own and brings its tables up to this build.
 * @throws {OfficeRefused} the file is damaged, or a newer build has written it.
 */
export async function openOffice({ folder, clock = () => new Date(), storage = defaultStorage }: OfficeOptions): Promise<Office> {
  const file = openOrRefuse(folder)
  const database = new Kysely<OfficeTables>({ dialect: dialectOf(file) })
  try {
    await migrate(file, database)
  } catch (problem) {
    file.close()
    throw problem
  }

  const told: Told = { ended: endings(), notifications: hints(), outbox: hints() }
  const once: Office['once'] = async (request, work, subjectOf) => {
    const held = told.ended.held()
    const transaction = await database.startTransaction().execute()
    try {
      const outcome = await onceIn(transaction, request, clock, () => work(partsIn(transaction, clock, { ...told, ended: held })), subjectOf)
      const stands = outcome.kind === 'DECIDED' && outcome.done
      await (stands ? transaction.commit() : transaction.rollback()).execute()
      if (stands) held.flush()
      return outcome
    } catch (problem) {
      if (!transaction.isCommitted && !transaction.isRolledBack) await transaction.rollback().execute()
      throw problem
    }
  }
  const parts = partsIn(database, clock, told)
  const purge = async () => {
    const yesterday = new Date(clock().getTime() - day).toISOString()
    await database.deleteFrom('session').where('expiresAt', '<', yesterday).execute()
    await database.deleteFrom('personal_token').where('expiresAt', '<', yesterday).execute()
    await database.deleteFrom('sign_in_request').where('createdAt', '<', yesterday)
      .where('id', 'not in', database.selectFrom('secret').select('subject').where('expiresAt', '>=', yesterday)).execute()
    await database.deleteFrom('secret').where('expiresAt', '<', yesterday).execute()
    for (const opened of ['invitation', 'expert_invitation', 'delegation_link'] as const) {
      await database.deleteFrom(opened).where('id', 'not in', database.selectFrom('secret').select('subject')).execute()
    }
    await database.deleteFrom('intake_link').where('expiresAt', '<', yesterday).execute()
    await database.deleteFrom('intake').where(({ fn }) => fn.coalesce('takenAt', 'receivedAt'), '<', new Date(clock().getTime() - intakeDays * day).toISOString()).execute()
    await database.deleteFrom('request').where('createdAt', '<', new Date(clock().getTime() - requestDays * day).toISOString()).execute()
    await parts.notifications.purge()
    await parts.outbox.purge()
  }
  await purge()
  return {
    ...parts, vault: vaultIn(database, clock, storage), readings: readingsIn(database, clock), once, purge,
    atOnce: (work) => database.transaction().execute((transaction) => work(partsIn(transaction, clock, told))),
    close: () => database.destroy(),
  }
}

/** What is told within this process, whichever transaction it comes from. */
interface Told {
  readonly ended: Endings
  readonly notifications: Hints
  readonly outbox: Hints
}

/** The parts over the file, or over one transaction of it. */
function partsIn(database: Kysely<OfficeTables>, clock: () => Date, told: Told): OfficeParts {
  const sessions = sessionsIn(database, clock, told.ended)
  const secrets = secretsIn(database, clock)
  return {
    database, sessions, secrets,
    people: peopleIn(database, sessions, clock),
    channels: channelsIn(database, clock),
    tokens: tokensIn(database, secrets, clock, told.ended),
    consents: consentsIn(database, clock),
    intakeLinks: intakeLinksIn(database, secrets, clock),
    intakes: intakesIn(database, clock),
    invitations: invitationsIn(database, secrets, clock),
    expertInvitations: expertInvitationsIn(database, secrets, clock),
    delegationLinks: delegationLinksIn(database, secrets, clock),
    signInRequests: signInRequestsIn(database, clock),
    notifications: notificationsIn(database, clock, told.notifications),
    mailSettings: mailSettingsIn(database),
    outbox: outboxIn(database, clock, told.outbox),
    positions: positionsIn(database),
  }
}

function openOrRefuse(folder: string): DatabaseSync {
  try {
    return openDatabase(folder)
  } catch (problem) {
    if (problem instanceof Error && /not a database|malformed/.test(problem.message)) {
      throw new OfficeRefused('CORRUPT', `The office store in ${folder} is damaged. Restore it from a backup: hub restore.`, problem)
    }
    throw problem
  }
}

/** In one write transaction of the file: two processes that open a new office at once make its tables once. */
async function migrate(file: DatabaseSync, database: Kysely<OfficeTables>) {
  file.exec('BEGIN IMMEDIATE')
  const { error } = await new Migrator({ db: database, provider: { getMigrations: async () => migrations } }).migrateToLatest()
  file.exec(error === undefined ? 'COMMIT' : 'ROLLBACK')
  if (error === undefined) return
  if (error instanceof Error && error.message.startsWith('corrupted migrations')) {
    throw new OfficeRefused('NEWER', 'The office store was written by another build of the hub. Start the newer build, or restore a backup.', error)
  }
  throw error
}
