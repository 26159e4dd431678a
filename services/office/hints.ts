/** Tells that there may be something new. One may be lost, or come for nothing: whoever waits also looks by themselves. */
export interface Hints {
  give(): void
  /** Returns what stops it. */
  listen(listener: () => void): () => void
}

/** Within a process; whatever is given here is passed on to `others`, too. */
export function hints(others: () => void): Hints & { heard(): void } {
  const listeners = new Set<() => void>()
  const heard = () => { for (const listener of listeners) listener() }
  return {
    heard,
    give() {
      heard()
      others()
    },
    listen(listener) {
      listeners.add(listener)
      return () => { listeners.delete(listener) }
    },
  }
}
