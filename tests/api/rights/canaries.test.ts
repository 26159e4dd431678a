import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getNamedType, isInputObjectType } from 'graphql'
import { afterAll, expect, test } from 'vitest'
import { aHub } from '../../support/hub.ts'
import { mailServer } from '../../support/mailServer.ts'
import { castAt, meant, roleNames, tableOf, type RoleName } from '../../support/roles.ts'
import { schema } from '../../support/schema.ts'
import { canaryScene } from './canaries/canaryScene.ts'
import { answersFor, errorsFor, exportFor, filesFor, pagesFor } from './canaries/everythingSaid.ts'
import { mailsBy, secretMailedTo, watching } from './canaries/everythingSent.ts'
import { withoutWord, whoFindsWhat, whereItLies } from './whoFindsWhat.ts'

/**
 * A word of its own in every field that not everybody may read. Then everything that the hub says is gathered for each role: every query with every id and every word,
 * every feed from before the first word on, every file, page, notification, mail, export and error, and beside that what it writes down.
 */

const server = await mailServer()
afterAll(server.close)
const hub = await aHub()
const cast = await castAt(hub)
// The cast came by links that were shown; from now on the hub mails.
await hub.restart({ SMTP_URL: server.url, HUB_MAIL_FROM: 'hub@hub.example' })
const { roles, story, firm, park, conference } = cast

test('who finds which word, by which way, and where it lies', async () => {
  for (const role of roleNames) if (role !== 'visitor') await hub.running.office.people.addressProved(roles[role].personId)
  const watched = await watching(cast)
  const scene = await canaryScene(cast, (address) => secretMailedTo(address, server))
  // The last change is one that everybody sees on the board.
  const last = await story.publishedNeed(firm, park)
  await story.enterNeed(last, conference)
  await hub.settled()
  const said = new Map<string, Map<RoleName, string>>()
  const gather = async (way: string, of: (role: RoleName) => string | Promise<string>) => {
    const byRole = new Map<RoleName, string>()
    for (const role of roleNames) byRole.set(role, await of(role))
    said.set(way, byRole)
  }
  await gather('feeds', (role) => watched.pushedTo(role, last.id))
  await gather('answers', (role) => answersFor(hub, roles[role], scene))
  await gather('files', (role) => filesFor(roles[role], scene))
  await gather('pages', (role) => pagesFor(roles[role]))
  await gather('export', (role) => exportFor(roles[role]))
  await gather('errors', (role) => errorsFor(roles[role], scene))
  const mails = await mailsBy(hub, server, cast)
  await gather('mails', (role) => (role === 'visitor' ? '' : mails(roles[role])))

  for (const [way, byRole] of said) expect(byRole.get('owner'), way).not.toBe('')
  const finds = (role: RoleName, way: string, word: string) => said.get(way)?.get(role)?.includes(word) === true
  const words = [...scene.words]
  const ways = [...said.keys()]
  expect.soft(tableOf(words.map(([place, word]) => [place, roleNames.map((role) => (ways.some((way) => finds(role, way, word)) ? 'finds' : '-'))]))).toBe(meant(whoFindsWhat))
  const filesIn = (folder: string): string[] => readdirSync(join(hub.folder, folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const places = { log: ['log'], rows: ['readModels'], office: ['office'] }
  const lies = words.map(([place, word]) => {
    const at = Object.entries(places).filter(([, folders]) => folders.flatMap(filesIn).some((file) => readFileSync(file).includes(word))).map(([name]) => name)
    const by = ways.filter((way) => roleNames.some((role) => finds(role, way, word)))
    return `${place}: ${at.join(' ') || 'nowhere'}; ${by.join(' ') || 'told by none'}`
  })
  expect.soft(lies.join('\n')).toBe(whereItLies.trim())
  expect.soft(words.filter(([, word]) => hub.lines.some((line) => line.includes(word)))).toEqual([])
  expect(hub.lines.length).toBeGreaterThan(0)
}, 480_000)

test('every text and amount that somebody writes has its word, or is open to whoever knows the thing', () => {
  const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType).filter(({ name }) => !name.endsWith('Filter'))
  const places = inputs.flatMap((type) => Object.values(type.getFields()).filter((field) => ['String', 'Decimal'].includes(getNamedType(field.type).name)).map((field) => `${type.name}.${field.name}`))
  const hidden = new Set(meant(whoFindsWhat).split('\n').map((line) => line.split(' ')[0]))
  expect(places.filter((place) => !hidden.has(place)).sort()).toEqual([...withoutWord].sort())
})
