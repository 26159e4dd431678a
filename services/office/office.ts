import type { Kysely } from 'kysely'
import { channelsIn, type Channels } from './channels.ts'
import { consentsIn, type Consents } from './consents.ts'
import { delegationLinksIn, type DelegationLinks } from './delegationLinks.ts'
import { expertInvitationsIn, type ExpertInvitations } from './expertInvitations.ts'
import { linksEndingBetween, type ExpiringLink } from './expiringLinks.ts'
import { intakeLinksIn, type IntakeLinks } from './intakeLinks.ts'
import { intakeDays, intakesIn, type Intakes } from './intakes.ts'
import { invitationsIn, type Invitations } from './invitations.ts'
import { mailSettingsIn, type MailSettings } from './mailSettings.ts'
import { migrate } from './migrations/migrate.ts'
import { notificationsIn, type Notifications } from './notifications.ts'
import type { OfficeDatabase } from './officeDatabase.ts'
import { outboxIn, type Outbox } from './outbox.ts'
import { peopleIn, type People } from './people.ts'
import { positionsIn, type Positions } from './positions.ts'
import { openPostgres } from './postgres/postgresDatabase.ts'
import { processNotesIn, type ProcessNotes } from './processNotes.ts'
import { onceIn, requestDays, type OfficeRequest, type OnceOutcome } from './requests.ts'
import { readingsIn, type Readings } from './readings.ts'
import { secretsIn, type Secrets } from './secrets.ts'
import { sessionsIn, type Sessions } from './sessions.ts'
import { signInRequestsIn, type SignInRequests } from './signInRequests.ts'
import { openSqlite } from './sqliteDatabase.ts'
import type { OfficeTables } from './tables.ts'
import { heldBack, toldAmong, type Told } from './told.ts'
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
  /** How processes fare on each node. */
  readonly processNotes: ProcessNotes
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
  /** Links that people made for others, that nobody used, and that end after a moment and until another. */
  linksEndingBetween(after: Date, until: Date): Promise<readonly ExpiringLink[]>
  /** Does all of it or nothing; the work uses only the parts that it is given. */
  atOnce<Result>(work: (parts: OfficeParts) => Promise<Result>): Promise<Result>
  /** Removes what has been over for a day. Runs on opening; whoever keeps the office open calls it every hour. */
  purge(): Promise<void>
  close(): Promise<void>
}

/** Where the office stands: in a folder of one node, or in the PostgreSQL database of a connection string, which several nodes share. */
export type OfficePlace = { readonly folder: string } | { readonly database: string }
export type OfficeOptions = OfficePlace & {
  readonly clock?: () => Date
  /** Bytes that the texts and files of one organisation may take. */
  readonly storage?: number
  /** Aborts when a database that can't be reached yet is no longer waited for. */
  readonly signal?: AbortSignal
}
const defaultStorage = 2 * 1024 ** 3
const day = 24 * 3_600_000

/**
 * Opens the office and brings its tables up to this build.
 * @throws {OfficeRefused} the file is damaged, the database can't be reached, or a newer build has written it.
 */
export async function openOffice({ clock = () => new Date(), storage = defaultStorage, signal, ...place }: OfficeOptions): Promise<Office> {
  const opened = 'database' in place ? await openPostgres(place.database, { signal }) : openSqlite(place.folder)
  try {
    return await officeIn(opened, clock, storage)
  } catch (problem) {
    await opened.close()
    throw problem
  }
}

async function officeIn(opened: OfficeDatabase, clock: () => Date, storage: number): Promise<Office> {
  const { kysely: database, untilDone } = opened
  await opened.migrating(migrate)
  const told = toldAmong(opened.otherNodes)

  /** Works in one transaction, anew as often as it is overtaken, and tells what it changed once that stands. */
  const inTransaction = <Result>(work: (parts: OfficeParts) => Promise<Result>, stands: (result: Result) => boolean) => untilDone(async () => {
    const held = heldBack(told)
    const transaction = await database.startTransaction().execute()
    try {
      const result = await work(partsIn(transaction, opened, clock, held))
      await (stands(result) ? transaction.commit() : transaction.rollback()).execute()
      if (stands(result)) held.flush()
      return result
    } catch (problem) {
      if (!transaction.isCommitted && !transaction.isRolledBack) await transaction.rollback().execute()
      throw problem
    }
  })
  const parts = partsIn(database, opened, clock, told)
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
    await parts.processNotes.purge()
  }
  await purge()
  return {
    ...parts, vault: vaultIn(opened, clock, storage), readings: readingsIn(database, clock), purge,
    once: (request, work, subjectOf) => inTransaction(
      (parts) => onceIn(parts.database, request, clock, () => work(parts), subjectOf), (outcome) => outcome.kind === 'DECIDED' && outcome.done,
    ),
    linksEndingBetween: (after, until) => linksEndingBetween(database, after, until),
    atOnce: (work) => inTransaction(work, () => true),
    close: () => opened.close(),
  }
}

/** The parts over the database, or over one transaction of it. */
function partsIn(database: Kysely<OfficeTables>, opened: OfficeDatabase, clock: () => Date, told: Told): OfficeParts {
  const sessions = sessionsIn(database, clock, told.ended)
  const secrets = secretsIn(database, clock)
  return {
    database, sessions, secrets,
    people: peopleIn(database, opened, sessions, clock),
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
    processNotes: processNotesIn(database, clock),
  }
}
