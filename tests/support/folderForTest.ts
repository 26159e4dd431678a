import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** An empty folder; whoever asks for it removes it. */
export function folderForTest(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'hub-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}
