import type { CardVersion, RowVersion } from '../../../projections/boardVersions.ts'
import { ContractReport } from '../../../schema/events/outcomes.ts'
import { hundredthsOf, type Money } from '../../../schema/events/values.ts'
import type { BoardCard, BoardFigures, BoardRow } from '../../../schema/generated/resolvers.ts'

type Reached = CardVersion['reached']
/** The stages in which a match came at least so far. */
const cameTo = { INTENT: new Set<Reached>(['INTENT', 'CONTRACTED', 'DELIVERED']), CONTRACTED: new Set<Reached>(['CONTRACTED', 'DELIVERED']) }

/** Sums over what the viewer may see; a change adds what is new and takes away what was. */
export class Figures {
  readonly #host: boolean
  readonly #counts = { needs: 0, offers: 0, suggestions: 0, interests: 0, mutual: 0, intents: 0, contracts: 0 }
  readonly #hundredths = new Map<string, bigint>()

  constructor(host: boolean) {
    this.#host = host
  }

  addRow({ side, stage, picks, interests, mutual }: RowVersion, view: BoardRow | undefined, times: 1 | -1): void {
    if (view === undefined || stage !== 'PUBLISHED') return
    const counts = this.#counts
    if (side === 'OFFER') {
      counts.offers += times
      return
    }
    counts.needs += times
    counts.suggestions += times * picks
    counts.interests += times * interests
    counts.mutual += times * mutual
  }

  /** An outcome counts for the conference where the match became mutual, until it fails. */
  addCard({ reached, ended, mutualHere, contract }: CardVersion, view: BoardCard | undefined, times: 1 | -1): void {
    if (view === undefined || !mutualHere || ended !== undefined) return
    if (cameTo.INTENT.has(reached)) this.#counts.intents += times
    if (cameTo.CONTRACTED.has(reached)) this.#counts.contracts += times
    const total = this.#host && contract !== undefined ? totalOf(contract) : undefined
    if (total !== undefined) this.#hundredths.set(total.currency, (this.#hundredths.get(total.currency) ?? 0n) + BigInt(times) * hundredthsOf(total.amount))
  }

  value(): BoardFigures {
    const amounts = [...this.#hundredths].filter(([, sum]) => sum > 0n).sort(([left], [right]) => (left < right ? -1 : 1))
    return { ...this.#counts, amounts: this.#host ? amounts.map(([currency, sum]) => ({ amount: decimalOf(sum), currency })) : null }
  }
}
const totalOf = (contract: string): Money | undefined => ContractReport.parse(JSON.parse(contract)).total
const decimalOf = (sum: bigint): string => `${sum / 100n}${sum % 100n === 0n ? '' : `.${String(sum % 100n).padStart(2, '0')}`}`
