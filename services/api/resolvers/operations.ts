import { formatPosition } from '../position.ts'
import type { QueryResolvers } from '../../../schema/generated/resolvers.ts'

/** What whoever keeps the hub running looks at. */
export const operationsQueries: Pick<QueryResolvers, 'processes' | 'parkedStreams'> = {
  processes: async (_, __, context) => {
    if (context.actor()?.operator !== true) return null
    return (await context.office.processNotes.all()).map(({ process, ...note }) => ({ name: process, ...note }))
  },
  parkedStreams: (_, __, context) => {
    if (context.actor()?.operator !== true) return null
    return context.rows.parked().map(({ type, position, ...parked }) => ({ ...parked, eventType: type, position: formatPosition(context.core.store.epoch, position) }))
  },
}
