import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { PersonId } from '../schema/events/ids.ts'
import { removeOtherGenerations } from '../projections/readModelFile.ts'
import { readModels } from '../projections/readModels.ts'
import type { Context } from './api/context.ts'
import { fileRoutes } from './api/fileRoutes.ts'
import type { Readiness } from './api/health.ts'
import { hostsOf } from './api/hosts.ts'
import { listen } from './api/listener.ts'
import { localRoutes } from './api/localRoutes.ts'
import { myDataRoute } from './api/myDataRoute.ts'
import { described, loggerAt, type Logger } from './api/logger.ts'
import { schema } from './api/schema.ts'
import { startServer } from './api/server.ts'
import type { Config } from './config.ts'
import { openCore, type Core } from './core.ts'
import { EventStoreUnavailable } from './eventStore/eventStore.ts'
import { authenticationOf } from './identity/authentication.ts'
import { deliveryBy, smtpTransport } from './identity/delivery.ts'
import { processActor } from './identity/actor.ts'
import { linksOf, type Links } from './identity/links.ts'
import { signInOf } from './identity/signIn.ts'
import { signInRoutes } from './identity/signInRoutes.ts'
import { intakeRoutes } from './intake/intakeRoutes.ts'
import { letInBy } from './letIn.ts'
import { announceLocal } from './local.ts'
import { openOffice, type Office } from './office/office.ts'
import { appointOperator } from './people/appointOperator.ts'
import { everyProcess } from './processes/everyProcess.ts'
import { erasingPeople } from './processes/erasingPeople.ts'
import { notingProcesses } from './processes/noting.ts'
import { processesOf } from './processes/processes.ts'
import { secretOf } from './secretFile.ts'
import { unsubscribeRoutes } from './unsubscribe/unsubscribeRoutes.ts'

/** A running hub. */
export interface Hub {
  readonly url: string
  readonly publicUrl: URL
  readonly core: Core
  readonly office: Office
  readonly links: Links
  /** Stops in the reverse order of starting: first nobody is let in, last the log is closed. */
  close(options?: { readonly immediate?: boolean }): Promise<void>
}
export interface HubOptions {
  readonly clock?: () => Date
  readonly logger?: Logger
  /** Told how far the read models came while they catch up. */
  readonly onCatchingUp?: (position: bigint, head: bigint) => void
  /** Aborts when it is no longer to be started: whatever it waits for is given up, and what was begun is ended in order. */
  readonly signal?: AbortSignal
}

const hour = 3_600_000
const lookAgain = 250

/**
 * Builds a hub from its parts and starts it. This is the only place that knows them all.
 * @throws {LogRefused | OfficeRefused | ConfigRefused} it can't start, unless it was not to be started any more; `cli/hindrance.ts` has the words for whoever started it.
 */
export async function startHub(config: Config, { clock = () => new Date(), logger = loggerAt(config.logLevel), onCatchingUp, signal = new AbortController().signal }: HubOptions = {}): Promise<Hub> {
  const { dataFolder } = config
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  const undo: (() => void | Promise<void>)[] = []
  let immediate = false
  const close = async () => {
    for (const step of undo.reverse()) await step()
  }
  try {
    const core = await openCore({ dataFolder, log: config.log, clock, minimumFreeDisk: config.minimumFreeDisk, maximumStaleness: config.maximumStaleness })
    undo.push(() => core.close())
    const office = await openOffice({ ...config.office, clock, signal })
    undo.push(() => office.close())
    let caughtUp = false
    const purge = async () => {
      await office.purge()
      // While the rows don't hold the whole log, what they don't speak of may stand all the same.
      if (caughtUp && core.rows.parked().length === 0) await office.vault.purge((itemId) => core.rows.dossiers.stands(itemId))
    }
    const works = config.roles.has('worker')
    if (works) {
      const purging = setInterval(() => void purge().catch((error: unknown) => logger.error({ event: 'purge', error: described(error) })), hour).unref()
      undo.push(() => clearInterval(purging))
    }

    const listener = await listen(config)
    const { publicUrl } = listener
    undo.push(() => new Promise((resolve) => listener.server.close(() => resolve())))
    const secret = config.secret ?? secretOf(dataFolder)
    const authentication = await authenticationOf({ office, publicUrl, secret, clock })
    const delivery = config.smtpUrl === undefined ? undefined : deliveryBy({
      transport: smtpTransport(config.smtpUrl), from: config.mailFrom, onGivenUp: (code) => logger.warn({ event: 'mail given up', code }),
    })
    if (delivery !== undefined) undo.push(() => delivery.close())
    const signIn = signInOf({
      office, authentication, delivery, publicUrl, secret, clock,
      organizationName: (id) => core.rows.organizations.organization(id)?.name ?? '',
      letIn: letInBy(core),
      onOperatorClaimed: (personId) => appoint(core, personId),
    })
    const links = linksOf({ office, publicUrl, clock })
    const local = announceLocal(dataFolder, { host: config.host, port: listener.port, office: 'database' in config.office ? 'DATABASE' : 'FOLDER', clock })
    undo.push(() => local.remove())

    const processes = processesOf(core, { onFailure: (process, error) => logger.error({ event: 'process failed', process, error: described(error) }) })
    const mailInvitation: Context['mailInvitation'] = delivery === undefined ? undefined : async (invitation, locale) => typeof (await signIn.request({ invitation }, locale)) !== 'string'
    const { owns } = hostsOf(config.mode, publicUrl)
    const server = await startServer({
      listener, schema: schema(), config, core, office, authentication, logger, clock, processes: () => processes.states(),
      ...(mailInvitation === undefined ? {} : { mailInvitation }),
      routes: [
        signInRoutes({ signIn, authentication, office, publicUrl, owns, clock, delivers: delivery !== undefined }),
        fileRoutes({ shared: { core, office, publicUrl }, authentication, owns, clock }),
        intakeRoutes({ core, office, owns, clock }),
        unsubscribeRoutes({ office, clock }),
        myDataRoute({ authentication, office, core }),
      ],
      localRoutes: [localRoutes({ core, office, links, dataFolder, publicUrl, token: local.token })],
      ready: () => readinessOf(core, caughtUp),
    })
    undo.push(() => server.close({ immediate }), () => processes.stop())

    await catchUp(core, signal, onCatchingUp)
    const erasing = erasingPeople((personId) => office.people.erase(personId))
    // Before anybody is let in: an office that was restored from before knows again whoever was erased since.
    await erasing.run(core, new AbortController().signal)
    caughtUp = true
    removeOtherGenerations({ folder: join(dataFolder, 'readModels'), models: readModels })
    if (works) {
      const onBegunAnew = (process: string) => logger.warn({ event: 'process began anew', process })
      for (const process of [erasing, ...everyProcess({ office, delivery, publicUrl, onBegunAnew })]) processes.start(process)
      const noting = notingProcesses(office, processes, `${hostname()} ${process.pid}`)
      undo.push(() => noting.stop())
      await noting.note()
    }
    return {
      url: server.url, publicUrl, core, office, links,
      close(options) {
        immediate = options?.immediate ?? false
        return close()
      },
    }
  } catch (error) {
    immediate = true
    await close()
    throw error
  }
}

/** Waits until the rows hold everything that the log held at the start. */
async function catchUp({ store, projections, freshness }: Core, signal: AbortSignal, onCatchingUp: HubOptions['onCatchingUp']): Promise<void> {
  const head = await headOnceReached(store, signal)
  while (!(await projections.reached(head, lookAgain))) {
    signal.throwIfAborted()
    if (projections.failure !== undefined) throw projections.failure
    onCatchingUp?.(projections.position(), head)
  }
  await freshness.look(lookAgain)
}

/** A node that knows its log starts also while the log is out of reach, and lets people see meanwhile what visitors may. */
async function headOnceReached(store: Core['store'], signal: AbortSignal): Promise<bigint> {
  for (;;) {
    try {
      return await store.head()
    } catch (error) {
      if (!(error instanceof EventStoreUnavailable)) throw error
      await pause(lookAgain, undefined, { signal })
    }
  }
}

function readinessOf({ projections: { failure }, freshness }: Core, caughtUp: boolean): Readiness {
  // It comes out of the projector's thread, where it lost its class.
  if (failure !== undefined) return failure.name === 'LogRefused' ? 'foreign' : 'newer'
  if (!caughtUp) return 'starting'
  return freshness.tooStale() ? 'stale' : 'ready'
}

/** The first operator is whoever used the link that the hub printed. */
async function appoint({ handle, projections }: Core, personId: string): Promise<void> {
  const appointed = await handle(appointOperator, { personId: PersonId.parse(personId) }, { actor: processActor('operator-link'), commandId: randomUUID() })
  if ('position' in appointed && appointed.position !== undefined) await projections.reached(appointed.position, hour)
}
