import { resolve } from 'node:path'
import { z } from 'zod'

/** How an EventStoreDB or KurrentDB is reached, and which part of it is the hub's. */
export interface Connection {
  readonly hosts: readonly Host[]
  /** Whether the hosts are asked for the nodes of their cluster. */
  readonly cluster: boolean
  readonly tls: boolean
  /** The certificate of the authority that is trusted; without one, those that the machine trusts. */
  readonly authorityFile: string | undefined
  readonly clientCertificate: { readonly file: string; readonly keyFile: string } | undefined
  readonly account: Account | undefined
  /** What the names of the hub's streams begin with, so that a server can be shared. */
  readonly namespace: string
  readonly name: string | undefined
  /** Milliseconds after which an unanswered call counts as failed. */
  readonly patience: number
  readonly keepAliveInterval: number
  readonly keepAliveTimeout: number
}
export interface Host {
  readonly address: string
  readonly port: number
}
export interface Account {
  readonly username: string
  readonly password: string
}

/** The connection string can't be used. The message repeats none of it: it may hold a password. */
export class ConnectionStringInvalid extends Error {
  override readonly name = 'ConnectionStringInvalid'
}

const flag = z.enum(['true', 'false']).transform((text) => text === 'true')
const milliseconds = z.coerce.number().int().positive()
/** The client's own options, as far as they have a meaning here, and `namespace`. Names are compared without case, `-` and `_`. */
const Options = z.strictObject({
  tls: flag.default(true),
  tlscafile: z.string().optional(),
  tlsverifycert: z.literal('true').optional(),
  usercertfile: z.string().optional(),
  userkeyfile: z.string().optional(),
  connectionname: z.string().optional(),
  nodepreference: z.literal('leader').optional(),
  defaultdeadline: milliseconds.default(2_000),
  keepaliveinterval: milliseconds.min(10_000).default(10_000),
  keepalivetimeout: milliseconds.default(10_000),
  namespace: z.string().regex(/^[a-z0-9][a-z0-9._-]*$/i).default('hub'),
}).refine(({ usercertfile, userkeyfile }) => (usercertfile === undefined) === (userkeyfile === undefined), { error: 'userCertFile and userKeyFile go together', path: ['usercertfile'] })

const shape = /^(?:esdb|kurrentdb)(?<discover>\+discover)?:\/\/(?:(?<username>[^:@/]+):(?<password>[^@/]+)@)?(?<hosts>[^@/?]+)\/?(?:\?(?<options>.*))?$/
const defaultPort = 2113

/** @throws {ConnectionStringInvalid} */
export function readConnectionString(text: string): Connection {
  const parts = shape.exec(text.trim())?.groups
  if (parts === undefined) throw new ConnectionStringInvalid('It has the form esdb://[user:password@]host[:port][,host…][?option=value&…], or esdb+discover://…; special characters in a password are written as %XX')
  const options = optionsIn(parts['options'] ?? '')
  const hosts = (parts['hosts'] ?? '').split(',').map(hostIn)
  const { username, password } = parts
  return {
    hosts, cluster: parts['discover'] !== undefined || hosts.length > 1,
    account: username === undefined || password === undefined ? undefined : { username: decoded(username), password: decoded(password) },
    tls: options.tls,
    authorityFile: options.tlscafile === undefined ? undefined : resolve(options.tlscafile),
    clientCertificate: options.usercertfile === undefined || options.userkeyfile === undefined ? undefined : { file: resolve(options.usercertfile), keyFile: resolve(options.userkeyfile) },
    namespace: options.namespace, name: options.connectionname, patience: options.defaultdeadline,
    keepAliveInterval: options.keepaliveinterval, keepAliveTimeout: options.keepalivetimeout,
  }
}

/** How it may be shown: where it leads, and under whose name. */
export function shownConnection({ hosts, account, tls, namespace }: Connection): string {
  const places = hosts.map(({ address, port }) => `${address}:${port}`).join(',')
  return `esdb://${account === undefined ? '' : `${encodeURIComponent(account.username)}@`}${places}?tls=${tls}&namespace=${namespace}`
}

function optionsIn(text: string): z.infer<typeof Options> {
  const given = Object.fromEntries([...new URLSearchParams(text)].map(([name, value]) => [name.toLowerCase().replaceAll(/[-_]/g, ''), value]))
  const parsed = Options.safeParse(given)
  if (parsed.success) return parsed.data
  const names = parsed.error.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : issue.path.map(String)))
  throw new ConnectionStringInvalid(`These options are unknown or hold no usable value: ${[...new Set(names)].join(', ')}`)
}

function hostIn(text: string): Host {
  const match = /^(?<address>\[[0-9a-f:]+\]|[^:]+)(?::(?<port>\d{1,5}))?$/i.exec(text)?.groups
  const port = Number(match?.['port'] ?? defaultPort)
  if (match?.['address'] === undefined || port > 65_535) throw new ConnectionStringInvalid('One of its hosts is no host:port')
  return { address: match['address'], port }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw new ConnectionStringInvalid('The user or password holds a % that begins no %XX')
  }
}
