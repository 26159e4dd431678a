/** The office cannot be opened; the message says why and what to do. */
export class OfficeRefused extends Error {
  override readonly name = 'OfficeRefused'
  readonly reason: 'CORRUPT' | 'NEWER' | 'UNREACHABLE'
  constructor(reason: OfficeRefused['reason'], message: string, cause: unknown) {
    super(message, { cause })
    this.reason = reason
  }
}
