import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import { Refusal } from '../commands/refusal.ts'
import type { Handle } from '../commands/handler.ts'
import type { Core } from '../core.ts'
import type { ProcessState } from '../processes/process.ts'

/** What the hub counts of itself, for Prometheus. Labels come from the code alone: route patterns, names of commands, codes. */
export interface Metrics {
  /** The exposition format of Prometheus. */
  text(): Promise<string>
  readonly contentType: string
  requestAnswered(labels: { readonly method: string; readonly route: string; readonly status: number }, seconds: number): void
  socketsNow(sockets: number, subscriptions: number): void
  socketClosed(reason: string): void
  /** The same handler, counted. */
  counted(handle: Handle): Handle
}

export function metricsOf({ projections, store, freshness, processes }: {
  projections: Pick<Core['projections'], 'position' | 'onProgress'>
  store: Pick<Core['store'], 'head'>
  freshness: Pick<Core['freshness'], 'staleFor'>
  processes(): readonly ProcessState[]
}): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry, prefix: 'hub_' })
  const registers = [registry]
  const requests = new Histogram({
    registers, name: 'hub_http_request_seconds', help: 'Time to answer a request.', labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
  })
  const commands = new Counter({ registers, name: 'hub_commands_total', help: 'Commands by their outcome.', labelNames: ['command', 'outcome'] })
  const sockets = new Gauge({ registers, name: 'hub_sockets', help: 'Open WebSockets.' })
  const subscriptions = new Gauge({ registers, name: 'hub_subscriptions', help: 'Running subscriptions.' })
  const closed = new Counter({ registers, name: 'hub_sockets_closed_total', help: 'WebSockets that the hub closed.', labelNames: ['reason'] })

  let progressed = performance.now()
  projections.onProgress(() => { progressed = performance.now() })
  const gauge = (name: string, help: string, read: () => number | Promise<number>) =>
    new Gauge({ registers, name, help, async collect() { this.set(await read()) } })
  gauge('hub_projector_position', 'Up to which position of the log the read models speak.', () => Number(projections.position()))
  gauge('hub_projector_behind', '1 while the log holds events that the read models do not speak of yet.', async () => (
    projections.position() < await store.head().catch(() => 0n) ? 1 : 0
  ))
  gauge('hub_stale_seconds', 'Time since the log was last reached and the read models spoke of all that it held.', () => freshness.staleFor())
  gauge('hub_projector_idle_seconds', 'Time since the read models moved on.', () => (performance.now() - progressed) / 1_000)
  const failing = new Gauge({
    registers, name: 'hub_processes_failures', help: 'How often a process of the hub threw since it last succeeded.', labelNames: ['process'],
    collect: () => { for (const { name, failures } of processes()) failing.set({ process: name }, failures) },
  })

  return {
    text: () => registry.metrics(),
    contentType: registry.contentType,
    requestAnswered: ({ method, route, status }, seconds) => requests.observe({ method, route, status: String(status) }, seconds),
    socketsNow(socketCount, subscriptionCount) {
      sockets.set(socketCount)
      subscriptions.set(subscriptionCount)
    },
    socketClosed: (reason) => closed.inc({ reason }),
    counted: (handle) => async (command, input, request) => {
      const outcome = await handle(command, input, request).catch((error: unknown) => {
        commands.inc({ command: command.name, outcome: 'FAILED' })
        throw error
      })
      commands.inc({ command: command.name, outcome: outcome instanceof Refusal ? outcome.code : outcome.replayed ? 'REPLAYED' : 'ACCEPTED' })
      return outcome
    },
  }
}
