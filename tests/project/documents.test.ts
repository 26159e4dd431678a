import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { refusalsPage } from '../../docs/generate.ts'
import { facetsPage } from '../../docs/facets.ts'
import { rightsPage } from '../../docs/rights.ts'
import { everyMutationField } from '../support/everyField.ts'
import { filesIn, projectFolder, read } from './project.ts'

const pages = ['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', ...filesIn(['docs'], '.md')]
/** What stands in a page outside its blocks of code. */
const proseOf = (page: string) => read(page).replaceAll(/^```[^]*?^```$/gm, '')
const anchorsOf = (page: string) => [...proseOf(page).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => title.toLowerCase().replaceAll(/[^\p{L}\p{N} -]/gu, '').replaceAll(' ', '-'))

describe('documents', () => {
  test.each(pages)('lead where they say: %s', (page) => {
    const links = [...proseOf(page).matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link).filter((link) => !/^(?:https?|mailto):/.test(link))
    const broken = links.filter((link) => {
      const [path = '', anchor] = link.split('#')
      const target = path === '' ? page : join(dirname(page), path)
      if (!existsSync(join(projectFolder, target))) return true
      return anchor !== undefined && statSync(join(projectFolder, target)).isFile() && !anchorsOf(target).includes(anchor)
    })
    expect(broken).toEqual([])
  })

  test.each(pages)('name only what is there: %s', (page) => {
    const named = [...proseOf(page).matchAll(/`((?:bench|docs|locales|projections|schema|services|tests)\/[\w./-]*\w\.(?:ts|json|graphql|md))`/g)].map(([, path = '']) => path)
    expect(named.filter((path) => !existsSync(join(projectFolder, path)))).toEqual([])
  })

  test('name only scripts that there are', () => {
    const scripts = read('package.json')
    const named = pages.flatMap((page) => [...read(page).matchAll(/npm run ([\w:]+)/g)].map(([, script = '']) => script))
    expect(named.filter((script) => !scripts.includes(`"${script}":`))).toEqual([])
  })
})

describe('the table of settings', () => {
  const known = [...read('services/config.ts').matchAll(/^ {2}((?:HUB|SMTP)_\w+):/gm)].map(([, name = '']) => name).sort()

  test.each(['README.md', 'README.zh-CN.md'])('holds every setting, and no other: %s', (page) => {
    expect(known.length).toBeGreaterThan(8)
    expect([...read(page).matchAll(/^\| `((?:HUB|SMTP)_\w+)` \|/gm)].map(([, name = '']) => name).sort()).toEqual(known)
  })

  test('is all that documents and containers speak of', () => {
    const spoken = [...pages, 'Dockerfile', 'docker-compose.yml'].flatMap((page) => read(page).match(/\b(?:HUB|SMTP)_[A-Z_]+\b/g) ?? [])
    // What begins with HUB_TEST_ is a setting of the tests, and none of a hub.
    expect(spoken.filter((name) => !known.includes(name) && !name.startsWith('HUB_TEST_'))).toEqual([])
  })
})

test('the page of refusals is the one that would be made now', () => {
  expect(read('docs/refusals.md')).toBe(refusalsPage())
})

test('the page of facets is what the tables of points say', () => expect(read('docs/facets.md')).toBe(facetsPage()))

test('the page of rights is the one that would be made now, with a row for every mutation', () => {
  const page = read('docs/rights.md')
  expect(page).toBe(rightsPage())
  expect(everyMutationField().map(({ name }) => name).filter((name) => !new RegExp(`^\\| ${name}(?: [^|]+)? \\|`, 'm').test(page))).toEqual([])
})
