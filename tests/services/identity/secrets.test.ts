import { expect, test } from 'vitest'
import { codeDigestOf, digestOf, isFor, makeCode, makeSecret, same } from '../../../services/identity/secrets.ts'

test('a secret carries 32 random bytes behind the prefix of its purpose', () => {
  const secret = makeSecret('INVITATION')
  expect(secret).toMatch(/^hub_inv_[\w-]{43}$/)
  expect(Buffer.from(secret.slice(8), 'base64url')).toHaveLength(32)
  expect(makeSecret('INVITATION')).not.toBe(secret)
})

test('a secret has the form of its own purpose and of no other', () => {
  const secret = makeSecret('SIGN_IN')
  expect(isFor('SIGN_IN', secret)).toBe(true)
  expect(isFor('OPERATOR', secret)).toBe(false)
  expect(isFor('SIGN_IN', secret + 'x')).toBe(false)
  expect(isFor('SIGN_IN', '')).toBe(false)
})

test('a digest tells nothing of its secret and is the same each time', () => {
  const secret = makeSecret('SCREEN')
  expect(digestOf(secret)).toBe(digestOf(secret))
  expect(digestOf(secret)).not.toContain(secret.slice(8))
})

test('a code has six digits', () => {
  for (let count = 0; count < 100; count++) expect(makeCode()).toMatch(/^\d{6}$/)
})

test("a code's digest depends on the hub's secret and on the request", () => {
  const digest = codeDigestOf('hub', 'request', '123456')
  expect(codeDigestOf('hub', 'request', '123456')).toBe(digest)
  expect(codeDigestOf('other hub', 'request', '123456')).not.toBe(digest)
  expect(codeDigestOf('hub', 'other request', '123456')).not.toBe(digest)
})

test('digests are the same or not, whatever their lengths', () => {
  expect(same('abc', 'abc')).toBe(true)
  expect(same('abc', 'abd')).toBe(false)
  expect(same('abc', 'abcd')).toBe(false)
})
