import {
  coerceInputValue, type DocumentNode, type FragmentDefinitionNode, getOperationAST, getVariableValues, GraphQLError, type GraphQLSchema, isInputType, Kind,
  type OperationDefinitionNode, type OperationTypeNode, parse, specifiedRules, typeFromAST, validate,
} from 'graphql'
import { z } from 'zod'
import { costOf } from './cost.ts'
import { TopLevel } from './errors.ts'
import { operationLimits } from './limits.ts'
import { shapeProblem, tooComplex } from './shape.ts'

/** An operation that may run. */
export interface Admitted {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  /** As they came; execution coerces them. */
  readonly variables: Readonly<Record<string, unknown>>
  readonly operationName: string | undefined
}

/**
 * Takes what a client asks, over HTTP or WebSocket: reads it, holds it against every limit, validates it, coerces its variables and counts its cost.
 * `kinds` are the operations that this way serves. Nothing has run when it answers errors.
 */
export type Admit = (asked: unknown, kinds: readonly `${OperationTypeNode}`[]) => Admitted | readonly GraphQLError[]

const Asked = z.object({
  query: z.string().min(1),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
})

export function admissionOf(schema: GraphQLSchema): Admit {
  const documents = new Documents(schema)
  return (asked, kinds) => {
    const parsed = Asked.safeParse(asked)
    if (!parsed.success) return [new TopLevel('MALFORMED')]
    const { query, operationName, variables } = parsed.data
    const document = documents.read(query)
    if (Array.isArray(document)) return document
    return admitted(schema, { document, operationName: operationName ?? undefined, variables: variables ?? {} }, kinds)
  }
}

/** Limits that hang on the operation and its variables; the document is valid and within the limits of its shape. */
function admitted(schema: GraphQLSchema, request: Omit<Admitted, 'operation'>, kinds: readonly string[]): Admitted | readonly GraphQLError[] {
  const { document, operationName, variables } = request
  const operation = getOperationAST(document, operationName)
  if (!operation) return [new TopLevel('OPERATION_UNKNOWN')]
  if (!kinds.includes(operation.operation)) {
    return [new TopLevel(operation.operation === 'subscription' ? 'SUBSCRIPTIONS_BY_SOCKET' : 'SUBSCRIPTIONS_ONLY')]
  }
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 })
  if (coerced === undefined) return [new TopLevel('VARIABLE_INVALID', { variable: invalidVariable(schema, operation, variables) })]
  const fragments = new Map(document.definitions.filter(isFragment).map((fragment) => [fragment.name.value, fragment]))
  try {
    if (costOf({ schema, operation, fragments, variables: coerced }) > operationLimits.cost) return [tooComplex('cost')]
  } catch (error) {
    if (error instanceof GraphQLError) return [ofDocument(error, 'GRAPHQL_VALIDATION_FAILED')]
    throw error
  }
  return { ...request, operation }
}

const isFragment = (definition: { readonly kind: Kind }): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION

/** Which variable has a wrong value, and where in it, such as `input.price`; never the value, which graphql-js puts into its messages. */
function invalidVariable(schema: GraphQLSchema, operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): string {
  for (const { variable, type: typeNode, defaultValue } of operation.variableDefinitions ?? []) {
    const name = variable.name.value
    const type = typeFromAST(schema, typeNode)
    if (!isInputType(type)) continue
    if (!(name in variables)) {
      if (typeNode.kind === Kind.NON_NULL_TYPE && defaultValue === undefined) return name
      continue
    }
    let place: string | undefined
    coerceInputValue(variables[name], type, (path, _value, { message }) => {
      const missing = /^Field "(\w+)" of required type/.exec(message)?.[1]
      place ??= [name, ...path, ...(missing === undefined ? [] : [missing])].join('.')
    })
    if (place !== undefined) return place
  }
  return ''
}

/** Bytes of the sources whose documents are kept. */
const mostKept = 4 * 1024 * 1024

/** Documents that were parsed and validated, by their text; those used least recently make room. */
class Documents {
  readonly #schema: GraphQLSchema
  readonly #kept = new Map<string, DocumentNode>()
  #size = 0
  constructor(schema: GraphQLSchema) {
    this.#schema = schema
  }

  read(source: string): DocumentNode | GraphQLError[] {
    const kept = this.#kept.get(source)
    if (kept !== undefined) {
      this.#kept.delete(source)
      this.#kept.set(source, kept)
      return kept
    }
    const document = readDocument(this.#schema, source)
    if (!Array.isArray(document)) this.#keep(source, document)
    return document
  }

  #keep(source: string, document: DocumentNode): void {
    this.#kept.set(source, document)
    this.#size += source.length
    for (const oldest of this.#kept.keys()) {
      if (this.#size <= mostKept) return
      this.#kept.delete(oldest)
      this.#size -= oldest.length
    }
  }
}

function readDocument(schema: GraphQLSchema, source: string): DocumentNode | GraphQLError[] {
  let document: DocumentNode
  try {
    document = parse(source, { maxTokens: operationLimits.tokens })
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    return [error.message.endsWith('Parsing aborted.') ? tooComplex('tokens') : ofDocument(error, 'GRAPHQL_PARSE_FAILED')]
  }
  const problem = shapeProblem(document)
  if (problem !== undefined) return [problem]
  const problems = validate(schema, document, specifiedRules, { maxErrors: 10, hideSuggestions: true })
  return problems.length === 0 ? document : problems.map((error) => ofDocument(error, 'GRAPHQL_VALIDATION_FAILED'))
}

const ofDocument = ({ message, nodes, source, positions }: GraphQLError, code: string) =>
  new GraphQLError(message, { nodes: nodes ?? null, source: source ?? null, positions: positions ?? null, extensions: { code } })
