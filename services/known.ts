import type { Core } from './core.ts'

/** Waits until the rows know of an event: what is asked next depends on it. */
export async function known({ projections }: Pick<Core, 'projections'>, position: bigint | undefined): Promise<void> {
  if (position === undefined) return
  while (!(await projections.reached(position, 10_000))) {
    if (projections.failure !== undefined) throw projections.failure
  }
}
