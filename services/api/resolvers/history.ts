import { z } from 'zod'
import type { QueryResolvers } from '../../../schema/generated/resolvers.ts'
import { connectionOf } from '../connections.ts'
import { historyOf } from '../history/history.ts'
import { formatPosition } from '../position.ts'

const Key = z.string().regex(/^\d{1,19}$/)

export const historyQueries: Pick<QueryResolvers, 'history'> = {
  history: (_, { id, ...page }, context) => {
    const tell = historyOf(context, id)
    if (tell === undefined) return null
    const { totalCount, ...connection } = connectionOf({
      page,
      key: Key,
      read: (after, most) => context.rows.history.history(id, BigInt(after ?? 0), most).map((line) => ({ key: String(line.position), candidate: line })),
      see(line) {
        const told = tell(line)
        return told === null ? null : { ...told, position: formatPosition(context.core.store.epoch, told.position) }
      },
    })
    return { ...connection, totalCount: totalCount() }
  },
}
