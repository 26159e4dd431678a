import { readFile } from 'node:fs/promises'
import {
  buildSchema, isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType, isScalarType, isSpecifiedScalarType, isUnionType,
  type GraphQLArgument, type GraphQLInputObjectType, type GraphQLInputType,
} from 'graphql'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { z } from 'zod'
import refusals from '../../locales/en/refusals.json' with { type: 'json' }
import { ConferenceContent } from '../../schema/events/conferences.ts'
import { Basis } from '../../schema/events/event.ts'
import { NeedContent } from '../../schema/events/needs.ts'
import { OfferContent } from '../../schema/events/offers.ts'
import { DecimalAmount } from '../../schema/events/values.ts'
import type { ThingStage } from '../../schema/events/vocabulary.ts'
import { generated } from '../../schema/generate.ts'
import type {
  ConferenceStage, FacetName, FacetVerdict, MatchStage, NeedStage, OfferStage, OrganizationStatus, TextField, TextView, UserErrorCode,
} from '../../schema/generated/resolvers.ts'
import type { RefusalCode } from '../../services/commands/refusals.ts'
import { everyOfficeMutation } from '../../services/api/mutations/everyOfficeMutation.ts'
import { TakeIntake } from '../../services/api/mutations/takeIntake.ts'
import { askedByProcesses, everyCommand as commands } from '../../services/everyCommand.ts'
import type { ConferenceFacts } from '../../services/facts.ts'
import type { OrganizationStatus as KnownStatus } from '../../services/identity/actor.ts'
import type { MatchStage as KnownMatchStage } from '../../services/identity/matchSight.ts'
import type { View } from '../../services/matching/analyzer.ts'
import type { FacetLine } from '../../services/matching/explanation.ts'
import type { Field } from '../../services/matching/tokens.ts'
import type { Offer } from '../../services/offers/offer.ts'

const committed = (path: string) => readFile(new URL(`../../schema/${path}`, import.meta.url), 'utf8')
const schema = buildSchema(await committed('schema.graphql'))
const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type))

const made = await generated()
describe('what is generated', () => {
  it.each(Object.entries(made))('%s is up to date: run npm run generate', async (path, content) => {
    expect(await committed(path)).toBe(content)
  })
})

describe('the SDL', () => {
  it('describes every type, field, argument and enum value', () => {
    const argumentsOf = (at: string, args: readonly GraphQLArgument[]) => args.map(({ name, description }) => [`${at}(${name}:)`, description] as const)
    const described = types.flatMap((type) => [
      [type.name, type.description] as const,
      ...(isEnumType(type) ? type.getValues().map(({ name, description }) => [`${type.name}.${name}`, description] as const) : []),
      ...(isInputObjectType(type) ? Object.values(type.getFields()).map(({ name, description }) => [`${type.name}.${name}`, description] as const) : []),
      ...('getFields' in type && !isInputObjectType(type) ? Object.values(type.getFields()).flatMap(({ name, description, args }) =>
        [[`${type.name}.${name}`, description] as const, ...argumentsOf(`${type.name}.${name}`, args)]) : []),
    ])
    expect(described.length).toBeGreaterThan(1_000)
    expect(described.filter(([, description]) => (description ?? '').trim() === '').map(([at]) => at)).toEqual([])
  })

  it('uses whatever it declares', () => {
    const { Query, Mutation, Subscription } = schema.getTypeMap()
    const roots = new Set([Query, Mutation, Subscription])
    const named = new Set(types.flatMap((type) => {
      if (isUnionType(type)) return type.getTypes().map(({ name }) => name)
      if (!('getFields' in type)) return []
      const fields = Object.values(type.getFields())
      return [...fields, ...fields.flatMap((field) => ('args' in field ? field.args : []))].map((field) => String(field.type).replaceAll(/[[\]!]/g, ''))
    }))
    expect(types.filter((type) => !roots.has(type) && !named.has(type.name) && type.name !== 'Payload').map(({ name }) => name)).toEqual([])
  })

  it('pages every list of unknown length by first and after, 20 or 100 at a time', () => {
    const connections = types.flatMap((type) => (isObjectType(type) ? Object.values(type.getFields()).filter((field) => String(field.type).replace('!', '').endsWith('Connection')) : []))
    expect(connections.length).toBeGreaterThan(6)
    for (const { args } of connections) {
      expect(args.map(({ name, type }) => `${name}: ${String(type)}`)).toEqual(expect.arrayContaining(['first: Int', 'after: String']))
      expect([20, 100]).toContain(args.find(({ name }) => name === 'first')?.defaultValue)
    }
  })

  it('knows the words of the code', () => {
    expectTypeOf<UserErrorCode>().toEqualTypeOf<RefusalCode>()
    expectTypeOf<NeedStage>().toEqualTypeOf<ThingStage>()
    expectTypeOf<OfferStage>().toEqualTypeOf<Offer['stage']>()
    expectTypeOf<ConferenceStage>().toEqualTypeOf<ConferenceFacts['stage']>()
    expectTypeOf<MatchStage>().toEqualTypeOf<KnownMatchStage>()
    expectTypeOf<OrganizationStatus>().toEqualTypeOf<KnownStatus>()
    expectTypeOf<FacetName>().toEqualTypeOf<FacetLine['name']>()
    expectTypeOf<FacetVerdict>().toEqualTypeOf<FacetLine['verdict']>()
    expectTypeOf<TextView>().toEqualTypeOf<Uppercase<View>>()
    expectTypeOf<TextField>().toEqualTypeOf<Uppercase<Field>>()
    const code = schema.getType('UserErrorCode')
    expect(isEnumType(code) && code.getValues().map(({ name, description }) => [name, description])).toEqual(Object.entries(refusals))
  })
})

/** What the edge asks for in another way than the command does; the reason stands with each. */
const differing: Readonly<Record<string, { readonly without?: readonly string[]; readonly with?: Readonly<Record<string, z.ZodType>> }>> = {
  DraftNeed: { without: ['source'] }, // only imports know one
  DraftOffer: { without: ['source'] },
  AttachFile: { without: ['file'], with: { title: z.string().optional() } }, // the vault knows the file; a title is kept there
  AttachLink: { without: ['link'], with: { url: z.string(), title: z.string().optional() } }, // for the vault
  WriteConfidentialDetail: { without: ['detail'], with: { text: z.string() } }, // for the vault; the log keeps a digest
  InviteMember: { with: { emailAddress: z.string() } }, // for the office store; the log keeps no address
  EraseMyself: { without: ['personId'], with: { emailAddress: z.string().optional() } }, // only oneself; the address confirms it
  ReviseMyself: { without: ['locale'], with: { locale: z.string() } }, // no enum of GraphQL can hold zh-CN
  InviteExpert: { with: { emailAddress: z.string() } }, // likewise
  AcceptExpertInvitation: { without: ['expertId'], with: { secret: z.string() } },
  AcceptDelegation: { without: ['delegationId'], with: { secret: z.string(), code: z.string() } },
  AcceptInvitation: { without: ['organizationId', 'invitationId'], with: { secret: z.string() } }, // the office store knows what it opens
}

/** The type that a payload of the office shows, and what it shows once. */
const shownByOffice: Readonly<Record<string, readonly [type: string, shownOnce?: string]>> = {
  me: ['Viewer'],
  mailSettings: ['MailSettings'],
  deadLetter: ['DeadLetter'],
  personalToken: ['PersonalToken', 'token'],
  intakeLink: ['IntakeLink', 'link'],
}

const JsonSchema = z.object({
  get properties() { return z.record(z.string(), JsonSchema).optional() },
  get items() { return JsonSchema.optional() },
  required: z.array(z.string()).optional(),
  enum: z.array(z.unknown()).optional(),
  type: z.string().optional(),
  format: z.string().optional(),
  pattern: z.string().optional(),
})
type JsonSchema = z.infer<typeof JsonSchema>
const asked = (schema: z.ZodType): JsonSchema => JsonSchema.parse(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }))
const decimal = asked(DecimalAmount).pattern

/** How a field of a command reads, in a form that both sides can be brought to. */
type Shape = string | readonly ['list', Shape] | readonly ['enum', ...string[]] | Shapes
interface Shapes { readonly [field: string]: readonly ['required' | 'optional', Shape] }

const shapesIn = ({ properties = {}, required = [] }: JsonSchema): Shapes =>
  Object.fromEntries(Object.entries(properties).map(([name, field]) => [name, [required.includes(name) ? 'required' : 'optional', shapeOf(field)]]))

function shapeOf(schema: JsonSchema): Shape {
  if (schema.enum !== undefined) return ['enum', ...schema.enum.map(String).sort()]
  switch (schema.type) {
    case 'object': return shapesIn(schema)
    case 'array': return ['list', shapeOf(schema.items ?? {})]
    case 'boolean': return 'Boolean'
    case 'integer': return 'Int'
    case 'string':
      if (schema.format === 'uuid') return 'ID'
      if (schema.format === 'date') return 'Date'
      return schema.pattern === decimal ? 'Decimal' : 'String'
    default: throw new Error(`The API has no word for ${JSON.stringify(schema)}.`)
  }
}

function shapeOfInput(type: GraphQLInputType): Shape {
  if (isNonNullType(type)) return shapeOfInput(type.ofType)
  if (isListType(type)) {
    expect(isNonNullType(type.ofType), `${String(type)} holds no null`).toBe(true)
    return ['list', shapeOfInput(type.ofType)]
  }
  if (isEnumType(type)) return ['enum', ...type.getValues().map(({ name }) => name).sort()]
  if (isScalarType(type)) return type.name
  return fieldsOf(type)
}
const fieldsOf = (type: GraphQLInputObjectType): Shapes => {
  const fields = Object.values(type.getFields())
  expect(fields.filter(({ defaultValue }) => defaultValue !== undefined), 'command inputs have no defaults').toEqual([])
  return Object.fromEntries(fields.map(({ name, type }) => [name, [isNonNullType(type) ? 'required' : 'optional', shapeOfInput(type)]]))
}

function askedAtTheEdge(name: string, input: z.ZodType): Shapes {
  const { without = [], with: beside = {} } = differing[name] ?? {}
  const own = Object.entries(shapesIn(asked(input))).filter(([field]) => !without.includes(field))
  return { ...Object.fromEntries(own), ...shapesIn(asked(z.object(beside))) }
}

const offered = commands.filter(({ name }) => !askedByProcesses.has(name))
const mutationOf = (command: string) => command.charAt(0).toLowerCase() + command.slice(1)

describe('mutations', () => {
  it('are the commands, and what joins two of them, each by its name', () => {
    expect(Object.keys(schema.getMutationType()?.getFields() ?? {}).sort()).toEqual([...offered, ...everyOfficeMutation, TakeIntake].map(({ name }) => mutationOf(name)).sort())
  })

  it.each([...offered, ...everyOfficeMutation])('$name takes its input, names its payload', ({ name }) => {
    const mutation = schema.getMutationType()?.getFields()[mutationOf(name)]
    expect(mutation?.args.map((argument) => `${argument.name}: ${String(argument.type)}`)).toEqual([`input: ${name}Input!`])
    expect(String(mutation?.type)).toBe(`${name}Payload!`)
  })

  it.each(offered)('$name asks for what its command asks for, field by field', ({ name, input, needsRevision }) => {
    const type = schema.getType(`${name}Input`)
    if (!isInputObjectType(type)) throw new Error(`There is no ${name}Input.`)
    const { commandId, expectedRevision, onBehalf, ...fields } = fieldsOf(type)
    expect(commandId).toEqual(['required', 'ID'])
    expect(expectedRevision).toEqual([needsRevision === true ? 'required' : 'optional', 'Long'])
    expect(onBehalf).toEqual(['optional', { basis: ['required', ['enum', ...Basis.options.toSorted()]] }])
    expect(fields).toEqual(askedAtTheEdge(name, input))
  })

  it.each(offered)('$name answers with its thing and how it went', ({ name, aggregate }) => {
    const payload = schema.getType(`${name}Payload`)
    if (!isObjectType(payload)) throw new Error(`There is no ${name}Payload.`)
    const fields = Object.fromEntries(Object.values(payload.getFields()).map((field) => [field.name, String(field.type)]))
    expect(fields).toEqual({
      [aggregate.category]: aggregate.category.charAt(0).toUpperCase() + aggregate.category.slice(1),
      userErrors: '[UserError!]!', position: 'Position', revision: 'Long', stale: 'Boolean!', replayed: 'Boolean!',
      ...(['InviteMember', 'ResendInvitation', 'InviteExpert', 'DelegateThing'].includes(name) ? { invitationLink: 'String' } : {}),
      ...(name === 'DelegateThing' ? { code: 'String' } : {}),
    })
  })
})

describe('mutations of the office', () => {
  it.each(everyOfficeMutation)('$name asks for what it needs, and answers with its thing and how it went', ({ name, input, thing }) => {
    const type = schema.getType(`${name}Input`)
    const payload = schema.getType(`${name}Payload`)
    if (!isInputObjectType(type) || !isObjectType(payload)) throw new Error(`There is no ${name}Input or no ${name}Payload.`)
    const { commandId, ...fields } = fieldsOf(type)
    expect(commandId).toEqual(['required', 'ID'])
    expect(fields).toEqual(askedAtTheEdge(name, input))
    const [shown, shownOnce] = shownByOffice[thing] ?? []
    const { [shownOnce ?? '']: secret, ...said } = Object.fromEntries(Object.values(payload.getFields()).map((field) => [field.name, String(field.type)]))
    expect(said).toEqual({ [thing]: shown, userErrors: '[UserError!]!', position: 'Position', revision: 'Long', stale: 'Boolean!', replayed: 'Boolean!' })
    expect(['String', undefined]).toContain(secret)
  })
})

describe('what is read', () => {
  it.each([['Need', NeedContent], ['Offer', OfferContent], ['Conference', ConferenceContent]] as const)('%s carries all of its content', (name, content) => {
    const type = schema.getType(name)
    expect(isObjectType(type) && Object.keys(type.getFields())).toEqual(expect.arrayContaining(Object.keys(content.shape)))
  })
})
