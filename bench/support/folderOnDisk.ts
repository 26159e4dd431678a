import { mkdirSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'

/** An empty folder beside the project's own data, since a system's temporary folder is often no disk. Whoever asks for it removes it. */
export function folderOnDisk(): string {
  mkdirSync('data', { recursive: true })
  return mkdtempSync(join('data', 'bench-'))
}
