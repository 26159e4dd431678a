import { join, resolve } from 'node:path'
import { z } from 'zod'
import { readConnectionString, ConnectionStringInvalid, type Connection } from './eventStore/eventstoredb/connectionString.ts'
import type { LogPlace } from './eventStore/openLog.ts'
import type { OfficePlace } from './office/office.ts'

/** What a node is for: to be asked, or to do what has to happen without being asked. */
const Role = z.enum(['api', 'worker'])
export type Role = z.infer<typeof Role>

/** How a hub is set: read once from the environment, every problem named at once. The README holds the table of these names. */
const Environment = z.object({
  HUB_HOST: z.string().min(1).default('127.0.0.1'),
  HUB_PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HUB_DATA: z.string().min(1).default('./data'),
  HUB_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  HUB_SECRET: z.string().min(32).optional(),
  HUB_EVENT_STORE: z.string().transform(connectionIn).optional(),
  HUB_MAX_STALENESS: z.coerce.number().int().min(5).max(86_400).default(30),
  HUB_ALLOW_INSECURE_STORE: z.enum(['on', 'off']).default('off'),
  HUB_OFFICE_DB: z.url({ protocol: /^postgres(?:ql)?$/ }).optional(),
  HUB_ROLES: z.string().default('api,worker').transform((list) => list.split(',').map((role) => role.trim())).pipe(z.array(Role).nonempty()),
  HUB_DEMO: z.enum(['on', 'off']).default('on'),
  HUB_TRUSTED_PROXIES: z.string().default('').transform((list) => list.split(',').map((proxy) => proxy.trim()).filter((proxy) => proxy !== '')),
  HUB_METRICS_PORT: z.coerce.number().int().min(1).max(65_535).optional(),
  HUB_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).optional(),
  HUB_MAIL_FROM: z.email().default('hub@localhost.invalid'),
  HUB_MIN_FREE_DISK: z.coerce.number().int().nonnegative().default(200),
  HUB_ORGANIZATION_STORAGE: z.coerce.number().int().min(1).max(1_048_576).default(2_048),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
})
const Setting = Environment.keyof()

/**
 * `DEMO`: nothing was set, so the hub shows itself with made-up people, on this machine only; never in an office of PostgreSQL or a log on EventStoreDB. `LOCAL`: a hub of one's own on this machine only.
 * `PRODUCTION`: `HUB_SECRET` is set.
 */
export type Mode = 'DEMO' | 'LOCAL' | 'PRODUCTION'

export interface Config {
  readonly mode: Mode
  readonly host: string
  readonly port: number
  /** The folder that holds everything of this hub: the log, the office, the read models. */
  readonly dataFolder: string
  /** Where the log lies: in the data folder, or on an EventStoreDB. */
  readonly log: LogPlace
  /** Where people and all that belongs to them stand: in the data folder, or in a PostgreSQL database; and how many bytes the confidential texts and the files of one organisation may take. */
  readonly office: OfficePlace & { readonly storage: number }
  readonly roles: ReadonlySet<Role>
  /** Where people reach it; by default its own address. With port 0 it is known only after listening. */
  readonly publicUrl: URL | undefined
  readonly secret: string | undefined
  readonly trustedProxies: readonly string[]
  readonly metricsPort: number | undefined
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
  readonly smtpUrl: string | undefined
  readonly mailFrom: string
  /** MiB that stay free on the disk; below, mutations are refused. */
  readonly minimumFreeDisk: number
  /** Seconds for which this node may be out of touch with the log and still show people more than visitors see. */
  readonly maximumStaleness: number
}

/** Why settings can't be used: the name of each that holds no usable value, or a rule that they break together. Texts stand in the command line's locales. */
export type SettingProblem = z.infer<typeof Setting> | 'SECRET_NEEDED' | 'PUBLIC_URL_NEEDED' | 'STORE_ADMIN' | 'STORE_INSECURE' | 'ROLES_SHARE_NOTHING'

/** The settings can't be used; every problem is named at once. A value is never repeated: it may be a secret. */
export class ConfigRefused extends Error {
  override readonly name = 'ConfigRefused'
  readonly problems: readonly SettingProblem[]
  constructor(problems: readonly SettingProblem[]) {
    super(problems.join(', '))
    this.problems = problems
  }
}

/** @throws {ConfigRefused} */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = Environment.safeParse(set)
  if (!parsed.success) {
    throw new ConfigRefused(Setting.array().parse([...new Set(parsed.error.issues.map(({ path }) => path[0]))]))
  }
  const { data } = parsed
  const mode: Mode = data.HUB_SECRET !== undefined ? 'PRODUCTION' : data.HUB_DEMO === 'on' && data.HUB_OFFICE_DB === undefined && data.HUB_EVENT_STORE === undefined ? 'DEMO' : 'LOCAL'
  const publicUrl = data.HUB_PUBLIC_URL === undefined ? undefined : new URL(data.HUB_PUBLIC_URL)
  if (mode !== 'PRODUCTION' && !(isLoopback(data.HUB_HOST) && (publicUrl === undefined || isLoopback(publicUrl.hostname)) && data.HUB_TRUSTED_PROXIES.length === 0)) {
    throw new ConfigRefused(['SECRET_NEEDED'])
  }
  const problem = data.HUB_EVENT_STORE === undefined ? undefined : problemOf(data.HUB_EVENT_STORE.connection, data.HUB_ALLOW_INSECURE_STORE === 'on')
  if (problem !== undefined) throw new ConfigRefused([problem])
  const roles = new Set(data.HUB_ROLES)
  // A node that does only a part needs others, with which it shares the log and the office.
  if (roles.size < Role.options.length && (data.HUB_EVENT_STORE === undefined || data.HUB_OFFICE_DB === undefined)) throw new ConfigRefused(['ROLES_SHARE_NOTHING'])
  const dataFolder = resolve(mode === 'DEMO' ? `${data.HUB_DATA}/demo` : data.HUB_DATA)
  return {
    mode,
    host: data.HUB_HOST,
    port: data.HUB_PORT,
    dataFolder,
    log: data.HUB_EVENT_STORE === undefined ? { folder: join(dataFolder, 'log') } : { connectionString: data.HUB_EVENT_STORE.text },
    office: { ...(data.HUB_OFFICE_DB === undefined ? { folder: join(dataFolder, 'office') } : { database: data.HUB_OFFICE_DB }), storage: data.HUB_ORGANIZATION_STORAGE * 1_048_576 },
    roles,
    publicUrl,
    secret: data.HUB_SECRET,
    trustedProxies: data.HUB_TRUSTED_PROXIES,
    metricsPort: data.HUB_METRICS_PORT,
    logLevel: data.HUB_LOG_LEVEL ?? (mode === 'PRODUCTION' ? 'info' : 'warn'),
    smtpUrl: data.SMTP_URL,
    mailFrom: data.HUB_MAIL_FROM,
    minimumFreeDisk: data.HUB_MIN_FREE_DISK,
    maximumStaleness: data.HUB_MAX_STALENESS,
  }
}

/** The log of a hub that keeps its data in this folder, which may not be that of its settings: a command looks where the running hub is. */
export const logOf = ({ log }: Pick<Config, 'log'>, dataFolder: string): LogPlace => ('folder' in log ? { folder: join(dataFolder, 'log') } : log)

function connectionIn(text: string, context: z.RefinementCtx): { readonly text: string; readonly connection: Connection } {
  try {
    return { text, connection: readConnectionString(text) }
  } catch (error) {
    if (!(error instanceof ConnectionStringInvalid)) throw error
    context.addIssue({ code: 'custom', message: error.message })
    return z.NEVER
  }
}

/** An administrator passes every access list, so the hub is never one. Without TLS a server asks for no account, and whoever is on the line reads along. */
function problemOf({ account, tls, hosts }: Connection, insecureAllowed: boolean): SettingProblem | undefined {
  if (account?.username === 'admin') return 'STORE_ADMIN'
  return tls || insecureAllowed || hosts.every(({ address }) => isLoopback(address)) ? undefined : 'STORE_INSECURE'
}

export const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host)
