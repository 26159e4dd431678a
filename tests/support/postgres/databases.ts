import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { inject } from 'vitest'

/** An empty database of the server that this run was given. */
export async function emptyDatabase(): Promise<{ readonly url: string; drop(): Promise<void> }> {
  const name = `hub_test_${randomBytes(8).toString('hex')}`
  await asked(`create database ${name} template template0`)
  const url = new URL(inject('postgres'))
  url.pathname = name
  return { url: url.href, drop: () => asked(`drop database ${name} with (force)`) }
}

/** How a hub of the project that runs the test is set: its office stands in a database, or, where there is none, in its folder. */
export async function officeOfProject(): Promise<{ readonly settings: Readonly<Record<string, string>>; drop(): Promise<void> }> {
  if ((inject('postgres') ?? '') === '') return { settings: {}, drop: async () => {} }
  const { url, drop } = await emptyDatabase()
  return { settings: { HUB_OFFICE_DB: url }, drop }
}

async function asked(statement: string): Promise<void> {
  const client = new Client({ connectionString: inject('postgres') })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
