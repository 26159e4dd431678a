import type { Claim } from './command.ts'
import { Refusal } from './refusal.ts'
import type { Envelope, Streams, Written } from './streams.ts'

interface Waiting {
  readonly claim: Claim
  readonly envelope: Envelope
  resolve(outcome: Refusal | undefined): void
  reject(reason: unknown): void
}
/** The most claims that go into one append. */
const mostTogether = 200

/**
 * Promises that span streams. Many requests may want the same stream at once (the numbers of a conference during an import);
 * while one append is under way the others wait and then go together.
 */
export class Claims {
  readonly #streams: Streams
  readonly #waiting = new Map<string, Waiting[]>()

  constructor(streams: Streams) {
    this.#streams = streams
  }

  /** `undefined` when it is held, by this request or by the same thing from before. */
  hold(claim: Claim, envelope: Envelope): Promise<Refusal | undefined> {
    const stream = `${claim.aggregate.category}-${claim.id}`
    return new Promise((resolve, reject) => {
      const waiting = this.#waiting.get(stream)
      if (waiting !== undefined) {
        waiting.push({ claim, envelope, resolve, reject })
        return
      }
      this.#waiting.set(stream, [{ claim, envelope, resolve, reject }])
      void this.#work(stream)
    })
  }

  async #work(stream: string): Promise<void> {
    for (let waiting = this.#waiting.get(stream); waiting !== undefined && waiting.length > 0; waiting = this.#waiting.get(stream)) {
      const together = waiting.splice(0, mostTogether)
      try {
        await this.#holdTogether(stream, together)
      } catch (error) {
        for (const { reject } of together) reject(error)
      }
    }
    this.#waiting.delete(stream)
  }

  async #holdTogether(stream: string, together: readonly Waiting[]): Promise<void> {
    const [first] = together
    if (first === undefined) return
    for (;;) {
      const loaded = await this.#streams.load(first.claim.aggregate, first.claim.id)
      let { state, lastAt } = loaded
      const written: Written[] = []
      const outcomes = together.map(({ claim, envelope }) => {
        const outcome = claim.decide(state)
        if (outcome instanceof Refusal) return outcome
        for (const event of outcome) {
          const timed = { ...envelope, at: envelope.at < lastAt ? lastAt : envelope.at }
          lastAt = timed.at
          state = claim.aggregate.evolve(state, event, { version: 1, ...timed })
          written.push({ event, envelope: timed })
        }
        return undefined
      })
      if (written.length === 0 || (await this.#streams.append(stream, loaded.revision, written)) !== 'CONFLICT') {
        together.forEach(({ resolve }, index) => resolve(outcomes[index]))
        return
      }
    }
  }
}
