import {
  type FieldNode, type FragmentDefinitionNode, getArgumentValues, getDirectiveValues, getNamedType, type GraphQLNamedType, GraphQLIncludeDirective,
  type GraphQLOutputType, type GraphQLSchema, GraphQLSkipDirective, isCompositeType, isInterfaceType, isLeafType, isListType, isNonNullType, isObjectType,
  Kind, type OperationDefinitionNode, type SelectionNode, type SelectionSetNode, typeFromAST,
} from 'graphql'

/** The most members of lists that take no page size; of all others, `ordinaryList`. */
const listSizes: ReadonlyMap<string, number> = new Map([
  ['MatchBoard.cards', 2_000],
  ['WeightsPreview.needs', 100],
  ['MatchBoardSnapshot.cards', 2_000],
  ['MatchBoardSnapshot.rows', 2_000],
  ['MatchBoardDelta.changes', 50],
])
const ordinaryList = 10
/** What is made whole, however little of it is asked for. */
const fixedCosts: ReadonlyMap<string, number> = new Map([['Query.matchBoard', 2_000], ['Query.weightsPreview', 4_000], ['Need.suggestions', 20], ['Offer.suggestions', 20], ['Query.whyNot', 20], ['Subscription.suggestionsChanged', 20], ['Need.likelyDuplicates', 20], ['Offer.likelyDuplicates', 20]])
/** What `first: null` comes to. */
const largestPage = 100

export interface Costed {
  readonly schema: GraphQLSchema
  readonly operation: OperationDefinitionNode
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  /** Coerced, with their defaults. */
  readonly variables: Readonly<Record<string, unknown>>
}

/**
 * How many objects the answer may hold: page sizes multiply, from coerced variables and the schema's defaults. Values without a life of their own
 * (a sum of money, a page's place) cost nothing. The document is valid.
 * @throws {GraphQLError} an argument's value is not of its type, which shows only now that variables stand in it.
 */
export function costOf({ schema, operation, fragments, variables }: Costed): number {
  const known = new Map<string, number>()

  function ofSet(set: SelectionSetNode | undefined, parent: GraphQLNamedType | undefined, page: number | undefined): number {
    return (set?.selections ?? []).reduce((sum, selection) => sum + (isLeftOut(selection, variables) ? 0 : ofSelection(selection, parent, page)), 0)
  }

  function ofSelection(selection: SelectionNode, parent: GraphQLNamedType | undefined, page: number | undefined): number {
    if (selection.kind === Kind.FIELD) return ofField(selection, parent, page)
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      return ofSet(selection.selectionSet, selection.typeCondition ? typeFromAST(schema, selection.typeCondition) : parent, page)
    }
    // Once for each fragment and page size: fragments of fragments cost no more than their text.
    const key = `${selection.name.value} ${page}`
    const before = known.get(key)
    if (before !== undefined) return before
    const fragment = fragments.get(selection.name.value)
    const cost = fragment === undefined ? 0 : ofSet(fragment.selectionSet, typeFromAST(schema, fragment.typeCondition), page)
    known.set(key, cost)
    return cost
  }

  function ofField(node: FieldNode, parent: GraphQLNamedType | undefined, page: number | undefined): number {
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined
    if (field === undefined) return 0
    const values = field.args.length === 0 ? {} : getArgumentValues(field, node, variables)
    const type = getNamedType(field.type)
    if (!isCompositeType(type)) return 0
    const ownPage = pageIn(values)
    const fixed = fixedCosts.get(`${parent?.name}.${field.name}`) ?? 0
    if (!isList(field.type)) return fixed + (isValue(type) ? 0 : 1) + ofSet(node.selectionSet, type, ownPage)
    const members = ownPage ?? page ?? listSizes.get(`${parent?.name}.${field.name}`) ?? ordinaryList
    return fixed + members * (1 + ofSet(node.selectionSet, type, undefined))
  }

  return ofSet(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined, undefined)
}

/** `first`, `last`, or as many as ids are asked for. A connection hands it on to its `edges` and `nodes`. */
function pageIn(values: Readonly<Record<string, unknown>>): number | undefined {
  const { ids } = values
  if (Array.isArray(ids)) return ids.length
  const sizes = ['first', 'last'].filter((name) => name in values).map((name) => values[name])
  return sizes.length === 0 ? undefined : Math.max(0, ...sizes.map((size) => (typeof size === 'number' ? size : largestPage)))
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(type) || (isNonNullType(type) && isList(type.ofType))
}

/** Nothing leads on from it, and it can't be read by an id. */
const isValue = (type: GraphQLNamedType): boolean =>
  isObjectType(type) && type.getInterfaces().every(({ name }) => name !== 'Node') && Object.values(type.getFields()).every((field) => isLeafType(getNamedType(field.type)))

const isLeftOut = (selection: SelectionNode, variables: Readonly<Record<string, unknown>>): boolean =>
  selection.directives !== undefined && selection.directives.length > 0
  && (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'] === true
    || getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] === false)
