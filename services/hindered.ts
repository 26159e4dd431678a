/** Something that was asked of a hub can't be done, for a reason that whoever asked can do something about; the command line has the words for each. */
export abstract class Hindered<Reason extends string> extends Error {
  readonly reason: Reason
  /** What it is about, such as a place; never a secret. */
  readonly what: string
  constructor(reason: Reason, what: string) {
    super(`${reason}: ${what}`)
    this.reason = reason
    this.what = what
  }
}
