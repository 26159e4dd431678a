import { TechnologyField } from '../../../schema/events/vocabulary.ts'
import { analyze } from '../analyzer.ts'
import { termsOfFields } from './taxonomy.ts'

/** A technology field that a text seems to be about, and by which words of the taxonomy. */
export interface ProposedField {
  readonly field: TechnologyField
  /** As the taxonomy writes them, in the language of the text, the most telling first. */
  readonly because: readonly string[]
}

const mostProposed = 3
const mostReasons = 5
/** A word of the title says more of the subject than one of the text. */
const weightOfTitle = 3
/** What weighs less than this part of the best is no second field. */
const leastPart = 0.4

/** The taxonomy's words, by the first of the terms into which each is cut. */
interface Label {
  readonly field: TechnologyField
  readonly label: string
  readonly terms: readonly string[]
}
const labelsByFirst: ReadonlyMap<string, readonly Label[]> = Map.groupBy(
  TechnologyField.options.flatMap((field) => (termsOfFields[field] ?? []).flat().map((label) => ({ field, label, terms: analyze(label).words })).filter(({ terms }) => terms.length > 0)),
  ({ terms }) => terms[0] ?? '',
)

/** The fields that a text seems to be about, the likeliest first: those of whose words it holds most, a word of several terms counting more. The owner chooses. */
export function fieldsAbout(title: string, text: string): readonly ProposedField[] {
  const found = new Map<TechnologyField, Map<string, number>>()
  for (const [said, weight] of [[title, weightOfTitle], [text, 1]] as const) {
    const words = analyze(said).words
    words.forEach((word, at) => {
      for (const { field, label, terms } of labelsByFirst.get(word) ?? []) {
        if (!terms.every((term, place) => words[at + place] === term)) continue
        const ofField = found.get(field) ?? new Map<string, number>()
        found.set(field, ofField.set(label, Math.max(weight * terms.length, ofField.get(label) ?? 0)))
      }
    })
  }
  const weighed = [...found].map(([field, labels]) => ({ field, weight: [...labels.values()].reduce((sum, weight) => sum + weight, 0), labels: [...labels].sort(([, a], [, b]) => b - a) }))
  weighed.sort((a, b) => b.weight - a.weight)
  return weighed.filter(({ weight }) => weight >= leastPart * (weighed[0]?.weight ?? 0)).slice(0, mostProposed).map(({ field, labels }) => ({ field, because: labels.slice(0, mostReasons).map(([label]) => label) }))
}
