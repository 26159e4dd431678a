import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { defineEvent, earlier, NewerEvent, type Audience } from '../../schema/events/event.ts'
import { eventDefinitions, readEvent } from '../../schema/events/events.ts'

/** Every shape of every event that a log may hold, as it stands there. */
const folder = new URL('../fixtures/events/', import.meta.url)
const Stored = z.object({ type: z.string(), data: z.record(z.string(), z.unknown()), metadata: z.looseObject({ version: z.int() }) })
const fixtures = readdirSync(folder).map((file) => ({ file, ...Stored.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))) }))
const fixtureOf = (type: string, version = 1) => fixtures.find((fixture) => fixture.type === type && fixture.metadata.version === version)
const types = eventDefinitions.map((definition) => [definition.type, definition] as const)

describe('the log', () => {
  test.each(types)('keeps a fixture of %s in every version', (type, { version }) => {
    for (let stored = 1; stored <= version; stored++) {
      expect(fixtureOf(type, stored), `tests/fixtures/events/${type}.v${stored}.json`).toBeDefined()
    }
  })
  test.each(fixtures)('reads $file', ({ file, type, metadata, ...stored }) => {
    expect(file).toBe(`${type}.v${metadata.version}.json`)
    expect(readEvent({ type, metadata, ...stored }).event.type).toBe(type)
  })
  test.each(types)('loses nothing of %s', (type, { version }) => {
    const fixture = fixtureOf(type, version)
    expect(fixture && readEvent(fixture)).toMatchObject({ event: { type, data: fixture?.data }, metadata: fixture?.metadata })
  })
  test('holds each type once', () => expect(new Set(eventDefinitions.map(({ type }) => type)).size).toBe(eventDefinitions.length))

  const [need] = fixtures.filter(({ type }) => type === 'NeedPublished')
  const change = (different: object) => () => readEvent({ ...Stored.parse(need), ...different })
  const beside = (different: object) => change({ metadata: { ...need?.metadata, ...different } })
  test('is not read by an older hub', () => {
    expect(change({ type: 'NeedSoldAtAuction' })).toThrow(NewerEvent)
    expect(change({ type: 'NeedSoldAtAuction' })).toThrow('NeedSoldAtAuction')
    expect(beside({ version: 2 })).toThrow(NewerEvent)
    expect(beside({ version: 2 })).toThrow('NeedPublished version 2')
  })
  test('is not read where it is broken', () => {
    expect(change({ data: {} })).toThrow(z.ZodError)
    expect(change({ data: { needId: 'one' } })).toThrow(z.ZodError)
    expect(change({ metadata: {} })).toThrow(z.ZodError)
    expect(beside({ version: 0 })).toThrow(z.ZodError)
    expect(beside({ at: '2026-05-18T01:00:00Z' })).toThrow(z.ZodError)
    expect(beside({ at: '2026-05-18T09:00:00.000+08:00' })).toThrow(z.ZodError)
    expect(beside({ onBehalf: { basis: 'HEARSAY' } })).toThrow(z.ZodError)
  })
})

test('an earlier shape reads as the newest, step by step', () => {
  const Named = defineEvent('Named', { audience: 'PUBLIC' }, z.object({ given: z.string(), family: z.string() }), [
    earlier(z.object({ name: z.string() }), ({ name }) => ({ names: name.split(' ') })),
    earlier(z.object({ names: z.array(z.string()) }), ({ names: [given, family] }) => ({ given, family })),
  ])
  const newest = Named({ given: 'Ada', family: 'Lovelace' })
  expect(Named.version).toBe(3)
  expect(Named.read(1, { name: 'Ada Lovelace' })).toStrictEqual(newest)
  expect(Named.read(2, { names: ['Ada', 'Lovelace'] })).toStrictEqual(newest)
  expect(Named.read(3, newest.data)).toStrictEqual(newest)
  expect(() => Named.read(2, { name: 'Ada Lovelace' })).toThrow(z.ZodError)
  expect(() => Named.read(4, newest.data)).toThrow(NewerEvent)
})

describe('what may be told', () => {
  const breadth: Readonly<Record<Audience, number>> = { HOST: 0, OWNER: 1, PARTIES: 2, PUBLIC: 3 }
  test.each(types)('of %s has an audience', (_, { telling }) => expect(Object.keys(breadth)).toContain(telling.audience))
  const keepingBack = types.filter(([, { telling }]) => telling.fields !== undefined)
  test.each(keepingBack)('of %s keeps back fields that it has, for fewer than the rest', (_, { schema, telling }) => {
    expect(schema).toBeInstanceOf(z.ZodObject)
    const shape = schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
    for (const [field, audience] of Object.entries(telling.fields ?? {})) {
      expect(shape).toContain(field)
      expect(breadth[audience]).toBeLessThan(breadth[telling.audience])
    }
  })
  test.each(types)('of %s keeps back every reason', (_, { schema, telling }) => {
    const hasReason = schema instanceof z.ZodObject && 'reason' in schema.shape
    if (hasReason) expect(breadth[telling.fields?.['reason'] ?? telling.audience]).toBeLessThanOrEqual(breadth.OWNER)
  })
})
