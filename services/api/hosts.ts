import type { RequestHandler } from 'express'
import { isLoopback, type Mode } from '../config.ts'
import { TopLevel } from './errors.ts'

/** The names under which the hub answers: its public address; one that serves this machine only, also every name of this machine, at its port. */
export interface Hosts {
  answersTo(host: string | undefined): boolean
  /** Whether a page of this origin is ours. */
  owns(origin: string): boolean
}

export function hostsOf(mode: Mode, publicUrl: URL): Hosts {
  const isOurs = ({ protocol, host, hostname, port }: URL) =>
    protocol === publicUrl.protocol && (host === publicUrl.host || (mode !== 'PRODUCTION' && isLoopback(hostname) && port === publicUrl.port))
  return {
    answersTo(host) {
      const address = `${publicUrl.protocol}//${host}`
      return host !== undefined && /^[\w.:[\]-]+$/.test(host) && URL.canParse(address) && isOurs(new URL(address))
    },
    owns: (origin) => URL.canParse(origin) && new URL(origin).origin === origin && isOurs(new URL(origin)),
  }
}

const proxyHeaders = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port', 'x-real-ip']

export const cameThroughProxy: (headers: Readonly<Record<string, unknown>>) => boolean = (headers) => proxyHeaders.some((name) => name in headers)

/** Turns away who asks for another name (DNS rebinding), and from a demo whoever comes through a proxy. */
export const doorFor = (mode: Mode, hosts: Hosts): RequestHandler => (request, _response, next) => {
  if (mode === 'DEMO' && cameThroughProxy(request.headers)) return next(new TopLevel('PROXIED'))
  next(hosts.answersTo(request.host) ? undefined : new TopLevel('MISDIRECTED'))
}
