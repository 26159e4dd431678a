import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { read } from './project.ts'

const Entry = z.object({
  version: z.string(),
  resolved: z.string().optional(),
  integrity: z.string(),
  license: z.string(),
  hasInstallScript: z.boolean().optional(),
})
const LockFile = z.object({ lockfileVersion: z.literal(3), packages: z.record(z.string(), z.unknown()) })
const Versions = z.record(z.string(), z.string())
const WithOptional = z.object({ optionalDependencies: Versions.optional() })
const Package = z.object({ dependencies: Versions, devDependencies: Versions, optionalDependencies: Versions })

const { packages } = LockFile.parse(JSON.parse(read('package-lock.json')))
const entries = Object.entries(packages).filter(([path]) => path !== '').map(([path, entry]) => ({ name: path.replace(/^.*node_modules\//, ''), entry: Entry.safeParse(entry) }))
const known = entries.flatMap(({ name, entry }) => (entry.success ? [{ name, ...entry.data }] : []))

const licenses = new Set([
  'MIT', 'MIT-0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'BlueOak-1.0.0', 'MPL-2.0', 'Unlicense', 'Python-2.0', 'CC0-1.0', 'CC-BY-4.0',
])
/** Licences of one package each that are as free as those above, under another name. */
const alsoFree = new Map([['argparse', 'PSF-2.0']])
const isFree = (license: string): boolean => license.replaceAll(/[()]/g, '').split(/ OR /).some((choice) => choice.split(' AND ').every((part) => licenses.has(part)))

describe('every package that the lock file names', () => {
  test('has a digest, a version and a licence', () => {
    expect(entries.length).toBeGreaterThan(100)
    expect(entries.filter(({ entry }) => !entry.success).map(({ name }) => name)).toEqual([])
    expect(known.filter(({ integrity }) => !integrity.startsWith('sha512-')).map(({ name }) => name)).toEqual([])
  })

  test('stands there for every platform, so that npm ci works on each', () => {
    const names = new Set(entries.map(({ name }) => name))
    const optional = Object.values(packages).flatMap((entry) => Object.keys(WithOptional.parse(entry).optionalDependencies ?? {}))
    expect(optional.length).toBeGreaterThan(10)
    expect(optional.filter((name) => !names.has(name))).toEqual([])
  })

  test('comes from the registry', () => {
    expect(known.filter(({ resolved }) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')).map(({ name }) => name)).toEqual([])
  })

  test('has a licence under which everybody may use it', () => {
    expect(known.filter(({ name, license }) => !isFree(license) && alsoFree.get(name) !== license).map(({ name, license }) => `${name}: ${license}`)).toEqual([])
  })

  test('works without its install script', () => {
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m)
    // Both only warn of versions.
    expect(known.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name)).toEqual(['@apollo/protobufjs', 'protobufjs'])
  })
})

test('every dependency is stated by its exact version', () => {
  const { dependencies, devDependencies, optionalDependencies } = Package.parse(JSON.parse(read('package.json')))
  const stated = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
  expect(stated.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
})
