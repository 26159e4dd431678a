/** Tells at once of sessions and tokens that ended. */
export interface Endings {
  tell(ids: readonly string[]): void
  /** Returns what stops it. */
  listen(listener: (ids: readonly string[]) => void): () => void
}

/** Within a process; whatever is told here is passed on to `others`, too. */
export function endings(others: (ids: readonly string[]) => void): Endings & { heard(ids: readonly string[]): void } {
  const listeners = new Set<(ids: readonly string[]) => void>()
  const heard = (ids: readonly string[]) => { for (const listener of listeners) listener(ids) }
  return {
    heard,
    tell(ids) {
      if (ids.length === 0) return
      heard(ids)
      others(ids)
    },
    listen(listener) {
      listeners.add(listener)
      return () => { listeners.delete(listener) }
    },
  }
}
