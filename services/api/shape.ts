import { BREAK, type DocumentNode, Kind, type OperationDefinitionNode, type SelectionSetNode, visit } from 'graphql'
import { TopLevel } from './errors.ts'
import { operationLimits, type OperationLimit } from './limits.ts'

/** The first limit that a document passes, of those that need no schema. It comes before validation, which is slow for what is large. */
export function shapeProblem(document: DocumentNode): TopLevel | undefined {
  return countProblem(document) ?? nestingProblem(document)
}

export const tooComplex = (limit: OperationLimit) => new TopLevel('TOO_COMPLEX', { limit, most: String(operationLimits[limit]) })

function countProblem(document: DocumentNode): TopLevel | undefined {
  const counts = { aliases: 0, directives: 0, fragments: 0, introspections: 0 }
  let passed: OperationLimit | undefined
  const check = (limit: OperationLimit, count: number) => {
    if (count <= operationLimits[limit]) return undefined
    passed = limit
    return BREAK
  }
  visit(document, {
    Field: ({ name, alias }) => {
      if (name.value === '__schema' || name.value === '__type') counts.introspections++
      if (alias !== undefined) counts.aliases++
      return check('introspections', counts.introspections) ?? check('aliases', counts.aliases)
    },
    Directive: () => check('directives', ++counts.directives),
    FragmentDefinition: () => check('fragments', ++counts.fragments),
    SelectionSet: ({ selections }) => check('selections', selections.length),
  })
  return passed && tooComplex(passed)
}

interface Nesting {
  /** Levels of fields. */
  readonly depth: number
  /** Fields of the first level. */
  readonly width: number
}

function nestingProblem(document: DocumentNode): TopLevel | undefined {
  const fragments = new Map(document.definitions.flatMap((definition) => (
    definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition.selectionSet] as const] : []
  )))
  // Each fragment is measured once, so that fragments of fragments cost no more than their text. A cycle counts as empty; validation refuses it.
  const measured = new Map<string, Nesting>()

  function ofFragment(name: string): Nesting {
    const known = measured.get(name)
    if (known !== undefined) return known
    measured.set(name, { depth: 0, width: 0 })
    const nesting = nestingOf(fragments.get(name))
    measured.set(name, nesting)
    return nesting
  }
  function nestingOf(set: SelectionSetNode | undefined): Nesting {
    let depth = 0
    let width = 0
    for (const selection of set?.selections ?? []) {
      const inner = selection.kind === Kind.FIELD ? { depth: 1 + nestingOf(selection.selectionSet).depth, width: 1 }
        : selection.kind === Kind.INLINE_FRAGMENT ? nestingOf(selection.selectionSet)
          : ofFragment(selection.name.value)
      depth = Math.max(depth, inner.depth)
      width += inner.width
    }
    return { depth, width }
  }
  const problemOf = (operation: OperationDefinitionNode) => {
    const { depth, width } = nestingOf(operation.selectionSet)
    const widthLimit = operation.operation === 'mutation' ? 'commands' : 'rootFields'
    if (width > operationLimits[widthLimit]) return tooComplex(widthLimit)
    return depth > operationLimits.depth ? tooComplex('depth') : undefined
  }
  for (const definition of document.definitions) {
    const problem = definition.kind === Kind.OPERATION_DEFINITION ? problemOf(definition) : undefined
    if (problem !== undefined) return problem
  }
  return undefined
}
