import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectFolder } from './project.ts'

/** What a program of the project's own says, and how it ended. */
const run = (program: string, args: readonly string[]) => new Promise<{ readonly code: unknown; readonly output: string }>((resolve) => {
  execFile(process.execPath, [join(projectFolder, 'node_modules', program), ...args], { cwd: projectFolder }, (error, out, problems) => {
    resolve({ code: error?.code ?? 0, output: out + problems })
  })
})

describe('the whole project', () => {
  test('has the types that it states', { timeout: 120_000 }, async () => {
    const { code, output } = await run('typescript/bin/tsc', ['-p', '.'])
    expect(code, output).toBe(0)
  })

  test('passes its lint', { timeout: 120_000 }, async () => {
    const { code, output } = await run('oxlint/bin/oxlint', ['--type-aware', '.'])
    expect(code, output).toBe(0)
  })
})
