/** Tells at once, in this process, of sessions and tokens that ended. */
export interface Endings {
  tell(ids: readonly string[]): void
  /** Returns what stops it. */
  listen(listener: (ids: readonly string[]) => void): () => void
  /** The same listeners, told only by `flush`: what ends within a transaction has not ended before that stands. */
  held(): Endings & { flush(): void }
}

export function endings(): Endings {
  const listeners = new Set<(ids: readonly string[]) => void>()
  const tell = (ids: readonly string[]) => {
    if (ids.length > 0) for (const listener of listeners) listener(ids)
  }
  const listen = (listener: (ids: readonly string[]) => void) => {
    listeners.add(listener)
    return () => { listeners.delete(listener) }
  }
  const held = () => {
    const waiting: string[] = []
    return { tell: (ids: readonly string[]) => { waiting.push(...ids) }, listen, held, flush: () => tell(waiting.splice(0)) }
  }
  return { tell, listen, held }
}
