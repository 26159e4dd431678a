import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import en from '../../locales/en/errors.json' with { type: 'json' }
import zh from '../../locales/zh-CN/errors.json' with { type: 'json' }
import type { Locale } from '../identity/locale.ts'
import { EventStoreUnavailable } from '../eventStore/eventStore.ts'
import { isOutage } from '../eventStore/outage.ts'
import { OfficeUnavailable } from '../office/officeUnavailable.ts'
import { fill } from '../identity/locale.ts'

/** Why a whole request, or one field of it, has no answer; each with a text in both languages that says what to do next. */
export type Reason = keyof typeof en

const texts: Readonly<Record<Locale, Readonly<Record<Reason, string>>>> = { en, 'zh-CN': zh }

/** The stable code of each reason, for programs, and the HTTP status of an answer that holds nothing else. */
const kinds = {
  UNAUTHENTICATED: ['UNAUTHENTICATED', 401],
  TOKEN_INVALID: ['UNAUTHENTICATED', 401],
  TOKEN_SCOPE: ['FORBIDDEN', 403],
  RATE_LIMITED: ['RATE_LIMITED', 429],
  TOO_COMPLEX: ['TOO_COMPLEX', 400],
  TOO_LARGE: ['TOO_LARGE', 413],
  TOO_SLOW: ['TOO_LARGE', 408],
  STORAGE_FULL: ['TOO_LARGE', 413],
  BEHIND: ['BEHIND', 503],
  POSITION_UNKNOWN: ['POSITION_UNKNOWN', 412],
  UNAVAILABLE: ['UNAVAILABLE', 503],
  INTERNAL: ['INTERNAL', 500],
  MALFORMED: ['BAD_USER_INPUT', 400],
  UPLOAD_MALFORMED: ['BAD_USER_INPUT', 400],
  FILE_REFUSED: ['BAD_USER_INPUT', 415],
  JSON_ONLY: ['BAD_USER_INPUT', 415],
  ANSWERS_JSON: ['BAD_USER_INPUT', 406],
  POST_ONLY: ['BAD_USER_INPUT', 405],
  VARIABLE_INVALID: ['BAD_USER_INPUT', 400],
  OPERATION_UNKNOWN: ['BAD_USER_INPUT', 400],
  SUBSCRIPTIONS_ONLY: ['BAD_USER_INPUT', 400],
  SUBSCRIPTIONS_BY_SOCKET: ['BAD_USER_INPUT', 400],
  MISDIRECTED: ['MISDIRECTED', 421],
  PROXIED: ['FORBIDDEN', 403],
  ORIGIN_FOREIGN: ['FORBIDDEN', 403],
  PAGE_UNKNOWN: ['NOT_FOUND', 404],
  WEBSOCKET_ONLY: ['BAD_USER_INPUT', 400],
  TOO_MANY_SOCKETS: ['RATE_LIMITED', 429],
  PAGE_SIZE: ['BAD_USER_INPUT', 400],
  CURSOR_INVALID: ['BAD_USER_INPUT', 400],
  SECOND_NOT_OVER: ['BAD_USER_INPUT', 400],
} as const satisfies Readonly<Record<Reason, readonly [code: string, status: number]>>

/** What is shown of an error: to whom, under which request, and who is told of a bug. */
export interface Masking {
  readonly locale: Locale
  readonly requestId: string
  /** Records what went wrong on our side; given the error itself, and never its message. */
  report(bug: unknown): void
}

/** An error that its reader may see: throw it in a resolver, or answer a whole request with it. */
export class TopLevel extends GraphQLError {
  override readonly name = 'TopLevel'
  readonly reason: Reason
  /** Values for the places of the text; nothing that a person has typed. */
  readonly values: Readonly<Record<string, string>>
  constructor(reason: Reason, values: Readonly<Record<string, string>> = {}) {
    super(fill(texts.en[reason], values), { extensions: { code: kinds[reason][0] } })
    this.reason = reason
    this.values = values
  }

  get status(): number {
    return kinds[this.reason][1]
  }

  in(locale: Locale): string {
    return fill(texts[locale][this.reason], this.values)
  }
}

/** Codes of what graphql-js says of a document before anything runs; such a message speaks of the document alone. */
const documentCodes: ReadonlySet<unknown> = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED'])

/** The one way in which an error leaves the hub. What is not meant to be seen becomes `INTERNAL`, and is reported. */
export function masked(error: unknown, { locale, requestId, report }: Masking): GraphQLFormattedError {
  const place = error instanceof GraphQLError ? placeOf(error) : {}
  const cause = causeOf(error)
  if (cause instanceof GraphQLError && cause.path === undefined && documentCodes.has(cause.extensions['code'])) {
    return { ...place, message: cause.message, extensions: { code: cause.extensions['code'] } }
  }
  const shown = shownOf(cause, requestId)
  if (shown.reason === 'INTERNAL' || isPassing(cause)) report(cause)
  const extensions = { ...shown.extensions, ...(shown.reason === 'INTERNAL' ? { requestId } : {}) }
  return { ...place, message: shown.in(locale), extensions }
}

/** The HTTP status of an answer that holds nothing but this error. */
export function statusOf(error: unknown): number {
  const cause = causeOf(error)
  if (cause instanceof GraphQLError && documentCodes.has(cause.extensions['code'])) return 400
  return shownOf(cause, '').status
}

/** Whether what failed is the trouble of a disk, or of the office's database, and not the hub's own. */
export const isPassing = (cause: unknown): boolean => isOutage(cause) || cause instanceof OfficeUnavailable

function shownOf(cause: unknown, requestId: string): TopLevel {
  if (cause instanceof TopLevel) return cause
  if (cause instanceof EventStoreUnavailable || isPassing(cause)) return new TopLevel('UNAVAILABLE')
  return new TopLevel('INTERNAL', { requestId })
}

/** graphql-js wraps what a resolver throws, to say where it happened. */
function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError !== undefined ? causeOf(error.originalError) : error
}

function placeOf({ path, locations }: GraphQLError) {
  return { ...(locations === undefined ? {} : { locations }), ...(path === undefined ? {} : { path }) }
}
