import { readdirSync } from 'node:fs'
import { basename } from 'node:path'

/** A file in this folder exports one as `run`; it gets the arguments after its name, and with `--json` its last line is JSON. */
export type Run = (args: readonly string[]) => Promise<void>

const [name = '', ...args] = process.argv.slice(2)
const names = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.ts')).map((file) => basename(file, '.ts')).filter((name) => name !== 'main').sort()

if (names.includes(name)) {
  const { run }: { run: Run } = await import(`./${name}.ts`)
  await run(args)
} else {
  console.error(`npm run bench -- <name> [--json], where <name> is one of: ${names.join(', ')}`)
  process.exitCode = 1
}
