import type { Accepted } from '../commands/handler.ts'
import { Refusal } from '../commands/refusal.ts'
import type { Core } from '../core.ts'

const patience = 5_000

/** Waits until the rows hold what a process had written, or it would find the same due again; whether it was anything. */
export async function settled(outcomes: readonly (Accepted | Refusal)[], projections: Pick<Core['projections'], 'reached'>): Promise<boolean> {
  const positions = outcomes.flatMap((outcome) => (outcome instanceof Refusal || outcome.position === undefined ? [] : [outcome.position]))
  const last = positions.reduce((latest, position) => (position > latest ? position : latest), 0n)
  await projections.reached(last, patience)
  return positions.length > 0
}
