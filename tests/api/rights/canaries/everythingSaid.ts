import { getNamedType, type GraphQLField } from 'graphql'
import { z } from 'zod'
import { everyMutationField, everyQuery, objectType, sampleInput, selectionOf } from '../../../support/everyField.ts'
import type { Client, TestHub, Values } from '../../../support/hub.ts'
import { download } from '../../../support/uploads.ts'
import type { CanaryScene } from './canaryScene.ts'

/** Everything that one person can make the hub say, by asking. */

const Named = z.object({ node: z.object({ __typename: z.string() }).nullable() })

/** Every query with every id of which they know, and with every word where it searches. */
export async function answersFor(hub: TestHub, by: Client, { ids, words, theirOfferId }: CanaryScene): Promise<string> {
  const said: unknown[] = []
  const ask = async (document: string, variables: Values = {}) => {
    hub.pass(1)
    said.push(await by.query(document, variables))
  }
  // What is hidden answers as what is absent, which `hidden.test.ts` proves; so each is asked about what they know of.
  const knows: string[] = []
  for (const id of ids) {
    hub.pass(1)
    const { node } = await by.read(Named, 'query ($id: ID!) { node(id: $id) { __typename } }', { id })
    if (node === null) continue
    knows.push(id)
    await ask(`query ($id: ID!) { node(id: $id) { ... on ${node.__typename} ${selectionOf(objectType(node.__typename), 1)} } }`, { id })
  }
  for (const field of everyQuery()) {
    const asked = idsIn(field)
    if (field.args.some(({ name }) => name === 'search')) for (const search of words.values()) {
      const { data } = await by.query(documentOf(field, true), { search })
      // The word itself is in the question, so only what is found counts.
      said.push(data)
      hub.pass(1)
    }
    if (field.args.some(({ type }) => type.toString().endsWith('!') && getNamedType(type).name !== 'ID')) continue
    if (asked.length === 0) await ask(documentOf(field, false))
    else for (const id of knows) await ask(documentOf(field, false), Object.fromEntries(asked.map(({ name, type }) => [name, type.toString().startsWith('[') ? [id] : name === 'offerId' ? theirOfferId : id])))
  }
  return JSON.stringify(said)
}
const idsIn = ({ args }: GraphQLField<unknown, unknown>) => args.filter(({ type }) => getNamedType(type).name === 'ID' && type.toString().endsWith('!'))
function documentOf(field: GraphQLField<unknown, unknown>, searching: boolean): string {
  const variables = [...idsIn(field).map(({ name, type }) => ({ name, type: type.toString() })), ...(searching ? [{ name: 'search', type: 'String' }] : [])]
  const call = variables.length === 0 ? field.name : `${field.name}(${variables.map(({ name }) => `${name}: $${name}`).join()})`
  return `query ${variables.length === 0 ? '' : `(${variables.map(({ name, type }) => `$${name}: ${type}`).join()})`} { ${call} ${selectionOf(getNamedType(field.type), 1)} }`
}

export async function filesFor(by: Client, { files }: CanaryScene): Promise<string> {
  const answers = await Promise.all(files.map((file) => download(by, file)))
  return JSON.stringify(await Promise.all(answers.map(async (answer) => [[...answer.headers], await answer.text()])))
}

export async function pagesFor(by: Client): Promise<string> {
  const pages = ['/explorer', '/sign-in', '/intake', '/metrics', '/healthz', '/readyz', '/nowhere', '/files/nothing']
  return (await Promise.all(pages.map(async (path) => (await by.fetch(path)).text()))).join('\n')
}

/** What they take away of themselves. */
export const exportFor = async (by: Client): Promise<string> => (await by.fetch('/my-data.json')).text()

/** What is said to a request with wrong words, by every mutation; a few that would end the person's own part in the story are left out. */
export async function errorsFor(by: Client, { errorsAbout }: CanaryScene): Promise<string> {
  const said: string[] = []
  for (const { name, args } of everyMutationField()) {
    if (/^(?:mark|register|end|erase|give|withdrawConsent|make|add|revise(?:Myself|Mail))/.test(name)) continue
    said.push((await by.mutate(name, sampleInput(getNamedType(args[0]?.type)?.name ?? '', { ...errorsAbout, side: 'NEED', code: undefined }))).said)
  }
  return said.join('\n')
}
