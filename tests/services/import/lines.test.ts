import { expect, test } from 'vitest'
import { linesOf } from '../../../services/import/lines.ts'

async function* inPieces(text: string, length: number) {
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length)
}
const lines = (text: string, length = 1_000) => Array.fromAsync(linesOf(inPieces(text, length)))

test('a line ends with LF, with or without CR before it, and the last may end with the file', async () => {
  expect(await lines('a\nb\r\n\nc')).toEqual(['a', 'b', '', 'c'])
  expect(await lines('a\n')).toEqual(['a'])
})
test('what JSON may hold within a string ends no line', async () => expect(await lines('"a\u2028b\u2029c\u0085d"\n')).toEqual(['"a\u2028b\u2029c\u0085d"']))
test('a byte order mark is no part of the first line', async () => expect(await lines('\uFEFF{}\n')).toEqual(['{}']))
test.each([1, 2, 3, 5])('characters of several bytes survive pieces of %i bytes', async (length) => expect(await lines('水务\n漏😀损', length)).toEqual(['水务', '漏😀损']))
