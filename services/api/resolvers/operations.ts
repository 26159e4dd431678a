import { formatPosition } from '../position.ts'
import type { QueryResolvers } from '../../../schema/generated/resolvers.ts'

/** What whoever keeps the hub running looks at. */
export const operationsQueries: Pick<QueryResolvers, 'processes' | 'parkedStreams'> = {
  processes: (_, __, context) => {
    if (context.actor()?.operator !== true) return null
    return context.processes().map(({ name, failures, failingSince, triedAgainAt }) => ({
      name, failures, failingSince: failingSince?.toISOString() ?? null, triedAgainAt: triedAgainAt?.toISOString() ?? null,
    }))
  },
  parkedStreams: (_, __, context) => {
    if (context.actor()?.operator !== true) return null
    return context.rows.parked().map(({ type, position, ...parked }) => ({ ...parked, eventType: type, position: formatPosition(context.core.store.epoch, position) }))
  },
}
