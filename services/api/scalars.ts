import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'

/** Scalars that stay text on both sides: what they may hold is checked once, by the command's schema. */
const textScalar = (name: string, pattern: RegExp): GraphQLScalarType<string, string> => {
  const read = (value: unknown): string => {
    if (typeof value === 'string' && value.length <= 100 && pattern.test(value)) return value
    throw new GraphQLError(`This is no ${name}.`)
  }
  return new GraphQLScalarType({
    name, serialize: read, parseValue: read,
    parseLiteral: (literal) => read(literal.kind === Kind.STRING ? literal.value : undefined),
  })
}

const mostLong = 2n ** 63n
/** Whole numbers of 64 bits: inside always a bigint; outside a number, or text where a number would be rounded. */
const readLong = (value: unknown): bigint => {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value)
  const whole = typeof value === 'string' && /^-?\d{1,19}$/.test(value) ? BigInt(value) : undefined
  if (whole !== undefined && whole < mostLong && whole >= -mostLong) return whole
  throw new GraphQLError('This is no Long.')
}
const Long = new GraphQLScalarType<bigint, number | string>({
  name: 'Long',
  serialize(value) {
    const whole = typeof value === 'bigint' ? value : readLong(value)
    return Number.isSafeInteger(Number(whole)) ? Number(whole) : String(whole)
  },
  parseValue: readLong,
  parseLiteral: (literal) => readLong(literal.kind === Kind.INT || literal.kind === Kind.STRING ? literal.value : undefined),
})

export const scalars = {
  DateTime: textScalar('DateTime', /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?(Z|[+-]\d{2}:\d{2})$/),
  Date: textScalar('Date', /^\d{4}-\d{2}-\d{2}$/),
  Decimal: textScalar('Decimal', /^\d{1,15}(\.\d{1,2})?$/),
  Position: textScalar('Position', /^[0-9a-f-]{1,40}\.\d{1,19}$/),
  Cursor: textScalar('Cursor', /^[0-9a-f-]{1,40}\.\d{1,19}$/),
  Long,
}
