import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keptAs, readKept, type LearnedBridge } from './bridge.ts'

/** Bridges beside the read models: like these, they can be deleted at any time, and are made again from what everybody may read. */
const nameOf = (version: string): string => `bridge-${version}.json`

/** The bridge of that version, if it was kept and can be read. */
export function keptBridge(folder: string, version: string): LearnedBridge | undefined {
  const path = join(folder, nameOf(version))
  if (!existsSync(path)) return undefined
  try {
    const kept = readKept(readFileSync(path, 'utf8'))
    return kept.version === version ? kept : undefined
  } catch {
    // What was damaged is learned again.
    return undefined
  }
}

/** Keeps a bridge, whole or not at all, in place of all others. */
export function keepBridge(folder: string, bridge: LearnedBridge): void {
  const path = join(folder, nameOf(bridge.version))
  writeFileSync(`${path}.new`, keptAs(bridge), { mode: 0o600 })
  renameSync(`${path}.new`, path)
  for (const other of readdirSync(folder)) if (/^bridge-[0-9a-f]{16}\.json$/.test(other) && other !== nameOf(bridge.version)) rmSync(join(folder, other), { force: true })
}
