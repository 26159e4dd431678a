import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { BackupRefused } from './refused.ts'
import { renameDurably, writeDurably } from './files.ts'

const format = 1

/** Says what a backup holds. It is written last: a folder without it is no backup. */
const Manifest = z.object({
  format: z.literal(format),
  madeAt: z.iso.datetime(),
  /** Of the log that was copied, and where it ended. */
  epoch: z.string(),
  head: z.string().regex(/^\d+$/),
  events: z.int().nonnegative(),
  /** Each by its place within the backup, which never leads out of it. */
  files: z.array(z.object({
    path: z.string().regex(/^(?:office|log)(?:\/[\w-][\w.-]*)+$/),
    bytes: z.int().nonnegative(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  })).min(1),
})
export type Manifest = z.infer<typeof Manifest>
const Formatted = z.object({ format: z.number().gt(format) })

const fileOf = (folder: string): string => join(folder, 'manifest.json')

/** Makes a folder of copies a backup, at once and for good. */
export function writeManifest(folder: string, content: Omit<Manifest, 'format'>): Manifest {
  const manifest: Manifest = { format, ...content }
  writeDurably(`${fileOf(folder)}.new`, `${JSON.stringify(manifest, undefined, 2)}\n`)
  renameDurably(`${fileOf(folder)}.new`, fileOf(folder))
  return manifest
}

/** @throws {BackupRefused} NO_MANIFEST | NEWER_FORMAT */
export function readManifest(folder: string): Manifest {
  const content = contentOf(fileOf(folder))
  if (Formatted.safeParse(content).success) throw new BackupRefused('NEWER_FORMAT', folder)
  const manifest = Manifest.safeParse(content)
  if (!manifest.success) throw new BackupRefused('NO_MANIFEST', folder)
  return manifest.data
}

function contentOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof Error && 'code' in error && error.code === 'ENOENT')) return undefined
    throw error
  }
}
