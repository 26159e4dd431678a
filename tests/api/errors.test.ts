import { GraphQLError } from 'graphql'
import { describe, expect, test } from 'vitest'
import en from '../../locales/en/errors.json' with { type: 'json' }
import zh from '../../locales/zh-CN/errors.json' with { type: 'json' }
import { masked, statusOf, TopLevel } from '../../services/api/errors.ts'
import { described } from '../../services/api/logger.ts'
import { metricsOf } from '../../services/api/metrics.ts'
import { refuse } from '../../services/commands/refusal.ts'
import { draftNeed } from '../../services/needs/draftNeed.ts'
import { haiyun } from '../support/cast.ts'
import { needContent } from '../support/needs.ts'
import { stranger } from '../support/people.ts'

const places = (texts: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(texts).map(([reason, text]) => [reason, [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort()]))

test('both languages know the same reasons, with the same places to fill', () => {
  expect(places(zh)).toEqual(places(en))
})

describe('masking', () => {
  const bugs: unknown[] = []
  const mask = (error: unknown) => masked(error, { locale: 'en', requestId: 'r1', report: (bug) => bugs.push(bug) })
  const wrapped = (originalError: Error, code: string) => new GraphQLError(originalError.message, { originalError, path: ['a'], extensions: { code } })

  test('shows what is meant to be seen, however deep it is wrapped, and keeps its place', () => {
    expect(mask(wrapped(wrapped(new TopLevel('UNAUTHENTICATED'), 'x'), 'y'))).toEqual({ message: en.UNAUTHENTICATED, path: ['a'], extensions: { code: 'UNAUTHENTICATED' } })
  })
  test('believes no code that something else gives itself', () => {
    for (const code of ['GRAPHQL_VALIDATION_FAILED', 'UNAUTHENTICATED', 'BAD_USER_INPUT']) {
      const error = Object.assign(new Error('canary'), { extensions: { code }, status: 400, code })
      expect(JSON.stringify([mask(error), mask(wrapped(error, code)), mask(new GraphQLError('canary', { path: ['a'], extensions: { code } }))])).not.toContain('canary')
    }
    expect(mask('canary')).toEqual({ message: en.INTERNAL.replace('{requestId}', 'r1'), extensions: { code: 'INTERNAL', requestId: 'r1' } })
    expect(statusOf(new Error('canary'))).toBe(500)
    expect(bugs).toHaveLength(10)
  })
})

test('an error is recorded by name, code and place, never by what it says, however it says it', () => {
  const error = Object.assign(new TypeError('canary\n    at canary (file:///canary.ts:1:1)'), { code: 'SQLITE_BUSY' })
  const record = described(error)
  expect(record).toMatchObject({ name: 'TypeError', code: 'SQLITE_BUSY' })
  expect(record.frames[0]).toMatch(/tests\/api\/errors\.test\.ts:\d+:\d+/)
  error.message = 'another message than its stack begins with'
  const odd = Object.assign(new Error('x'), { name: 'canary of\nits own', code: 'canary code' })
  expect(JSON.stringify([record, described(error), described(odd), described('canary')])).not.toContain('canary')
})

test('commands are counted by their outcome', async () => {
  const projections = { onProgress: () => () => {}, position: () => 7n }
  const metrics = metricsOf({ projections, store: { head: async () => 9n }, freshness: { staleFor: () => 12 }, processes: () => [] })
  const request = { actor: stranger, commandId: 'c' }
  const outcomes = [refuse('FORBIDDEN'), { id: 'n', revision: 0n, replayed: true }, { id: 'n', revision: 0n, replayed: false }]
  for (const outcome of outcomes) await metrics.counted(async () => outcome)(draftNeed, { organizationId: haiyun, content: needContent }, request)
  await expect(metrics.counted(async () => { throw new Error('down') })(draftNeed, { organizationId: haiyun, content: needContent }, request)).rejects.toThrow('down')
  const text = await metrics.text()
  for (const outcome of ['FORBIDDEN', 'REPLAYED', 'ACCEPTED', 'FAILED']) expect(text).toContain(`hub_commands_total{command="DraftNeed",outcome="${outcome}"} 1`)
  expect(text).toMatch(/hub_projector_position 7\n/)
  expect(text).toMatch(/hub_projector_behind 1\n/)
  expect(text).toMatch(/hub_stale_seconds 12\n/)
})
