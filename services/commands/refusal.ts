import type { RefusalCode } from './refusals.ts'

/** A broken rule that a user can understand and mend: a value, never thrown. `path` names the field of the input that it is about. */
export class Refusal {
  readonly code: RefusalCode
  readonly path: readonly string[]
  constructor(code: RefusalCode, path: readonly string[] = []) {
    this.code = code
    this.path = path
  }
}
export const refuse = (code: RefusalCode, ...path: string[]): Refusal => new Refusal(code, path)
