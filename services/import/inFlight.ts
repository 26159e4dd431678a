/**
 * Does the same work for many items, so many at a time, and answers what comes of each as soon as it is known.
 * Takes no more items than it works on. When one fails it lets those under way end, and throws.
 */
export async function* inFlight<Item, Result>(items: AsyncIterable<Item>, most: number, work: (item: Item) => Promise<Result>): AsyncGenerator<Result> {
  const running = new Set<Promise<void>>()
  const finished: Result[] = []
  const failures: unknown[] = []

  const begin = (item: Item) => {
    const job = work(item)
      .then((result) => void finished.push(result), (error: unknown) => void failures.push(error))
      .finally(() => running.delete(job))
    running.add(job)
  }
  function* results() {
    if (failures.length > 0) throw failures[0]
    yield* finished.splice(0)
  }

  try {
    for await (const item of items) {
      begin(item)
      if (running.size >= most) await Promise.race(running)
      yield* results()
    }
    while (running.size > 0) {
      await Promise.race(running)
      yield* results()
    }
    yield* results()
  } finally {
    await Promise.all(running)
  }
}
