import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RegisterCode } from '../../../schema/events/organizations.ts'
import { isValidCode } from '../../../services/organizations/registerCode.ts'

type Scheme = RegisterCode['scheme']
const alphabets = { USCC: '0123456789ABCDEFGHJKLMNPQRTUWXY', ROR: '0123456789abcdefghjkmnpqrstvwxyz', LEI: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ' }
const digits = '0123456789'
const word = (alphabet: string, length: number) => fc.string({ unit: fc.constantFrom(...Array.from(alphabet)), minLength: length, maxLength: length })

/** What an office computes when it gives a code, by the words of each standard and not by the code under test. */
function usccOf(body: string): string {
  const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
  const sum = weights.reduce((total, weight, index) => total + weight * alphabets.USCC.indexOf(body.charAt(index)), 0)
  return body + alphabets.USCC.charAt((31 - (sum % 31)) % 31)
}
const checkDigits = (number: bigint) => String(98n - ((number * 100n) % 97n)).padStart(2, '0')
const rorOf = (body: string) => `0${body}${checkDigits(Array.from(body).reduce((total, digit) => total * 32n + BigInt(alphabets.ROR.indexOf(digit)), 0n))}`
const leiOf = (body: string) => body + checkDigits(BigInt(Array.from(body).map((digit) => alphabets.LEI.indexOf(digit)).join('')))

const anyCode: Record<Scheme, fc.Arbitrary<string>> = {
  USCC: fc.tuple(word('159Y', 1), word('1239', 1), word(digits, 6), word(alphabets.USCC, 9)).map((parts) => usccOf(parts.join(''))),
  ROR: word(alphabets.ROR, 6).map(rorOf),
  LEI: word(alphabets.LEI, 18).map(leiOf),
}
const isDigit = (character: string) => digits.includes(character)
/** The same code with one character replaced by another. */
const withOneChanged = (scheme: Scheme) =>
  fc.tuple(anyCode[scheme], fc.nat(), fc.constantFrom(...Array.from(alphabets[scheme])))
    .map(([code, anywhere, character]) => {
      const place = anywhere % code.length
      return { code, place, character, changed: code.slice(0, place) + character + code.slice(place + 1) }
    })
    .filter(({ code, changed }) => code !== changed)

describe.each<[Scheme, readonly string[]]>([
  ['USCC', ['91350100M000100Y43', '9144030071526726XG', '914403001922038216']],
  ['ROR', ['03yrm5c26', '05dxps055']],
  ['LEI', ['5493001KJTIIGC8Y1R12', '506700GE1G29325QX363', 'HWUPKR0MPOU8FGXBT394']],
])('a code of %s', (scheme, published) => {
  const isValid = (value: string) => isValidCode({ scheme, value })

  test.each(published)('%s, which stands in the register, is valid', (value) => expect(isValid(value)).toBe(true))
  test('is valid with the check that its office computes', () => fc.assert(fc.property(anyCode[scheme], isValid)))
  test('is invalid in another case', () => {
    for (const value of published.filter((code) => /[a-z]/i.test(code))) {
      expect(isValid(value === value.toUpperCase() ? value.toLowerCase() : value.toUpperCase())).toBe(false)
    }
  })
  test('is invalid with a character too few or too many, or with spaces around it', () => fc.assert(fc.property(anyCode[scheme], (code) =>
    ![code.slice(1), code.slice(0, -1), `${code}0`, `0${code}`, ` ${code}`, `${code}\n`, ''].some(isValid))))
  test('is no code of another register', () => fc.assert(fc.property(anyCode[scheme], (value) =>
    (['USCC', 'ROR', 'LEI'] as const).every((other) => other === scheme || !isValidCode({ scheme: other, value })))))
})

describe('changing any one character of a valid code makes it invalid:', () => {
  test.each(['USCC', 'ROR'] as const)('in %s whatever takes its place', (scheme) =>
    fc.assert(fc.property(withOneChanged(scheme), ({ changed }) => !isValidCode({ scheme, value: changed })), { numRuns: 1_000 }))
  // MOD 97-10 reads a letter as two digits, so a letter for a digit moves what stands before it: one in 97 of those passes in every LEI.
  test('in LEI a digit for a digit, a letter for a letter', () =>
    fc.assert(fc.property(
      withOneChanged('LEI').filter(({ code, place, character }) => isDigit(code.charAt(place)) === isDigit(character)),
      ({ changed }) => !isValidCode({ scheme: 'LEI', value: changed }),
    ), { numRuns: 1_000 }))
})

test.each([
  ['91350100I000100Y43', 'a letter that the standard leaves out'],
  ['000000000000000000', 'zeros, whose check fits'],
  [usccOf('9135A100M000100Y4'), 'a letter in the district'],
])('%s is no credit code: %s', (value) => expect(isValidCode({ scheme: 'USCC', value })).toBe(false))
test.each(['13yrm5c26', '03yrl5c26', 'https://ror.org/03yrm5c26'])('%s is no ROR id', (value) =>
  expect(isValidCode({ scheme: 'ROR', value })).toBe(false))
