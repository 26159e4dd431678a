import { describe, expect, test } from 'vitest'
import { readConfig, type ConfigRefused } from '../../services/config.ts'

const problemsOf = (environment: Readonly<Record<string, string>>): ConfigRefused['problems'] => {
  try {
    readConfig({ HUB_DEMO: 'off', ...environment })
    return []
  } catch (error) {
    if (!(error instanceof Error) || !('problems' in error)) throw error
    expect(String(error)).not.toContain('s3cret')
    return Array.isArray(error.problems) ? error.problems : []
  }
}

describe('The store that a hub is given', () => {
  test('is a folder of its data unless another is named, and then a demo is not what starts', () => {
    expect(readConfig({ HUB_DATA: '/data' }).log).toEqual({ folder: '/data/demo/log' })
    const config = readConfig({ HUB_DATA: '/data', HUB_EVENT_STORE: 'esdb://hub:s3cret@store?tlsCAFile=/ca.crt' })
    expect(config).toMatchObject({ mode: 'LOCAL', log: { connectionString: 'esdb://hub:s3cret@store?tlsCAFile=/ca.crt' } })
  })
  test.each([['HUB_EVENT_STORE', 'store:2113'], ['HUB_EVENT_STORE', 'esdb://hub:s3cret@store?tsl=false'], ['HUB_ALLOW_INSECURE_STORE', 'yes']])('is refused where %s is %s', (name, value) => {
    expect(problemsOf({ [name]: value })).toEqual([name])
  })
  test('is never used as its administrator', () => {
    expect(problemsOf({ HUB_EVENT_STORE: 'esdb://admin:s3cret@store' })).toEqual(['STORE_ADMIN'])
    expect(problemsOf({ HUB_EVENT_STORE: 'esdb://hub:s3cret@store' })).toEqual([])
  })
  test('does without TLS on this machine alone, unless that is allowed', () => {
    expect(problemsOf({ HUB_EVENT_STORE: 'esdb://127.0.0.1:1,localhost:2,[::1]:3?tls=false' })).toEqual([])
    expect(problemsOf({ HUB_EVENT_STORE: 'esdb://localhost,store?tls=false' })).toEqual(['STORE_INSECURE'])
    expect(problemsOf({ HUB_EVENT_STORE: 'esdb://store?tls=false', HUB_ALLOW_INSECURE_STORE: 'on' })).toEqual([])
  })
})

describe('What a node is for', () => {
  const shared = { HUB_EVENT_STORE: 'esdb://hub:s3cret@store', HUB_OFFICE_DB: 'postgres://hub:s3cret@database/hub' }
  test('is everything, unless it is told', () => expect([...readConfig({}).roles]).toEqual(['api', 'worker']))
  test.each([['api', ['api']], ['worker', ['worker']], ['worker, api', ['worker', 'api']]])('is %s where it is told so', (roles, expected) =>
    expect([...readConfig({ ...shared, HUB_ROLES: roles }).roles]).toEqual(expected))
  test.each([' ', 'web', 'api,'])('is not “%s”', (roles) => expect(problemsOf({ ...shared, HUB_ROLES: roles })).toEqual(['HUB_ROLES']))
  test.each(Object.keys(shared))('is a part of it only together with others: not without %s', (name) =>
    expect(problemsOf({ ...shared, [name]: '', HUB_ROLES: 'api' })).toEqual(['ROLES_SHARE_NOTHING']))
})
