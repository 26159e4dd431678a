/** What an import does to rows beside taking them as they are. Each has a text in `locales/<language>/cli.json`, printed with its count. */
export const rules = [
  'kindAssumed', 'openUntilGiven', 'everybodySees', 'shownByName', 'declared', 'foundReady', 'targetNotAsked', 'sourceKept',
  'keywordsCut', 'keywordsShortened', 'titleShortened', 'textShortened', 'charactersRemoved', 'languageNamed',
  'readinessTaken', 'readinessLeftOut', 'organizationOfSource', 'organizationKindAssumed', 'organizationShortened',
  'countryNamed', 'countryLeftOut', 'urlLeftOut', 'sourceShortened',
] as const
export type Rule = (typeof rules)[number]

/** How many rows each rule touched. */
export class RuleCounts {
  readonly #counts = new Map<Rule, number>()

  add(applied: ReadonlySet<Rule>): void {
    for (const rule of applied) this.#counts.set(rule, (this.#counts.get(rule) ?? 0) + 1)
  }

  /** In the order of the list; what touched nothing is absent. */
  get all(): readonly { readonly rule: Rule; readonly rows: number }[] {
    return rules.flatMap((rule) => {
      const rows = this.#counts.get(rule)
      return rows === undefined ? [] : [{ rule, rows }]
    })
  }
}
