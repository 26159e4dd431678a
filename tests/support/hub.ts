import { randomUUID } from 'node:crypto'
import { getNamedType, isInputObjectType, isNonNullType, isObjectType } from 'graphql'
import { createClient } from 'graphql-ws'
import { afterAll, expect, onTestFinished, vi } from 'vitest'
import { WebSocket } from 'ws'
import { z } from 'zod'
import { PersonId } from '../../schema/events/ids.ts'
import { loggerAt } from '../../services/api/logger.ts'
import type { Locale } from '../../services/identity/locale.ts'
import { readConfig } from '../../services/config.ts'
import { startHub, type Hub } from '../../services/hub.ts'
import { processActor } from '../../services/identity/actor.ts'
import { appointOperator } from '../../services/people/appointOperator.ts'
import { folderForTest } from './folderForTest.ts'
import { officeOfProject } from './postgres/databases.ts'
import { schema } from './schema.ts'

/** A running hub as its users meet it: over HTTP and WebSocket, signed in by a link. One for a test file. */

const bound = 10_000
export const everyMutation: readonly string[] = Object.keys(schema.getMutationType()?.getFields() ?? {}).sort()

const inputOf = (mutation: string) => getNamedType(schema.getMutationType()?.getFields()[mutation]?.args[0]?.type)
/** Whether the schema asks for the revision that was read. */
export function requiresRevision(mutation: string): boolean {
  const input = inputOf(mutation)
  return isInputObjectType(input) && isNonNullType(input.getFields()['expectedRevision']?.type)
}

/** What is the office's alone has no revision. */
const Thing = z.looseObject({ __typename: z.string(), id: z.string(), revision: z.number().nullable().default(null) })
const UserError = z.object({ code: z.string(), message: z.string(), path: z.array(z.string()) })
const Payload = z.object({
  thing: Thing.nullable(), shownOnce: z.string().nullish(), code: z.string().nullish(), userErrors: z.array(UserError), position: z.string().nullable(),
  revision: z.number().nullable(), stale: z.boolean(), replayed: z.boolean(),
})
export type Payload = z.infer<typeof Payload>
const TopLevelError = z.looseObject({ message: z.string(), path: z.array(z.unknown()).optional(), extensions: z.looseObject({ code: z.string() }) })
const Answer = z.object({ data: z.record(z.string(), z.unknown()).nullish().transform((data) => data ?? null), errors: z.array(TopLevelError).default([]) })
export type Answer = z.infer<typeof Answer>
/** What came of a mutation: the codes at the top, or its payload. */
export interface Outcome {
  readonly codes: readonly string[]
  readonly payload: Payload | undefined
  /** Everything that was said, to look for what must not be. */
  readonly said: string
}
/** A thing that a mutation made or changed. */
export interface Done {
  readonly id: string
  /** -1 for what is the office's alone. */
  readonly revision: number
  /** A link or a secret that no repetition shows. */
  readonly shownOnce: string | undefined
  /** The code that goes with a link. */
  readonly code: string | undefined
}
export type Values = Readonly<Record<string, unknown>>

/** Fields of payloads that a repetition leaves out. */
const shownOnce = ['invitationLink', 'token', 'link']

/** The document of a mutation: its thing by id and revision, and all that every payload says. */
export function documentOf(name: string): string {
  const field = schema.getMutationType()?.getFields()[name]
  const payload = getNamedType(field?.type)
  if (field === undefined || !isObjectType(payload)) throw new Error(`There is no mutation ${name}.`)
  const things = Object.values(payload.getFields()).filter(({ type }) => isObjectType(getNamedType(type)) && getNamedType(type).name !== 'UserError')
  const [thing] = things
  if (thing === undefined) throw new Error(`The payload of ${name} shows nothing.`)
  const thingType = getNamedType(thing.type)
  const revision = isObjectType(thingType) && 'revision' in thingType.getFields() ? 'revision' : ''
  const once = shownOnce.filter((secret) => secret in payload.getFields()).map((secret) => `shownOnce: ${secret}`).join()
  const code = 'code' in payload.getFields() ? 'code' : ''
  return `mutation ($input: ${inputOf(name)?.name}!) { ${name}(input: $input) {
    thing: ${thing.name} { __typename id ${revision} } ${once} ${code} userErrors { code message path } position revision stale replayed } }`
}

/** One subscription on a socket of its own. */
export interface Feed {
  /** The next message; waits for it so long and no longer. */
  next(): Promise<Values>
  /** Ends by being let go, with no word to the hub: the line is cut. */
  cut(): void
  /** How it ended. */
  ended(): Promise<{ readonly code: number | undefined; readonly reason: string }>
}

/** Somebody who uses the hub, or a visitor. */
export class Client {
  readonly #hub: TestHub
  readonly #headers: Readonly<Record<string, string>>
  /** The person's id; empty for a visitor. */
  readonly personId: string
  readonly email: string

  constructor(hub: TestHub, who: { readonly personId: string; readonly email: string }, headers: Readonly<Record<string, string>>) {
    this.#hub = hub
    this.personId = who.personId
    this.email = who.email
    this.#headers = headers
  }

  get cookie(): string { return this.#headers['cookie'] ?? '' }
  in(locale: Locale): Client {
    return new Client(this.#hub, this, { ...this.#headers, 'accept-language': locale })
  }

  async query(query: string, variables: Values = {}): Promise<Answer> {
    return Answer.parse(JSON.parse(await this.#post(query, variables)))
  }

  /** Reads what has to be there, as the shape says. */
  async read<Shape extends z.ZodType>(shape: Shape, query: string, variables: Values = {}): Promise<z.infer<Shape>> {
    const { data, errors } = await this.query(query, variables)
    expect(errors).toEqual([])
    return shape.parse(data)
  }

  /** Asks one mutation, a second after whatever was before. A commandId is made where none is given. */
  async mutate(name: string, input: Values): Promise<Outcome> {
    this.#hub.pass(1)
    const said = await this.#post(documentOf(name), { input: { commandId: randomUUID(), ...input } })
    const { data, errors } = Answer.parse(JSON.parse(said))
    return { codes: errors.map(({ extensions }) => extensions.code), payload: data?.[name] == null ? undefined : Payload.parse(data[name]), said }
  }

  /** Asks one mutation that has to succeed. */
  async does(name: string, input: Values): Promise<Done> {
    const { payload, said } = await this.mutate(name, input)
    if (payload?.thing == null || payload.userErrors.length > 0) throw new Error(`${name} failed: ${said}`)
    return { id: payload.thing.id, revision: payload.revision ?? -1, shownOnce: payload.shownOnce ?? undefined, code: payload.code ?? undefined }
  }

  subscribe(query: string, variables: Values = {}): Feed {
    const headers = this.#headers
    let socket: WebSocket | undefined
    class WithCookie extends WebSocket {
      constructor(address: string, protocol: string) {
        super(address, protocol, { headers })
      }
    }
    const client = createClient({
      url: `${this.#hub.url.replace('http', 'ws')}/graphql`, webSocketImpl: WithCookie, retryAttempts: 0,
      on: { opened: (opened) => { if (opened instanceof WebSocket) socket = opened } },
    })
    const messages = client.iterate({ query, variables })
    onTestFinished(() => socket?.terminate())
    const next = () => within(messages.next(), 'No message came.')
    return {
      async next() {
        const { done, value } = await next()
        if (done === true) throw new Error('The feed is over.')
        const { data, errors } = Answer.parse(value)
        if (data === null) throw new Error(`The feed failed: ${JSON.stringify(errors)}`)
        return data
      },
      cut: () => socket?.terminate(),
      async ended() {
        try {
          for (;;) if ((await next()).done === true) return { code: undefined, reason: 'COMPLETE' }
        } catch (error) {
          return Closed.parse(error)
        }
      },
    }
  }

  /** Asks by HTTP, as the hub's own page would. */
  fetch(path: string, { headers, ...request }: { readonly method?: string; readonly body?: Uint8Array<ArrayBuffer>; readonly headers?: Readonly<Record<string, string>> } = {}): Promise<Response> {
    return fetch(`${this.#hub.url}${path}`, { ...request, headers: { ...this.#hub.ownPage, ...this.#headers, ...headers } })
  }

  async signOut(): Promise<void> {
    const response = await fetch(`${this.#hub.url}/auth/sign-out`, { method: 'POST', headers: { ...this.#hub.ownPage, ...this.#headers }, body: '{}' })
    expect(response.status).toBe(200)
  }

  async #post(query: string, variables: Values): Promise<string> {
    const headers = { 'content-type': 'application/json', ...this.#headers }
    return (await fetch(`${this.#hub.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })).text()
  }
}
const Closed = z.object({ code: z.number(), reason: z.string() })

async function within<Value>(promise: Promise<Value>, otherwise: string): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => { timer = setTimeout(() => reject(new Error(otherwise)), bound) })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}

export class TestHub {
  readonly folder: string
  readonly #people = new Map<string, Promise<Client>>()
  /** What the hub wrote of bugs and failures; it has none. */
  get problems(): readonly string[] { return this.lines.filter((line) => /^\{"level":[56]0/.test(line)) }
  /** All that it wrote of itself. */
  readonly lines: string[] = []
  #hub: Hub | undefined
  #port = 0
  #now = Date.parse('2026-05-18T01:00:00.000Z')

  #settings: Readonly<Record<string, string>>

  constructor(folder: string, settings: Readonly<Record<string, string>> = {}) {
    this.folder = folder
    this.#settings = settings
  }

  async start(): Promise<void> {
    const config = readConfig({ HUB_DEMO: 'off', HUB_HOST: '127.0.0.1', HUB_PORT: String(this.#port), HUB_DATA: this.folder, ...this.#settings })
    this.#hub = await startHub(config, { clock: () => new Date(this.#now), logger: loggerAt('info', { write: (line) => { this.lines.push(line) } }) })
    this.#port = Number(new URL(this.#hub.url).port)
  }

  async close(): Promise<void> {
    await this.#hub?.close({ immediate: true })
  }

  /** Stops and starts on the same folder and port, as after an update, or with other settings. */
  async restart(settings = this.#settings): Promise<void> {
    await this.close()
    this.#settings = settings
    await this.start()
  }

  get running(): Hub {
    if (this.#hub === undefined) throw new Error('The hub does not run.')
    return this.#hub
  }
  get core() { return this.running.core }
  get url() { return this.running.url }
  /** What the hub's own pages send along when they change something. */
  get ownPage() { return { origin: this.running.publicUrl.origin, 'x-hub-request': '1', 'content-type': 'application/json' } }

  /** Time stands until it is moved. */
  pass(seconds: number): void { this.#now += seconds * 1_000 }
  /** Now, as the API writes moments. */
  get now(): string { return new Date(this.#now).toISOString() }

  /** How far the log is. */
  head(): Promise<bigint> { return this.core.store.head() }

  /** Waits until everything that was written is known, and the hub has done what is due. */
  async settled(): Promise<void> {
    await vi.waitFor(async () => {
      expect(await this.core.projections.reached(await this.head(), bound)).toBe(true)
      expect(this.core.rows.conferences.withoutSuggestions(1)).toEqual([])
      expect(this.core.rows.organizations.notAbsorbed(1)).toEqual([])
    }, { timeout: bound, interval: 5 })
  }

  /** Signs somebody in by a link; the same name is the same person. */
  as(name: string): Promise<Client> {
    const known = this.#people.get(name)
    if (known !== undefined) return known
    const client = this.signIn(name)
    this.#people.set(name, client)
    return client
  }

  async signIn(name: string): Promise<Client> {
    this.pass(1)
    const email = `${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '.')}@people.example`
    const link = await this.running.links.makeSignInLink({ email, name })
    const response = await fetch(`${this.url}/auth/sign-in`, { method: 'POST', headers: this.ownPage, body: JSON.stringify({ token: new URL(link).hash.slice(1) }) })
    const { personId } = SignedIn.parse(await response.json())
    const cookie = response.headers.getSetCookie().map((line) => line.split(';')[0]).join('; ')
    return new Client(this, { personId, email }, { cookie, 'accept-language': 'en' })
  }

  visitor(): Client {
    return new Client(this, { personId: '', email: '' }, { 'accept-language': 'en' })
  }

  /** Whoever used the link that the hub printed. */
  async operator(): Promise<Client> {
    const operator = await this.as('operator')
    const personId = PersonId.parse(operator.personId)
    const appointed = await this.core.handle(appointOperator, { personId }, { actor: processActor('operator-link'), commandId: randomUUID() })
    if (!('revision' in appointed)) throw new Error('Nobody was appointed.')
    await this.settled()
    return operator
  }
}
const SignedIn = z.object({ personId: z.string() })

/** A hub in a folder of its own, gone after the tests of the file; its office stands in PostgreSQL where the project that runs the file asks for it. */
export async function aHub(settings: Readonly<Record<string, string>> = {}): Promise<TestHub> {
  const [folder, office] = [folderForTest(), await officeOfProject()]
  const hub = new TestHub(folder.path, { ...settings, ...office.settings })
  await hub.start()
  afterAll(async () => {
    await hub.close()
    folder.remove()
    await office.drop()
    expect(hub.problems).toEqual([])
  })
  return hub
}
