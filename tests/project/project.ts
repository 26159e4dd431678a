import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const projectFolder = join(import.meta.dirname, '../..')

/** Texts of the project by their path, such as `services/hub.ts`. */
export const read = (path: string): string => readFileSync(join(projectFolder, path), 'utf8')

/** Paths of the files below some folders whose name ends so, in order; what is generated is nobody's writing. */
export const filesIn = (folders: readonly string[], ...endings: readonly string[]): readonly string[] =>
  folders.flatMap((folder) => readdirSync(join(projectFolder, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map(({ parentPath, name }) => join(parentPath, name).slice(projectFolder.length + 1)))
    .filter((path) => !path.startsWith('schema/generated/') && path !== 'schema/schema.graphql')
    .sort()

/** The folders of code. */
export const code = ['bench', 'projections', 'schema', 'services', 'tests', 'docs'] as const
