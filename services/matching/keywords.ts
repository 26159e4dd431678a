import { analyze } from './analyzer.ts'

const mostProposed = 12
/** A word of the title says more of the subject than one of the text. */
const weightOfTitle = 3
/** Numbers and single letters or characters name no subject. */
const names = (term: string): boolean => !/^\d/.test(term) && Array.from(term).length > 1

/** Words of a text that may serve as its keywords, as they were written there, the most telling first. The owner chooses. */
export function keywordsOf(title: string, text: string): readonly string[] {
  const weights = new Map<string, { readonly weight: number; readonly surface: string }>()
  for (const [words, weight] of [[analyze(title), weightOfTitle], [analyze(text), 1]] as const) {
    for (const term of words.words.filter(names)) {
      const known = weights.get(term)
      weights.set(term, { weight: (known?.weight ?? 0) + weight, surface: known?.surface ?? words.surfaces.get(term) ?? term })
    }
  }
  return [...weights.values()].sort((left, right) => right.weight - left.weight).slice(0, mostProposed).map(({ surface }) => surface)
}
