import {
  getNamedType, getNullableType, isCompositeType, isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType, isRequiredArgument, isRequiredInputField,
  type GraphQLField, type GraphQLInputType, type GraphQLNamedType, type GraphQLObjectType,
} from 'graphql'
import type { Values } from './hub.ts'
import { schema } from './schema.ts'

/** Questions and requests written from the schema, so that nothing new is forgotten. */

const fieldsOf = (type: GraphQLObjectType): readonly GraphQLField<unknown, unknown>[] => Object.values(type.getFields())
const isLeaf = (type: GraphQLNamedType): boolean => !isCompositeType(type)
const isValue = (type: GraphQLNamedType): boolean => isObjectType(type) && !type.getInterfaces().some(({ name }) => name === 'Node') && fieldsOf(type).every((field) => isLeaf(getNamedType(field.type)))

/** All fields of a type, and of what it leads to, so many steps far. What asks for an argument of its own is left out. */
export function selectionOf(type: GraphQLNamedType, steps: number): string {
  if (isLeaf(type)) return ''
  if (!isObjectType(type)) return '{ __typename }'
  const isPages = type.name.endsWith('Connection')
  const inner = fieldsOf(type).filter(({ args, name }) => !args.some(isRequiredArgument) && !(isPages && name === 'edges')).flatMap((field) => {
    const to = getNamedType(field.type)
    if (isLeaf(to)) return [field.name]
    if (isValue(to)) return [`${field.name} ${selectionOf(to, 0)}`]
    if (isPages) return [`${field.name} ${selectionOf(to, steps)}`]
    return steps > 0 ? [`${field.name} ${selectionOf(to, steps - 1)}`] : []
  })
  return `{ ${inner.length === 0 ? '__typename' : inner.join(' ')} }`
}

export const objectType = (name: string): GraphQLObjectType => {
  const type = schema.getType(name)
  if (!isObjectType(type)) throw new Error(`There is no type ${name}.`)
  return type
}
export const everyQuery = (): readonly GraphQLField<unknown, unknown>[] => fieldsOf(objectType('Query'))
export const everyMutationField = (): readonly GraphQLField<unknown, unknown>[] => fieldsOf(objectType('Mutation'))
/** Types that stand for something: no pages, no payloads, no roots. */
export const everyObjectType = (): readonly GraphQLObjectType[] => Object.values(schema.getTypeMap()).filter(isObjectType)
  .filter(({ name }) => !name.startsWith('__') && !/(?:Connection|Edge|Payload)$|^(?:Query|Mutation|Subscription|PageInfo|UserError)$/.test(name))

/** An id that names nothing. */
export const unknownId = '0d3e5f4e-6a46-4a0b-9d61-4c2f1b1f8a77'

/** A value that an input takes: what is said for its name, else anything of its type; of what may be left out, only what is said. */
export function sampleOf(name: string, type: GraphQLInputType, said: Values): unknown {
  if (name in said) return said[name]
  const named = getNamedType(type)
  if (isListType(getNullableType(type))) return []
  if (isEnumType(named)) return named.getValues()[0]?.name
  if (isInputObjectType(named)) return sampleInput(named.name, said)
  switch (named.name) {
    case 'Boolean': return false
    case 'Int': case 'Long': return 1
    case 'Decimal': return '1'
    case 'Date': return '2026-10-12'
    case 'ID': return unknownId
    default: return 'words'
  }
}
/** The required fields of an input, and whatever else is said for a name of one. */
export function sampleInput(typeName: string, said: Values): Values {
  const type = schema.getType(typeName)
  if (!isInputObjectType(type)) throw new Error(`There is no input ${typeName}.`)
  return Object.fromEntries(Object.values(type.getFields())
    .filter((field) => field.name !== 'commandId' && (isRequiredInputField(field) || (field.name in said && field.name !== 'expectedRevision')))
    .map((field) => [field.name, sampleOf(field.name, field.type, said)]))
}

export interface IdPlace {
  /** The field of a query or mutation, and the way to the id in its arguments. */
  readonly field: GraphQLField<unknown, unknown>
  readonly path: readonly string[]
}
/** Every place in the arguments of these fields where an id can be put. */
export const idPlaces = (fields: readonly GraphQLField<unknown, unknown>[]): readonly IdPlace[] =>
  fields.flatMap((field) => field.args.flatMap(({ name, type }) => pathsToIds(type).map((path) => ({ field, path: [name, ...path] }))))

function pathsToIds(type: GraphQLInputType): readonly (readonly string[])[] {
  const named = getNamedType(type)
  if (named.name === 'ID') return [[]]
  if (!isInputObjectType(named)) return []
  return Object.values(named.getFields()).filter(({ name }) => name !== 'commandId').flatMap((field) => pathsToIds(field.type).map((path) => [field.name, ...path]))
}

/** The type of an input as it is written in a document. */
export const isListPlace = ({ field, path: [argument, ...rest] }: IdPlace): boolean => {
  const found = rest.reduce<GraphQLInputType | undefined>((type, name) => {
    const named = getNamedType(type)
    return isInputObjectType(named) ? named.getFields()[name]?.type : undefined
  }, field.args.find(({ name }) => name === argument)?.type)
  return found !== undefined && isListType(isNonNullType(found) ? found.ofType : found)
}
