import { readFileSync } from 'node:fs'
import { buildSchema } from 'graphql'

/** The public schema, as it is published. */
export const schema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'))
