/** Lets the requests for one stream wait for each other, so that they meet no conflict among themselves. */
export class StreamQueue {
  readonly #last = new Map<string, Promise<unknown>>()

  run<Result>(stream: string, work: () => Promise<Result>): Promise<Result> {
    const before = this.#last.get(stream) ?? Promise.resolve()
    const result = before.then(work)
    // Whoever waits next goes on whatever became of this one; its own asker hears of the failure.
    const settled = result.then(() => undefined, () => undefined)
    this.#last.set(stream, settled)
    void settled.then(() => {
      if (this.#last.get(stream) === settled) this.#last.delete(stream)
    })
    return result
  }
}
