import { describe, expect, test } from 'vitest'
import { code, filesIn, read } from './project.ts'

/** Files that may be longer than 300 lines, and why. */
const longByPurpose: Readonly<Record<string, string>> = {
  'tests/contract/eventStore.ts': 'the whole contract of the port, in one place for whoever writes a store',
  'tests/api/signIn.test.ts': 'one story of signing in, from the mail to the session',
}

describe('every file of code', () => {
  const files = filesIn(code, '.ts', '.mjs', '.js')
  const linesOf = (path: string) => read(path).trimEnd().split('\n').length

  test('has at most 300 lines, unless a reason is given', () => {
    expect(files.filter((path) => linesOf(path) > 300 && !(path in longByPurpose))).toEqual([])
  })

  test('is longer by purpose only where it is longer', () => {
    expect(Object.keys(longByPurpose).filter((path) => !files.includes(path) || linesOf(path) <= 300)).toEqual([])
  })

  test('has a name that says what it holds', () => {
    expect(files.filter((path) => path.split(/[/.]/).some((part) => /^(?:utils?|helpers?|managers?|common|misc)$/i.test(part) || /(?:Utils?|Helpers?|Manager)$/.test(part)))).toEqual([])
  })

  test('leaves nothing for later', () => {
    const mark = new RegExp(['TO', 'DO|FIX', 'ME|X', 'XX'].join(''))
    expect(files.filter((path) => mark.test(read(path)))).toEqual([])
  })
})
