/** The office's database can't be asked at the moment, or had too much to do: nobody's mistake, and it may pass. Says nothing of what was asked. */
export class OfficeUnavailable extends Error {
  override readonly name: string = 'OfficeUnavailable'
  readonly code: string
  constructor(code: string) {
    super(`The office's database can't be used at the moment: ${code}.`)
    this.code = code
  }
}
