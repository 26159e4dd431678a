/** Tells in this process that there may be something new. A hint may come before its cause stands, and one may be lost: whoever waits also looks by themselves. */
export interface Hints {
  give(): void
  /** Returns what stops it. */
  listen(listener: () => void): () => void
}

export function hints(): Hints {
  const listeners = new Set<() => void>()
  return {
    give: () => { for (const listener of listeners) listener() },
    listen(listener) {
      listeners.add(listener)
      return () => { listeners.delete(listener) }
    },
  }
}
