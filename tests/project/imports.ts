import { dirname, join, normalize } from 'node:path'
import { filesIn, read } from './project.ts'

export interface Import {
  readonly from: string
  /** A path of the project, such as `services/facts.ts`, or the name of a package, such as `node:fs` or `zod`. */
  readonly to: string
}

const statement = /^(?:import|export)\b[^'\n]* from '([^']+)'|^\} from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm

/** Every import that the code below some folders states, in whatever way. */
export const importsIn = (folders: readonly string[]): readonly Import[] => filesIn(folders, '.ts', '.mjs').flatMap((from) =>
  [...read(from).matchAll(statement)].map(([, ...found]) => {
    const stated = found.find((path) => path !== undefined) ?? ''
    return { from, to: stated.startsWith('.') ? normalize(join(dirname(from), stated)) : stated }
  }))
