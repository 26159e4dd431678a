import type { Generated } from 'kysely'
import type { ChannelKind } from './channels.ts'
import type { ConsentPurpose } from './consents.ts'
import type { TellingTables } from './tellingTables.ts'

/**
 * The office's tables as Kysely knows them. Instants are ISO texts in UTC with milliseconds: they sort and compare as they stand.
 * `person`, `session`, `account` and `verification` have the columns that better-auth expects.
 */
export interface OfficeTables extends TellingTables {
  person: PersonTable
  session: SessionTable
  account: { id: string; personId: string }
  secret: SecretTable
  vault_content: VaultContentTable
  vault_part: { sha256: string; part: number; bytes: Uint8Array }
  vault_item: VaultItemTable
  reading: ReadingTable
  invitation: InvitationTable
  expert_invitation: ExpertInvitationTable
  delegation_link: DelegationLinkTable
  sign_in_request: SignInRequestTable
  process_position: ProcessPositionTable
  process_note: ProcessNoteTable
  request: RequestTable
  channel: ChannelTable
  intake_link: IntakeLinkTable
  intake: IntakeTable
  consent: ConsentTable
  personal_token: PersonalTokenTable
}

interface PersonTable {
  id: string
  name: string
  email: string
  emailVerified: number
  image: string | null
  locale: string
  createdAt: string
  updatedAt: string
}

interface SessionTable {
  id: string
  token: string
  personId: string
  ipAddress: string | null
  userAgent: string | null
  createdAt: string
  updatedAt: string
  expiresAt: string
}

interface SecretTable {
  /** SHA-256 of the secret. */
  digest: string
  purpose: string
  /** The id of what it opens: an invitation, a sign-in request, a conference. */
  subject: string
  personId: string | null
  createdAt: string
  expiresAt: string
  usedAt: string | null
}

interface VaultContentTable {
  sha256: string
  /** 1 once all of its parts are there. */
  complete: number
  /** When somebody last began to keep these bytes. */
  usedAt: string
}

/** A text or file, once and for ever: another revision is another row. */
interface VaultItemTable {
  id: string
  kind: 'TEXT' | 'FILE' | 'LINK'
  organizationId: string
  personId: string | null
  sha256: string
  /** Keys the digest that events carry, so that nobody can try out texts against the log. */
  salt: string
  size: number
  /** A media type. */
  type: string
  name: string | null
  title: string | null
  createdAt: string
}

interface ReadingTable {
  sequence: Generated<number>
  disclosureId: string
  personId: string
  itemId: string
  at: string
}

interface InvitationTable {
  id: string
  organizationId: string
  email: string
}

interface ExpertInvitationTable {
  id: string
  email: string
}

interface DelegationLinkTable {
  id: string
  /** Keyed with the link's secret, which is kept nowhere. */
  codeDigest: string
  tries: number
}

interface SignInRequestTable {
  id: string
  email: string
  name: string | null
  locale: string
  /** Only of a request made in a browser: a link made by hand has no code. */
  codeDigest: string | null
  browserDigest: string | null
  tries: number
  createdAt: string
}

interface ProcessPositionTable {
  process: string
  epoch: string
  /** As text: positions go beyond what a number holds exactly. */
  position: string
}

interface ProcessNoteTable {
  /** Where it runs. */
  node: string
  process: string
  failures: number
  failingSince: string | null
  triedAgainAt: string | null
  notedAt: string
}

interface RequestTable {
  key: string
  personId: string
  name: string
  fingerprint: string
  /** The id of what it was about, with which a repetition is answered. */
  subject: string
  createdAt: string
}

interface ChannelTable {
  id: string
  personId: string
  kind: ChannelKind
  value: string
  createdAt: string
}

interface ConsentTable {
  id: string
  personId: string
  purpose: ConsentPurpose
  textVersion: string
  givenAt: string
  /** Null while it stands. */
  endedAt: string | null
}

interface PersonalTokenTable {
  id: string
  personId: string
  name: string
  /** A JSON list. */
  scopes: string
  createdAt: string
  expiresAt: string
  lastUsedOn: string | null
}

interface IntakeLinkTable {
  id: string
  parkId: string
  conferenceId: string | null
  createdAt: string
  expiresAt: string
}

export interface IntakeTable {
  id: string
  reference: string
  linkId: string
  parkId: string
  conferenceId: string | null
  /** SHA-256 of what was told through which link: what is told again is known again. */
  contentDigest: string
  locale: string
  title: string
  problem: string
  organizationName: string
  contactName: string
  contactKind: ChannelKind
  contactValue: string
  receivedAt: string
  /** The request that drafts, or drafted, a need from it. */
  takingKey: string | null
  takingFingerprint: string | null
  takenBy: string | null
  takenAt: string | null
  needId: string | null
}
