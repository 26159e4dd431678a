import { endings, type Endings } from './endings.ts'
import { hints, type Hints } from './hints.ts'
import type { OtherNodes } from './officeDatabase.ts'

/** What the office tells those who listen, in this process and on every node that shares it. */
export interface Told {
  readonly ended: Endings
  readonly notifications: Hints
  readonly outbox: Hints
}

export function toldAmong(others: OtherNodes): Told {
  const ended = endings((ids) => others.tell({ kind: 'ENDED', ids }))
  const notifications = hints(() => others.tell({ kind: 'NOTIFICATIONS' }))
  const outbox = hints(() => others.tell({ kind: 'OUTBOX' }))
  others.listen((message) => {
    if (message.kind === 'ENDED') return ended.heard(message.ids)
    return message.kind === 'OUTBOX' ? outbox.heard() : notifications.heard()
  })
  return { ended, notifications, outbox }
}

/** The same listeners, told by `flush` alone: what a transaction changes has not happened before that stands. */
export function heldBack({ ended, notifications, outbox }: Told): Told & { flush(): void } {
  const endedIds: string[] = []
  const hinted = new Set<Hints>()
  const held = (hint: Hints): Hints => ({ listen: hint.listen, give() { hinted.add(hint) } })
  return {
    ended: { listen: ended.listen, tell(ids) { endedIds.push(...ids) } },
    notifications: held(notifications),
    outbox: held(outbox),
    flush() {
      ended.tell(endedIds)
      for (const hint of hinted) hint.give()
    },
  }
}
