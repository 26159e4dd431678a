/** What a benchmark found: figures with their unit in their name, and the ratio that is compared with a goal. */
export interface Finding {
  readonly figures: Readonly<Record<string, number>>
  /** Of the hub to the peer or bare limit that ran beside it. */
  readonly ratio: number
}

/** Prints figures for people, the ratio last; with `--json` one line for machines follows. */
export function report(bench: string, { figures, ratio }: Finding, args: readonly string[]): void {
  const width = Math.max(...Object.keys(figures).map(({ length }) => length))
  for (const [figure, value] of [...Object.entries(figures), ['ratio', ratio] as const]) console.log(`${figure.padEnd(width)}  ${readable(value).padStart(10)}`)
  if (args.includes('--json')) console.log(JSON.stringify({ bench, figures, ratio }))
}

const readable = (value: number): string => (Number.isInteger(value) || value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3))
